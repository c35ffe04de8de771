"""An event that GitHub does not have.

GitHub refuses the file, and no other event of it starts a run either. Mostly a slip of the pen (`pull-request`), the
name of a webhook that starts no workflows, or a filter such as `branches` that stands one level too far left. The
message names the nearest event.

```yaml bad
on:
  push:
  pull-request:  # <-
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
```

```yaml good
on:
  push:
  pull_request:
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "structure"
REPORTED = True
