"""Colour on a terminal."""

_END = "\x1b[0m"


def painted(text: str, code: str, colour: bool) -> str:
    """Return a text in the colour of an ANSI code such as `1;31`, as it is where there is no colour."""
    return f"\x1b[{code}m{text}{_END}" if colour and text else text
