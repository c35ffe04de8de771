"""The line of a shell script that is being read: its commands, the word that is not finished."""

from __future__ import annotations

import re

from pipegen.compile.hole import values_in

_TRANSPARENT = frozenset("if then elif else fi while until do done ! } time coproc".split())
"""Reserved words after which a command starts anew."""


class ShellLine:
    """A pipeline: a list of words without quotes for each command; `word` is None between words.

    `listing` says that the words are items, not commands; `test` that they stand in `[[ ]]`. `case` is set right after
    the `in` of a `case`, `esac` after its end. `seen` are the characters of all values.
    """

    __slots__ = ("case", "esac", "listing", "pipeline", "plain", "redirect", "seen", "test", "word")

    def __init__(self, *, listing: bool = False, test: bool = False) -> None:
        self.pipeline: list[list[str]] = [[]]
        self.word: str | None = None
        self.plain = True
        self.redirect = False
        self.listing = listing
        self.test = test
        self.case = False
        self.esac = False
        self.seen = ""

    def add(self, text: str, *, plain: bool = False) -> None:
        """Go on with the word; `plain` says that the text is not quoted."""
        self.word = (self.word or "") + text
        self.plain = self.plain and plain
        if not text.isascii():
            self.note(values_in(text))

    def note(self, values: str) -> None:
        """Remember the characters of values, each once."""
        self.seen += "".join([value for value in values if value not in self.seen])

    def splits(self) -> bool:
        """Tell whether a value would be split into words here, which it is not in `[[ ]]` and in assignments."""
        words = [*self.pipeline[-1], self.word or ""]
        return not self.test and (self.listing or not all(re.match(r"[A-Za-z_]\w*\+?=", word) for word in words))

    def end_word(self) -> None:
        """Finish the word and see what it means where it stands."""
        word, plain = self.word, self.plain and not self.listing
        self.word, self.plain = None, True
        if word is None:
            return
        if self.redirect:
            self.redirect = False
            return
        words = self.pipeline[-1]
        if plain and not words and word in _TRANSPARENT:
            return
        if plain and word == "{":
            words.clear()
            return
        if plain and not words and word == "esac":
            self.esac = True
            return
        words.append(word)
        if plain and word in ("[[", "]]"):
            self.test = len(words) == 1 and word == "[["
        self.case = plain and word == "in" and len(words) == 3 and words[0] == "case"


class Document:
    """A here-document whose body starts after the line; `tabs` says that tabs before its lines do not count."""

    __slots__ = ("at", "delimiter", "pipeline", "quoted", "tabs")

    def __init__(self, delimiter: str, pipeline: list[list[str]], *, quoted: bool, tabs: bool) -> None:
        self.delimiter = delimiter
        self.quoted = quoted
        self.tabs = tabs
        self.pipeline = pipeline
        self.at = len(pipeline) - 1

    def end(self, text: str, at: int, limit: int) -> tuple[int, int]:
        """Return where the body ends and where the line of the delimiter ends; (-1, -1) when it is not there."""
        joined = False
        while at < limit:
            end = text.find("\n", at, limit)
            end = limit if end < 0 else end
            line = text[at:end]
            if not joined and (line.lstrip("\t") if self.tabs else line) == self.delimiter:
                return at, end
            joined = not self.quoted and (len(line) - len(line.rstrip("\\"))) % 2 == 1
            at = end + 1
        return -1, -1
