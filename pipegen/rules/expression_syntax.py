"""An expression that GitHub cannot read.

GitHub refuses the whole file. Texts in expressions stand in single quotes, doubled inside (`'it''s'`); there is no
`+`, no `?:` (write `a && b || c`), no `=`; only GitHub's own functions exist, each with its number of arguments. The
place in the message is the very character.

```yaml bad
on: push
jobs:
  test:
    if: github.ref == "refs/heads/main"  # <-
    runs-on: ubuntu-latest
    steps:
      - run: echo ${{ github.sha  # <-
```

```yaml good
on: push
jobs:
  test:
    if: github.ref == 'refs/heads/main'
    runs-on: ubuntu-latest
    steps:
      - run: echo ${{ github.sha }}
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "expressions"
REPORTED = True
