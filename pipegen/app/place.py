"""Where a setting stands in a configuration file."""

from pipegen.errors import ProjectError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.source import Span


class Place:
    """The configuration file, relative to the root, and the stretch of it."""

    __slots__ = ("path", "span")

    def __init__(self, path: str, span: "Span") -> None:
        self.path = path
        self.span = span

    def error(self, message: str, advice: str | None = None) -> ProjectError:
        """Return an error that points here."""
        return ProjectError(message, path=self.path, span=self.span, advice=advice)
