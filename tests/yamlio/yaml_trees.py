"""Random trees for the laws: every shape and style, and the strings that YAML readers have stumbled over."""

import json
import os

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from pipegen.source import Route
from pipegen.yamlio.tree import Entry, Mapping, Node, Scalar, Sequence, Tree

with open(os.path.join(os.path.dirname(__file__), "nasty.json"), encoding="utf-8") as handle:
    NASTY: list[str] = json.load(handle)

texts = st.one_of(
    st.integers(0, len(NASTY) - 1).map(NASTY.__getitem__),  # sampled_from() would print them all in each message
    st.text(alphabet="ab01.:-#'\"\\ \t\n,[]{}&*!|>%@`?=~<_+eExX", max_size=12),
    st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=8),
)
values = st.one_of(
    texts,
    st.none(),
    st.booleans(),
    st.integers(-(10**20), 10**20),
    st.floats(allow_nan=False),
    st.sampled_from((0, -1, 8, 755, 0.1, -0.0, 1e300, 1e-7, 1.5e16, float("inf"), float("-inf"))),
)
notes = st.one_of(
    st.just(""), st.sampled_from(("note", "two\nlines", "a\n\nb", "# x", "é\x07\r\x85\u2028: |", "- a: b", "\t"))
)
scalars = st.builds(Scalar, values, block=st.booleans(), comment=notes, remark=notes)
plain_scalars = st.builds(Scalar, values)
keys = st.one_of(texts, st.sampled_from(("on", "name", "jobs", "run", "with")))


def _entries(nodes: st.SearchStrategy[Tree]) -> st.SearchStrategy[list[Entry]]:
    return st.lists(st.builds(Entry, keys, nodes), max_size=4, unique_by=lambda entry: entry.key)


def _mappings(nodes: st.SearchStrategy[Tree]) -> st.SearchStrategy[Mapping]:
    return st.builds(Mapping, _entries(nodes), spread=st.booleans(), flow=st.booleans(), comment=notes, remark=notes)


def _collections(nodes: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    lists = st.builds(
        Sequence, st.lists(nodes, max_size=4), spread=st.booleans(), flow=st.booleans(), comment=notes, remark=notes
    )
    return st.one_of(_mappings(nodes), lists)


small = st.one_of(
    st.builds(Sequence, st.lists(plain_scalars, max_size=3), flow=st.just(True)),
    st.builds(Mapping, _entries(plain_scalars), flow=st.just(True)),
)
inner: st.SearchStrategy[Tree] = st.deferred(lambda: st.one_of(scalars, small, _collections(inner)))
trees = _mappings(inner)
headers = st.sampled_from(("", "made by a test", "two\n\nlines\x85"))


def nodes(tree: Tree, route: Route = ()) -> list[tuple[Route, Node]]:
    """Return all nodes of a tree with their routes; entries are named by their index, as keys can repeat."""
    found: list[tuple[Route, Node]] = [(route, tree)]
    if isinstance(tree, Mapping):
        for index, entry in enumerate(tree.entries):
            found += nodes(entry.value, (*route, index))
    elif isinstance(tree, Sequence):
        for index, item in enumerate(tree.items):
            found += nodes(item, (*route, index))
    return found


def spans(tree: Tree) -> list[object]:
    """Return the places of all nodes and keys."""
    found: list[object] = []
    for route, node in nodes(tree):
        found.append((route, node.span))
        if isinstance(node, Mapping):
            found.append([entry.key_span for entry in node.entries])
    return found


def typed(value: object) -> object:
    """Return a value in a form in which 1, 1.0 and True differ, and NaN equals itself."""
    if isinstance(value, dict):
        return {key: typed(part) for key, part in value.items()}
    if isinstance(value, list):
        return [typed(part) for part in value]
    return type(value).__name__, repr(value)


def law(examples: int) -> settings:
    """Return how a law is tried: the same examples at every run."""
    return settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )
