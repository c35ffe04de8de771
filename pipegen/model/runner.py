"""Where a job runs, and the defaults of its scripts."""

from __future__ import annotations

from pipegen.errors import ModelError
from pipegen.model.noun import Noun, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.model.text import Condition, Text

DEFAULT_RUNNER = "ubuntu-24.04"
"""The fixed runner image of a job that names none; `ubuntu-latest` moves under a pipeline's feet."""


class Runner(Noun):
    """A group of runners, labels that one of them must have, or both."""

    group: Text | None = None
    labels: Text | Sequence[Text] | None = None
    comment: str = ""

    def _check(self) -> None:
        if self.group is None and self.labels is None:
            raise ModelError("Runner names neither group nor labels; expected at least one", site=self.site)


class Defaults(Noun):
    """What run steps use unless they say otherwise."""

    shell: Text | None = None
    working_directory: Text | None = None
    comment: str = ""


class Snapshot(Noun):
    """The runner's disk kept as a custom image after the job."""

    image_name: str = field(kw_only=False)
    version: str | None = None
    if_: Condition | None = None
    comment: str = ""
