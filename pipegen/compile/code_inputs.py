"""Inputs of actions that are programs: a stranger's text in them would become code, as it would in a script.

Sources: the `action.yml` and the documentation of each action.
"""

from __future__ import annotations

from pipegen.compile.strangers import strange_in
from pipegen.errors import ExprError, ModelError
from pipegen.model.expression import Expr
from pipegen.model.kind import as_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_NODE = "pass it as env={...} and read process.env.NAME"
_PYTHON = 'pass it as env={...} and read os.environ["NAME"]'
_SHELL = 'pass it as env={...} and read "$NAME"'
_POWERSHELL = "pass it as env={...} and read $env:NAME"
_ELSEWHERE = 'pass it as env={...}, hand the variable on as the action documents it, and read "$NAME" there'
_PLAIN = "take a value that no stranger writes"

_INPUTS: dict[str, dict[str, str]] = {
    "8398a7/action-slack": {"custom_payload": _NODE},
    "actions/github-script": {"script": _NODE},
    "addnab/docker-run-action": {"run": _ELSEWHERE, "options": _PLAIN},
    "amadevus/pwsh-script": {"script": _POWERSHELL},
    "appleboy/ssh-action": {"script": _ELSEWHERE},
    "azure/cli": {"inlinescript": _SHELL},
    "azure/powershell": {"inlinescript": _POWERSHELL},
    "cardinalby/js-eval-action": {"expression": _NODE},
    "cloudflare/wrangler-action": {"precommands": _SHELL, "postcommands": _SHELL},
    "coactions/setup-xvfb": {"run": _SHELL},
    "cross-platform-actions/action": {"run": _ELSEWHERE},
    "devcontainers/ci": {"runcmd": _ELSEWHERE},
    "fifsky/ssh-action": {"command": _ELSEWHERE},
    "gabrielbb/xvfb-action": {"run": _SHELL},
    "garygrossgarten/github-action-ssh": {"command": _ELSEWHERE},
    "google-github-actions/ssh-compute": {"command": _ELSEWHERE},
    "jannekem/run-python-script-action": {"script": _PYTHON},
    "mathiasvr/command-output": {"run": _SHELL},
    "mikefarah/yq": {"cmd": _SHELL},
    "nick-fields/retry": dict.fromkeys(("command", "on_retry_command", "new_command_on_retry"), _SHELL),
    "nick-invision/retry": dict.fromkeys(("command", "on_retry_command", "new_command_on_retry"), _SHELL),
    "pre-commit/action": {"extra_args": _PLAIN},
    "reactivecircus/android-emulator-runner": {"script": _SHELL, "pre-emulator-launch-script": _SHELL},
    "sergeysova/jq-action": {"cmd": _SHELL},
    "uraimo/run-on-arch-action": {"run": _ELSEWHERE, "install": _ELSEWHERE},
    "wandalen/wretry.action": {"command": _SHELL},
    **{
        f"vmactions/{system}-vm": {"run": _ELSEWHERE, "prepare": _ELSEWHERE}
        for system in ("dragonflybsd", "freebsd", "netbsd", "omnios", "openbsd", "solaris")
    },
}
"""The inputs in lower case, by the action in lower case, each with what to do instead."""


def code_inputs(action: str) -> Mapping[str, str]:
    """Return the inputs of an action that are programs, in lower case, each with what to do instead of a template.

    `action` is the text of `uses`, with or without a version.
    """
    return _INPUTS.get(action.partition("@")[0].lower(), {})


def refuse_strangers(action: str, inputs: Mapping[str, object], env: Mapping[str, str] | None = None) -> None:
    """Refuse strangers' values in the inputs of an action that are programs.

    `action` is the text of `uses`, with or without a version. `inputs` are text, expressions or lists of them; others
    pass. `env` maps the variables of the step to their texts. Raises a ModelError without a site.
    """
    name = action.partition("@")[0]
    code = code_inputs(action)
    for key, value in inputs.items() if code else ():
        advice = code.get(key.lower())
        found = _strange(value, env or {}) if advice else ""
        if found:
            raise ModelError(f"`{found}` stands in `{key}` of {name}, which runs it as a program", advice=advice)


def _strange(value: object, env: Mapping[str, str]) -> str:
    if isinstance(value, str | Expr):
        try:
            return strange_in(str(value), env) if "${{" in str(value) else ""
        except ExprError:
            return ""  # said where expressions are checked
    return next(filter(None, [_strange(item, env) for item in as_list(value) or ()]), "")
