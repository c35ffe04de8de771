"""A context or function that GitHub does not offer at this place.

Each key is evaluated at its own time with what is known by then: a job's `if` before its matrix and without secrets,
its `env` before there is a runner, `needs` and `runs-on` before any step. GitHub refuses the file. The documentation
page "Contexts" has the table. A word without quotes is a context as well: texts need single quotes.

```yaml bad
on: push
env:
  JOB: ${{ matrix.os }}  # <-
jobs:
  deploy:
    runs-on: ubuntu-latest
    env:
      TEMP: ${{ runner.temp }}  # <-
    steps:
      - if: github.ref_name == main  # <-
        run: make deploy
```

```yaml good
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - if: github.ref_name == 'main'
        run: make deploy
        env:
          TEMP: ${{ runner.temp }}
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "expressions"
REPORTED = True
