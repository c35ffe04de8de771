"""How a single value is spelled in YAML: plain where every reader agrees, else quoted."""

from pipegen.errors import ModelError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.yamlio.tree import Plain

# Words that some reader takes for a bool, a null, a number or a merge. `y` and `n` are in the text of YAML 1.1 only.
WORDS = frozenset([
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<",
    "nan", "inf", "+inf", "-inf", "infinity", "+infinity", "-infinity", ".nan", ".inf", "+.inf", "-.inf",
])  # fmt: skip
STARTERS = frozenset("!&*@`%|>'\"#{}[],?:")
FLOW = frozenset(",[]{}:?")  # the last two only for PyYAML's own parser
DIGITS = "0123456789"

# What YAML forbids raw or reads as a line break, and what reorders text on a screen (U+202A-202E, U+2066-2069), which
# would let a line read other than it runs. str.isprintable() is False for every one of them.
UNSEEN = frozenset(
    chr(code)
    for codes in (
        range(9),
        range(0x0B, 0x20),
        range(0x7F, 0xA0),
        range(0x2028, 0x202F),
        range(0x2066, 0x206A),
        (0xFEFF, 0xFFFE, 0xFFFF),
    )
    for code in codes
)


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


_HARMLESS = {ord(char): _escape(char) for char in UNSEEN}
_ESCAPES = _HARMLESS | {0x09: "\\t", 0x0A: "\\n", 0x0D: "\\r", 0x1B: "\\e", 0x22: '\\"', 0x5C: "\\\\"}


def inline(text: str, flow: bool = False) -> str:
    """Return `text` on one line: plain if safe, else in quotes: single ones, unless double ones read better.

    `flow` says that it stands inside `[...]` or `{...}`. Raises ModelError if the text cannot be encoded.
    """
    if not text.isprintable() and unseen(text, "\n\t"):
        return '"' + text.translate(_ESCAPES) + '"'
    if bare(text, flow):
        return text
    if "'" in text and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def bare(text: str, flow: bool = False) -> bool:
    """Return whether `text` is the same string to every reader without quotes; nothing in it needs escapes."""
    if not text or text.lower() in WORDS or text != text.strip():
        return False
    first = text[0]
    if first in STARTERS or text.startswith(("---", "...")):
        return False
    if ": " in text or " #" in text or text[-1] == ":":
        return False
    if flow and not FLOW.isdisjoint(text):
        return False
    if first == "-" and text[1:2] in ("", " "):
        return False
    return first not in "0123456789+-._eE" or not (_number(text) or _date(text) or _cron(text))


def _number(text: str) -> bool:
    """Return whether any YAML reader could see a number: every base, `1_000`, `1,000`, `.5`, `1e3`, `e5`, `12:30`."""
    body = text.lstrip("+-").lower()
    if body[:2] in ("0x", "0o", "0b"):
        return not body[2:].strip("0123456789abcdef_")
    if body in ("", "e"):  # `+` and options such as `-e`
        return False
    mantissa, _, exponent = body.partition("e")
    if mantissa.strip("0123456789_,.:") or mantissa.count(".") > 1:
        return False
    return not exponent.lstrip("+-").strip("0123456789_")


def _date(text: str) -> bool:
    return text[4:5] == "-" and text[5:6] in DIGITS and not text[:4].strip(DIGITS)


def _cron(text: str) -> bool:
    """Return whether it is a schedule; `30 5 * * 1` would be safe, but people quote these as half start with `*`."""
    return "*" in text and text.count(" ") == 4


def unseen(text: str, also: str = "") -> bool:
    """Return whether `text` holds a character that must be escaped, or one of `also`.

    Raises ModelError for half of a surrogate pair, which no file can hold.
    """
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError as error:
            message = f"character {error.start + 1} of {text!r} is half of a surrogate pair, expected a whole character"
            raise ModelError(message) from None
    return not UNSEEN.isdisjoint(text) or any(char in text for char in also)


def harmless(text: str) -> str:
    """Return one line of a comment with every character that could end it or hide in it spelled as an escape."""
    return text if text.isprintable() else text.translate(_HARMLESS).encode(errors="backslashreplace").decode()


def literal(text: str) -> bool:
    """Return whether a literal block (`|`) holds `text` exactly: something in it is to be seen, nothing to be escaped.

    A last line of only spaces or tabs is left to quotes, as readers disagree about it.
    """
    last = text[text.rfind("\n", 0, len(text.rstrip("\n"))) + 1 :]
    return not last.isspace() and bool(text.strip()) and not unseen(text)


def number(value: "Plain") -> str:
    """Return a bool, int, float or None as both YAML 1.1 and 1.2 read it: floats with a dot and a signed exponent."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    text = repr(value)
    if isinstance(value, float):
        if text[-1] in "fn":  # inf, -inf, nan
            return text.replace("inf", ".inf").replace("nan", ".nan")
        if "e" in text and "." not in text:
            return text.replace("e", ".0e")
    return text
