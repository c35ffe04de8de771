"""Code of a pull request runs with the rights of the repository.

`pull_request_target`, `workflow_run` and `issue_comment` run with the secrets and the token of the repository, whoever
opened the pull request. A workflow that checks out its code there and then builds or tests it lets anybody run commands
with both: package scripts, tests and build files are code. Build in `pull_request`, hand the result on as an artifact,
and treat that as data; or let a person approve the run through `environment`.

Reported is a checkout of the head of a pull request that a later step of the job runs code of. Not reported are jobs
with an environment, jobs that a label or a check of who asks or where the code comes from stands before, and jobs
whose token can only read and that have no secrets.

```yaml bad
on: pull_request_target
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: ${{ github.event.pull_request.head.sha }}  # <-
      - run: npm ci
```

```yaml good
on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: ${{ github.event.pull_request.head.sha }}
      - run: npm ci
```
"""

from pipegen.finding import ERROR
from pipegen.semantics.strange_code import checkouts
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts

SEVERITY = ERROR
GROUP = "security"
WHEN = ("pull_request_target", "workflow_run", "issue_comment")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each checkout of strangers' code that a later step runs."""
    for found in checkouts(facts):
        yield Problem(
            "untrusted-checkout",
            f"code of a pull request is checked out, and `{found.runner.title()}` runs it with the rights of the"
            f" repository in `{found.event}`",
            found.at,
            found.route,
            advice="build pull requests in `pull_request`, or put an `environment` that asks for approval on the job",
        )
