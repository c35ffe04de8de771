"""Every secret of the repository is handed to one step.

`toJSON(secrets)` and `secrets[...]` with a name that is not written down need all secrets on the runner. A step that
prints its environment, or one compromised dependency, then loses all of them. Name the secrets that the step needs.

```yaml bad
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy.sh
        env:
          SECRETS: ${{ toJSON(secrets) }}  # <-
```

```yaml good
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: ./deploy.sh
        env:
          TOKEN: ${{ secrets.DEPLOY_TOKEN }}
```
"""

from pipegen.expr.ast import Call, Index, Literal, Name
from pipegen.expr.walk import nodes
from pipegen.finding import WARNING
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.expr.ast import Ast
    from pipegen.semantics.facts import Facts

SEVERITY = WARNING
GROUP = "security"
WHEN = ("secrets",)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each expression that needs all secrets."""
    if "secrets" not in facts.text.lower() and facts.text:
        return
    for embedded in facts.expressions:
        slot = embedded.slot
        if "secrets" not in slot.text().lower() or not any(map(_needs_all, nodes(embedded.tree))):
            continue
        yield Problem(
            "all-secrets",
            "the expression needs all secrets of the repository, expected only the ones that are used",
            slot.scalar,
            slot.route,
            advice="name each secret: `${{ secrets.NAME }}`",
            offset=embedded.offset,
        )


def _needs_all(node: "Ast") -> bool:
    if isinstance(node, Index):
        return _is_secrets(node.target) and not isinstance(node.index, Literal)
    return isinstance(node, Call) and node.name.lower() == "tojson" and any(map(_is_secrets, node.args))


def _is_secrets(node: "Ast") -> bool:
    return isinstance(node, Name) and node.name.lower() == "secrets"
