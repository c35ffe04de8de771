"""A permission that the job token does not have, or a level that it has not.

GitHub refuses the file. The scopes are written in the plural (`pull-requests`, `packages`), each takes `read`, `write`
or `none`, though `id-token` knows no `read`; all at once are `read-all`, `write-all` and `{}`.

```yaml bad
on: push
permissions:
  contents: read
  pull-request: write  # <-
  id-token: read  # <-
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
```

```yaml good
on: push
permissions:
  contents: read
  pull-requests: write
  id-token: write
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
