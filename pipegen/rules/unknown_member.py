"""A name that its context surely does not hold, so that the value is always empty.

GitHub says nothing about it: the value is an empty text, the condition is never true, and what depends on it silently
does the wrong thing. What is checked: ids of steps (only earlier steps of the same job have results), jobs (only those
that `needs` names; those before them count in the `if` of a job alone), outputs that a job declares, names of the
matrix, inputs of the workflow, services, and the fixed members of `github`, `runner`, `job` and `strategy`. A name
that an expression fills (`matrix: ${{ fromJSON(...) }}`) is never reported.

```yaml bad
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    outputs:
      version: ${{ steps.version.outputs.version }}  # <-
    steps:
      - id: get-version
        run: echo "version=1" >> "$GITHUB_OUTPUT"
  test:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - run: make test
  deploy:
    needs: test
    runs-on: ubuntu-latest
    steps:
      - run: make deploy VERSION=${{ needs.build.outputs.version }}  # <-
```

```yaml good
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    outputs:
      version: ${{ steps.version.outputs.version }}
    steps:
      - id: version
        run: echo "version=1" >> "$GITHUB_OUTPUT"
  test:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - run: make test
  deploy:
    needs: [build, test]
    runs-on: ubuntu-latest
    steps:
      - run: make deploy VERSION=${{ needs.build.outputs.version }}
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "expressions"
REPORTED = True
