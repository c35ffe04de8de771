"""GitHub's filter patterns for branches, tags and paths: what they match, and what they surely match.

Sources: the "Filter pattern cheat sheet" of the documentation; actionlint's `glob.go` for what makes a pattern broken;
nektos/act's `workflowpattern` where the documentation is silent. `*` is any run without `/`, `**` any run, `?` and `+`
repeat what stands before them, `[a-z0-9]` is one of a set, `\\` takes the next character as it is, and `**/` at the
start of a segment may match nothing.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_RANGES = ("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "0123456789")


class Glob:
    """One pattern, read: a machine whose states are bits, where bit i stands before the i-th item of the pattern.

    `literal` is the one name it stands for, None if it stands for several; `prefix` is how every match begins.
    `problem` is what is wrong with it, as the end of a sentence, and then it matches nothing.
    """

    __slots__ = (
        "_any",
        "_chars",
        "_end",
        "_leap",
        "_loop",
        "_moves",
        "_segment",
        "_skip",
        "literal",
        "prefix",
        "problem",
    )

    def __init__(self, pattern: str) -> None:
        self._chars: dict[str, int] = {}  # the items that take a character
        self._any = self._segment = 0  # the items that take any character, and any but `/`
        self._skip = self._loop = self._leap = 0  # items that may be missing, may repeat, begin a `**/`
        self._end = 0  # the number of items
        self._moves: dict[tuple[int, str], int] = {}
        self.literal: str | None = None
        self.prefix = ""
        self.problem = self._read(pattern)
        if self.problem is None:
            self.literal, self.prefix = self._fixed()

    def _read(self, pattern: str) -> str | None:
        if not pattern:
            return "is empty, expected a name or a pattern"
        at, repeatable = 0, False
        while at < len(pattern):
            char = pattern[at]
            at += 1
            if char in "?+" and not repeatable:
                return f"has `{char}` with nothing to repeat before it, expected `\\{char}` for the character itself"
            repeatable = char not in "*?+"
            if char == "*":
                at = self._stars(pattern, at)
            elif char == "?":
                self._skip |= 1 << self._end - 1
            elif char == "+":
                self._loop |= 1 << self._end - 1
            elif char == "[":
                closing = pattern.find("]", at)
                trouble = self._set(pattern[at:closing]) if closing >= 0 else "has `[` without a `]` after it"
                if trouble:
                    return trouble
                at = closing + 1
            else:
                if char == "\\":
                    if at == len(pattern):
                        return "ends with `\\`, expected a character after it"
                    char = pattern[at]
                    at += 1
                self._take(char)
        return None

    def _take(self, chars: str) -> None:
        for char in chars:
            self._chars[char] = self._chars.get(char, 0) | 1 << self._end
        self._end += 1

    def _stars(self, pattern: str, at: int) -> int:
        """Add the items for one or two stars, of which the first stands before `at`; return where the rest begins."""
        double = pattern[at : at + 1] == "*"
        starts_segment = at == 1 or pattern[at - 2] == "/"
        leaps = double and starts_segment and pattern[at + 1 : at + 2] == "/"
        if leaps:  # an item that takes nothing: from here the `**` and the `/` may both be left out
            self._leap |= 1 << self._end
            self._skip |= 1 << self._end
            self._end += 1
        item = 1 << self._end
        self._end += 1
        self._skip |= item
        self._loop |= item
        if not double:
            self._segment |= item
            return at
        self._any |= item
        if leaps:
            self._take("/")
        return at + 2 if leaps else at + 1

    def _set(self, body: str) -> str | None:
        """Add the item for `[body]`, or return what is wrong with it."""
        if not body:
            return "has `[]`, expected characters between the brackets"
        chars, at = set[str](), 0
        while at < len(body):
            if body[at + 1 : at + 2] != "-":
                chars.add(body[at])
                at += 1
                continue
            low, high = body[at], body[at + 2 : at + 3]
            row = next((row for row in _RANGES if low in row and high and high in row and low <= high), "")
            if not row:
                return f"has the range `{low}-{high}`, expected one that goes upwards within a-z, A-Z or 0-9"
            chars.update(row[row.index(low) : row.index(high) + 1])
            at += 3
        self._take("".join(sorted(chars)))
        return None

    def _fixed(self) -> tuple[str | None, str]:
        """Return the one name, if there is only one, and the text that every match begins with."""
        text = ""
        for index in range(self._end):
            item = 1 << index
            takes = [char for char, items in self._chars.items() if items & item]
            if self._skip & item or len(takes) != 1:
                return None, text
            text += takes[0]
            if self._loop & item:
                return None, text
        return text, text

    def _settle(self, states: int) -> int:
        """Add the states that are reached without a character."""
        while True:
            more = states | (states & self._skip) << 1 | (states & self._leap) << 3
            if more == states:
                return states
            states = more

    def _after(self, text: str) -> int:
        """Return the states after a text; 0 when no match begins with it."""
        states = self._settle(1)
        moves = self._moves
        for char in text:
            known = moves.get((states, char))
            states = self.step(states, char) if known is None else known
        return states

    def match(self, candidate: str) -> bool:
        """Tell whether the whole of a name matches."""
        if self.literal is not None:
            return candidate == self.literal
        if self.problem is not None or not candidate.startswith(self.prefix):
            return False
        return bool(self._after(candidate) >> self._end)

    def step(self, states: int, char: str) -> int:
        """Return the states after one more character; `start` has those before the first."""
        known = self._moves.get((states, char))
        if known is None:
            takers = states & (self._chars.get(char, 0) | self._any | (0 if char == "/" else self._segment))
            known = self._moves[states, char] = self._settle(takers << 1 | takers & self._loop)
        return known

    @property
    def start(self) -> int:
        """The states before the first character."""
        return self._settle(1) if self.problem is None else 0

    def ends(self, states: int) -> bool:
        """Tell whether a name that led to these states matches."""
        return bool(states >> self._end)

    def may_match(self, start: str) -> bool | None:
        """Tell whether all (True) or none (False) of the names that begin with `start` match; None when neither."""
        if self.problem is not None or not (start.startswith(self.prefix) or self.prefix.startswith(start)):
            return False
        states = self._after(start)
        if not states:
            return False
        return True if self._takes_all(states) else None

    def _takes_all(self, states: int) -> bool:
        """Tell whether a `**`, or a `**/` with the `*` after it, takes whatever follows and nothing need come after."""
        nested = (states & self._leap << 1) << 2 & self._segment  # the `*` is reached whenever the `**` is
        both = states & self._any | nested
        return any(self._settle(1 << index) >> self._end for index in range(self._end) if both >> index & 1)


_read: dict[str, Glob] = {}


def glob(pattern: str) -> Glob:
    """Return the pattern, read once; a `!` before it does not count."""
    found = _read.get(pattern)
    if found is None:
        found = _read[pattern] = Glob(pattern.removeprefix("!"))
    return found


def match(pattern: str, candidate: str) -> bool:
    """Tell whether a pattern, without regard to a `!` before it, matches the whole of a name, case included."""
    return glob(pattern).match(candidate)


def matches(patterns: "Sequence[str]", candidate: str) -> bool:
    """Tell whether a list admits a name: the last pattern that matches decides, and those with `!` take out."""
    for pattern in reversed(patterns):
        if glob(pattern).match(candidate):
            return pattern[0] != "!"
    return False


def may_match(patterns: "Sequence[str]", start: str) -> bool | None:
    """Tell what a list says of all names that begin with `start`: True if it admits each, False if none, else None."""
    verdict: bool | None = False
    for pattern in patterns:
        found = glob(pattern).may_match(start)
        if found is not False and verdict is not (admits := pattern[0] != "!"):
            verdict = admits if found else None
    return verdict


def prefix(pattern: str) -> str:
    """Return the text that every match of a pattern begins with, `""` when there is none."""
    return glob(pattern).prefix


def literal(pattern: str) -> str | None:
    """Return the one name that a pattern without special characters stands for, None for others."""
    return glob(pattern).literal


def problem(pattern: str) -> str | None:
    """Return what is wrong with a pattern, as the end of a sentence about it, or None."""
    if pattern == "!":
        return "excludes nothing, expected a pattern after `!`"
    return glob(pattern).problem
