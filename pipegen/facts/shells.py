"""Shells of `run` steps: what each name starts, and whether a script stops at its first failure.

Sources: the documentation of `jobs.<job_id>.steps[*].shell`; ScriptHandlerHelpers of the public runner.
"""


class Shell:
    """One built-in shell. `command` is what the runner starts; `pipefail` says whether a failing pipe part counts."""

    __slots__ = ("command", "name", "pipefail", "posix")

    def __init__(self, name: str, command: str, *, posix: bool, pipefail: bool = False) -> None:
        self.name = name
        self.command = command
        self.posix = posix
        self.pipefail = pipefail


BUILT_IN = {
    "bash": Shell("bash", "bash --noprofile --norc -eo pipefail {0}", posix=True, pipefail=True),
    "sh": Shell("sh", "sh -e {0}", posix=True),
    "pwsh": Shell("pwsh", "pwsh -command \". '{0}'\"", posix=False),
    "powershell": Shell("powershell", "powershell -command \". '{0}'\"", posix=False),
    "cmd": Shell("cmd", '%ComSpec% /D /E:ON /V:OFF /S /C "CALL "{0}""', posix=False),
    "python": Shell("python", "python {0}", posix=False),
}
"""The names that need no `{0}`."""

UNSPECIFIED = Shell("bash", "bash -e {0}", posix=True)
"""What Linux and macOS start when no shell is named: bash without pipefail (`sh -e {0}` where bash is missing)."""

UNSPECIFIED_WINDOWS = BUILT_IN["pwsh"]
"""What Windows starts when no shell is named."""

UNSPECIFIED_CONTAINER = BUILT_IN["sh"]
"""What a job container starts when no shell is named, bash or not."""


def problem(shell: str) -> str | None:
    """Return what is wrong with the text of a `shell` key, as the end of a sentence, or None."""
    if "{0}" in shell or shell.strip().lower() in BUILT_IN:
        return None
    names = ", ".join(f"`{name}`" for name in BUILT_IN)
    return f"is no built-in shell and has no `{{0}}` for the script, expected {names} or a command with `{{0}}`"
