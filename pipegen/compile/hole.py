"""An expression inside a script: what it is, and what is said when it cannot stand where it does."""

from __future__ import annotations

from pipegen.errors import ModelError
from pipegen.expr.walk import chains_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

    from pipegen.expr.ast import Ast
    from pipegen.expr.walk import Path

MARK = "\0"
"""Stands for each expression in the text that the scanners read; no script can hold it."""

FIRST_PRIVATE = "\U000f0000"
"""From here on characters stand for values inside the words of a command."""

_STRANGER, _OTHER = 0xF0000, 0x100000

IN_ENV = "pass it as env={...} and read the variable there"


class Hole:
    """One `${{ }}` of a script.

    `inline` stays as it is; `harmless` may stay where no variable can stand. `phrase` must stay where it is not quoted,
    since it may be no word or several. `stranger` may be text that nobody in the project wrote. `label` is what a
    comment says instead. `letter` is the private character that stands for its value in the words of a command. `at` is
    where its mark stands in the text that the scanners read.
    """

    __slots__ = ("at", "harmless", "inline", "label", "letter", "phrase", "stranger", "text", "tree")

    def __init__(
        self, number: int, text: str, tree: Ast, *, inline: bool, harmless: bool, phrase: bool, stranger: bool
    ) -> None:
        self.at = -1
        self.text = text
        self.tree = tree
        self.label = ""
        self.inline = inline
        self.harmless = harmless
        self.phrase = phrase
        self.stranger = stranger
        self.letter = chr((_STRANGER if stranger else _OTHER) + number)

    def refuse(self, where: str, advice: str = IN_ENV) -> None:
        """Leave a harmless value in the script, which then has to be read anew; about others, say where they stand.

        Raises a ModelError.
        """
        if not self.harmless:
            raise refusal(self, where, advice)
        self.inline = True


if TYPE_CHECKING:
    Namer = Callable[[Hole], str]
    """Gives the variable that holds the value, adding it where it is new."""


def path_of(tree: Ast) -> Path | None:
    """Return the path of an expression that is one chain of properties, else None."""
    chains = chains_of(tree)
    return chains[0][0] if chains and chains[0][1] is tree else None


def refusal(hole: Hole, where: str, advice: str = IN_ENV) -> ModelError:
    """Return the error that says where an expression stands and why that cannot be."""
    return ModelError(f"`{hole.text}` stands {where}", advice=advice)


def worst(holes: list[Hole]) -> Hole:
    """Return what an error about a whole script names: the first hole that cannot stay in it, if any."""
    return min(holes, key=lambda hole: hole.harmless)


def unclear(holes: list[Hole], what: str) -> NoReturn:
    """Raise the error about a script that cannot be followed."""
    raise refusal(worst(holes), f"in a script with {what}, so that nobody can tell what its text would become")


def hole_of(letter: str, holes: list[Hole]) -> Hole:
    """Return the hole that a character in the words of a command stands for."""
    return holes[ord(letter) & 0xFFFF]


def values_in(text: str) -> str:
    """Return the characters of a text that stand for values."""
    return "" if text.isascii() else "".join([letter for letter in text if letter >= FIRST_PRIVATE])


def value_in(word: str) -> str:
    """Return the first character of a word that stands for a value, or empty text."""
    return values_in(word)[:1]


def stranger_in(word: str) -> str:
    """Return the first character of a word that stands for a stranger's value, or empty text."""
    return next((letter for letter in values_in(word) if ord(letter) < _OTHER), "")
