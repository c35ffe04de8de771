"""Words of a command that something runs as a program: values in them would become code although they are quoted.

Sources: the bash manual on `eval`, `trap`, arithmetic and subscripts; the manuals of the programs for their options.
"""

from __future__ import annotations

import re

from pipegen.compile.hole import IN_ENV, stranger_in, value_in, values_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    Fault = tuple[str, str, str]
    """The character of the value, where it stands, what to do."""

_SHELLS = "ash bash dash fish ksh sh zsh su"
_LETTERS: dict[str, str] = {
    **dict.fromkeys(_SHELLS.split(), "c"),
    **dict.fromkeys("node bun deno".split(), "ep"),
    **dict.fromkeys("perl raku".split(), "eE"),
    **dict.fromkeys("ruby lua julia Rscript osascript mysql mariadb elixir groovy ghc".split(), "e"),
    **dict.fromkeys("python pypy psql script flock pwsh powershell cmd".split(), "c"),
    **dict.fromkeys("vim nvim vi view ex expect npm npx pnpm".split(), "c"),
    "lldb": "oO",
    "php": "r",
    "sed": "e",
    "gsed": "e",
}
"""The letters of the options after which each program takes code."""

_LONG = ("--command", "--eval", "--execute", "--expression", "--print", "--run", "-command", "-Command", "/c", "/C")
_OF_NODE = ("npm", "npx", "pnpm")
_OWN_LONG: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_OF_NODE, ("--call",)),
    **dict.fromkeys("vim nvim vi view ex".split(), ("--cmd",)),
    "gdb": ("-ex", "--ex", "-iex", "--iex", "-eval-command", "--eval-command", "-init-eval-command"),
    "sqlite": ("-cmd", "--cmd"),
    "emacs": ("-eval", "--eval"),
}
"""Options of single programs after which they take code."""

_DATABASES = ("psql", "mysql", "mariadb")
_UNSCRIPTED = (*_DATABASES, "su", "flock", "script", "sed", "gsed", *"vim nvim vi view ex npm npx pnpm lldb".split())
"""Programs whose other arguments are no script with options of its own."""

_VALUES: dict[str, dict[str, int]] = {
    "awk": {"-v": 1, "-F": 1, "--assign": 1, "--field-separator": 1},
    "sed": {"-l": 1},
    "jq": {"--arg": 2, "--argjson": 2, "--slurpfile": 2, "--rawfile": 2, "--indent": 1, "-L": 1},
    "sqlite": dict.fromkeys("-cmd -init -maxsize -mmap -newline -nonce -nullvalue -separator -vfs".split(), 1),
    "ssh": dict.fromkeys("-B -b -c -D -E -e -F -I -i -J -L -l -m -O -o -p -Q -R -S -W -w".split(), 1),
}
"""Programs whose code is an argument without an option, and how many arguments each of their options takes."""

_EDITORS = ("ex", "nvim", "vi", "view", "vim")
_READERS = ("at", "batch", "crontab", "ed", "ex", "expect", "gdb", "lldb", "sftp", "sqlite", "tclsh")
"""Programs besides shells and interpreters that run what they read, each unless it is given code or a file of it."""

_ALL_CODE = ("alias", "eval", "trap")
"""What runs all its arguments."""

_SOURCING = ("source", ".")
_TEMPLATES: dict[str, tuple[str, ...]] = {
    "watch": ("-n", "--interval", "-q", "--equexit"),
    "parallel": ("-j", "--jobs", "-a", "--arg-file", "--joblog", "--delay", "--timeout", "--results"),
}
"""Programs that give their arguments to a shell as one text, with the options that take another value."""

_NO_TEMPLATE = frozenset(("-x", "--exec", ":::", ":::+", "::::"))
"""Words after which the arguments of those programs are no such text."""

_MAKE_SETTINGS = re.compile(r"(?:SHELL|\.SHELLFLAGS|(?:GNU)?MAKEFLAGS)[:+?!]*=|--eval")
_GIT_SETTINGS = re.compile(
    r"(?i:alias\..*|credential\.(?:.*\.)?helper|diff\.(?:external|.*\.(?:command|textconv))|filter\..*"
    r"|core\.(?:askpass|editor|fsmonitor|gitproxy|hookspath|pager|sshcommand)|(?:diff|merge)tool\..*"
    r"|gpg\.(?:.*\.)?program|init\.templatedir|interactive\.difffilter|merge\..*\.driver|pager\..*"
    r"|remote\..*\.(?:upload|receive)pack|sequence\.editor|submodule\..*\.update|tar\..*\.command"
    r"|trailer\..*|uploadpack\.packobjectshook)"
)
"""Settings of git whose value is a command, or names a folder of commands (git-config(1))."""

_SUBCOMMANDS = {"git": ("bisect run", "submodule foreach", "rebase --exec", "rebase -x")}
"""Words of a program after which it takes commands."""

_PRINTING = ("cat", "echo", "print", "printf", "tee", "(")
"""Commands that write out what they are given."""

_ELSEWHERE = ("chroot", "docker", "kubectl", "nsenter", "oc", "podman", "ssh", "wsl")
"""Programs that start others somewhere else."""

_SAME = {"gawk": "awk", "mawk": "awk", "nawk": "awk", "gsed": "sed", "yq": "jq", "gojq": "jq"}
_FROM_FILE = ("-f", "--file", "--from-file", "-e", "--expression")
_PREFIXES = frozenset("builtin command doas env exec nice nohup stdbuf sudo time timeout xargs npx".split())
_ASSIGNMENT = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\+?=")
_ARITHMETIC = frozenset("-eq -ne -lt -le -gt -ge".split())
_DECLARING = frozenset("declare typeset local export readonly".split())
_NAMING = frozenset("unset read mapfile readarray getopts".split())

_EVALUATED = "where bash evaluates it as arithmetic, which can run commands"
_READ_IT = "pass it as env={...} and read the variable inside the program"


def fault(pipeline: list[list[str]], *, listing: bool = False) -> Fault | None:
    """Return what is wrong with the values in the commands of a pipeline, or None.

    Each command is a list of words without their quotes. `listing` says that the words are items, not a command.
    """
    if not any(value_in(word) for words in pipeline for word in words):
        return None
    for at, words in enumerate(pipeline):
        found = _evaluated(words) or (None if listing else _named(words)) or _code(words)
        found = found or piped(pipeline, at, stranger_in("".join(words)))
        if found:
            return found
    return None


def piped(pipeline: list[list[str]], at: int, letter: str) -> Fault | None:
    """Return what is wrong when a value stands in what the command at `at` writes, or None; it may be no value."""
    for words in pipeline[at + 1 :] if letter else ():
        name = _reader(words)
        if name:
            return letter, f"in what is piped into `{name}`, which runs it", _READ_IT
    return None


def fed(words: list[str], letter: str) -> Fault | None:
    """Return what is wrong when a value stands in the here-document of a command, or None."""
    name = _reader(words) if letter else ""
    return (letter, f"in a here-document that `{name}` runs as a program", _READ_IT) if name else None


def redirected(pipeline: list[list[str]], at: int, letter: str) -> Fault | None:
    """Return what is wrong when a value stands in what the command at `at` is redirected from, or None."""
    name = _reader(pipeline[at]) if letter else ""
    if name:
        return letter, f"in what is redirected into `{name}`, which runs it", _READ_IT
    return piped(pipeline, at, letter)


def printed(pipeline: list[list[str]], fed: list[tuple[int, str]]) -> str:
    """Return the characters of the values that the last command of a pipeline may write out, each once."""
    found = "".join([values for _, values in fed])
    for words in pipeline:
        if words and _name(words[_head(words)]) in _PRINTING:
            found += values_in("".join(words))
    return "".join(dict.fromkeys(found))


def tees(pipeline: list[list[str]]) -> list[tuple[int, str]]:
    """Return the files that a `tee` writes to, each with the place of its command."""
    return [
        (at, word)
        for at, words in enumerate(pipeline)
        if words and _name(words[_head(words)]) == "tee"
        for word in words[1:]
    ]


def _evaluated(words: list[str]) -> Fault | None:
    """Look for values that bash itself evaluates; who wrote them does not matter."""
    head = words[_head(words)] if words else ""
    for at, word in enumerate(words):
        letter = value_in(word)
        if not letter:
            continue
        around = {words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""}
        if head == "let" or (head not in ("[", "test") and around & _ARITHMETIC):
            return letter, _EVALUATED, "compare as text, or use `[ ... ]`, which takes numbers only"
        if re.match(rf"\w*\[[^\]]*{letter}.*\]\+?=", word) or (head in ("[", "[[", "test") and words[at - 1] == "-v"):
            return letter, "in the subscript or name of a variable, which bash evaluates", IN_ENV
        if re.search(rf"\{{[^{{}}]*(?:{letter}\.\.|\.\.{letter})", word):
            return letter, "in a range in braces, which no variable can be", "use `seq`"
        named = _declares(head, words, word, letter)
        if named:
            return letter, named, "write `printf '%s' ...`" if head == "printf" else IN_ENV
    return None


def _declares(head: str, words: list[str], word: str, letter: str) -> str:
    name = word.partition("=")[0]
    if head in _NAMING or (head in _DECLARING and letter in name):
        return f"where `{head}` expects the name of a variable, which bash evaluates"
    if head in _DECLARING and any(re.match(r"[-+]\w*i", other) for other in words):
        return _EVALUATED
    if head == "printf":
        start = _head(words) + 1
        if words[start : start + 1] == ["-v"] and word is words[min(start + 1, len(words) - 1)]:
            return "where `printf -v` expects the name of a variable, which bash evaluates"
        if word is words[min(start, len(words) - 1)] and word.startswith(letter):
            return "at the start of the format of `printf`, where it could be an option"
    return ""


def _named(words: list[str]) -> Fault | None:
    if not words or words[0] == "(":
        return None
    head = words[_head(words)]
    letter = "" if _ASSIGNMENT.match(head) else stranger_in(head)
    return (letter, "where the shell expects the name of a command", "choose the command in `case`") if letter else None


def _code(words: list[str]) -> Fault | None:
    """Look for strangers' values in arguments that a program runs."""
    for at, word in enumerate(words):
        letter = stranger_in(word)
        if not letter:
            continue
        for before in range(at):
            name = _name(words[before])
            if _is_code(words, before, at, letter):
                return letter, f"in an argument that `{name}` runs as a program", _READ_IT
    return None


def _is_code(words: list[str], program: int, at: int, letter: str) -> bool:
    name, letters = _name(words[program]), _letters(words[program])
    first = program == _head(words)
    if name in _OF_NODE and "--" in words[program:at]:
        return False
    own, long = words[at].partition(letter)[0], _OWN_LONG.get(name, ())
    if words[at - 1] in long or own.partition("=")[0] in long:
        return True
    if first and _runs_text(words, program, at, own):
        return True
    if letters and _follows_option(words, program, at, letters, letter):
        return True
    family = _SAME.get(name, name)
    if not first or family not in _VALUES:
        return False
    before = _arguments(words, program, at, family)
    return before >= 1 if family in ("ssh", "sqlite") else before == 0


def _runs_text(words: list[str], program: int, at: int, own: str) -> bool:
    """Look at what programs run in ways of their own: files, templates, settings; `own` stands before the value."""
    name = _name(words[program])
    if name in _ALL_CODE or (name in _EDITORS and own[:1] == "+"):
        return True
    if (name in _SOURCING and at == program + 1) or (words[at].startswith("<(") and _reader(words[program:at])):
        return True
    if name in _TEMPLATES and not _NO_TEMPLATE.intersection(words[program:at]):
        return words[at - 1] not in _TEMPLATES[name]
    started = " ".join(words[program + 1 : at]) + " "
    if any(f"{subcommand} " in started for subcommand in _SUBCOMMANDS.get(name, ())):
        return True
    return _sets(words, program, at, own)


def _sets(words: list[str], program: int, at: int, own: str) -> bool:
    """Tell whether a word sets what a program will run: `git -c core.pager=`, `git config alias.x`, `make SHELL=`."""
    name, before = _name(words[program]), words[at - 1]
    if name == "make":
        return _MAKE_SETTINGS.match(own) is not None
    if name != "git":
        return False
    places = range(program + 1, at - 1)
    if before == "-c" and all(words[place][:1] == "-" or words[place - 1] in ("-c", "-C") for place in places):
        return not own or _GIT_SETTINGS.fullmatch(own.partition("=")[0]) is not None
    return "config" in words[program + 1 : at] and not own and _GIT_SETTINGS.fullmatch(before) is not None


def _follows_option(words: list[str], program: int, at: int, letters: str, value: str) -> bool:
    own = words[at].partition(value)[0]
    if own.partition("=")[0] in _LONG or re.match(rf"-\w*[{letters}]", own):
        return True
    before = at - 1
    while before > program and words[before].startswith("-") and not _takes_code(words[before], letters):
        before -= 1
    if before <= program or not _takes_code(words[before], letters):
        return False
    between = words[program + 1 : before]
    return _name(words[program]) in _UNSCRIPTED or not any(re.match(r"[^-].*[./]", word) for word in between)


def _takes_code(option: str, letters: str) -> bool:
    return option in _LONG or re.match(rf"-\w*[{letters}]\w*\Z", option) is not None


def _arguments(words: list[str], program: int, at: int, family: str) -> int:
    """Return how many arguments that are no options stand before the word at `at`; -1 where it is no argument."""
    place = program + 1
    seen = 0
    while place < at:
        word = words[place]
        if word in _FROM_FILE and family != "ssh":
            return -1
        if word.startswith("-") and len(word) > 1:
            place += _VALUES[family].get(word, 0)
        else:
            seen += word not in ("e", "eval", "eval-all")
        place += 1
    return -1 if place > at or (words[at].startswith("-") and len(words[at]) > 1) else seen


def _reader(words: list[str]) -> str:
    """Return the program of a command that runs what it reads, having no script of its own; empty text if none does."""
    head = _head(words)
    name = _name(words[head]) if words else ""
    inner = [at for at in range(head + 1, len(words)) if _letters(words[at])]
    if {"xargs", "parallel"}.intersection(words):
        started = next((_name(words[at]) for at in (head, *inner) if _letters(words[at])), "")
        options = all(word[:1] == "-" or word.isdigit() for word in words[head + 1 :])
        return started or ("parallel" if name == "parallel" and options else "")
    if name == "ssh" and _arguments([*words, "x"], head, len(words), "ssh") <= 1:
        return name
    if name in _ELSEWHERE and inner:
        head = inner[-1]
        name = _name(words[head])
    letters = _LETTERS.get(name, "")
    rest = words[head + 1 :]
    if name in _READERS:
        return name if _reads(name, rest) else ""
    if not letters or name in ("sed", "gsed", "flock", "script") or any(_takes_code(word, letters) for word in rest):
        return ""
    return name if name in _DATABASES or "-s" in rest or all(word.startswith("-") for word in rest) else ""


def _reads(name: str, rest: list[str]) -> bool:
    """Tell whether one of the readers gets its program from what it reads, by its arguments."""
    if name in ("at", "batch"):
        return not any(word in _FROM_FILE for word in rest)
    files = [word for word in rest if not word.startswith("-")]
    if name == "crontab":
        return "-" in rest or not files
    if name == "sqlite":
        return len(files) < 2
    return not files or name not in ("expect", "tclsh")


def _head(words: list[str]) -> int:
    """Return where the name of the command stands: after assignments and what only prepares it, such as `sudo`."""
    at = 0
    while at < len(words) - 1:
        word = words[at]
        prepares = word.startswith("-") or word.rstrip("smhd").isdigit() or _ASSIGNMENT.match(word)
        if not prepares and word not in _PREFIXES:
            break
        at += 1
    return at


def _name(word: str) -> str:
    name = word.rsplit("/", 1)[-1].removesuffix(".exe")
    return re.sub(r"[0-9.]+\Z", "", name) or name


def _letters(word: str) -> str:
    return _LETTERS.get(_name(word), "")
