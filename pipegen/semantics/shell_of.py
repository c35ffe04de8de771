"""Which shell runs a script: its own, the job's or the workflow's default, or what the runner starts by itself."""

from pipegen.facts import runners, shells
from pipegen.workflow.views import mapping, text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.workflow.views import WorkflowJob, WorkflowStep
    from pipegen.yamlio.tree import Mapping


def shell_of(step: "WorkflowStep") -> str:
    """Return the name of the shell (`bash`, `sh`, `pwsh`, ...), `""` where it cannot be known."""
    written = shell_written(step)
    if written:
        return "" if "${{" in written else written.split()[0].rpartition("/")[2]
    system = system_of(step.job)
    return "" if system is None else "pwsh" if system == "Windows" else "bash"


def shell_written(step: "WorkflowStep") -> str:
    """Return the shell that the file names for a step, `""` where it names none."""
    job = step.job
    return step.shell or _default(job.node) or _default(job.workflow.tree) or ""


def has_pipefail(step: "WorkflowStep") -> bool:
    """Tell whether a failing part of a pipe fails the script by the way the shell is started."""
    written = shell_written(step).strip()
    known = shells.BUILT_IN.get(written.lower())
    return known.pipefail if known else "pipefail" in written


def system_of(job: "WorkflowJob") -> str | None:
    """Return `Linux`, `Windows` or `macOS`, None where the runner is not known; a job container is Linux."""
    if job.node.get("container") is not None:
        return "Linux"
    labels = job.runs_on
    found = {runners.system(label) for label in labels} - {None}
    if len(found) == 1:
        return found.pop()
    return "Linux" if not labels and job.route == ("runs",) else None


def _default(node: "Mapping") -> str | None:
    defaults = mapping(node.get("defaults"))
    run = mapping(defaults.get("run")) if defaults else None
    return text(run.get("shell")) if run else None
