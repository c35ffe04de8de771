"""What a step may leave in `env` for those after it, through `$GITHUB_ENV`."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.semantics.command import Command
    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowStep

_HARMLESS = frozenset(
    "echo printf true false : exit test [ [[ (( sleep set cd export unset local readonly declare read shift return "
    "break continue wait pwd mkdir ls cat head tail wc grep cut tr date uname basename dirname umask".split()
)
"""Programs that write nothing but their output; all but a few are the shell's own."""
_TRACES = ("GITHUB_ENV", "github.env", "github[", "set-env", "runner_file_commands", "PATH", "BASH_ENV", "LD_PRELOAD")
"""What a script spells that may reach the file of the variables, or change what a program's name stands for."""
_INNER = ("$(", "`", "<(", ">(")
_OUTPUTS = frozenset({"$GITHUB_OUTPUT", "${GITHUB_OUTPUT}", "$GITHUB_STEP_SUMMARY", "${GITHUB_STEP_SUMMARY}"})

_ACTIONS = {
    "actions/checkout": (),
    "actions/upload-artifact": (),
    "actions/download-artifact": (),
    "actions/setup-node": ("NPM_CONFIG_USERCONFIG", "NODE_AUTH_TOKEN"),
    "actions/setup-python": ("PYTHONLOCATION", "PKG_CONFIG_PATH", "PYTHON", "LD_LIBRARY_PATH", "PIP_", "UV_"),
    "actions/setup-go": ("GO",),
    "actions/setup-java": ("JAVA_HOME", "MAVEN_", "GPG_"),
    "actions/setup-dotnet": ("DOTNET_", "NUGET_"),
}
"""The variables that GitHub's own actions set, by how their names begin; in upper case."""

ANY = ("",)
"""Any variable may have been set."""


def written(facts: "Facts", step: "WorkflowStep") -> tuple[str, ...]:
    """Return how the names begin of the variables that a step may set, in upper case; () when it sets none."""
    if step.uses is not None:
        return _ACTIONS.get(step.uses.partition("@")[0].lower(), ANY)
    script = step.run
    if script is None:
        return ()
    own = step.env
    texts = (
        [script, *(str(getattr(entry.value, "value", "")) for entry in own.entries)] if own is not None else [script]
    )
    if any(trace in text for text in texts for trace in _TRACES) or any(sign in script for sign in _INNER):
        return ANY
    if facts.shell(step) not in ("bash", "sh"):
        return ANY
    return () if all(_is_harmless(command) for command in facts.commands(step)) else ANY


def _is_harmless(command: "Command") -> bool:
    """Tell whether a command only works in its shell, prints, and writes to files that are no variables'."""
    if command.words and command.words[0].text not in _HARMLESS:
        return False
    return all(
        word.text in _OUTPUTS or (word.literal and not any(sign in word.text for sign in "*?[{"))
        for _, word in command.redirects
    )
