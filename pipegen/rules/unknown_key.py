"""A key that GitHub does not know at this place.

GitHub refuses the whole file for one unknown key, and says so only once it is pushed. Keys are compared with regard to
case. The message names the nearest key that may stand there.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    step:  # <-
      - run: make test
```

```yaml good
on: push
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
