"""Gates: what must hold before a pipeline goes on, or a pull request is merged."""

from __future__ import annotations

from pipegen.errors import ModelError
from pipegen.model.noun import field
from pipegen.model.part import Part
from pipegen.model.slug import check_id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.model.job import Job


class AllGreen(Part):
    """One job that is green only when all jobs of the pipeline are: the one check to require on GitHub.

    A job that was skipped counts as red, unless it stands in `may_skip`; GitHub itself calls a skipped job a success.
    """

    _solid = ("may_skip",)
    id: str = field(kw_only=False)
    name: str | None = None
    may_skip: Sequence[Job] = ()
    runs_on: str | None = None
    comment: str = ""

    def _check(self) -> None:
        check_id(self.id, "the gate id", self.site)
        if isinstance(self.name, str) and not self.name:
            raise ModelError("the name of the gate is empty; expected text or nothing", site=self.site)
