"""Deeds of a workflow: which there are, in which order, what can happen together."""

import pytest

from pipegen.semantics.delivery import Deed, Delivery
from pipegen.semantics.deployment import is_preview, kind, waits
from pipegen.semantics.facts import Facts
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Mapping


def delivery(text: str) -> Delivery:
    tree = read(text, "x.yml")
    assert isinstance(tree, Mapping)
    return Delivery(Facts("x.yml", text, tree))


def deployment(step: str, job: str = "deploy") -> Deed:
    """Return the one deployment of a job with one step."""
    found = delivery(f"on: push\njobs:\n  {job}:\n    runs-on: ubuntu-latest\n    steps:\n      - {step}\n").of(
        "deploy"
    )
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ("run: railway up", "server"),
        ("run: helm upgrade api ./chart", "server"),
        ("run: helm upgrade api ./chart --atomic", "guarded"),
        ("run: flyctl deploy", "guarded"),
        ("run: aws ecs update-service --service api", "server"),
        ("run: aws cloudformation deploy --stack-name x", "infrastructure"),
        ("run: az webapp deploy --name x", "server"),
        ("run: az webapp deploy --name x --slot green", "guarded"),
        ("run: terraform apply", "infrastructure"),
        ("run: vercel --prod", "pages"),
        ("run: curl https://api.render.com/deploy/x", "server"),
        ("run: curl https://api.vercel.com/v1/integrations/deploy/x", "pages"),
        ("run: eas submit -p ios", "store"),
        ("run: npm run deploy", ""),
        ("uses: azure/webapps-deploy@v3", "server"),
        ("uses: Azure/webapps-deploy@v3\n        with: {slot-name: Production}", "server"),
        ("uses: azure/webapps-deploy@v3\n        with: {slot-name: green}", "guarded"),
        ("run: ./ship # pipegen: effect=deploy", "server"),
    ],
)
def test_kind(step: str, expected: str) -> None:
    assert kind(deployment(step).act) == expected


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ("run: helm upgrade api ./chart --wait", True),
        ("run: helm upgrade api ./chart", False),
        ("run: ssh host docker compose up -d --wait", True),
    ],
)
def test_waits(step: str, expected: bool) -> None:
    assert waits(deployment(step).act) is expected


@pytest.mark.parametrize(
    ("step", "job", "expected"),
    [
        ("run: vercel deploy", "deploy", True),
        ("run: vercel deploy --prod", "deploy", False),
        ("run: railway up", "preview", True),
        ("run: railway up", "deploy", False),
        ("run: railway up --environment production", "preview", False),
        ("run: railway up --environment pr-7", "deploy", True),
    ],
)
def test_is_preview(step: str, job: str, expected: bool) -> None:
    assert is_preview(deployment(step, job).act) is expected


@pytest.mark.parametrize(
    "steps",
    [
        "[{uses: helm/kind-action@v1}, {run: kubectl apply -f x}]",
        "[{run: minikube start}, {run: helm install api ./chart}]",
        "[{run: kubectl apply -f x}]",
        "[{run: npm run deploy}]",
    ],
)
def test_places_inside_of_a_job_are_no_deployments(steps: str) -> None:
    text = f"on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps: {steps}\n"
    assert delivery(text).of("deploy") == []


@pytest.mark.parametrize(
    ("job", "more"),
    [
        ("deploy", ""),
        ("production", ""),
        ("work", "    environment: live\n"),
        ("work", "    env: {TOKEN: '${{ secrets.KUBE }}'}\n"),
    ],
)
def test_places_outside(job: str, more: str) -> None:
    text = f"on: push\njobs:\n  {job}:\n    runs-on: ubuntu-latest\n{more}    steps: [{{run: kubectl apply -f x}}]\n"
    assert len(delivery(text).of("deploy")) == 1


def test_a_deployment_of_the_version_before_is_a_rollback() -> None:
    text = (
        "on: push\njobs:\n  production:\n    runs-on: x\n    steps:\n      - {name: Roll back, run: railway redeploy}\n"
    )
    assert [deed.effect for deed in delivery(text).deeds] == ["rollback"]


ORDER = """\
on: [push, pull_request]
jobs:
  a:
    runs-on: x
    steps:
      - run: |
          railway up
          npm run migrate
      - parallel:
          - run: npm test
          - run: npm run lint
      - run: curl https://x.example/health
  b:
    if: github.event_name == 'push'
    needs: a
    runs-on: x
    steps:
      - run: pg_dump x
  c:
    if: github.event_name == 'pull_request'
    runs-on: x
    steps:
      - run: npm run smoke
"""


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("deploy", "migrate", True),
        ("migrate", "deploy", False),
        ("deploy", "health", True),
        ("check", "health", True),
        ("deploy", "backup", True),
        ("backup", "deploy", False),
        ("deploy", "smoke", False),
    ],
)
def test_before(first: str, second: str, expected: bool) -> None:
    found = delivery(ORDER)
    assert found.before(found.of(first)[0], found.of(second)[0]) is expected


def test_steps_of_a_parallel_group_have_no_order() -> None:
    found = delivery(ORDER)
    one, other = found.of("check")
    assert not found.before(one, other) and not found.before(other, one)


def test_together() -> None:
    found = delivery(ORDER)
    deploy, backup, smoke = (found.of(effect)[0] for effect in ("deploy", "backup", "smoke"))
    assert found.together(deploy, backup) and found.together(deploy, smoke)
    assert not found.together(backup, smoke)
