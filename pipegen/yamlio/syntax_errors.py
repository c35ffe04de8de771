"""What a YAML parser stumbled over, in our words. The two parsers differ in theirs."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.yamlio.places import Place

# (a part of the parser's words, our words, whether the place is where the broken thing began). The first that fits
# is taken. {start} and {line} are the lines where it began and where it went wrong.
PROBLEMS: tuple[tuple[str, str, bool], ...] = (
    (
        "mapping values are not allowed",
        "`:` cannot start a mapping here, put the value in quotes or fix the indentation",
        False,
    ),
    (
        "sequence entries are not allowed",
        "`-` cannot start a list here, put it on a line of its own under the key",
        False,
    ),
    ("mapping keys are not allowed", "`?` cannot start a key here, put the value in quotes", False),
    ("could not find expected ':'", "key without a colon, expected `key: value`", True),
    (
        "unknown escape",
        "escape is not known, expected `\\\\` for a backslash; or single quotes, which have no escapes",
        False,
    ),
    ("hex", "escape is not complete, expected `\\x41`, `\\u0041` or `\\U00000041`", False),
    (
        "invalid Unicode character",
        "escape is no character, expected a code up to `\\U0010FFFF`, without surrogates",
        False,
    ),
    ("while scanning a quoted scalar", "quote is not closed, expected the same quote at the end of the value", True),
    ("indentation indicator", "indentation of the block is 0, expected 1 to 9 or none", False),
    ("tab character", "tab in the indentation, expected spaces", False),
    ("while scanning a block scalar", "text after `|` or `>`, expected it on the next line", False),
    (
        "while scanning an anchor",
        "anchor cannot be read, expected letters or digits after `&`; put other text in quotes",
        False,
    ),
    (
        "while scanning an alias",
        "alias cannot be read, expected letters or digits after `*`; put other text in quotes",
        False,
    ),
    ("tag handle", "tag is not known, expected `!!str`, `!!bool`, `!!int`, `!!float` or `!!null`", False),
    ("scanning a tag", "tag cannot be read, put a value that starts with `!` in quotes", True),
    ("incompatible", "document asks for another YAML, expected `%YAML 1.2` or nothing", False),
    ("directive", "`%` at the start of a line is a YAML directive, put other text in quotes", False),
    ("while parsing a flow sequence", "list is not closed, expected `,` or `]` by line {line}", True),
    ("while parsing a flow mapping", "mapping is not closed, expected `,` or `}}` by line {line}", True),
    (
        "while parsing a block mapping",
        "indentation does not fit, expected a key of the mapping that starts on line {start}",
        False,
    ),
    (
        "while parsing a block collection",
        "indentation does not fit, expected `- ` of the list that starts on line {start}",
        False,
    ),
    ("document start", "text after the end of the document, expected nothing", False),
)


def in_our_words(words: str, line: str, began: "Place", here: "Place") -> "tuple[str, Place]":
    """Return what is wrong and where.

    `words` are the parser's; `line` is the line where it stopped, `here` that place, `began` the start of the construct
    that it was in.
    """
    char = line[here[1] - 1 : here[1]]
    if "cannot start any token" in words and char == "\t":
        return "tab in the indentation, expected spaces", here
    if "cannot start any token" in words or "node content" in words:
        if not char:
            return "text ends too early, expected a value", here
        return f"{'backtick' if char == '`' else f'`{char}`'} cannot start a value, put the value in quotes", here
    if "while parsing a block" in words and line[: here[1] - 1].strip():
        return "text after the end of a value, put the whole value in quotes", here
    for part, message, at_start in PROBLEMS:
        if part in words:
            return message.format(start=began[0], line=here[0]), began if at_start else here
    return "text cannot be read as YAML from here on, put it in quotes if it is a value", here
