"""What the text of an expression can be made of, and whether a stranger can write it."""

import pytest

from pipegen.expr.parser import parse
from pipegen.semantics.flow import flows

CASES = [
    ("github.head_ref", "github.head_ref!"),
    ("GitHub.Head_Ref", "GitHub.Head_Ref!"),
    ("github.sha", "github.sha"),
    ("github['event']['issue'].title", "github.event.issue.title!"),
    ("github.event.commits[0].message", "github.event.commits.0.message!"),
    ("github.event.issue.title == 'x'", ""),
    ("!github.event.issue.title", ""),
    ("contains(github.event.issue.title, 'x')", ""),
    ("github.event.issue.title && 'yes' || 'no'", ""),
    ("github.event.issue.number > 3 && github.head_ref || inputs.ref", "github.head_ref! inputs.ref"),
    ("format('{0}-{1}', github.sha, github.head_ref)", "github.sha github.head_ref!"),
    ("case(github.head_ref == 'a', 'b', inputs.c)", "inputs.c"),
    ("github.event.pull_request", "github.event.pull_request"),
    ("toJSON(github.event.pull_request)", "github.event.pull_request!"),
    ("toJSON(github)", "github!"),
    ("toJSON(github.event.repository)", "github.event.repository"),
    ("fromJSON(github.event.issue.body).version", "github.event.issue.body!"),
    ("matrix[github.head_ref]", "matrix.*"),
    ("'text'", ""),
]


@pytest.mark.parametrize(("source", "expected"), CASES)
def test_flows(source: str, expected: str) -> None:
    """Each value by its path, with `!` where a stranger can write its text."""
    found = flows(parse(source))
    assert " ".join(".".join(flow.path) + ("!" if flow.is_strange else "") for flow in found) == expected
