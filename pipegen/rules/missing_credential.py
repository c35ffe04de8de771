"""A tool that needs a token is started without one.

`snyk test`, `railway up` or `gh release` end with an error when no token is there, or ask for a login that nobody can
give. On a run of a fork's pull request there is no secret at all: leave the step out there. Reported is a command whose
variables are set nowhere: not for the workflow, the job or the step, not by an earlier step, an action or a login.

```yaml bad
on: push
jobs:
  scan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: npx snyk test  # <-
```

```yaml good
on: push
jobs:
  scan:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: npx snyk test
        env:
          SNYK_TOKEN: ${{ secrets.SNYK_TOKEN }}
```
"""

from pipegen.finding import WARNING
from pipegen.semantics.bystanders import name_of, on_fresh_machine, stands_by
from pipegen.semantics.certainty import surely_runs
from pipegen.semantics.credentials import LOGINS, TOOLS, logs_in, names_set, tool_of
from pipegen.workflow.problem import Problem
from pipegen.yamlio.tree import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowJob, WorkflowStep
    from pipegen.yamlio.tree import Tree

SEVERITY = WARNING
GROUP = "scripts"
_FORKS = "runs of forks' pull requests have no secrets"
_ADVICE = {
    "gh": "set `GH_TOKEN: ${{ github.token }}` under `env`",
    "aws": "log in with aws-actions/configure-aws-credentials before it",
}


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report the first command of each tool in a job that surely gets no token."""
    tools = [tool for tool in TOOLS if f"{tool} " in facts.text] if facts.text else list(TOOLS)
    everywhere = _names(facts.tree.get("env")) if tools else None
    if everywhere is None:
        return
    for job in facts.workflow.jobs:
        here = _names(job.node.get("env"))
        if here is not None and job.steps and on_fresh_machine(job):
            yield from _in_job(facts, job, tools, everywhere | here)


def _in_job(facts: "Facts", job: "WorkflowJob", tools: list[str], have: set[str]) -> "Iterator[Problem]":
    done: set[str] = set()
    scripts = ""
    for step in job.steps:
        run = step.run
        if run is None:
            if step.node.get("uses") is not None and not stands_by(step):
                return  # it may log in to anything
            done.update(LOGINS.get(name_of(step), ()))
            continue
        own = _names(step.node.get("env"))
        if own is None or ("GITHUB_ENV" in run and "=" not in run):
            return
        scripts += run + "\n"
        if any(tool in run for tool in tools):
            yield from _in_step(facts, step, have | own, scripts, done)


def _in_step(facts: "Facts", step: "WorkflowStep", have: set[str], scripts: str, done: set[str]) -> "Iterator[Problem]":
    """Judge the commands of a step; `scripts` are all that ran up to its end, `done` the tools that need no more."""
    node = step.node.get("run")
    for command in facts.commands(step):
        login = logs_in(command)
        if login:
            done.add(login)
        found = tool_of(command)
        if found is None or found[0] in done or not surely_runs(command, step.run or ""):
            continue
        name, tool = found
        if node is None or have.intersection(tool.names) or names_set(scripts).intersection(tool.names):
            continue
        done.add(name)
        first, *more = tool.names
        unset = f"neither `{first}` nor `{more[0]}` is set" if more else f"`{first}` is not set"
        yield Problem(
            "missing-credential",
            f"`{name}` gets no token: {unset} for this step",
            node,
            (*step.route, "run"),
            offset=command.offset,
            advice=_ADVICE.get(name) or f"set `{first}` from a secret under `env`; {_FORKS}",
        )


def _names(node: "Tree | None") -> set[str] | None:
    """Return the variables of an `env`, None for one that only a run knows."""
    if node is None:
        return set()
    return {entry.key.upper() for entry in node.entries} if isinstance(node, Mapping) else None
