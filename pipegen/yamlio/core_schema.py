"""What a plain scalar means to GitHub: the core schema of YAML 1.2, and nothing of YAML 1.1.

Source: `YamlObjectReader.cs` of actions/runner. `yes`, `on` and dates are strings, `0755` is 755, `1_000` is a string.
"""

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.yamlio.tree import Plain

WORDS: "dict[str, Plain]" = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
    ".inf": float("inf"), ".Inf": float("inf"), ".INF": float("inf"),
    "+.inf": float("inf"), "+.Inf": float("inf"), "+.INF": float("inf"),
    "-.inf": float("-inf"), "-.Inf": float("-inf"), "-.INF": float("-inf"),
    ".nan": float("nan"), ".NaN": float("nan"), ".NAN": float("nan"),
}  # fmt: skip

_DECIMAL = re.compile(r"[-+]?[0-9]+\Z")
_BASED = re.compile(r"0x[0-9a-fA-F]+\Z|0o[0-7]+\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_LONGEST = 4000  # digits; Python refuses to convert more than 4300


def resolve(text: str) -> "Plain":
    """Return the value of a plain scalar.

    Raises ValueError, with a message for the reader, for a hexadecimal or octal number of more than 32 bits; from
    0x80000000 on these wrap to negative numbers, as in GitHub's reader.
    """
    if text in WORDS:
        return WORDS[text]
    if text[0] not in "0123456789+-.":
        return text
    if _DECIMAL.match(text):
        return int(text) if len(text) < _LONGEST else float(text)
    if _BASED.match(text):
        return _based(text)
    return float(text) if _FLOAT.match(text) else text


def _based(text: str) -> int:
    digits = text[2:].lstrip("0") or "0"
    value = int(digits, 16 if text[1] == "x" else 8) if len(digits) < 12 else 1 << 32
    if value >= 1 << 32:
        raise ValueError(f"number `{text[:20]}` has more than 32 bits, write it in decimal or in quotes")
    return value - (1 << 32) if value >= 1 << 31 else value


def text_of(value: "Plain") -> str:
    """Return the string that GitHub makes of a value, for keys and where its schema wants text.

    `8080` is "8080", `3.10` is "3.1", `True` is "true", null is "", a number has up to 15 digits.
    """
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    if value != value:
        return "NaN"
    return format(float(value), ".15g").replace("e", "E")


def tagged(kind: str, text: str) -> "Plain":
    """Return the value of a scalar under the tag `!!<kind>`: str, null, bool, int or float.

    Raises ValueError, with a message for the reader, where the text has no such value.
    """
    if kind == "str":
        return text
    value = resolve(text)
    if kind == "float" and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value).__name__ != {"null": "NoneType"}.get(kind, kind):
        raise ValueError(f"`{text[:40]}` is tagged `!!{kind}`, expected {EXPECTED[kind]}")
    return value


EXPECTED = {
    "null": "`null`, `~` or nothing",
    "bool": "`true` or `false`",
    "int": "a whole number",
    "float": "a number",
}
