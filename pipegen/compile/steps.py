"""Steps go down: scripts with their expressions lifted, actions pinned, ids where something refers to them."""

from __future__ import annotations

from pipegen.actions.check import problems
from pipegen.actions.pins import pin
from pipegen.actions.step import ActionStep
from pipegen.compile.code_inputs import refuse_strangers
from pipegen.compile.lift import Lifted, lift
from pipegen.compile.margin import without_margin
from pipegen.errors import ModelError, near
from pipegen.model.expression import Expr
from pipegen.model.kind import Raw
from pipegen.model.step import CancelStep, ParallelStep, RunStep, UsesStep, WaitAllStep, WaitStep, WorkStep, flat
from pipegen.yamlio.tree import Entry, Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence as Items

    from pipegen.compile.lowering import Lowering
    from pipegen.compile.surroundings import Surroundings
    from pipegen.model.step import Step
    from pipegen.source import Site
    from pipegen.yamlio.tree import Tree

CHECKOUT = "actions/checkout"


def lower_steps(low: Lowering, steps: Items[Step], around: Surroundings, site: Site) -> Sequence:
    """Return the steps as a sequence; raises ModelError where their order or their references are wrong."""
    _check_targets(steps)
    return Sequence([lower_step(low, step, around) for step in steps], spread=True, site=site)


def lower_step(low: Lowering, step: Step, around: Surroundings) -> Mapping:
    """Return one step as a mapping, keys in the order in which people write them."""
    node = low.mapping(step.site, _head(low, step), comment=step.comment)
    if isinstance(step, WorkStep):
        body = _run(low, step, around) if isinstance(step, RunStep) else _uses(low, step)
        node.effect = step.effect or ""
    else:
        body = _control(low, step, around)
    node.entries.extend(Entry(key, low.value(value, step.site)) for key, value in body if value is not None)
    return node


def _head(low: Lowering, step: Step) -> list[tuple[str, object]]:
    pairs: list[tuple[str, object]] = [("name", step.name), ("id", step.id)]
    if isinstance(step, WorkStep):
        pairs += [("if", low.condition(step.if_, step.site)), ("background", step.background)]
    pairs.append(("continue-on-error", step.continue_on_error))
    if isinstance(step, WorkStep):
        pairs.append(("timeout-minutes", step.timeout_minutes))
    return pairs


def _run(low: Lowering, step: RunStep, around: Surroundings) -> list[tuple[str, object]]:
    env: dict[str, object] = {} if isinstance(step.env, Expr) else dict(step.env or {})
    script: object = step.run if isinstance(step.run, Raw) else without_margin(str(step.run))
    if isinstance(script, str) and "${{" in script:
        lifted = _lifted(step, script, env, around)
        script = lifted.script
        for name, text in lifted.env.items():
            env[name] = low.derived(
                Scalar(text, site=step.site), "lifted out of the script: text never becomes shell code"
            )
    return [
        ("env", step.env if isinstance(step.env, Expr) else env or None),
        ("shell", step.shell),
        ("working-directory", step.working_directory),
        ("run", script),
    ]


def _lifted(step: RunStep, script: str, env: dict[str, object], around: Surroundings) -> Lifted:
    """Lift what the script holds; where no variable can be read or set, only what is harmless may stay in it."""
    texts = {name: str(value) for name, value in env.items() if isinstance(value, str | Expr)}
    reason = _no_variables(step, around)
    try:
        return lift(script, "" if reason else step.shell or around.shell, texts, around.safe, taken=env)
    except ModelError as error:
        message, advice = reason or (error.message, error.advice)
        raise ModelError(message, site=step.site, advice=advice) from None


def _no_variables(step: RunStep, around: Surroundings) -> tuple[str, str | None] | None:
    if isinstance(step.env, Expr):
        return (
            "the script holds expressions, which go into `env`, and `env` is one expression as a whole",
            "write env={...}, or read variables in the script",
        )
    return around.doubt if step.shell is None else None


def _uses(low: Lowering, step: Step) -> list[tuple[str, object]]:
    assert isinstance(step, UsesStep)
    if isinstance(step.with_, Expr):
        return _unknown_inputs(low, step, step.with_)
    inputs: dict[str, object] = dict(step.with_ or {})
    if not isinstance(step.uses, str):
        _check_inputs(step, inputs)
    else:
        _refuse_code(step, step.uses, inputs)
        if not _typed(step):  # a typed function has looked at its inputs already
            _check_known(step, step.uses, inputs)
        if step.uses.partition("@")[0] == CHECKOUT and "persist-credentials" not in inputs:
            node = Scalar(False, site=step.site)
            inputs["persist-credentials"] = low.derived(node, "safe default: the token does not stay in .git/config")
    return [("uses", _action(low, step)), ("with", inputs or None), ("env", step.env)]


def _refuse_code(step: UsesStep, action: str, inputs: dict[str, object]) -> None:
    env = {} if isinstance(step.env, Expr) else step.env or {}
    texts = {name: str(value) for name, value in env.items() if isinstance(value, str | Expr)}
    try:
        refuse_strangers(action, inputs, texts)
    except ModelError as error:
        raise ModelError(error.message, site=step.site, advice=error.advice) from None


def _typed(step: UsesStep) -> bool:
    return isinstance(step, ActionStep)


def _unknown_inputs(low: Lowering, step: UsesStep, inputs: Expr) -> list[tuple[str, object]]:
    """Return the pairs of a step whose inputs are one expression: nothing can be checked in them or added to them."""
    return [("uses", _action(low, step)), ("with", inputs), ("env", step.env)]


def _action(low: Lowering, step: UsesStep) -> Scalar:
    if isinstance(step.uses, str):
        return _pinned(low, step, step.uses)
    return Scalar(f"./.github/actions/{step.uses.id}", site=step.site)


def _pinned(low: Lowering, step: UsesStep, text: str) -> Scalar:
    if step.version:
        return Scalar(text, site=step.site, remark=step.version)
    found = pin(text)
    if found is None or not found.version:
        return Scalar(text, site=step.site)
    if text.endswith(f"@{found.sha}"):
        return Scalar(text, site=step.site, remark=found.version)
    node = Scalar(f"{text.partition('@')[0]}@{found.sha}", site=step.site, remark=found.version)
    low.derived(node, f"pinned: {text} is {found.version} at this commit")
    return node


def _check_known(step: UsesStep, text: str, inputs: dict[str, object]) -> None:
    for problem in problems(text, inputs):
        raise ModelError(problem.message, site=step.site, advice=problem.advice or None)


def _check_inputs(step: UsesStep, inputs: dict[str, object]) -> None:
    assert not isinstance(step.uses, str)
    declared = step.uses.inputs or {}
    for name in inputs:
        if name not in declared:
            advice = near(name, list(declared)) or ("" if declared else "it takes no inputs")
            raise ModelError(f"action `{step.uses.id}` has no input `{name}`", site=step.site, advice=advice or None)
    for name, item in declared.items():
        if item.required and item.default is None and name not in inputs:
            raise ModelError(f"action `{step.uses.id}` is used without its input `{name}`", site=step.site)


def _control(low: Lowering, step: Step, around: Surroundings) -> list[tuple[str, object]]:
    if isinstance(step, WaitStep):
        keys = [target.key for target in step.wait]
        return [("wait", keys[0] if len(keys) == 1 else keys)]
    if isinstance(step, CancelStep):
        return [("cancel", step.cancel.key)]
    if isinstance(step, ParallelStep):
        return [("parallel", Sequence([lower_step(low, child, around) for child in step.parallel], site=step.site))]
    assert isinstance(step, WaitAllStep)
    return [("wait-all", Scalar(None, site=step.site))]


def name_referred(steps: Sequence, nouns: Items[Step], referred: set[str]) -> None:
    """Give an `id` to the nodes of steps that something refers to and that have only a name.

    `referred` are ids in lower case. Raises ModelError when two steps answer to one of them.
    """
    if not referred and not any(noun.id for noun in flat(nouns)):
        return
    seen: dict[str, Step] = {}
    for node, noun in _pairs(steps, nouns):
        key = noun.key.lower()
        if not key:
            continue
        if key in seen and (key in referred or (noun.id and seen[key].id)):
            raise ModelError(
                f"two steps answer to the id `{noun.key}`",
                site=noun.site,
                advice=f"the other is at line {seen[key].site.line}; give one of them another id=",
            )
        seen[key] = noun
        if key in referred and noun.id is None:
            at = 1 if node.get("name") is not None else 0
            node.entries.insert(at, Entry("id", Scalar(noun.key, site=noun.site)))


def _pairs(steps: Sequence, nouns: Items[Step]) -> list[tuple[Mapping, Step]]:
    pairs: list[tuple[Mapping, Step]] = []
    for node, noun in zip(steps.items, nouns, strict=True):
        assert isinstance(node, Mapping)
        pairs.append((node, noun))
        children: Tree | None = node.get("parallel")
        if isinstance(noun, ParallelStep) and isinstance(children, Sequence):
            pairs += _pairs(children, noun.parallel)
    return pairs


def targets_of(steps: Items[Step]) -> set[str]:
    """Return the ids, in lower case, of the steps that wait and cancel steps name."""
    found: set[str] = set()
    for step in steps:
        named = step.wait if isinstance(step, WaitStep) else [step.cancel] if isinstance(step, CancelStep) else []
        found.update(target.key.lower() for target in named)
    return found


def _check_targets(steps: Items[Step]) -> None:
    started: set[str] = set()
    for step in steps:
        named = step.wait if isinstance(step, WaitStep) else [step.cancel] if isinstance(step, CancelStep) else []
        for target in named:
            if not target.key:
                raise ModelError(
                    "a background step without id and name is waited for",
                    site=target.site,
                    advice="give the step id= or name=",
                )
            if target.key not in started:
                raise ModelError(
                    f"`{target.key}` is no background step before this one", site=step.site, advice="start it earlier"
                )
        if isinstance(step, WorkStep) and step.background:
            started.add(step.key)


def check_local_actions(steps: Items[Step]) -> None:
    """Raise ModelError where a job uses an action of its repository before the code is there."""
    checked_out = False
    for step in flat(steps):
        if not isinstance(step, UsesStep):
            continue
        text = step.uses if isinstance(step.uses, str) else "./"
        checked_out = checked_out or text.partition("@")[0] == CHECKOUT
        if text.startswith("./") and not checked_out:
            raise ModelError(
                "a local action is used before the code is checked out; its files are not there yet",
                site=step.site,
                advice="put actions.checkout() before it",
            )
