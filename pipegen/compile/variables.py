"""The environment variables that carry the values of a script's expressions: which exist, how new ones are called."""

from __future__ import annotations

import re

from pipegen.compile.hole import path_of
from pipegen.errors import ExprError
from pipegen.expr.parser import parse
from pipegen.expr.printer import to_text
from pipegen.expr.template import sole
from pipegen.expr.walk import chains_of
from pipegen.facts.contexts import PROVIDED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from pipegen.compile.hole import Hole
    from pipegen.expr.ast import Ast
    from pipegen.expr.walk import Path

_RESERVED = frozenset(
    (
        "ALL_PROXY CI COLUMNS COMSPEC CURL_HOME DISPLAY EDITOR ENV EUID FIGNORE FUNCNEST GROUPS HISTFILE HOME"
        " HOSTNAME HTTPS_PROXY HTTP_PROXY IFS INPUTRC LANG LANGUAGE LINENO LINES LOGNAME MAIL MANPATH NAME"
        " NO_COLOR NO_PROXY OLDPWD OPTARG OPTERR OPTIND OS OSTYPE PAGER PATH PATHEXT POSIXLY_CORRECT PPID"
        " PROMPT_COMMAND PS0 PS1 PS2 PS3 PS4 PWD RANDOM REPLY SECONDS SHELL SHELLOPTS SHLVL SUDO_ASKPASS TEMP"
        " TERM TIMEFORMAT TMOUT TMP TMPDIR TZ UID USER USERNAME VISUAL WINDIR"
    ).split()
)
_RESERVED_PREFIXES = (
    "ACTIONS_", "BASH", "COMP_", "DOCKER_", "DYLD_", "GH_", "GIT_", "GITHUB_", "JAVA_", "LC_", "LD_", "NODE_",
    "NPM_CONFIG_", "PERL", "PIP_", "PYTHON", "RUBY", "RUNNER_", "SSH_",
)  # fmt: skip
"""Names that the runner, the shell, the loader or a language runtime act on."""

_PREFIX = {"env": "ENV_", "secrets": "SECRET_", "vars": "VAR_"}
"""What a reserved name gets in front, by context; `VALUE_` for others."""


def env_name(path: Path | None) -> str:
    """Return the X of `env.X` where X can be the name of a shell variable that a step may set, else empty text."""
    if path is None or len(path) != 2 or path[0].lower() != "env":
        return ""
    return path[1] if is_plain(path[1]) and not is_reserved(path[1]) else ""


def is_plain(name: str) -> bool:
    """Tell whether a shell can have a variable of this name."""
    return name.isascii() and name.isidentifier()


def is_reserved(name: str) -> bool:
    """Tell whether setting a variable of this name would steer the runner, the shell or a program."""
    return name.upper() in _RESERVED or name.upper().startswith(_RESERVED_PREFIXES)


class Variables:
    """The variables of one step. `added` maps each new name to the text of its value, in the order of first use."""

    def __init__(self, text: str, env: Mapping[str, str], taken: Collection[str]) -> None:
        self.added: dict[str, str] = {}
        self._text = text
        self._env = env
        self._names: dict[str, str] = {}
        self._taken = {name.upper() for name in (*env, *taken, *re.findall(r"[A-Za-z_][A-Za-z0-9_]*", text))}
        for name, value in env.items():
            tree = _sole_tree(value)
            if tree is not None and is_plain(name) and not self._assigned(name):
                self._names.setdefault(_key(tree), name)

    def name(self, hole: Hole) -> str:
        """Return the variable that holds the value of an expression, a new one where there is none yet.

        Where a new one could not see what the expression reads, a harmless value stays in the script and has no name;
        about others a ModelError is raised.
        """
        key = _key(hole.tree)
        if key not in self._names:
            name = self._direct(hole.tree)
            hidden = "" if name else self._hidden(hole.tree)
            if hidden:
                hole.refuse(
                    f"in a script and reads `{hidden}` of the step's own `env`, whose entries cannot see each other",
                    "read the variable in the script",
                )
                return ""
            self._names[key] = name or self._add(hole.tree)
        return self._names[key]

    def _hidden(self, tree: Ast) -> str:
        """Return the step variable that an expression reads; entries of one `env` cannot refer to each other."""
        for path, _ in chains_of(tree):
            if path[0].lower() == "env" and (len(path) < 2 or path[1] == "*" or path[1] in self._env):
                return ".".join(path) if self._env else ""
        return ""

    def _direct(self, tree: Ast) -> str:
        path = path_of(tree)
        name = PROVIDED.get(tuple(part.lower() for part in path or ()), "")
        if name in self._env:
            return ""  # GitHub ignores such an entry; whoever runs the step elsewhere does not
        name = name or env_name(path)
        return "" if self._assigned(name) else name

    def _assigned(self, name: str) -> bool:
        """Tell whether the script may give the variable another value than the expression has."""
        if name not in self._text or not name:
            return False
        before = r"(?:read|for|select|unset|declare|local|typeset|mapfile|readarray|getopts|printf|let)\b[^\n;|&]*"
        return (
            re.search(
                rf"(?<!\w){name}[\"'\]}}]*\s*(?:\[.*\])?[-+*/%:]?=(?!=)|\b{before}\b{name}\b|\(\(.*\b{name}\b",
                self._text,
            )
            is not None
        )

    def _add(self, tree: Ast) -> str:
        base = base_name(tree)
        name = base if base != "EXPR" else "EXPR_1"
        number = 1
        while name.upper() in self._taken:
            number += 1
            name = f"{base}_{number}"
        self._taken.add(name.upper())
        self.added[name] = "${{ " + to_text(tree) + " }}"
        return name


def _sole_tree(value: str) -> Ast | None:
    try:
        only = sole(value)
        return parse(only.source) if only else None
    except ExprError:
        return None


def _key(tree: Ast) -> str:
    """Return what is equal for two expressions of one value; names but those of `env` know no case."""
    path = path_of(tree)
    if path is None or "*" in path:
        return to_text(tree)
    folded = path if path[0].lower() == "env" else [part.lower() for part in path]
    return "\0".join([path[0].lower(), *folded[1:]])


def base_name(tree: Ast) -> str:
    """Return a readable name for a value: `github.event.issue.title` gives `ISSUE_TITLE`, all but paths give `EXPR`."""
    path = path_of(tree)
    if path is None:
        return "EXPR"
    root, rest = path[0].lower(), [part for part in path[1:] if part != "*"]
    if root == "github" and len(rest) > 1 and rest[0].lower() == "event":
        del rest[0]
    elif root in ("steps", "needs", "jobs"):
        rest = [part for at, part in enumerate(rest) if at != 1 or part.lower() != "outputs"]
    elif root == "inputs":
        rest.insert(0, "input")
    elif root in ("matrix", "job", "strategy"):
        rest.insert(0, root)
    name = re.sub(r"[^A-Za-z0-9]+", "_", "_".join(rest or [root])).strip("_").upper() or "EXPR"
    return _PREFIX.get(root, "VALUE_") + name if name[0].isdigit() or is_reserved(name) else name
