"""pipegen: CI pipelines as typed Python, compiled to GitHub Actions workflows.

Everything an author needs is here by name and is loaded on first use, so that importing pipegen costs nothing.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen import actions as actions
    from pipegen import kits as kits
    from pipegen.model.claim import Claim as Claim
    from pipegen.model.claim import never as never
    from pipegen.model.composite import Branding as Branding
    from pipegen.model.composite import CompositeAction as CompositeAction
    from pipegen.model.concurrency import Concurrency as Concurrency
    from pipegen.model.container import Container as Container
    from pipegen.model.container import Credentials as Credentials
    from pipegen.model.container import Service as Service
    from pipegen.model.context import env as env
    from pipegen.model.context import github as github
    from pipegen.model.context import inputs as inputs
    from pipegen.model.context import job as job
    from pipegen.model.context import jobs as jobs
    from pipegen.model.context import matrix as matrix
    from pipegen.model.context import needs as needs
    from pipegen.model.context import runner as runner
    from pipegen.model.context import secrets as secrets
    from pipegen.model.context import steps as steps
    from pipegen.model.context import strategy as strategy
    from pipegen.model.context import vars as vars
    from pipegen.model.environment import Environment as Environment
    from pipegen.model.events import BranchProtectionRule as BranchProtectionRule
    from pipegen.model.events import CheckRun as CheckRun
    from pipegen.model.events import CheckSuite as CheckSuite
    from pipegen.model.events import Create as Create
    from pipegen.model.events import Delete as Delete
    from pipegen.model.events import DeploymentEvent as DeploymentEvent
    from pipegen.model.events import DeploymentStatus as DeploymentStatus
    from pipegen.model.events import Discussion as Discussion
    from pipegen.model.events import DiscussionComment as DiscussionComment
    from pipegen.model.events import Fork as Fork
    from pipegen.model.events import Gollum as Gollum
    from pipegen.model.events import ImageVersion as ImageVersion
    from pipegen.model.events import IssueComment as IssueComment
    from pipegen.model.events import Issues as Issues
    from pipegen.model.events import Label as Label
    from pipegen.model.events import MergeGroup as MergeGroup
    from pipegen.model.events import Milestone as Milestone
    from pipegen.model.events import PageBuild as PageBuild
    from pipegen.model.events import Project as Project
    from pipegen.model.events import ProjectCard as ProjectCard
    from pipegen.model.events import ProjectColumn as ProjectColumn
    from pipegen.model.events import Public as Public
    from pipegen.model.events import PullRequest as PullRequest
    from pipegen.model.events import PullRequestComment as PullRequestComment
    from pipegen.model.events import PullRequestReview as PullRequestReview
    from pipegen.model.events import PullRequestReviewComment as PullRequestReviewComment
    from pipegen.model.events import PullRequestTarget as PullRequestTarget
    from pipegen.model.events import Push as Push
    from pipegen.model.events import RegistryPackage as RegistryPackage
    from pipegen.model.events import Release as Release
    from pipegen.model.events import RepositoryDispatch as RepositoryDispatch
    from pipegen.model.events import Schedule as Schedule
    from pipegen.model.events import Status as Status
    from pipegen.model.events import Watch as Watch
    from pipegen.model.events import WorkflowCall as WorkflowCall
    from pipegen.model.events import WorkflowDispatch as WorkflowDispatch
    from pipegen.model.events import WorkflowRun as WorkflowRun
    from pipegen.model.expression import Expr as Expr
    from pipegen.model.functions import always as always
    from pipegen.model.functions import cancelled as cancelled
    from pipegen.model.functions import case as case
    from pipegen.model.functions import contains as contains
    from pipegen.model.functions import endswith as endswith
    from pipegen.model.functions import failure as failure
    from pipegen.model.functions import format as format
    from pipegen.model.functions import from_json as from_json
    from pipegen.model.functions import hash_files as hash_files
    from pipegen.model.functions import join as join
    from pipegen.model.functions import startswith as startswith
    from pipegen.model.functions import success as success
    from pipegen.model.functions import to_json as to_json
    from pipegen.model.gate import AllGreen as AllGreen
    from pipegen.model.inputs import ActionInput as ActionInput
    from pipegen.model.inputs import ActionOutput as ActionOutput
    from pipegen.model.inputs import CallInput as CallInput
    from pipegen.model.inputs import CallOutput as CallOutput
    from pipegen.model.inputs import CallSecret as CallSecret
    from pipegen.model.inputs import Input as Input
    from pipegen.model.job import Job as Job
    from pipegen.model.matrix import Matrix as Matrix
    from pipegen.model.matrix import Strategy as Strategy
    from pipegen.model.noun import raw as raw
    from pipegen.model.permissions import Permissions as Permissions
    from pipegen.model.pipeline import Pipeline as Pipeline
    from pipegen.model.pipeline import Published as Published
    from pipegen.model.runner import Defaults as Defaults
    from pipegen.model.runner import Runner as Runner
    from pipegen.model.runner import Snapshot as Snapshot
    from pipegen.model.secret import Secret as Secret
    from pipegen.model.secret import Variable as Variable
    from pipegen.model.step import Step as Step
    from pipegen.model.step import cancel as cancel
    from pipegen.model.step import parallel as parallel
    from pipegen.model.step import run as run
    from pipegen.model.step import uses as uses
    from pipegen.model.step import wait as wait
    from pipegen.model.step import wait_all as wait_all

__version__ = "0.1.0"

_HOMES = {
    "claim": (
        "Claim",
        "never",
    ),
    "composite": (
        "Branding",
        "CompositeAction",
    ),
    "concurrency": ("Concurrency",),
    "container": (
        "Container",
        "Credentials",
        "Service",
    ),
    "context": (
        "env",
        "github",
        "inputs",
        "job",
        "jobs",
        "matrix",
        "needs",
        "runner",
        "secrets",
        "steps",
        "strategy",
        "vars",
    ),
    "environment": ("Environment",),
    "events": (
        "BranchProtectionRule",
        "CheckRun",
        "CheckSuite",
        "Create",
        "Delete",
        "DeploymentEvent",
        "DeploymentStatus",
        "Discussion",
        "DiscussionComment",
        "Fork",
        "Gollum",
        "ImageVersion",
        "IssueComment",
        "Issues",
        "Label",
        "MergeGroup",
        "Milestone",
        "PageBuild",
        "Project",
        "ProjectCard",
        "ProjectColumn",
        "Public",
        "PullRequest",
        "PullRequestComment",
        "PullRequestReview",
        "PullRequestReviewComment",
        "PullRequestTarget",
        "Push",
        "RegistryPackage",
        "Release",
        "RepositoryDispatch",
        "Schedule",
        "Status",
        "Watch",
        "WorkflowCall",
        "WorkflowDispatch",
        "WorkflowRun",
    ),
    "expression": ("Expr",),
    "functions": (
        "always",
        "cancelled",
        "case",
        "contains",
        "endswith",
        "failure",
        "format",
        "from_json",
        "hash_files",
        "join",
        "startswith",
        "success",
        "to_json",
    ),
    "gate": ("AllGreen",),
    "inputs": (
        "ActionInput",
        "ActionOutput",
        "CallInput",
        "CallOutput",
        "CallSecret",
        "Input",
    ),
    "job": ("Job",),
    "matrix": (
        "Matrix",
        "Strategy",
    ),
    "noun": ("raw",),
    "permissions": ("Permissions",),
    "pipeline": (
        "Pipeline",
        "Published",
    ),
    "runner": (
        "Defaults",
        "Runner",
        "Snapshot",
    ),
    "secret": (
        "Secret",
        "Variable",
    ),
    "step": (
        "Step",
        "cancel",
        "parallel",
        "run",
        "uses",
        "wait",
        "wait_all",
    ),
}
"""Which module of `pipegen.model` holds which names."""

_ROOMS = ("actions", "kits")
_HOME = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    *sorted(_HOME),
    *_ROOMS,
    "__version__",
]


def __getattr__(name: str) -> object:
    """Load a public name on first use."""
    from importlib import import_module

    if name in _HOME:
        value: object = getattr(import_module(f"pipegen.model.{_HOME[name]}"), name)
    elif name in _ROOMS:
        value = import_module(f"pipegen.{name}")
    else:
        raise AttributeError(f"module 'pipegen' has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Return the public names."""
    return sorted({*_HOME, *_ROOMS, "__version__"})
