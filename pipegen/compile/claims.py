"""Claims go down: the objects that they name become places in the file, their events filters as in `on`."""

from __future__ import annotations

from pipegen.compile.parts import name_of, places
from pipegen.compile.triggers import lower_event
from pipegen.errors import ModelError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.compile.lowering import Lowering
    from pipegen.compile.parts import Place
    from pipegen.model.claim import Claim
    from pipegen.model.part import Part
    from pipegen.model.pipeline import Pipeline
    from pipegen.source import Site
    from pipegen.yamlio.tree import Mapping


class Claimed:
    """A claim with the places of its parts; `events` has for each of its events a file with only that in `on`."""

    __slots__ = ("events", "others", "site", "subjects", "verb")

    def __init__(
        self, verb: str, site: Site, subjects: Sequence[Place], others: Sequence[Place], events: Sequence[Mapping]
    ) -> None:
        self.verb = verb
        self.site = site
        self.subjects = subjects
        self.others = others
        self.events = events

    def __repr__(self) -> str:
        return f"Claimed({self.verb!r}, {self.subjects}, {self.others or self.events})"


def lower_claims(low: Lowering, pipeline: Pipeline, claims: Sequence[Claim]) -> list[Claimed]:
    """Return claims about a pipeline; raises ModelError for one that names what is no part of it, or makes no sense."""
    return [lower_claim(low, pipeline, claim) for claim in claims]


def lower_claim(low: Lowering, pipeline: Pipeline, claim: Claim) -> Claimed:
    """Return one claim; raises ModelError as `lower_claims` does."""
    subjects = [_place(pipeline, part, claim) for part in claim.subjects]
    others = [_place(pipeline, part, claim) for part in claim.others]
    for subject in subjects:
        for other in others:
            _check_apart(subject, other, claim)
    return Claimed(claim.verb, claim.site, subjects, others, [lower_event(low, each) for each in claim.events])


def _place(pipeline: Pipeline, part: Part, claim: Claim) -> Place:
    found = places(pipeline, part)
    if len(found) == 1:
        return found[0]
    if not found:
        raise ModelError(
            f"the claim is about {name_of(part)}, which is no part of pipeline `{pipeline.id}`",
            site=claim.site,
            advice=_whose(pipeline, part) or "name a job of jobs=[...], a step of one of them, or the gate",
        )
    jobs = ", ".join(dict.fromkeys(f"`{place.job}`" for place in found))
    raise ModelError(
        f"the claim is about {name_of(part)}, which stands {len(found)} times in pipeline `{pipeline.id}` (in {jobs})",
        site=claim.site,
        advice="build one for each place, and claim it of each",
    )


def _whose(pipeline: Pipeline, part: Part) -> str:
    """Say where a foreign part belongs, when a job of the pipeline calls the pipeline that it is in."""
    for job in pipeline.jobs:
        if job.uses is not None and not isinstance(job.uses, str) and places(job.uses, part):
            return f"job `{job.id}` calls pipeline `{job.uses.id}`, which has it; name the job, or claim it there"
    return ""


def _check_apart(one: Place, other: Place, claim: Claim) -> None:
    if one.job == other.job and (one.step == () or other.step == ()):
        step, job = (other, one) if one.step == () else (one, other)
        raise ModelError(
            f"{claim.verb}() is claimed of job `{job.said}` and its own step `{step.said}`",
            site=claim.site,
            advice="name two steps, or two jobs",
        )
