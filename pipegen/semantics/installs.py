"""Commands that fetch a tool: what they get, and whether they say at which version."""

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.semantics.command import Command

_NUMBER = re.compile(r"\d+\.\d+|[0-9a-f]{40}|v\d+\b", re.IGNORECASE)
_NAME = re.compile(r"@?[A-Za-z0-9][\w.-]*(?:/[\w.-]+)?(?:\[[\w,-]+\])?")
_MOVING = ("latest", "next", "canary", "beta", "alpha", "nightly", "dev", "main", "master")
_OWN_TOOLS = ("pip", "setuptools", "wheel")
"""What pip is raised with before the real work; no run depends on which one it is."""
_SHELLS = ("sh", "bash", "zsh", "dash", "ash")
_PIP_VALUED = (
    "-r", "--requirement", "-c", "--constraint", "-e", "--editable", "-i", "--index-url", "--extra-index-url", "-t",
    "--target", "--prefix", "--find-links", "-f", "--python", "-p", "--trusted-host", "--root", "--only-binary",
    "--no-binary", "--progress-bar", "--proxy", "--log", "--platform", "--config-settings", "--timeout", "--retries",
    "--cache-dir", "--group", "--index",
)  # fmt: skip
_NODE_VALUED = ("--registry", "--prefix", "-C", "--dir", "--cwd", "--loglevel", "--cache", "-w", "--workspace")
_CARGO_VALUED = ("--root", "--features", "-F", "--target", "--registry", "--index", "--profile", "-j", "--bin")


class Unpinned:
    """What is fetched: the subject of a sentence (`... installs x`), and what to do."""

    __slots__ = ("advice", "subject")

    def __init__(self, subject: str, advice: str) -> None:
        self.subject = subject
        self.advice = advice


def unpinned(command: "Command", following: "Sequence[Command]" = ()) -> Unpinned | None:
    """Return what a command fetches without a version, None where there is nothing of the kind.

    `following` are the commands after it, among which is the one that its output is piped to.
    """
    words = _bare(command)
    if len(words) < 2:
        return None
    reader = _READERS.get(words[0])
    if reader is not None:
        return reader(words)
    if words[0] in ("curl", "wget"):
        return _piped_to_shell(command, words, following)
    return None


def _bare(command: "Command") -> tuple[str, ...]:
    """Return the words of a command without `sudo`, `env` and the assignments of these; of `python -m pip` pip's."""
    words = tuple([word.text for word in command.words])
    while words and (words[0] in ("sudo", "env", "time", "exec", "command") or ("=" in words[0] and len(words) > 1)):
        words = words[1:]
        while words and words[0].startswith("-"):
            words = words[1:]
    if not words:
        return words
    name = words[0].rpartition("/")[2]
    if name.startswith(("python", "py")) and words[1:2] == ("-m",):
        words = words[2:]
        name = words[0] if words else ""
    elif name == "uv" and words[1:2] == ("pip",):
        words, name = words[1:], "pip"
    return (name, *words[1:])


def _plain(words: tuple[str, ...], valued: tuple[str, ...]) -> list[str]:
    """Return the words that are neither flags nor values of flags."""
    found: list[str] = []
    skip = False
    for word in words:
        if skip:
            skip = False
        elif word.startswith("-"):
            skip = word in valued
        else:
            found.append(word)
    return found


def _has(words: tuple[str, ...], *flags: str) -> bool:
    return any(word in flags or word.startswith(tuple(flag + "=" for flag in flags)) for word in words)


def _is_moving_package(word: str) -> bool:
    """Tell whether a package of npm's is named without a version, or with a tag that moves."""
    name, at, version = word[1:].partition("@") if word.startswith("@") else word.partition("@")
    if at:
        return version in _MOVING
    return _NAME.fullmatch(word) is not None and (word.startswith("@") or "/" not in name) and not word.endswith(".tgz")


def _node(words: tuple[str, ...]) -> Unpinned | None:
    rest = _plain(words[1:], _NODE_VALUED)
    if words[0] == "yarn":
        if rest[:2] != ["global", "add"]:
            return _started(words, rest[1:]) if rest[:1] == ["dlx"] else None
        names = rest[2:]
    elif rest[:1] == ["dlx"]:
        return _started(words, rest[1:])
    elif rest[:1] and rest[0] in ("install", "i", "add") and _has(words, "-g", "--global"):
        names = rest[1:]
    else:
        return None
    moving = [name for name in names if _is_moving_package(name)]
    if not moving:
        return None
    example = moving[0] if moving[0].rfind("@") <= 0 else moving[0].rpartition("@")[0]
    return Unpinned(f"`{words[0]}` installs {_names(moving)}", f"write the version: `{example}@1.2.3`")


def _npx(words: tuple[str, ...]) -> Unpinned | None:
    rest = _plain(words[1:], ("-p", "--package", "-c", "--call", "-w", "--workspace", "--prefix"))
    at = words.index(rest[0]) if rest else 0
    named = rest[:1]
    if not named:
        return None
    if "@" in named[0][1:] or _has(words[1:at], "-y", "--yes"):
        return _started(words, named)
    return None


def _started(words: tuple[str, ...], rest: list[str]) -> Unpinned | None:
    if not rest or not _is_moving_package(rest[0]):
        return None
    name = rest[0] if rest[0].rfind("@") <= 0 else rest[0].rpartition("@")[0]
    return Unpinned(f"`{words[0]}` starts `{rest[0]}`", f"write the version: `{name}@1.2.3`")


def _pip(words: tuple[str, ...]) -> Unpinned | None:
    if _has(words, "-c", "--constraint", "--require-hashes", "--no-index"):
        return None
    rest = _plain(words[1:], _PIP_VALUED)
    if rest[:1] != ["install"]:
        return None
    moving = [name for name in rest[1:] if _NAME.fullmatch(name) and "/" not in name and not _is_file(name)]
    moving = [name for name in moving if name not in _OWN_TOOLS]
    if not moving:
        return None
    return Unpinned(f"`pip` installs {_names(moving)}", f"write the version: `{moving[0]}==1.2.3`, or use a lock file")


def _is_file(name: str) -> bool:
    return name == "." or name.endswith((".whl", ".gz", ".zip", ".txt"))


def _pipx(words: tuple[str, ...]) -> Unpinned | None:
    rest = _plain(words[1:], ("--python", "--spec", "--index-url", "--pip-args", "--suffix"))
    if words[0] == "uv":
        rest = rest[1:] if rest[:1] == ["tool"] else []
    if rest[:1] != ["install"] or len(rest) < 2 or _has(words, "--spec"):
        return None
    name = rest[1]
    if not _NAME.fullmatch(name) or "/" in name or _is_file(name):
        return None
    return Unpinned(f"`{words[0]}` installs `{name}`", f"write the version: `{name}==1.2.3`")


def _cargo(words: tuple[str, ...]) -> Unpinned | None:
    rest = _plain(words[1:], (*_CARGO_VALUED, "--version", "--vers", "--git", "--path", "--tag", "--rev", "--branch"))
    if rest[:1] not in (["install"], ["binstall"]) or len(rest) < 2:
        return None
    if _has(words, "--version", "--vers", "--git", "--path"):
        return None
    moving = [name for name in rest[1:] if _NAME.fullmatch(name)]
    return Unpinned(f"`cargo` installs {_names(moving)}", f"write the version: `{moving[0]}@1.2.3`") if moving else None


def _go(words: tuple[str, ...]) -> Unpinned | None:
    moving = [word for word in words[2:] if "@" in word and word.rpartition("@")[2] in _MOVING]
    if words[1] not in ("install", "run") or not moving:
        return None
    name = moving[0].rpartition("@")[0]
    return Unpinned(
        f"`go` {'installs' if words[1] == 'install' else 'runs'} {_names(moving)}", f"write `{name}@v1.2.3`"
    )


def _gem(words: tuple[str, ...]) -> Unpinned | None:
    rest = _plain(words[1:], ("-v", "--version", "-i", "--install-dir", "-n", "-s", "--source"))
    if rest[:1] != ["install"] or len(rest) < 2 or _has(words, "-v", "--version", "-g", "--file"):
        return None
    moving = [name for name in rest[1:] if _NAME.fullmatch(name) and ":" not in name and not name.endswith(".gem")]
    moving = [name for name in moving if "/" not in name]
    return (
        Unpinned(f"`gem` installs {_names(moving)}", f"write the version: `{moving[0]} -v 1.2.3`") if moving else None
    )


def _dotnet(words: tuple[str, ...]) -> Unpinned | None:
    rest = _plain(words[1:], ("--version", "--add-source", "--tool-path", "--framework", "--configfile"))
    if rest[:2] != ["tool", "install"] or len(rest) < 3 or _has(words, "--version") or "@" in rest[2]:
        return None
    if not _has(words, "-g", "--global", "--tool-path") or not _NAME.fullmatch(rest[2]):
        return None
    return Unpinned(f"`dotnet` installs `{rest[2]}`", f"write the version: `{rest[2]} --version 1.2.3`")


def _uvx(words: tuple[str, ...]) -> Unpinned | None:
    rest = _plain(words[1:], ("--with", "--from", "--python", "-p"))
    if not rest or not rest[0].endswith("@latest"):
        return None
    return Unpinned(f"`uvx` starts `{rest[0]}`", f"write the version: `{rest[0].partition('@')[0]}@1.2.3`")


def _piped_to_shell(command: "Command", words: tuple[str, ...], following: "Sequence[Command]") -> Unpinned | None:
    """Judge `curl ... | sh`: a script from elsewhere, run as it is today."""
    if not command.piped:
        return None
    shell = next((each for each in following if each.pipeline == command.pipeline and not each.via), None)
    if shell is None:
        return None
    ran = _bare(shell)
    url = next((word for word in words[1:] if "://" in word or word.startswith(("get.", "install."))), "")
    if not ran or ran[0] not in _SHELLS or not url or "localhost" in url:
        return None
    if _NUMBER.search(url) or any(_NUMBER.search(word) or "$" in word for word in ran[1:]) or "$" in url:
        return None
    return Unpinned(
        f"`{words[0]}` gets a script from {url} and `{ran[0]}` runs it", "download a release and check its sum"
    )


def _names(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


_READERS = {
    "npm": _node, "pnpm": _node, "yarn": _node, "bun": _node, "npx": _npx, "bunx": _npx, "pnpx": _npx, "pip": _pip,
    "pip3": _pip, "pipx": _pipx, "uv": _pipx, "uvx": _uvx, "cargo": _cargo, "go": _go, "gem": _gem, "dotnet": _dotnet,
}  # fmt: skip
