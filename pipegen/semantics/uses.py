"""What a file uses from elsewhere: actions and workflows, each with the place that names it."""

import re

from pipegen.actions.pins import is_commit, numbers
from pipegen.actions.versions import release_of
from pipegen.workflow.views import WorkflowStep
from pipegen.yamlio.tree import Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.facts import Facts
    from pipegen.source import Route
    from pipegen.workflow.views import WorkflowJob
    from pipegen.yamlio.tree import Mapping

_VERSION = re.compile(r"(?:^|[@=:\s/(])(v?\d+(?:\.\d+){0,2})(?![\w.+-])")
_PREFIXED = re.compile(r"(?:^|[@=:\s/(])(v\d+(?:\.\d+){0,2})(?![\w.+-])")


class Use:
    """One `uses` of a repository: `owner` is the step or the calling job, `node` the scalar, `text` what it says.

    `name` stands before the `@`, `ref` behind it (`""` without one).
    """

    __slots__ = ("name", "node", "owner", "ref", "text")

    def __init__(self, owner: "WorkflowStep | WorkflowJob", node: Scalar, text: str) -> None:
        self.owner = owner
        self.node = node
        self.text = text
        self.name, _, self.ref = text.partition("@")

    @property
    def is_workflow(self) -> bool:
        """Whether it is a workflow that a job calls."""
        return not isinstance(self.owner, WorkflowStep)

    @property
    def is_pinned(self) -> bool:
        """Whether the ref is a full commit."""
        return is_commit(self.ref)

    @property
    def with_(self) -> "Mapping | None":
        """The inputs that are given."""
        return self.owner.with_

    @property
    def route(self) -> "Route":
        """The route to the `uses`."""
        return (*self.owner.route, "uses")

    def __repr__(self) -> str:
        return f"Use({self.text!r})"


def uses_of(facts: "Facts") -> list[Use]:
    """Return each use of an action or a workflow, those of the file's own folders (`./`) as well; no images."""
    return facts.derived(_all)


def _all(facts: "Facts") -> list[Use]:
    return list(_each(facts))


def _each(facts: "Facts") -> "Iterator[Use]":
    if "uses" not in facts.text and facts.text:
        return
    for job in facts.jobs:
        owners: list[WorkflowStep | WorkflowJob] = [job, *job.all_steps]
        for owner in owners:
            node = owner.node.get("uses")
            if not isinstance(node, Scalar) or not isinstance(node.value, str):
                continue
            text = node.value.strip()
            if text and not text.startswith("docker://") and "${{" not in text:
                yield Use(owner, node, text)


def repositories_of(facts: "Facts") -> "Iterator[Use]":
    """Yield each use of what another repository holds."""
    for use in uses_of(facts):
        if use.ref and not use.text.startswith((".", "$/")):
            yield use


def comment_of(facts: "Facts", use: Use) -> str:
    """Return the comment on the line of a use, `""` without one."""
    span = use.node.span
    if span is None or span.end_line > len(facts.lines):
        return ""
    rest = facts.lines[span.end_line - 1][span.end_column - 1 :]  # after a value only brackets and a comment may stand
    at = f" {rest}".find(" #")
    return rest[at:].lstrip("#").strip() if at >= 0 else ""


def version_in(comment: str) -> str:
    """Return the version that a comment beside a commit states (`v4.2.1`, `tag=v4`, `4.2`), `""` without one."""
    found = _VERSION.match(comment) or _PREFIXED.search(comment)
    return found[1] if found else ""


def version_of(facts: "Facts", use: Use) -> tuple[int, ...]:
    """Return the numbers of the release that is used: (4,) for `v4`, () where it cannot be known.

    Of a commit it is the release that has it, else the one that the comment states.
    """
    version = _versions.get(use.text)
    if version is None:
        version = _versions[use.text] = _version(use)
    return version or (numbers(version_in(comment_of(facts, use))) if use.is_pinned else ())


_versions: dict[str, tuple[int, ...]] = {}


def _version(use: Use) -> tuple[int, ...]:
    """Return the numbers of the release that a ref surely is, () where nothing is known of it."""
    if not use.is_pinned:
        return numbers(use.ref) if len(use.ref) < 40 else ()
    return numbers(release_of(use.name, use.ref))
