"""Simulating one event for a test."""

from pipegen.semantics.fault import CANCEL, FAIL, TIMEOUT, Fault
from pipegen.semantics.occasion import occasion
from pipegen.testing.plainly import PLAINLY
from pipegen.testing.simulated import Simulated
from pipegen.testing.subject import subject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipegen.testing.subject import Named, Source, Subject


def simulate(
    pipeline: "Source",
    event: str,
    *,
    ref: str = "",
    base: str = "",
    head: str = "",
    action: str = "",
    fork: bool = False,
    changed: "Sequence[str] | None" = None,
    payload: "Mapping[str, object] | None" = None,
    inputs: "Mapping[str, str] | None" = None,
    variables: "Mapping[str, str] | None" = None,
    fail: "Sequence[Named]" = (),
    cancel: "Sequence[Named]" = (),
    timeout: "Sequence[Named]" = (),
) -> Simulated:
    """Return what happens for an event in a pipeline, a workflow file (its path) or the text of a workflow.

    `ref` is a branch, or a full name such as `refs/tags/v1`; `base` and `head` are the branches of a pull request,
    `changed` its files, `payload` what is known of `github.event`. What is not given is unknown. The jobs and steps
    under `fail`, `cancel` and `timeout` do so; a job as a whole before its first step. Raises PipegenError.
    """
    __tracebackhide__ = True
    with PLAINLY:
        about = subject(pipeline)
        scenario = occasion(
            about.facts.workflow,
            event,
            ref=ref,
            base=base,
            head=head,
            action=action,
            fork=fork,
            changed=changed,
            payload=payload,
            inputs=inputs,
            variables=variables,
        )
        kinds = ((FAIL, fail), (CANCEL, cancel), (TIMEOUT, timeout))
        faults = [_fault(about, kind, each) for kind, named in kinds for each in named]
    return Simulated(about, about.facts.simulate(scenario, faults))


def _fault(about: "Subject", kind: str, named: "Named") -> Fault:
    place = about.place(named)
    return Fault(kind, place.job, ".".join(map(str, place.step)) if place.step else None, place.said)
