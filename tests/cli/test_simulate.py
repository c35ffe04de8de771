"""What `simulate` says: the table of all events, one event with its faults, the JSON of both, mistakes."""

import json

import jsonschema
import pytest
from scratch_project import Project
from syrupy.assertion import SnapshotAssertion

FILE = ".github/workflows/deliver.yml"
DELIVER = """\
name: Deliver
on:
  push:
    branches: [main]
    tags: ['v*']
  pull_request:
  workflow_dispatch:
    inputs:
      target:
        type: choice
        options: [staging, production]
permissions:
  contents: read
jobs:
  test:
    strategy:
      matrix:
        node: [20, 22]
    runs-on: ubuntu-latest
    steps:
      - run: npm test
        env:
          SNYK_TOKEN: ${{ secrets.SNYK_TOKEN }}
      - run: npm run report
        if: failure()
  deploy:
    needs: test
    if: startsWith(github.ref, 'refs/tags/v') || inputs.target == 'production'
    runs-on: ubuntu-latest
    environment: production
    permissions:
      contents: write
    steps:
      - id: migrate
        run: npm run migrate
      - run: ./deploy.sh
      - if: failure()
        run: ./rollback.sh
  check:
    uses: ./.github/workflows/check.yml
    with:
      thorough: ${{ github.ref_type == 'tag' }}
"""
CHECK = """\
on:
  workflow_call:
    inputs:
      thorough:
        type: boolean
jobs:
  quick:
    runs-on: ubuntu-latest
    steps: [{run: make check}]
  slow:
    if: inputs.thorough
    needs: quick
    runs-on: ubuntu-latest
    steps: [{run: make check-all}]
"""
STATUS = {"enum": ["success", "failure", "cancelled", "skipped", "unknown"]}
JOB = {
    "type": "object",
    "additionalProperties": False,
    "required": ["id", "status", "reason", "needs", "matrix", "environment", "secrets", "permissions", "steps"],
    "properties": {
        "id": {"type": "string"},
        "status": STATUS,
        "reason": {"type": "string"},
        "needs": {"type": "array", "items": {"type": "string"}},
        "matrix": {"type": ["object", "null"]},
        "environment": {"type": ["string", "null"]},
        "secrets": {"type": "array", "items": {"type": "string"}},
        "permissions": {"type": "object", "additionalProperties": {"enum": ["read", "write"]}},
        "steps": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["index", "id", "name", "status", "reason"],
                "properties": {
                    "index": {"type": "integer"},
                    "id": {"type": ["string", "null"]},
                    "name": {"type": "string"},
                    "status": STATUS,
                    "reason": {"type": "string"},
                },
            },
        },
    },
}
RUN = {
    "triggered": {"type": "boolean"},
    "reason": {"type": "string"},
    "jobs": {"type": "array", "items": JOB},
    "order": {"type": "array", "items": {"type": "string"}},
}
DOCUMENT = {"type": "object", "additionalProperties": False, "properties": {"version": {"const": 1}, **RUN}}
DOCUMENT["required"] = list(DOCUMENT["properties"])  # type: ignore[call-overload]


@pytest.fixture
def delivery(project: Project) -> Project:
    project.write(FILE, DELIVER)
    project.write(".github/workflows/check.yml", CHECK)
    return project


def test_all_events(delivery: Project, snapshot: SnapshotAssertion) -> None:
    assert str(delivery.run("simulate", FILE)) == snapshot


@pytest.mark.parametrize(
    "words",
    [
        ["push", "--ref", "refs/tags/v1"],
        ["push", "--ref", "refs/heads/topic"],
        ["push", "--ref", "main"],
        ["push", "--ref", "refs/tags/v1", "--fail", "deploy.migrate"],
        ["push", "--ref", "refs/tags/v1", "--cancel", "deploy.1"],
        ["push", "--ref", "refs/tags/v1", "--fail", "check/quick"],
        ["push", "--ref", "refs/tags/v1", "--fail", "test.0"],
        ["push", "--ref", "refs/heads/main", "--fail", "deploy"],
        ["push", "--ref", "refs/heads/main", "--fail", "check"],
        ["pull_request", "--base", "main", "--fork"],
        ["workflow_dispatch", "--ref", "main", "--input", "target=production"],
        ["release"],
    ],
    ids=" ".join,
)
def test_one_event(delivery: Project, snapshot: SnapshotAssertion, words: list[str]) -> None:
    assert str(delivery.run("simulate", FILE, "--event", *words)) == snapshot


def test_json(delivery: Project, snapshot: SnapshotAssertion) -> None:
    done = delivery.run("simulate", FILE, "--event", "push", "--ref", "refs/tags/v1", "--format", "json")
    document = json.loads(done.out)
    jsonschema.validate(document, DOCUMENT)
    assert (done.code, done.err) == (0, "")
    assert done.out == snapshot
    assert [job["matrix"] for job in document["jobs"] if job["id"] == "test"] == [{"node": 20}, {"node": 22}]


def test_json_of_all_events(delivery: Project) -> None:
    document = json.loads(delivery.run("simulate", FILE, "--format", "json").out)
    keys = {"scenario", "event", "action", *RUN}
    assert [set(each) for each in document["events"]] == [keys] * len(document["events"])
    assert [each["scenario"] for each in document["events"]] == [
        "push to branch `main`",
        "push of tag `v*`",
        "pull_request into any branch",
        "pull_request into any branch from a fork",
        *(f"workflow_dispatch on {ref} with target = {target}" for ref in REFS for target in ("staging", "production")),
    ]
    fork = document["events"][3]["jobs"][0]
    assert (fork["secrets"], fork["permissions"]) == ([], {"contents": "read", "metadata": "read"})
    assert document["events"][0]["jobs"][0]["secrets"] == ["SNYK_TOKEN"]


REFS = ("any branch", "tag `v*`", "any other tag")


def test_payload(delivery: Project) -> None:
    delivery.edit(FILE, "if: startsWith", "if: github.event.head_commit.message == 'ship it' || startsWith")
    delivery.write("event.json", '{"head_commit": {"message": "ship it"}}')
    words = ("simulate", FILE, "--event", "push", "--ref", "refs/heads/main", "--format", "json")
    without = {job["id"]: job["status"] for job in json.loads(delivery.run(*words).out)["jobs"]}
    given = {
        job["id"]: job["status"] for job in json.loads(delivery.run(*words, "--payload", "event.json").out)["jobs"]
    }
    assert (without["deploy"], given["deploy"]) == ("unknown", "success")


@pytest.mark.parametrize(
    "words",
    [
        ["absent.yml"],
        [FILE, "--event", "pusch"],
        [FILE, "--event", "push", "--fail", "deploi"],
        [FILE, "--event", "push", "--fail", "deploy.migrat"],
        [FILE, "--event", "push", "--fail", "deploy.7"],
        [FILE, "--event", "push", "--fail", "deploy."],
        [FILE, "--event", "push", "--fail", "check/slov"],
        [FILE, "--event", "pull_request", "--action", "closd"],
        [FILE, "--event", "workflow_dispatch", "--input", "targt=x"],
        [FILE, "--event", "workflow_dispatch", "--input", "target"],
        [FILE, "--event", "push", "--input", "target=x"],
        [FILE, "--fork"],
        ["broken.yml"],
        ["circle.yml"],
        ["action.yml"],
        ["refused.yml"],
        ["uncallable.yml"],
        [".github/workflows/self.yml"],
    ],
    ids=" ".join,
)
def test_mistakes(delivery: Project, snapshot: SnapshotAssertion, words: list[str]) -> None:
    delivery.write("broken.yml", "on: push\n\tjobs: x\n")
    delivery.write("action.yml", "name: x\ndescription: x\nruns: {using: composite, steps: []}\n")
    jobs = "".join(
        f"  {one}:\n    needs: {other}\n    runs-on: x\n    steps: [{{run: x}}]\n" for one, other in ("ab", "ba")
    )
    delivery.write("circle.yml", f"on: push\njobs:\n{jobs}")
    delivery.write("refused.yml", "on: push\njobs:\n  a:\n    runs-on: x\n    stepz: []\n    steps: [{run: x}]\n")
    delivery.write("uncallable.yml", f"on: push\njobs:\n  a: {{uses: ./{FILE}}}\n")
    delivery.write(
        ".github/workflows/self.yml", "on: [push, workflow_call]\njobs:\n  a: {uses: ./.github/workflows/self.yml}\n"
    )
    done = delivery.run("simulate", *words)
    assert (done.code, done.out) == (2, "")
    assert done.err == snapshot
