"""A structural defect of a workflow or action file, before a rule makes a finding of it."""

from pipegen.yamlio.tree import Entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.source import Route, Span
    from pipegen.workflow.fix import Fix
    from pipegen.yamlio.tree import Tree


class Problem:
    """Something wrong in the tree.

    `at` is what the message names: an entry (then its key is the place) or a node. `route` leads there. `offset` counts
    characters from 0 in the text of a scalar, where the trouble starts inside it, else -1. `fix` removes it.
    `severity` is milder than the rule's where not all that a rule finds is as bad, `""` otherwise.
    """

    __slots__ = ("advice", "at", "fix", "message", "offset", "route", "rule", "severity")

    def __init__(
        self,
        rule: str,
        message: str,
        at: "Entry | Tree",
        route: "Route",
        *,
        advice: str = "",
        offset: int = -1,
        fix: "Fix | None" = None,
        severity: str = "",
    ) -> None:
        self.rule = rule
        self.message = message
        self.at = at
        self.route = route
        self.advice = advice
        self.offset = offset
        self.fix = fix
        self.severity = severity

    def span(self) -> "Span | None":
        """Return where the thing stands that the message names; None in a tree that was never text."""
        return self.at.key_span if isinstance(self.at, Entry) else self.at.span

    def order(self) -> tuple[int, int, int, str, str]:
        """Return the key by which problems of one file are sorted: place, rule, message."""
        span = self.span()
        line, column = (span.line, span.column) if span else (0, 0)
        return line, column, self.offset, self.rule, self.message

    def __repr__(self) -> str:
        return f"Problem({self.rule!r}, {self.message!r})"
