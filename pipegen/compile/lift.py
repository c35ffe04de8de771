"""Expressions leave scripts: each value travels in an environment variable, so that its text never becomes code."""

from __future__ import annotations

from pipegen.compile import python_script, shell_powershell, shell_script
from pipegen.compile.hole import FIRST_PRIVATE, MARK, Hole, refusal
from pipegen.compile.variables import Variables, base_name
from pipegen.errors import ExprError, ModelError
from pipegen.expr.ast import Binary, Call, Literal, Name, Not
from pipegen.expr.parser import parse
from pipegen.expr.template import Embedded, split
from pipegen.expr.walk import chains_of, nodes
from pipegen.github.contexts import is_harmless, is_untrusted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from pipegen.expr.ast import Ast
    from pipegen.expr.walk import Path

    Safe = Callable[[Ast], bool]

_YES_OR_NO = frozenset("always cancelled contains endswith failure hashfiles startswith success".split())
"""Functions whose result is a flag or a hash, whatever they are given."""

_SH = ("sh", "dash", "ash", "ksh")
_PYTHON = ("python", "python3")
_POWERSHELL = ("pwsh", "powershell")


class Lifted:
    """A script without values in it. `env` maps each new variable to `${{ ... }}`, in the order of first use."""

    __slots__ = ("env", "script")

    def __init__(self, script: str, env: dict[str, str]) -> None:
        self.script = script
        self.env = env


def lift(
    script: str,
    shell: str | None,
    env: Mapping[str, str],
    safe: Safe | None = None,
    *,
    taken: Collection[str] = (),
) -> Lifted:
    """Return a script that reads variables where it held expressions.

    `shell` is the `shell` key that is in force; None is what Linux and macOS start without one. `env` is the step's
    own. `safe` tells of further expressions that they may stay where they are, beyond literals and what GitHub itself
    fills; `taken` are names of variables that must keep their meaning. Expressions in comments are dropped.

    Raises a ModelError without a site where a value would become code, or where the shell reads no variables.
    """
    if "${{" not in script:
        return Lifted(script, {})
    if MARK in script or max(script) >= FIRST_PRIVATE:
        raise ModelError("the script holds NUL or a private-use character, which no shell takes as text")
    try:
        parts = split(script)
        holes = _holes(parts_of(parts), env, safe)
    except ExprError as error:
        raise ModelError(f"the script holds a wrong expression: {error.message}") from None
    if all(hole.inline for hole in holes):
        return Lifted(script, {})
    text = "".join([MARK if isinstance(part, Embedded) else part.text for part in parts])
    variables = Variables(text, env, taken)
    return Lifted(_place(text, holes, variables, shell), variables.added)
