"""A value that GitHub does not take at this place.

GitHub refuses the whole file, and says so only once it is pushed: no job of any event runs until it is corrected.
Common causes: a text where a number or a flag is wanted (`timeout-minutes: ten`), a list where a mapping is wanted, a
job or step without the key that says what it does, an action without a version, an expression where none is evaluated
(`uses`, `shell`, anything below `on`).

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: ten  # <-
    steps:
      - uses: actions/checkout  # <-
      - name: Test  # <-
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v5
      - name: Test
        run: make test
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "structure"
REPORTED = True
