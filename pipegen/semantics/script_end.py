"""Whether a script surely ends itself with an error."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipegen.semantics.command import Command

_LEAVING = frozenset({"exit", "exec", "return", "logout", "suspend"})
_OPAQUE = frozenset({".", "source", "eval", "alias", "enable", "coproc"})
"""What may do anything to the shell that runs it."""
_PREFIXES = frozenset({"builtin", "command"})
_DECISIVE = frozenset({"exit", "false", "trap", "set", "shopt"}) | _LEAVING | _OPAQUE | _PREFIXES
"""Names that have a say here; a function of that name stands for something else."""


def surely_fails(commands: "Iterable[Command]", goes_on: bool = False) -> bool:
    """Tell whether a script fails whatever the commands do that are not known; `goes_on` if it starts without `-e`.

    What may end it well before (`exit 0`, `exec`, a sourced file, a `trap` that exits) leaves that open; where the
    script goes on after errors (`set +e`) only an `exit` fails it.
    """
    before: Command | None = None
    for command in commands:
        name = command.name
        if command.function in _DECISIVE:
            return False
        if name == "exit" and not _ends_well(command):
            if _is_certain(command) and (not command.subshell or not (goes_on or command.guarding)):
                return True
            if not goes_on and _is_child(command, before) and not (command.conditional or command.background):
                return not (command.forgiven or command.piped or command.subshell or command.nested)
        elif _may_leave(command, name):
            return False
        elif name in ("set", "shopt"):
            goes_on = goes_on or any(_sets_errors_aside(arg) for arg in command.args)
        elif name == "false" and not goes_on and not command.guarding and _is_certain(command):
            return True
        before = command
    return False


def _is_child(command: "Command", before: "Command | None") -> bool:
    """Tell whether a command is the first one of `bash -c`, and that stands where its failure counts."""
    if before is None or command.via != "bash" or before.words[:1] == () or before.words[0].text not in ("bash", "sh"):
        return False
    return before.args[0] == "-c" and _is_certain(before) and not before.guarding and not command.guarding


def starts_with_errexit(shell: str) -> bool:
    """Tell whether a shell as the file names it, `""` where it does not, ends a script at the first error."""
    if "{0}" not in shell:
        return True
    return any(word == "errexit" or (word[:1] == "-" != word[1:2] and "e" in word) for word in shell.split())


def _may_leave(command: "Command", name: str) -> bool:
    """Tell whether the script may end at a command without an error."""
    if command.via or command.nested:
        return False
    if name == "trap":
        return _may_exit(command)
    if name in _PREFIXES:
        return any(arg in _DECISIVE for arg in command.args)
    return name in _LEAVING or name in _OPAQUE or name[:1] in ("$", "`")


def _may_exit(command: "Command") -> bool:
    """Tell whether what a `trap` does may end the script without an error."""
    handler = next((arg for arg in command.args if arg not in ("--", "-")), "")
    if handler[:1] in ("$", "`") or any(word in handler for word in ("exit", "exec", "eval", "source", "return")):
        return True
    return any(handler.partition(sign)[2].lstrip()[:1] in ("$", ".") for sign in (";", "&", "|", "{", "("))


def _ends_well(command: "Command") -> bool:
    """Tell whether an `exit` may be one without an error: its number is no literal, or stands for none."""
    args = command.args
    return not (len(args) == 1 and args[0].isdecimal() and int(args[0]) % 256)


def _is_certain(command: "Command") -> bool:
    return not (
        command.conditional
        or command.forgiven
        or command.nested
        or command.function
        or command.background
        or command.piped
        or command.via
    )


def _sets_errors_aside(arg: str) -> bool:
    return arg == "errexit" or (arg[:1] == "+" and "e" in arg) or "$" in arg
