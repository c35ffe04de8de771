"""A filter at an event that does not have it: GitHub passes over it, and the workflow runs for all.

`create`, `delete`, `workflow_dispatch` and most other events know no `branches`, `tags` or `paths`. GitHub accepts the
file and ignores the filter, so a release that was to run for tags runs for every new branch as well, and a form that
was to be for `main` can be sent from any branch. Ask for it in the `if` of the jobs.

```yaml bad
on:
  create:
    tags: ['v*']  # <-
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - run: make release
```

```yaml good
on:
  create:
jobs:
  release:
    if: startsWith(github.ref, 'refs/tags/v')
    runs-on: ubuntu-latest
    steps:
      - run: make release
```
"""

from pipegen.finding import WARNING

SEVERITY = WARNING
GROUP = "structure"
REPORTED = True
