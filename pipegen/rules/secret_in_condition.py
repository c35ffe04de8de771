"""A condition reads a secret, which GitHub refuses.

The context `secrets` is not there in the `if` of a job or a step: GitHub refuses the whole file for it, and says so
only once it is pushed. Set a variable in `env` of the job from the secret and ask for that; the `if` of a job can read
no variable of its own, so let a step or a job before it say in an output whether the secret is there.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - if: secrets.TOKEN != ''  # <-
        run: ./report.sh
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    env:
      TOKEN: ${{ secrets.TOKEN }}
    steps:
      - if: env.TOKEN != ''
        run: ./report.sh
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "security"
REPORTED = True
