"""A shell script on its way from the old text to the new one: where reading stands, what was written."""

from __future__ import annotations

from pipegen.compile.hole import IN_ENV, MARK, hole_of, path_of, unclear
from pipegen.compile.shell_line import ShellLine
from pipegen.facts.contexts import is_ref

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import NoReturn

    from pipegen.compile.hole import Hole, Namer
    from pipegen.compile.programs import Fault

_SPLIT = "pass it as env={...} and write the variable without quotes, or quote the value for one word"

BARE, BROKEN, QUOTED, DOCUMENT = "bare", "broken", "quoted", "document"
"""Outside quotes, where single quotes are left for a value, in double quotes, in the body of a here-document."""


def _is_word(hole: Hole) -> bool:
    path = path_of(hole.tree)
    return path is not None and is_ref(path)


class ShellText:
    """The text with its marks; `holes` are taken in their order.

    Reading ends at `limit`. `sealed` says why nothing can be lifted at the moment, if so.
    """

    def __init__(self, text: str, holes: list[Hole], name: Namer, *, bash: bool) -> None:
        self.text = text
        self.limit = len(text)
        self.at: int = 0
        self.holes = holes
        self.count = 0
        self.name = name
        self.bash = bash
        self.out: list[str] = []
        self.line = ShellLine()
        self.sealed = ""

    def refuse(self, where: str, advice: str = IN_ENV) -> None:
        """Leave the next hole in the script where it is harmless, else raise the error about it."""
        self.holes[self.count].refuse(where, advice)

    def unclear(self, what: str) -> NoReturn:
        """Raise the error about a script that cannot be followed."""
        unclear(self.holes, what)

    def check(self, found: Fault | None) -> None:
        """Leave the value that was found in the script where it is harmless, else raise the error about it."""
        if found:
            letter, where, advice = found
            hole_of(letter, self.holes).refuse(where, advice)

    def peek(self, ahead: int = 0) -> str:
        """Return a character to come, or empty text at the end."""
        at = self.at + ahead
        return self.text[at] if at < self.limit else ""

    def copy(self, count: int) -> str:
        """Copy characters and return them."""
        piece = self.text[self.at : min(self.at + count, self.limit)]
        self.out.append(piece)
        self.at += len(piece)
        return piece

    def copy_run(self, pattern: re.Pattern[str]) -> bool:
        """Copy what a pattern matches, as plain text of the word; tell whether it matched."""
        found = pattern.match(self.text, self.at, self.limit)
        if found is None:
            return False
        self.line.add(self.copy(found.end() - self.at), plain=True)
        return True

    def is_lifted(self, ahead: int) -> bool:
        """Tell whether the character there is a mark whose expression does not stay inline."""
        return self.peek(ahead) == MARK and not self.holes[self.count].inline

    def put(self, mode: str) -> None:
        """Write the next hole as a variable, without moving on in the text."""
        hole = self.holes[self.count]
        if not hole.inline and self.sealed:
            self.refuse(self.sealed)
        elif hole.phrase and mode == BARE and self.line.splits():
            hole.inline = True
        elif mode == BARE and not (hole.inline or hole.harmless) and self.line.lists() and not _is_word(hole):
            self.refuse(f"in the list of a `{self.line.pipeline[-1][0]}`, where it would be one word", _SPLIT)
        if hole.inline:
            self.out.append(hole.text)
        else:
            self.out.append(f'"${{{self.name(hole)}}}"' if mode in (BARE, BROKEN) else f"${{{self.name(hole)}}}")
        self.line.add("x" if hole.inline else hole.letter)
        self.count += 1

    def copy_raw(self, end: int, where: str, advice: str = IN_ENV) -> None:
        """Copy text in which nothing can be lifted."""
        while True:
            mark = self.text.find(MARK, self.at, end)
            self.line.add(self.copy((mark if mark >= 0 else end) - self.at))
            if mark < 0:
                return
            if not self.holes[self.count].inline:
                self.refuse(where, advice)
            self.put(BARE)
            self.at += 1

    def copy_comment(self) -> None:
        """Copy up to the end of the line; a value with a line break in it would end the comment."""
        end = self.text.find("\n", self.at, self.limit)
        pieces = self.text[self.at : end if end >= 0 else self.limit].split(MARK)
        self.at += len(MARK.join(pieces))
        self.out.append(pieces[0])
        for piece in pieces[1:]:
            hole = self.holes[self.count]
            self.count += 1
            self.out.append((hole.text if hole.inline else hole.label) + piece)
