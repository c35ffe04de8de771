"""Text from files on its way to a terminal or a CI log."""

import json

import pytest

from pipegen.output.plain import in_json, lines, visible, within

SHOWN = [
    ("plain text, also café, 日本, 👩‍🚀 and\ta tab", "plain text, also café, 日本, 👩‍🚀 and\ta tab"),
    ("a\nb\rc", r"a\nb\rc"),
    ("\x1b[2J\x00\x07\x7f", r"\x1b[2J\x00\x07\x7f"),
    ("\x9b2J\x85\x80", r"\x9b2J\x85\x80"),
    ("a\u2028b\u2029c", r"a\u2028b\u2029c"),
    ("\u202eevil\u2066\u2069\u200e\u061c", r"\u202eevil\u2066\u2069\u200e\u061c"),
    ("\udc9b", r"\udc9b"),
    ("a\u00a0b", "a\u00a0b"),
    ("::error::x", r"\x3a:error::x"),
    (" \t::error::x", " \t" + r"\x3a:error::x"),
    ("a::b", "a::b"),
    (": :", ": :"),
    ("see ##[error]x", r"see ##\x5berror]x"),
    ("\n::error::x", r"\n\x3a:error::x"),
    ("\u00a0::error::x", "\u00a0" + r"\x3a:error::x"),
    ("\u3000::error::x", "\u3000" + r"\x3a:error::x"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "shown"), SHOWN, ids=[ascii(text) for text, _ in SHOWN])
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize("code", [*range(0x20), *range(0x7F, 0xA0), *range(0x2028, 0x202F), *range(0x2066, 0x206A)])
def test_every_control(code: int) -> None:
    shown = visible(f"a{chr(code)}b")
    assert shown == ("a\tb" if code == 9 else shown)
    assert shown.replace("\t", "").isprintable()


def test_within_a_line_commands_cannot_begin() -> None:
    assert within("::error::x\x1b") == "::error::x\\x1b"


def test_lines_keep_their_ends() -> None:
    assert lines("-a\x1b\r\n+b\n") == "-a\\x1b\\r\n+b\n"
    assert lines("") == ""


def test_json_means_the_same() -> None:
    value = {"##[error]": "\x1b \x7f \x9b \u2028 \u202e é 日 👩‍🚀 \\ ##[", "plain": ["::error::"]}
    document = json.dumps(value, ensure_ascii=False, indent=2)
    shown = in_json(document)
    assert json.loads(shown) == value
    assert shown == (
        '{\n  "##\\u005berror]": "\\u001b \\u007f \\u009b \\u2028 \\u202e é 日 👩‍🚀 \\\\ ##\\u005b",\n'
        '  "plain": [\n    "::error::"\n  ]\n}'
    )
