"""Strings and expansions of a POSIX shell or bash script, and how a variable is read inside each of them.

Follows POSIX.1-2017, Shell Command Language (2.2 quoting, 2.6 expansions), and the bash 5.2 manual for what is bash's
own. What cannot be followed for certain is refused.
"""

from __future__ import annotations

import re

from pipegen.compile.hole import MARK
from pipegen.compile.shell_text import BARE, BROKEN, DOCUMENT, QUOTED, ShellText

_IN_DOUBLE = re.compile(r"[^\"\\$`\0]+")
_IN_BRACES = r"[^\"'\\$`}\0]+"
_ANSI = r"(?s)\$'((?:[^'\\]|\\.)*)'"
_DEFAULT = r"\$\{(?:[A-Za-z_][A-Za-z0-9_]*|[0-9]+|[@*#?$!-]):?[-+=?]"


class Quoting(ShellText):
    """What is special inside a word."""

    def substitution(self, closing: str) -> None:
        """Copy the commands of a substitution up to and with `closing`."""
        raise NotImplementedError

    def special(self, char: str) -> None:
        """Copy what starts with one of `' " \\ $ `` ` `` and the mark, outside quotes."""
        if char == "'":
            self._apostrophe()
        elif char == '"':
            self._double()
        else:
            self.expansion(BARE)

    def expansion(self, mode: str, otherwise: str = "") -> None:
        """Copy what is special in every kind of text but single quotes; raise, saying `otherwise`, if nothing is."""
        char = self.peek()
        if char == "\\":
            self._escape()
        elif char == "$":
            self._dollar(mode)
        elif char == "`":
            self._backquotes()
        elif char == MARK:
            self.put(mode)
            self.at += 1
        else:
            self.unclear(otherwise)

    def arithmetic(self, at: int) -> int:
        """Return the end of `((...))` that starts here, or -1 where it is no arithmetic."""
        if not self.text.startswith("((", at):
            return -1
        depth = 0
        while at < self.limit:
            char = self.text[at]
            if char in "'\"":
                at = self.text.find(char, at + 1, self.limit)
                if at < 0:
                    return -1
            depth += (char == "(") - (char == ")")
            if char == ")" and depth == 1:
                return at + 2 if self.text.startswith("))", at) else -1
            at += 2 if char == "\\" else 1
        return -1

    def _escape(self) -> None:
        if self.is_lifted(1):
            self.refuse("right after a backslash", "leave the backslash out; the value is quoted as it is")
        pair = self.copy(1 if self.peek(1) == MARK else 2)
        if pair != "\\\n":
            self.line.add(pair[1:])

    def _apostrophe(self) -> None:
        end = self.text.find("'", self.at + 1, self.limit)
        if end < 0:
            self.unclear("a single quote that is not closed")
        self._single("'", self.text[self.at + 1 : end])

    def _ansi(self) -> None:
        found = re.compile(_ANSI).match(self.text, self.at, self.limit)
        if found is None:
            self.unclear("a `$'` that is not closed")
        body = found.group(1)
        if not self.bash and ("\\" in body or MARK in body):
            self.unclear("`$'...'`, which not every sh knows")
        self._single("$'", body)

    def _single(self, opening: str, body: str) -> None:
        """Copy a string in single quotes, leaving the quotes for each value."""
        kept, written = "", False
        for number, piece in enumerate(body.split(MARK)):
            if number and self.holes[self.count].inline:
                self.put(QUOTED)
                kept += self.out.pop()
            elif number:
                if opening == "$'" and (len(kept) - len(kept.rstrip("\\"))) % 2:
                    self.refuse("right after a backslash")
                if kept:
                    self.out.append(f"{opening}{kept}'")
                self.put(BROKEN)
                kept, written = "", True
            kept += piece
            self.line.add(piece)
        if kept or not written:
            self.out.append(f"{opening}{kept}'")
        self.at += len(opening) + len(body) + 1

    def _double(self) -> None:
        self.copy(1)
        self.line.add("")
        while self.peek() != '"':
            if not self.copy_run(_IN_DOUBLE):
                self.expansion(QUOTED, "a double quote that is not closed")
        self.copy(1)

    def _dollar(self, mode: str) -> None:
        char = self.peek(1)
        if char == "(":
            end = self.arithmetic(self.at + 1)
            if end >= 0:
                self.copy_raw(end, "in arithmetic, which the shell evaluates and which can run commands")
                return
            self.copy(2)
            self.substitution(")")
        elif char == "{":
            self._braces(mode)
        elif char == "'" and mode == BARE:
            self._ansi()
        elif char == "[" and self.bash and (end := self.text.find("]", self.at, self.limit)) >= 0:
            self.copy_raw(end + 1, "in `$[...]`, which bash evaluates as arithmetic")
        elif self.is_lifted(1):
            self.refuse("right after a `$`, where it would be the name of a variable", "write `\\$` for a dollar sign")
        else:
            self.line.add(self.copy(2 if char and char in "#$?!@*-0123456789" else 1))

    def _braces(self, mode: str) -> None:
        """Copy `${...}`. A value may stand in the text after `-`, `+`, `=` and `?`; anywhere else it would be code."""
        simple = re.compile(_DEFAULT).match(self.text, self.at, self.limit)
        sealed = self.sealed
        if simple is None or mode == DOCUMENT:
            self.sealed = "inside `${...}`, where it would be a name, a pattern or arithmetic"
        self.line.add(self.copy(simple.end() - self.at if simple else 2))
        while (char := self.peek()) != "}":
            if self.copy_run(re.compile(_IN_BRACES)):
                continue
            if char and char in "'\"" and mode == DOCUMENT:
                self.unclear("quotes inside `${...}` of a here-document")
            if char == "'" and mode == QUOTED and simple:
                self.line.add(self.copy(1))
            elif char == "'":
                self._apostrophe()
            elif char == '"':
                inner, self.sealed = self.sealed, self.sealed or (mode == QUOTED and "in quotes inside `${...}`") or ""
                self._double()
                self.sealed = inner
            else:
                self.expansion(mode, "a `${` that is not closed")
        self.line.add(self.copy(1))
        self.sealed = sealed

    def _backquotes(self) -> None:
        end = self.at + 1
        while end < self.limit and self.text[end] != "`":
            end += 2 if self.text[end] == "\\" else 1
        if end >= self.limit:
            self.unclear("a backquote that is not closed")
        if "\\" in self.text[self.at : end]:
            self.copy_raw(end + 1, "in backquotes that hold a backslash", "write `$(...)` instead")
            return
        limit = self.limit
        self.copy(1)
        self.limit = end
        self.substitution("")
        self.limit = limit
        self.copy(1)
