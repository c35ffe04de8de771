"""Proving what an author claims: over every scenario and, where a claim speaks of failures, every single fault."""

from pipegen.finding import ERROR, Finding
from pipegen.source import Span
from pipegen.verify import event_claims, part_claims
from pipegen.verify.occasions import by_variables, occasions
from pipegen.verify.prover import Broken, Prover
from pipegen.verify.world import World

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from pipegen.compile.claims import Claimed
    from pipegen.compile.compiled import Compiled
    from pipegen.compile.parts import Place
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.scenario import Scenario

    Prove = Callable[[Prover], Broken | None]

NOWHERE = Span(1, 1, 1, 1)
RULE = "ensure"
COUNTED = "claims"
"""How `Compiled.proofs` calls proven claims."""

_PROVE: "dict[str, Prove]" = {
    "before": part_claims.before,
    "runs_if_fails": part_claims.runs_if_fails,
    "runs_if_cancelled": part_claims.runs_if_cancelled,
    "skipped_if_fails": part_claims.skipped_if_fails,
    "only_on": event_claims.only_on,
    "starts_on": event_claims.starts_on,
    "never": event_claims.never,
}


def proof(claimed: "Claimed", facts: "Facts", world: World | None = None) -> Broken | None:
    """Return None for a claim that is proven, else what breaks it, or what would have to be known.

    `world` has the runs that were worked out for other claims about the same file.
    """
    world = world or World(facts)
    if not facts.is_readable:
        return None  # findings of their own
    prove = _PROVE[claimed.verb]
    prover = Prover(claimed, world, occasions(facts, claimed.events))
    broken = prove(prover)
    if broken is None or not broken.open:
        return broken
    broken = prove(Prover(claimed, world, list(by_variables(facts, prover.scenarios))))
    return broken and _plainest(broken, lambda scenario: prove(Prover(claimed, world, [scenario])))


def _plainest(broken: Broken, again: "Callable[[Scenario], Broken | None]") -> Broken:
    """Leave out of a scenario the variables that do not matter."""
    for name in broken.scenario.variables if broken.scenario is not None else ():
        assert broken.scenario is not None
        others = {each: value for each, value in broken.scenario.variables.items() if each != name}
        plainer = again(broken.scenario.but({"variables": others}))
        if plainer is None or plainer.scenario is None or plainer.open is not broken.open:
            continue
        if not plainer.open or f"`vars.{name.upper()}`" not in plainer.message.upper().replace("VARS.", "vars."):
            broken = plainer
    return broken


def claim_findings(compiled: "Compiled", facts: "Facts") -> list[Finding]:
    """Return a finding for each claim of a file that does not hold or cannot be proven; counts those that are proven.

    `facts` are those of the compiled file. The Python place of a finding is the claim's own line.
    """
    found: list[Finding] = []
    world = World(facts)
    for claimed in compiled.claims:
        broken = proof(claimed, facts, world)
        if broken is None:
            compiled.proofs[COUNTED] = compiled.proofs.get(COUNTED, 0) + 1
            continue
        found.append(
            Finding(
                RULE,
                ERROR,
                broken.message,
                path=facts.path,
                span=_span(facts, broken.place),
                route=broken.place.route,
                site=claimed.site,
                advice=broken.advice,
            )
        )
    return found


def _span(facts: "Facts", place: "Place") -> Span:
    """Return where the id of a job, or a whole step, stands."""
    job = facts.workflow.job(place.job)
    assert job is not None
    if not place.step:
        return job.entry.key_span or NOWHERE
    return next((each.node.span for each in job.all_steps if each.route == place.route), None) or NOWHERE
