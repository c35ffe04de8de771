"""A text is used as if it were true or false, or the other way round.

Outputs, `env`, `vars` and `github.event.inputs` are texts. `'true' == true` is false in GitHub's language, since both
become numbers; and the text `false` counts as true. An input of type `boolean` is a real boolean in `inputs`, so
`inputs.flag == 'true'` is false; in a composite action all inputs are texts.

```yaml bad
on: push
jobs:
  changes:
    runs-on: ubuntu-latest
    outputs:
      docs: ${{ steps.find.outputs.docs }}
    steps:
      - id: find
        run: if make changed; then echo docs=true; else echo docs=false; fi >> "$GITHUB_OUTPUT"
      - if: steps.find.outputs.docs == true  # <-
        run: make docs
  publish:
    needs: changes
    if: needs.changes.outputs.docs  # <-
    runs-on: ubuntu-latest
    steps:
      - run: make publish
```

```yaml bad action.yml
name: Deploy
description: Deploys
inputs:
  dry:
    description: Only say what would happen
    default: 'false'
runs:
  using: composite
  steps:
    - if: inputs.dry == true  # <-
      run: make plan
      shell: bash
    - if: ${{ !inputs.dry }}  # <-
      run: make deploy
      shell: bash
```

```yaml good
on: push
jobs:
  changes:
    runs-on: ubuntu-latest
    outputs:
      docs: ${{ steps.find.outputs.docs }}
    steps:
      - id: find
        run: if make changed; then echo docs=true; else echo docs=false; fi >> "$GITHUB_OUTPUT"
      - if: steps.find.outputs.docs == 'true'
        run: make docs
  publish:
    needs: changes
    if: needs.changes.outputs.docs == 'true'
    runs-on: ubuntu-latest
    steps:
      - run: make publish
```
"""

from pipegen.expr.ast import Binary, Literal, Not
from pipegen.expr.printer import to_text
from pipegen.expr.types import infer
from pipegen.expr.walk import nodes, start
from pipegen.finding import WARNING
from pipegen.semantics.expression_types import types_of
from pipegen.semantics.flags import is_flag
from pipegen.semantics.questions import path_of
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.expr.ast import Ast
    from pipegen.expr.types import Type
    from pipegen.semantics.facts import Embedded, Facts

SEVERITY = WARNING
GROUP = "expressions"
WHEN = ("true", "false", "outputs.", "inputs.")
WORDS = ("true", "false")

Said = tuple["Ast", str, str]
"""The node that is wrong, the message, what to do."""


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each comparison between a text and a boolean, and each flag in a text that stands for itself."""
    types: dict[str, Type] = {}
    for each in facts.expressions:
        source = each.slot.text()
        if "true" in source or "false" in source:
            types = types or types_of(facts)
            found = [said for node in nodes(each.tree) for said in _compared(node, types)]
        else:
            found = []
        if each.slot.row.bare and (".outputs." in source or (facts.is_action and "inputs." in source)):
            found += _bare(facts, each)
        for node, message, advice in found:
            offset = each.offset + start(node)
            yield Problem("boolean-string", message, each.slot.scalar, each.slot.route, advice=advice, offset=offset)


def _compared(node: "Ast", types: "dict[str, Type]") -> "Iterator[Said]":
    if not isinstance(node, Binary) or node.operator not in ("==", "!="):
        return
    one, other = (node.left, node.right) if isinstance(node.right, Literal) else (node.right, node.left)
    if not isinstance(other, Literal) or isinstance(one, Literal):
        return
    kind = infer(one, types).kind
    says = "false" if node.operator == "==" else "true"
    said = f"`{to_text(node)}` is always {says}: `{to_text(one)}` is a"
    if isinstance(other.value, bool) and kind == "String" and path_of(one):
        # The empty text equals false, so that `== false` may hold where an output was never set.
        if other.value:
            yield node, f"{said} text", f"compare with `'{str(other.value).lower()}'`"
    elif isinstance(other.value, str) and kind == "Boolean" and other.value.lower() in WORDS:
        yield node, f"{said} boolean, not a text", "drop the comparison, or compare without quotes"


def _bare(facts: "Facts", each: "Embedded") -> "list[Said]":
    """Return the operands of a condition that are flags in a text and are not compared with anything."""
    job = facts.job_at(each.slot.route)
    found: list[Said] = []
    for node in _operands(each.tree):
        if is_flag(facts, path_of(node), job):
            what = to_text(node)
            message = f"`{what}` counts as true even when it is `false`: it is a text"
            found.append((node, message, f"write `{what} == 'true'`"))
    return found


def _operands(tree: "Ast") -> "Iterator[Ast]":
    """Yield what a condition asks by itself: below `!`, `&&` and `||`."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Not):
            waiting.append(node.operand)
        elif isinstance(node, Binary) and node.operator in ("&&", "||"):
            waiting.extend((node.right, node.left))
        else:
            yield node
