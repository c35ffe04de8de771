"""Whether one thing has always ended when another starts: through the order of steps, waits, and `needs`."""

from pipegen.workflow.views import text, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.compile.parts import Place
    from pipegen.semantics.facts import Facts


SIDE_BY_SIDE = "they run side by side"


def disorder(facts: "Facts", first: "Place", second: "Place") -> str:
    """Return why the first has not always ended when the second starts, in words; `""` when it has."""
    if first.job.lower() != second.job.lower():
        if facts.graph.before(first.job, second.job):
            return ""
        return f"no `needs` lead from job `{second.job}` to job `{first.job}`"
    one, two = first.step[0], second.step[0]
    if one == two:
        return SIDE_BY_SIDE
    if one > two:
        return f"`{first.said}` stands after `{second.said}`"
    return _never_waited_for(facts, first, second)


def _never_waited_for(facts: "Facts", first: "Place", second: "Place") -> str:
    job = facts.workflow.job(first.job)
    assert job is not None
    at, *inside = first.step
    step = job.steps[at]
    if inside or not step.background:
        return ""  # a parallel group waits for its steps
    for each in job.steps[at + 1 : second.step[0]]:
        named = [*texts(each.node.get("wait")), *texts(each.node.get("cancel"))]
        ids = [(text(node) or "").lower() for node in named]
        if each.node.entry("wait-all") is not None or (step.id or "").lower() in ids:
            return ""
    return f"`{first.said}` runs in the background, and nothing waits for it before `{second.said}`"


def remedy(first: "Place", second: "Place", reason: str) -> str:
    """Return what to do about a reason of `disorder`."""
    if first.job != second.job:
        return f"let job `{second.job}` need job `{first.job}`"
    if reason == SIDE_BY_SIDE:
        return f"put `{first.said}` before the parallel group"
    if second.step > first.step:
        return f"wait for `{first.said}` before `{second.said}`"
    return f"put `{first.said}` before `{second.said}`"
