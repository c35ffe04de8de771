"""How a value is written into a file that has its own indentation."""

from pipegen.yamlio.reader import read
from pipegen.yamlio.scalars import inline, number
from pipegen.yamlio.tree import Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.yamlio.source_text import Source
    from pipegen.yamlio.tree import Plain, Tree


def flow(tree: "Tree") -> str:
    """Return a tree on one line, as it stands inside `[...]` or `{...}`."""
    if isinstance(tree, Scalar):
        return word(tree.value, in_flow=True)
    if isinstance(tree, Sequence):
        return "[" + ", ".join([flow(item) for item in tree.items]) + "]"
    return "{" + ", ".join([f"{inline(entry.key, True)}: {flow(entry.value)}" for entry in tree.entries]) + "}"


def word(value: "Plain", in_flow: bool = False) -> str:
    """Return a value on one line."""
    return inline(value, in_flow) if isinstance(value, str) else number(value)


def flow_text(text: str) -> str:
    """Return YAML text on one line, as it stands inside `[...]` or `{...}`; comments are left out."""
    return flow(read(text, ""))


def block(value: str, parent: int, indent: int, mark: str = "|") -> tuple[str, str]:
    """Return the indicators and the lines of a block with the text `value`.

    `parent` is the indentation of the collection that it is a part of, `indent` its own. The lines have no newline at
    the end, except for those that the block keeps.
    """
    before = value[: len(value) - len(value.lstrip(" \t\n"))]
    if " " in before or "\t" in before:
        mark += str(indent - parent)
    if value[-1] != "\n":
        mark += "-"
    elif value[-2:] == "\n\n":
        mark += "+"
    pad = " " * indent
    return mark, "\n".join([pad + line if line else "" for line in value.removesuffix("\n").split("\n")])


def value_text(source: "Source", text: str, indent: int) -> tuple[str, str]:
    """Return what follows the colon of a key at `indent`: the rest of its line, and the lines below it.

    `text` is YAML without indentation; a block in it ends with a newline. The first is empty for a block collection,
    the second for one line.
    """
    tree = read(text + "\n" if text[-1:] != "\n" else text, "")
    if isinstance(tree, Scalar) and tree.block and isinstance(tree.value, str) and tree.value:
        return block(tree.value, indent, indent + (source.step(Mapping) or 2))
    text = text.strip("\n")
    if not isinstance(tree, Scalar) and not tree.flow:
        step = source.step(type(tree))
        return "", indented(text, " " * (indent + step))
    first, _, rest = text.partition("\n")
    return first, indented(rest, " " * (indent + (source.step(Mapping) or 2)))


def item_text(source: "Source", text: str, indent: int, gap: int) -> str:
    """Return the lines of an item whose dash stands at `indent`, with `gap` blanks after the dash.

    `text` is YAML without indentation; comment lines before its first part go above the dash.
    """
    tree = read(text + "\n" if text[-1:] != "\n" else text, "")
    pad = " " * indent
    if isinstance(tree, Scalar) and tree.block and isinstance(tree.value, str) and tree.value:
        mark, lines = block(tree.value, indent, indent + 2)
        return f"{pad}-{' ' * gap}{mark}\n{lines}"
    lines_of = text.strip("\n").split("\n")
    above = 0
    while above < len(lines_of) - 1 and lines_of[above].startswith("#"):
        above += 1
    head = "".join([f"{pad}{line}\n" for line in lines_of[:above]])
    body = indented("\n".join(lines_of[above:]), pad + " " * (gap + 1))
    return f"{head}{pad}-{body[len(pad) + 1 :]}"


def indented(text: str, pad: str) -> str:
    """Return lines with `pad` before each that is not empty."""
    return "\n".join([pad + line if line else "" for line in text.split("\n")])
