"""An expression that compares or passes values that cannot be what is meant.

Results are the words `success`, `failure`, `cancelled` and `skipped`: `needs.test.result == 'failed'` is never true.
`github.ref` begins with `refs/`, so it never equals `main`. An object such as `needs.test` equals nothing, and becomes
the word `Object` in a text. GitHub evaluates all of these without complaint.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
      - if: always() && job.status == 'failed'  # <-
        run: make report
      - if: github.ref == 'main'  # <-
        run: make publish
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: make test
      - if: always() && job.status == 'failure'
        run: make report
      - if: github.ref == 'refs/heads/main'
        run: make publish
```
"""

from pipegen.errors import near
from pipegen.expr.ast import Binary, Call, Dot, Index, Literal, Name
from pipegen.expr.printer import to_text
from pipegen.expr.types import infer
from pipegen.expr.walk import nodes, start
from pipegen.finding import WARNING
from pipegen.semantics.expression_types import types_of
from pipegen.semantics.questions import path_of
from pipegen.semantics.vocabulary import is_ref, words_of
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.expr.ast import Ast
    from pipegen.expr.types import Type
    from pipegen.semantics.facts import Embedded, Facts

SEVERITY = WARNING
GROUP = "expressions"
WHEN = ("${{", "if:", 'if"', "if'", "if :")
COLLECTIONS = ("Array", "Object")
TEXTS = ("startswith", "endswith", "format")
MOST_WORDS = 8

Said = tuple["Ast", str, str]
"""The node that is wrong, the message, what to do."""


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report what is wrong in each expression, once for each node."""
    types: dict[str, Type] = {}
    seen: dict[int, list[Said]] = {}
    for each in facts.expressions:
        if isinstance(each.tree, Name | Dot | Index) and each.slot.route[-1] != "run":
            continue
        key = id(each.tree)
        if key not in seen:
            types = types or types_of(facts)
            seen[key] = [said for node in nodes(each.tree) for said in _node(node, types)]
        found = seen[key] + (_in_text(each, types) if each.slot.route[-1] == "run" else [])
        for node, message, advice in found:
            offset = each.offset + start(node)
            yield Problem("expression-type", message, each.slot.scalar, each.slot.route, advice=advice, offset=offset)


def _node(node: "Ast", types: "dict[str, Type]") -> "Iterator[Said]":
    if isinstance(node, Binary) and node.operator in ("==", "!="):
        yield from _comparison(node, types)
    elif isinstance(node, Call) and node.args:
        yield from _call(node, types)


def _comparison(node: Binary, types: "dict[str, Type]") -> "Iterator[Said]":
    says = "false" if node.operator == "==" else "true"
    for one, other in ((node.left, node.right), (node.right, node.left)):
        if isinstance(other, Literal):
            yield from _with_word(node, one, other.value, says)
            if not isinstance(one, Literal) and infer(one, types).kind in COLLECTIONS and other.value is not None:
                message = f"`{to_text(node)}` is always {says}: `{to_text(one)}` is an {_noun(infer(one, types))}"
                yield node, message, "compare one of its members"


def _with_word(node: Binary, one: "Ast", word: object, says: str) -> "Iterator[Said]":
    path = path_of(one)
    if not path or not isinstance(word, str) or not word:
        return
    words = words_of(path)
    if words and word.lower() not in [each.lower() for each in words]:
        allowed = ", ".join(f"`{each}`" for each in words)
        hint = near(word, list(words)) or (f"it is one of {allowed}" if len(words) <= MOST_WORDS else "")
        yield node, f"`{to_text(node)}` is always {says}: `{to_text(one)}` is never `{word}`", hint
    elif is_ref(path) and not word.lower().startswith("refs/"):
        message = f"`{to_text(node)}` is always {says}: `github.ref` begins with `refs/`"
        yield node, message, f"write `github.ref_name`, or `refs/heads/{word}`"


def _call(node: Call, types: "dict[str, Type]") -> "Iterator[Said]":
    name = node.name.lower()
    first = infer(node.args[0], types)
    if name == "contains" and first.kind == "Object":
        yield node, f"`{to_text(node)}` is always false: `{to_text(node.args[0])}` is an object", "ask for `.*` of it"
    elif name in TEXTS:
        bad = next((each for each in node.args if infer(each, types).kind in COLLECTIONS), None)
        if bad is not None:
            kind = infer(bad, types)
            yield node, f"`{to_text(bad)}` is an {_noun(kind)}, expected a text", "use one of its members, or `toJSON`"
    elif name == "fromjson" and first.kind in COLLECTIONS:
        what = to_text(node.args[0])
        yield node, f"`{what}` is an {_noun(first)} already, expected a text with JSON", "drop `fromJSON`"
    if name == "startswith" and is_ref(path_of(node.args[0])) and isinstance(node.args[1], Literal):
        word = node.args[1].value
        if isinstance(word, str) and not ("refs/".startswith(word.lower()) or word.lower().startswith("refs/")):
            message = f"`{to_text(node)}` is always false: `github.ref` begins with `refs/`"
            yield node, message, f"write `github.ref_name`, or `refs/tags/{word}`"


def _in_text(each: "Embedded", types: "dict[str, Type]") -> "list[Said]":
    kind = infer(each.tree, types)
    if kind.kind not in COLLECTIONS:
        return []
    what = to_text(each.tree)
    return [(each.tree, f"`{what}` is an {_noun(kind)}, so the script gets the word `{kind.kind}`", "use `toJSON`")]


def _noun(kind: "Type") -> str:
    return "array" if kind.kind == "Array" else "object"
