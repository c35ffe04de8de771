"""Whether an event starts a workflow, and if not, which filter says so.

Sources: the documentation of `on` and of each event; semantics of filters as in the page "Workflow syntax".
"""

from pipegen.expr.values import Like
from pipegen.facts.events import EVENTS
from pipegen.semantics import glob
from pipegen.semantics.scenario import BRANCH, TAG, Name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping as Table
    from collections.abc import Sequence

    from pipegen.semantics.scenario import Scenario
    from pipegen.workflow.views import Workflow, WorkflowEvent


class Verdict:
    """Whether something holds (None: it cannot be known), and why not."""

    __slots__ = ("holds", "reason")

    def __init__(self, holds: bool | None, reason: str = "") -> None:
        self.holds = holds
        self.reason = reason

    def __repr__(self) -> str:
        return f"Verdict({self.holds}, {self.reason!r})"


YES = Verdict(True)
_ONE = {"branches": "branch", "tags": "tag"}
SKIP_MARKS = ("[skip ci]", "[ci skip]", "[no ci]", "[skip actions]", "[actions skip]")
"""What keeps a push or pull_request from starting any workflow, anywhere in the message of the head commit."""
_UNDRAFTED = ("created", "edited", "deleted")


def verdict(workflow: "Workflow", scenario: "Scenario") -> Verdict:
    """Tell whether a workflow runs in a scenario."""
    event = workflow.event(scenario.event)
    if event is None:
        names = ", ".join(dict.fromkeys(each.name for each in workflow.events))
        return Verdict(False, f"this workflow only receives: {names}")
    checks = (_type, _ref, _base, _paths, _payload)
    unknown: Verdict | None = None
    for check in checks:
        found = check(event, scenario)
        if found.holds is False:
            return found
        if found.holds is None:
            unknown = found
    return unknown or YES


def types_of(event: "WorkflowEvent") -> tuple[str, ...]:
    """Return the activity types that start the workflow: those listed, or GitHub's defaults."""
    known = EVENTS.get(event.name)
    listed = tuple(event.texts("types"))
    return listed or (known.default_types if known else ())


def _type(event: "WorkflowEvent", scenario: "Scenario") -> Verdict:
    types = types_of(event)
    if not types or not scenario.action:
        return YES if not types or scenario.action == "" else Verdict(None)
    if scenario.action in types:
        return YES
    listed = ", ".join(f"`{name}`" for name in types)
    default = "" if event.get("types") else " by default"
    return Verdict(False, f"{event.name} admits only the activity types {listed}{default}, not `{scenario.action}`")


def _ref(event: "WorkflowEvent", scenario: "Scenario") -> Verdict:
    if event.name != "push" or scenario.ref is None:
        return YES
    kinds = {BRANCH: "branches", TAG: "tags"}
    kind = kinds.get(scenario.ref_type)
    if kind is None:
        return Verdict(None)
    if scenario.payload.get(("deleted",)) is True:
        return Verdict(None, f"GitHub does not say what filters see when a {scenario.ref_type} is deleted")
    other = "tags" if kind == "branches" else "branches"
    if _has(event, kind):
        return _filtered(event, kind, scenario.ref)
    if _has(event, other):
        admitted = _single(event, other) or f"{other} ({_shown(event, other)})"
        return Verdict(False, f"push admits only {admitted}, so no {scenario.ref_type} starts the workflow")
    return YES


def _base(event: "WorkflowEvent", scenario: "Scenario") -> Verdict:
    if event.name == "push" or not _has(event, "branches"):
        return YES
    name = scenario.base
    if event.name == "workflow_run":
        head = scenario.payload.get(("workflow_run", "head_branch"))
        name = Name(head, f"`{head}`") if isinstance(head, str) else None
    return Verdict(None) if name is None else _filtered(event, "branches", name)


def _has(event: "WorkflowEvent", kind: str) -> bool:
    return event.get(kind) is not None or event.get(f"{kind}-ignore") is not None


def _shown(event: "WorkflowEvent", kind: str) -> str:
    ignored = event.texts(f"{kind}-ignore")
    return f"all but {', '.join(ignored)}" if ignored else ", ".join(event.texts(kind))


def _filtered(event: "WorkflowEvent", kind: str, name: "Name") -> Verdict:
    """Tell whether the filter of `kind` (`branches` or `tags`) admits a name."""
    ignored = event.texts(f"{kind}-ignore")
    patterns = ignored or event.texts(kind)
    if not any(patterns):
        return _empty(event, kind)
    matched = admits(patterns, name)
    holds = matched if not ignored or matched is None else not matched
    if holds:
        return YES
    admitted = _single(event, kind) or f"{kind} {_shown(event, kind)}"
    return Verdict(holds, f"{event.name} admits only {admitted}, not {_one(_ONE[kind], name)}")


def _empty(event: "WorkflowEvent", kind: str) -> Verdict:
    """Return the verdict of a filter without a pattern, of which GitHub does not say what it means."""
    return Verdict(None, f"`{kind}` of {event.name} holds no pattern")


def _single(event: "WorkflowEvent", kind: str) -> str:
    """Return `branch main` where a filter admits just that, `""` for any other."""
    patterns = event.texts(kind)
    return f"{_ONE[kind]} {patterns[0]}" if len(patterns) == 1 and glob.literal(patterns[0]) is not None else ""


def _one(noun: str, name: "Name") -> str:
    return name.said if name.said.startswith("any ") else f"{noun} {name.said}"


def admits(patterns: "Sequence[str]", name: "Name") -> bool | None:
    """Tell whether a list of patterns matches a name, None when that is not known."""
    value = name.value
    if isinstance(value, str):
        return glob.matches(patterns, value)
    if not isinstance(value, Like):
        return None
    matched: bool | None = False
    for pattern in patterns:
        positive = pattern.removeprefix("!")
        answer = asked(value, positive)
        if answer is not False:
            matched = (positive is pattern) if answer or matched is (positive is pattern) else None
    return matched


def asked(name: Like, pattern: str) -> bool | None:
    """Tell whether one pattern, which regards upper and lower case, matches a name that is known in part."""
    known = name.answers.get(("glob", pattern))
    if known is not None:
        return known
    literal = glob.literal(pattern)
    if literal is not None:
        return False if name.answer("==", literal) is False else None
    prefix = glob.prefix(pattern)
    return False if prefix and name.answer("startswith", prefix) is False else None


def _payload(event: "WorkflowEvent", scenario: "Scenario") -> Verdict:
    """Tell what the payload decides: marks in a commit message, drafts of releases, the workflow that ran."""
    if not scenario.payload:
        return YES
    if event.name in ("push", "pull_request"):
        return _message(scenario.payload.get(("head_commit", "message")))
    if event.name == "release" and scenario.payload.get(("release", "draft")) is True and scenario.action in _UNDRAFTED:
        return Verdict(False, f"GitHub sends no `{scenario.action}` for the draft of a release")
    if event.name == "workflow_run" and event.texts("workflows"):
        return _upstream(event, scenario.payload)
    return YES


def _message(message: object) -> Verdict:
    """Tell what the message of the head commit says; of marks in other letters GitHub says nothing."""
    if not isinstance(message, str):
        return YES
    folded = message.lower()
    mark = next((each for each in SKIP_MARKS if each in folded), "")
    last = message.rstrip().rpartition("\n")
    trailer = last[2].replace(" ", "") == "skip-checks:true"
    if not mark and not trailer:
        return YES
    certain = mark in message if mark else "\n\n" in last[0] + last[1]
    shown = mark or last[2]
    return Verdict(False if certain else None, f"the message of the head commit says `{shown}`")


def _upstream(event: "WorkflowEvent", payload: "Table[tuple[str, ...], object]") -> Verdict:
    names = event.texts("workflows")
    name = payload.get(("workflow_run", "name"), payload.get(("workflow", "name")))
    if not isinstance(name, str) or name in names:
        return YES
    listed = ", ".join(f"`{each}`" for each in names)
    alike = name.lower() in [each.lower() for each in names] or any(char in each for each in names for char in "*?[!")
    return Verdict(None if alike else False, f"workflow_run admits only the workflows {listed}, not `{name}`")


def _paths(event: "WorkflowEvent", scenario: "Scenario") -> Verdict:
    if not _has(event, "paths") or (event.name == "push" and scenario.ref_type == TAG):
        return YES
    ignored, listed = event.texts("paths-ignore"), event.texts("paths")
    if not any(ignored) and not any(listed):
        return _empty(event, "paths")
    if not ignored and all(pattern.startswith("!") for pattern in listed):
        return Verdict(False, f"{event.name} admits only changes of {', '.join(listed)}, which matches nothing")
    if scenario.changed is None:
        return YES  # of the runs in question those count that change something the filter admits
    if ignored:
        holds = any(not glob.matches(ignored, path) for path in scenario.changed)
    else:
        holds = any(glob.matches(listed, path) for path in scenario.changed)
    if holds:
        return YES
    changed = ", ".join(scenario.changed) or "nothing"
    return Verdict(False, f"{event.name} admits only changes of {_shown(event, 'paths')}; changed: {changed}")
