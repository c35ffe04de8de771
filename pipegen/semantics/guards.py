"""What keeps a step from running for a stranger: conditions that ask where a pull request comes from, or who asks."""

from pipegen.expr.ast import Binary, Not
from pipegen.expr.walk import children, nodes, paths_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.expr.ast import Ast
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.run import JobRun
    from pipegen.workflow.views import WorkflowJob, WorkflowStep

_ORIGINS = frozenset(["fork", "full_name", "head_repository", "repo", "owner"])
_PEOPLE = frozenset(["actor", "actor_id", "triggering_actor", "author_association", "login", "sender", "user"])


def guarded(facts: "Facts", step: "WorkflowStep") -> bool:
    """Tell whether a condition on the way to a step asks for the origin of a pull request or names who may ask.

    What exactly it asks is not read: with one, nothing is certain about strangers. Conditions of the jobs that the
    step's job needs count as well.
    """
    return asks(facts, step) or any(asks(facts, job) for job in before(facts, step.job))


def before(facts: "Facts", job: "WorkflowJob") -> "list[WorkflowJob]":
    """Return a job and all that it needs, directly or not."""
    found: list[WorkflowJob] = []
    waiting = [job]
    while waiting:
        each = waiting.pop()
        if all(each is not other for other in found):
            found.append(each)
            waiting.extend(other for need in each.needs if (other := facts.workflow.job(need)) is not None)
    return found


def asks(facts: "Facts", owner: "WorkflowJob | WorkflowStep") -> bool:
    """Tell whether a condition asks where a pull request comes from, or names people."""
    tree = facts.written(owner)
    return tree is not None and (_reads(tree, _ORIGINS) or any(_reads(each, _PEOPLE) for each in _affirmed(tree)))


def _reads(tree: "Ast", words: frozenset[str]) -> bool:
    for path in paths_of(tree):
        if path[0].lower() == "github" and not words.isdisjoint([part.lower() for part in path[1:]]):
            return True
    return False


def _affirmed(tree: "Ast") -> "list[Ast]":
    """Return the comparisons and calls of a condition that are not negated."""
    if not any(isinstance(node, Not) or (isinstance(node, Binary) and node.operator == "!=") for node in nodes(tree)):
        return [tree]
    found: list[Ast] = []
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Binary) and node.operator in ("&&", "||"):
            waiting.extend(children(node))
        elif not isinstance(node, Not) and not (isinstance(node, Binary) and node.operator == "!="):
            found.append(node)
    return found


def step_runs(job: "JobRun", step: "WorkflowStep") -> bool | None:
    """Return whether a step runs in any leg of its job: True where it surely does in one, None where it may."""
    answers = [each.runs for leg in job.legs for each in leg.steps if each.step.node is step.node]
    if True in answers:
        return True
    return None if None in answers or not answers else False
