"""An expression that ends in an error whenever it is evaluated.

The syntax is right, so GitHub accepts the file and fails the step or the job when it gets there: `fromJSON` of an empty
text, a `format` that names more values than it gets, a `case` whose conditions are no booleans. Only what follows from
the text of the expression alone is reported, and never an operand that `&&` or `||` may leave out.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
        env:
          LABEL: ${{ format('{0}-{1}', github.ref_name) }}  # <-
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
        env:
          LABEL: ${{ format('{0}-{1}', github.ref_name, github.sha) }}
```
"""

import re

from pipegen.errors import ExprError
from pipegen.expr.ast import Literal
from pipegen.expr.evaluator import evaluate
from pipegen.expr.fold import ANYTHING, fails
from pipegen.expr.walk import calls_of
from pipegen.finding import ERROR
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.expr.ast import Ast, Call
    from pipegen.semantics.facts import Facts

SEVERITY = ERROR
GROUP = "expressions"
WHEN = ("fromjson", "format", "case")
_CALLED = ("fromjson", "format", "case")
_WORDS = re.compile(r"(?!(?:true|false|null|nan|infinity|undefined)\b)[A-Za-z_][\w./ -]*\Z", re.IGNORECASE)
"""Texts that no reader of JSON takes; GitHub's takes more than the standard has, such as comments."""


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each expression that surely errs."""
    for each in facts.expressions:
        if not fails(each.tree) or not any(call.name.lower() in _CALLED for call in calls_of(each.tree)):
            continue
        if all(map(_is_judged, calls_of(each.tree))):
            yield Problem(
                "failing-expression",
                f"expression ends in an error: {_error(each.tree)}",
                each.slot.scalar,
                each.slot.route,
                advice="correct the call, or leave it out",
                offset=each.offset,
            )


def _is_judged(call: "Call") -> bool:
    """Tell whether an error of a call would be one for GitHub too; it reads more than standard JSON."""
    if call.name.lower() != "fromjson" or not fails(call):
        return True
    text = call.args[0]
    if not isinstance(text, Literal):
        return False
    return text.value in ("", None) or (isinstance(text.value, str) and _WORDS.match(text.value) is not None)


def _error(tree: "Ast") -> str:
    try:
        evaluate(tree, ANYTHING, None)
    except ExprError as error:
        return error.message
    return "it has no value"
