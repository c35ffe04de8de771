"""Corrects a file: the edits of its fixes, as many at once as do not touch each other, until none is left."""

import os

from pipegen.app.file_lint import LintedFile, lint_file, lint_text
from pipegen.app.writing import write_all
from pipegen.compile.header import inspect
from pipegen.errors import ProjectError, ReadError
from pipegen.finding import ERROR
from pipegen.workflow.fix import SAFE, UNSAFE
from pipegen.yamlio.edits import apply
from pipegen.yamlio.source_text import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.app.file_lint import Linter
    from pipegen.verify.running import Found
    from pipegen.yamlio.edits import Edit

ROUNDS = 20
"""A fix may uncover the next; a file that is not done after so many rounds is left as it then is."""


def fix_file(linter: "Linter", path: str, level: str) -> LintedFile:
    """Correct one file and return what is left in it; a generated one is left alone, its pipeline is to be changed.

    `level` is `safe` or `unsafe`, which includes the safe ones.
    """
    before = lint_file(linter, path)
    kinds = (SAFE, UNSAFE) if level == UNSAFE else (SAFE,)
    wanted = [each for each in before.found if each.finding.fix in kinds]
    if not wanted:
        return before
    if inspect(before.text) is not None:
        before.refused.append(f"{before.path} is generated; make the change in its pipeline")
        return before
    text, refused = _corrected(linter, path, kinds)
    after = lint_text(linter, path, text)
    after.refused = refused
    if text.removeprefix("\ufeff") == before.text:
        return after
    top, name = os.path.split(path)
    if os.path.islink(path):
        raise ProjectError(f"`{before.path}` is a symbolic link, which is never written through")
    write_all(top, {name: text})
    after.fixed = len(before.findings) - len(after.findings)
    return after


def _corrected(linter: "Linter", path: str, kinds: tuple[str, ...]) -> tuple[str, list[str]]:
    """Return the text after all fixes of some kinds, and why some could not be made."""
    with open(path, encoding="utf-8", newline="") as handle:
        text = handle.read()
    refused: dict[str, str] = {}
    for _ in range(ROUNDS):
        linted = lint_text(linter, path, text)
        found = [each for each in linted.found if each.finding.fix in kinds and _key(each) not in refused]
        if linted.tree is None or not found:
            break
        new = _round(linter, path, Source(text, linted.tree), found, refused)
        if new == text:
            break
        text = new
    return text, list(refused.values())


def _round(linter: "Linter", path: str, source: Source, found: "list[Found]", refused: dict[str, str]) -> str:
    """Return the text after every fix that has room beside the others; what breaks the file is refused."""
    text = source.text
    chosen: list[Edit] = []
    for each in found:
        assert each.problem is not None
        assert each.problem.fix is not None
        try:
            edits = list(each.problem.fix.make(source))
        except (ValueError, ReadError) as error:
            refused[_key(each)] = f"{_place(each)}: {error}"
            continue
        try:
            attempt = apply(text, [*chosen, *edits])
        except ValueError:
            continue  # it touches another fix of this round: the next round makes it
        if _is_sound(linter, path, text, attempt):
            chosen += edits
        else:
            refused[_key(each)] = f"{_place(each)}: the fix would break the file"
    return apply(text, chosen)


def _is_sound(linter: "Linter", path: str, old: str, new: str) -> bool:
    """Tell whether a correction leaves a file that can be read and has no more errors of any rule than before."""
    before, after = _errors(linter, path, old), _errors(linter, path, new)
    return new != old and all(number <= before.get(rule, 0) for rule, number in after.items())


def _errors(linter: "Linter", path: str, text: str) -> dict[str, int]:
    rules = [each.rule for each in lint_text(linter, path, text).findings if each.severity == ERROR]
    return {rule: rules.count(rule) for rule in rules}


def _key(found: "Found") -> str:
    return f"{found.finding.rule} {found.finding.route} {found.finding.message}"


def _place(found: "Found") -> str:
    return f"{found.finding.path}:{found.finding.span.line} {found.finding.rule}"
