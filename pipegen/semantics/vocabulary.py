"""The words that some members of contexts are limited to, and how texts must begin.

Sources: the documentation pages "Contexts" and "Events that trigger workflows".
"""

from pipegen.facts.events import EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.expr.walk import Path

RESULTS = ("success", "failure", "cancelled", "skipped")
_WORDS: dict[tuple[str, ...], tuple[str, ...]] = {
    ("needs", "*", "result"): RESULTS,
    ("jobs", "*", "result"): RESULTS,
    ("steps", "*", "outcome"): RESULTS,
    ("steps", "*", "conclusion"): RESULTS,
    ("job", "status"): ("success", "failure", "cancelled"),
    ("runner", "os"): ("Linux", "Windows", "macOS"),
    ("runner", "arch"): ("X86", "X64", "ARM", "ARM64"),
    ("runner", "environment"): ("github-hosted", "self-hosted"),
    ("github", "ref_type"): ("branch", "tag"),
}
_EVENT = ("github", "event_name")
_REF = ("github", "ref")


def words_of(path: "Path") -> tuple[str, ...]:
    """Return everything that a member may be, () where that is open; the empty text may always be."""
    names = tuple(part.lower() for part in path)
    if names == _EVENT:
        return (*EVENTS, "dynamic")
    if len(names) == 3 and names[0] in ("needs", "jobs", "steps"):
        names = (names[0], "*", names[2])
    return _WORDS.get(names, ())


def is_ref(path: "Path") -> bool:
    """Tell whether a path is `github.ref`, which always begins with `refs/`."""
    return tuple(part.lower() for part in path) == _REF
