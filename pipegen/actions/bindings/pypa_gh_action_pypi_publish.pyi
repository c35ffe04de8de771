"""The binding of pypa/gh-action-pypi-publish."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def gh_action_pypi_publish(
    *,
    user: Text | None = None,
    password: Expr | None = None,
    repository_url: Text | None = None,
    packages_dir: Text | None = None,
    verify_metadata: bool | Expr | None = None,
    skip_existing: bool | Expr | None = None,
    verbose: bool | Expr | None = None,
    print_hash: bool | Expr | None = None,
    id: str | None = None,
    name: Text | None = None,
    if_: Condition | None = None,
    env: Mapping[str, Value] | None = None,
    timeout_minutes: Count | None = None,
    continue_on_error: Flag | None = None,
    background: bool | None = None,
    effect: Effect | None = None,
    comment: str = "",
) -> ActionStep[None]:
    """Return a step that runs pypa/gh-action-pypi-publish v1.8.14.

    Trap: without user and password it publishes with an identity token, best from a protected environment.

    Trap: newer releases exist that are not known here.

    Permissions it may need: id-token: write (gh-action-pypi-publish publishes with an identity token).

    Defaults of the action: user '__token__', verbose 'false'.
    """
