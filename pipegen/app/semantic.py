"""Says in words how two versions of a workflow or composite action differ, what matters for safety first of all."""

import re

from pipegen.expr.values import is_list
from pipegen.source import route_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeGuard

    from pipegen.source import Route

_LEVELS = {"none": 0, "read": 1, "write": 2}
_SECRET = re.compile(r"\bsecrets\s*(?:\.\s*([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])", re.IGNORECASE)
_JOB_OWN = ("permissions", "needs", "environment", "steps")
_TOP_OWN = ("on", "permissions", "jobs")


def compare(old: object, new: object) -> list[str]:
    """Return sentences about what changes from `old` to `new` (plain values); none when they mean the same."""
    before, after = _table(old), _table(new)
    return [
        *_triggers(before.get("on"), after.get("on")),
        *_permissions("the workflow", before.get("permissions"), after.get("permissions")),
        *_secrets(before, after),
        *_jobs(before, after),
        *_steps("the action", _table(before.get("runs")), _table(after.get("runs"))),
        *_rest(before, after, (), (*_TOP_OWN, "runs")),
        *_rest(_table(before.get("runs")), _table(after.get("runs")), ("runs",), ("steps",)),
    ]


def _table(value: object) -> dict[str, object]:
    return value if _is_table(value) else {}


def _is_table(value: object) -> "TypeGuard[dict[str, object]]":
    return isinstance(value, dict)


def _list(value: object) -> list[object]:
    if is_list(value):
        return value
    return [] if value is None else [value]


def _triggers(old: object, new: object) -> "Iterator[str]":
    before, after = _events(old), _events(new)
    for name in (n for n in after if n not in before):
        yield f"it also starts on `{name}`"
    for name in before:
        if name not in after:
            yield f"it no longer starts on `{name}`"
        elif before[name] != after[name]:
            yield from _rest({name: before[name]}, {name: after[name]}, ("on",), ())


def _events(on: object) -> dict[str, object]:
    if _is_table(on):
        return on
    return {str(name): None for name in _list(on)}


def _permissions(who: str, old: object, new: object) -> "Iterator[str]":
    """Yield how permissions change; an absent key stands for whatever the repository's default is."""
    if old == new:
        return
    if not (_is_table(old) and _is_table(new)):
        yield f"the permissions of {who} change: {_permission_text(old)}, then {_permission_text(new)}"
        return
    for scope in [*old, *(s for s in new if s not in old)]:
        was, now = str(old.get(scope, "none")), str(new.get(scope, "none"))
        if was != now:
            word = "widened" if _LEVELS.get(now, 0) > _LEVELS.get(was, 0) else "narrowed"
            yield f"permissions of {who} are {word}: `{scope}` goes from {was} to {now}"


def _permission_text(value: object) -> str:
    if value is None:
        return "the repository's default"
    if _is_table(value):
        return ", ".join(f"`{k}: {v}`" for k, v in value.items()) or "none at all"
    return f"`{value}`"


def _secrets(old: dict[str, object], new: dict[str, object]) -> "Iterator[str]":
    before, after = dict(_readers(old)), dict(_readers(new))
    for name, reader in after.items():
        if name not in before:
            yield f"secret `{name}` is newly read, by {reader}"
    for name in before:
        if name not in after:
            yield f"secret `{name}` is no longer read"


def _readers(workflow: dict[str, object]) -> "Iterator[tuple[str, str]]":
    """Yield (secret, who reads it), the first reader last, so that it stays in a dict."""
    jobs = _table(workflow.get("jobs"))
    parts = [(f"job `{name}`", job) for name, job in jobs.items()]
    parts.append(("the workflow", {k: v for k, v in workflow.items() if k not in ("jobs", "on")}))
    for who, part in reversed(parts):
        for text in _texts(part):
            for found in _SECRET.finditer(text):
                yield found[1] or found[2], who
        if _table(part).get("secrets") == "inherit":
            yield "every secret of the caller", who


def _texts(value: object) -> "Iterator[str]":
    if isinstance(value, str):
        yield value
    elif _is_table(value):
        for item in value.values():
            yield from _texts(item)
    elif is_list(value):
        for item in value:
            yield from _texts(item)


def _jobs(old: dict[str, object], new: dict[str, object]) -> "Iterator[str]":
    before, after = _table(old.get("jobs")), _table(new.get("jobs"))
    for name in after:
        if name not in before:
            yield f"job `{name}` is new"
            environment = _environment(_table(after[name]))
            if environment:
                yield f"job `{name}` deploys to environment `{environment}`"
    for name, job in before.items():
        if name not in after:
            environment = _environment(_table(job))
            yield f"job `{name}` goes away" + (
                f", which deployed to environment `{environment}`" if environment else ""
            )
        elif job != after[name]:
            yield from _job(name, _table(job), _table(after[name]))


def _job(name: str, old: dict[str, object], new: dict[str, object]) -> "Iterator[str]":
    who = f"job `{name}`"
    yield from _permissions(who, old.get("permissions"), new.get("permissions"))
    yield from _needs(who, [str(n) for n in _list(old.get("needs"))], [str(n) for n in _list(new.get("needs"))])
    was, now = _environment(old), _environment(new)
    if was != now:
        if was:
            yield f"{who} no longer needs the approval of environment `{was}`"
        if now:
            yield f"{who} now needs the approval of environment `{now}`, as far as that is protected"
    elif old.get("environment") != new.get("environment"):
        yield from _rest(_pick(old, "environment"), _pick(new, "environment"), ("jobs", name), ())
    yield from _steps(who, old, new)
    yield from _rest(old, new, ("jobs", name), _JOB_OWN)


def _pick(job: dict[str, object], key: str) -> dict[str, object]:
    return {key: job[key]} if key in job else {}


def _needs(who: str, old: list[str], new: list[str]) -> "Iterator[str]":
    for name in new:
        if name not in old:
            yield f"{who} now waits for job `{name}`"
    for name in old:
        if name not in new:
            yield f"{who} no longer waits for job `{name}`"


def _environment(job: dict[str, object]) -> str:
    value = job.get("environment")
    return str(_table(value).get("name", "") if _is_table(value) else value or "")


def _steps(who: str, old: dict[str, object], new: dict[str, object]) -> "Iterator[str]":
    """Yield how steps change; they are matched by what they are, since an inserted step moves all that follow."""
    before, after = _list(old.get("steps")), _list(new.get("steps"))
    if before == after:
        return
    known = _labelled(before)
    now = _labelled(after)
    for label, step in now.items():
        if label not in known:
            yield f"{who} has a new step {label}"
        elif known[label] != step:
            yield from _step(f"step {label} of {who}", known[label], step)
    for label in known:
        if label not in now:
            yield f"{who} loses the step {label}"
    kept = [label for label in known if label in now]
    if kept != [label for label in now if label in known]:
        yield f"the steps of {who} run in another order"


def _labelled(steps: list[object]) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = {}
    for item in steps:
        step = _table(item)
        action = str(step.get("uses", "")).partition("@")[0]
        first = str(step.get("run", "")).strip().partition("\n")[0]
        label = f"`{step.get('id') or step.get('name') or action or first or 'step'}`"
        number = 2
        unique = label
        while unique in found:
            unique, number = f"{label} ({number})", number + 1
        found[unique] = step
    return found


def _step(who: str, old: dict[str, object], new: dict[str, object]) -> "Iterator[str]":
    was, now = str(old.get("uses", "")), str(new.get("uses", ""))
    own: tuple[str, ...] = ()
    if was != now and was.partition("@")[0] == now.partition("@")[0]:
        yield f"{who} moves action `{was.partition('@')[0]}` from {was.partition('@')[2]} to {now.partition('@')[2]}"
        own = ("uses",)
    if "run" in old and "run" in new and old["run"] != new["run"]:
        yield f"{who} runs another script"
        own = (*own, "run")
    for sentence in _rest(old, new, (), own):
        yield f"{who}: {sentence}"


def _rest(old: dict[str, object], new: dict[str, object], route: "Route", without: tuple[str, ...]) -> "Iterator[str]":
    """Yield a sentence for each other value that differs, as deep as both sides are tables."""
    for key in [*old, *(k for k in new if k not in old)]:
        if key in without:
            continue
        was, now = old.get(key), new.get(key)
        here = (*route, key)
        if key not in old:
            yield f"`{route_text(here)}` is new: {_value(now)}"
        elif key not in new:
            yield f"`{route_text(here)}` goes away, which was {_value(was)}"
        elif was != now or type(was) is not type(now):
            if _is_table(was) and _is_table(now):
                yield from _rest(_table(was), _table(now), here, ())
            else:
                yield f"`{route_text(here)}` goes from {_value(was)} to {_value(now)}"


def _value(value: object) -> str:
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if value is None:
        return "nothing"
    if is_list(value):
        return "[" + ", ".join(_value(item) for item in value) + "]"
    if _is_table(value):
        return "{" + ", ".join(f"{k}: {_value(v)}" for k, v in value.items()) + "}"
    first, newline, _ = str(value).partition("\n")
    return f"`{first}`" + (" ..." if newline else "")
