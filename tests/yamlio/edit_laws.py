"""Every builder of edits tried on every node of a text: what it must make of the tree, and of the lines."""

from collections.abc import Callable, Iterator
from functools import cache

from pipegen.yamlio.comment_edits import set_comment
from pipegen.yamlio.comments import comments
from pipegen.yamlio.edits import Edit, apply
from pipegen.yamlio.entry_edits import insert_entry, remove_entry, set_entry
from pipegen.yamlio.item_edits import insert_item, move_item, remove_item
from pipegen.yamlio.reader import read
from pipegen.yamlio.scalar_edits import replace_inside, replace_scalar
from pipegen.yamlio.source_text import Source
from pipegen.yamlio.tree import Mapping, Scalar, Sequence, Tree

Shape = object
"""A tree as tuples, which keep order and repeated keys: ("map", ((key, shape), ...)), ("list", (shape, ...))."""

TEXTS = ("plain", "it's # odd: yes", "one\ntwo\n", "  lead\n\n  in\n", "a\n\n\n", 'q" \\ \t', "", "true", "x\n y")


def shape(tree: Tree) -> Shape:
    if isinstance(tree, Scalar):
        return (type(tree.value).__name__, repr(tree.value))
    if isinstance(tree, Sequence):
        return ("list", tuple(shape(item) for item in tree.items))
    return ("map", tuple((entry.key, shape(entry.value)) for entry in tree.entries))


def scalar_shape(value: object) -> Shape:
    return (type(value).__name__, repr(value))


@cache
def made_of(text: str) -> Shape:
    return shape(read(text, ""))


def nodes(tree: Tree, route: tuple[int, ...] = ()) -> Iterator[tuple[tuple[int, ...], Tree]]:
    """Every node with the indexes that lead to it."""
    yield route, tree
    parts = tree.items if isinstance(tree, Sequence) else []
    if isinstance(tree, Mapping):
        parts = [entry.value for entry in tree.entries]
    for index, part in enumerate(parts):
        yield from nodes(part, (*route, index))


def changed(whole: Shape, route: tuple[int, ...], change: Callable[[Shape], Shape]) -> Shape:
    """The shape with the part at `route` changed."""
    if not route:
        return change(whole)
    kind, parts = whole  # type: ignore[misc]
    index, rest = route[0], route[1:]
    old = parts[index]
    new = (old[0], changed(old[1], rest, change)) if kind == "map" else changed(old, rest, change)
    return (kind, (*parts[:index], new, *parts[index + 1 :]))


def parts_changed(change: Callable[[list[object]], None]) -> Callable[[Shape], Shape]:
    def apply_to(part: Shape) -> Shape:
        kind, parts = part  # type: ignore[misc]
        listed = list(parts)
        change(listed)
        return (kind, tuple(listed))

    return apply_to


Trial = tuple[str, tuple[int, ...], Callable[[], Edit | list[Edit]], Callable[[Shape], Shape]]


def trials(source: Source) -> Iterator[Trial]:
    """Name, route of the node that changes, builder and what it must do, for everything that can be tried."""
    for route, node in nodes(source.tree):
        if isinstance(node, Scalar):
            yield from scalar_trials(source, route, node)
        elif isinstance(node, Mapping):
            yield from mapping_trials(source, route, node)
        else:
            yield from sequence_trials(source, route, node)


def scalar_trials(source: Source, route: tuple[int, ...], node: Scalar) -> Iterator[Trial]:
    for value in (*TEXTS, True, 7, None):
        yield (
            f"replace {value!r}",
            route,
            lambda v=value: replace_scalar(source, node, v),
            lambda _, v=value: scalar_shape(v),
        )
    old = node.value
    if isinstance(old, str):
        size = len(old)
        stretches = {
            (0, 0),
            (0, size),
            (size // 2, 0),
            (size // 2, min(3, size - size // 2)),
            (size, 0),
            (0, min(1, size)),
        }
        stretches |= {(old.find("\n"), 1)} if "\n" in old else set()
        for at, length in sorted(stretches):
            for new in ("", "new", "$X", " ", "a\nb", "\n", "'\"\\#", ": # "):
                value = old[:at] + new + old[at + length :]
                yield (
                    f"inside {at} {length} {new!r}",
                    route,
                    lambda at=at, length=length, new=new: replace_inside(source, node, at, length, new),
                    lambda _, v=value: scalar_shape(v),
                )


VALUES = (
    "text",
    "'q: #'",
    "|\n  one\n   two\n",
    "contents: read\nid: x",
    "- a\n-  b: 1\n   c: 2",
    "[a, {b: c}]",
    "{}",
    "7 # why",
)


def mapping_trials(source: Source, route: tuple[int, ...], node: Mapping) -> Iterator[Trial]:
    for index, entry in enumerate(node.entries):
        yield (
            f"remove entry {entry.key}",
            route,
            lambda entry=entry: remove_entry(source, node, entry),
            parts_changed(lambda parts, index=index: parts.pop(index)),
        )
    keys = [entry.key for entry in node.entries]
    for text in VALUES:
        made = made_of(text)
        for index, key in enumerate(keys):
            if key in keys[:index]:
                continue
            yield (
                f"insert before {key}: {text!r}",
                route,
                lambda key=key, text=text: insert_entry(source, node, "new key", text, before=key),
                parts_changed(lambda parts, index=index, made=made: parts.insert(index, ("new key", made))),
            )
            yield (
                f"insert after {key}: {text!r}",
                route,
                lambda key=key, text=text: insert_entry(source, node, "new key", text, after=key),
                parts_changed(lambda parts, index=index, made=made: parts.insert(index + 1, ("new key", made))),
            )
            yield (
                f"set {key}: {text!r}",
                (*route, index),
                lambda key=key, text=text: set_entry(source, node, key, text),
                lambda _, made=made: made,
            )


ITEMS = (
    "text",
    "name: x\nrun: |\n  one\n\n  two\n",
    "|-\n  a\n  b",
    "# why\nuses: a@b # v4\nwith:\n  x: 1",
    "- a\n- b",
)


def sequence_trials(source: Source, route: tuple[int, ...], node: Sequence) -> Iterator[Trial]:
    count = len(node.items)
    for index in range(count):
        yield (
            f"remove item {index}",
            route,
            lambda index=index: remove_item(source, node, index),
            parts_changed(lambda parts, index=index: parts.pop(index)),
        )
        for to in sorted({0, count - 1, min(index + 1, count - 1), max(index - 1, 0), count // 2}):
            yield (
                f"move item {index} to {to}",
                route,
                lambda index=index, to=to: move_item(source, node, index, to),
                parts_changed(lambda parts, index=index, to=to: parts.insert(to, parts.pop(index))),
            )
    for index in range(count + 1):
        for text in ITEMS:
            made = made_of(text)
            yield (
                f"insert item {index}: {text!r}",
                route,
                lambda index=index, text=text: insert_item(source, node, index, text),
                parts_changed(lambda parts, index=index, made=made: parts.insert(index, made)),
            )


def check(source: Source, trial: Trial) -> str:
    """Try one edit: "refused: why", "" for good, else what is wrong."""
    name, route, build, change = trial
    try:
        built = build()
    except ValueError as error:
        return f"refused: {error}"
    edits = built if isinstance(built, list) else [built]
    text = apply(source.text, edits)
    wanted = changed(shape(source.tree), route, change)
    try:
        tree = read(text, "")
    except Exception as error:
        return f"{name} at {route}: cannot be read: {error} {edits}"
    if shape(tree) != wanted:
        return f"{name} at {route}: another tree {edits}"
    kept = comments(source.text, source.tree)
    left = list(comments(text, tree).values())
    touched = {line for edit in edits for line in range(edit.start[0], edit.end[0] + (edit.end[1] > 1))}
    for line, comment in kept.items():
        if line not in touched and comment not in left:
            return f"{name} at {route}: lost the comment of line {line} {edits}"
    if source.newline == "\r\n" and "\n" in text.replace("\r\n", ""):
        return f"{name} at {route}: bare newline"
    return ""


def comment_failures(source: Source) -> tuple[int, list[str]]:
    """Try a comment on every line: how many were tried, what went wrong."""
    wrong: list[str] = []
    tried = 0
    for line in range(1, len(source.lines) + 1):
        try:
            text = apply(source.text, [set_comment(source, line, "mine ★")])
        except ValueError:
            continue
        tried += 1
        tree = read(text, "")
        if shape(tree) != shape(source.tree) or comments(text, tree).get(line) != "mine ★":
            wrong.append(f"comment at {line}")
    return tried, wrong
