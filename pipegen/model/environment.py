"""Environments: what GitHub protects, and where a job deploys to."""

from __future__ import annotations

from pipegen.model.noun import Noun, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.model.text import Flag, Text


class Environment(Noun):
    """A deployment target. `deployment=False` uses its secrets and rules without recording a deployment."""

    name: Text = field(kw_only=False)
    url: Text | None = None
    deployment: Flag | None = None
    comment: str = ""
