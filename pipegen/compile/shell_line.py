"""The line of a shell script that is being read: its commands, the word that is not finished."""

from __future__ import annotations

import re

from pipegen.compile.hole import values_in

_OPENS = ("if", "while", "until")
_CLOSES = ("fi", "done", "}")
_TRANSPARENT = frozenset("if then elif else fi while until do done ! } time coproc".split())
"""Reserved words after which a command starts anew."""


class ShellLine:
    """A pipeline: a list of words without quotes for each command; `word` is None between words.

    `listing` says that the words are items, not commands; `test` that they stand in `[[ ]]`. `case` is set right after
    the `in` of a `case`, `esac` after its end. `seen` are the characters of all values, `printed` those that the
    commands may write out. `redirect` is the sign whose file comes next; `fed` are values that commands read from a
    redirection, `files` what commands write to, both with the place of the command in the pipeline.
    """

    __slots__ = (
        "blocks", "case", "esac", "fed", "files", "listing", "pipeline", "plain", "printed", "redirect", "seen",
        "test", "word",
    )  # fmt: skip

    def __init__(self, *, listing: bool = False, test: bool = False) -> None:
        self.pipeline: list[list[str]] = [[]]
        self.word: str | None = None
        self.plain = True
        self.redirect = ""
        self.fed: list[tuple[int, str]] = []
        self.files: list[tuple[int, str]] = []
        self.blocks: list[int] = []
        self.listing = listing
        self.test = test
        self.case = False
        self.esac = False
        self.seen = ""
        self.printed = ""

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
            self._redirected(word)
            return
        words = self.pipeline[-1]
        if plain and (not words or words[0] == "(") and (word in _TRANSPARENT or word == "esac"):
            self._reserved(word)
            return
        if plain and word == "{":
            words.clear()
            self.blocks.append(len(self.seen))
            return
        if plain and not words and word in ("for", "select"):
            self.blocks.append(len(self.seen))
        words.append(word)
        if plain and word in ("[[", "]]"):
            self.test = len(words) == 1 and word == "[["
        self.case = plain and word == "in" and len(words) == 3 and words[0] == "case"

    def start_anew(self) -> None:
        """Forget the pipeline that has ended."""
        self.pipeline = [[]]
        self.redirect = ""
        if self.fed or self.files:
            self.fed, self.files = [], []

    def lists(self) -> bool:
        """Tell whether the word stands in the list of a `for` or `select`."""
        words = self.pipeline[-1]
        return len(words) > 2 and words[0] in ("for", "select") and words[2] == "in"

    def _redirected(self, word: str) -> None:
        at = len(self.pipeline) - 1
        if self.redirect.startswith("<"):
            if values := values_in(word):
                self.fed.append((at, values))
        else:
            self.files.append((at, word))
        self.redirect = ""

    def _reserved(self, word: str) -> None:
        """Start or end a compound command; like a group, an ended one is a command with the values it holds."""
        words = self.pipeline[-1]
        words.clear()
        if word == "esac":
            self.esac = True
        elif word in _OPENS:
            self.blocks.append(len(self.seen))
        elif word in _CLOSES:
            words.extend(("(", self.seen[self.blocks.pop() if self.blocks else len(self.seen) :]))


class Document:
    """A here-document whose body starts after the line; `tabs` says that tabs before its lines do not count."""

    __slots__ = ("at", "delimiter", "files", "pipeline", "quoted", "tabs")

    def __init__(self, delimiter: str, line: ShellLine, *, quoted: bool, tabs: bool) -> None:
        self.delimiter = delimiter
        self.quoted = quoted
        self.tabs = tabs
        self.pipeline = line.pipeline
        self.files = line.files
        self.at = len(line.pipeline) - 1

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
