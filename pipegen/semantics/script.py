"""Reading a script: what follows from operators, keywords and quotes for each of its commands."""

from __future__ import annotations

import re

from pipegen.semantics import words as wording
from pipegen.semantics.command import Assignment, Command, Redirect
from pipegen.semantics.script_frame import Frame
from pipegen.semantics.script_lexer import (
    COMMENT,
    NEWLINE,
    OPERATOR,
    PLAIN,
    QUOTED,
    REDIRECT,
    SKIPPED,
    TOKEN,
    VARIABLE,
)
from pipegen.semantics.words import Inner, Word

_ASSIGNMENT = re.compile(r"([A-Za-z_]\w*)(?:\[[^\]]*\])?\+?=", re.ASCII)
_KEYWORDS = frozenset(
    "if then elif else fi while until for select do done case esac { } ! function [[ time coproc".split()
)
_OPENED = {
    "fi": ("if",),
    "done": ("while", "until", "for", "select"),
    "esac": ("case",),
    "}": ("{",),
    ")": ("(",),
}
_NAMED = re.compile(r"[ \t]*([^\s(){};&|]+)[ \t]*(?:\([ \t]*\))?")
_DEEPEST = 30


class Reader:
    """One pass over a script, or over a stretch of it that stands inside `$(...)`."""

    def __init__(self, script: str, start: int = 0, end: int | None = None, depth: int = 0) -> None:
        self.script = script
        self.at = start
        self.end = len(script) if end is None else end
        self.depth = depth
        self.out: list[Command] = []
        self.frame = Frame("", 0)
        self.frames: list[Frame] = []
        self.pipeline = 0
        self.words: list[Word] = []
        self.assignments: list[Assignment] = []
        self.redirects: list[Redirect] = []
        self.inner: Inner = []
        self.waiting: list[tuple[Command | None, str, bool]] = []
        self.function = ""

    def commands(self) -> list[Command]:
        """Return what was read."""
        match = TOKEN.match
        script, end = self.script, self.end
        while self.at < end:
            token = match(script, self.at, end)
            kind = token.lastindex if token is not None else None
            if token is None or kind is None:
                if not self._pieces():
                    break
                continue
            self.at = token.end()
            if kind == PLAIN:
                if self.words and not self.redirects and not self.frame.header:
                    self.words.append(Word(token[1], token.start(1), self.at))
                else:
                    self._plain(token[1], token.start(1), self.at)
            elif kind in (QUOTED, VARIABLE):
                text = token[kind]
                bare = text[1:-1] if kind == VARIABLE and text[0] == '"' else text
                self._word(bare, self.at - len(text) - (2 if kind == QUOTED else 0), self.at)
            elif kind == NEWLINE:
                if not self._goes_on():
                    self._end_list()
                if self.waiting:
                    self.at = token.start(NEWLINE) + 1
                    self._heredocs()
            elif kind == OPERATOR:
                self._operator(token[kind])
            elif kind == REDIRECT:
                self._redirect(token[kind])
            elif kind != COMMENT:
                break
        self._end_list()
        return self.out

    def _goes_on(self) -> bool:
        """Tell whether the list goes on in the next line: nothing follows yet on `&&`, `||` or `|`."""
        return self.frame.pending and not (self.words or self.assignments or self.redirects or self.inner)

    def _pieces(self) -> bool:
        """Read a word of several pieces; False at the end of the script."""
        skipped = SKIPPED.match(self.script, self.at, self.end)
        start = skipped.end() if skipped else self.at
        if start >= self.end:
            self.at = self.end
            return False
        if self.script.startswith(("<(", ">("), start):
            close = wording.closing(self.script, start + 2)
            self.inner.append((start + 2, close - 1))
            text, end = self.script[start:close], close
        else:
            text, end = wording.read(self.script, start, self.inner)
        end = min(max(end, start + 1), self.end)
        self.at = end
        if self.script[start] in "\"'\\$`<>":
            self._word(text, start, end)
        else:
            self._plain(text, start, end)
        return True

    def _plain(self, text: str, start: int, end: int) -> None:
        if not self.words:
            if not self.assignments and text in _KEYWORDS and self._keyword(text, start):
                return
            if "=" in text:
                found = _ASSIGNMENT.match(text)
                if found is not None:
                    self._assign(found, text, start, end)
                    return
        self._word(text, start, end)

    def _assign(self, found: re.Match[str], text: str, start: int, end: int) -> None:
        value = text[found.end() :]
        if not value and self.script.startswith("(", end):
            close = min(wording.closing(self.script, end + 1), self.end)
            self.at = close
            value = self.script[end:close]
            end = close
        name = found[1]
        self.assignments.append((name, Word(value, start + found.end(), end)))

    def _word(self, text: str, start: int, end: int) -> None:
        frame = self.frame
        if frame.header:
            frame.header_word(text)
        elif self.redirects and self.redirects[-1][1] is _PENDING:
            self._redirected(Word(text, start, end))
        else:
            self.words.append(Word(text, start, end))

    def _keyword(self, text: str, start: int) -> bool:
        """Act on a reserved word; False where it is an ordinary one."""
        frame = self.frame
        if text == "esac" and frame.header == "case" and frame.pattern:
            frame.header, frame.pattern = "", False  # right after `;;`
            self._pop(text)
            return True
        if frame.header or (self.redirects and self.redirects[-1][1] is _PENDING):
            return False
        if text == "[[":
            self._test(start)
        elif text == "!":
            frame.negated = True
        elif text == "function":
            self._named_function()
        elif text in ("time", "coproc"):
            return False
        elif text == "{":
            self._push("{")
        elif text in ("fi", "done", "esac", "}"):
            self._pop(text)
        elif text in ("then", "do", "elif", "else"):
            self._end_list()
            self._part(text)
        else:
            self._push(text)
        return True

    def _part(self, text: str) -> None:
        frame = self.frame
        frame.forgiven = frame.outer_forgiven or text == "elif"
        frame.conditional = True

    def _test(self, start: int) -> None:
        """Read `[[ ... ]]`, in which operators are no operators, as one command without arguments."""
        close = self.script.find("]]", start + 2, self.end)
        line = self.script.find("\n", start, self.end)
        if close < 0:
            close = line if line >= 0 else self.end
        self.at = min(close + 2, self.end)
        self.words.append(Word("[[", start, start + 2))
        inside = self.script[start + 2 : close]
        if "$(" in inside or "`" in inside:
            at = self.script.find("$(", start, close)
            while 0 <= at < close:
                _, end = wording.read(self.script, at, self.inner)
                at = self.script.find("$(", max(end, at + 1), close)

    def _named_function(self) -> None:
        found = _NAMED.match(self.script, self.at, self.end)
        if found is not None:
            self.function = found[1]
            self.at = found.end()

    def _push(self, kind: str) -> None:
        self.frame.pending = self.frame.plain = False
        self.frames.append(self.frame)
        self.frame = Frame(kind, len(self.out), self.frame, self.function)
        self.function = ""

    def _pop(self, text: str) -> None:
        self._end_list()
        kinds = _OPENED[text]
        if not any(frame.kind in kinds for frame in (*self.frames, self.frame)):
            return
        while self.frame.kind not in kinds:
            self.frame = self.frames.pop()
        self.frame = self.frames.pop()

    def _operator(self, text: str) -> None:
        frame = self.frame
        if frame.header == "case" and frame.pattern:
            if text == ")":
                frame.pattern = False
                frame.header = ""
            return
        if text == "(":
            self._open()
        elif text == ")":
            self._pop(")")
        elif text in ("|", "|&"):
            self._finish()
            frame.pipe(self.out)
        elif text == "&&":
            self._finish()
            frame.and_then(self.out)
            self.pipeline += 1
        elif text == "||":
            self._finish()
            frame.or_else(self.out)
            self.pipeline += 1
        elif text == "&":
            self._finish()
            for command in self.out[frame.list_first :]:
                command.background = True
            self._end_list()
        else:
            self._end_list()
            if text != ";":
                frame = self.frame
                if frame.kind == "case":
                    frame.header, frame.pattern = "case", True

    def _open(self) -> None:
        script, at = self.script, self.at
        if self.words:
            if len(self.words) == 1 and not self.assignments:
                close = SKIPPED.match(script, at, self.end)
                closed = close.end() if close else at
                if script.startswith(")", closed):
                    self.function = self.words.pop().text
                    self.at = closed + 1
                    return
            self.at = min(wording.closing(script, at), self.end)
        elif script.startswith("(", at):
            self.at = min(wording.closing(script, at), self.end)
            if self.frame.header == "":
                self.words.append(Word("((", at - 1, at + 1))
        else:
            self._push("(")

    def _redirect(self, operator: str) -> None:
        self.redirects.append((operator, _PENDING))

    def _redirected(self, word: Word) -> None:
        operator = self.redirects[-1][0]
        self.redirects[-1] = (operator, word)
        if operator.endswith(("<<", "<<-")):
            self.waiting.append((None, word.text, operator.endswith("-")))

    def _end_list(self) -> None:
        self._finish()
        self.frame.end_list(self.out)
        self.pipeline += 1

    def _finish(self) -> None:
        """Close the simple command that was being read."""
        self.frame.pending = False
        if self.frame.header:
            self.frame.header_end()
            self._substituted(None)
            return
        words, assignments = self.words, self.assignments
        if not words and not assignments:
            if not self.redirects and not self.inner:
                return
            self.redirects = []
            self._substituted(None)
            return
        offset = words[0].offset if words else assignments[0][1].offset - len(assignments[0][0]) - 1
        redirects = tuple(self.redirects) if self.redirects else ()
        command = Command(tuple(words), offset, tuple(assignments) if assignments else (), redirects, self.pipeline)
        frame = self.frame
        command.conditional = frame.conditional or frame.in_list
        command.forgiven = frame.forgiven or frame.negated
        command.looping = frame.looping
        command.function = frame.function
        command.subshell = frame.subshell or frame.pipes
        self.out.append(command)
        if self.waiting:
            self.waiting = [(each[0] or command, *each[1:]) for each in self.waiting]
        self.words = []
        if assignments:
            self.assignments = []
        if redirects:
            self.redirects = []
        if self.inner:
            self._substituted(command)

    def _substituted(self, outer: Command | None) -> None:
        """Add the commands inside `$(...)` of what was just read."""
        if not self.inner:
            return
        stretches, self.inner = self.inner, []
        if self.depth >= _DEEPEST:
            return
        frame = self.frame
        for start, end in sorted(stretches):
            for each in Reader(self.script, start, end, self.depth + 1).commands():
                each.nested = True
                each.conditional = each.conditional or frame.conditional or frame.in_list
                each.looping = each.looping or frame.looping
                each.function = each.function or frame.function
                each.forgiven = each.forgiven or frame.forgiven or frame.negated or bool(outer and outer.words)
                each.pipeline += self.pipeline + 1
                self.out.append(each)
            self.pipeline = max(self.pipeline, self.out[-1].pipeline if self.out else 0)

    def _heredocs(self) -> None:
        """Read the texts that the lines after this one hold."""
        for command, mark, tabs in self.waiting:
            before = "[ \t]*" if tabs else ""
            closing = re.compile(f"^{before}{re.escape(mark)}[ \t\r]*$", re.MULTILINE)
            end = closing.search(self.script, self.at, self.end)
            body_end = end.start() if end else self.end
            if command is not None:
                command.heredoc = self.script[self.at : body_end]
                command.heredoc_offset = self.at
            self.at = min(end.end() + 1, self.end) if end else self.end
        self.waiting = []


_PENDING = Word("", -1, -1)
