"""A called workflow gets every secret of the repository.

`secrets: inherit` hands over all of them, those as well that are added later, and nobody who reads the call can tell
which of them the called workflow uses. Name the ones it needs.

```yaml bad
on: push
jobs:
  deploy:
    uses: ./.github/workflows/deploy.yml
    secrets: inherit  # <-
```

```yaml good
on: push
jobs:
  deploy:
    uses: ./.github/workflows/deploy.yml
    secrets:
      token: ${{ secrets.DEPLOY_TOKEN }}
```
"""

from pipegen.finding import WARNING
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts

SEVERITY = WARNING
GROUP = "security"
WHEN = ("inherit",)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each call with `secrets: inherit`."""
    for job in facts.workflow.jobs:
        entry = job.node.entry("secrets") if job.uses is not None else None
        if entry is not None and text(entry.value) == "inherit":
            yield Problem(
                "inherited-secrets",
                f"`{job.uses}` gets every secret of the repository, expected the ones that it needs",
                entry,
                (*job.route, "secrets"),
                advice="list the secrets: `NAME: ${{ secrets.NAME }}`",
            )
