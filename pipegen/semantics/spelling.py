"""Names that differ in upper and lower case only: conditions take them for the same, filters do not."""

from pipegen.expr.values import upper
from pipegen.semantics.glob import glob

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeVar

    Verdicts = tuple[bool, ...]
    States = tuple[int, ...]
    Swaps = tuple[int, ...]
    Key = TypeVar("Key", Verdicts, States)


def spellings(text: str, patterns: "Sequence[str]") -> "dict[Verdicts, str]":
    """Return the ways to write a text in other letters that patterns tell apart, by what each pattern says of it.

    Of those that are alike the one nearest to the text stands there. The text itself comes first.
    """
    readers = [glob(pattern) for pattern in patterns]
    found: dict[States, Swaps] = {tuple(reader.start for reader in readers): ()}
    for at, char in enumerate(text):
        after: dict[States, Swaps] = {}
        for states, swaps in found.items():
            for each, swapped in _cases(char, at):
                moved = tuple(reader.step(state, each) for reader, state in zip(readers, states, strict=True))
                _keep(after, moved, swaps + swapped)
        found = after
    ends: dict[Verdicts, Swaps] = {}
    for states, swaps in found.items():
        _keep(ends, tuple(reader.ends(state) for reader, state in zip(readers, states, strict=True)), swaps)
    nearest = sorted(ends.items(), key=lambda item: (len(item[1]), item[1]))
    return {verdicts: _swapped(text, swaps) for verdicts, swaps in nearest}


def otherwise(text: str, witness: str) -> str:
    """Return how people say a name in other letters than those of a condition or pattern."""
    return f"`{witness}` (which conditions take for `{text}`)"


def swapped(text: str) -> str:
    """Return a text with its first letter in the other case, the text itself where it has no letter."""
    place = next((at for at, char in enumerate(text) if len(_cases(char, at)) > 1), None)
    return text if place is None else _swapped(text, (place,))


def _cases(char: str, at: int) -> "list[tuple[str, Swaps]]":
    other = char.swapcase()
    return [(char, ()), (other, (at,))] if other != char and upper(other) == upper(char) else [(char, ())]


def _keep(found: "dict[Key, Swaps]", key: "Key", swaps: "Swaps") -> None:
    before = found.get(key)
    if before is None or (len(swaps), swaps) < (len(before), before):
        found[key] = swaps


def _swapped(text: str, swaps: "Swaps") -> str:
    return "".join(char.swapcase() if at in swaps else char for at, char in enumerate(text))
