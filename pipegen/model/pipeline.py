"""Pipelines: what becomes one workflow file."""

from __future__ import annotations

from pipegen.errors import ModelError
from pipegen.model.events import Trigger, WorkflowCall
from pipegen.model.limits import check_names
from pipegen.model.noun import Noun, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from pipegen.model.claim import Claim
    from pipegen.model.concurrency import Concurrency
    from pipegen.model.expression import Expr
    from pipegen.model.gate import AllGreen
    from pipegen.model.job import Job
    from pipegen.model.permissions import Permissions
    from pipegen.model.runner import Defaults
    from pipegen.model.text import Text, Value


class Published(Noun):
    """Where others find a pipeline: the repository, the commit or tag they call, and the version to write beside it."""

    _solid = ("repository", "ref", "version")
    repository: str = field(kw_only=False)
    ref: str
    version: str = ""

    def _check(self) -> None:
        if self.repository.count("/") != 1 or not all(self.repository.split("/")):
            raise ModelError(f"the repository is {self.repository!r}; expected owner/name", site=self.site)


class Pipeline(Noun):
    """Triggers and jobs; `Pipeline("ci", ...)` becomes `.github/workflows/ci.yml`.

    `permissions` default to none at the top; each job gets the least its steps need. `gate` adds the one job to require
    on GitHub. `published` says where other repositories find it, for calls from there. `ensure` says what must hold in
    every run; a build proves it.
    """

    _solid = ("on", "jobs", "gate", "published", "ensure")
    id: str = field(kw_only=False)
    on: Trigger | Sequence[Trigger]
    jobs: Sequence[Job]
    name: str | None = None
    description: str | None = None
    run_name: Text | None = None
    permissions: Permissions | Mapping[str, str] | Literal["read-all", "write-all"] | None = None
    env: Mapping[str, Value] | Expr | None = None
    defaults: Defaults | None = None
    concurrency: Concurrency | Text | None = None
    cache_mode: Literal["read", "write", "write-only", "none"] | None = None
    gate: AllGreen | None = None
    published: Published | None = None
    ensure: Sequence[Claim] = ()
    comment: str = ""

    def _check(self) -> None:
        check_file_name(self.id, self)
        if not self.jobs:
            raise ModelError(f"pipeline `{self.id}` has no jobs; expected at least one", site=self.site)
        if not self.triggers():
            raise ModelError(
                f"pipeline `{self.id}` has no triggers; expected at least one event in on=", site=self.site
            )
        check_names(self)
        self._check_events()
        self._check_ids()

    def _check_events(self) -> None:
        seen: set[str] = set()
        for trigger in self.triggers():
            if trigger.event in seen and trigger.event != "schedule":
                raise ModelError(
                    f"pipeline `{self.id}` names the event {type(trigger).__name__} twice; GitHub keeps one of each",
                    site=trigger.site,
                    advice="put all filters into one",
                )
            seen.add(trigger.event)

    def _check_ids(self) -> None:
        seen: dict[str, Noun] = {}
        nouns: list[Job | AllGreen] = [*self.jobs, *([self.gate] if self.gate else [])]
        for noun in nouns:
            if noun.id.lower() in seen:
                raise ModelError(
                    f"pipeline `{self.id}` has two jobs with the id `{noun.id}` (letter case does not count)",
                    site=noun.site,
                    advice=f"the other is at line {seen[noun.id.lower()].site.line}",
                )
            seen[noun.id.lower()] = noun

    def triggers(self) -> tuple[Trigger, ...]:
        """Return the events that start it."""
        return self.on if isinstance(self.on, tuple) else (self.on,)  # pyright: ignore[reportReturnType]

    def call_trigger(self) -> WorkflowCall | None:
        """Return the trigger that lets others call it, or None."""
        return next((t for t in self.triggers() if isinstance(t, WorkflowCall)), None)

    def output_names(self) -> tuple[str, ...]:
        """Return the outputs that a caller gets."""
        trigger = self.call_trigger()
        return tuple(trigger.outputs or ()) if trigger else ()


def check_file_name(text: str, noun: Noun) -> None:
    """Raise ModelError unless the id can be the name of a file on every system."""
    plain = text.replace("-", "").replace("_", "").replace(".", "")
    if not (plain.isascii() and plain.isalnum()) or text[0] in ".-":
        raise ModelError(
            f"the id {text!r} is no file name; expected letters, digits, `-`, `_` and `.`, first a letter or digit",
            site=noun.site,
            advice="the name that people read goes into name=",
        )
