"""A file that is no YAML as GitHub reads it.

GitHub cannot start a workflow that it cannot read: the run fails without a single job, and pushes that should have been
tested go through unseen. Common causes: a tab in the indentation, a text with `: ` or ` #` in it without quotes, a
condition that starts with `!` (a tag in YAML), an alias without its anchor, a second document.

```yaml bad
on: push
jobs:
  test:
    if: !cancelled()  # <-
    runs-on: ubuntu-latest
    steps:
      - run: make test
```

```yaml good
on: push
jobs:
  test:
    if: ${{ !cancelled() }}
    runs-on: ubuntu-latest
    steps:
      - run: make test
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "syntax"
