"""What a job has installed when a package script runs: the first script that surely finds nothing."""

from pipegen.semantics.bystanders import name_of, stands_by
from pipegen.semantics.certainty import surely_runs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.semantics.command import Command
    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowJob, WorkflowStep

_HARMLESS = frozenset(
    "cp mv kill trap wait : "
    "echo printf cat grep sed awk cut tr head tail sort uniq wc tee ls pwd date sleep true false test [ [[ "
    "exit set export unset read local curl wget jq yq git gh mkdir rm touch chmod which command env node "
    "python python3 aws gcloud az railway vercel netlify flyctl fly heroku kubectl helm wrangler sentry-cli "
    "docker-compose psql pg_dump pg_isready redis-cli corepack npx source . cd for if nc openssl base64 "
    "basename dirname find diff".split()
)
_DOCKER = ("build", "buildx", "push", "pull", "tag", "login", "logout", "images", "ps", "network", "inspect", "version")
_NODE_INSTALLS = frozenset("ci i install add clean-install ic it cit install-test install-ci-test link import".split())
_NPM_SCRIPTS = ("run", "run-script", "test", "t", "tst", "start", "rum", "urn")
_YARN_OWN = frozenset(
    "add audit autoclean bin cache check config create dedupe dlx exec explain generate-lock-entry global "
    "help import info init install licenses link list login logout node npm outdated owner pack patch plugin "
    "policies prune publish rebuild remove search self-update set stage tag team unlink unplug unpublish up "
    "upgrade upgrade-interactive version versions why workspace workspaces berry".split()
)


class Bare:
    """A script that runs before any install: the step, the command, its start as text, the package manager or tool."""

    __slots__ = ("command", "manager", "shown", "step")

    def __init__(self, step: "WorkflowStep", command: "Command", manager: str) -> None:
        self.step = step
        self.command = command
        self.manager = manager
        words = [word.text for word in command.words if not word.text.startswith("-")]
        self.shown = manager if manager == "pytest" else " ".join(" ".join(words[:3]).split())


def first_bare_script(facts: "Facts", job: "WorkflowJob") -> Bare | None:
    """Return the first package script of a job when everything before it is known to install nothing, else None."""
    checked_out = False
    for step in job.steps:
        if step.run is None:
            if step.node.get("uses") is None or not stands_by(step):
                return None
            checked_out = checked_out or name_of(step) == "actions/checkout"
            continue
        if "${{" in (step.shell or "") or "node_modules" in step.run:
            return None
        for command in facts.commands(step):
            kind = _kind(command)
            if kind == "?":
                return None
            if kind and surely_runs(command, step.run):
                return Bare(step, command, kind) if checked_out and _needs_more(facts, step, command, kind) else None
    return None


def _kind(command: "Command") -> str:
    """Return the manager whose script a command runs, `""` for what installs nothing, `?` for what may."""
    words = tuple([word.text for word in command.words])
    while words and words[0] in ("sudo", "time", "env", "xvfb-run"):
        words = words[1:]
    if not words:
        return ""
    if command.via and not command.via.startswith("ssh"):
        return "?"
    if command.via:
        return ""  # on another machine
    name = words[0].rpartition("/")[2]
    rest = [word for word in words[1:] if not word.startswith("-")]
    verb = rest[0] if rest else ""
    if name in ("npm", "pnpm", "yarn"):
        return _of_manager(name, verb, rest, words)
    if name == "pytest" or (name.startswith("python") and words[1:3] == ("-m", "pytest")):
        return "pytest"
    if name.startswith("python") or name == "node":
        return "" if "--version" in words or "-V" in words or "-c" in words or "-e" in words or "-p" in words else "?"
    if "/" in words[0] and words[0].startswith("."):
        return "?"
    if name == "docker":
        return (
            "" if verb in _DOCKER or rest[:2] in (["compose", "up"], ["compose", "down"], ["compose", "build"]) else "?"
        )
    return "" if name in _HARMLESS else "?"


def _of_manager(name: str, verb: str, rest: list[str], words: tuple[str, ...]) -> str:
    everywhere = "-g" in words or "--global" in words
    if not verb:
        return "?" if name == "yarn" and "--version" not in words and "-v" not in words else ""
    if verb in _NODE_INSTALLS:
        return "" if everywhere else "?"
    if name == "yarn":
        if verb == "global":
            return ""
        if verb in ("config", "cache", "set", "version", "policies"):
            return ""
        if verb in ("workspace", "workspaces", *_YARN_OWN):
            return "?"
        return "" if verb == "run" and len(rest) < 2 else "yarn"
    if any(word in ("--if-present", "-F", "--filter", "-r", "--recursive") for word in words):
        return "?"
    if verb in ("run", "run-script") and len(rest) < 2:
        return ""
    if verb in _NPM_SCRIPTS:
        return name
    harmless = ("config", "cache", "set", "version", "-v", "whoami", "view", "info", "ping", "store", "pkg", "login")
    return "" if verb in harmless else "?"


def _needs_more(facts: "Facts", step: "WorkflowStep", command: "Command", manager: str) -> bool:
    """Tell whether a script can be expected to need packages: not where `package.json` names none."""
    if manager == "pytest":
        return True
    if facts.files.text(".pnp.cjs") is not None:
        return False
    package = facts.files.text("package.json")
    if package is None or step.node.get("working-directory") is not None:
        return True
    return ('"dependencies"' in package or '"devDependencies"' in package) and not _helps_itself(package, command)


def _helps_itself(package: str, command: "Command") -> bool:
    """Tell whether the script that a command names installs by itself, or needs nothing but Node."""
    import json  # late: only a finding gets here

    try:
        scripts = dict[str, object](json.loads(package)["scripts"])
    except (ValueError, KeyError, TypeError):
        return False
    words = [word.text for word in command.words[1:] if not word.text.startswith("-")]
    name = words[1] if words[:1] in (["run"], ["run-script"]) and len(words) > 1 else words[0] if words else ""
    script = scripts.get(name)
    return isinstance(script, str) and ("install" in script or script.startswith(("node ", "echo ", "bash ", "./")))
