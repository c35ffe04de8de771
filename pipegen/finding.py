"""A finding: something wrong in a user's pipeline. Collected and sorted, never raised."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.source import Route, Site, Span

ERROR, WARNING, ADVICE = "error", "warning", "advice"


class Finding:
    """One defect, with both places: in YAML (`path`, `span`, `route`) and in Python (`site`, for generated files).

    `path` is relative to the project's root, with `/`. `fix` is `safe`, `unsafe` or None.
    """

    __slots__ = ("advice", "fix", "message", "path", "route", "rule", "severity", "site", "span")

    def __init__(
        self,
        rule: str,
        severity: str,
        message: str,
        *,
        path: str,
        span: "Span",
        route: "Route" = (),
        site: "Site | None" = None,
        advice: str = "",
        fix: str | None = None,
    ) -> None:
        self.rule = rule
        self.severity = severity
        self.message = message
        self.path = path
        self.span = span
        self.route = route
        self.site = site
        self.advice = advice
        self.fix = fix

    def order(self) -> tuple[str, int, int, str, str]:
        """Return the key by which findings are sorted: file, place, rule."""
        return self.path, self.span.line, self.span.column, self.rule, self.message

    def __repr__(self) -> str:
        return f"Finding({self.rule!r}, {self.path}:{self.span.line}, {self.message!r})"
