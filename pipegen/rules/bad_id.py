"""An id of a job or step that GitHub does not take.

Ids begin with a letter or `_`, go on with letters, digits, `_` and `-`, have fewer than 100 characters, and do not
begin with `__`, which GitHub keeps for itself. The whole file is refused for one bad id. What people are to read goes
into `name`, which takes any text.

```yaml bad
on: push
jobs:
  unit tests:  # <-
    runs-on: ubuntu-latest
    steps:
      - id: 1st  # <-
        run: make test
```

```yaml good
on: push
jobs:
  unit-tests:
    name: Unit tests
    runs-on: ubuntu-latest
    steps:
      - id: first
        run: make test
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "structure"
REPORTED = True
