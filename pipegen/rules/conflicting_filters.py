"""An event that has a filter together with its `-ignore` form.

GitHub refuses `branches` beside `branches-ignore`, and the same of `tags` and `paths`. Keep the positive one and take
out of it with patterns that start with `!`: the last pattern that matches decides.

```yaml bad
on:
  push:
    branches: ['release/**']
    branches-ignore: ['release/**-alpha']  # <-
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
```

```yaml good
on:
  push:
    branches: ['release/**', '!release/**-alpha']
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
