"""What a token may do, and what a called workflow may ask for."""

from typing import Any

import pytest
from semantic_cases import table

from pipegen.facts.permissions import SCOPES, highest
from pipegen.semantics.permissions import ceiling, exceeds, stated, token
from pipegen.workflow.check import check
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Mapping, Tree

FLAGGED = ("copilot-requests", "drives", "id-token")
ALL = {scope: highest(scope, "write") for scope in SCOPES if scope not in FLAGGED}


def tree(text: str | None) -> Tree | None:
    return None if text is None else read(text, "x.yml")


def called_with(given: dict[str, Any]) -> tuple[Tree | None, Tree | None, dict[str, Any]]:
    rest = {name: value for name, value in given.items() if name not in ("workflow", "job")}
    return tree(given.get("workflow")), tree(given.get("job")), rest


@pytest.mark.parametrize("case", table("permissions", "token"))
def test_token(case: dict[str, Any]) -> None:
    workflow, job, rest = called_with(case["of"])
    wanted = ALL if case["is"] == "all" else case["is"]
    found = token(workflow, job, **rest)
    assert list(found.items()) == sorted({**wanted, "metadata": "read"}.items())


def test_dependabot_reads_only_by_default() -> None:
    found = token(None, None, policy="permissive", dependabot=True, event="push")
    assert found == dict.fromkeys([*ALL, "metadata"], "read")


@pytest.mark.parametrize("case", table("permissions", "called"))
def test_called_workflow(case: dict[str, Any]) -> None:
    workflow, job, rest = called_with(case["caller"])
    assert exceeds(stated(tree(case["asks"])) or {}, ceiling(workflow, job, **rest)) == case["is"]


def test_called_job_without_its_own_gets_what_the_caller_wrote() -> None:
    assert token(tree("{contents: write}"), None) == {"contents": "write", "metadata": "read"}


def test_metadata_is_never_too_much() -> None:
    assert exceeds(token(None, None), ceiling(None, None)) == []


def test_answers_are_the_callers_to_change() -> None:
    ceiling(None, None).clear()
    token(None, None).clear()
    assert ceiling(None, None) == {"contents": "read", "packages": "read"}


@pytest.mark.parametrize("given", ["{content: read}", "{models: write}"])
def test_what_a_token_forgives_the_checker_reports(given: str) -> None:
    text = f"{{on: push, permissions: {given}, jobs: {{a: {{runs-on: ubuntu-latest, steps: [{{run: a}}]}}}}}}"
    workflow = read(text, "x.yml")
    assert isinstance(workflow, Mapping)
    assert [found.rule for found in check(workflow)] == ["unknown-permission"]
