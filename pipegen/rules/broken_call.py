"""A call of a workflow of this repository that does not fit what the workflow asks for.

GitHub refuses the caller, and none of its jobs runs: an input or a secret that the called workflow does not declare,
one that it requires and does not get, a value of another type, permissions that the caller does not have to give, a
file that cannot be called at all since it has no `workflow_call`, one that is not there, or one that calls its caller.
Both files may be right for themselves, so no look at one of them finds it. Workflows of other repositories are not
looked at, and that a file is missing is only said where the whole repository is there.

In `.github/workflows/deploy.yml`:

```yaml
on:
  workflow_call:
    inputs:
      stage:
        type: string
        required: true
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: make deploy STAGE=${{ inputs.stage }}
```

Then this is wrong, since `stage` is missing and `environment` is no input:

```yaml
on: push
jobs:
  deploy:
    uses: ./.github/workflows/deploy.yml
    with:
      environment: production
```

```yaml good
on: push
jobs:
  deploy:
    uses: ./.github/workflows/deploy.yml
    with:
      stage: production
```
"""

from pipegen.errors import near
from pipegen.finding import ERROR
from pipegen.semantics.permissions import ceiling, exceeds, stated
from pipegen.semantics.presence import WORKFLOWS, is_absent, way_back
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import flag, is_literal, text
from pipegen.yamlio.tree import Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowJob
    from pipegen.yamlio.tree import Tree

SEVERITY = ERROR
GROUP = "structure"
WHEN = (".github/workflows",)
RULE = "broken-call"
_OPEN = "${{"


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report what does not fit between each job that calls a local workflow, and that workflow."""
    for job in facts.workflow.jobs if "uses: " in facts.text else ():
        uses = job.uses
        if uses is None or not uses.startswith("./") or _OPEN in uses:
            continue
        called = facts.called(job)
        if called is None:
            if uses.startswith("./" + WORKFLOWS) and is_absent(facts, [uses[2:]]):
                yield _refused(job, f"`{uses}` is not there", "correct the path, or add the workflow")
            continue
        if called.is_action:
            continue
        event = called.workflow.event("workflow_call")
        if event is None:
            yield _refused(job, f"`{uses}` cannot be called, it has no event `workflow_call`")
            continue
        back = way_back(facts, uses[2:])
        if back:
            way = ", then ".join(f"`./{path}`" for path in back[:-1])
            message = f"job `{job.id}` calls its own workflow{f', by way of {way}' if way else ''}"
            yield _refused(job, message, "workflows cannot call in a circle")
            continue
        yield from _fit(job, "with", "input", event.get("inputs"))
        if isinstance(job.node.get("secrets"), (Mapping, type(None))):  # all others are inherited
            yield from _fit(job, "secrets", "secret", event.get("secrets"))
        yield from _permitted(facts, job, called)


def _refused(job: "WorkflowJob", message: str, advice: str = "") -> Problem:
    return Problem(RULE, message, job.node.get("uses") or job.entry, (*job.route, "uses"), advice=advice)


def _permitted(facts: "Facts", job: "WorkflowJob", called: "Facts") -> "Iterator[Problem]":
    """Compare what the jobs of the called workflow ask for with what the caller has, where both write it down."""
    own, whole = job.node.get("permissions"), facts.tree.get("permissions")
    if own is None and whole is None:
        return
    allowed = ceiling(whole, own)
    for inner in called.workflow.jobs:
        own = inner.node.get("permissions")
        asked = own if own is not None else called.tree.get("permissions")
        if not isinstance(asked, Mapping):
            continue
        wanted = stated(asked) or {}
        scopes = exceeds(wanted, allowed)
        if scopes:
            said = ", ".join(f"`{scope}: {wanted[scope]}`" for scope in scopes)
            message = f"job `{inner.id}` of `{job.uses}` asks for {said}, more than job `{job.id}` has to give"
            yield _refused(job, message, f"add {said} to the `permissions` of job `{job.id}`")
            return


def _fit(job: "WorkflowJob", key: str, noun: str, declared: "Tree | None") -> "Iterator[Problem]":
    """Compare what a job passes below a key with what the called workflow declares."""
    given = job.node.get(key)
    passed = given.entries if isinstance(given, Mapping) else []
    known = declared.entries if isinstance(declared, Mapping) else []
    if any(_OPEN in entry.key for entry in (*passed, *known)):
        return
    rows = {entry.key.lower(): entry.value for entry in known}
    for entry in passed:
        if entry.key.lower() not in rows:
            hint = near(entry.key, [each.key for each in known])
            message = f"`{job.uses}` has no {noun} `{entry.key}`{f', {hint}' if hint else ''}"
            yield Problem(RULE, message, entry, (*job.route, key, entry.key))
        else:
            type_ = _type(rows[entry.key.lower()])
            if noun == "input" and not _suits(entry.value, type_):
                message = f"input `{entry.key}` is `{text(entry.value)}`, `{job.uses}` expects a {type_}"
                yield Problem(RULE, message, entry.value, (*job.route, key, entry.key))
    names = {entry.key.lower() for entry in passed}
    for entry in known:
        if entry.key.lower() not in names and _is_required(entry.value):
            yield _refused(job, f"`{job.uses}` requires the {noun} `{entry.key}`, which job `{job.id}` does not pass")


def _is_required(row: "Tree") -> bool:
    return isinstance(row, Mapping) and flag(row.get("required")) is True and row.get("default") is None


def _type(row: "Tree") -> str:
    return (text(row.get("type")) if isinstance(row, Mapping) else None) or "string"


def _suits(value: "Tree", type_: str) -> bool:
    """Tell whether a value may be one of a type; what an expression gives is not known before the run."""
    written = text(value)
    if not isinstance(value, Scalar) or not written or not is_literal(written):
        return True
    if type_ == "boolean":
        return flag(value) is not None or written in ("true", "false")
    if type_ == "number":
        return not isinstance(value.value, bool) and written.replace(".", "", 1).lstrip("-").isdecimal()
    return True
