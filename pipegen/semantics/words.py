"""One word of a shell script, and how it is read: quotes taken off, expansions kept as written."""

import re

GITHUB = r"\$\{\{(?>[^'}]+|'[^']*'|\}(?!\}))*+\}\}"
"""A GitHub expression: opaque, replaced before any shell sees the script."""
_SINGLE = rf"'(?>[^'$]+|{GITHUB}|\$)*+'"
_DOUBLE = rf'"(?>[^"\\$`]+|\\.|{GITHUB}|\$(?![({{])|\$\{{[^}}{{$`"\\]*\}})*+"'
_BARE = rf"(?>[^\s;&|<>()$`\"'\\]+|{GITHUB}|\$\{{[^}}{{$`\"'\\]*\}}|\$(?![({{'\"]))++"

_PIECE = re.compile(rf"({_BARE})|({_DOUBLE})|({_SINGLE})|\\(.)|\$('(?:[^'\\]|\\.)*')", re.DOTALL)
_ESCAPE = re.compile(r'\\(?:([$`"\\])|\n)')
_INSIDE = re.compile(rf'(?>[^"\\$`]+|\\.|{GITHUB}|\$(?![({{]))++', re.DOTALL)
_PASSED = re.compile(rf"(?>[^()\"'\\`$#]+|\\.|{_SINGLE}|{_DOUBLE}|{GITHUB}|\$(?![({{])|(?<=\s)#[^\n]*|#)++", re.DOTALL)
_BRACED = re.compile(rf"(?>[^}}\"'\\`$]+|\\.|{_SINGLE}|{_DOUBLE}|{GITHUB}|\$(?![({{]))++", re.DOTALL)
_CASE = re.compile(r"(?<![\w-])(case\s[^\n;]*?\sin\b)|(?<![\w-])esac\b")
_DEEPEST = 40

Inner = list[tuple[int, int]]
"""The stretches of a script that stand inside `$(...)`, backticks or `<(...)`."""


class Word:
    """A word: `text` is without quotes; `offset` and `end` say where it stands in the script, quotes included."""

    __slots__ = ("end", "offset", "text")

    def __init__(self, text: str, offset: int, end: int) -> None:
        self.text = text
        self.offset = offset
        self.end = end

    @property
    def literal(self) -> bool:
        """Whether the text is what the command gets: nothing in it is expanded by the shell or by GitHub."""
        return "$" not in self.text and "`" not in self.text

    def __repr__(self) -> str:
        return f"Word({self.text!r}, {self.offset})"


def read(script: str, start: int, inner: Inner) -> tuple[str, int]:
    """Return the text of the word that starts here and where it ends; adds the commands inside it to `inner`."""
    at = start
    size = len(script)
    text = ""
    while at < size:
        piece = _PIECE.match(script, at)
        if piece is None:
            end = _special(script, at, inner)
            if end == at:
                break
            text += _opened(script, at, end)
        else:
            end = piece.end()
            text += _piece_text(piece)
        at = end
    return text, at


def _piece_text(piece: "re.Match[str]") -> str:
    kind = piece.lastindex
    found = piece[kind or 0]
    if kind == 1:
        return found
    if kind == 2:
        return _unescaped(found[1:-1])
    if kind == 4:
        return "" if found == "\n" else found
    return found[1:-1]


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda found: found[1] or "", text) if "\\" in text else text


def _opened(script: str, at: int, end: int) -> str:
    """Return a stretch without the quotes round it; quotes that never close lose the one they have."""
    mark = script[at]
    if mark not in "\"'":
        return script[at:end]
    closed = end - at > 1 and script[end - 1] == mark
    return _unescaped(script[at + 1 : end - 1 if closed else end])


def _special(script: str, at: int, inner: Inner, depth: int = 0) -> int:
    """Return the end of a piece that nests, `at` itself where no such piece starts."""
    mark = script[at]
    if depth > _DEEPEST:
        return len(script)
    if mark == '"':
        return _double_end(script, at + 1, inner, depth)
    if mark == "`":
        end = script.find("`", at + 1)
        end = len(script) if end < 0 else end
        inner.append((at + 1, end))
        return min(end + 1, len(script))
    if mark in "'\\":
        return len(script)
    if mark != "$":
        return at
    follows = script[at + 1 : at + 3]
    if follows == "((":
        return _close(script, at + 2, [], depth)
    if follows[:1] == "(":
        end = _close(script, at + 2, [], depth)
        inner.append((at + 2, end - 1 if script[end - 1 : end] == ")" else end))
        return end
    if follows[:1] == "{":
        return _brace_end(script, at + 2, inner, depth)
    return at + 1


def _double_end(script: str, at: int, inner: Inner, depth: int) -> int:
    size = len(script)
    while at < size:
        plain = _INSIDE.match(script, at)
        if plain is not None:
            at = plain.end()
            continue
        if script[at] == '"':
            return at + 1
        at = _special(script, at, inner, depth + 1)
    return size


def _brace_end(script: str, at: int, inner: Inner, depth: int) -> int:
    size = len(script)
    while at < size:
        plain = _BRACED.match(script, at)
        if plain is not None:
            at = plain.end()
            continue
        if script[at] == "}":
            return at + 1
        at = _special(script, at, inner, depth + 1)
    return size


def _close(script: str, at: int, inner: Inner, depth: int) -> int:
    """Return where the parenthesis that opened just before `at` is closed, the place after it."""
    size = len(script)
    level = 1
    cases = 0
    while at < size:
        plain = _PASSED.match(script, at)
        if plain is not None:
            cases += _cases(plain[0]) if "case" in plain[0] or "esac" in plain[0] else 0
            at = plain.end()
            continue
        mark = script[at]
        if mark == "(":
            level += 1
        elif mark == ")" and not (cases > 0 and level == 1):
            level -= 1
            if not level:
                return at + 1
        if mark in "()":
            at += 1
        else:
            at = _special(script, at, inner, depth + 1)
    return size


def _cases(text: str) -> int:
    return sum(1 if found[1] else -1 for found in _CASE.finditer(text))


def closing(script: str, at: int) -> int:
    """Return the place after the `)` that closes what opened just before `at`, the end where nothing does."""
    return _close(script, at, [], 0)
