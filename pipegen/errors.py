"""Why pipegen cannot go on: every error it raises on purpose. Anything else that escapes is a bug of ours."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.source import Site, Span


class PipegenError(Exception):
    """pipegen cannot go on; the command line shows it and exits with 2.

    `message` is a lower-case phrase without a full stop: the thing, the fact, what would be right. `site` is the
    Python place and `path`/`span` the place in another file, where there is one. `advice` says what to do.
    """

    def __init__(
        self,
        message: str,
        *,
        site: "Site | None" = None,
        path: str | None = None,
        span: "Span | None" = None,
        advice: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.site = site
        self.path = path
        self.span = span
        self.advice = advice


class ModelError(PipegenError):
    """A pipeline was written in a way that has no meaning; `site` is the Python line."""


class ReadError(PipegenError):
    """A file cannot be read as what it should be; `path` and `span` say where."""


class ExprError(PipegenError):
    """An expression is wrong.

    `phase` is `lexing`, `parsing` or `evaluation`; `position` counts characters from 0 in the text of the expression.
    """

    def __init__(self, message: str, *, phase: str, position: int | None = None) -> None:
        super().__init__(message)
        self.phase = phase
        self.position = position


class ProjectError(PipegenError):
    """The project cannot be used: its configuration, a module that does not load, a file in the way."""


def near(name: str, known: "list[str] | tuple[str, ...]") -> str:
    """Return how to go on after an unknown name: the nearest known one, else the known ones when they are few."""
    from difflib import get_close_matches  # late: only a failing run needs it

    folded = {k.casefold(): k for k in known}
    close = get_close_matches(name.casefold(), list(folded), n=1, cutoff=0.6)
    if close:
        return f"did you mean `{folded[close[0]]}`?"
    if known and len(known) <= 8:
        return "expected " + ", ".join(f"`{k}`" for k in known)
    return ""
