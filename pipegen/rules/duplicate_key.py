"""A key that is there twice in one mapping.

GitHub refuses the file. Most YAML tools silently take the last of the two, so an editor shows nothing, and half of what
was written would be lost. GitHub compares keys without regard to case: `Path` and `PATH` in one `env` count as one.
Join the two values, or delete the one that is not meant.

```yaml bad
on: push
env:
  NODE_ENV: test
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
env:  # <-
  CI: true
```

```yaml good
on: push
env:
  NODE_ENV: test
  CI: true
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "structure"
REPORTED = True
