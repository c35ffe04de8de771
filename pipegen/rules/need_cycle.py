"""Jobs that wait for each other, so that none of them can start.

GitHub refuses the file. The message names every job of the circle in its order. Take out the `needs` that is not meant,
or split the job that has to be both before and after another.

```yaml bad
on: push
jobs:
  build:
    needs: deploy  # <-
    runs-on: ubuntu-latest
    steps:
      - run: make
  deploy:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - run: make deploy
```

```yaml good
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: make
  deploy:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - run: make deploy
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "structure"
REPORTED = True
