"""A condition that is always true, since it is a text and not an expression.

Text beside `${{ }}` in an `if`, be it one blank or the line end of a block, makes the whole a text, and every text that
is not empty counts as true. So does a bare text behind `||`: `github.ref == 'a' || 'b'` asks for nothing.

```yaml bad
on: push
jobs:
  deploy:
    if: ${{ github.ref }} == 'refs/heads/main'  # <-
    runs-on: ubuntu-latest
    steps:
      - if: github.ref == 'refs/heads/main' || 'refs/heads/next'  # <-
        run: make deploy
```

```yaml good
on: push
jobs:
  deploy:
    if: github.ref == 'refs/heads/main'
    runs-on: ubuntu-latest
    steps:
      - if: github.ref == 'refs/heads/main' || github.ref == 'refs/heads/next'
        run: make deploy
```
"""

from pipegen.errors import ExprError
from pipegen.expr.ast import Binary, Literal
from pipegen.expr.fold import truth
from pipegen.expr.printer import to_text
from pipegen.expr.template import Embedded, split
from pipegen.expr.walk import nodes, start
from pipegen.finding import ERROR
from pipegen.workflow.fix import UNSAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.yamlio.scalar_edits import replace_scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.expr.ast import Ast
    from pipegen.semantics.facts import Facts
    from pipegen.workflow.walk import Slot

SEVERITY = ERROR
GROUP = "expressions"
WHEN = ("if:", 'if"', "if'", "if :")


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each `if` that is a text, and each that is true by a text behind `||`."""
    for slot in facts.examined.slots:
        if not slot.row.bare:
            continue
        text = slot.text()
        if "${{" in text:
            yield from _mixed(facts, slot, text)
        elif "'" in text and ("||" in text or text.lstrip()[0] == "'"):
            tree = facts.parsed(text)
            yield from _literal(slot, tree, 0) if tree is not None else ()


def _mixed(facts: "Facts", slot: "Slot", text: str) -> "Iterator[Problem]":
    """Report text beside the braces."""
    try:
        parts = split(text)
    except ExprError:
        return
    if len(parts) == 1 and isinstance(parts[0], Embedded):
        tree = facts.parsed(parts[0].source)
        yield from _literal(slot, tree, parts[0].offset) if tree is not None else ()
        return
    if not any(isinstance(part, Embedded) for part in parts):
        return
    outside = next(part for part in parts if not isinstance(part, Embedded)).text
    shown = f"`{outside.strip()}`" if outside.strip() else "a line end" if "\n" in outside else "a blank"
    better = "".join(part.source if isinstance(part, Embedded) else part.text for part in parts).strip()
    fixable = not outside.strip() and len(parts) == 2
    yield Problem(
        "always-true-condition",
        f"condition is always true: {shown} beside `${{{{ }}}}` makes it a text",
        slot.scalar,
        slot.route,
        advice="drop `${{ }}`, all of an `if` is an expression",
        fix=Fix(UNSAFE, "drop `${{ }}`", lambda source: [replace_scalar(source, slot.scalar, better)])
        if fixable
        else None,
    )


def _literal(slot: "Slot", tree: "Ast", offset: int) -> "Iterator[Problem]":
    """Report a text where a condition is expected, that makes all of it true."""
    for node in nodes(tree):
        text = node.right if isinstance(node, Binary) and node.operator == "||" else None
        if isinstance(text, Literal) and isinstance(text.value, str) and text.value and truth(tree) is True:
            yield Problem(
                "always-true-condition",
                f"condition is always true: `{to_text(text)}` alone counts as true",
                slot.scalar,
                slot.route,
                advice="compare it with something, as on the left of `||`",
                offset=offset + start(text),
            )
            return
    if isinstance(tree, Literal) and isinstance(tree.value, str) and tree.value and offset == 0:
        message = f"condition is always true: `{to_text(tree)}` is a text"
        yield Problem("always-true-condition", message, slot.scalar, slot.route, advice="drop the quotes inside")
