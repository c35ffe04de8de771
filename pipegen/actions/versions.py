"""Which release a commit is, and which commit a release: from the metadata and the table of tags."""

from pipegen.actions.catalog import find
from pipegen.actions.pins import numbers, pin, version_at
from pipegen.actions.tags import TAGS

_read: dict[str, tuple[dict[str, str], dict[str, str]]] = {}


def release_of(name: str, commit: str) -> str:
    """Return the full version whose commit that is, `""` where none is known. `name` is an action without its ref."""
    action = find(name)
    known = version_at(action, commit) if action is not None else ""
    if known:
        return known
    return _tables(name)[1].get(commit.lower(), "")


def commit_of(name: str, version: str) -> str:
    """Return the commit of a full version (`v4.2.1`), `""` where it is not known."""
    wanted = numbers(version)
    if len(wanted) < 3:
        return ""
    action = find(name)
    if action is not None:
        for release, commit in ((action.version, action.sha), *action.majors.values()):
            if numbers(release) == wanted:
                return commit
    return _tables(name)[0].get(version if version.startswith("v") else "v" + version, "")


def pin_of(name: str, ref: str) -> tuple[str, str] | None:
    """Return the version and the commit to write for a ref that names a version, None where none is known.

    A moving tag (`v4`) gives the newest known release below it.
    """
    wanted = numbers(ref)
    if not wanted:
        return None
    full = commit_of(name, ref)
    if full:
        return ref, full
    known = pin(f"{name}@{ref}")
    if known is not None:
        return known.version, known.sha
    for tag, commit in reversed(_tables(name)[0].items()):
        if numbers(tag)[: len(wanted)] == wanted:
            return tag, commit
    return None


def _tables(name: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return the commits by tag and the tags by commit of an action's repository."""
    repository = "/".join(name.split("/", 2)[:2]).lower()
    found = _read.get(repository)
    if found is None:
        words = TAGS.get(repository, "").split()
        tags, commits = words[::2], words[1::2]
        by_tag = {tag if tag.startswith("v") else "v" + tag: commit for tag, commit in zip(tags, commits, strict=True)}
        found = _read[repository] = by_tag, {commit: tag for tag, commit in by_tag.items()}
    return found
