"""What a step does to the world, inferred from its commands and its action where the author did not say it."""

import re

from pipegen.semantics import pattern
from pipegen.semantics.action_table import ACTIONS, SCRIPT_INPUTS
from pipegen.semantics.command import Command
from pipegen.semantics.commands import commands as commands_of
from pipegen.workflow.views import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.semantics.action_table import ActionRow
    from pipegen.workflow.views import WorkflowStep
    from pipegen.yamlio.tree import Mapping

_FETCHING = ("curl", "wget", "http", "https", "xh", "wait-on", "wait-for-url")
_LOCAL = re.compile(r"//(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\.docker\.internal)|^localhost|^:\d|^tcp:|^\d+$")
_HEALTH = re.compile(
    r"/(?:[\w-]*health[\w-]*|readyz?|readiness|livez|liveness|ping|status|up)(?:\.json)?/?(?:[?#].*)?$", re.IGNORECASE
)
_HEALTH_VARIABLE = re.compile(
    r"\$(?:\{?\w*|\{\{ *(?:vars|secrets|env|inputs)\.\w*)HEALTH(?:_?CHECK)?_?(?:URL|ENDPOINT)[ }]*$", re.IGNORECASE
)
_FOREIGN = ("//status.", "api.github.com", "githubstatus.com", "statuspage.io", "shields.io", "sonar")
_CHANNEL = re.compile(
    r"hooks\.slack\.com|slack\.com/api/chat|discord(?:app)?\.com/api/webhooks|webhook\.office\.com|api\.telegram\.org/bot"
    r"|(?:SLACK|DISCORD|TEAMS)\w*HOOK|WEBHOOK\w*(?:SLACK|DISCORD|TEAMS)",
    re.IGNORECASE,
)
_DEPLOY_HOOK = re.compile(
    r"api\.render\.com/deploy/|api\.vercel\.com/v1/integrations/deploy/|api\.netlify\.com/build_hooks/"
    r"|DEPLOY_?HOOK(?![a-z])",
    re.IGNORECASE,
)
_RETRY_FLAGS = ("--retry", "--retry-connrefused", "--retry-all-errors", "--tries", "-t")
_WAITING = ("wait-on", "wait-for-url", "wait-for-it.sh", "dockerize")
_PATIENT = (*_WAITING, "kubectl", "aws", "argocd")
"""Programs whose checks wait by themselves."""
_SENDING = (
    "-d",
    "--data",
    "--data-raw",
    "--data-binary",
    "--json",
    "-F",
    "--form",
    "--post-data",
    "-T",
    "--upload-file",
)
_LOOPING_ACTIONS = ("nick-fields/retry", "nick-invision/retry", "wandalen/wretry.action")


class Act:
    """One thing that a step does. `offset` is where its command stands in the `run` text, -1 for an action."""

    __slots__ = ("command", "effect", "offset", "step")

    def __init__(self, effect: str, offset: int, command: Command | None, step: "WorkflowStep") -> None:
        self.effect = effect
        self.offset = offset
        self.command = command
        self.step = step

    def __repr__(self) -> str:
        return f"Act({self.effect!r}, {self.offset})"


def of_command(command: Command) -> str:
    """Return the effect of a command, `""` if it has none that is known."""
    program = command.program()
    if not program:
        return ""
    key = program, command.via
    effect = _known.get(key)
    if effect is None:
        by_request = program[0] in _FETCHING
        effect = _known[key] = _of_request(*key) if by_request else pattern.effect_of(*key)
    return effect


_known: dict[tuple[tuple[str, ...], str], str] = {}
"""Effects of commands by their words and what runs them: jobs repeat each other."""


def _of_request(program: tuple[str, ...], via: str) -> str:
    """Return what asking for a URL does."""
    args = program[1:]
    whole = " ".join(args)
    if program[0] in _WAITING:
        return "" if any(_LOCAL.search(arg) for arg in args) or not _urls(args) else "health"
    if _CHANNEL.search(whole):
        return "notify"
    if _DEPLOY_HOOK.search(whole):
        return "deploy"
    if any(arg.startswith(_SENDING) for arg in args if arg.startswith("-")) or _changes(args):
        return ""
    if any(_HEALTH_VARIABLE.match(arg) for arg in args):
        return "health"
    for url in _urls(args):
        if (
            _HEALTH.search(url)
            and (via in pattern.AWAY or not _LOCAL.search(url))
            and not any(each in url for each in _FOREIGN)
        ):
            return "health"
    return ""


def _urls(args: tuple[str, ...]) -> list[str]:
    return [arg for arg in args if "://" in arg or (arg.startswith("$") and "/" in arg) or _host_and_path(arg)]


def _host_and_path(arg: str) -> bool:
    return "/" in arg and "." in arg.partition("/")[0] and not arg.startswith((".", "-", "/"))


def _changes(args: tuple[str, ...]) -> bool:
    """Tell whether a request changes something: `-X POST`, `-XPUT`, `--request DELETE`."""
    for index, arg in enumerate(args):
        verb = arg[2:] if arg.startswith("-X") else arg.partition("=")[2] if arg.startswith("--request") else None
        if verb is not None:
            verb = verb or (args[index + 1] if index + 1 < len(args) else "")
            if verb.upper() in ("POST", "PUT", "PATCH", "DELETE"):
                return True
    return False


def _name(uses: str) -> str:
    return uses.partition("@")[0].lower()


def _rows() -> "dict[str, ActionRow]":
    return {row.name: row for row in ACTIONS}


_ACTIONS = _rows()


def of_action(uses: str, with_: "Mapping | None") -> str:
    """Return the effect of an action, `""` if it has none that is known."""
    name = _name(uses)
    row = _ACTIONS.get(name)
    folder = name
    while row is None and folder:
        row = _ACTIONS.get(folder + "/")
        folder = folder.rpartition("/")[0]
    if row is None or not _holds(row, with_):
        return ""
    return row.effect


def _holds(row: "ActionRow", with_: "Mapping | None") -> bool:
    if row.needs is not None:
        value = _input(with_, row.needs[0])
        if value is None or not any(word in value for word in row.needs[1]):
            return False
    value = _input(with_, row.but[0]) if row.but is not None else None
    return not (row.but is not None and value is not None and any(word in value for word in row.but[1]))


def _input(with_: "Mapping | None", name: str) -> str | None:
    """Return an input in lower case; the names of inputs are compared without regard to case."""
    for entry in with_ or ():
        if entry.key.lower() == name:
            return (text(entry.value) or "").lower()
    return None


def acts(step: "WorkflowStep", commands: tuple[Command, ...], said: str) -> tuple[Act, ...]:
    """Return what a step does, in order. `said` is the effect that its author stated, which overrules all others."""
    if said:
        return (Act(said, -1, None, step),)
    uses = step.uses
    if uses is None:
        found = [(of_command(command), command) for command in commands]
        return tuple([Act(effect, command.offset, command, step) for effect, command in found if effect])
    script = _script_of_action(uses, step.with_)
    if script is not None:
        return tuple([Act(effect, -1, command, step) for command in script if (effect := of_command(command))])
    effect = of_action(uses, step.with_)
    return (Act(effect, -1, None, step),) if effect else ()


def _script_of_action(uses: str, with_: "Mapping | None") -> tuple[Command, ...] | None:
    """Return the commands of an action that runs a script of its user's, None for any other."""
    name = _name(uses)
    found = SCRIPT_INPUTS.get(name)
    if found is None:
        return None
    entry = next((entry for entry in with_ or () if entry.key.lower() == found[0]), None)
    result = commands_of(text(entry.value) or "" if entry is not None else "")
    for command in result:
        command.via = command.via or found[1]
        command.looping = command.looping or name in _LOOPING_ACTIONS
    return result


def retried(command: Command, script_commands: tuple[Command, ...]) -> bool:
    """Tell whether a check is made again until it passes: in a loop, by a flag, or by a command that waits.

    A check inside a function counts when that function is called in a loop of the same script.
    """
    program = command.program()
    if command.looping or (program and program[0] in _PATIENT):
        return True
    if any(arg.startswith(_RETRY_FLAGS) and arg != "--retry=0" for arg in program[1:] if arg.startswith("-")):
        return True
    if command.name in ("retry", "retry.sh"):
        return True
    name = command.function
    return bool(name) and any(each.looping and each.name == name for each in script_commands)
