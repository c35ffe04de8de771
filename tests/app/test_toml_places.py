"""The places of keys in TOML files, against what `tomllib` reads from them."""

import tomllib

from hypothesis import given, settings
from hypothesis import strategies as st

from pipegen.app.toml_places import nearest, places
from pipegen.source import Route, Span

TEXT = """\
# comment with [brackets] and = signs
top = 1
"quoted key" = 'a # no comment'
dotted.inner.key = true

[table]   # comment
list = [
  "one",  # comment, with a comma
  [2, 3],
  { a = 1, "b.c" = "}" },
]
text = \"\"\"
[not.a.table]
x = 1\"\"\"
last = '''it''s'''

[[many]]
a = 1
[[many]]
b.c = 2
[many.sub]
d = 1979-05-27T07:32:00Z
[other."x:y"]
e = "\\"]"
"""


def _shown(text: str) -> dict[Route, str]:
    """What stands at each place, cut to its line."""
    lines = text.split("\n")
    return {r: lines[s.line - 1][s.column - 1 : s.end_column - 1] for r, s in places(text).items()}


def test_places() -> None:
    assert _shown(TEXT) == {
        ("top",): "top = 1",
        ("quoted key",): "\"quoted key\" = 'a # no comment'",
        ("dotted",): "dotted.inner.key =",
        ("dotted", "inner"): "dotted.inner.key =",
        ("dotted", "inner", "key"): "dotted.inner.key = true",
        ("table",): "[table]",
        ("table", "list"): "list = [",
        ("table", "list", 0): '"one"',
        ("table", "list", 1): "[2, 3]",
        ("table", "list", 1, 0): "2",
        ("table", "list", 1, 1): "3",
        ("table", "list", 2): '{ a = 1, "b.c" = "}" }',
        ("table", "list", 2, "a"): "a = 1",
        ("table", "list", 2, "b.c"): '"b.c" = "}"',
        ("table", "text"): 'text = """',
        ("table", "last"): "last = '''it''s'''",
        ("many",): "[[many]]",
        ("many", 0): "[[many]]",
        ("many", 0, "a"): "a = 1",
        ("many", 1): "[[many]]",
        ("many", 1, "b"): "b.c =",
        ("many", 1, "b", "c"): "b.c = 2",
        ("many", 1, "sub"): "[many.sub]",
        ("many", 1, "sub", "d"): "d = 1979-05-27T07:32:00Z",
        ("other", "x:y"): '[other."x:y"]',
        ("other", "x:y", "e"): 'e = "\\"]"',
    }


def _routes(value: object, route: Route = ()) -> set[Route]:
    found = {route} if route else set()
    if isinstance(value, dict):
        for key, item in value.items():
            found |= _routes(item, (*route, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            found |= _routes(item, (*route, number))
    return found


def test_every_value_has_a_place_or_a_table_around_it() -> None:
    found = places(TEXT)
    assert _routes(tomllib.loads(TEXT)) - set(found) == {("other",)}
    assert nearest(found, ("other", "x:y", "absent", 3)) == found["other", "x:y"]
    assert nearest({}, ("a",)) == Span(1, 1, 1, 2)


SCALARS = st.one_of(
    st.integers(-9, 9).map(str),
    st.booleans().map(lambda b: str(b).lower()),
    st.text("ab#=[]{}\", '", max_size=6).map(lambda t: '"' + t.replace('"', '\\"') + '"'),
    st.text('ab#=[]{}",\n ', max_size=6).map(lambda t: "'''" + t + "'''"),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: "[\n" + ", # c\n".join(items) + "]"),
        st.lists(inner, max_size=3).map(lambda v: "{" + ", ".join(f"k{i} = {x}" for i, x in enumerate(v)) + "}"),
    ),
    max_leaves=6,
)


@settings(max_examples=200, derandomize=True)
@given(st.lists(VALUES, max_size=4))
def test_random_files(values: list[str]) -> None:
    text = "".join(f"[t{i}]\nkey = {value}\n" for i, value in enumerate(values))
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return  # an inline table of TOML 1.0 may hold no newline
    found = places(text)
    assert _routes(data) == set(found)
    assert [found[f"t{i}", "key"].line for i in range(len(values))] == [
        text[: text.index(f"[t{i}]\n")].count("\n") + 2 for i in range(len(values))
    ]
