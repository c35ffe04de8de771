"""What tokens may do: derived where nothing is said, refused where it is known to be too little."""

import pytest

from pipegen import (
    Container,
    Credentials,
    Job,
    Permissions,
    Pipeline,
    Push,
    Secret,
    Service,
    WorkflowCall,
    actions,
    github,
    raw,
    run,
    uses,
)
from pipegen.compile.compiled import Compiled
from pipegen.compile.compiler import Declared, compile_all
from pipegen.errors import ModelError
from pipegen.facts.permissions import SCOPES
from pipegen.yamlio.tree import Mapping, plain

STEP = run("true")
CHECKOUT = actions.checkout()
CREATE = actions.peter_evans.create_pull_request()

CALLED = Pipeline("called", on=WorkflowCall(), jobs=[Job("work", steps=[CHECKOUT])])
READING = Pipeline("parsing", on=WorkflowCall(), jobs=[Job("work", permissions="read-all", steps=[STEP])])
TAGGING = Pipeline(
    "tagging", on=WorkflowCall(), permissions={"contents": "write"}, jobs=[Job("work", steps=[CHECKOUT])]
)
OUTER = Pipeline("outer", on=WorkflowCall(), jobs=[Job("inner", uses=TAGGING)])


def job_permissions(job: Job, top: object = None) -> object:
    pipeline = Pipeline("p", on=Push(), jobs=[job], permissions=top)  # type: ignore[arg-type]
    files = compile_all(
        [Declared(each, "pipelines/program.py") for each in (pipeline, CALLED, TAGGING, READING, OUTER)]
    )
    file: Compiled = next(each for each in files if each.path == ".github/workflows/p.yml")
    assert file.findings == []
    jobs = file.tree.get("jobs")
    assert isinstance(jobs, Mapping)
    node = jobs.entries[0].value
    assert isinstance(node, Mapping)
    found = node.get("permissions")
    return None if found is None else plain(found)


REGISTRY = {"registry": "ghcr.io", "username": github.actor, "password": github.token}
LOGIN = actions.docker.login_action(**REGISTRY)  # type: ignore[arg-type]
ELSEWHERE = actions.docker.login_action(registry="ghcr.io", username="bot", password=Secret("PAT"))
PULL = Credentials(username=github.actor, password=github.token)
READ, WRITE = {"packages": "read"}, {"packages": "write"}


def steps(*given: object) -> Job:
    return Job("one", steps=given)  # type: ignore[arg-type]


DERIVED: dict[str, tuple[Job, object, object]] = {
    "a script needs none": (steps(STEP), None, None),
    "checkout reads": (steps(CHECKOUT), None, {"contents": "read"}),
    "the author's own": (
        Job("one", steps=[CHECKOUT], permissions=Permissions(contents="write")), None, {"contents": "write"},
    ),
    "the author's for the pipeline": (steps(CHECKOUT), {"contents": "write"}, None),
    "a call needs what the called jobs need": (Job("one", uses=CALLED), None, {"contents": "read"}),
    "a call of what names its own": (Job("one", uses=TAGGING), None, {"contents": "write"}),
    "a call of a call": (Job("one", uses=OUTER), None, {"contents": "write"}),
    "a step that says what it needs": (
        steps(uses("acme/tool@v1", permissions={"issues": "write"})), None, {"issues": "write"},
    ),
    "the highest of two": (
        steps(CHECKOUT, uses("acme/tool@v1", permissions={"contents": "write"})), None, {"contents": "write"},
    ),
    "a login pulls": (steps(LOGIN), None, READ),
    "a login with another token": (steps(ELSEWHERE, actions.docker.build_push_action(push=True)), None, None),
    "a build that pushes": (steps(LOGIN, actions.docker.build_push_action(push=True)), None, WRITE),
    "a build that may push": (
        steps(LOGIN, actions.docker.build_push_action(push=github.ref == "refs/heads/main")), None, WRITE,
    ),
    "a build that pushes to another registry": (
        steps(LOGIN, actions.docker.build_push_action(push=True, tags=["docker.io/acme/app"])), None, READ,
    ),
    "a build that does not push": (steps(LOGIN, actions.docker.build_push_action(push=False)), None, READ),
    "a script that logs in and pushes": (
        steps(
            run('echo "$T" | docker login ghcr.io -u x --password-stdin', env={"T": github.token}),
            run("docker push ghcr.io/acme/app"),
        ), None, WRITE,
    ),
    "a job in an image": (
        Job("one", steps=[STEP], container=Container("ghcr.io/acme/ci:1", credentials=PULL)), None, READ,
    ),
    "a service": (
        Job("one", steps=[STEP], services={"db": Service("ghcr.io/acme/db:1", credentials=PULL)}), None, READ,
    ),
    "an image from elsewhere": (
        Job("one", steps=[STEP], container=Container("docker.io/acme/ci:1", credentials=PULL)), None, None,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("job", "top", "expected"), DERIVED.values(), ids=DERIVED)
def test_derived(job: Job, top: object, expected: object) -> None:
    assert job_permissions(job, top) == expected


def test_a_call_of_what_reads_all_gets_to_read_all() -> None:
    expected = {scope: "read" for scope, levels in SCOPES.items() if "read" in levels}
    assert job_permissions(Job("one", uses=READING)) == expected


REFUSED = "the called job `work` of `tagging` asks for it; GitHub refuses the run"
NESTED = "the called job `inner` of `outer` asks for it; GitHub refuses the run"
READ_CONTENTS = Permissions(contents="read")
TOKEN = {"GH_TOKEN": github.token}
NO_PURPOSE = (
    "job `one` hands out the run's token, which may do nothing: no step says what it is for",
    "give the job permissions=Permissions(...), or permissions={} if it only reads what is public",
)

TOO_SMALL: dict[str, tuple[Job, object, tuple[str, str]]] = {
    "a call": (
        Job("one", uses=TAGGING, permissions=READ_CONTENTS), None,
        (
            f"job `one` has `contents: read` and needs `contents: write`: {REFUSED}",
            'write permissions=Permissions(contents="write")',
        ),
    ),
    "a call that has none": (
        Job("one", uses=CALLED, permissions={}), None,
        (
            f"job `one` has `contents: none` and needs `contents: read`: {REFUSED.replace('tagging', 'called')}",
            'write permissions=Permissions(contents="read")',
        ),
    ),
    "a call by a pipeline that reads all": (
        Job("one", uses=TAGGING), "read-all",
        (
            f"job `one` has `read-all` and needs `contents: write`: {REFUSED}",
            'write permissions=Permissions(contents="write")',
        ),
    ),
    "a call of a call": (
        Job("one", uses=OUTER, permissions={"issues": "write"}), None,
        (
            f"job `one` has `contents: none` and needs `contents: write`: {NESTED}",
            'write permissions=Permissions(contents="write", issues="write")',
        ),
    ),
    "a known action": (
        Job("one", steps=[CHECKOUT, CREATE], permissions=READ_CONTENTS), None,
        (
            "job `one` has `contents: read` and needs `contents: write`: create-pull-request pushes its branch",
            'write permissions=Permissions(contents="write", pull_requests="write")',
        ),
    ),
    "a known action by its name": (
        Job("one", steps=[uses("actions/deploy-pages@v4")]), {},
        (
            "job `one` has `id-token: none` and needs `id-token: write`: deploy-pages proves where the site comes from",
            'write permissions=Permissions(actions="read", id_token="write", pages="write")',
        ),
    ),
    "an action of which the author says it": (
        Job("one", steps=[uses("acme/tool@v1", permissions={"checks": "read"})], permissions=READ_CONTENTS), None,
        (
            "job `one` has `checks: none` and needs `checks: read`: acme/tool needs it",
            'write permissions=Permissions(checks="read", contents="read")',
        ),
    ),
    "a token in a variable": (steps(run("gh pr list", env=TOKEN)), None, NO_PURPOSE),
    "a token in a variable of the job": (Job("one", steps=[STEP], env=TOKEN), None, NO_PURPOSE),
    "a token in a script": (steps(run(f"curl -H 'x: {github.token}' y")), None, NO_PURPOSE),
    "a token for an unknown action": (
        steps(uses("acme/tool@v1", with_={"token": "${{ secrets.GITHUB_TOKEN }}"})), None, NO_PURPOSE,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("job", "top", "expected"), TOO_SMALL.values(), ids=TOO_SMALL)
def test_too_small(job: Job, top: object, expected: tuple[str, str]) -> None:
    with pytest.raises(ModelError) as caught:
        job_permissions(job, top)
    assert (caught.value.message, caught.value.advice) == expected
    assert caught.value.site is not None and caught.value.site.path == __file__


def test_the_line_is_that_of_the_permissions_or_of_the_call() -> None:
    given = Permissions(contents="read")
    working = Job("one", steps=[CREATE], permissions=given)
    calling = Job("one", uses=TAGGING, permissions=given)
    lines: list[int] = []
    for job in (working, calling):
        with pytest.raises(ModelError) as caught:
            job_permissions(job)
        assert caught.value.site is not None
        lines.append(caught.value.site.line)
    assert lines == [given.site.line, calling.site.line]


PAT = Secret("PAT")

ENOUGH: dict[str, tuple[Job, object]] = {
    "a checkout of a public repository": (Job("one", steps=[CHECKOUT], permissions={}), {}),
    "more than needed": (Job("one", uses=CALLED, permissions={"contents": "write"}), {"contents": "write"}),
    "all": (Job("one", uses=TAGGING, permissions="write-all"), "write-all"),
    "unchecked": (
        Job("one", uses=TAGGING, permissions=raw({"contents": "read"}, reason="to see it fail")), {"contents": "read"},
    ),
    "an action with another token": (
        Job("one", steps=[actions.peter_evans.create_pull_request(token=PAT)], permissions=READ_CONTENTS),
        {"contents": "read"},
    ),
    "an action with another token in a variable": (
        Job("one", steps=[actions.softprops.action_gh_release(env={"GITHUB_TOKEN": PAT})], permissions=READ_CONTENTS),
        {"contents": "read"},
    ),
    "an action that may not need it": (
        Job("one", steps=[actions.gitleaks.gitleaks_action()], permissions=READ_CONTENTS), {"contents": "read"},
    ),
    "an input that an expression decides": (
        Job("one", steps=[actions.attest(subject_path="a", push_to_registry=github.ref == "x")],
            permissions=Permissions(id_token="write", attestations="write")),
        {"id-token": "write", "attestations": "write"},
    ),
    "a token for what is public": (Job("one", steps=[run("gh pr list", env=TOKEN)], permissions={}), {}),
    "a token beside another": (steps(run("gh pr list", env={"GH_TOKEN": PAT | github.token})), None),
    "a token for a known action": (steps(actions.setup_node(token=github.token)), None),
}  # fmt: skip


@pytest.mark.parametrize(("job", "expected"), ENOUGH.values(), ids=ENOUGH)
def test_enough(job: Job, expected: object) -> None:
    assert job_permissions(job) == expected
