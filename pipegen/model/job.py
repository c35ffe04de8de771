"""Jobs: steps on one machine, or a call of another pipeline."""

from __future__ import annotations

from pipegen.errors import ModelError
from pipegen.expr.ast import Dot
from pipegen.model.expression import Expr
from pipegen.model.handle import Owned
from pipegen.model.kind import Raw
from pipegen.model.limits import check_minutes, check_names
from pipegen.model.noun import field
from pipegen.model.outputs import Outputs, OutputValues
from pipegen.model.part import Part
from pipegen.model.slug import check_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Self

    from pipegen.model.concurrency import Concurrency
    from pipegen.model.container import Container, Service
    from pipegen.model.environment import Environment
    from pipegen.model.matrix import Matrix, Strategy
    from pipegen.model.permissions import Permissions
    from pipegen.model.pipeline import Pipeline
    from pipegen.model.runner import Defaults, Runner, Snapshot
    from pipegen.model.step import Step
    from pipegen.model.text import Condition, Count, Flag, Text, Value

CALL_ONLY = ("with_", "secrets")
STEPS_ONLY = (
    "steps", "runs_on", "environment", "outputs", "env", "defaults", "timeout_minutes", "continue_on_error",
    "container", "services", "cache_mode", "snapshot", "cancel_timeout_minutes",
)  # fmt: skip
"""What GitHub takes only beside steps, and what only beside `uses` (workflow schema: job and workflow-job)."""


class Job(Part):
    """Steps that run in order on one machine; or, with `uses`, a call of another pipeline.

    `needs` takes jobs; an output of another job used anywhere inside adds that job by itself. Without `runs_on`,
    `timeout_minutes` and `permissions` the compiler gives safe ones and says so.
    """

    _solid = ("steps", "uses", "needs")
    id: str = field(kw_only=False)
    steps: Sequence[Step] | None = None
    uses: Pipeline | str | None = None
    with_: Mapping[str, Value] | None = None
    secrets: Mapping[str, Value] | Literal["inherit"] | None = None
    name: Text | None = None
    needs: Sequence[Job] = ()
    if_: Condition | None = None
    runs_on: Text | Sequence[Text] | Runner | None = None
    permissions: Permissions | Mapping[str, str] | Literal["read-all", "write-all"] | None = None
    environment: Environment | Text | None = None
    concurrency: Concurrency | Text | None = None
    strategy: Matrix | Strategy | Expr | None = None
    outputs: OutputValues = OutputValues()
    env: Mapping[str, Value] | Expr | None = None
    defaults: Defaults | None = None
    timeout_minutes: Count | None = None
    cancel_timeout_minutes: Count | None = None
    continue_on_error: Flag | None = None
    container: Container | Text | None = None
    services: Mapping[str, Service | Text] | Expr | None = None
    cache_mode: Literal["read", "write", "write-only", "none"] | None = None
    snapshot: Snapshot | str | None = None
    comment: str = ""

    def _check(self) -> None:
        check_id(self.id, "the job id", self.site)
        if (self.steps is None) == (self.uses is None):
            fact = "neither steps nor uses" if self.steps is None else "both steps and uses"
            raise ModelError(f"job `{self.id}` has {fact}; expected one of them", site=self.site)
        foreign, kind = (STEPS_ONLY, "calls a pipeline") if self.steps is None else (CALL_ONLY, "has steps")
        for name in foreign:
            if self.given(name) is not None:
                raise ModelError(f"job `{self.id}` {kind} and cannot have `{name}`", site=self.site)
        if self.steps == ():
            raise ModelError(f"job `{self.id}` has no steps; expected at least one", site=self.site)
        check_minutes(self, "timeout_minutes")
        check_minutes(self, "cancel_timeout_minutes")
        check_names(self)
        for need in self.needs:
            if need.id.lower() == self.id.lower():
                raise ModelError(f"job `{self.id}` needs itself", site=self.site)

    def after(self, *jobs: Job) -> Self:
        """Return a copy of the job that needs these jobs as well."""
        known = {need.id for need in self.needs}
        return self.replace(needs=(*self.needs, *(job for job in jobs if job.id not in known)))

    @property
    def result(self) -> Expr:
        """`success`, `failure`, `cancelled` or `skipped`, for a job that needs this one."""
        return Expr(Dot(self._base(), "result"))

    def output_names(self) -> tuple[str, ...] | None:
        """Return the declared outputs: its own, or those of the pipeline it calls; None when nobody knows them."""
        if self.uses is None:
            outputs = self.given("outputs")
            return None if isinstance(outputs, Raw) else tuple(outputs or ())
        return None if isinstance(self.uses, str) else self.uses.output_names()

    def _handles(self) -> Outputs:
        return Outputs(Dot(self._base(), "outputs"), self.output_names(), f"job `{self.id}`")

    def _base(self) -> Dot:
        return Dot(Owned("needs", self), self.id)
