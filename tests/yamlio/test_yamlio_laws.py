"""What holds for every tree: it reads back the same, everywhere, and every place points at its text."""

import ruamel.yaml
import yaml
from hypothesis import given
from yaml_trees import headers, law, spans, trees, typed

from pipegen.source import Span
from pipegen.yamlio.core_schema import text_of
from pipegen.yamlio.emitter import emit
from pipegen.yamlio.readback import verify_same
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Mapping, Scalar, Sequence, Tree, plain


def with_on(value: dict[object, object]) -> dict[object, object]:
    """Return the document as a YAML 1.1 reader has it, with `on` for true at the top."""
    return {"on" if key is True else key: part for key, part in value.items()}


@law(300)
@given(trees, headers)
def test_it_reads_back_the_same(tree: Mapping, header: str) -> None:
    text = emit(tree, header)
    written = spans(tree)
    assert emit(tree, header) == text
    verify_same(text, tree)
    again = read(text, "x.yml")
    assert typed(plain(again)) == typed(plain(tree))
    assert spans(again) == written


@law(150)
@given(trees)
def test_all_readers_agree(tree: Mapping) -> None:
    text = emit(tree)
    want = typed(plain(tree))
    assert typed(with_on(yaml.load(text, yaml.CSafeLoader))) == want
    assert typed(with_on(yaml.load(text, yaml.SafeLoader))) == want
    assert typed(ruamel.yaml.YAML(typ="safe", pure=True).load(text)) == want
    old = ruamel.yaml.YAML(typ="safe", pure=True)
    old.version = (1, 1)  # type: ignore[assignment]
    assert typed(with_on(old.load(text))) == want


@law(200)
@given(trees, headers)
def test_every_place_points_at_its_text(tree: Mapping, header: str) -> None:
    lines = emit(tree, header).split("\n")
    assert tree.span is not None
    check(lines, tree, indent=0)


def sliced(lines: list[str], span: Span) -> list[str]:
    """Return the lines of a place, the first and the last cut."""
    part = lines[span.line - 1 : span.end_line]
    part[-1] = part[-1][: span.end_column - 1]
    part[0] = part[0][span.column - 1 :]
    return part


def check(lines: list[str], node: Tree, indent: int) -> None:
    """Check a node and all below it; `indent` is that of the lines in it, were it a block."""
    assert node.span is not None
    part = sliced(lines, node.span)
    if isinstance(node, Scalar) and part[0][:1] == "|" and isinstance(node.value, str):
        assert [line[indent:] for line in part[1:]] == node.value.rstrip("\n").split("\n")
    elif part == [""]:
        assert isinstance(node, Scalar) and node.value is None
        assert lines[node.span.line - 1][node.span.column - 2] == ":"
    else:
        after = node.span.end_line
        while after < len(lines) and not lines[after]:  # blank lines can belong to a block at the end of the node
            after += 1
        text = "\n".join([" " * (node.span.column - 1) + part[0], *part[1:], *lines[node.span.end_line : after], ""])
        assert typed(plain(read(text, "part.yml"))) == typed(plain(node))
    if isinstance(node, Mapping):
        for entry in node.entries:
            assert entry.key_span is not None
            key = read("".join(sliced(lines, entry.key_span)), "key.yml")
            assert isinstance(key, Scalar) and text_of(key.value) == entry.key
            check(lines, entry.value, entry.key_span.column + 1)
    elif isinstance(node, Sequence):
        for item in node.items:
            check(lines, item, node.span.column + 1)
