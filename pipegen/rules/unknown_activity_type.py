"""An activity type that its event does not have.

What waits for it never starts: a pull request is `closed` and not `merged`, a release is `published` and not `publish`.
A merged pull request is one of type `closed` with the condition `github.event.pull_request.merged`. The message names
the nearest type.

```yaml bad
on:
  pull_request:
    types:
      - opened
      - merged  # <-
jobs:
  clean:
    runs-on: ubuntu-latest
    steps:
      - run: make clean
```

```yaml good
on:
  pull_request:
    types:
      - opened
      - closed
jobs:
  clean:
    if: github.event.action == 'opened' || github.event.pull_request.merged
    runs-on: ubuntu-latest
    steps:
      - run: make clean
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "structure"
REPORTED = True
