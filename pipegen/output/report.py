"""What a command found out about the files of a project, for the formats to show."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipegen.finding import Finding
    from pipegen.source import Site

UNCHANGED, STALE, EDITED, MISSING, ORPHAN = "unchanged", "stale", "edited", "missing", "orphan"
"""What a file on disk is to its pipeline: the same, built from an older one, changed by hand, absent, left over."""

WRITTEN, REMOVED = "written", "removed"
"""What a build did to a file, beside leaving it unchanged."""


class FileReport:
    """One generated file.

    `path` is relative to the root, with `/`. `diff` turns what is on disk into what is built, None when that is the
    same. `edit` is the line of the file on disk that a hand changed first, and `site` the Python place it comes from.
    `done` is what a build did to the file, `""` when it was no build.
    """

    __slots__ = ("diff", "done", "edit", "origin", "path", "site", "state")

    def __init__(self, path: str, state: str, origin: str, diff: str | None = None) -> None:
        self.path = path
        self.state = state
        self.origin = origin
        self.diff = diff
        self.edit = 0
        self.site: Site | None = None
        self.done = ""


class Hatch:
    """One use of an escape hatch: where in which file, why, and the Python place."""

    __slots__ = ("path", "reason", "route", "site")

    def __init__(self, path: str, route: str, reason: str, site: "Site | None") -> None:
        self.path = path
        self.route = route
        self.reason = reason
        self.site = site


class Report:
    """The whole result of a build or a check.

    `proofs` counts what was checked: `{"files": 1, "jobs": 2}`. `texts` has what each file is built to, for showing
    lines of it.
    """

    __slots__ = ("files", "findings", "hatches", "proofs", "root", "texts")

    def __init__(
        self,
        root: str,
        files: list[FileReport],
        findings: "list[Finding]",
        hatches: list[Hatch],
        proofs: dict[str, int],
        texts: "Mapping[str, str]",
    ) -> None:
        self.root = root
        self.files = files
        self.findings = findings
        self.hatches = hatches
        self.proofs = proofs
        self.texts = texts

    def clean(self) -> bool:
        """Return whether every file is as its pipeline says, and nothing was found."""
        return not self.findings and all(file.state == UNCHANGED for file in self.files)
