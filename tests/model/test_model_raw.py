"""raw() in each field: it lands in the file as it is and is counted, or it is refused with a reason. Never a crash."""

from collections.abc import Callable

import pytest

from pipegen import (
    ActionInput,
    ActionOutput,
    AllGreen,
    Branding,
    CallInput,
    CallOutput,
    CallSecret,
    CompositeAction,
    Concurrency,
    Container,
    Credentials,
    Defaults,
    Environment,
    Input,
    Job,
    Matrix,
    Permissions,
    Pipeline,
    Published,
    PullRequest,
    Push,
    Runner,
    Schedule,
    Service,
    Snapshot,
    Strategy,
    WorkflowCall,
    WorkflowDispatch,
    raw,
    run,
)
from pipegen.compile.compiler import Declared, compile_all
from pipegen.errors import ModelError
from pipegen.model.events import Trigger
from pipegen.model.noun import Noun
from pipegen.model.step import CancelStep, ParallelStep, RunStep, Step, UsesStep, WaitAllStep, WaitStep

MARK = "anything at all"
STEP = run("true", name="Step", background=True)
WORK = run("true")

Made = Callable[[Noun], object]


def on(trigger: Noun) -> Pipeline:
    assert isinstance(trigger, Trigger)
    return Pipeline("p", on=trigger, jobs=[Job("one", steps=[WORK])])


def job(**fields: object) -> Pipeline:
    return Pipeline("p", on=Push(), jobs=[Job("one", **{"steps": [WORK], **fields})])  # type: ignore[arg-type]


def step(noun: Noun) -> Pipeline:
    assert isinstance(noun, Step)
    return job(steps=[STEP, noun])


def action(**fields: object) -> CompositeAction:
    return CompositeAction("a", **{"description": "d", "steps": [WORK], **fields})  # type: ignore[arg-type]


NOUNS: list[tuple[type[Noun], dict[str, object], Made]] = [
    (Job, {"id": "one", "steps": [WORK]}, lambda n: Pipeline("p", on=Push(), jobs=[n])),  # type: ignore[list-item]
    (Pipeline, {"id": "p", "on": Push(), "jobs": [Job("one", steps=[WORK])]}, lambda n: n),
    (RunStep, {"run": "true"}, step),
    (UsesStep, {"uses": "acme/tool@v1"}, step),
    (WaitStep, {"wait": [STEP]}, step),
    (WaitAllStep, {}, step),
    (CancelStep, {"cancel": STEP}, step),
    (ParallelStep, {"parallel": [WORK]}, step),
    (Environment, {"name": "staging"}, lambda n: job(environment=n)),
    (Concurrency, {"group": "g"}, lambda n: job(concurrency=n)),
    (Container, {"image": "i"}, lambda n: job(container=n)),
    (Service, {"image": "i"}, lambda n: job(services={"s": n})),
    (Credentials, {"username": "u", "password": "p"}, lambda n: job(container=Container("i", credentials=n))),  # type: ignore[arg-type]
    (Strategy, {"matrix": Matrix(a=["1"])}, lambda n: job(strategy=n)),
    (Runner, {"group": "g"}, lambda n: job(runs_on=n)),
    (Defaults, {}, lambda n: job(defaults=n)),
    (Snapshot, {"image_name": "i"}, lambda n: job(snapshot=n)),
    (Permissions, {}, lambda n: job(permissions=n)),
    (Push, {}, on),
    (PullRequest, {}, on),
    (Schedule, {"cron": "0 3 * * *"}, on),
    (WorkflowCall, {}, on),
    (WorkflowDispatch, {}, on),
    (Input, {}, lambda n: on(WorkflowDispatch(inputs={"i": n}))),  # type: ignore[dict-item]
    (CallInput, {}, lambda n: on(WorkflowCall(inputs={"i": n}))),  # type: ignore[dict-item]
    (CallSecret, {}, lambda n: on(WorkflowCall(secrets={"s": n}))),  # type: ignore[dict-item]
    (CallOutput, {"value": "v"}, lambda n: on(WorkflowCall(outputs={"o": n}))),  # type: ignore[dict-item]
    (AllGreen, {"id": "ok"}, lambda n: Pipeline("p", on=Push(), jobs=[Job("one", steps=[WORK])], gate=n)),  # type: ignore[arg-type]
    (CompositeAction, {"id": "a", "description": "d", "steps": [WORK]}, lambda n: n),
    (ActionInput, {"description": "d"}, lambda n: action(inputs={"i": n})),
    (ActionOutput, {"description": "d", "value": "v"}, lambda n: action(outputs={"o": n})),
    (Branding, {"icon": "activity", "color": "blue"}, lambda n: action(branding=n)),
]

FIELDS = [(cls, field, fields, made) for cls, fields, made in NOUNS for field in cls.fields()]

REFUSED = {
    "Job": "id steps uses needs comment",
    "Pipeline": "id on jobs gate published ensure comment",
    "RunStep": "id comment env effect outputs",
    "UsesStep": "id comment env effect uses with_ outputs permissions version",
    "WaitStep": "id comment wait",
    "WaitAllStep": "id comment",
    "CancelStep": "id comment cancel",
    "ParallelStep": "id comment parallel",
    "WorkflowCall": "comment inputs secrets outputs",
    "WorkflowDispatch": "comment inputs",
    "Input": "type options comment",
    "CallInput": "type comment",
    "AllGreen": "id may_skip comment",
    "Permissions": "reasons comment",
    "CompositeAction": "id steps inputs outputs branding comment",
}
"""Fields that pipegen itself reads; in all others raw() stands for what GitHub may know and pipegen does not."""

ONLY_BESIDE_USES = {("Job", "with_"), ("Job", "secrets")}


@pytest.mark.parametrize(
    ("cls", "field", "fields", "made"), FIELDS, ids=[f"{cls.__name__}.{field}" for cls, field, *_ in FIELDS]
)
def test_raw(cls: type[Noun], field: str, fields: dict[str, object], made: Made) -> None:
    value = raw(MARK, reason="newer than pipegen")
    if field in REFUSED.get(cls.__name__, "comment").split():
        with pytest.raises(ModelError) as raised:
            cls(**{**fields, field: value})
        assert raised.value.message == f"`{field}` of {cls.called()} takes no raw(); pipegen itself reads what it holds"
        return
    if (cls.__name__, field) in ONLY_BESIDE_USES:
        fields = {"id": "one", "uses": "./.github/workflows/other.yml", "permissions": {}}
    (file,) = compile_all([Declared(made(cls(**{**fields, field: value})), "pipelines/p.py")])
    assert [escape.reason for escape in file.escapes] == ["newer than pipegen"]
    assert file.text.count(MARK) == 1


def test_published_is_no_part_of_the_file() -> None:
    with pytest.raises(ModelError) as raised:
        Published(raw("acme", reason="x"), ref="v1")
    assert raised.value.message == "`repository` of Published takes no raw(); pipegen itself reads what it holds"
