"""A part of a secret is read out of it, which GitHub does not mask in logs.

GitHub masks the whole text of a secret. A value that `fromJSON(secrets.X)` takes out of it is another text and shows in
every log that prints it. Store each value as a secret of its own.

```yaml bad
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy.sh
        env:
          PASSWORD: ${{ fromJSON(secrets.LOGIN).password }}  # <-
```

```yaml good
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy.sh
        env:
          PASSWORD: ${{ secrets.PASSWORD }}
```
"""

from pipegen.expr.walk import calls_of, paths_of
from pipegen.finding import WARNING
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts

SEVERITY = WARNING
GROUP = "security"
WHEN = ("secrets",)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each `fromJSON` of a secret."""
    if "secrets." not in facts.text and facts.text:
        return
    for embedded in facts.expressions:
        slot = embedded.slot
        if "secrets" not in slot.text():
            continue
        for call in calls_of(embedded.tree):
            path = next(iter(paths_of(call)), ("",)) if call.name.lower() == "fromjson" else ("",)
            if path[0].lower() == "secrets" and len(path) > 1:
                yield Problem(
                    "unmasked-secret",
                    f"what is taken out of `{'.'.join(path)}` is not masked in logs",
                    slot.scalar,
                    slot.route,
                    advice="store each value as a secret of its own",
                    offset=embedded.offset,
                )
                break
