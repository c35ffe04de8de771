"""Tools that need a token: which commands of theirs do, and where the token may come from."""

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.semantics.command import Command


class Tool:
    """One tool of a command line.

    `names` are the variables that it reads, the one to advise first. `verbs` are the subcommands that need the token,
    all but `free` ones when empty. `flags` give the token on the command line.
    `bare`: the tool does something without a subcommand.
    """

    __slots__ = ("bare", "flags", "free", "names", "verbs")

    def __init__(
        self,
        names: tuple[str, ...],
        *,
        verbs: tuple[str, ...] = (),
        free: tuple[str, ...] = (),
        flags: tuple[str, ...] = (),
        bare: bool = False,
    ) -> None:
        self.names = names
        self.verbs = verbs
        self.free = free
        self.flags = flags
        self.bare = bare


_AWS = (
    "AWS_ACCESS_KEY_ID",
    "AWS_PROFILE",
    "AWS_ROLE_ARN",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_SHARED_CREDENTIALS_FILE",
)
_FLY = Tool(
    ("FLY_API_TOKEN", "FLY_ACCESS_TOKEN"),
    free=("auth", "version", "help", "platform"),
    flags=("-t", "--access-token"),
)

TOOLS: dict[str, Tool] = {
    "snyk": Tool(("SNYK_TOKEN", "SNYK_OAUTH_TOKEN"), verbs=("test", "monitor", "code", "container", "iac", "sbom")),
    "railway": Tool(
        ("RAILWAY_TOKEN", "RAILWAY_API_TOKEN"),
        verbs=("up", "deploy", "redeploy", "restart", "down", "run", "variables", "status", "logs", "link"),
    ),
    "vercel": Tool(
        ("VERCEL_TOKEN",),
        verbs=("deploy", "pull", "promote", "rollback", "alias", "env", "link", "inspect", "remove", "redeploy"),
        flags=("--token", "-t"),
        bare=True,
    ),
    "netlify": Tool(("NETLIFY_AUTH_TOKEN",), verbs=("deploy", "link", "env", "api"), flags=("--auth",)),
    "flyctl": _FLY,
    "fly": _FLY,
    "wrangler": Tool(
        ("CLOUDFLARE_API_TOKEN", "CF_API_TOKEN", "CLOUDFLARE_API_KEY", "CF_API_KEY"),
        verbs=("deploy", "publish", "versions", "rollback", "secret"),
    ),
    "sentry-cli": Tool(
        ("SENTRY_AUTH_TOKEN", "SENTRY_API_KEY"),
        verbs=("releases", "deploys", "sourcemaps", "debug-files", "upload-dif", "send-deploy"),
        flags=("--auth-token", "--api-key"),
    ),
    "gh": Tool(
        ("GH_TOKEN", "GITHUB_TOKEN", "GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN"),
        verbs=("pr", "issue", "release", "api", "run", "workflow", "repo", "secret", "variable", "cache", "label"),
    ),
    "aws": Tool(
        _AWS,
        verbs=("s3", "s3api", "ecs", "ecr", "lambda", "cloudfront", "cloudformation", "eks", "sts", "ssm", "rds",
               "deploy", "elasticbeanstalk", "secretsmanager", "codedeploy", "apprunner", "ec2", "sqs", "sns",
               "dynamodb"),
        flags=("--no-sign-request", "--endpoint-url", "--profile"),
    ),
    "heroku": Tool(
        ("HEROKU_API_KEY",),
        verbs=("container:push", "container:release", "run", "config:set", "releases:rollback", "pg:backups"),
    ),
    "doctl": Tool(("DIGITALOCEAN_ACCESS_TOKEN",), free=("auth", "version", "help"), flags=("-t", "--access-token")),
    "eas": Tool(("EXPO_TOKEN",), verbs=("build", "submit", "update", "channel")),
    "pulumi": Tool(("PULUMI_ACCESS_TOKEN", "PULUMI_BACKEND_URL"), verbs=("up", "preview", "refresh", "destroy")),
}  # fmt: skip
"""By the name of the program. Sources: the documentation of each tool on use in CI, read up to November 2026."""

_LOGINS = ("login", "auth", "configure", "signin")
_SETS = re.compile(r"(?<![\w$])([A-Z][A-Z0-9_]*)=")


LOGINS: dict[str, tuple[str, ...]] = {"aws-actions/configure-aws-credentials": ("aws",)}
"""By action the tools that it logs in to."""


def tool_of(command: "Command") -> tuple[str, Tool] | None:
    """Return the tool that a command calls in a way that needs a token, None for any other command."""
    program = command.program()
    tool = TOOLS.get(program[0]) if program else None
    if tool is None or command.via:
        return None
    words = program[1:]
    if any(word in ("--help", "-h", "help", "--version", "--dry-run", "--local") for word in words):
        return None
    plain = [word for word in words if not word.startswith("-")]
    verb = plain[0] if plain else ""
    if verb in _LOGINS or (tool.verbs and verb not in (*tool.verbs, "")) or verb in tool.free:
        return None
    if not verb and (not tool.bare or "-v" in words):
        return None
    if program[0] == "sentry-cli" and "propose-version" in words:
        return None
    if any(word in tool.flags or word.startswith(tuple(f"{flag}=" for flag in tool.flags)) for word in words):
        return None
    return program[0], tool


def logs_in(command: "Command") -> str:
    """Return the tool that a command logs in to or configures, `""` for any other."""
    program = command.program()
    if len(program) < 2 or program[0] not in TOOLS:
        return ""
    shown = any(word in _LOGINS or word.endswith(":token") for word in program[1:4])
    return program[0] if shown or program[1] == "config" else ""


def names_set(script: str) -> set[str]:
    """Return the variables that a script gives a value, exported or written for later steps."""
    return set(_SETS.findall(script))
