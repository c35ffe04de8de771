"""Composite actions: steps under a name, with inputs and outputs, kept in the repository."""

from __future__ import annotations

from pipegen.errors import ModelError
from pipegen.model.noun import Noun, field
from pipegen.model.pipeline import check_file_name
from pipegen.model.step import WorkStep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipegen.model.inputs import ActionInput, ActionOutput
    from pipegen.model.step import Step


class Branding(Noun):
    """How the action looks on GitHub's marketplace."""

    icon: str
    color: str


class CompositeAction(Noun):
    """Steps that jobs use as one; `CompositeAction("setup", ...)` becomes `.github/actions/setup/action.yml`."""

    _solid = ("steps", "inputs", "outputs", "branding")
    id: str = field(kw_only=False)
    description: str
    steps: Sequence[Step]
    name: str | None = None
    author: str | None = None
    inputs: Mapping[str, ActionInput] | None = None
    outputs: Mapping[str, ActionOutput] | None = None
    branding: Branding | None = None
    comment: str = ""

    def _check(self) -> None:
        check_file_name(self.id, self)
        if not self.steps:
            raise ModelError(f"action `{self.id}` has no steps; expected at least one", site=self.site)
        for step in self.steps:
            if not isinstance(step, WorkStep) or step.background is not None:
                raise ModelError(
                    f"action `{self.id}` holds {step.called()}; composite actions take only run() and uses()"
                    if not isinstance(step, WorkStep)
                    else f"action `{self.id}` holds a background step; composite actions have none",
                    site=step.site,
                )
            if step.timeout_minutes is not None:
                raise ModelError("a step of a composite action cannot have `timeout_minutes`", site=step.site)
