"""Node.js: the steps that nearly every job of a Node project starts with."""

from __future__ import annotations

from pipegen import actions
from pipegen.model.step import run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.model.expression import Expr
    from pipegen.model.step import Step


def setup(version: str | Expr, *, install: str = "npm ci", cache: bool = True) -> list[Step]:
    """Return steps that check out the code, set up Node.js and install the packages.

    `install` is the command that installs exactly what the lock file says; empty text leaves the step out. `cache`
    keeps npm's downloads between runs; leave it off in jobs that publish, so that nobody can poison them.
    """
    steps: list[Step] = [
        actions.checkout(),
        actions.setup_node(
            node_version=version, cache="npm" if cache else None, package_manager_cache=None if cache else False
        ),
    ]
    if install:
        steps.append(run(install, name="Install packages", effect="install"))
    return steps
