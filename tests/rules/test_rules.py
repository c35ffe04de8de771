"""Every rule on its examples: those in its docstring, and the files below the folder of its name.

`RULE/bad_*.yml` has findings, listed in its `.out` twin; `RULE/good_*.yml` has none. `bad_*.fixed.yml` is what all
fixes of the rule make of it. `PIPEGEN_UPDATE=1` writes the twins: read the difference before you commit it. A folder
`RULE/NAME/` is a repository of its own, where every workflow below `.github/workflows` counts; its twin is `NAME.out`.
"""

import os
import re
from pathlib import Path

import pytest
from rule_linting import findings_of, fixed, lint_folder, lint_text

from pipegen.rules import catalog
from pipegen.verify.rule import Rule

HERE = Path(__file__).parent
FENCE = re.compile(r"^```yaml (bad|good)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MARK = re.compile(r" *# <-$", re.MULTILINE)
FILES = sorted(path for path in HERE.glob("*/*.yml") if not path.name.endswith(".fixed.yml"))
REPOSITORIES = sorted(path.parent for path in HERE.glob("*/*/.github"))
BY_OTHER_COMMANDS = "generated"
BETWEEN_FILES = {path.parent.name for path in REPOSITORIES}
"""Rules that no single file can break have their examples in folders only."""


def examples(kind: str) -> list[tuple[str, str, str]]:
    """Return (rule, path, text) of each example of a kind in a docstring."""
    return [
        (rule.name, path or ".github/workflows/example.yml", text)
        for rule in catalog.rules()
        for found, path, text in FENCE.findall(rule.text)
        if found == kind
    ]


@pytest.mark.parametrize("rule", catalog.rules(), ids=lambda rule: rule.name)
def test_text(rule: Rule) -> None:
    """A text begins with one sentence, says more, and shows what is wrong and what is right."""
    assert re.fullmatch(r"[A-Z`].{10,100}\.\n", rule.text.split("\n\n")[0] + "\n"), (
        "the first paragraph is one sentence"
    )
    kinds = [kind for kind, _, _ in FENCE.findall(rule.text)]
    if rule.group != BY_OTHER_COMMANDS:
        assert "good" in kinds
        assert "bad" in kinds or rule.name in BETWEEN_FILES
    assert rule.severity in ("error", "warning", "advice")


@pytest.mark.parametrize(("rule", "path", "text"), examples("bad"))
def test_bad_example(rule: str, path: str, text: str) -> None:
    marked = [number for number, line in enumerate(text.split("\n"), 1) if line.endswith("# <-")]
    found = sorted({f.span.line for f in lint_text(MARK.sub("", text), path, rule)})
    assert found == marked != []


@pytest.mark.parametrize(("rule", "path", "text"), examples("good"))
def test_good_example(rule: str, path: str, text: str) -> None:
    assert findings_of(lint_text(text, path, rule)) == ""


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_file(path: Path) -> None:
    rule = path.parent.name
    found = findings_of(lint_text(path.read_text(encoding="utf-8"), ".github/workflows/example.yml", rule))
    if path.name.startswith("good_"):
        assert found == ""
        return
    assert found, "a bad file has findings"
    same_as(path.with_suffix(".out"), found)
    text = fixed(path.read_text(encoding="utf-8"), ".github/workflows/example.yml", rule)
    if text is not None:
        same_as(path.with_suffix(".fixed.yml"), text)
    else:
        assert not path.with_suffix(".fixed.yml").exists()


@pytest.mark.parametrize("folder", REPOSITORIES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_repository(folder: Path) -> None:
    same_as(folder.with_suffix(".out"), findings_of(lint_folder(folder, folder.parent.name)))


def test_a_call_of_a_workflow_is_judged_once() -> None:
    """What a job passes to a workflow is looked at by one rule, and never by those about actions."""
    folder = HERE / "broken-call/several"
    found = lint_folder(folder, "broken-call", "missing-action-input", "unknown-action-input")
    assert findings_of(found) == folder.with_suffix(".out").read_text(encoding="utf-8")


def same_as(twin: Path, text: str) -> None:
    if os.environ.get("PIPEGEN_UPDATE"):
        twin.write_text(text, encoding="utf-8")
    assert text == twin.read_text(encoding="utf-8")


def test_folders_name_rules() -> None:
    assert {path.parent.name for path in FILES} | {path.parent.name for path in REPOSITORIES} <= set(catalog.names())
