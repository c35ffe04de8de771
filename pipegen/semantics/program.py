"""What runs in the end: commands that only run another one are taken off."""

import re

_ASSIGNMENT = re.compile(r"[A-Za-z_]\w*=")

_PLAIN = {
    "sudo": ("-u", "--user", "-g", "--group", "-h", "-p", "-C", "-D"),
    "doas": ("-u",),
    "env": ("-u", "--unset", "-C", "--chdir"),
    "time": ("-f", "-o"),
    "nohup": (),
    "exec": ("-a",),
    "command": (),
    "builtin": (),
    "nice": ("-n",),
    "ionice": ("-c", "-n"),
    "setsid": (),
    "stdbuf": ("-i", "-o", "-e"),
    "unbuffer": (),
    "xvfb-run": ("-s", "--server-args", "-n", "-e"),
    "xargs": ("-I", "-n", "-P", "-L", "-d", "-a", "-s"),
    "npx": ("-p", "--package", "-c", "--call", "-w", "--workspace", "--prefix"),
    "pnpx": ("-p", "--package"),
    "bunx": ("-p", "--package"),
    "dotenv": ("-e", "-v", "-p", "-c", "-f"),
    "dotenvx": (),
    "retry": ("-t", "--times", "-d", "--delay", "-m", "-s"),
    "cross-env": (),
    "winpty": (),
}
"""Commands whose first plain argument is a command; each with its flags that take a value."""

_COUNTED = {"timeout": ("-s", "--signal", "-k", "--kill-after"), "gtimeout": ("-s", "--signal", "-k", "--kill-after")}
"""The same with one argument of their own before the command."""

_RUN_FLAGS = {
    "poetry": ("-C", "--directory", "-P", "--project"),
    "pipenv": (),
    "uv": (
        "--with", "--extra", "--group", "--only-group", "--project", "--directory", "--python", "-p", "--env-file",
        "--package", "--with-requirements", "--from", "--index", "--index-url", "--extra-index-url", "--no-group",
    ),
    "uvx": ("--with", "--from", "--python", "-p"),
    "pdm": ("-p", "--project"),
    "hatch": ("-e", "--env"),
    "rye": (),
    "pixi": ("-e", "--environment", "--manifest-path"),
    "bundle": (),
    "rbenv": (),
    "mise": (),
    "asdf": (),
    "conda": ("-n", "--name", "-p", "--prefix"),
    "npm": ("-p", "--package", "-w", "--workspace", "--prefix", "-C", "-c"),
    "pnpm": ("--filter", "-F", "-C", "--dir", "--package", "--prefix"),
    "yarn": ("-p", "--package", "--cwd"),
    "bun": ("--cwd", "--filter"),
    "lerna": (),
    "doppler": ("-p", "--project", "-c", "--config", "-t", "--token"),
    "infisical": ("--env", "--path", "--projectId", "--token", "--domain"),
    "op": ("--env-file",),
    "chamber": (),
    "aws-vault": (),
    "docker": ("-f", "--file", "-p", "--project-name", "--env-file", "--profile", "-H", "--host", "--context"),
    "docker-compose": ("-f", "--file", "-p", "--project-name", "--env-file", "--profile"),
    "railway": ("-s", "--service", "-e", "--environment", "-p", "--project"),
    "rustup": (),
    "opam": (),
    "nix": ("-c", "--command", "--inputs-from"),
    "coverage": ("--source", "--rcfile", "--omit", "--include", "--data-file"),
}  # fmt: skip
"""Commands that run others by a subcommand; each with its flags that take a value, before or after that."""

_RUN_WORDS = {
    "poetry": ("run",), "pipenv": ("run",), "uv": ("run", "tool run"), "pdm": ("run",), "hatch": ("run",),
    "rye": ("run",), "pixi": ("run",), "bundle": ("exec",), "rbenv": ("exec",), "mise": ("exec", "x"),
    "asdf": ("exec",), "conda": ("run",), "npm": ("exec", "x"), "pnpm": ("exec", "dlx"), "yarn": ("exec", "dlx"),
    "bun": ("x",), "lerna": ("exec",), "doppler": ("run",), "infisical": ("run",), "op": ("run",),
    "railway": ("run",), "opam": ("exec",), "coverage": ("run",), "uvx": ("",),
}  # fmt: skip

_INSIDE = {"docker": ("exec",), "docker-compose": ("exec", "run"), "chamber": ("exec",), "aws-vault": ("exec",)}
"""Commands that run others inside a place, which is named before the command."""

_INSIDE_FLAGS = ("-e", "--env", "-u", "--user", "-w", "--workdir", "--index", "-v", "--volume", "-p", "--publish",
                 "--entrypoint", "--name", "--env-file", "-l", "--label")  # fmt: skip

WRAPPERS = frozenset({*_PLAIN, *_COUNTED, *_RUN_FLAGS, "python", "python3", "py"})
"""Names that `unwrapped` looks behind."""


def after_flags(words: tuple[str, ...], at: int, valued: tuple[str, ...]) -> int:
    """Return the index of the first word from `at` that is no flag, no value of one, and no `--`."""
    while at < len(words):
        word = words[at]
        if word == "--":
            return at + 1
        if not word.startswith("-") or word == "-":
            return at
        at += 2 if word in valued else 1
    return at


def unwrapped(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of the innermost command, its name without the folders before it."""
    for _ in range(8):
        if not words:
            return words
        name = words[0].rpartition("/")[2]
        if name != words[0] and not words[0].startswith("$"):
            words = (name or words[0], *words[1:])
        inner = _inner(name, words) if name in WRAPPERS else None
        if inner is None or inner >= len(words):
            return words
        words = words[inner:]
    return words


def _inner(name: str, words: tuple[str, ...]) -> int | None:
    """Return where the inner command starts, None where there is none."""
    if name in _PLAIN:
        return _plain(name, words)
    if name in _COUNTED:
        return after_flags(words, 1, _COUNTED[name]) + 1
    if name in ("python", "python3", "py"):
        return 2 if words[1:2] == ("-m",) and len(words) > 2 else None
    at = after_flags(words, 1, _RUN_FLAGS[name])
    for verb in _RUN_WORDS.get(name, ()):
        count = len(verb.split())
        if " ".join(words[at : at + count]) == verb:
            return after_flags(words, at + count, _RUN_FLAGS[name])
    if name == "docker" and words[at : at + 1] == ("compose",):
        name, at = "docker-compose", after_flags(words, at + 1, _RUN_FLAGS[name])
    if name in _INSIDE and words[at : at + 1] and words[at] in _INSIDE[name]:
        place = after_flags(words, at + 1, _INSIDE_FLAGS)
        return after_flags(words, place + 1, ())
    return None


def _plain(name: str, words: tuple[str, ...]) -> int:
    at = after_flags(words, 1, _PLAIN[name])
    if name in ("env", "sudo", "dotenv", "cross-env", "dotenvx"):
        while at < len(words) and _ASSIGNMENT.match(words[at]):
            at += 1
        at = after_flags(words, at, _PLAIN[name])
    if name == "dotenvx" and words[at : at + 1] == ("run",):
        at = after_flags(words, at + 1, ("-f", "--env-file"))
    return at
