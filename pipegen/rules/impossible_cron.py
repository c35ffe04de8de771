"""A schedule that GitHub cannot read, or that never comes.

A nightly build that never starts looks just like one that never fails. GitHub reads five fields (minute, hour, day,
month, weekday) in UTC unless `timezone` says otherwise, weekdays from 0 (Sunday) to 6, no nicknames such as `@daily`,
no seconds, and runs nothing more often than every five minutes.

```yaml bad
on:
  schedule:
    - cron: '@daily'  # <-
    - cron: '0 25 * * *'  # <-
    - cron: '0 0 31 2 *'  # <-
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
```

```yaml good
on:
  schedule:
    - cron: '23 3 * * *'
    - cron: '*/15 8-17 * * MON-FRI'
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
