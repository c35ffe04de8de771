"""What a run lacks because of its event: members of `github.event`, the branches of a pull request, inputs."""

from pipegen.facts.payloads import BROUGHT_BY, PULL_REQUESTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.expr.walk import Path

_CALLED = ("workflow_dispatch", "workflow_call")
_REVIEWS = ("pull_request_review", "pull_request_review_comment", "pull_request_comment")


def events_with(path: "Path") -> frozenset[str] | None:
    """Return the events whose runs may have a value at a path of a context, None where any may."""
    names = [part.lower() for part in path]
    if names[0] == "inputs" and len(names) > 1:
        return frozenset(_CALLED)
    if names[0] != "github" or len(names) < 2:
        return None
    if names[1] in ("head_ref", "base_ref"):
        return PULL_REQUESTS.union(_REVIEWS, ("workflow_call",))
    if names[1] != "event" or len(names) < 4 or names[2] == "action":
        return None
    brought = BROUGHT_BY.get(names[2])
    return None if brought is None else brought | {"workflow_call"}
