"""Plain values that no run could take: time limits out of range, names of variables that no program could read."""

from pipegen.errors import ModelError
from pipegen.model.kind import as_dict, show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.model.noun import Noun

DAYS_35 = 35 * 24 * 60
"""Minutes that a run can last in all (docs.github.com, limits); hosted runners stop a job after 360."""


def check_minutes(noun: "Noun", field: str, most: int) -> None:
    """Raise ModelError for a time limit that is not between one minute and `most`."""
    minutes = noun.given(field)
    if isinstance(minutes, int) and not 1 <= minutes <= most:
        raise ModelError(f"`{field}` of {noun.called()} is {minutes}; expected 1 to {most} minutes", site=noun.site)


def check_names(noun: "Noun") -> None:
    """Raise ModelError for a name in `env` that no environment can hold."""
    for name in as_dict(noun.given("env")) or {}:
        text = str(name)
        if not text or "=" in text or any(character.isspace() or character == "\0" for character in text):
            raise ModelError(
                f"`env` of {noun.called()} has the name {show(name)}; expected letters, digits and `_`", site=noun.site
            )
