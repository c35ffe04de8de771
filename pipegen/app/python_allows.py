"""What comments in Python allow: `# pipegen: allow[rule] reason` beside the call that built a thing."""

from pipegen.finding import WARNING, Finding
from pipegen.output.excerpt import shown_path
from pipegen.semantics.remarks import allow_in
from pipegen.source import Span
from pipegen.verify.allows import wrong

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MARK = "pipegen: allow["


class PythonAllows:
    """The allows in Python files, read when a finding asks for them.

    An allow speaks about the calls that begin or end on its line, or, alone on its line, that begin on the next.
    """

    __slots__ = ("_lines", "_root", "_used")

    def __init__(self, root: str) -> None:
        self._root = root
        self._lines: dict[str, list[str]] = {}
        self._used: set[tuple[str, int, str]] = set()

    def allowed(self, finding: Finding) -> bool:
        """Tell whether a comment beside the finding's Python line silences it, and note that it was of use."""
        if finding.site is None:
            return False
        site = finding.site.own()
        lines = self._of(site.path)
        if not lines:
            return False
        columns = site.columns()
        first, last = (columns[0], columns[2]) if columns else (site.line, site.line)
        for line in _beside(lines, first, last):
            allow = allow_in(_comment(lines, line))
            if allow is not None and allow[1] and finding.rule in allow[0]:
                self._used.add((site.path, line, finding.rule))
                return True
        return False

    def complaints(self, known: "Sequence[str]", paths: "Iterable[str]") -> list[Finding]:
        """Return a finding for each allow below the root that has no reason, names no rule, or hides nothing."""
        found: list[Finding] = []
        for path in sorted(paths):
            if not path.endswith(".py") or not path.startswith(self._root) or "site-packages" in path:
                continue
            lines = self._of(path)
            for line in range(1, len(lines) + 1) if lines else ():
                allow = allow_in(_comment(lines, line)) if _MARK in lines[line - 1] else None
                if allow is not None:
                    used = {rule for where, at, rule in self._used if (where, at) == (path, line)}
                    found += [self._complaint(path, line, *each) for each in wrong(*allow, known, used.__contains__)]
        return found

    def _complaint(self, path: str, line: int, message: str, advice: str) -> Finding:
        text = self._lines[path][line - 1]
        span = Span(line, text.find("#") + 1, line, len(text) + 1)
        return Finding("unused-allow", WARNING, message, path=shown_path(self._root, path), span=span, advice=advice)

    def _of(self, path: str) -> list[str]:
        """Return the lines of a file that has an allow, [] for others."""
        if path not in self._lines:
            try:
                with open(path, encoding="utf-8", errors="replace") as handle:
                    text = handle.read()
            except OSError:
                text = ""
            self._lines[path] = text.split("\n") if _MARK in text else []
        return self._lines[path]


def _beside(lines: list[str], first: int, last: int) -> list[int]:
    """Return the lines whose comment speaks about a call from line `first` to line `last`."""
    found = [first, last]
    line = first - 1
    while line >= 1 and lines[line - 1].lstrip().startswith("#"):
        found.append(line)
        line -= 1
    return found


def _comment(lines: list[str], line: int) -> str:
    text = lines[line - 1] if line <= len(lines) else ""
    return text[text.find("#") :] if "#" in text else ""
