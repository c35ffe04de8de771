"""A scenario: a set of runs that are alike as far as the conditions of a workflow can tell."""

from pipegen.expr.values import UNKNOWN, Like, Object
from pipegen.facts.events import EVENTS
from pipegen.facts.payloads import BROUGHT_BY, PULL_REQUESTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipegen.expr.values import Value

BRANCH, TAG = "branch", "tag"
_ANY = frozenset(["any", "any branch", "any tag"])
_ON_A_REF = frozenset(["workflow_dispatch", "create", "release", "registry_package"])


class Name:
    """The name of a branch or tag: a text, a `Like` where only some is known, UNKNOWN; with how people say it.

    A text with `patterns` stands for the same letters in upper and lower case as well, as far as these patterns of
    filters say the same of them; one without (None) for itself only.
    """

    __slots__ = ("patterns", "said", "value")

    def __init__(self, value: "Value", said: str, patterns: "Sequence[str] | None" = None) -> None:
        self.value = value
        self.said = said
        self.patterns = patterns

    @property
    def exact(self) -> str | None:
        """The name, where it is known as a whole."""
        return self.value if isinstance(self.value, str) else None

    def __repr__(self) -> str:
        return f"Name({self.said!r})"


ANY_NAME = Name(Like(), "any")


class Scenario:
    """Runs caused by one event.

    - `event`: its name; `workflow_call` where the workflow is only looked at as a called one, then all about the
      caller's event is unknown
    - `action`: the activity type, `""` for an event without types, None when it is not known
    - `ref_type` and `ref`: what `github.ref` names, None for the merge of a pull request; `base` and `head`: the
      branches of a pull request
    - `fork`: whether a pull request comes from a fork, None when it is not known
    - `changed`: the changed files, None when they are not known
    - `payload`: members of `github.event` that are known, by their path below it
    - `inputs`: what `inputs` holds, None when nothing is known of it; `variables`: what is known of `vars`
    """

    __slots__ = (
        "_contexts",
        "action",
        "base",
        "changed",
        "event",
        "fork",
        "head",
        "inputs",
        "payload",
        "ref",
        "ref_type",
        "variables",
    )

    def __init__(
        self,
        event: str,
        *,
        action: str | None = "",
        ref_type: str = "",
        ref: Name | None = None,
        base: Name | None = None,
        head: Name | None = None,
        fork: bool | None = None,
        changed: "Sequence[str] | None" = None,
        payload: "dict[tuple[str, ...], Value] | None" = None,
        inputs: "dict[str, Value] | None" = None,
        variables: "dict[str, Value] | None" = None,
    ) -> None:
        self.event = event
        self.action = action
        self.ref_type = ref_type
        self.ref = ref
        self.base = base
        self.head = head
        self.fork = fork
        self.changed = changed
        self.payload = payload or {}
        self.inputs = inputs
        self.variables = variables or {}
        self._contexts: Object | None = None

    def but(self, change: "Mapping[str, object]") -> "Scenario":
        """Return a copy with other values of the named attributes."""
        copy = Scenario(self.event)
        for name in self.__slots__:
            if name != "_contexts":
                setattr(copy, name, change.get(name, getattr(self, name)))
        return copy

    @property
    def is_open(self) -> bool:
        """Whether nothing is known of the event: the workflow is looked at as a called one."""
        return self.event == "workflow_call"

    def contexts(self) -> Object:
        """Return `github`, `inputs` and `vars` as far as they are known; made once."""
        if self._contexts is None:
            self._contexts = Object(
                [
                    ("github", _github(self)),
                    ("inputs", self._inputs()),
                    ("vars", Object(self.variables.items(), open=True)),
                ]
            )
        return self._contexts

    def _inputs(self) -> Object:
        if self.inputs is None:
            return Object(open=self.event in ("workflow_dispatch", "workflow_call"))
        return Object(self.inputs.items())

    @property
    def has_secrets(self) -> bool | None:
        """Whether the run gets secrets, None when that is not known."""
        event = EVENTS.get(self.event)
        if self.is_open or event is None:
            return None
        return True if event.secrets_from_fork or self.fork is None else not self.fork

    def said(self) -> str:
        """Return the scenario in words: `push of tag v*`, `pull_request (opened) into main from a fork`."""
        words = self.event + (f" ({self.action})" if self.action else "")
        if self.event == "push" and self.ref is not None:
            words += f" {'of' if self.ref_type == TAG else 'to'} {self._ref_said(self.ref)}"
        elif self.ref is not None and (self.event in _ON_A_REF or self.ref.said not in _ANY):
            words += f" on {self._ref_said(self.ref)}"
        if self.base is not None:
            words += f" into {self.base.said}"
        if self.fork:
            words += " from a fork"
        extra = [f"{'.'.join(path)} = {_shown(value)}" for path, value in self.payload.items()]
        if self.event == "workflow_dispatch" and self.inputs:
            extra += [f"{name} = {_shown(value)}" for name, value in self.inputs.items() if _is_told(value)]
        return words + (f" with {', '.join(extra)}" if extra else "")

    def _ref_said(self, ref: Name) -> str:
        said = ref.said
        if said == "any":
            return f"any {self.ref_type}".rstrip()
        return said if said.startswith("any ") else f"{self.ref_type} {said}"

    def __repr__(self) -> str:
        return f"Scenario({self.said()!r})"


def _is_told(value: "Value") -> bool:
    """Tell whether a value is known, or known to differ from those of other scenarios."""
    return bool(value.answers) if isinstance(value, Like) else isinstance(value, str | bool)


def _shown(value: "Value") -> str:
    if isinstance(value, Like):
        return f"{value.prefix}*" if value.prefix else "anything else"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _github(scenario: Scenario) -> Object:
    if scenario.is_open:
        return Object(open=True)
    ref, ref_name = _ref(scenario)
    pulls = scenario.event in PULL_REQUESTS
    base, head = scenario.base, scenario.head
    unsure = scenario.event.startswith("pull_request_review")
    known: dict[str, Value] = {
        "event_name": scenario.event,
        "ref": ref,
        "ref_name": ref_name,
        "ref_type": scenario.ref_type or (BRANCH if scenario.ref is None else UNKNOWN),
        "base_ref": (base.value if base else Like()) if pulls else UNKNOWN if unsure else "",
        "head_ref": (head.value if head else Like()) if pulls else UNKNOWN if unsure else "",
        "event": _event(scenario),
    }
    return Object(known.items(), open=True)


def _ref(scenario: Scenario) -> "tuple[Value, Value]":
    """Return `github.ref` and `github.ref_name`."""
    if scenario.ref is None:
        event = EVENTS.get(scenario.event)
        if event is not None and event.ref == "pull merge" and scenario.action != "closed":
            number = scenario.payload.get(("number",), scenario.payload.get(("pull_request", "number")))
            if isinstance(number, float):
                return f"refs/pull/{number:.0f}/merge", f"{number:.0f}/merge"
            return Like("refs/pull/", {("endswith", "/MERGE"): True}), Like("", {("endswith", "/MERGE"): True})
        return UNKNOWN, UNKNOWN
    start = {BRANCH: "refs/heads/", TAG: "refs/tags/"}.get(scenario.ref_type)
    name = scenario.ref.value
    if start is None:
        return UNKNOWN, name
    if isinstance(name, str):
        return start + name, name
    if not isinstance(name, Like):
        return Like(start), name
    upper = start.upper()
    answers: dict[tuple[str, str], bool] = {}
    for (question, text), holds in name.answers.items():
        if question in ("==", "startswith"):
            answers[question, upper + text] = holds
        elif question != "glob" and (holds or (text not in upper and "/" not in text)):
            answers[question, text] = holds
    return Like(start + name.prefix, answers), name


def _event(scenario: Scenario) -> Object:
    """Return `github.event`: null where another event would bring a member, open elsewhere."""
    members: dict[str, Value] = {name: None for name, events in BROUGHT_BY.items() if scenario.event not in events}
    members["action"] = None if scenario.action == "" else UNKNOWN if scenario.action is None else scenario.action
    known = dict(scenario.payload)
    if scenario.event in PULL_REQUESTS:
        if scenario.base is not None:
            known["pull_request", "base", "ref"] = scenario.base.value
        if scenario.head is not None and scenario.head.exact is not None:
            known["pull_request", "head", "ref"] = scenario.head.value
        if scenario.fork:  # a branch of the repository itself tells nothing: that may be a fork as well
            known.setdefault(("pull_request", "head", "repo", "fork"), True)
    if scenario.event == "workflow_dispatch" and scenario.inputs is not None:
        for name, value in scenario.inputs.items():
            known["inputs", name] = str(value).lower() if isinstance(value, bool) else value
    nested: dict[str, dict[tuple[str, ...], Value]] = {}
    for (first, *rest), value in known.items():
        if rest:
            nested.setdefault(first, {})[tuple(rest)] = value
        else:
            members[first] = value
    for first, below in nested.items():
        members[first] = _open(below)
    return Object(members.items(), open=True)


def _open(members: "dict[tuple[str, ...], Value]") -> Object:
    """Return an open object with values at paths."""
    plain: list[tuple[str, Value]] = [(path[0], value) for path, value in members.items() if len(path) == 1]
    deeper: dict[str, dict[tuple[str, ...], Value]] = {}
    for (first, *rest), value in members.items():
        if rest:
            deeper.setdefault(first, {})[tuple(rest)] = value
    return Object([*plain, *((first, _open(below)) for first, below in deeper.items())], open=True)
