"""What the token of a run may do: one field for each scope of GitHub."""

from __future__ import annotations

from pipegen.errors import ModelError, near
from pipegen.model.noun import Noun

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal


class Permissions(Noun):
    """Levels by scope; a scope that is not named is `none`.

    `comment` lands beside the one scope that no action explains, or above the block where there are several.

    `reasons` says why, by the same names as the fields, and stands beside each scope. A dict with GitHub's own names
    (`{"pull-requests": "write"}`) does as well.
    """

    actions: Literal["read", "write", "none"] | None = None
    artifact_metadata: Literal["read", "write", "none"] | None = None
    attestations: Literal["read", "write", "none"] | None = None
    checks: Literal["read", "write", "none"] | None = None
    code_quality: Literal["read", "write", "none"] | None = None
    contents: Literal["read", "write", "none"] | None = None
    copilot_requests: Literal["write", "none"] | None = None
    deployments: Literal["read", "write", "none"] | None = None
    discussions: Literal["read", "write", "none"] | None = None
    drives: Literal["read", "write", "none"] | None = None
    id_token: Literal["write", "none"] | None = None
    issues: Literal["read", "write", "none"] | None = None
    models: Literal["read", "none"] | None = None
    packages: Literal["read", "write", "none"] | None = None
    pages: Literal["read", "write", "none"] | None = None
    pull_requests: Literal["read", "write", "none"] | None = None
    repository_projects: Literal["read", "write", "none"] | None = None
    security_events: Literal["read", "write", "none"] | None = None
    statuses: Literal["read", "write", "none"] | None = None
    vulnerability_alerts: Literal["read", "none"] | None = None
    _solid = ("reasons",)

    reasons: Mapping[str, str] | None = None
    comment: str = ""

    def _check(self) -> None:
        for name in self.reasons or {}:
            if name in ("reasons", "comment") or self.__dict__.get(name) is None:
                advice = near(name, [scope.replace("-", "_") for scope in self.levels()])
                raise ModelError(
                    f"`reasons` of Permissions names `{name}`, which is not given",
                    site=self.site,
                    advice=advice or None,
                )

    def levels(self) -> dict[str, str]:
        """Return the named scopes under GitHub's names, in GitHub's order."""
        given = ((name, self.__dict__[name]) for name in self._fields if name not in ("reasons", "comment"))
        return {name.replace("_", "-"): level for name, level in given if level is not None}
