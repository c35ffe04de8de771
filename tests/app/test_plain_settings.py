"""The plain reader against the models: the same documents are right, with the same values, and the same errors."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from pipegen.app import plain_settings
from pipegen.app.config import load_config
from pipegen.app.place import Place
from pipegen.app.plain_settings import PlainPackage, PlainSettings, PlainTarget, plain
from pipegen.app.settings import Settings
from pipegen.errors import ProjectError

DATE = tomllib.loads("d = 1979-05-27")["d"]
WRONG = st.sampled_from([3, 1.5, True, "", "text", [], {}, [1], [[]], {"a": 1}, {"use": 3}, [{}], DATE])
USES = st.sampled_from(
    [
        *("a:b", "a.b.c:d_1", "_a:_b", "if:for", "módulo:x", "a:é", "a\u200c:b", "a:b٣"),
        *("a", ":a", "a:", "a:b:c", "a..b:c", ".a:b", "1a:b", "a-b:c", "é:a"),
        *("a:b\n", "\na:b", " a:b", "a:b c", "", ":", "a :b"),
    ]
)
TEXT = st.sampled_from(["", ".", "pipelines", "../x", "a\nb"])
PARAMETERS = st.dictionaries(st.sampled_from(["x", "y z", ""]), WRONG, max_size=2)


def mostly(right: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """Right nine times in ten, so that whole documents are often right, and often nearly."""
    return st.integers(0, 9).flatmap(lambda n: WRONG if n == 5 else right)


def tables(keys: dict[str, st.SearchStrategy[object]]) -> st.SearchStrategy[dict[str, object]]:
    """Some of the keys, and now and then one that is unknown."""
    known = st.fixed_dictionaries({}, optional={k: mostly(v) for k, v in keys.items()})
    return st.tuples(known, st.integers(0, 9)).map(lambda t: {**t[0], "outptu": "x"} if t[1] == 5 else t[0])


PACKAGES = st.lists(mostly(USES | tables({"use": USES, "parameters": PARAMETERS})), max_size=2)
TARGETS = st.lists(mostly(tables({"pipelines": TEXT, "output": TEXT, "packages": PACKAGES})), max_size=2)
DOCUMENTS = tables(
    {
        "pipelines": TEXT,
        "output": TEXT,
        "packages": PACKAGES,
        "targets": TARGETS,
        "parameters": st.dictionaries(USES, mostly(PARAMETERS), max_size=2),
    }
)


def by_models(document: object) -> Settings | None:
    try:
        return Settings.model_validate(document)
    except ValidationError:
        return None


def dumped(value: object) -> object:
    """Plain settings as pydantic dumps its own."""
    if isinstance(value, PlainSettings | PlainTarget | PlainPackage):
        return {name: dumped(getattr(value, name)) for name in type(value).__slots__}
    return [dumped(item) for item in value] if isinstance(value, list) else value


def uses(document: object) -> list[str]:
    """Every text of the document that may be the name of something in a package."""
    if isinstance(document, dict):
        return [u for key, value in document.items() if key != "parameters" for u in uses(value)]
    if isinstance(document, list):
        return [u for item in document for u in uses(item)]
    return [document] if isinstance(document, str) else []


@settings(max_examples=600, derandomize=True, deadline=None)
@given(DOCUMENTS)
def test_agrees_with_the_models(document: dict[str, object]) -> None:
    quick, slow = plain(document), by_models(document)
    if quick is not None:
        assert slow is not None
        assert dumped(quick) == slow.model_dump()
    elif slow is not None:
        assert not all(use.isascii() for use in uses(document)), "only foreign letters are left to the models"


@pytest.mark.parametrize("document", [None, [], "text", 3, {"output": None}, {1: 2}, {"parameters": {1: {}}}])
def test_what_toml_cannot_say_is_left_to_the_models(document: object) -> None:
    assert plain(document) is None


FILES = {
    "nothing": "",
    "one": 'pipelines = "ci"\noutput = "x"\n',
    "output only": 'output = "x/../y"\n',
    "targets": '[[targets]]\npipelines = "ci"\n\n[[targets]]\npipelines = "pipelines/vera"\noutput = "examples/vera"\n',
    "packages": 'packages = ["a.b:c", { use = "a:b", parameters = { x = 1 } }]\n[parameters."a.b:c"]\ny = [1]\n',
    "packages of a target": '[[targets]]\npackages = ["a:b"]\n\n[parameters."a:b"]\nx = 1\n',
    "foreign letters": 'packages = ["módulo:x", "a:é"]\n',
    "no targets": "targets = []\n",
    "empty target": "[[targets]]\n",
    "outside": 'output = "../x"\n',
    "twice": 'packages = [{ use = "a:b", parameters = { x = 1 } }]\n[parameters."a:b"]\nx = 2\n',
    "unused parameters": '[parameters."a:b"]\nx = 2\n',
    "unknown key": 'outptu = "x"\n',
    "number": "output = 3\n",
    "wrong use": 'packages = ["a"]\n',
}


def place(at: Place | None) -> object:
    return at and (at.path, at.span)


def outcome(root: Path) -> object:
    """The targets of a project with all they hold, or the error."""
    try:
        targets = load_config(str(root))
    except ProjectError as error:
        return error.message, error.advice, error.path, error.span
    return [
        (
            (t.pipelines, t.output, place(t.place)),
            [(p.use, p.parameters, place(p.place), {k: place(v) for k, v in p.places.items()}) for p in t.packages],
        )
        for t in targets
    ]


@pytest.mark.parametrize("name", ["pipegen.toml", "pyproject.toml"])
@pytest.mark.parametrize("case", FILES)
def test_same_targets_and_same_errors(case: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("ci", "pipelines/vera"):
        (tmp_path / folder).mkdir(parents=True)
    text = FILES[case]
    if name == "pyproject.toml":
        text = "[tool.pipegen]\n" + text.replace("[[", "[[tool.pipegen.").replace("[param", "[tool.pipegen.param")
    (tmp_path / name).write_text(text, encoding="utf-8")
    quick = outcome(tmp_path)
    monkeypatch.setattr(plain_settings, "plain", lambda table: None)
    assert quick == outcome(tmp_path)
