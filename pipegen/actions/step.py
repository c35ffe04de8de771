"""The step that a binding returns."""

from pipegen.model.step import UsesStep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Generic, TypeVar

    Names = TypeVar("Names", covariant=True)

    class ActionStep(UsesStep, Generic[Names]):
        """A step that runs a known action; `outputs` has the outputs that the action declares, and no others."""

        @property  # type: ignore[misc]
        def outputs(self) -> Names: ...  # type: ignore[override]  # pyright: ignore  # noqa: D102

else:

    class ActionStep(UsesStep):
        """A step that runs a known action; `outputs` has the outputs that the action declares, and no others."""
