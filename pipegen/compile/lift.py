"""Expressions leave scripts: each value travels in an environment variable, so that its text never becomes code."""

from __future__ import annotations

from pipegen.compile.harmless import harmless, is_code, is_phrase
from pipegen.compile.hole import FIRST_PRIVATE, MARK, Hole, refusal, worst
from pipegen.compile.strangers import is_strange
from pipegen.errors import ExprError, ModelError
from pipegen.expr.ast import Literal
from pipegen.expr.parser import parse
from pipegen.expr.template import Embedded, split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from pipegen.compile.harmless import Safe
    from pipegen.compile.variables import Variables
    from pipegen.expr.ast import Ast

_OPEN = "expression is not closed"
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
    own. `safe` tells of expressions that may stay where they are, as literals do; where a variable cannot stand, what
    GitHub itself fills with harmless text stays as well. `taken` are names of variables that must keep their meaning.
    Expressions in comments are dropped.

    Raises a ModelError without a site where a value would become code, or where the shell reads no variables.
    """
    if "${{" not in script:
        return Lifted(script, {})
    if MARK in script or max(script) >= FIRST_PRIVATE:
        raise ModelError("the script holds NUL or a private-use character, which no shell takes as text")
    try:
        parts = split(script)
        embedded = [part for part in parts if isinstance(part, Embedded)]
        holes = [
            _hole(number, parse(part.source), script[part.start : part.end], env, safe)
            for number, part in enumerate(embedded)
        ]
    except ExprError as error:
        advice = "write `${{ '${{' }}` for the text `${{`" if error.message.startswith(_OPEN) else None
        raise ModelError(f"the script holds a wrong expression: {error.message}", advice=advice) from None
    text = "".join([MARK if isinstance(part, Embedded) else part.text for part in parts])
    return _lifted(text, holes, shell, env, taken) or Lifted(script, {})


def _lifted(
    text: str, holes: list[Hole], shell: str | None, env: Mapping[str, str], taken: Collection[str]
) -> Lifted | None:
    """Return the script that is right for all holes, or None where they all stay; each turn leaves more in place."""
    while (staying := sum(hole.inline for hole in holes)) < len(holes):
        # Late, as in _place: a build that lifts nothing has to start at once.
        from pipegen.compile.variables import Variables, base_name

        at = -1
        for hole in holes:
            hole.at = at = text.find(MARK, at + 1)
            hole.label = hole.label or base_name(hole.tree)
        variables = Variables(text, env, taken)
        try:
            placed = _place(text, holes, variables, shell)
        except ModelError:
            if all(hole.inline for hole in holes if hole.harmless):
                raise
            for hole in holes:
                hole.inline = hole.harmless
        else:
            if staying == sum(hole.inline for hole in holes):
                return Lifted(placed, variables.added)
    return None


def _hole(number: int, tree: Ast, text: str, env: Mapping[str, str], safe: Safe | None) -> Hole:
    stays = harmless(tree, safe)
    return Hole(
        number,
        text,
        tree,
        inline=isinstance(tree, Literal) or (safe is not None and safe(tree)) or (stays and is_code(tree)),
        harmless=stays,
        phrase=stays and is_phrase(tree),
        stranger=not stays and is_strange(tree, env),
    )


def _place(text: str, holes: list[Hole], variables: Variables, shell: str | None) -> str:
    language = _language(shell)
    if language == "bash" or language in _SH:
        from pipegen.compile import shell_script

        return shell_script.place(text, holes, variables.name, bash=language == "bash")
    if language in _POWERSHELL:
        from pipegen.compile import shell_powershell

        return shell_powershell.place(text, holes, variables.name)
    if language in _PYTHON:
        from pipegen.compile import python_script

        return python_script.place(text, holes, variables.name)
    if language == "cmd":
        raise refusal(
            worst(holes),
            "in a script for cmd, which puts the text of variables into its code",
            "use shell='pwsh' or shell='bash'",
        )
    raise refusal(worst(holes), f"in a script for `{shell}`, whose quoting is not known")


def _language(shell: str | None) -> str:
    """Return the name of the program that reads the script; empty text where it cannot be told."""
    if shell is None:
        return "bash"
    words = shell.split()
    options = words[1:-1]
    if len(words) > 1 and not (words[-1] == "{0}" and all(word[0] in "-+" or word == "pipefail" for word in options)):
        return ""
    return words[0].rsplit("/", 1)[-1].lower().removesuffix(".exe") if words and "${{" not in shell else ""
