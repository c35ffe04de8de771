"""A value is pasted into a program, where a quote or a `$` in it becomes code.

Whoever chooses an input, a branch or a tag has to be trusted to write shell code then, and a value with a quote, a
blank or a `$` in it breaks the script by accident. What is an input today that only owners fill in is called tomorrow
with the title of a pull request. Give the value to the step in `env` and read the variable in double quotes.

Reported are inputs that are free text, names of branches and tags, variables that the file builds out of such values,
and matrices that are made while the workflow runs. Text that any stranger can write is reported as `script-injection`.

```yaml bad
on:
  workflow_dispatch:
    inputs:
      version:
        type: string
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: ./release.sh ${{ inputs.version }}  # <-
```

```yaml good
on:
  workflow_dispatch:
    inputs:
      version:
        type: string
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: ./release.sh "$VERSION"
        env:
          VERSION: ${{ inputs.version }}
```
"""

from pipegen.finding import ADVICE
from pipegen.verify.expansions import expansions, variable
from pipegen.verify.lifting import lifting, read_again
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import mapping, text
from pipegen.yamlio.tree import Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.semantics.flow import Flow
    from pipegen.verify.expansions import Expansion
    from pipegen.workflow.views import WorkflowStep

SEVERITY = ADVICE
GROUP = "security"
WHEN = ("${{",)
_FIXED_TYPES = ("boolean", "number", "choice", "environment")
_PLAIN = frozenset(
    "action_path actor event_path output path repository state step_summary token triggering_actor workflow"
    " workspace".split()
)
"""Members of `github` beyond the harmless ones whose text nobody chooses to do harm with."""
_PLAIN_EVENTS = frozenset(["repository", "installation", "organization", "enterprise"])


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each step with free text in its program, once; what strangers can write is another rule's."""
    steps: dict[int, list[tuple[Expansion, Flow]]] = {}
    strange: set[int] = set()
    for each in expansions(facts):
        if each.strange:
            strange.add(id(each.step.node))
        free = next((flow for flow in each.flows if _is_free(facts, each.step, flow)), None)
        if free is not None:
            steps.setdefault(id(each.step.node), []).append((each, free))
    for key, found in steps.items():
        if key not in strange:
            yield _problem(facts, found)


def _problem(facts: "Facts", found: "list[tuple[Expansion, Flow]]") -> Problem:
    first = found[0][0]
    names = list(dict.fromkeys([f"`{'.'.join(flow.path)}`" for _, flow in found]))
    said = ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
    reader = next(filter(None, (read_again(facts, each) for each, _ in found)), "")
    return Problem(
        "expression-in-script",
        f"{said} {'becomes' if len(names) == 1 else 'become'} a part of `{first.key}`, where quotes and `$` are code",
        first.embedded.slot.scalar,
        first.embedded.slot.route,
        advice=f"hand the value over as data: the text is read again by `{reader}`, so a variable alone is no help"
        if reader
        else "set variables in `env` of the step and read them in double quotes",
        offset=first.embedded.offset,
        fix=lifting(facts, [each for each, _ in found]) if first.key == "run" else None,
    )


def _is_free(facts: "Facts", step: "WorkflowStep", flow: "Flow") -> bool:
    """Tell whether the text of a value is up to whoever starts the run."""
    path = [part.lower() for part in flow.path]
    if path[0] == "inputs" or path[:3] == ["github", "event", "inputs"]:
        return facts.is_action or len(path) == 1 or _is_text(facts, path[-1])
    if path[0] == "env":
        return any(_is_free(facts, step, each) for each in variable(facts, step, flow) if each.path[0].lower() != "env")
    if path[0] == "matrix":
        matrix = step.job.matrix
        return isinstance(matrix, Scalar) or (isinstance(matrix, Mapping) and _is_dynamic(matrix, path))
    if path[0] != "github" or len(path) == 1 or flow.is_harmless or path[1] in _PLAIN:
        return False
    if path[1] != "event":
        return True
    return len(path) > 2 and path[2] not in _PLAIN_EVENTS and path[-1] != "login" and not path[-1].endswith("url")


def _is_dynamic(matrix: Mapping, path: list[str]) -> bool:
    return len(path) > 1 and any(
        entry.key.lower() == path[1] and isinstance(entry.value, Scalar) and "${{" in (text(entry.value) or "")
        for entry in matrix
    )


def _is_text(facts: "Facts", name: str) -> bool:
    """Tell whether an input may be any text in one of the events that have it."""
    for event in facts.workflow.events:
        inputs = mapping(event.get("inputs")) if event.name in ("workflow_dispatch", "workflow_call") else None
        for entry in inputs or ():
            if entry.key.lower() == name:
                declared = mapping(entry.value)
                if (text(declared.get("type")) if declared else None) not in _FIXED_TYPES:
                    return True
    return False
