"""Keys of a job, and of a workflow, that an expression may make impossible to meet: then the job fails unstarted.

Source: "Error when evaluating ..." of the public runner's WorkflowTemplateEvaluator; an empty group of `concurrency`
and an empty `runs-on` are refused by the converter.
"""

from pipegen.errors import ExprError
from pipegen.expr.evaluator import fill
from pipegen.expr.fold import ANYTHING
from pipegen.expr.values import UNKNOWN, Object
from pipegen.semantics import matrix
from pipegen.yamlio.tree import Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.semantics.matrix import Legs
    from pipegen.workflow.views import WorkflowJob
    from pipegen.yamlio.tree import Tree

_KEYS = ("concurrency", "runs-on", "environment", "strategy")


class Demand:
    """A text with expressions: `key` is where it stands; `filled` marks one that must not come out empty."""

    __slots__ = ("filled", "key", "text")

    def __init__(self, key: str, text: str, filled: bool) -> None:
        self.key = key
        self.text = text
        self.filled = filled

    def broken(self, contexts: Object) -> str | None:
        """Return why the text cannot be used, `""` where it surely can, None where that is not known."""
        try:
            value = fill(self.text, contexts, None)
        except ExprError as error:
            return f"`{self.key}` cannot be evaluated: {error.message}" if error.phase == "evaluation" else None
        if value is None or value == "":
            return f"`{self.key}` comes out empty: {self.text}" if self.filled else ""
        return None if value is UNKNOWN or isinstance(value, type(UNKNOWN)) else ""


def of_workflow(facts: "Facts", contexts: Object) -> str:
    """Return why GitHub refuses a run for its `concurrency`, `""` where it does not, or may not."""
    for demand in facts.derived(_of_workflow):
        broken = demand.broken(contexts)
        if broken:
            return broken
    return ""


def of_job(facts: "Facts", job: "WorkflowJob", contexts: Object, legs: "Legs | None") -> tuple[str, bool]:
    """Return why a job fails before it starts, `""` where it does not; and whether that holds of all its legs."""
    for demand in facts.derived(_of_jobs).get(job.id.lower(), ()):
        if demand.key == "strategy":
            seen = [demand.broken(contexts)]
        else:
            seen = [demand.broken(each) for each in _contexts(contexts, legs)]
        reason = next((each for each in seen if each), None)
        if reason:
            return reason, all(seen)
    return "", False


def _contexts(contexts: Object, legs: "Legs | None") -> "Iterator[Object]":
    """Yield what the keys of each leg may read."""
    items = list(contexts.items.items())
    if legs is None or legs.null:
        yield Object([*items, ("matrix", None)], open=True)
    elif not legs.known or not legs.legs:
        yield Object(items, open=True)
    else:
        for leg in legs.legs:
            yield Object([*items, ("matrix", Object(leg.items()))], open=True)


def _of_workflow(facts: "Facts") -> list[Demand]:
    return list(_read("concurrency", facts.tree.get("concurrency")))


def _of_jobs(facts: "Facts") -> dict[str, list[Demand]]:
    """Return, for each job, what an event or another job may decide; what can be met in any run is left out."""
    found: dict[str, list[Demand]] = {}
    for id_, job in facts.graph.jobs.items():
        demands = [demand for key in _KEYS for demand in _read(key, job.node.get(key))]
        if demands:
            legs = None if job.matrix is None else matrix.expand(job.matrix, lambda _: UNKNOWN)
            left = [each for each in demands if not _is_met(each, legs)]
            if left:
                found[id_] = left
    return found


def _is_met(demand: Demand, legs: "Legs | None") -> bool:
    if demand.key == "strategy":
        return demand.broken(ANYTHING) == ""
    return all(demand.broken(contexts) == "" for contexts in _contexts(ANYTHING, legs))


def _read(key: str, node: "Tree | None") -> "Iterator[Demand]":
    """Yield the texts of a key that may err, or that must not be empty."""
    if isinstance(node, Scalar):
        if isinstance(node.value, str) and "${{" in node.value:
            filled = key in ("concurrency", "runs-on")
            plain = node.value.partition("${{")[0].strip() or node.value.rpartition("}}")[2].strip()
            if "(" in node.value or (filled and not plain):
                yield Demand(key, node.value, filled)
    elif isinstance(node, Mapping):
        for entry in node.entries:
            if key == "strategy" or entry.key in ("group", "name"):
                yield from _read(key, entry.value)
            elif entry.key in ("labels", "cancel-in-progress"):
                yield from (Demand(each.key, each.text, False) for each in _read(key, entry.value))
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from (Demand(each.key, each.text, False) for each in _read(key, item))
