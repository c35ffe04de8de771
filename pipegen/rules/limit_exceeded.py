"""More of something than GitHub takes.

A matrix makes at most 256 jobs, a `workflow_dispatch` form has at most 25 inputs, a text with an expression in it at
most 21,000 characters, the name of a concurrency group at most 400, a file 500,000 bytes. Beyond that the file or the
run is refused. Split a matrix over two jobs; hand values to a long script through `env`, so that it holds no
expression itself, or keep the script in a file.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    strategy:
      matrix:  # <-
        shard: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
        group: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
    steps:
      - run: make test SHARD=1
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        shard: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
        group: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
    steps:
      - run: make test SHARD=1
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "structure"
REPORTED = True
