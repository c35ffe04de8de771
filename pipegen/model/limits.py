"""Plain values that no run could take: time limits out of range, names of variables that no program could read."""

from pipegen.errors import ModelError
from pipegen.facts.limits import RUN_DAYS
from pipegen.model.kind import as_dict, show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.model.noun import Noun

MINUTES = RUN_DAYS * 24 * 60
"""The longest time that a run can take in all; hosted runners stop a job much earlier."""


def check_minutes(noun: "Noun", field: str) -> None:
    """Raise ModelError for a time limit that is not between one minute and the longest run."""
    minutes = noun.given(field)
    if isinstance(minutes, int) and not 1 <= minutes <= MINUTES:
        raise ModelError(f"`{field}` of {noun.called()} is {minutes}; expected 1 to {MINUTES} minutes", site=noun.site)


def check_names(noun: "Noun") -> None:
    """Raise ModelError for a name in `env` that no environment can hold."""
    for name in as_dict(noun.given("env")) or {}:
        text = str(name)
        if not text or "=" in text or any(character.isspace() or character == "\0" for character in text):
            raise ModelError(
                f"`env` of {noun.called()} has the name {show(name)}; expected letters, digits and `_`", site=noun.site
            )
