"""Comments for pipegen: what an allow silences, and what is said of one that has no effect."""

import pytest

from pipegen.app.file_lint import Linter, lint_text
from pipegen.model.effect import EFFECTS
from pipegen.rules import catalog

RULES = ("missing-permissions", "missing-timeout", "unpinned-action", "unused-allow")


def lint(text: str, *rules: str) -> list[str]:
    linter = Linter("/", catalog.rules(rules or RULES), catalog.names())
    found = lint_text(linter, "/.github/workflows/x.yml", text).findings
    return [f"{f.span.line}:{f.span.column} {f.rule}: {f.message}" for f in found]


def workflow(job: str = "", above: str = "", script: str = "", step: str = "") -> str:
    """Return a workflow whose job has no time limit; the texts are put beside or above its lines."""
    return (
        f"on: push\npermissions: {{}}\njobs:\n{above}  test:{job}\n    runs-on: ubuntu-latest\n"
        f"    steps:\n{step}      - run: |\n          make test{script}\n"
    )


def test_without_an_allow() -> None:
    assert [line.partition(": ")[0] for line in lint(workflow())] == ["4:3 missing-timeout"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (workflow(job="  # pipegen: allow[missing-timeout] a release takes long"), []),
        (workflow(above="  # pipegen: allow[missing-timeout] a release takes long\n"), []),
        (workflow(above="  # pipegen: allow[missing-timeout] long\n  # that is the store's doing\n"), []),
        (workflow(above="# pipegen:allow[ missing-timeout ]  long\n"), []),
        (
            workflow(above="  # pipegen: allow[missing-timeout] long\n\n"),
            ["4:3 unused-allow: allow of `missing-timeout` hides nothing", "6:3 missing-timeout"],
        ),
        (
            workflow(job="  # pipegen: allow[missing-timeot] long"),
            ["4:3 missing-timeout", "4:10 unused-allow: allow names `missing-timeot`, which is no rule"],
        ),
        (
            workflow(job="  # pipegen: allow[missing-timeout]"),
            [
                "4:3 missing-timeout",
                "4:10 unused-allow: allow of `missing-timeout` has no reason, so it silences nothing",
            ],
        ),
        (
            workflow(job="  # pipegen: allow[] because"),
            [
                "4:3 missing-timeout",
                "4:10 unused-allow: allow names no rule, expected `# pipegen: allow[rule] reason`",
            ],
        ),
        (
            workflow(above="  # pipegen: allow[missing-timeout, unpinned-action] long\n"),
            ["4:3 unused-allow: allow of `unpinned-action` hides nothing"],
        ),
        (
            workflow(
                job="  # pipegen: allow[missing-timeout] long",
                step="      # pipegen: allow[unpinned-action] ours\n      - uses: owner/name@v1\n",
            ),
            [],
        ),
        (
            workflow(
                job="  # pipegen: allow[missing-timeout] long",
                step="      - uses: owner/name@v1  # pipegen: allow[unpinned-action] ours\n",
            ),
            [],
        ),
        (
            workflow(job="  # pipegen: allow[missing-timeout] long", script="  # pipegen: allow[unpinned-action] x"),
            [],  # a comment of the script, which is no business of ours
        ),
        (
            workflow(job="  # pipegen: allow[missing-timeout] long", script="\n          # pipegen: effect=nonsense"),
            [],
        ),
        (
            workflow(
                job="  # pipegen: allow[missing-timeout] long", step="      # pipegen: effect=deploi\n      - run: x\n"
            ),
            [
                f"7:7 unused-allow: effect `deploi` is unknown, expected one of {', '.join(EFFECTS)}",
            ],
        ),
    ],
)
def test_allow(text: str, found: list[str]) -> None:
    said = lint(text)
    assert [line if "unused-allow" in line else line.partition(": ")[0] for line in said] == found


def test_an_allow_of_a_rule_that_was_not_run_is_left_alone() -> None:
    text = workflow(job="  # pipegen: allow[unpinned-action] ours")
    assert lint(text, "unused-allow", "missing-permissions") == []
    assert lint(text, "unpinned-action", "unused-allow") == [
        "4:10 unused-allow: allow of `unpinned-action` hides nothing"
    ]


def test_who_does_not_ask_for_the_rule_hears_nothing() -> None:
    assert lint(workflow(job="  # pipegen: allow[] x"), "unpinned-action") == []


def test_line_ends_of_windows() -> None:
    assert lint(workflow(job="  # pipegen: allow[missing-timeout] long").replace("\n", "\r\n")) == []


@pytest.mark.parametrize("above", ["      # pipegen: allow[script-injection] ours\n      - run: |", None])
def test_a_finding_inside_of_a_script_is_allowed_where_the_script_begins(above: str | None) -> None:
    """No comment can stand on the line itself: there it is one of the script."""
    text = workflow(job="  # pipegen: allow[missing-timeout] long").replace(
        "make test", "make '${{ github.event.head_commit.message }}'  # pipegen: allow[script-injection] ours"
    )
    if above is None:
        assert [line.partition(": ")[0] for line in lint(text, "script-injection")] == ["8:21 script-injection"]
    else:
        assert lint(text.replace("      - run: |", above), "script-injection", "unused-allow") == []
