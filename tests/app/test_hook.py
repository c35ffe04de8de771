"""The hook in configurations of pre-commit that people wrote: added in their layout, every other byte as it was."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from pipegen.app.hook import new_config, with_hook

NEW = """\
# Runs before every commit once `pre-commit install` was called: https://pre-commit.com
repos:
  - repo: https://github.com/pipegen/pipegen
    rev: v1.2.3
    hooks:
      - id: pipegen-check
"""

# What is there, and what is inserted after the line that ends in `<`.
LAYOUTS = {
    "two and two": (
        "repos:\n  - repo: a\n    rev: b\n    hooks:\n      - id: c   # why<\n",
        "  - repo: https://github.com/pipegen/pipegen\n    rev: v1.2.3\n    hooks:\n      - id: pipegen-check\n",
    ),
    "none": (
        "repos:\n- repo: a\n  rev: 'b'\n  hooks:\n  - id: c\n    args: [ --x,  y ]<\n",
        "- repo: https://github.com/pipegen/pipegen\n  rev: v1.2.3\n  hooks:\n  - id: pipegen-check\n",
    ),
    "mixed": (
        "repos:\n- repo: a\n  rev: b\n  hooks:\n    - id: c\n      exclude: |\n        x  \n\n        # y<\n",
        "- repo: https://github.com/pipegen/pipegen\n  rev: v1.2.3\n  hooks:\n    - id: pipegen-check\n",
    ),
    "as `pre-commit sample-config` once wrote it": (
        "repos:\n-   repo: a\n    rev: b\n    hooks:\n    -   id: c<\n",
        "-   repo: https://github.com/pipegen/pipegen\n    rev: v1.2.3\n    hooks:\n    -   id: pipegen-check\n",
    ),
    "keys around it, comments and blank lines": (
        "# top\n---\nci:  {}\n\nrepos:   # all\n  # first\n  - repo: a\n    hooks: [{id: c}]<\n\n# why\nexclude:   x\n",
        "  - repo: https://github.com/pipegen/pipegen\n    rev: v1.2.3\n    hooks:\n      - id: pipegen-check\n",
    ),
    "comment after an item, several items": (
        "repos:\n  - repo: a\n    hooks:\n      - id: c\n\n  - repo: b\n    hooks:\n    - id: d\n    # - e<\n# end\n\n",
        "  - repo: https://github.com/pipegen/pipegen\n    rev: v1.2.3\n    hooks:\n      - id: pipegen-check\n",
    ),
    "end of the document": (
        "repos:\n  - repo: a\n    hooks:\n      - id: c<\n...\n",
        "  - repo: https://github.com/pipegen/pipegen\n    rev: v1.2.3\n    hooks:\n      - id: pipegen-check\n",
    ),
    "no line end at the end": (
        "repos:\n  - repo: a\n    hooks:\n      - id: c<",
        "\n  - repo: https://github.com/pipegen/pipegen\n    rev: v1.2.3\n    hooks:\n      - id: pipegen-check\n",
    ),
}


def test_new_config() -> None:
    assert new_config("1.2.3") == NEW
    assert with_hook(NEW, "1.2.4") == NEW


@pytest.mark.parametrize("case", LAYOUTS)
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_added(case: str, end: str) -> None:
    marked, entry = (text.replace("\n", end) for text in LAYOUTS[case])
    before, _, after = marked.partition("<")
    after = after.removeprefix(end)
    middle = entry if entry.startswith(end) else end + entry
    added = with_hook(before + (end if "<" + end in marked else "") + after, "1.2.3")
    assert added == before + middle + after
    assert with_hook(added, "1.2.3") == added


HAVE_ONE = {
    "ours": "repos:\n- repo: x\n  hooks: [{id: pipegen-build}]\n",
    "a local one": "repos:\n- repo: local\n  hooks:\n  - id: ci\n    entry: uv run pipegen check\n",
}


@pytest.mark.parametrize("case", HAVE_ONE)
def test_has_one(case: str) -> None:
    assert with_hook(HAVE_ONE[case], "1.2.3") == HAVE_ONE[case]


LEFT_ALONE = {
    "nothing": "",
    "a comment": "# nothing yet\n",
    "no YAML": "repos: [\n",
    "no mapping": "- repo: x\n",
    "no repos": "fail_fast: true\n",
    "repos of nothing": "repos:\n",
    "repos of text": "repos: x\n",
    "repos of text in a list": "repos:\n  - x\n",
    "an empty list": "repos: []\n",
    "a flow list": "repos: [{repo: a, hooks: []}]\n",
    "a dash on its own line": "repos:\n-\n  repo: a\n  hooks: []\n",
    "a blank end that is part of a value": "repos:\n- repo: a\n  hooks:\n  - id: c\n    exclude: |+\n      x\n\n\n",
    "two documents": "repos:\n- repo: a\n  hooks: []\n---\nrepos: []\n",
    "a key twice": "repos:\n- repo: a\n  hooks: []\nrepos:\n- repo: a\n  hooks: []\n",
    "an alias": "x: &x\n- repo: a\n  hooks: []\nrepos: *x\n",
    "a line end of old YAML": "# x\u2028y\nrepos:\n- repo: a\n  hooks:\n  - id: c\n",
    "mixed line ends": "repos:\r\n- repo: a\n  hooks: []\n",
}


@pytest.mark.parametrize("case", LEFT_ALONE)
def test_left_alone(case: str) -> None:
    assert with_hook(LEFT_ALONE[case], "1.2.3") is None


NAMES = st.sampled_from(["a", "'b'", '"c d"', "v1.0", "{ x:  1 }", "[y]", "|\n{i}  text\n{i}  # more"])
NOISE = st.sampled_from(["", "\n", "# c\n", "{i}# c\n", "  \n"])


@st.composite
def configurations(draw: st.DrawFn) -> str:
    """Block lists in any indentation, with comments, blank lines and other keys around."""
    dash, wide, inner, inner_wide = (draw(st.integers(low, 4)) for low in (0, 2, 0, 2))
    column = " " * (dash + wide)
    text = draw(st.sampled_from(["", "fail_fast: true\n", "# top\n\n"])) + "repos:\n"
    for _ in range(draw(st.integers(1, 3))):
        text += f"{' ' * dash}-".ljust(dash + wide) + "repo: x\n"
        text += draw(NOISE).replace("{i}", column)
        text += f"{column}rev: {draw(NAMES)}\n".replace("{i}", column) + f"{column}hooks:\n"
        for _ in range(draw(st.integers(1, 2))):
            bar = column + " " * inner
            text += f"{bar}-".ljust(len(bar) + inner_wide) + "id: y\n" + draw(NOISE).replace("{i}", column)
    return text + draw(st.sampled_from(["", "\nci:\n  skip: [x]\n", "# end\n"]))


@settings(max_examples=150, derandomize=True, deadline=None)
@given(configurations())
def test_any_layout(text: str) -> None:
    """The new lines are one stretch of four, all else is as it was, and it says what it said with one entry more."""
    added = with_hook(text, "1.2.3")
    assert added is not None
    old, new = text.split("\n"), added.split("\n")
    start = next(n for n, line in enumerate(new) if "pipegen/pipegen" in line)
    assert new[:start] + new[start + 4 :] == old
    repositories = YAML(typ="safe", pure=True).load(added)["repos"]
    entry = {"repo": "https://github.com/pipegen/pipegen", "rev": "v1.2.3", "hooks": [{"id": "pipegen-check"}]}
    assert repositories == [*YAML(typ="safe", pure=True).load(text)["repos"], entry]


def test_pre_commit_accepts_it(tmp_path: Path) -> None:
    pytest.importorskip("pre_commit")
    real = "repos:\n-   repo: https://github.com/psf/black\n    rev: 24.1.0\n    hooks:\n    -   id: black\n"
    for name, text in {"new": NEW, "added": with_hook(real, "1.2.3") or ""}.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "pre_commit", "validate-config", "new.yaml", "added.yaml"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")
