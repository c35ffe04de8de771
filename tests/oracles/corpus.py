"""The YAML that the suite produced, copied into one folder where nothing but the files can sway a judge."""

import shutil
from pathlib import Path
from typing import NamedTuple

import yaml

ROOT = Path(__file__).parent.parent.parent

# Where generated files are kept: this repository's own and its examples', golden files, snapshots.
PLACES = (
    ".github/workflows/*.yml",
    ".github/actions/*/action.yml",
    "examples/*/.github/workflows/*.yml",
    "examples/*/.github/actions/*/action.yml",
    "tests/golden/**/*.yml",
    "tests/**/__snapshots__/**/*.yml",
    "tests/rules/guide.fixed.yml",
)
# What comes from pipelines that show how to write pipelines: these are held to the strictest security audit as well.
EXEMPLARY = (".github/", "examples/", "tests/golden/")


class File(NamedTuple):
    """`name` is relative to the checkout, with `/`; `root` is the folder that local calls are resolved in."""

    name: str
    path: Path
    root: Path
    kind: str

    @property
    def exemplary(self) -> bool:
        return self.name.startswith(EXEMPLARY)


def kind_of(path: Path) -> str:
    """Return `workflow`, `action`, or `` for YAML of another kind."""
    document = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    if not isinstance(document, dict):
        return ""
    return "workflow" if "jobs" in document else "action" if "runs" in document else ""


def collect(folder: Path) -> list[File]:
    """Copy every workflow and action of the checkout below `folder`, each project as a repository of its own."""
    found: list[File] = []
    for source in sorted({p for place in PLACES for p in ROOT.glob(place)}):
        kind = kind_of(source)
        if not kind:
            continue
        name = source.relative_to(ROOT).as_posix()
        place, inside = placed(name, kind)
        root, copy = folder / place, folder / place / inside
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copy)
        (root / ".git").mkdir(exist_ok=True)  # actionlint takes a folder with .git for a repository
        found.append(File(name, copy, root, kind))
    return found


def placed(name: str, kind: str) -> tuple[str, str]:
    """Return the repository that a file belongs to and its path in there.

    A file outside of `.github` is named for its repository: `shop.yml`, and `shop.ci.yml`, `shop.deploy.yml` where a
    repository has several, which may call each other.
    """
    before, github, after = name.partition(".github/")
    if github:
        return f"committed/{before}", github + after
    folder, _, file = name.rpartition("/")
    repository, _, own = file.removesuffix(".yml").partition(".")
    inside = f"actions/{own}/action.yml" if kind == "action" else f"workflows/{own or repository}.yml"
    return f"{folder}/{repository}", f".github/{inside}"
