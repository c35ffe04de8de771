"""An id that two jobs, or two steps of one job, share.

GitHub refuses the file: `needs`, `steps.<id>` and the names of checks would not be certain. Ids that differ in case
only count as one. A copied step keeps its id easily: give the copy its own, and correct what reads its outputs.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - id: build
        run: make
      - id: Build  # <-
        run: make docs
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - id: build
        run: make
      - id: docs
        run: make docs
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "structure"
REPORTED = True
