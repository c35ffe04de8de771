"""Which secrets a part of a workflow reads, and which of them a run has."""

from pipegen.expr.walk import paths_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.expr.ast import Ast
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.scenario import Scenario
    from pipegen.source import Route

TOKEN = "GITHUB_TOKEN"


def secrets_of(facts: "Facts", route: "Route" = ()) -> list[str]:
    """Return the names of the secrets that are read below a route, sorted; `*` where it cannot be known which one."""
    if "secrets" not in facts.text.lower():
        return []
    found: set[str] = set()
    for embedded in facts.expressions:
        if embedded.slot.route[: len(route)] == route:
            found.update(_names(embedded.tree))
    return sorted(found)


def _names(tree: "Ast") -> "Iterator[str]":
    for path in paths_of(tree):
        if path[0].lower() == "secrets":
            yield path[1].upper() if len(path) > 1 else "*"


def secrets_in(facts: "Facts", route: "Route", scenario: "Scenario") -> list[str]:
    """Return the secrets that a part of the workflow has in a scenario: a run for a fork has the job's token only."""
    names = secrets_of(facts, route)
    return [name for name in names if name == TOKEN] if scenario.has_secrets is False else names
