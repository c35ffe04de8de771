"""A condition, or a part of one, whose literals decide it, so that it asks for nothing.

`if: true` can go, and `... || true` makes the rest of a condition moot. A plain `if: false` is left alone: it is the
usual way to switch a job or step off.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - if: true  # <-
        run: make test
      - if: github.ref == 'refs/heads/main' || true  # <-
        run: make publish
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
      - if: false
        run: make publish
      - if: always()
        run: make report
```
"""

import re

from pipegen.expr.ast import Binary, Call, Literal
from pipegen.expr.fold import truth
from pipegen.expr.printer import to_text
from pipegen.expr.signatures import STATUS
from pipegen.expr.walk import nodes
from pipegen.finding import WARNING
from pipegen.workflow.problem import Problem
from pipegen.yamlio.tree import Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.expr.ast import Ast
    from pipegen.semantics.facts import Facts, Owner

SEVERITY = WARNING
GROUP = "expressions"
WHEN = ("if:", 'if"', "if'", "if :")
DECIDED = re.compile(r"\b(?:true|false|null|NaN|Infinity)\b|(?<!['\w.-])[-+.]?\d")
"""A literal that is no text."""


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each `if` that is the same in every run by its literals alone."""
    for job in facts.jobs:
        owners: list[Owner] = [job, *job.all_steps]
        for owner in owners:
            node = owner.node.get("if")
            tree = facts.written(owner) if isinstance(node, Scalar) and DECIDED.search(owner.if_ or "") else None
            if tree is None or not isinstance(node, Scalar) or not _may_be_constant(tree):
                continue
            known = truth(tree)
            if known is None:
                continue
            yield Problem(
                "constant-condition",
                f"condition `{to_text(tree)}` is always {'true' if known else 'false'}",
                node,
                (*owner.route, "if"),
                advice="drop the `if`" if known else "write `if: false` to switch it off",
            )


def _may_be_constant(tree: "Ast") -> bool:
    """Tell whether a condition holds a literal on its own or compares literals, and calls no status function."""
    if isinstance(tree, Literal):
        return tree.value is not False and not isinstance(tree.value, str)
    found = False
    for node in nodes(tree):
        if isinstance(node, Call) and (node.name.lower() in STATUS or node.name.lower() == "format"):
            return False
        if isinstance(node, Binary):
            both = node.operator not in ("&&", "||")
            sides = [isinstance(each, Literal) and _counts(each, both) for each in (node.left, node.right)]
            found = found or (all(sides) if both else any(sides))
    return found


def _counts(literal: Literal, compared: bool) -> bool:
    """Tell whether a literal decides something: any in a comparison; a text behind `||` is another rule's."""
    return compared or not isinstance(literal.value, str)
