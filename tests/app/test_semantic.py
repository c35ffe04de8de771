"""`diff --semantic`: pairs of workflows and the sentences about them."""

import pytest

from pipegen.app.semantic import compare
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import plain

JOB = "jobs:\n  a:\n    runs-on: x\n"
STEPS = JOB + "    steps:\n"
CASES: dict[str, tuple[str, str, list[str]]] = {
    "nothing": ("on: push\n", "on: [push]\n", []),
    "trigger added": ("on: push\n", "on: [push, pull_request]\n", ["it also starts on `pull_request`"]),
    "trigger removed": ("on: {push: , schedule: []}\n", "on: push\n", ["it no longer starts on `schedule`"]),
    "trigger filtered": (
        "on: {push: {branches: [main]}}\n",
        "on: {push: {branches: [main, dev], paths: [src]}}\n",
        ["`on.push.branches` goes from [`main`] to [`main`, `dev`]", "`on.push.paths` is new: [`src`]"],
    ),
    "trigger without filter": (
        "on: {push: {branches: [main]}}\n",
        "on: {push: }\n",
        ["`on.push` goes from {branches: [`main`]} to nothing"],
    ),
    "permissions widened": (
        "permissions: {contents: read}\n",
        "permissions: {contents: write, id-token: write}\n",
        [
            "permissions of the workflow are widened: `contents` goes from read to write",
            "permissions of the workflow are widened: `id-token` goes from none to write",
        ],
    ),
    "permissions narrowed": (
        JOB + "    permissions: {contents: write, packages: read}\n",
        JOB + "    permissions: {contents: read}\n",
        [
            "permissions of job `a` are narrowed: `contents` goes from write to read",
            "permissions of job `a` are narrowed: `packages` goes from read to none",
        ],
    ),
    "permissions of another kind": (
        JOB,
        JOB + "    permissions: write-all\n",
        ["the permissions of job `a` change: the repository's default, then `write-all`"],
    ),
    "permissions to none": (
        "permissions: read-all\n",
        "permissions: {}\n",
        ["the permissions of the workflow change: `read-all`, then none at all"],
    ),
    "job added": (
        JOB,
        JOB + "  b:\n    environment: production\n",
        [
            "job `b` is new",
            "job `b` deploys to environment `production`",
        ],
    ),
    "job removed": (
        JOB + "  b:\n    environment: {name: production}\n",
        JOB,
        ["job `b` goes away, which deployed to environment `production`"],
    ),
    "needs": (
        JOB + "    needs: x\n",
        JOB + "    needs: [y]\n",
        [
            "job `a` now waits for job `y`",
            "job `a` no longer waits for job `x`",
        ],
    ),
    "approval dropped": (
        JOB + "    environment: production\n",
        JOB,
        ["job `a` no longer needs the approval of environment `production`"],
    ),
    "approval added": (
        JOB,
        JOB + "    environment: {name: production}\n",
        ["job `a` now needs the approval of environment `production`, as far as that is protected"],
    ),
    "environment swapped": (
        JOB + "    environment: staging\n",
        JOB + "    environment: production\n",
        [
            "job `a` no longer needs the approval of environment `staging`",
            "job `a` now needs the approval of environment `production`, as far as that is protected",
        ],
    ),
    "environment url": (
        JOB + "    environment: {name: p, url: u}\n",
        JOB + "    environment: {name: p, url: v}\n",
        ["`jobs.a.environment.url` goes from `u` to `v`"],
    ),
    "action version": (
        STEPS + "      - uses: actions/checkout@v4\n",
        STEPS + "      - uses: actions/checkout@v5\n",
        ["step `actions/checkout` of job `a` moves action `actions/checkout` from v4 to v5"],
    ),
    "action swapped under a name": (
        STEPS + "      - {name: get, uses: a/b@v1}\n",
        STEPS + "      - {name: get, uses: c/d@v1}\n",
        ["step `get` of job `a`: `uses` goes from `a/b@v1` to `c/d@v1`"],
    ),
    "action input": (
        STEPS + "      - {uses: a/b@v1, with: {x: 1}}\n",
        STEPS + "      - {uses: a/b@v1, with: {x: true, y: 2}}\n",
        [
            "step `a/b` of job `a`: `with.x` goes from `1` to `true`",
            "step `a/b` of job `a`: `with.y` is new: `2`",
        ],
    ),
    "step added and removed": (
        STEPS + "      - run: one\n      - run: two\n",
        STEPS + "      - run: two\n      - run: three\n",
        ["job `a` has a new step `three`", "job `a` loses the step `one`"],
    ),
    "steps reordered": (
        STEPS + "      - run: one\n      - run: two\n",
        STEPS + "      - run: two\n      - run: one\n",
        ["the steps of job `a` run in another order"],
    ),
    "same step twice": (
        STEPS + "      - run: one\n",
        STEPS + "      - run: one\n      - run: one\n",
        ["job `a` has a new step `one` (2)"],
    ),
    "script": (
        STEPS + "      - {id: s, run: one}\n",
        STEPS + "      - {id: s, run: two}\n",
        ["step `s` of job `a` runs another script"],
    ),
    "condition": (JOB + "    if: success()\n", JOB, ["`jobs.a.if` goes away, which was `success()`"]),
    "secret newly read": (
        STEPS + "      - run: one\n        env: {A: x}\n",
        STEPS + "      - run: one\n        env: {A: \"${{ secrets.TOKEN || secrets['OTHER'] }}\"}\n",
        [
            "secret `TOKEN` is newly read, by job `a`",
            "secret `OTHER` is newly read, by job `a`",
            "step `one` of job `a`: `env.A` goes from `x` to `${{ secrets.TOKEN || secrets['OTHER'] }}`",
        ],
    ),
    "secret no longer read": (
        "env: {A: '${{ secrets.TOKEN }}'}\n",
        "env: {}\n",
        ["secret `TOKEN` is no longer read", "`env.A` goes away, which was `${{ secrets.TOKEN }}`"],
    ),
    "secrets inherited": (
        JOB + "    uses: ./x\n",
        JOB + "    uses: ./x\n    secrets: inherit\n",
        ["secret `every secret of the caller` is newly read, by job `a`", "`jobs.a.secrets` is new: `inherit`"],
    ),
    "anything else": (
        JOB + "    timeout-minutes: 5\n",
        JOB + "    timeout-minutes: 6\n",
        ["`jobs.a.timeout-minutes` goes from `5` to `6`"],
    ),
    "number and text": ("env: {A: 1}\n", "env: {A: '1'}\n", ["`env.A` goes from `1` to `1`"]),
    "composite action": (
        "runs: {using: composite, steps: [{run: a, shell: bash}]}\n",
        "runs: {using: composite, steps: [{run: a, shell: sh}]}\n",
        ["step `a` of the action: `shell` goes from `bash` to `sh`"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_sentences(case: str) -> None:
    old, new, expected = CASES[case]
    assert compare(plain(read(old, "old.yml")), plain(read(new, "new.yml"))) == expected


@pytest.mark.parametrize("case", CASES)
def test_nothing_changes_against_itself(case: str) -> None:
    for text in CASES[case][:2]:
        tree = plain(read(text, "x.yml"))
        assert compare(tree, tree) == []
