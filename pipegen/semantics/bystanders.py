"""Actions of which it is known that they neither install what a project needs nor set credentials behind one's back."""

from pipegen.facts.runners import is_hosted
from pipegen.workflow.views import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.workflow.views import WorkflowJob, WorkflowStep

_FOLDERS = (
    "actions/", "docker/", "aws-actions/", "google-github-actions/", "azure/", "slackapi/", "codecov/", "github/",
    "step-security/", "dorny/", "8398a7/", "rtcamp/", "oven-sh/setup-bun", "denoland/setup-deno", "softprops/",
    "hashicorp/setup-terraform", "superfly/flyctl-actions/setup-flyctl", "peter-evans/", "tj-actions/",
    "ruby/setup-ruby", "astral-sh/",
    "shivammathur/setup-php", "browser-actions/", "swatinem/rust-cache", "dtolnay/rust-toolchain",
    "aquasecurity/", "anchore/", "sigstore/", "ossf/", "zizmorcore/", "pnpm/action-setup", "snyk/actions/setup",
    "styfle/cancel-workflow-action", "treosh/", "marocchino/", "lowlighter/", "voxmedia/", "webfactory/ssh-agent",
)  # fmt: skip


def name_of(step: "WorkflowStep") -> str:
    """Return the action of a step without its ref, in lower case, `""` for none."""
    return (step.uses or "").partition("@")[0].strip().lower()


def stands_by(step: "WorkflowStep") -> bool:
    """Tell whether a step is an action that is known to change neither the project's folder nor the variables."""
    name = name_of(step)
    if not name.startswith(_FOLDERS):
        return False
    if name.startswith("actions/cache"):
        with_ = step.with_
        return with_ is not None and "node_modules" not in (text(with_.get("path")) or "node_modules")
    if name == "pnpm/action-setup":
        with_ = step.with_
        return with_ is None or (text(with_.get("run_install")) or "false") in ("false", "null", "")
    return name not in ("actions/download-artifact", "actions/toolkit")


def on_fresh_machine(job: "WorkflowJob") -> bool:
    """Tell whether a job surely starts on a machine of GitHub's images, with nothing of the project's on it."""
    labels = job.runs_on
    if not labels or job.node.get("container") is not None:
        return False
    return all(is_hosted(label) or label.lower().startswith(("ubuntu-", "windows-", "macos-")) for label in labels)
