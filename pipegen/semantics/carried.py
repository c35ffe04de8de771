"""Scripts that a command carries to another place: `ssh host "..."`, `bash -c '...'`, `eval`, `heroku run`."""

import re

from pipegen.semantics.command import Command
from pipegen.semantics.program import after_flags
from pipegen.semantics.words import Word

_SHELLS = frozenset({"bash", "sh", "zsh", "dash", "ash", "ksh"})
_SSH_VALUED = tuple(f"-{letter}" for letter in "bcDEeFIiJLlmOopQRSWw")
_COMMAND_FLAG = re.compile(r"-[a-z]*c$")
_CARRIERS = _SHELLS | {
    "ssh", "autossh", "eval", "heroku", "fly", "flyctl", "gcloud", "kubectl", "aws", "nix-shell", "script",
}  # fmt: skip
_OUTER = _CARRIERS | {
    "sudo", "env", "timeout", "time", "nohup", "sshpass", "docker", "docker-compose", "exec", "command", "doas",
    "xargs", "retry", "nice",
}  # fmt: skip
_FLAGGED = {
    "fly": (("ssh", "console"), ("-C", "--command")),
    "flyctl": (("ssh", "console"), ("-C", "--command")),
    "gcloud": (("compute", "ssh"), ("--command",)),
    "aws": (("ecs", "execute-command"), ("--command",)),
}
"""Carriers that have the script as the value of a flag: words that must stand there, the flags."""


class Inner:
    """A carried script, where it starts in the outer one, and the name of what carries it."""

    __slots__ = ("offset", "text", "via")

    def __init__(self, text: str, offset: int, via: str) -> None:
        self.text = text
        self.offset = offset
        self.via = via


def may_carry(command: Command) -> bool:
    """Tell quickly whether a command is worth a closer look."""
    return command.words[0].text.rpartition("/")[2] in _OUTER


def script_of(command: Command) -> Inner | None:
    """Return the script that a command carries, None if it carries none."""
    texts = [word.text for word in command.words]
    for index, text in enumerate(texts):
        name = text.rpartition("/")[2]
        if name in _CARRIERS:
            return _of(name, command, command.words[index:], tuple(texts[index:]))
        if index > 12:
            return None
    return None


def _of(name: str, command: Command, words: tuple[Word, ...], texts: tuple[str, ...]) -> Inner | None:
    if name in _SHELLS:
        return _of_shell(command, words, texts)
    if name in ("ssh", "autossh"):
        return _of_ssh(command, words, texts)
    if name == "eval":
        return _joined(words[1:], "eval")
    if name == "heroku" and texts[1:2] == ("run",):
        return _joined(
            words[after_flags(texts, 2, ("-a", "--app", "-s", "--size", "-r", "--remote", "-e", "--env")) :], name
        )
    if name == "kubectl" and "exec" in texts and "--" in texts:
        return _joined(words[texts.index("--") + 1 :], name)
    return _of_flag(name, words, texts)


def _joined(words: tuple[Word, ...], via: str) -> Inner | None:
    """Return words that a shell reads again, as the one script they make."""
    if not words:
        return None
    first = words[0]
    quoted = 1 if first.end - first.offset > len(first.text) and len(words) == 1 else 0
    return Inner(" ".join([word.text for word in words]), first.offset + quoted, via)


def _of_shell(command: Command, words: tuple[Word, ...], texts: tuple[str, ...]) -> Inner | None:
    for index, text in enumerate(texts[1:], 1):
        if _COMMAND_FLAG.match(text):
            return _joined(words[index + 1 : index + 2], "bash")
        if not text.startswith("-"):
            return None
    return Inner(command.heredoc, command.heredoc_offset, "bash") if command.heredoc else None


def _of_ssh(command: Command, words: tuple[Word, ...], texts: tuple[str, ...]) -> Inner | None:
    at = after_flags(texts, 1, _SSH_VALUED) + 1
    at = after_flags(texts, at, _SSH_VALUED)
    rest = " ".join(texts[at:])
    if command.heredoc and rest.split(" ")[0] in ("", "bash", "sh", "/bin/bash", "sudo", "cat"):
        return Inner(command.heredoc, command.heredoc_offset, "ssh")
    return _joined(words[at:], "ssh")


def _of_flag(name: str, words: tuple[Word, ...], texts: tuple[str, ...]) -> Inner | None:
    needed, flags = _FLAGGED.get(name, ((), ()))
    if not needed or any(word not in texts for word in needed):
        return None
    for index, text in enumerate(texts):
        flag, equals, value = text.partition("=")
        if flag in flags:
            if equals:
                return Inner(value.strip("\"'"), words[index].offset + len(flag) + 1, name)
            return _joined(words[index + 1 : index + 2], name)
    return None
