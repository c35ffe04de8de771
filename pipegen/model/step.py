"""Steps of a job: scripts, actions, and the steps that steer background work."""

from __future__ import annotations

from pipegen.errors import ModelError
from pipegen.expr.ast import Dot
from pipegen.model.expression import Expr
from pipegen.model.handle import Owned
from pipegen.model.limits import check_minutes, check_names
from pipegen.model.noun import field
from pipegen.model.outputs import OutputNames, Outputs
from pipegen.model.part import Part
from pipegen.model.slug import check_id, slug

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import ClassVar

    from pipegen.model.composite import CompositeAction
    from pipegen.model.effect import Effect
    from pipegen.model.text import Condition, Count, Flag, Text, Value


class Step(Part):
    """What all steps share. `id` is needed only where the name gives none; `comment` lands above it in the YAML."""

    id: str | None = None
    name: Text | None = None
    comment: str = ""
    continue_on_error: Flag | None = None

    def _check(self) -> None:
        if self.id is not None:
            check_id(self.id, "the step id", self.site)

    @property
    def key(self) -> str:
        """The id by which expressions refer to the step: its own, else one made from its name; may be empty."""
        if self.id:
            return self.id
        return slug(self.name) if isinstance(self.name, str) and "${{" not in self.name else ""

    @property
    def outcome(self) -> Expr:
        """`success`, `failure`, `cancelled` or `skipped`, before continue_on_error."""
        return Expr(Dot(self._base(), "outcome"))

    @property
    def conclusion(self) -> Expr:
        """`success`, `failure`, `cancelled` or `skipped`, after continue_on_error."""
        return Expr(Dot(self._base(), "conclusion"))

    def _base(self) -> Dot:
        if not self.key:
            raise ModelError(
                "a step without id and name is referred to", site=self.site, advice="give the step id= or name="
            )
        return Dot(Owned("steps", self), self.key)


class WorkStep(Step):
    """A step that does something: runs a script or an action."""

    _solid: ClassVar[tuple[str, ...]] = ("env", "effect")
    if_: Condition | None = None
    env: Mapping[str, Value] | Expr | None = None
    timeout_minutes: Count | None = None
    background: bool | None = None
    effect: Effect | None = None

    def _check(self) -> None:
        super()._check()
        check_minutes(self, "timeout_minutes")
        check_names(self)

    def _handles(self) -> Outputs:
        return Outputs(Dot(self._base(), "outputs"), self.output_names(), f"step `{self.key}`")

    def output_names(self) -> tuple[str, ...] | None:
        """Return the declared outputs; None when nobody knows them."""
        raise NotImplementedError


class RunStep(WorkStep):
    """A script. Outputs that it writes to `$GITHUB_OUTPUT` are declared by name."""

    _called = "run()"
    _solid = ("outputs",)
    run: Text = field(kw_only=False)
    shell: str | None = None
    working_directory: Text | None = None
    outputs: OutputNames = OutputNames()

    def _check(self) -> None:
        super()._check()
        if isinstance(self.run, str) and not self.run.strip():
            raise ModelError("the script of run() is empty; expected at least one command", site=self.site)
        if self.output_names() and not self.key:
            raise ModelError("a step with outputs has neither id nor name", site=self.site, advice="give the step id=")

    def output_names(self) -> tuple[str, ...]:
        """Return the outputs that the script is said to write."""
        return tuple(self.given("outputs") or ())


class UsesStep(WorkStep):
    """An action. `outputs` are the names its metadata declares; None when the metadata is not known."""

    _called = "uses()"
    _solid = ("uses", "with_", "outputs", "permissions", "version")
    uses: str | CompositeAction = field(kw_only=False)
    with_: Mapping[str, Value] | Expr | None = None
    outputs: OutputNames = OutputNames()
    permissions: Mapping[str, str] | None = None
    version: str = ""

    def _check(self) -> None:
        super()._check()
        if isinstance(self.uses, str):
            check_uses(self.uses, self)

    def output_names(self) -> tuple[str, ...] | None:
        """Return the outputs of the action; None when its metadata is not known."""
        if not isinstance(self.uses, str):
            return tuple(self.uses.outputs or ())
        declared = self.given("outputs")
        return None if declared is None else tuple(declared)


class WaitStep(Step):
    """Waits for background steps by their ids; outputs of a background step exist only after it."""

    _called = "wait()"
    _solid = ("wait",)
    wait: Sequence[Step] = field(kw_only=False)

    def _check(self) -> None:
        super()._check()
        if not self.wait:
            raise ModelError("wait() names no step", site=self.site, advice="name background steps, or use wait_all()")


class WaitAllStep(Step):
    """Waits for every background step that still runs."""

    _called = "wait_all()"


class CancelStep(Step):
    """Stops one background step; that does not fail the job."""

    _called = "cancel()"
    _solid = ("cancel",)
    cancel: Step = field(kw_only=False)


class ParallelStep(Step):
    """Runs steps side by side and waits for all of them."""

    _called = "parallel()"
    _solid = ("parallel",)
    parallel: Sequence[Step] = field(kw_only=False)

    def _check(self) -> None:
        super()._check()
        if not self.parallel:
            raise ModelError("parallel() holds no step; expected at least one", site=self.site)
        for step in self.parallel:
            if not isinstance(step, WorkStep):
                raise ModelError(f"parallel() holds {step.called()}; expected only run() and uses()", site=step.site)
            if step.background is not None:
                raise ModelError("a step inside parallel() says background; all of them are", site=step.site)


def flat(steps: Iterable[Step]) -> Iterator[Step]:
    """Yield each step, and in place of parallel() the steps that it holds."""
    for step in steps:
        if isinstance(step, ParallelStep):
            yield from step.parallel
        else:
            yield step


def check_uses(text: str, step: Step) -> None:
    """Raise ModelError unless the text names an action GitHub can find: `owner/name@ref`, `./path`, `docker://image`."""
    if "${{" in text:
        raise ModelError(
            f"`uses` holds an expression: {text}", site=step.site, advice="GitHub takes no expression there"
        )
    if text.startswith(("./", "$/", "docker://")):
        return
    path, at, ref = text.partition("@")
    parts = path.split("/")
    if not (len(parts) >= 2 and all(parts) and at and ref):
        raise ModelError(
            f"`uses` is {text!r}; expected owner/name@ref, owner/name/path@ref, ./path or docker://image",
            site=step.site,
        )


def run(
    script: Text,
    *,
    id: str | None = None,
    name: Text | None = None,
    if_: Condition | None = None,
    env: Mapping[str, Value] | Expr | None = None,
    shell: str | None = None,
    working_directory: Text | None = None,
    timeout_minutes: Count | None = None,
    continue_on_error: Flag | None = None,
    background: bool | None = None,
    outputs: Sequence[str] = (),
    effect: Effect | None = None,
    comment: str = "",
) -> RunStep:
    """Return a step that runs a script.

    Expressions in the script are lifted into `env`, so that their text never becomes shell code; `outputs` names what
    the script writes to `$GITHUB_OUTPUT`; `effect` says what it does to the world where the command does not.
    """
    return RunStep(
        script, id=id, name=name, if_=if_, env=env, shell=shell, working_directory=working_directory,
        timeout_minutes=timeout_minutes, continue_on_error=continue_on_error, background=background, outputs=outputs,
        effect=effect, comment=comment,
    )  # fmt: skip


def uses(
    action: str | CompositeAction,
    *,
    id: str | None = None,
    name: Text | None = None,
    if_: Condition | None = None,
    with_: Mapping[str, Value] | Expr | None = None,
    env: Mapping[str, Value] | Expr | None = None,
    timeout_minutes: Count | None = None,
    continue_on_error: Flag | None = None,
    background: bool | None = None,
    outputs: Sequence[str] | None = None,
    permissions: Mapping[str, str] | None = None,
    version: str = "",
    effect: Effect | None = None,
    comment: str = "",
) -> UsesStep:
    """Return a step that runs an action given as text, or a composite action of this project.

    Known actions are checked against their metadata and pinned to a commit by the compiler. `permissions` are what the
    action needs of the token; `version` is the comment beside a commit that the author pinned.
    """
    return UsesStep(
        action, id=id, name=name, if_=if_, with_=with_, env=env, timeout_minutes=timeout_minutes,
        continue_on_error=continue_on_error, background=background, outputs=outputs, permissions=permissions,
        version=version, effect=effect, comment=comment,
    )  # fmt: skip


def wait(*background: Step, id: str | None = None, name: Text | None = None, comment: str = "") -> WaitStep:
    """Return a step that waits for background steps."""
    return WaitStep(background, id=id, name=name, comment=comment)


def wait_all(*, id: str | None = None, name: Text | None = None, comment: str = "") -> WaitAllStep:
    """Return a step that waits for all background steps."""
    return WaitAllStep(id=id, name=name, comment=comment)


def cancel(background: Step, *, id: str | None = None, name: Text | None = None, comment: str = "") -> CancelStep:
    """Return a step that stops one background step."""
    return CancelStep(background, id=id, name=name, comment=comment)


def parallel(*steps: Step, id: str | None = None, name: Text | None = None, comment: str = "") -> ParallelStep:
    """Return a step that runs others side by side and waits for them."""
    return ParallelStep(steps, id=id, name=name, comment=comment)
