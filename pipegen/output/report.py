"""What a command found out about the files of a project, for the formats to show."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipegen.finding import Finding
    from pipegen.source import Site

UNCHANGED, STALE, EDITED, MISSING, ORPHAN = "unchanged", "stale", "edited", "missing", "orphan"
"""What a file on disk is to its pipeline: the same, built from an older one, changed by hand, absent, left over."""

WRITTEN, REMOVED = "written", "removed"
"""What a build did to a file, beside leaving it unchanged."""

KEEP = "delete it, or remove its first two lines to keep it as a file of your own"
"""What to do about an orphan that was edited: a build does not remove it."""


class FileReport:
    """One generated file.

    `path` is relative to the root, with `/`. `on_disk` and `built` are its texts, empty where there is none. `edit` is
    the line of the file on disk that a hand changed first, and `site` the Python place it comes from. `done` is what a
    build did to the file, `""` when it was no build.
    """

    __slots__ = ("built", "done", "edit", "on_disk", "origin", "path", "site", "state")

    def __init__(self, path: str, state: str, origin: str, on_disk: str = "", built: str = "") -> None:
        self.path = path
        self.state = state
        self.origin = origin
        self.on_disk = on_disk
        self.built = built
        self.edit = 0
        self.site: Site | None = None
        self.done = ""

    @property
    def diff(self) -> str | None:
        """The unified diff from what is on disk to what is built; None for an unchanged file."""
        if self.state == UNCHANGED:
            return None
        import difflib  # late: 5 ms, and a build shows no diff

        old, new = self.on_disk, self.built
        names = (f"a/{self.path}" if old else "/dev/null", f"b/{self.path}" if new else "/dev/null")
        lines = difflib.unified_diff(old.splitlines(keepends=True), new.splitlines(keepends=True), *names)
        return "".join(line if line.endswith("\n") else line + "\n\\ No newline at end of file\n" for line in lines)


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

    `searched` names the folders and packages that were looked through for pipelines.
    `proofs` counts what was checked: `{"files": 1, "jobs": 2}`. `texts` has what each file is built to, for showing
    lines of it.
    """

    __slots__ = ("files", "findings", "hatches", "proofs", "root", "searched", "texts")

    def __init__(
        self,
        root: str,
        files: list[FileReport],
        findings: "list[Finding]",
        hatches: list[Hatch],
        proofs: dict[str, int],
        texts: "Mapping[str, str]",
        searched: "Sequence[str]" = (),
    ) -> None:
        self.root = root
        self.files = files
        self.findings = findings
        self.hatches = hatches
        self.proofs = proofs
        self.texts = texts
        self.searched = searched

    def clean(self) -> bool:
        """Return whether every file is as its pipeline says, and nothing was found."""
        return not self.findings and all(file.state == UNCHANGED for file in self.files)
