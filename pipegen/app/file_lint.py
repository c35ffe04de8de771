"""The rules over one file on disk."""

from pipegen.app.lint_paths import repository
from pipegen.app.repository_files import RepositoryFiles
from pipegen.app.shell_check import Shell
from pipegen.errors import ReadError
from pipegen.facts.limits import FILE_BYTES
from pipegen.finding import ERROR, Finding
from pipegen.output.excerpt import shown_path
from pipegen.semantics.facts import Facts
from pipegen.source import Span
from pipegen.verify.running import Found, run
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipegen.verify.rule import Rule
    from pipegen.yamlio.tree import Tree

    Compiled = Callable[[str, str], Mapping | None]


class Linter:
    """How files are looked at: the folder that shown paths count from, the rules, the names of all rules.

    `compiled` answers with the tree that a pipeline of this project compiles to, given a path and a text, where the
    text is just what the pipeline says; its nodes know their Python lines.
    """

    __slots__ = ("_repositories", "compiled", "known", "root", "rules", "shell")

    def __init__(
        self, root: str, rules: "Sequence[Rule]", known: "Sequence[str]", compiled: "Compiled | None" = None
    ) -> None:
        self.root = root
        self.rules = rules
        self.known = known
        self.compiled = compiled
        self.shell = Shell()
        self._repositories: dict[str, RepositoryFiles] = {}

    def files(self, path: str) -> RepositoryFiles:
        """Return the files that lie beside one, by the repository that it is in."""
        top = repository(path)
        if top not in self._repositories:
            self._repositories[top] = RepositoryFiles(top, self.shell)
        return self._repositories[top]

    def marks(self) -> dict[str, str]:
        """Return the hashes of the files that were read since this was last asked for."""
        found: dict[str, str] = {}
        for files in self._repositories.values():
            found.update(files.marks)
            files.marks = {}
        return found

    def wants(self, rule: str) -> bool:
        """Tell whether a rule is among those to be run."""
        return any(each.name == rule for each in self.rules)


class LintedFile:
    """What was found in one file; `fixed` findings are gone from it, `refused` says which fixes could not be made.

    `marks` are the hashes of the files that were read for it. `tree` is what the fixes of `found` speak about, None for
    a file that could not be read.
    """

    __slots__ = ("findings", "fixed", "found", "marks", "path", "refused", "text", "tree")

    def __init__(self, path: str, text: str, found: list[Found]) -> None:
        self.path = path
        self.text = text
        self.found = found
        self.tree: Mapping | None = None
        self.findings: list[Finding] = [each.finding for each in found]
        self.marks: dict[str, str] = {}
        self.fixed = 0
        self.refused: list[str] = []

    def plain(self) -> "LintedFile":
        """Return itself without what can only be used in this process."""
        self.found = []
        self.tree = None
        return self


def lint_files(linter: Linter, paths: "Sequence[str]") -> list[LintedFile]:
    """Return what the rules find in files, in order; whatever is in them, there is a finding and no error."""
    opened = [_opened(linter, path, linter.files(path).read(path)) for path in paths]
    found = _judged(linter, opened)
    if found:
        found[0].marks = linter.marks()
    return found


def lint_file(linter: Linter, path: str) -> LintedFile:
    """Return what the rules find in one file."""
    return lint_files(linter, [path])[0]


def lint_text(linter: Linter, path: str, text: str) -> LintedFile:
    """Return what the rules find in a text that stands, or is about to stand, in a file."""
    return _judged(linter, [_opened(linter, path, text)])[0]


def _judged(linter: Linter, opened: "list[Facts | LintedFile]") -> list[LintedFile]:
    if linter.wants("shell-syntax"):
        files = [each for each in opened if isinstance(each, Facts)]
        linter.shell.learn(files)
        for facts in files:  # while bash reads
            facts.reported("")
    return [_ruled(linter, each) if isinstance(each, Facts) else each for each in opened]


def _opened(linter: Linter, path: str, text: str | None) -> "Facts | LintedFile":
    """Return the facts of a file, or what is to be said of one that cannot be read."""
    shown = shown_path(linter.root, path)
    start = Span(1, 1, 1, 1)
    if text is None:
        return _broken(shown, "", "file cannot be read as UTF-8 text", start)
    bare = text.removeprefix("\ufeff")
    try:
        tree = _tree(linter, path, text, shown)
    except ReadError as error:
        return _broken(shown, bare, error.message, error.span or start, error.advice or "")
    if not isinstance(tree, Mapping):
        message = "file holds no mapping, expected `on` and `jobs`, or `runs` of an action"
        return _broken(shown, bare, message, tree.span or start)
    return Facts(shown, bare, tree, linter.files(path))


def _ruled(linter: Linter, facts: Facts) -> LintedFile:
    linted = LintedFile(facts.path, facts.text, run(facts, linter.rules, linter.known))
    linted.tree = facts.tree
    size = len(facts.text) if facts.text.isascii() else len(facts.text.encode())
    if size > FILE_BYTES and linter.wants("limit-exceeded"):
        message = f"file has {size} bytes, GitHub starts no workflow above {FILE_BYTES}"
        linted.findings.insert(0, Finding("limit-exceeded", ERROR, message, path=facts.path, span=Span(1, 1, 1, 1)))
    return linted


def _tree(linter: Linter, path: str, text: str, shown: str) -> "Tree":
    compiled = linter.compiled(path, text) if linter.compiled is not None else None
    return compiled if compiled is not None else read(text, shown)


def _broken(shown: str, text: str, message: str, span: Span, advice: str = "") -> LintedFile:
    """Return what is said of a file that no rule can look at, whichever rules were asked for: it is not clean."""
    linted = LintedFile(shown, text, [])
    linted.findings.append(Finding("yaml-syntax", ERROR, message, path=shown, span=span, advice=advice))
    return linted
