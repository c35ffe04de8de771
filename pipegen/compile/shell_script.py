"""Commands of a POSIX shell or bash script: words, comments, groups, `case`, here-documents.

Follows POSIX.1-2017, Shell Command Language (2.3 token recognition, 2.7.4 here-documents, 2.9 commands).
"""

from __future__ import annotations

import re

from pipegen.compile import command_file, programs
from pipegen.compile.hole import MARK, hole_of, stranger_in, values_in
from pipegen.compile.quoting import Quoting
from pipegen.compile.shell_line import Document, ShellLine
from pipegen.compile.shell_text import DOCUMENT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.compile.hole import Hole, Namer

_DEEPEST = 40
_ESAC = "esac"

_DULL = re.compile(
    r"(?:(?![^\n]*(?:case|esac|\[\[|[{}]|\b(?:if|fi|while|until|for|select|done)\b))"
    r"(?:[^'\"\\$`#;&|()<>\0\n]*|[ \t]*#[^\0\n]*)\n)+"
)
"""Whole lines that mean nothing to what follows them."""

_PLAIN = re.compile(r"[^ \t\n'\"\\$`#;&|()<>\0]+")
_IN_DOCUMENT = r"[^\\$`\0]+"
_OPERATOR = re.compile(r"&>>?|[<>]&|<>|>\||>>|<<<|\|&|&&|\|\||[;&|<>]")
_HEREDOC = r"<<(-?)[ \t]*((?:[^ \t\n'\"\\$`;&|()<>\0]|'[^'\0]*'|\"[^\"\\$`\0]*\"|\\[^\n\0])+)"
_UNQUOTE = r"'([^']*)'|\"([^\"]*)\"|\\(.)|([^'\"\\]+)"
_ESAC_WORD = r"esac(?![^ \t\n;&|()<>])"


class _Script(Quoting):
    def __init__(self, text: str, holes: list[Hole], name: Namer, *, bash: bool) -> None:
        super().__init__(text, holes, name, bash=bash)
        self.documents: list[Document] = []
        self.waiting = False
        self.depth = 0
        self.silent: set[str] = set()

    def program(self, closing: str) -> None:
        """Copy commands up to and with `closing`: `)`, `esac` (or the `;;` before it), or the end of the text."""
        while True:
            if self.copy_run(_PLAIN):
                continue
            char = self.peek()
            if char == "#" and self.line.word is not None:
                self.line.add(self.copy(1))
            elif char and char in "'\"\\$`\0":
                self.special(char)
            elif char == "(" and self.line.word is not None:
                self.copy(1)
                self.line.add(self._inside(")", ShellLine(test=self.line.test, listing=True)).seen)
            elif self._delimiter(char, closing):
                return

    def substitution(self, closing: str) -> None:
        documents, waiting = self.documents, self.waiting
        self.documents, self.waiting = [], waiting or bool(documents)
        inner = self._inside(closing, ShellLine())
        if self.documents:
            self.unclear("a here-document that its command does not hold")
        self.documents, self.waiting = documents, waiting
        self.line.add(inner.seen)

    def _inside(self, closing: str, line: ShellLine) -> ShellLine:
        if self.depth >= _DEEPEST:
            self.unclear("commands nested too deeply")
        outer, self.line = self.line, line
        self.depth += 1
        self.program(closing)
        self.depth -= 1
        self.line = outer
        self.line.note(line.seen)
        if line.seen:
            self.silent.update(set(line.seen).difference(line.printed))
        return line

    def _delimiter(self, char: str, closing: str) -> bool:
        """Copy what ends a word; tell whether it ends the commands too."""
        if char and char in "<>" and self.line.word and self.line.word.isdigit():
            self.line.word = None  # the number of a file
        self.line.end_word()
        if self.line.case:
            self.line.case = False
            before = len(self.line.seen)
            self._case()
            self.line.pipeline[-1][:] = ("(", self.line.seen[before:])
        elif self.line.esac or not char or char == ")":
            if closing != (_ESAC if self.line.esac else char):
                self.unclear("brackets or `esac` that do not match")
            self._end_pipeline()
            self.copy(char == closing == ")")
            return True
        elif closing == _ESAC and self.text.startswith((";;", ";&"), self.at):
            self._end_pipeline()
            self.copy(3 if self.text.startswith(";;&", self.at) else 2)
            return True
        elif char in " \t\n#":
            self._blank(char)
        elif char == "(":
            self._group()
        else:
            self._operator()
        return False

    def _blank(self, char: str) -> None:
        if char == "#":
            self.copy_comment()
        elif char == "\n":
            self._newline()
        else:
            self.copy(1)

    def _newline(self) -> None:
        """Copy a line break, the here-documents it starts, and the lines after it as long as they are dull."""
        self.copy(1)
        if self.waiting:
            self.unclear("a line break inside a command on the line of a here-document")
        documents, self.documents = self.documents, []
        for document in documents:
            self._document(document)
        words = self.line.pipeline[-1]
        if self.line.test or (not words and len(self.line.pipeline) > 1) or (len(words) == 2 and words[0] == "case"):
            return
        self._end_pipeline()
        dull = _DULL.match(self.text, self.at, self.limit)
        if dull:
            self.copy(dull.end() - self.at)

    def _end_pipeline(self) -> None:
        line = self.line
        if line.seen:
            self.check(programs.fault(line.pipeline, listing=line.listing or line.test))
            for at, values in line.fed:
                self.check(programs.redirected(line.pipeline, at, stranger_in(values)))
            self._check_files(line.pipeline, line.fed, line.files + programs.tees(line.pipeline))
            printed = programs.printed(line.pipeline, line.fed)
            line.printed += printed
            self.silent.update(set(values_in("".join(map("".join, line.pipeline)))).difference(printed))
        line.start_anew()

    def _check_files(self, pipeline: list[list[str]], fed: list[tuple[int, str]], files: list[tuple[int, str]]) -> None:
        """Look at what strangers' values are written to."""
        for at, word in files:
            named = command_file.NAMED.search(word)
            here = [(place, values) for place, values in fed if place <= at] if named else []
            for letter in programs.printed(pipeline[: at + 1], here) if named else "":
                hole = hole_of(letter, self.holes)
                quiet = letter in self.silent or not stranger_in(letter)
                if named and not quiet and not command_file.holds(self.text, hole, named[0]):
                    command_file.refuse(hole, named[0])

    def _group(self) -> None:
        end = self.arithmetic(self.at)
        if end >= 0:
            self.copy_raw(end, "in arithmetic, which bash evaluates and which can run commands")
            return
        self.copy(1)
        inner = self._inside(")", ShellLine(test=self.line.test))
        self.line.pipeline[-1].extend(("(", inner.seen))

    def _operator(self) -> None:
        if self.text.startswith("<<", self.at) and not self.text.startswith("<<<", self.at) and not self.line.test:
            self._open_document()
            return
        if self.text.startswith(("<(", ">("), self.at):
            self.line.add(self.copy(2))
            self.substitution(")")
            return
        found = _OPERATOR.match(self.text, self.at, self.limit)
        sign = self.copy(found.end() - self.at if found else 1)
        if self.line.test:
            self.line.pipeline[-1].append(sign)
        elif sign in ("|", "|&"):
            self.line.pipeline.append([])
        elif "<" in sign or ">" in sign:
            self.line.redirect = sign
        else:
            self._end_pipeline()

    def _case(self) -> None:
        """Copy the branches of a `case` up to and with its `esac`."""
        while True:
            while (char := self.peek()) and char in " \t\n#":
                self._blank(char)
            if re.compile(_ESAC_WORD).match(self.text, self.at, self.limit):
                self.copy(len(_ESAC))
                return
            self.copy(char == "(")
            self._pattern()
            if self._inside(_ESAC, ShellLine()).esac:
                return

    def _pattern(self) -> None:
        while (char := self.peek()) != ")":
            if not char:
                self.unclear("a `case` that is not closed")
            if char in "'\"\\$`\0":
                self.special(char)
            else:
                self.copy(1)
                if char == "(":
                    self._pattern()
        self.copy(1)
        self.line.word = None

    def _open_document(self) -> None:
        found = re.compile(_HEREDOC).match(self.text, self.at, self.limit)
        if found is None or self.text[found.end() : found.end() + 1] in ("$", "`", MARK, '"', "'", "\\"):
            self.unclear("a here-document whose delimiter is no plain word")
        tabs, word = found.groups()
        delimiter = "".join(["".join(groups) for groups in re.compile(_UNQUOTE).findall(word)])
        self.documents.append(Document(delimiter, self.line, quoted=delimiter != word, tabs=bool(tabs)))
        self.copy(found.end() - self.at)

    def _document(self, document: Document) -> None:
        end, after = document.end(self.text, self.at, self.limit)
        if end < 0:
            self.unclear(f"a here-document without its end `{document.delimiter}`")
        outer, self.line = self.line, ShellLine()
        if document.quoted:
            self.copy_raw(
                end,
                f"in a here-document with the quoted delimiter `{document.delimiter}`, where no variables are read",
                "pass it as env={...} and read it in the program, or leave the delimiter unquoted",
            )
        else:
            limit, self.limit = self.limit, end
            while self.at < end:
                if not self.copy_run(re.compile(_IN_DOCUMENT)):
                    self.expansion(DOCUMENT)
            self.limit = limit
        values = self.line.seen
        letter = stranger_in(values)
        outer.note(values)
        self.line = outer
        self.check(programs.fed(document.pipeline[document.at], letter))
        self.check(programs.piped(document.pipeline, document.at, letter))
        if values:
            self._check_files(document.pipeline, [(document.at, values)], document.files)
            outer.printed += values
        self.copy(after - self.at)


def place(text: str, holes: list[Hole], name: Namer, *, bash: bool) -> str:
    """Return a script with a variable for each mark, quoted as its place asks for.

    Raises a ModelError where a value would become code or where the shell reads no variables.
    """
    script = _Script(text, holes, name, bash=bash)
    script.program("")
    if script.documents:
        script.unclear("a here-document without a body")
    return "".join(script.out)
