"""Numbers as GitHub reads and writes them: always 64-bit floats."""

SPACE = (
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)
"""What counts as blank around a number in a string."""

NAN = float("nan")
INFINITY = float("inf")

_DECIMAL = frozenset("0123456789+-.eE")
_HEX = frozenset("0123456789abcdefABCDEF")
_OCTAL = frozenset("01234567")
_WORDS = {"": 0.0, "Infinity": INFINITY, "+Infinity": INFINITY, "-Infinity": -INFINITY}


def _whole(digits: str, allowed: frozenset[str], base: int) -> float:
    if not digits or not allowed.issuperset(digits):
        return NAN
    try:
        return float(int(digits, base))
    except OverflowError:
        return INFINITY


def read(text: str) -> float:
    """Return the number a string stands for, NaN when it stands for none.

    Blanks around it do not count and an empty string is 0. Decimal with sign and exponent, `0x` and `0o` without a
    sign, `Infinity` with one; no digit groups, no `0b` (actions/runner, ExpressionUtility.ParseNumber).
    """
    text = text.strip(SPACE)
    if text in _WORDS:
        return _WORDS[text]
    if _DECIMAL.issuperset(text):
        try:
            return float(text)
        except ValueError:
            return NAN
    if text.startswith("0x"):
        return _whole(text[2:], _HEX, 16)
    if text.startswith("0o"):
        return _whole(text[2:], _OCTAL, 8)
    return NAN


def _special(value: float) -> str | None:
    if value != value:
        return "NaN"
    if value in (INFINITY, -INFINITY):
        return "Infinity" if value > 0 else "-Infinity"
    return None


def write(value: float) -> str:
    """Return a number as `${{ }}` puts it into text: 15 significant digits, `1E+15` beyond (.NET's G15), -0 as `0`."""
    word = _special(value)
    if word is not None:
        return word
    if value == 0:
        return "0"
    text = f"{value:.15g}"
    return text.replace("e", "E") if "e" in text else text


def literal(value: float) -> str:
    """Return a number as it is written in an expression, so that reading it gives the very same float."""
    word = _special(value)
    if word is not None:
        return word
    text = repr(float(value))
    return text[:-2] if text.endswith(".0") else text
