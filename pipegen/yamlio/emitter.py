"""Writes the tree as YAML the way people write workflows, and notes on the tree where everything stands.

A strict, deterministic subset of YAML: block style with two spaces, literal blocks for scripts, one-line `[a, b]` where
asked for, no anchors, no tags, no folding. One exception to safe quoting is deliberate: the key `on` at the top stays
plain, as everybody writes it; a YAML 1.1 reader takes it for true, GitHub's reader (1.2) does not.
"""

from pipegen.errors import ModelError
from pipegen.source import Span
from pipegen.yamlio.scalars import harmless, inline, literal, number
from pipegen.yamlio.tree import Entry, Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.yamlio.tree import Tree

WIDTH = 100
"""The column that a collection on one line may reach; a longer one is written in lines."""

UNWRITTEN = ("wait-all",)
"""Keys after whose colon nobody writes a null, beside those of events; in data a null is written as one."""

APART = ("on", "permissions", "jobs")
"""The top-level keys that have blank lines around them even when they take one line."""

KEY_LIMIT = 1024
"""The characters that YAML allows before the colon of a key."""


def emit(tree: Mapping, header: str = "") -> str:
    """Return the text of `tree`, and set `span` on every node and `key_span` on every entry to the places in that text.

    `header` is text for comment lines at the very top, without `#`. Places count characters from 1, the end is
    exclusive; a block ends with its last line that is not blank, a value that is not written stands after its colon.
    A node that stands in the tree twice keeps its last place. Raises ModelError for what no YAML file can hold: half
    of a surrogate pair, a key of more than 1024 characters.
    """
    writer = _Writer()
    for comment in (header, tree.comment, tree.remark):
        if comment:
            writer.comment(comment, "")
            writer.blank()
    if tree.entries:
        writer.entries(tree, "", "", top=True)
    else:
        tree.span = Span(len(writer.lines) + 1, 1, len(writer.lines) + 1, 3)
        writer.lines.append("{}")
    return "\n".join(writer.lines) + "\n"


def _collection(node: "Tree") -> bool:
    """Return whether `node` is a collection that is not empty."""
    return bool(node.items if isinstance(node, Sequence) else isinstance(node, Mapping) and node.entries)


def _short(entry: Entry) -> bool:
    """Return whether a top-level entry may stand without blank lines around it: a plain line such as `name: CI`."""
    value = entry.value
    if not isinstance(value, Scalar) or value.block or value.comment or entry.key in APART:
        return False
    return not isinstance(value.value, str) or "\n" not in value.value


class _Writer:
    """The lines so far. `kept` is their number after a block whose trailing newlines count (`|+`).

    `null` is how a null is written after the colon of a key: not at all below the key `on` at the top.
    """

    __slots__ = ("flows", "kept", "keys", "lines", "null", "scalars")

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.kept = -1
        self.null = "null"
        self.keys: dict[str, str] = {}
        self.scalars: dict[str, str] = {}
        self.flows: dict[str, str] = {}

    def blank(self) -> None:
        """Add a blank line, unless it would become a part of the block before it."""
        if self.kept != len(self.lines):
            self.lines.append("")

    def comment(self, text: str, lead: str) -> None:
        """Add comment lines at the indent of `lead`, which is how the line below them begins."""
        pad = lead[: len(lead) - len(lead.lstrip(" "))]
        for line in text.strip("\n").split("\n"):
            line = line.rstrip()
            self.lines.append(f"{pad}# {harmless(line)}" if line else f"{pad}#")

    def entries(self, node: Mapping, pad: str, lead: str, top: bool = False) -> None:
        """Add a mapping at the indent `pad`; its first line begins with `lead`, which can hold dashes."""
        lines = self.lines
        column = len(pad) + 1
        start = 0
        before: Entry | None = None
        for entry in node.entries:
            if before and (node.spread or (top and not (_short(before) and _short(entry)))):
                self.blank()
            value = entry.value
            if value.comment:
                self.comment(value.comment, lead)
            key = self.keys.get(entry.key) or self.key(entry.key)
            if top:
                self.null = "" if entry.key == "on" else "null"
                key = "on" if entry.key == "on" else key
            line = len(lines) + 1
            entry.key_span = Span(line, column, line, column + len(key))
            self.value(value, f"{lead}{key}:", pad, "" if key in UNWRITTEN else self.null)
            start = start or line
            lead = pad
            before = entry
        assert before is not None and before.value.span is not None
        last = before.value.span
        node.span = Span(start, column, last.end_line, last.end_column)

    def items(self, node: Sequence, pad: str, lead: str) -> None:
        """Add a sequence whose dashes stand at the indent `pad`; its first line begins with `lead`."""
        start = 0
        last: Span | None = None
        inner = pad + "  "
        for item in node.items:
            if start and node.spread:
                self.blank()
            if item.comment:
                self.comment(item.comment, lead)
            if isinstance(item, Scalar) or self.flow(item, len(lead) + 2) is not None:
                self.value(item, lead + "-", pad, "null")
            else:
                if item.remark:  # the line of the dash belongs to the first key or item
                    self.comment(item.remark, lead)
                if isinstance(item, Mapping):
                    self.entries(item, inner, lead + "- ")
                else:
                    self.items(item, inner, lead + "- ")
            last = item.span
            assert last is not None
            start = start or last.line
            lead = pad
        assert last is not None
        node.span = Span(start, len(pad) + 1, last.end_line, last.end_column)

    def key(self, key: str) -> str:
        """Return the spelling of a key."""
        text = inline(key)
        if len(text) > KEY_LIMIT:
            raise ModelError(f"key `{key[:20]}...` has {len(key)} characters, YAML takes keys up to {KEY_LIMIT}")
        self.keys[key] = text
        return text

    def value(self, node: "Tree", head: str, pad: str, null: str) -> None:
        """Add what follows `head` (a key and its colon, or a dash); `pad` is the indent of that key or dash."""
        if isinstance(node, Scalar):
            value = node.value
            if isinstance(value, str):
                if (node.block or "\n" in value) and literal(value):
                    self.block(node, value, head, pad)
                    return
                text = self.scalars.get(value)
                if text is None:
                    text = self.scalars[value] = inline(value)
            else:
                text = null if value is None else number(value)
        else:
            flow = self.flow(node, len(head) + 1)
            if flow is None:
                self.lines.append(head + _remark(node))
                if isinstance(node, Mapping):
                    self.entries(node, pad + "  ", pad + "  ")
                else:
                    self.items(node, pad + "  ", pad + "  ")
                return
            text = flow
        line = len(self.lines) + 1
        column = len(head) + (2 if text else 1)
        node.span = Span(line, column, line, column + len(text))
        if text:
            head = f"{head} {text}"
        self.lines.append(head + _remark(node) if node.remark else head)

    def block(self, node: Scalar, text: str, head: str, pad: str) -> None:
        """Add a literal block."""
        lines = self.lines
        line, column = len(lines) + 1, len(head) + 2
        mark = "|2" if text[0] in " \t\n" else "|"
        if text[-1] != "\n":
            mark += "-"
        elif text[-2:] == "\n\n":
            mark += "+"
        pad += "  "
        lines.append(f"{head} {mark}{_remark(node)}")
        lines.extend([pad + part if part else "" for part in text.removesuffix("\n").split("\n")])
        if mark[-1] == "+":
            self.kept = len(lines)
        end = len(lines)
        while not lines[end - 1].strip():
            end -= 1
        node.span = Span(line, column, end, len(lines[end - 1]) + 1)

    def flow(self, node: "Tree", column: int) -> str | None:
        """Return a collection as text on one line and place its parts, or None where it must be written in lines.

        `column` is the number of characters before the text on its line. An empty collection is always on one line.
        """
        if not _collection(node):
            return "[]" if isinstance(node, Sequence) else "{}"
        if isinstance(node, Scalar) or not node.flow:
            return None
        parts: list[tuple[Entry | None, str, Scalar, str]] = []
        for part in node:
            entry, item = (part, part.value) if isinstance(part, Entry) else (None, part)
            if not isinstance(item, Scalar) or item.comment or item.remark or item.block:
                return None
            value = item.value
            if isinstance(value, str):
                if "\n" in value:
                    return None
                text = self.part(value)
            else:
                text = number(value)
            parts.append((entry, f"{self.part(entry.key)}: " if entry else "", item, text))
        line = ", ".join([key + text for _, key, _, text in parts])
        if column + len(line) + 2 + len(_remark(node)) > WIDTH:
            return None
        self.place(parts, column + 2)
        return f"[{line}]" if isinstance(node, Sequence) else f"{{{line}}}"

    def part(self, text: str) -> str:
        """Return the spelling of a string inside a collection on one line."""
        spelling = self.flows.get(text)
        if spelling is None:
            spelling = self.flows[text] = inline(text, flow=True)
        return spelling

    def place(self, parts: "list[tuple[Entry | None, str, Scalar, str]]", column: int) -> None:
        """Set the places of the parts of a collection on one line, of which the first stands at `column`."""
        line = len(self.lines) + 1
        for entry, key, item, text in parts:
            if entry:
                entry.key_span = Span(line, column, line, column + len(key) - 2)
            column += len(key)
            item.span = Span(line, column, line, column + len(text))
            column += len(text) + 2


def _remark(node: "Tree") -> str:
    """Return the end of a line with the remark of `node`."""
    return " # " + harmless(" ".join(node.remark.split("\n")).strip()) if node.remark else ""
