"""Linting in memory, for tests."""

from collections.abc import Sequence
from pathlib import Path

from pipegen.app import shell_check
from pipegen.app.file_lint import Linter
from pipegen.app.file_lint import lint_text as lint_of_file
from pipegen.finding import Finding
from pipegen.rules import catalog
from pipegen.semantics.facts import Facts, Files
from pipegen.verify.running import Found, run
from pipegen.yamlio.edits import Edit, apply
from pipegen.yamlio.reader import read
from pipegen.yamlio.source_text import Source
from pipegen.yamlio.tree import Mapping


class WithShell(Files):
    """No files, but a shell that reads scripts."""

    def shell_errors(self, script: str, shell: str) -> Sequence[tuple[int, str]]:
        return shell_check.errors([script]).get(script, ())


class Folder(WithShell):
    """The files of a folder."""

    def __init__(self, top: Path) -> None:
        self.top = top
        self.known: dict[str, Facts | None] = {}

    def facts(self, path: str) -> Facts | None:
        if path not in self.known:
            text = self.text(path)
            self.known[path] = None if text is None else facts_of(text, path, self)
        return self.known[path]

    def text(self, path: str) -> str | None:
        file = self.top / path
        return file.read_text(encoding="utf-8") if file.is_file() else None


def facts_of(text: str, path: str = ".github/workflows/example.yml", files: Files | None = None) -> Facts:
    tree = read(text, path)
    assert isinstance(tree, Mapping)
    return Facts(path, text, tree, files or WithShell())


def found_in(facts: Facts, *rules: str) -> list[Found]:
    return run(facts, catalog.rules(rules or None), catalog.names())


def lint_text(text: str, path: str, *rules: str) -> list[Finding]:
    if rules == ("yaml-syntax",):  # such a file never becomes a tree
        return list(lint_of_file(Linter("/", catalog.rules(rules), catalog.names()), f"/{path}", text).findings)
    return [each.finding for each in found_in(facts_of(text, path), *rules)]


def lint_folder(folder: Path, *rules: str) -> list[Finding]:
    files = Folder(folder)
    found: list[Finding] = []
    for path in sorted((folder / ".github/workflows").glob("*.yml")):
        facts = files.facts(path.relative_to(folder).as_posix())
        assert facts is not None
        found += [each.finding for each in found_in(facts, *rules)]
    return found


def findings_of(findings: Sequence[Finding]) -> str:
    """Return findings as lines: the place, the severity and rule, the message; below what to do and the fix."""
    text = ""
    for f in findings:
        text += f"{f.span.line}:{f.span.column} {f.severity}[{f.rule}] {f.message}\n"
        text += f"  do: {f.advice}\n" if f.advice else ""
        text += f"  fix: {f.fix}\n" if f.fix else ""
    return text


def fixed(text: str, path: str, *rules: str) -> str | None:
    """Return the text after all fixes of the rules, None where there are none; no fix may leave its finding."""
    facts = facts_of(text, path)
    found = found_in(facts, *rules)
    source = Source(text, facts.tree)
    edits: list[Edit] = []
    for each in found:
        if each.problem is not None and each.problem.fix is not None:
            edits += each.problem.fix.make(source)
    if not edits:
        return None
    new = apply(text, edits)
    left = found_in(facts_of(new, path), *rules)
    assert [f.finding for f in left if f.finding.fix] == []
    return new
