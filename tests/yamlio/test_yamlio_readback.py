"""The proof that a text says what its tree says: what it lets through and what it stops."""

import pytest
from golden_trees import made

from pipegen.yamlio.readback import ReadBackError, verify_same

SAME: list[tuple[str, object]] = [
    ("on: push\n", {"on": "push"}),
    ("a: 1\nb: [x, null, true]\n", {"a": 1, "b": ["x", None, True]}),
    ("a:\n", {"a": None}),
    ("a: .nan\n", {"a": float("nan")}),
    ("a: 1.0e+20\n", {"a": 1e20}),
]


@pytest.mark.parametrize(("text", "data"), SAME)
def test_same(text: str, data: object) -> None:
    verify_same(text, made(data))


BROKEN = (
    'a[1]: while parsing a flow sequence in "<unicode string>", line 1, column 4 '
    "did not find expected ',' or ']' in \"<unicode string>\", line 2, column 1"
)
DIFFERENT: list[tuple[str, object, str]] = [
    ("a: 1\n", {"a": 2}, "a: expected 2, found '1'"),
    ("a: 1\n", {"a": True}, "a: expected True, found '1'"),
    ("a: 1\n", {"a": 1.0}, "a: expected 1.0, found '1'"),
    ("a: '1'\n", {"a": 1}, "a: expected 1, found the string '1'"),
    ("a: 1\n", {"a": "1"}, "a: '1' is written plain, but is no string"),
    ("a: x\n", {"a": "y"}, "a: expected 'y', found 'x'"),
    ("a: x\n", {"b": "x"}, "b: expected this key, found 'a'"),
    ("a: x\nb: x\n", {"a": "x"}, "the top: expected MappingEndEvent, found 'b'"),
    ("a: x\n", {"a": "x", "b": "y"}, "b: expected this key, found MappingEndEvent"),
    ("a: [x]\n", {"a": ["x", "y"]}, "a[1]: expected 'y', found SequenceEndEvent"),
    ("a: [x, y]\n", {"a": ["x"]}, "a: expected SequenceEndEvent, found 'y'"),
    ("a: [[x, z]]\n", {"a": [["x", "y"]]}, "a[0][1]: expected 'y', found 'z'"),
    ("a: {b: [{c: d}]}\n", {"a": {"b": [{"c": "e"}]}}, "a.b[0].c: expected 'e', found 'd'"),
    ("a: [x\n", {"a": ["x", "y"]}, BROKEN),
    ("a: x\n", {"a": ["x"]}, "a: expected SequenceStartEvent, found 'x'"),
    ("a: [x]\n", {"a": "x"}, "a: expected 'x', found SequenceStartEvent"),
    ("a: &b x\n---\n", {"a": "x"}, "the top: expected StreamEndEvent, found DocumentStartEvent"),
    ("", {}, "the top: expected DocumentStartEvent, found StreamEndEvent"),
    ("a: yes\n", {"a": "yes"}, "a: 'yes' is written plain, but YAML 1.1 and 1.2 read it differently"),
    ("a: y\n", {"a": "y"}, "a: 'y' is written plain, but YAML 1.1 and 1.2 read it differently"),
    ("a: 0755\n", {"a": 755}, "a: '0755' is written plain, but YAML 1.1 and 1.2 read it differently"),
    ("a: 1e3\n", {"a": 1000.0}, "a: '1e3' is written plain, but YAML 1.1 and 1.2 read it differently"),
    (
        "a: 2001-99-99\n",
        {"a": "2001-99-99"},
        "a: '2001-99-99' is written plain, but YAML 1.1 and 1.2 read it differently",
    ),
    ("a: {on: x}\n", {"a": {"on": "x"}}, "a.on: 'on' is written plain, but YAML 1.1 and 1.2 read it differently"),
    ("off: x\n", {"off": "x"}, "off: 'off' is written plain, but YAML 1.1 and 1.2 read it differently"),
    ("<<: x\n", {"<<": "x"}, "<<: '<<' is written plain, but YAML 1.1 and 1.2 read it differently"),
]


@pytest.mark.parametrize(("text", "data", "message"), DIFFERENT)
def test_different(text: str, data: object, message: str) -> None:
    with pytest.raises(ReadBackError) as caught:
        verify_same(text, made(data))
    assert str(caught.value) == f"the YAML that was written reads back differently at {message}"
