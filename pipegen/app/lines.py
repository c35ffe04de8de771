"""Maps the lines of an edited file to those of the file as it was built."""

from difflib import SequenceMatcher

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def first_change(edited: str, built: str) -> tuple[int, int]:
    """Return (line in the edited text, line in the built text) of the first difference, counted from 1."""
    for _, i1, _, j1, _ in _changes(edited, built):
        return i1 + 1, j1 + 1
    return 1, 1


def built_line(edited: str, built: str, line: int) -> int | None:
    """Return the line of the built text that a line of the edited text stands for, None for an added line."""
    index = line - 1
    for kind, i1, i2, j1, j2 in _matcher(edited, built).get_opcodes():
        if not i1 <= index < i2:
            continue
        if kind == "equal":
            return j1 + index - i1 + 1
        return None if kind == "delete" else min(j1 + index - i1, j2 - 1) + 1
    return None


def _matcher(edited: str, built: str) -> "SequenceMatcher[str]":
    return SequenceMatcher(None, edited.split("\n"), built.split("\n"), autojunk=False)


def _changes(edited: str, built: str) -> "Sequence[tuple[str, int, int, int, int]]":
    """Return the differences but those of the header, whose hash may differ because the pipeline changed as well."""
    changes = [code for code in _matcher(edited, built).get_opcodes() if code[0] != "equal"]
    return [code for code in changes if not edited.split("\n")[code[1]].startswith("# pipegen:")] or changes
