"""The comment beside a pinned action names another version than the commit is.

People and update bots read the comment, GitHub runs the commit. A wrong comment hides an outdated action, or one that
was swapped on purpose: a commit that nobody would accept under its own name. Only commits and versions whose tags are
known to pipegen are judged. A commit that pipegen does not know, beside a version that it does, is a warning: it may be
the object of the tag and not its commit, which update bots cannot follow either.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@b4ffde65f46336ab88eb53be808477a3936bae11 # v4.2.2  # <-
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@b4ffde65f46336ab88eb53be808477a3936bae11 # v4.1.1
      - uses: actions/checkout@11d5960a326750d5838078e36cf38b85af677262 # v4
```
"""

from pipegen.actions.pins import numbers
from pipegen.actions.versions import commit_of, release_of
from pipegen.finding import ERROR, WARNING
from pipegen.semantics.uses import comment_of, repositories_of, version_in
from pipegen.workflow.fix import SAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.yamlio.comment_edits import replace_comment

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.yamlio.edits import Edit
    from pipegen.yamlio.source_text import Source

SEVERITY = ERROR
GROUP = "actions"
WHEN = ("uses",)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each commit that is known as a release which the comment contradicts."""
    if "#" not in facts.text:
        return
    for use in repositories_of(facts):
        if not use.is_pinned:
            continue
        comment = comment_of(facts, use)
        said = version_in(comment) if comment else ""
        if not said:
            continue
        key = use.text, said
        if key not in _judged:
            _judged[key] = _known(use.name, use.ref, said)
        known, other = _judged[key]
        if known or other:
            yield Problem(
                "pin-comment-mismatch",
                f"comment says {said} of `{use.name}`, "
                + (f"but the commit is {known}" if known else f"but the commit is another one than that of {said}"),
                use.node,
                use.route,
                advice="write the version that the commit is, or the commit of the version that is meant",
                severity="" if known else WARNING,
                fix=_fix(use.node.span.end_line, known) if known and use.node.span is not None else None,
            )


_judged: dict[tuple[str, str], tuple[str, bool]] = {}


def _known(name: str, commit: str, said: str) -> tuple[str, bool]:
    """Return the release of the commit when the comment contradicts it, and whether that says another commit."""
    wanted = numbers(said)
    known = release_of(name, commit)
    if known:
        mine = numbers(known)
        return ("" if mine[: len(wanted)] == wanted else known), False
    meant = commit_of(name, said)
    return "", bool(meant) and meant != commit.lower()


def _fix(line: int, version: str) -> Fix:
    return Fix(SAFE, f"say {version} in the comment", lambda source: _say(source, line, version))


def _say(source: "Source", line: int, version: str) -> "list[Edit]":
    return [replace_comment(source, line, version)]
