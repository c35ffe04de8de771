"""A pattern of branches, tags or paths that is broken, or that no name can match.

Patterns are globs, not regular expressions: `*` stops at `/`, `**` does not, `?` and `+` repeat the character before
them, `[a-z0-9]` is one of a set. Branches and tags are compared without `refs/heads/` and `refs/tags/`, paths as git
lists them: from the top of the repository, without `./`. A filter that matches nothing looks like a workflow that has
nothing to do.

```yaml bad
on:
  push:
    branches:
      - refs/heads/main  # <-
      - release/[0-9  # <-
    paths:
      - ./src/**  # <-
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
```

```yaml good
on:
  push:
    branches:
      - main
      - release/[0-9]+
    paths:
      - src/**
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
```
"""

from pipegen.finding import ERROR
from pipegen.semantics.glob import problem
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import text, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.yamlio.tree import Tree

SEVERITY = ERROR
GROUP = "structure"
WHEN = ("branches", "tags", "paths")
FILTERS = ("branches", "branches-ignore", "tags", "tags-ignore", "paths", "paths-ignore")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each pattern that GitHub cannot read, and each that surely matches no name."""
    for event in facts.workflow.events:
        for kind in FILTERS if event.config is not None else ():
            node = event.get(kind)
            for each in texts(node) if node is not None else ():
                pattern = text(each) or ""
                trouble = problem(pattern) or _hopeless(kind, pattern.removeprefix("!"))
                if pattern and trouble:
                    yield _problem(event.name, kind, pattern, trouble, each)


def _hopeless(kind: str, pattern: str) -> str | None:
    """Return why no name can match a pattern that is well-formed, as the end of a sentence."""
    if kind.startswith("paths"):
        if pattern.startswith(("./", "../")):
            return "matches no file, expected a path from the top of the repository, without `./`"
        return None
    prefix = "refs/heads/" if kind.startswith("branches") else "refs/tags/"
    if pattern.startswith(prefix):
        return f"matches nothing, expected the name without `{prefix}`"
    if pattern.startswith("/") or pattern.endswith("/"):
        return "matches nothing, no branch or tag begins or ends with `/`"
    if any(char in pattern for char in " ~^:"):
        return "has a character that git allows in no branch or tag"
    return None


def _problem(event: str, kind: str, pattern: str, trouble: str, at: "Tree") -> Problem:
    return Problem("broken-filter", f"pattern `{pattern}` of `{kind}` {trouble}", at, ("on", event, kind))
