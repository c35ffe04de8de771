"""The contexts of GitHub's expressions as Python objects: `github.ref`, `runner.os`, `matrix.node`."""

from pipegen.errors import ModelError, near
from pipegen.expr.ast import Dot, Name
from pipegen.expr.printer import to_text
from pipegen.model.expression import Expr, Object
from pipegen.source import call_site

TYPE_CHECKING = False


class Known(Expr):
    """A context whose members GitHub documents; they are the annotations of the class, anything else fails at once."""

    __slots__ = ()

    if not TYPE_CHECKING:  # type checkers know the members from the annotations

        def __getattr__(self, name):
            """Return a member by its Python name; raise ModelError for one that the context does not have."""
            if name.startswith("__"):
                raise AttributeError(name)
            members = type(self).__dict__["__annotations__"]
            if name not in members:
                raise ModelError(
                    f"the context `{to_text(self.ast)}` has no member `{name}`",
                    site=call_site(2),
                    advice=near(name, list(members)) or None,
                )
            kind = Object if members[name] == "Object" else Expr
            return kind(Dot(self.ast, spelled(name) if isinstance(self, Strategy) else name), call_site(2))


def spelled(name: str) -> str:
    """Return a member's name as GitHub spells it where that has dashes."""
    return name.replace("_", "-")


class Github(Known):
    """The run and the event that started it."""

    __slots__ = ()
    action: "Expr"
    action_path: "Expr"
    action_ref: "Expr"
    action_repository: "Expr"
    action_status: "Expr"
    actor: "Expr"
    actor_id: "Expr"
    api_url: "Expr"
    base_ref: "Expr"
    env: "Expr"
    event: "Object"
    event_name: "Expr"
    event_path: "Expr"
    graphql_url: "Expr"
    head_ref: "Expr"
    job: "Expr"
    path: "Expr"
    ref: "Expr"
    ref_name: "Expr"
    ref_protected: "Expr"
    ref_type: "Expr"
    repository: "Expr"
    repositoryUrl: "Expr"  # noqa: N815  GitHub's own spelling
    repository_id: "Expr"
    repository_owner: "Expr"
    repository_owner_id: "Expr"
    retention_days: "Expr"
    run_attempt: "Expr"
    run_id: "Expr"
    run_number: "Expr"
    secret_source: "Expr"
    server_url: "Expr"
    sha: "Expr"
    token: "Expr"
    triggering_actor: "Expr"
    workflow: "Expr"
    workflow_ref: "Expr"
    workflow_sha: "Expr"
    workspace: "Expr"


class Runner(Known):
    """The machine that runs the job."""

    __slots__ = ()
    arch: "Expr"
    debug: "Expr"
    environment: "Expr"
    name: "Expr"
    os: "Expr"
    temp: "Expr"
    tool_cache: "Expr"
    workspace: "Expr"


class CurrentJob(Known):
    """The job that is running: `job.status`, `job.container.id`, `job.services.db.ports`."""

    __slots__ = ()
    check_run_id: "Expr"
    container: "Object"
    services: "Object"
    status: "Expr"
    workflow_file_path: "Expr"
    workflow_ref: "Expr"
    workflow_repository: "Expr"
    workflow_sha: "Expr"


class Strategy(Known):
    """The place of the job in its matrix; `strategy.job_index` compiles to `strategy.job-index`."""

    __slots__ = ()
    fail_fast: "Expr"
    job_index: "Expr"
    job_total: "Expr"
    max_parallel: "Expr"


class Named(Expr):
    """A context whose members an author declares elsewhere (matrix, inputs, vars, env); the compiler checks them."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Expr:
        if name.startswith("__"):
            raise AttributeError(name)
        return Expr(Dot(self.ast, name), call_site(2))


class Nested(Expr):
    """A context of objects (needs, steps, jobs), for places where no handle is at hand."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Object:
        if name.startswith("__"):
            raise AttributeError(name)
        return Object(Dot(self.ast, name), call_site(2))


github = Github(Name("github"))
runner = Runner(Name("runner"))
job = CurrentJob(Name("job"))
strategy = Strategy(Name("strategy"))
env = Named(Name("env"))
vars = Named(Name("vars"))
secrets = Named(Name("secrets"))
matrix = Nested(Name("matrix"))
inputs = Named(Name("inputs"))
needs = Nested(Name("needs"))
steps = Nested(Name("steps"))
jobs = Nested(Name("jobs"))
