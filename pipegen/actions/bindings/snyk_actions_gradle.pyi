"""The binding of snyk/actions/gradle."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

def actions_gradle(
    *,
    command: Literal["test", "monitor"] | str | Expr | None = None,
    args: Sequence[Text] | Text | None = None,
    json: bool | Expr | None = None,
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
    """Return a step that runs snyk/actions/gradle 0.4.0.

    Trap: runs a container image by mutable tag: a commit SHA does not pin the scanner.

    Trap: needs env SNYK_TOKEN; the scanner's exit code 1 means issues found, 2 failure, 3 no supported project.

    A commit of the action does not fix what it runs: docker://snyk/snyk:gradle.

    Defaults of the action: command 'test', json 'false'.
    """
