"""A job that needs a job which is not in the workflow.

GitHub refuses the file, so nothing of it runs. It happens when a job is renamed or moved to another file: `needs` sees
the jobs of its own workflow only. To wait for another workflow, call it from a job with `uses`, or start on
`workflow_run`.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
  deploy:
    needs: [test, lint]  # <-
    runs-on: ubuntu-latest
    steps:
      - run: make deploy
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
  deploy:
    needs: [test]
    runs-on: ubuntu-latest
    steps:
      - run: make deploy
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "structure"
REPORTED = True
