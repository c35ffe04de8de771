"""Texts that another program reads again as a program: there a variable is pasted just as an expression is."""

import re

from pipegen.compile import programs
from pipegen.semantics.words import GITHUB

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.semantics.command import Command
    from pipegen.semantics.words import Word

_VALUE = "\U000f0000"
"""Stands for a value whose writer is not to be trusted, as in the words that `programs` looks at."""

_EXPRESSION = re.compile(GITHUB)
_CODE_OPTION = re.compile(
    r"(?:-[A-Za-z]*[cCS]|(?i:--?(?:[a-z-]+-)?(?:command|commands|cmd|exec|execute|eval|scripts?|run|call|args))|/[cC])$"
)
_NO_CODE_OPTIONS = frozenset("cmp curl cut diff echo git grep head install printf sort tail tar uniq wc wget".split())
"""Programs whose short options only look like those that take code."""

_CARRIERS = frozenset(
    "alias at autossh batch dokku eval heroku just lftp make gmake mosh parallel pssh railway rake"
    " rerun retry runuser screen sftp ssh sshpass su task tmux trap vagrant watch wsl xargs".split()
)
"""Programs that give their arguments, or some of them, to a shell as text."""

_CARRIERS_BY_WORD = {
    "ansible": ("-a",),
    "aws": ("ssm", "execute-command"),
    "az": ("run-command", "ssh", "exec", "invoke"),
    "cf": ("ssh", "run-task"),
    "doctl": ("ssh",),
    "fly": ("ssh", "console"),
    "flyctl": ("ssh", "console"),
    "gcloud": ("ssh",),
    "kubectl": ("exec", "debug", "run"),
    "oc": ("exec", "rsh", "debug", "run"),
    "rails": ("runner", "r"),
    "sudo": ("-i", "-s", "--shell", "--login"),
    "wp": ("eval", "ssh"),
}
"""Programs that do so where one of these words stands among their arguments."""

_NAMED = re.compile(r"`([^`]+)`, which runs|that `([^`]+)` runs")
_RUNNING = frozenset("bash dash ksh sh zsh source . chmod python python3 node ruby perl psql mysql".split())
"""Words of a script that runs a file which it has just written."""

_PROGRAM_FILE = re.compile(r"\.(?:bash|bat|cmd|js|mjs|php|pl|ps1|py|rb|sh|sql|ts|zsh)[\"']?$|(?:^|/)\.?\w*rc$")


def rereader(commands: "Sequence[Command]", place: int) -> str:
    """Return the name of a program that may read the text at a place of a script as a program, `""` without one.

    `commands` are those of the script. Where that cannot be told there is one: this is asked before a value is moved
    to a variable, which is of use only where nothing but the shell itself reads the text.
    """
    around = [command for command in commands if not command.via and _holds(command, place)]
    for command in around:
        found = _reader(commands, command, place)
        if found:
            return found
    if not around or any(_is_kept(commands, command, place) for command in around):
        return next(filter(None, (_carrier(_texts(command), len(command.words)) for command in commands)), "")
    return ""


def _within(word: "Word", place: int) -> bool:
    return word.offset <= place < word.end


def _is_fed(command: "Command", place: int) -> bool:
    return 0 <= place - command.heredoc_offset < len(command.heredoc)


def _holds(command: "Command", place: int) -> bool:
    pairs = (*command.assignments, *command.redirects)
    return (
        _is_fed(command, place)
        or any(_within(word, place) for word in command.words)
        or any(_within(word, place) for _, word in pairs)
    )


def _is_kept(commands: "Sequence[Command]", command: "Command", place: int) -> bool:
    """Tell whether a text goes into a variable or to a function, from where it may go anywhere."""
    if any(_within(word, place) for _, word in command.assignments) or not command.words:
        return True
    declares = command.name in ("declare", "export", "local", "readonly", "typeset", "read", "set")
    return declares or command.nested or any(command.name == each.function for each in commands)


def _texts(command: "Command", place: int = -1) -> list[str]:
    """Return the words of a command; in the one at a place each expression is a value."""
    return [
        _EXPRESSION.sub(_VALUE, word.text) if _within(word, place) and "${{" in word.text else word.text
        for word in command.words
    ]


def _reader(commands: "Sequence[Command]", command: "Command", place: int) -> str:
    pipeline = [each for each in commands if each.pipeline == command.pipeline and not each.via]
    at = pipeline.index(command)
    words = [_texts(each, place) for each in pipeline]
    index = next((number for number, word in enumerate(command.words) if _within(word, place)), -1)
    read = _is_fed(command, place) or any(_within(word, place) for _, word in command.redirects)
    fault = programs.redirected(words, at, _VALUE) if read else programs.fault(words) if command.words else None
    if fault is not None:
        named = _NAMED.search(fault[1])
        return (named[1] or named[2]) if named else "bash"
    carrier = _carrier(words[at], index if index >= 0 else len(words[at]))
    if carrier and (index >= 0 or read):
        return carrier
    for later in words[at + 1 :]:
        carrier = _carrier(later, len(later))
        if carrier:
            return carrier
    return _run_later(commands, pipeline[at:])


def _carrier(words: list[str], index: int) -> str:
    """Return the program before a word that gives the word to a shell; behind all words, one that gives any."""
    head = words[0].rpartition("/")[2] if words else ""
    if head in ("echo", "printf"):
        return ""
    for at, word in enumerate(words[:index]):
        name = word.rpartition("/")[2].removesuffix(".sh")
        if name in _CARRIERS or any(each in words[at:] for each in _CARRIERS_BY_WORD.get(name, ())):
            return name
    if head in _NO_CODE_OPTIONS:
        return ""
    for at in range(index, index + 1) if index < len(words) else range(1, len(words)):
        own, equals, _ = words[at].partition("=")
        if _CODE_OPTION.match(words[at - 1] if at else "") or (equals and _CODE_OPTION.match(own)):
            return head
    return ""


def _run_later(commands: "Sequence[Command]", pipeline: "Sequence[Command]") -> str:
    """Return what runs the file that a pipeline writes; a file with the name of a program is run by somebody."""
    files = [word.text for each in pipeline for sign, word in each.redirects if ">" in sign and "&" not in sign]
    files += [word.text for each in pipeline if each.name == "tee" for word in each.words[1:]]
    for file in files:
        if file.startswith("/dev/") or "GITHUB_" in file:
            continue
        if _PROGRAM_FILE.search(file):
            return file
        for each in commands:
            if any(word.text.rpartition("/")[2] in _RUNNING for word in each.words[:2]):
                return each.name
    return ""
