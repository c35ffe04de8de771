"""A script as its simple commands, in the order of the text. Nothing is too broken to be read as far as it goes."""

from pipegen.semantics import carried, lines
from pipegen.semantics.command import Command
from pipegen.semantics.script import Reader
from pipegen.semantics.words import Word

__all__ = ["Command", "Word", "commands"]

_SHELLS = ("bash", "sh", "zsh", "dash", "ksh", "ash")
_WINDOWS = ("pwsh", "powershell", "cmd")


def commands(script: str, shell: str = "bash") -> tuple[Command, ...]:
    """Return the commands of a script, those that a command carries (`ssh host "..."`) right after it.

    `shell` is as a workflow has it, with or without arguments (`bash -e {0}`). Scripts that are no shell's have none.
    """
    name = shell.split(None, 1)[0].rpartition("/")[2] if shell.strip() else "bash"
    if name in _SHELLS:
        return tuple(_shell_commands(script))
    return tuple(_windows_commands(script, name)) if name in _WINDOWS else ()


def _windows_commands(script: str, name: str) -> list[Command]:
    """Return the commands line by line; how they depend on each other is not read, so little is said of it."""
    found = lines.commands(script, "^" if name == "cmd" else "`")
    nested = name == "cmd" or any(sign in script for sign in "{(&|@\"'<")
    for command in found:
        command.guarding = True  # there is no `-e`
        command.subshell = nested
    return found


def _shell_commands(script: str, depth: int = 0) -> list[Command]:
    found = Reader(script).commands()
    if depth >= 4:
        return found
    result: list[Command] | None = None
    for index, command in enumerate(found):
        inner = carried.script_of(command) if command.words and carried.may_carry(command) else None
        if inner is not None and result is None:
            result = found[:index]
        if result is not None:
            result.append(command)
        if inner is not None and result is not None:
            result.extend(_carried(command, inner, depth))
    return found if result is None else result


def _carried(command: Command, inner: carried.Inner, depth: int) -> list[Command]:
    """Return the commands of a carried script as if they stood where their carrier does."""
    found = _shell_commands(inner.text, depth + 1)
    for each in found:
        if inner.via not in ("bash", "eval") or not each.via:
            each.via = inner.via
        each.pipeline += (command.offset + 1) << 16  # a number that no pipeline of the outer script has
        _move(each, inner.offset)
        each.piped = each.piped or command.piped
        each.forgiven = each.forgiven or command.forgiven
        each.conditional = each.conditional or command.conditional
        each.looping = each.looping or command.looping
        each.background = each.background or command.background
        each.nested = each.nested or command.nested
        each.function = each.function or command.function
    return found


def _move(command: Command, by: int) -> None:
    command.offset += by
    for word in command.words:
        word.offset += by
        word.end += by
