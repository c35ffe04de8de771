"""An input that the action does not have.

An action ignores an input that it does not know, and says so only in a log that nobody reads: the message is never
sent, the cache never used. Inputs belong to a major version: what v2 takes, v1 may not.
Only actions are judged whose inputs at the used version are known; those of your own repository always are.

```yaml bad
on: push
jobs:
  tell:
    runs-on: ubuntu-latest
    steps:
      - uses: slackapi/slack-github-action@v1
        with:
          webhook-url: ${{ secrets.SLACK_WEBHOOK }}  # <-
          payload: '{"text": "deployed"}'
```

```yaml good
on: push
jobs:
  tell:
    runs-on: ubuntu-latest
    steps:
      - uses: slackapi/slack-github-action@v2
        with:
          webhook: ${{ secrets.SLACK_WEBHOOK }}
          webhook-type: incoming-webhook
          payload: '{"text": "deployed"}'
```
"""

from pipegen.errors import near
from pipegen.finding import ERROR
from pipegen.semantics.callee import callee
from pipegen.semantics.uses import uses_of
from pipegen.workflow.fix import UNSAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.yamlio.edits import Edit
from pipegen.yamlio.entry_edits import insert_entry, remove_entry
from pipegen.yamlio.tree import Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.actions.interface import Interface
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.uses import Use
    from pipegen.yamlio.source_text import Source
    from pipegen.yamlio.tree import Entry

SEVERITY = ERROR
GROUP = "actions"
WHEN = ("uses",)
_HINTS = {
    ("slackapi/slack-github-action@v1", "webhook-url"): "v1 reads the variable `SLACK_WEBHOOK_URL`: set it under `env`",
    ("slackapi/slack-github-action@v1", "webhook"): "v1 reads the variable `SLACK_WEBHOOK_URL`: set it under `env`",
}

_WEBHOOK = {"SLACK_WEBHOOK_URL": "", "SLACK_WEBHOOK_TYPE": "INCOMING_WEBHOOK"}
_VARIABLES: dict[tuple[str, str], dict[str, str]] = {
    ("slackapi/slack-github-action@v1", "webhook-url"): _WEBHOOK,
    ("slackapi/slack-github-action@v1", "webhook"): _WEBHOOK,
}
"""The variables that a version reads in place of an input; an empty text stands for the input's value."""


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each input that is known not to be taken; `broken-call` looks at calls of workflows."""
    for use in uses_of(facts):
        given = use.with_
        known = callee(facts, use) if given is not None else None
        if given is not None and known is not None:
            yield from _unknown(use, known.name, given, known.inputs)


def _unknown(use: "Use", name: str, given: "Mapping", known: "Interface") -> "Iterator[Problem]":
    for entry in given.entries:
        if known.takes(entry.key):
            continue
        meant = _meant(entry.key, known, given)
        yield Problem(
            "unknown-action-input",
            f"`{entry.key}` is no input of `{name}`",
            entry,
            (*use.owner.route, "with", entry.key),
            advice=_advice(name, entry.key, known),
            fix=_renaming(entry, meant) if meant else _replacing(use, name, given, entry),
        )


def _advice(name: str, key: str, known: "Interface") -> str:
    hint = _HINTS.get((name.lower().partition(".")[0], key.lower()))
    if hint:
        return hint
    living = [each.name for each in known.inputs.values() if each.deprecated is None]
    return near(key, living) or ("it takes no inputs" if not living else "read which inputs this version takes")


def _meant(key: str, known: "Interface", given: "Mapping") -> str:
    """Return the input that has the same name but for `-`, `_` and letter case, unless it is given as well."""
    bare = _bare(key)
    taken = {entry.key.lower() for entry in given.entries}
    found = [each.name for folded, each in known.inputs.items() if _bare(folded) == bare and folded not in taken]
    return found[0] if len(found) == 1 else ""


def _replacing(use: "Use", name: str, given: "Mapping", entry: "Entry") -> Fix:
    """Return the fix that drops an input, or sets the variables that this version reads instead."""
    variables = _VARIABLES.get((name.lower().partition(".")[0], entry.key.lower()))
    names = f", set {', '.join(f'`{each}`' for each in variables)} instead" if variables else ""
    title = f"drop `{entry.key}`{names}"
    return Fix(UNSAFE, title, lambda source: list(_replaced(source, use, given, entry, variables or {})))


def _replaced(
    source: "Source", use: "Use", given: "Mapping", entry: "Entry", variables: "dict[str, str]"
) -> "Iterator[Edit]":
    node = use.owner.node
    whole = node.entry("with")
    if whole is not None and whole.value is given and len(given.entries) == 1:
        yield remove_entry(source, node, whole)
    else:
        yield remove_entry(source, given, entry)
    value = entry.value
    if not variables:
        return
    if not isinstance(value, Scalar) or not isinstance(value.value, str) or "\n" in value.value:
        raise ValueError(f"`{entry.key}` is no text on one line, expected it so")
    lines = [f"{name}: {text or value.value}" for name, text in variables.items()]
    env = node.get("env")
    if isinstance(env, Mapping) and env.entries:
        for line in lines:
            name, _, text = line.partition(": ")
            yield insert_entry(source, env, name, text)
    else:
        yield insert_entry(source, node, "env", "\n".join(lines), after="uses")


def _bare(name: str) -> str:
    return name.lower().replace("-", "").replace("_", "")


def _renaming(entry: "Entry", name: str) -> Fix:
    return Fix(UNSAFE, f"write `{name}`", lambda source: _renamed(entry, name))


def _renamed(entry: "Entry", name: str) -> "list[Edit]":
    span = entry.key_span
    if span is None or span.line != span.end_line:
        raise ValueError(f"key `{entry.key}` is not written on one line, expected it so")
    return [Edit((span.line, span.column), (span.end_line, span.end_column), name)]
