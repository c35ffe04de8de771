"""Text with `${{ }}` in it, as it stands in a scalar of a workflow file."""

from pipegen.errors import ExprError

_OPEN, _CLOSE = "${{", "}}"


class Text:
    """A literal stretch; `start` and `end` count characters in the whole text."""

    __slots__ = ("end", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end

    def __repr__(self) -> str:
        return f"Text({self.text!r}, {self.start}, {self.end})"


class Embedded:
    """An expression with its braces: `start` to `end` is all of `${{ source }}`, `offset` is where `source` starts.

    `source` has no blanks around it and may be empty, which is a mistake.
    """

    __slots__ = ("end", "offset", "source", "start")

    def __init__(self, source: str, start: int, end: int, offset: int) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.offset = offset

    def __repr__(self) -> str:
        return f"Embedded({self.source!r}, {self.start}, {self.end}, {self.offset})"


Part = Text | Embedded


def split(text: str) -> list[Part]:
    """Return the stretches of a text in order; an empty text has none.

    A `}}` inside a quoted string does not close. Raises an ExprError of phase `lexing` at a `${{` without its `}}`.
    """
    parts: list[Part] = []
    at = 0
    while (start := text.find(_OPEN, at)) >= 0:
        if start > at:
            parts.append(Text(text[at:start], at, start))
        close = _close(text, start + len(_OPEN))
        if close < 0:
            raise ExprError("expression is not closed, expected `}}`", phase="lexing", position=start)
        inner = text[start + len(_OPEN) : close]
        offset = start + len(_OPEN) + len(inner) - len(inner.lstrip())
        at = close + len(_CLOSE)
        parts.append(Embedded(inner.strip(), start, at, offset))
    if at < len(text):
        parts.append(Text(text[at:], at, len(text)))
    return parts


def _close(text: str, start: int) -> int:
    """Return where the first `}}` outside a quoted string stands, or -1."""
    at = start
    quotes = 0
    while True:
        close = text.find(_CLOSE, at)
        if close < 0:
            return -1
        quotes += text.count("'", at, close)
        if quotes % 2 == 0:
            return close
        at = text.find("'", close) + 1
        quotes += 1
        if not at:
            return -1


def sole(text: str) -> Embedded | None:
    """Return the expression of a text that is nothing but one, so that it keeps its type; else None."""
    if not text.startswith(_OPEN) or not text.endswith(_CLOSE):
        return None
    parts = split(text)
    return parts[0] if len(parts) == 1 and isinstance(parts[0], Embedded) else None
