"""Simulated runs as JSON documents."""

import json

from pipegen.expr.values import Array, Object, Unknown
from pipegen.output.plain import in_json
from pipegen.semantics.permissions import token
from pipegen.semantics.secrets import secrets_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipegen.expr.values import Value
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.run import JobRun, Leg, Run, StepRun
    from pipegen.yamlio.tree import Tree

VERSION = 1


def run_json(run: "Run", facts: "Facts") -> str:
    """Return the document of `simulate --event NAME --format json`."""
    return in_json(json.dumps({"version": VERSION, **_run(run, facts)}, indent=2, ensure_ascii=False)) + "\n"


def runs_json(runs: "Sequence[Run]", facts: "Facts") -> str:
    """Return the document of `simulate --format json` without an event: one run for each scenario."""
    events = [{**_scenario(run), **_run(run, facts)} for run in runs]
    return in_json(json.dumps({"version": VERSION, "events": events}, indent=2, ensure_ascii=False)) + "\n"


def _scenario(run: "Run") -> dict[str, object]:
    scenario = run.scenario
    return {"scenario": scenario.said(), "event": scenario.event, "action": scenario.action}


def _run(run: "Run", facts: "Facts") -> dict[str, object]:
    triggered = run.triggered.holds
    reason = run.triggered.reason or f"{run.scenario.said()}"
    return {
        "triggered": triggered is not False,
        "reason": reason if triggered is not None else f"it may start the workflow: {reason}",
        "jobs": [each for job in run.jobs.values() for each in _jobs(job, facts, run, "", None)],
        "order": run.order,
    }


def _jobs(job: "JobRun", facts: "Facts", run: "Run", start: str, given: "Tree | None") -> "Iterator[dict[str, object]]":
    """Yield a job once for each leg; of a called workflow also its jobs, `caller / callee`.

    `given` are the permissions that the caller states, for a workflow that states none itself.
    """
    stated = facts.workflow.permissions or given
    legs: list[Leg | None] = list(job.legs) or [None]
    for leg in legs:
        yield {
            "id": start + job.id,
            "status": job.status,
            "reason": job.reason,
            "needs": job.job.needs,
            "matrix": None if leg is None or leg.matrix is None else {k: _plain(v) for k, v in leg.matrix.items()},
            "environment": job.job.environment or None,
            "secrets": secrets_in(facts, job.job.route, run.scenario),
            "permissions": _permissions(stated, job, run),
            "steps": [_step(step, index) for index, step in enumerate(leg.steps)] if leg is not None else [],
        }
    if job.called is not None:
        called = facts.called(job.job)
        assert called is not None
        for inner in job.called.jobs.values():
            yield from _jobs(inner, called, job.called, f"{start}{job.id} / ", job.job.permissions or stated)


def _permissions(stated: "Tree | None", job: "JobRun", run: "Run") -> dict[str, str]:
    """Return the token's permissions; where nobody states any, those of a repository that gives read only."""
    scenario = run.scenario
    return token(stated, job.job.permissions, fork=bool(scenario.fork), event=scenario.event)


def _step(run: "StepRun", index: int) -> dict[str, object]:
    step = run.step
    return {"index": index, "id": step.id, "name": step.title(), "status": run.status, "reason": run.reason}


def _plain(value: "Value") -> object:
    if isinstance(value, Unknown):
        return "unknown"
    if isinstance(value, Array):
        return [_plain(item) for item in value.items]
    if isinstance(value, Object):
        return {name: _plain(item) for name, item in value.items.items()}
    return int(value) if isinstance(value, float) and value.is_integer() else value
