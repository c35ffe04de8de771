"""Whether a command of a script surely runs when the step does."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.semantics.command import Command


def surely_runs(command: "Command", script: str) -> bool:
    """Tell whether a command runs, and fails the step when it fails, unless one before it fails.

    What follows `cd folder &&` counts: nobody means that part as a condition.
    """
    if command.forgiven or command.function or command.background or command.via:
        return False
    if not command.conditional:
        return True
    start = script.rfind("\n", 0, command.offset) + 1
    before = script[start : command.offset]
    return before.startswith("cd ") and before.rstrip().endswith("&&") and "||" not in before and ";" not in before
