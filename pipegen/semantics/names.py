"""The names of branches and tags, or texts, that a list of questions tells apart."""

from pipegen.expr.values import Like
from pipegen.semantics import glob
from pipegen.semantics.scenario import Name
from pipegen.semantics.spelling import otherwise, spellings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    Question = tuple[str, str]

MOST = 24
"""Sets of names; questions that would make more stay unanswered."""


def names(questions: "Iterable[Question]", noun: str) -> list[Name]:
    """Return sets of names that together are all names, each with an answer to every question.

    A question is `==`, `startswith`, `endswith` or `contains` with a text, or `glob` with a pattern of a filter; only
    `glob` regards upper and lower case. Names that a question spells out come first and alone.
    """
    asked = list(dict.fromkeys(questions))
    patterns = [wanted for kind, wanted in asked if kind == "glob"]
    compared = {wanted.lower() for kind, wanted in asked if kind == "==" and wanted}
    found: list[Name] = []
    answers: dict[Question, bool] = {}
    done: set[str] = set()
    for kind, wanted in asked:
        text = wanted if kind == "==" else glob.literal(wanted) if kind == "glob" else None
        if not text:
            continue
        if kind == "glob":
            answers[kind, wanted] = False
        key = text.lower() if text.lower() in compared else text
        if key in done:
            continue
        done.add(key)
        if text.lower() in compared:
            answers["==", text.upper()] = False
            found.extend(_spelled(text, patterns))
        else:
            found.append(Name(text, f"`{text}`"))
    cells = [Cell(answers, "")]
    for kind, wanted in asked:
        if (kind, wanted) not in answers and kind != "==" and len(cells) < MOST:
            cells = [part for cell in cells for part in cell.split((kind, wanted))]
    return found + [cell.name(noun) for cell in cells]


def _spelled(text: str, patterns: list[str]) -> list[Name]:
    """Return a name that conditions ask for, and what they take for it where some pattern does not."""
    if not patterns:
        return [Name(text, f"`{text}`", ())]
    first, *others = spellings(text, patterns).values()
    return [Name(first, f"`{first}`", patterns), *(Name(each, otherwise(text, each), patterns) for each in others)]


class Cell:
    """A set of names on its way: the answers so far and what every name begins with, upper and lower case alike."""

    __slots__ = ("answers", "prefix", "yes")

    def __init__(self, answers: "dict[Question, bool]", prefix: str, yes: tuple[str, ...] = ()) -> None:
        self.answers = answers
        self.prefix = prefix
        self.yes = yes

    def split(self, question: "Question") -> "list[Cell]":
        """Return the names for which the answer is yes and those for which it is no, where there are any."""
        kind, wanted = question
        key = question if kind == "glob" else (kind, wanted.upper())
        known = Like(self.prefix, self.answers).answer(kind, wanted) if kind != "glob" else self._glob(wanted)
        if known is not None:
            return [Cell({**self.answers, key: known}, self.prefix, self.yes)]
        start = glob.prefix(wanted) if kind == "glob" else wanted if kind == "startswith" else ""
        prefix = max(self.prefix, start, key=len)
        said = wanted if kind != "startswith" else f"{wanted}*"
        yes = Cell({**self.answers, key: True}, prefix, (*self.yes, f"`{said}`"))
        return [yes, Cell({**self.answers, key: False}, self.prefix, self.yes)]

    def _glob(self, pattern: str) -> bool | None:
        """Return what follows for a pattern, which regards upper and lower case, from those answered before."""
        start = glob.prefix(pattern)
        if start and Like(self.prefix, self.answers).answer("startswith", start) is False:
            return False
        for (kind, other), holds in self.answers.items():
            if kind == "glob" and other == pattern:
                return holds
            if kind == "glob" and holds:
                begins = glob.prefix(other)
                if not begins.startswith(start) and not start.startswith(begins):
                    return False
                if pattern == f"{start}**" and begins.startswith(start):
                    return True
            elif kind == "glob" and other == f"{glob.prefix(other)}**" and start.startswith(glob.prefix(other)):
                return False
        return True if pattern == f"{start}**" and self._is_last_spelling(start) else None

    def _is_last_spelling(self, start: str) -> bool:
        """Tell whether every name begins with a text, written just so: no answer leaves another way to write it."""
        if Like(self.prefix, self.answers).answer("startswith", start) is not True:
            return False
        out = [other for (kind, other), holds in self.answers.items() if kind == "glob" and not holds]
        out = [other for other in out if other == f"{glob.prefix(other)}**"]
        return all(own or any(others) for own, *others in spellings(start, [f"{start}**", *out]))

    def name(self, noun: str) -> Name:
        """Return the set as a name, with how people say it."""
        value = Like(self.prefix, self.answers)
        if self.yes:
            return Name(value, " ".join(self.yes))
        split = len(self.answers) > 0
        return Name(value, f"any other {noun}".rstrip() if split else f"any {noun}".rstrip())
