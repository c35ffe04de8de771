"""Where a value stands in a PowerShell script, and how a variable is read there without becoming code.

Follows about_Quoting_Rules, about_Parsing and about_Comments. Only whole arguments, operands and strings are lifted.
"""

from __future__ import annotations

import re

from pipegen.compile import command_file
from pipegen.compile.hole import MARK, unclear

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from pipegen.compile.hole import Hole, Namer

_SINGLE, _DOUBLE = "'\u2018\u2019\u201a\u201b", '"\u201c\u201d\u201e'
_HERE = re.compile(rf"@([{_SINGLE}{_DOUBLE}])[ \t]*\r?\n")
_ARGUMENT_END = re.compile(r"[\s,;|)\]}]|\Z")
_LEFT = re.compile(r"(?:[(,\[=+*/%]|\s-|-f|\breturn)\s*\Z", re.IGNORECASE)
_RIGHT = re.compile(r"\s*[-+*/%]\s")
"""Around operands and elements, where a number is not the same as its text in a variable."""

_RUNS = re.compile(
    r"\b(?:iex|invoke-expression|invoke-command|icm|scriptblock|add-type|start-process|saps|ssh)\b"
    r"|\b(?:cmd|bash|sh|pwsh|powershell|python[\d.]*|node|perl|ruby|php)(?:\.exe)?\s[^\n]*[-/][a-z]*[cepr]\b"
    r"|\|\s*(?:bash|sh|pwsh|powershell|python[\d.]*|node)\b|--%",
    re.IGNORECASE,
)
_READ_IT = "pass it as env={...} and read the variable inside the program"


class _Script:
    def __init__(self, text: str, holes: list[Hole], name: Namer) -> None:
        self.text = text
        self.at = 0
        self.holes = holes
        self.count = 0
        self.name = name
        self.out: list[str] = []

    def refuse(self, where: str, advice: str = "put it into a string of its own, in double quotes") -> None:
        self.holes[self.count].refuse(where, advice)

    def unclear(self, what: str) -> NoReturn:
        unclear(self.holes, what)

    def is_lifted(self, ahead: int) -> bool:
        return self.text.startswith(MARK, self.at + ahead) and not self.holes[self.count].inline

    def copy(self, count: int) -> None:
        self.out.append(self.text[self.at : self.at + count])
        self.at += count

    def hole(self, form: str) -> None:
        hole = self.holes[self.count]
        if not hole.inline:
            self._check_line(hole)
        self.out.append(hole.text if hole.inline else form % self.name(hole))
        self.count += 1
        self.at += 1

    def _check_line(self, hole: Hole) -> None:
        start = self.text.rfind("\n", 0, self.at) + 1
        end = self.text.find("\n", self.at)
        line = self.text[start : end if end >= 0 else len(self.text)]
        if hole.stranger and _RUNS.search(line):
            self.refuse("on a line that runs text as a program", _READ_IT)
        named = command_file.NAMED.search(line) if hole.stranger else None
        if named and not command_file.holds(self.text, hole, named[0].upper()):
            command_file.refuse(hole, named[0].upper())

    def code(self, closing: str) -> None:
        """Copy code up to and with a closing bracket."""
        while not (closing and self.text.startswith(closing, self.at)):
            char = self.text[self.at : self.at + 1]
            if not char:
                if closing:
                    self.unclear("a bracket that is not closed")
                return
            if char in "({":
                self.copy(1)
                self.code(")" if char == "(" else "}")
            elif char in ")}":
                self.unclear("brackets that do not match")
            else:
                self._piece(char)
        self.copy(len(closing))

    def _piece(self, char: str) -> None:
        here = _HERE.match(self.text, self.at) if char == "@" else None
        if here:
            self._here(here)
        elif self.text.startswith("<#", self.at):
            self._comment("#>")
        elif char == "#" and (not self.at or self.text[self.at - 1] in " \t\r\n;|&(){}[],="):
            self._comment("\n")
        elif char in _SINGLE:
            self._single()
        elif char in _DOUBLE:
            self.copy(1)
            self._double()
        elif char == "`":
            self._escape()
        elif char == MARK:
            self._bare()
        else:
            self.copy(1)

    def _escape(self) -> None:
        if self.is_lifted(1):
            self.refuse("right after a backquote", "leave the backquote out; the value is no code as it is")
        self.copy(1 if self.text.startswith(MARK, self.at + 1) else 2)

    def _comment(self, closing: str) -> None:
        end = self.text.find(closing, self.at)
        end = len(self.text) if end < 0 else end
        while (mark := self.text.find(MARK, self.at, end)) >= 0:
            self.copy(mark - self.at)
            hole = self.holes[self.count]
            self.out.append(hole.text if hole.inline else hole.label)
            self.count += 1
            self.at += 1
        self.copy(end - self.at)

    def _bare(self) -> None:
        hole = self.holes[self.count]
        if not hole.inline:
            before, after = self.text[: self.at], _ARGUMENT_END.match(self.text, self.at + 1)
            if before[-1:] not in (" ", "\t", "(", ",", "[") or not after:
                self.refuse("in a part of a word")
            if before.rstrip(" \t")[-1:] in ("", "\n", ";", "{", "|", "&", "."):
                self.refuse("where PowerShell expects a command", "choose the command in `switch`")
            if hole.phrase or (hole.harmless and (_LEFT.search(before) or _RIGHT.match(self.text, self.at + 1))):
                hole.inline = True
        self.hole("$env:%s")

    def _single(self) -> None:
        found = re.compile(rf"[{_SINGLE}]((?:[^{_SINGLE}]|[{_SINGLE}]{{2}})*)[{_SINGLE}]").match(self.text, self.at)
        if found is None:
            self.unclear("a single quote that is not closed")
        body = found.group(1)
        count = body.count(MARK)
        if all(hole.inline for hole in self.holes[self.count : self.count + count]):
            while (mark := self.text.find(MARK, self.at, found.end())) >= 0:
                self.copy(mark - self.at)
                self.hole("")
            self.copy(found.end() - self.at)
            return
        # A string in double quotes may stand wherever one in single quotes may, and it reads variables.
        plain = re.sub(rf"([{_SINGLE}])[{_SINGLE}]", r"\1", body)
        pieces = re.sub(rf"([`${_DOUBLE}])", r"`\1", plain).split(MARK)
        self.out.append('"' + pieces[0])
        for piece in pieces[1:]:
            self.hole("$($env:%s)")
            self.out.append(piece)
        self.out.append('"')
        self.at = found.end()

    def _double(self, end: int = -1) -> None:
        """Copy the rest of a string in double quotes, or the body of a here-string up to `end`."""
        while self.at != end:
            char = self.text[self.at : self.at + 1]
            if not char:
                self.unclear("a double quote that is not closed")
            if char in _DOUBLE and end < 0:
                doubled = self.text[self.at + 1 : self.at + 2]
                self.copy(2 if doubled and doubled in _DOUBLE else 1)
                if not (doubled and doubled in _DOUBLE):
                    return
            elif char == "`":
                self._escape()
            elif self.text.startswith("$(", self.at):
                self.copy(2)
                self.code(")")
            elif char == "$" and self.is_lifted(1):
                self.refuse(
                    "right after a `$`, where it would be the name of a variable", "write `` `$ `` for a dollar sign"
                )
            elif char == MARK:
                self.hole("$($env:%s)")
            else:
                self.copy(1)

    def _here(self, opening: re.Match[str]) -> None:
        quotes = _SINGLE if opening.group(1) in _SINGLE else _DOUBLE
        closing = re.compile(rf"\r?\n[{quotes}]@").search(self.text, opening.end() - 1)
        if closing is None:
            self.unclear("a here-string that is not closed")
        self.copy(opening.end() - self.at)
        end = max(closing.start(), self.at)
        if quotes == _DOUBLE:
            self._double(end)
        while (mark := self.text.find(MARK, self.at, end)) >= 0:
            self.copy(mark - self.at)
            if not self.holes[self.count].inline:
                self.refuse("in a here-string that reads no variables", 'open it with `@"`')
            self.hole("")
        self.copy(closing.end() - self.at)


def place(text: str, holes: list[Hole], name: Namer) -> str:
    """Return a script with a variable for each mark; raises a ModelError where a value would become code."""
    script = _Script(text, holes, name)
    script.code("")
    return "".join(script.out)
