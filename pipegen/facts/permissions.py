"""The scopes of the job token.

Sources: GitHub's workflow schema v1.0 (@actions/workflow-parser 0.3.61) and the documentation of `GITHUB_TOKEN`.
"""

_ALL = ("read", "write", "none")
_WRITE = ("write", "none")
_READ = ("read", "none")

SCOPES: dict[str, tuple[str, ...]] = {
    "actions": _ALL,
    "artifact-metadata": _ALL,
    "attestations": _ALL,
    "checks": _ALL,
    "code-quality": _ALL,
    "contents": _ALL,
    "copilot-requests": _WRITE,
    "deployments": _ALL,
    "discussions": _ALL,
    "drives": _ALL,
    "id-token": _WRITE,
    "issues": _ALL,
    "models": _READ,
    "packages": _ALL,
    "pages": _ALL,
    "pull-requests": _ALL,
    "repository-projects": _ALL,
    "security-events": _ALL,
    "statuses": _ALL,
    "vulnerability-alerts": _READ,
}
"""Every scope that YAML may name, with its levels. `metadata` is always read and cannot be written."""

SHORTHANDS = ("read-all", "write-all")
"""Words that stand for a whole mapping."""


def highest(scope: str, level: str) -> str:
    """Return what `scope` gets from a shorthand of `level` (`read` or `write`): that, or less if it is capped."""
    levels = SCOPES[scope]
    if level in levels:
        return level
    return "read" if level == "write" and "read" in levels else "none"
