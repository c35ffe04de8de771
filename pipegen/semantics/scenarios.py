"""The scenarios of a workflow: every event it admits, split so that its conditions are decided where they can be."""

from pipegen.expr.values import UNKNOWN, Like
from pipegen.facts.events import EVENTS
from pipegen.facts.payloads import CONCLUSIONS, FORKED, PULL_REQUESTS
from pipegen.semantics.names import names
from pipegen.semantics.scenario import BRANCH, TAG, Scenario
from pipegen.semantics.triggers import types_of, verdict
from pipegen.workflow.views import text, texts
from pipegen.yamlio.tree import Mapping, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Mapping as Changes

    from pipegen.expr.values import Value
    from pipegen.semantics.names import Question
    from pipegen.semantics.questions import Questions
    from pipegen.semantics.scenario import Name
    from pipegen.workflow.views import Workflow, WorkflowEvent

    Change = Changes[str, object]

MOST = 64
"""Scenarios of one event; what would make more stays unknown."""


def scenarios(workflow: "Workflow", questions: "Questions") -> list[Scenario]:
    """Return every scenario that starts the workflow, in the order of `on`."""
    found: list[Scenario] = []
    for event in workflow.events:
        if event.name in EVENTS:
            found.extend(each for each in scenarios_of(event, questions) if verdict(workflow, each).holds is not False)
    return found


def scenarios_of(event: "WorkflowEvent", questions: "Questions") -> list[Scenario]:
    """Return every scenario of an event, those as well that its filters keep from starting the workflow."""
    found = [_whole(event.name)]
    for split in (_refs, _types, _bases, _forks, _payloads, _inputs):
        options = list(split(event, questions))
        if options and len(found) * len(options) > MOST:
            options = [_undecided(options)]
        if options:
            found = [scenario.but(option) for scenario in found for option in options]
    return [each for each in map(_closed, found) if each is not None]


def _closed(scenario: Scenario) -> Scenario | None:
    """Return a scenario with what follows from its payload: a pull request is merged when it is closed, else never."""
    if scenario.payload.get(("pull_request", "merged")) is not True or scenario.action == "closed":
        return scenario
    return scenario.but({"action": "closed"}) if scenario.action is None else None


def _whole(event: str) -> Scenario:
    """Return all runs of an event as one scenario."""
    action = None if EVENTS[event].types else ""
    return Scenario(event, action=action, inputs=None if event in ("workflow_dispatch", "workflow_call") else {})


def _undecided(options: "list[Change]") -> "Change":
    """Return what is the same in all options; the rest stays unknown."""
    first = options[0]
    return {key: value for key, value in first.items() if all(option.get(key) == value for option in options)}


def _refs(event: "WorkflowEvent", questions: "Questions") -> "Iterator[Change]":
    kind = EVENTS[event.name].ref
    if event.name == "push" or kind == "branch or tag":
        yield from ({"ref_type": BRANCH, "ref": name} for name in _ref_names(event, questions, BRANCH))
        yield from ({"ref_type": TAG, "ref": name} for name in _ref_names(event, questions, TAG))
    elif kind == "tag":
        yield from ({"ref_type": TAG, "ref": name} for name in _ref_names(event, questions, TAG))
    elif kind == "default branch":
        yield from ({"ref_type": BRANCH, "ref": name} for name in _ref_names(event, questions, BRANCH))


def _ref_names(event: "WorkflowEvent", questions: "Questions", ref_type: str) -> "list[Name]":
    start = {BRANCH: "refs/heads/", TAG: "refs/tags/"}[ref_type]
    asked: list[Question] = []
    if event.name == "push":
        asked += _filter_questions(event, "branches" if ref_type == BRANCH else "tags")
    asked += questions.of("github", "ref_name")
    for question, wanted in questions.of("github", "ref"):
        if question == "contains" or question == "endswith":
            asked.append((question, wanted))
        elif wanted.lower().startswith(start) and len(wanted) > len(start):
            asked.append((question, wanted[len(start) :]))
    return names(asked, ref_type)


def _filter_questions(event: "WorkflowEvent", kind: str) -> "list[Question]":
    patterns = event.texts(kind) or event.texts(f"{kind}-ignore")
    return [("glob", pattern.removeprefix("!")) for pattern in patterns if pattern]


def _types(event: "WorkflowEvent", questions: "Questions") -> "Iterator[Change]":
    if questions.reads("github", "event", "action") or event.name == "workflow_run":
        yield from ({"action": type_} for type_ in types_of(event))
    elif len(types_of(event)) == 1:
        yield {"action": types_of(event)[0]}


def _bases(event: "WorkflowEvent", questions: "Questions") -> "Iterator[Change]":
    if event.name in PULL_REQUESTS:
        asked = _filter_questions(event, "branches")
        asked += questions.of("github", "base_ref") + questions.of("github", "event", "pull_request", "base", "ref")
        yield from ({"base": name} for name in names(asked, BRANCH))


def _forks(event: "WorkflowEvent", questions: "Questions") -> "Iterator[Change]":
    if event.name in FORKED:
        yield from ({"fork": False}, {"fork": True})


def _payloads(event: "WorkflowEvent", questions: "Questions") -> "Iterator[Change]":
    if event.name == "schedule" and isinstance(event.config, Sequence):
        crons = [text(item.get("cron")) for item in event.config.items if isinstance(item, Mapping)]
        if questions.reads("github", "event", "schedule"):
            yield from ({"payload": {("schedule",): cron}} for cron in dict.fromkeys(crons) if cron)
    elif event.name == "workflow_run" and types_of(event) == ("completed",):
        if questions.reads("github", "event", "workflow_run", "conclusion"):
            yield from ({"payload": {("workflow_run", "conclusion"): each}} for each in CONCLUSIONS)
    elif event.name in PULL_REQUESTS and questions.reads("github", "event", "pull_request", "merged"):
        closed = "closed" in types_of(event)
        yield from ({"payload": {("pull_request", "merged"): each}} for each in ((True, False) if closed else (False,)))


def _inputs(event: "WorkflowEvent", questions: "Questions") -> "Iterator[Change]":
    """Split by what conditions ask of the inputs that someone chooses by hand: flags and choices."""
    declared = event.get("inputs") if event.name == "workflow_dispatch" else None
    if not isinstance(declared, Mapping):
        return
    combinations: list[dict[str, Value]] = [{}]
    for entry in declared.entries:
        values = _values(entry.key, entry.value, questions) if isinstance(entry.value, Mapping) else [Like()]
        if len(combinations) * len(values) > MOST // 4:
            values = [Like()]
        combinations = [{**before, entry.key: value} for before in combinations for value in values]
    yield from ({"inputs": inputs} for inputs in combinations)


def _values(name: str, node: Mapping, questions: "Questions") -> "list[Value]":
    folded = name.lower()
    read = questions.reads("inputs", folded) or questions.reads("github", "event", "inputs", folded)
    type_ = text(node.get("type"))
    if type_ == "boolean":
        return [True, False] if read else [UNKNOWN]
    if not read:
        return [Like()]
    if type_ == "choice":
        return [text(option) or "" for option in texts(node.get("options"))] or [Like()]
    asked = questions.of("inputs", folded) + questions.of("github", "event", "inputs", folded)
    return [name.value for name in names(asked, "")]
