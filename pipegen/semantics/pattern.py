"""Patterns of commands: finding the row of the table that a command fits."""

import re

from pipegen.semantics.effect_table import COMMANDS, NEVER, SHELLS, VALUED, Row

AWAY = ("ssh", "heroku", "kubectl", "fly", "flyctl", "gcloud", "aws")
"""Carriers (`Command.via`) that run their commands on another machine."""

_PACKAGE_MANAGERS = ("npm", "pnpm", "yarn", "bun")
_FILE = re.compile(r"[\w./-]+\.(?:sh|py|js|mjs|cjs|ts|rb|php)$")
_YARN_OWN = frozenset(
    "install add remove up upgrade init config cache link unlink pack publish info why global workspaces workspace "
    "dlx exec node npm plugin set version versions audit import list outdated owner policies run self-update tag team "
    "bin create licenses login logout check constraints dedupe explain patch patch-commit rebuild search stage "
    "unplug".split()
)
_PNPM_OWN = frozenset(
    "install i add update up remove rm link unlink import rebuild rb prune fetch patch audit list ls outdated why "
    "licenses run exec dlx create start publish pack server store root bin setup init deploy doctor config env "
    "self-update cache approve-builds recursive m multi -r ci".split()
)
_NPM_SCRIPTS = {"test": "test", "t": "test", "tst": "test", "start": "start", "stop": "stop"}


class Pattern:
    """One row, taken apart for matching."""

    __slots__ = ("alone", "away", "effect", "flags", "forbidden", "holds", "words")

    def __init__(self, row: Row) -> None:
        self.effect = row.effect
        self.words: list[tuple[str, ...]] = []
        self.flags: list[tuple[str, ...]] = []
        self.forbidden: list[str] = []
        self.holds: list[str] = []
        self.alone = self.away = False
        for part in row.pattern.split(" ")[1:]:
            if part == "$":
                self.alone = True
            elif part == "@ssh":
                self.away = True
            elif part[0] == "!":
                self.forbidden.append(part[1:])
            elif part[0] == "?":
                self.holds.append(part[1:])
            elif part[0] == "-":
                self.flags.append(tuple(part.split("|")))
            else:
                self.words.append(tuple(part.split("|")))

    def fits(self, plain: list[str], args: tuple[str, ...], via: str) -> bool:
        """Tell whether a command fits: its words without flags, all of its words, and what runs it."""
        if (
            (self.away and via not in AWAY)
            or len(plain) < len(self.words)
            or (self.alone and len(plain) > len(self.words))
        ):
            return False
        for word, allowed in zip(plain, self.words, strict=False):
            if word not in allowed and not any(_glob(word, each) for each in allowed):
                return False
        for flags in self.flags:
            if not any(arg.partition("=")[0] in flags for arg in args):
                return False
        if not all(any(_glob(arg, each) for arg in args) for each in self.holds):
            return False
        return not any(arg == each or _glob(arg, each) for each in self.forbidden for arg in args)


def _glob(word: str, pattern: str) -> bool:
    """Tell whether a word fits a pattern in which `*` stands for any letters."""
    if "*" not in pattern:
        return False
    if pattern == "*":
        return True
    first, *middle, last = pattern.split("*")
    if not (word.startswith(first) and word.endswith(last) and len(word) >= len(first) + len(last)):
        return False
    return all(part in word[len(first) : len(word) - len(last)] for part in middle)


def _index() -> tuple[dict[str, list[Row]], list[tuple[str, Row]]]:
    named: dict[str, list[Row]] = {}
    files: list[tuple[str, Row]] = []
    for row in COMMANDS:
        for name in row.pattern.partition(" ")[0].split("|"):
            if "*" in name:
                files.append((name, row))
            else:
                named.setdefault(name, []).append(row)
    return named, files


_NAMED, _FILES = _index()
_read: dict[str, list[Pattern]] = {}


def _patterns(name: str) -> list[Pattern]:
    found = _read.get(name)
    if found is None:
        rows = list(_NAMED.get(name, ()))
        if _FILE.match(name):
            rows += [row for pattern, row in _FILES if _glob(name, pattern)]
        found = _read[name] = [Pattern(row) for row in rows]
    return found


def effect_of(program: tuple[str, ...], via: str) -> str:
    """Return the effect of a program with its arguments, `""` where no row fits."""
    name = program[0]
    if name in SHELLS and len(program) > 1 and not program[1].startswith("-"):
        program = (program[1].rpartition("/")[2] or program[1], *program[2:])
        name = program[0]
    patterns = _patterns(name)
    script = package_script(program) if name in _PACKAGE_MANAGERS else None
    if not patterns and script is None:
        return ""
    args = program[1:]
    if _idle(args):
        return ""
    if script is not None:
        patterns, args, plain = _patterns("script"), script, list(script)
    else:
        plain = _plain(args, VALUED.get(name, ()))
    return next((each.effect for each in patterns if each.fits(plain, args, via)), "")


def _idle(args: tuple[str, ...]) -> bool:
    for arg in args:
        if arg[:1] == "-":
            flag, _, value = arg.lower().partition("=")
            if flag in NEVER and value not in ("none", "false"):
                return True
    return args == ("-h",) or args == ("-v",) or args == ("help",)


def _plain(args: tuple[str, ...], valued: tuple[str, ...]) -> list[str]:
    """Return the words that are neither flags nor values of flags that are known to take one."""
    plain: list[str] = []
    skip = False
    for arg in args:
        if skip:
            skip = False
        elif arg[:1] == "-" and arg != "-":
            skip = arg in valued
        elif arg[:1] != "+":
            plain.append(arg)
    return plain


def package_script(program: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return the name of the package script that a package manager runs and its arguments, None if it runs none."""
    manager = program[0]
    plain = _plain(program[1:], VALUED.get(manager, ()))
    if not plain:
        return None
    verb = plain[0]
    if manager == "yarn" and verb == "workspace" and len(plain) > 2:
        verb, plain = plain[2], plain[2:]
    if verb in ("run", "run-script", "rum") and len(plain) > 1:
        return tuple(plain[1:])
    if manager == "npm":
        return (_NPM_SCRIPTS[verb], *plain[1:]) if verb in _NPM_SCRIPTS else None
    if manager == "bun":
        return tuple(plain) if ":" in verb else None
    if verb in ("test", "t"):
        return ("test", *plain[1:])
    if manager == "yarn":
        return None if verb in _YARN_OWN else tuple(plain)
    return tuple(plain) if manager == "pnpm" and verb not in _PNPM_OWN else None
