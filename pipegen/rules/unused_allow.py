"""A comment for pipegen that has no effect.

`# pipegen: allow[rule] reason` silences one rule on its own line, or, alone on a line, on the next line that is no
comment; several rules are separated by commas. For what is found inside a script it stands where its `run` begins. The
reason is required: without one nothing is silenced. An allow that hides nothing is reported, because it would hide the
next defect at that place; so are names that are no rules, and `# pipegen: effect=...` with an effect that does not
exist.

```yaml bad
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 10  # pipegen: allow[missing-timeout]  # <-
    steps:
      - run: make test  # pipegen: allow[hidden-pipe] it cannot fail  # <-
```

```yaml good
on: push
permissions: {}
jobs:
  # pipegen: allow[missing-timeout] a release takes as long as the store wants
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
```
"""

from pipegen.finding import WARNING

SEVERITY = WARNING
GROUP = "generated"
