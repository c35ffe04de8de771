"""A table of values and where each came from, for `explain`."""

from pipegen.output.excerpt import shown_path
from pipegen.output.plain import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    from pipegen.source import Site

    class Explained(Protocol):
        """One value: its route, its text, the Python place, and why it was derived (`""`: its author wrote it)."""

        route: str
        text: str
        site: Site | None
        reason: str


_WIDEST = 60


def values_text(values: "Sequence[Explained]", root: str) -> str:
    """Return one line a value: the Python place, the route and the value, and why it is there if nobody wrote it."""
    rows = [(_place(v.site, root), visible(f"{v.route}: {_short(v.text)}"), visible(v.reason)) for v in values]
    places = max((len(place) for place, _, _ in rows), default=0)
    texts = max((len(text) for _, text, reason in rows if reason), default=0)
    lines = [
        f"{place:<{places}}  {text:<{texts}}  derived: {reason}" if reason else f"{place:<{places}}  {text}"
        for place, text, reason in rows
    ]
    return "".join(line + "\n" for line in lines)


def _place(site: "Site | None", root: str) -> str:
    own = site.own() if site is not None else None
    return "-" if own is None else f"{visible(shown_path(root, own.path))}:{own.line}"


def _short(text: str) -> str:
    return text if len(text) <= _WIDEST else text[: _WIDEST - 3] + "..."
