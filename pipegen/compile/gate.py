"""The gate job: one check that is green only when every job was."""

from __future__ import annotations

from pipegen.errors import ModelError
from pipegen.model.runner import DEFAULT_RUNNER
from pipegen.resources import read
from pipegen.yamlio.tree import Entry, Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.compile.lowering import Lowering
    from pipegen.model.gate import AllGreen
    from pipegen.model.pipeline import Pipeline

TIMEOUT = 5
"""Minutes; the job only compares words."""


def lower_gate(low: Lowering, gate: AllGreen, pipeline: Pipeline) -> Mapping:
    """Return the job that runs in every case and compares each result; raises ModelError for an unknown `may_skip`."""
    ids = [job.id for job in pipeline.jobs]
    for job in gate.may_skip:
        if job.id not in ids:
            raise ModelError(f"gate `{gate.id}` lets `{job.id}` skip, which is no job of the pipeline", site=gate.site)
    needs = Sequence([Scalar(each, site=gate.site) for each in ids], site=gate.site, flow=True)
    node = low.mapping(
        gate.site,
        [
            ("name", gate.name or low.derived(Scalar(gate.id, site=gate.site), "the id: the check to require")),
            ("needs", low.derived(needs, "every other job of the pipeline")),
            (
                "if",
                low.derived(
                    Scalar("always()", site=gate.site),
                    "GitHub would skip the gate after a failure and call that a success",
                ),
            ),
            ("runs-on", gate.runs_on or low.derived(Scalar(DEFAULT_RUNNER, site=gate.site), "default runner")),
            ("timeout-minutes", low.derived(Scalar(TIMEOUT, site=gate.site), "it only compares words")),
            ("steps", Sequence([_step(low, gate, ids)], spread=True, site=gate.site)),
        ],
        comment=gate.comment,
    )
    node.effect = "gate"
    return node


def _step(low: Lowering, gate: AllGreen, ids: list[str]) -> Mapping:
    results = "\n".join(f"{each} ${{{{ needs.{each}.result }}}}" for each in ids)
    env = [Entry("RESULTS", Scalar(results, block=True, site=gate.site))]
    if gate.may_skip:
        env.append(Entry("MAY_SKIP", Scalar(" ".join(job.id for job in gate.may_skip), site=gate.site)))
    script = Scalar(read("templates", "all-green.sh"), site=gate.site)
    return low.mapping(
        gate.site,
        [("name", "Require that every job succeeded"), ("env", Mapping(env, site=gate.site)), ("run", script)],
    )
