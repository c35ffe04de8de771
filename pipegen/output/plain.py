"""Makes text from files and command lines harmless on a terminal and in the log of a CI job.

Whoever writes a workflow chooses its keys, and whoever makes a folder chooses the names in it. An escape sequence
among them would act on the terminal, a line break would let the rest pass for a line of ours, and a GitHub runner obeys
what looks like a command in any output: `::name::` at the start of a line, blanks before it or not, and the older
`##[name]` anywhere (`ActionCommand.cs` of actions/runner).
"""

_OLD_COMMAND = "##["
_COMMAND = "::"
_NAMED = {"\n": "\\n", "\r": "\\r"}
_UNSEEN = (
    (0x00, 0x08),  # C0 without the tab, which only moves to the right
    (0x0A, 0x1F),
    (0x7F, 0x9F),  # DEL and C1: U+009B begins an escape sequence as ESC [ does
    (0xAD, 0xAD),  # without a width, as are the next: a comparison may skip them
    (0x061C, 0x061C),  # a mark of the direction of writing, as are the next
    (0x180E, 0x180E),
    (0x200B, 0x200B),
    (0x200E, 0x200F),
    (0x2028, 0x202E),  # line and paragraph separator, then overrides
    (0x2060, 0x2069),  # without a width, then isolates
    (0xFEFF, 0xFEFF),
    (0xD800, 0xDFFF),  # halves of pairs: in a name of a file, bytes that are not UTF-8
)


def visible(text: str) -> str:
    """Return a text as it may stand at the start of a line of ours, or anywhere else in one."""
    if _COMMAND in text and text.lstrip().startswith(_COMMAND):
        text = text.replace(_COMMAND, "\\x3a:", 1)
    return within(text)


def within(text: str) -> str:
    """Return a text as it may stand in a line of ours, though not at its start: controls as escapes, on one line."""
    if not text.isprintable():
        text = "".join(_shown(char) for char in text)
    return text.replace(_OLD_COMMAND, "##\\x5b") if _OLD_COMMAND in text else text


def lines(text: str) -> str:
    """Return lines of ours made of lines from elsewhere, such as a diff, for a terminal; their ends stay."""
    return "".join(within(line) + "\n" for line in text.removesuffix("\n").split("\n")) if text else ""


def in_json(document: str) -> str:
    """Return a JSON document that means the same and holds nothing that a terminal or a runner would obey."""
    if _OLD_COMMAND in document:
        document = document.replace(_OLD_COMMAND, "##\\u005b")
    if document.isascii() and "\x7f" not in document:
        return document
    return "".join(f"\\u{ord(char):04x}" if char > "~" and _is_unseen(char) else char for char in document)


def _shown(char: str) -> str:
    if char.isprintable() or not _is_unseen(char):
        return char
    code = ord(char)
    return _NAMED.get(char) or (f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}")


def _is_unseen(char: str) -> bool:
    code = ord(char)
    return any(first <= code <= last for first, last in _UNSEEN)
