"""A password, token or key stands in the file for everybody to read.

Whoever can read the repository can use it, and it stays in the history after it is deleted. Revoke it, store the new
one as a secret and read it with `${{ secrets.NAME }}`.

Reported are the formats that providers give to their tokens, private keys, and a `password` of the `credentials` of a
container that is no expression. Texts that only show a format, with `EXAMPLE` or `xxxx` in them, are not.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    container:
      image: registry.example.com/app:1
      credentials:
        username: robot
        password: hunter2  # <-
    steps:
      - run: make test
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    container:
      image: registry.example.com/app:1
      credentials:
        username: robot
        password: ${{ secrets.REGISTRY_PASSWORD }}
    steps:
      - run: make test
```
"""

import re

from pipegen.finding import ERROR
from pipegen.source import Span
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import mapping, text
from pipegen.yamlio.tree import Entry, Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.source import Route
    from pipegen.workflow.views import WorkflowJob
    from pipegen.yamlio.tree import Tree

SEVERITY = ERROR
GROUP = "security"

_FORMATS = (
    ("GitHub token", ("ghp_", "gho_", "ghu_", "ghs_", "ghr_"), r"gh[pousr]_[A-Za-z0-9]{36}\b"),
    ("GitHub token", ("github_pat_",), r"github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b"),
    ("GitLab token", ("glpat-",), r"glpat-[\w-]{20}\b"),
    (
        "AWS secret access key",
        ("ecret_access_key", "ECRET_ACCESS_KEY", "ecretAccessKey"),
        r"(?i:(?:aws_?)?secret_?access_?key)[\"']?\s*[:=]\s*[\"']?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])",
    ),
    ("Slack token", ("xox",), r"xox[abeprs]-(?:\d+-){1,3}[A-Za-z0-9]{16,}"),
    ("Slack webhook", ("hooks.slack",), r"hooks\.slack\.com/services/T[A-Z0-9]{8,}/B[A-Z0-9]{8,}/[A-Za-z0-9]{24}\b"),
    ("Discord webhook", ("api/webhooks/",), r"discord(?:app)?\.com/api/webhooks/\d{17,20}/[\w-]{60,}"),
    ("Stripe key", ("k_live_",), r"[sr]k_live_[A-Za-z0-9]{24,}"),
    ("npm token", ("npm_",), r"npm_[A-Za-z0-9]{36}\b"),
    ("PyPI token", ("pypi-Ag",), r"pypi-AgEIcHlwaS5vcmc[\w-]{50,}"),
    ("Docker token", ("dckr_pat_",), r"dckr_pat_[\w-]{27}\b"),
    ("SendGrid key", ("SG.",), r"SG\.[\w-]{22}\.[\w-]{43}\b"),
    ("private key", ("PRIVATE KEY-",), r"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----(?:\\n|\s)+[A-Za-z0-9+/=]{40,}"),
)
"""What each is called, texts of which it holds one, and its pattern."""


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report each credential in the text of the file, in comments as well, and each literal password of a registry."""
    yield from _credentials(facts)
    if "credentials" in facts.text or not facts.text:
        for job in facts.workflow.jobs:
            yield from _passwords(job)


def _credentials(facts: "Facts") -> "Iterator[Problem]":
    for name, hints, pattern in _FORMATS:
        if not any(hint in facts.text for hint in hints):
            continue
        for found in re.finditer(rf"(?<![A-Za-z0-9]){pattern}", facts.text):
            secret = found[0]
            if len(set(secret[-20:])) < 8 or "example" in secret.lower() or "xxxx" in secret.lower():
                continue
            yield Problem(
                "plain-text-secret",
                f"{name} stands in the file for everybody to read",
                _place(facts.text, found.start(), found.end()),
                (),
                advice="revoke it, store the new one as a secret and read that",
            )


def _place(text: str, start: int, end: int) -> Scalar:
    """Return a node that stands where the text does, which may be a comment."""
    line = text.count("\n", 0, start) + 1
    column = start - text.rfind("\n", 0, start)
    stop = text.find("\n", start, end)
    return Scalar(None, span=Span(line, column, line, column + (end if stop < 0 else stop) - start))


def _passwords(job: "WorkflowJob") -> "Iterator[Problem]":
    containers: list[tuple[Tree | None, Route]] = [(job.node.get("container"), (*job.route, "container"))]
    services = mapping(job.node.get("services"))
    containers += [(entry.value, (*job.route, "services", entry.key)) for entry in services or ()]
    for node, route in containers:
        entry = _password(node)
        if entry is not None:
            yield Problem(
                "plain-text-secret",
                "password of the registry stands in the file for everybody to read",
                entry,
                (*route, "credentials", "password"),
                advice="change it, store the new one as a secret and read that",
            )


def _password(node: "Tree | None") -> Entry | None:
    """Return the password of a container where it is a literal."""
    credentials = node.get("credentials") if isinstance(node, Mapping) else None
    entry = credentials.entry("password") if isinstance(credentials, Mapping) else None
    value = text(entry.value) if entry is not None else None
    return entry if value and "${{" not in value else None
