"""The workflow of the guide that the reference product starts from: each of its defects is named at its line."""

from pathlib import Path

from rule_linting import facts_of, found_in

from pipegen.app.lint import lint_project
from pipegen.finding import ERROR

HERE = Path(__file__).parent
TEXT = (HERE / "guide.yml").read_text(encoding="utf-8")

# Everything that is wrong with it, by line. The second `webhook-url` stands on line 90.
DEFECTS = {
    1: ["missing-permissions"],
    6: ["missing-concurrency"],
    10: ["missing-timeout"],
    13: ["persisted-credentials", "retired-action", "unpinned-action"],
    16: ["retired-action", "unpinned-action"],
    18: ["end-of-life-runtime"],
    28: ["retired-action", "unpinned-action"],
    30: ["late-cheap-check"],
    33: ["late-cheap-check"],
    37: ["missing-credential"],
    39: ["deploy-without-concurrency", "deploy-without-environment", "missing-timeout"],
    44: ["persisted-credentials", "retired-action", "unpinned-action"],
    46: ["deploy-without-health-check", "deploy-without-rollback"],
    48: ["secret-outside-environment"],
    50: ["unpinned-install"],
    54: ["script-before-install"],
    56: ["silent-failure"],
    57: ["unpinned-action"],
    59: ["unknown-action-input"],
    65: ["deploy-without-concurrency", "deploy-without-environment", "missing-timeout", "unreachable-job"],
    66: ["redundant-need"],
    70: ["persisted-credentials", "retired-action", "unpinned-action"],
    72: ["deploy-without-rollback"],
    74: ["secret-outside-environment"],
    76: ["unpinned-install"],
    80: ["health-check-without-retry"],
    82: ["migrate-after-deploy", "migrate-after-health-check"],
    85: ["script-before-install"],
    87: ["silent-failure"],
    88: ["unpinned-action"],
    90: ["unknown-action-input"],
    93: ["doubled-prefix"],
}


def test_every_defect_is_named_at_its_line() -> None:
    found: dict[int, list[str]] = {}
    for each in found_in(facts_of(TEXT)):
        found.setdefault(each.finding.span.line, []).append(each.finding.rule)
    assert {line: sorted(rules) for line, rules in found.items()} == DEFECTS


def test_both_reasons_of_the_job_that_never_runs() -> None:
    [found] = found_in(facts_of(TEXT), "unreachable-job")
    assert found.finding.message == (
        "job `deploy-production` never runs: push admits only branch main, so no tag starts the workflow; "
        "and on a tag `deploy-staging` is skipped, which skips this job"
    )


def test_unsafe_fixes_leave_no_error(tmp_path: Path) -> None:
    """What the fixes make of it is one of the files that the independent judges look at."""
    path = tmp_path / "deploy.yml"
    path.write_text(TEXT, encoding="utf-8")
    lint_project(None, str(tmp_path), [str(path)], fix="unsafe")
    corrected = (HERE / "guide.fixed.yml").read_text(encoding="utf-8")
    assert path.read_text(encoding="utf-8") == corrected
    assert [f.finding for f in found_in(facts_of(corrected)) if f.finding.severity == ERROR] == []
