"""The scenarios of a claim: those of the workflow, split by the claim's events, and by variables where they decide."""

from pipegen.expr.values import UNKNOWN, Like
from pipegen.facts.payloads import PULL_REQUESTS
from pipegen.semantics import glob
from pipegen.semantics.names import Cell, names
from pipegen.semantics.scenario import BRANCH, TAG, Name
from pipegen.semantics.spelling import otherwise, spellings, swapped
from pipegen.semantics.triggers import types_of, verdict
from pipegen.workflow.views import Workflow, text
from pipegen.yamlio.tree import Mapping, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Sequence as Items

    from pipegen.semantics.facts import Facts
    from pipegen.semantics.scenario import Scenario
    from pipegen.workflow.views import WorkflowEvent

MOST = 256
"""Scenarios of one claim; what would make more is not split any further."""


def occasions(facts: "Facts", events: "Items[Mapping]") -> "list[Scenario]":
    """Return the scenarios that start a workflow, each inside or outside each event of a claim where that can be."""
    found = facts.scenarios
    for tree in events:
        event = Workflow(tree).events[0]
        found = [part for each in found for part in _split(facts, each, event)]
    return [each for each in found if verdict(facts.workflow, each).holds is not False]


def inside(scenario: "Scenario", tree: Mapping) -> bool | None:
    """Tell whether the runs of a scenario are of the event in `on`; one without types means all its types."""
    workflow = Workflow(tree)
    event = workflow.event(scenario.event)
    if event is None:
        return False
    if event.name == "schedule":
        cron = scenario.payload.get(("schedule",))
        return None if cron is None else cron in _crons(event)
    return verdict(workflow, scenario if event.texts("types") else scenario.but({"action": ""})).holds


def said(scenario: "Scenario") -> str:
    """Return a scenario in words, with what it takes of variables."""
    parts = [f"`vars.{name.upper()}` is {_value(value)}" for name, value in scenario.variables.items()]
    return scenario.said() + (f" where {' and '.join(parts)}" if parts else "")


def _value(value: object) -> str:
    if isinstance(value, Like):
        not_ = [repr(wanted.lower()) for (_, wanted), holds in value.answers.items() if not holds]
        return f"not {' or '.join(not_)}" if not_ else "anything"
    return repr(value)


def _split(facts: "Facts", scenario: "Scenario", event: "WorkflowEvent") -> "Iterator[Scenario]":
    if scenario.event != event.name:
        yield scenario
        return
    for each in _by_type(facts, scenario, event):
        kind, key = _filter(each, event)
        name: Name | None = getattr(each, key)
        patterns = event.texts(kind) or event.texts(f"{kind}-ignore")
        if name is None or not patterns:
            yield each
            continue
        for part in _by_patterns(name, patterns, TAG if kind == "tags" else BRANCH):
            yield each.but({key: part})


def _filter(scenario: "Scenario", event: "WorkflowEvent") -> tuple[str, str]:
    """Return which filter of an event tells a scenario apart, and by which of its names."""
    if event.name in PULL_REQUESTS:
        return "branches", "base"
    return ("tags" if scenario.ref_type == TAG else "branches"), "ref"


def _by_type(facts: "Facts", scenario: "Scenario", event: "WorkflowEvent") -> "list[Scenario]":
    own = facts.workflow.event(event.name)
    if event.name == "schedule" and own is not None and ("schedule",) not in scenario.payload:
        return [scenario.but({"payload": {**scenario.payload, ("schedule",): cron}}) for cron in _crons(own)]
    if not event.texts("types") or scenario.action is not None or own is None:
        return [scenario]
    return [scenario.but({"action": each}) for each in types_of(own)]


def _crons(event: "WorkflowEvent") -> list[str]:
    rows = event.config.items if isinstance(event.config, Sequence) else []
    found = [text(row.get("cron")) for row in rows if isinstance(row, Mapping)]
    return [cron for cron in dict.fromkeys(found) if cron]


def _by_patterns(name: Name, patterns: "Items[str]", noun: str) -> list[Name]:
    """Return the names that each pattern matches, and those that it does not."""
    found = [name]
    for pattern in patterns:
        found = [part for each in found for part in _by_pattern(each, pattern.removeprefix("!"), noun)]
    return found


def _by_pattern(name: Name, pattern: str, noun: str) -> list[Name]:
    value = name.value
    if isinstance(value, str):
        return _by_spelling(name, value, pattern)
    if not isinstance(value, Like) or ("glob", pattern) in value.answers:
        return [name]
    literal = glob.literal(pattern)
    if literal is not None:
        if value.answer("==", literal) is False:
            return [name]
        others = Like(value.prefix, {**value.answers, ("glob", pattern): False})
        return [Name(literal, f"`{literal}`"), Name(others, _other(name, noun, f"but `{literal}`"))]
    start = glob.prefix(pattern)
    if pattern == f"{start}**":
        return _by_start(name, value, start, noun)
    if pattern == f"{start}*" and value.answer("startswith", start):
        inside, *outside = _by_start(name, value, start, noun)
        return [*_by_segment(inside, pattern), *outside]
    cells = Cell(value.answers, value.prefix).split(("glob", pattern))
    if len(cells) == 1:
        return [Name(Like(cells[0].prefix, cells[0].answers), name.said)]
    yes, no = (Like(cell.prefix, cell.answers) for cell in cells)
    matched = f"`{pattern}`" if _is_any(name) else f"{name.said} like `{pattern}`"
    return [Name(yes, matched), Name(no, _other(name, noun, f"outside `{pattern}`"))]


def _by_spelling(name: Name, text_: str, pattern: str) -> list[Name]:
    """Split a name that stands for others in upper and lower case by a pattern, which takes them for others."""
    if name.patterns is None:
        return [name]
    patterns = (*name.patterns, pattern)
    own = [glob.match(each, text_) for each in name.patterns]
    alike = [each for verdicts, each in spellings(text_, patterns).items() if [*verdicts[:-1]] == own]
    return [Name(each, name.said if each == text_ else otherwise(text_, each), patterns) for each in alike]


def _by_segment(name: Name, pattern: str) -> list[Name]:
    """Split names of which it is known that they begin as `v*` does by whether there is a `/` after that."""
    value = name.value
    if not isinstance(value, Like) or ("glob", pattern) in value.answers:
        return [name]
    cells = Cell(value.answers, value.prefix).split(("glob", pattern))
    told = [Like(cell.prefix, cell.answers) for cell in cells]
    if len(told) == 1:
        return [Name(told[0], name.said)]
    return [Name(told[0], f"`{pattern}`"), Name(told[1], f"{name.said} with `/` in it")]


def _by_start(name: Name, value: Like, start: str, noun: str) -> list[Name]:
    """Split by a pattern that asks only how a name begins; what it matches comes first, if there is such a name."""
    known = value.answer("startswith", start)
    matching = ("glob", f"{start}**")
    cells = Cell(value.answers, value.prefix).split(matching)
    if len(cells) == 1 or (known and swapped(start) == start):
        return [Name(Like(value.prefix, {**value.answers, matching: cells[0].answers[matching]}), name.said)]
    yes, no = (Like(cell.prefix, cell.answers) for cell in cells)
    if known is None:  # no condition asks for it, so that names in other letters are like all others
        return [Name(yes, f"`{start}**`"), Name(no, _other(name, noun, f"outside `{start}**`"))]
    text_ = max(value.prefix, start, key=len)
    plain = name.said == f"`{text_}*`"
    odd = otherwise(f"{text_}*", f"{swapped(text_)}*") if plain else f"{name.said} beginning with `{swapped(start)}`"
    return [Name(yes, name.said), Name(no, odd)]


def _is_any(name: Name) -> bool:
    return name.said.startswith("any")


def _other(name: Name, noun: str, exception: str) -> str:
    return f"any other {noun}" if _is_any(name) else f"{name.said} {exception}"


def by_variables(facts: "Facts", found: "list[Scenario]") -> "Iterator[Scenario]":
    """Split scenarios by the texts that conditions compare variables with: any value is possible in any run."""
    options: list[dict[str, object]] = [{}]
    for path in facts.questions.asked:
        if len(path) == 2 and path[0] == "vars":
            values = [each.value for each in names(facts.questions.of(*path), "")]
            if len(options) * len(values) * len(found) <= MOST and UNKNOWN not in values:
                options = [{**before, path[1]: value} for before in options for value in values]
    for scenario in found:
        yield from (scenario.but({"variables": option}) if option else scenario for option in options)
