"""Which files a lint looks at: named ones, those below folders, or what a repository has."""

import os

from pipegen.errors import ProjectError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_YAML = (".yml", ".yaml")
_ACTIONS = ("action.yml", "action.yaml")
_SKIPPED = frozenset(["node_modules", ".git", ".venv", "venv", "vendor", "third_party", "__pycache__"])


def lint_paths(here: str, given: "Sequence[str]", outputs: "Sequence[str]") -> list[str]:
    """Return absolute paths, each once, in order; `here` is the folder that relative ones count from.

    A folder stands for the workflows and actions below it, a text with `*` for the files it matches. Nothing given
    stands for those that GitHub itself would look at in each of `outputs`. Raises ProjectError for what is not there.
    """
    found: dict[str, None] = {}
    for path in given:
        found.update(dict.fromkeys(_of(os.path.join(here, path), path)))
    if not given:
        for folder in outputs:
            found.update(dict.fromkeys(_of_output(folder)))
    return list(found)


def _of_output(folder: str) -> "Iterator[str]":
    """Yield the workflows and actions of a repository: those below its `.github`, and the action that it may be."""
    yield from _below(os.path.join(folder, ".github"))
    for name in _ACTIONS:
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            yield os.path.normpath(path)


def _is_file(top: str, name: str) -> bool:
    """Tell whether a name stands for a file that ends: reading a pipe or a device would wait, or go on for ever."""
    return os.path.isfile(os.path.join(top, name))


def _of(path: str, written: str) -> "Iterator[str]":
    if os.path.isdir(path):
        below = list(_below(path)) or list(_yaml_in(path))
        if not below:
            raise ProjectError(f"`{written}` has no workflow or action file", advice="name a file, or another folder")
        yield from below
    elif os.path.exists(path):
        if not os.path.isfile(path):
            raise ProjectError(f"`{written}` is no regular file", advice="name a file, or a folder")
        yield os.path.normpath(path)
    elif any(char in path for char in "*?["):
        from glob import glob  # late: shells do it for most people

        matched = sorted(each for each in glob(path, recursive=True) if os.path.isfile(each))
        if not matched:
            raise ProjectError(f"no file matches `{written}`")
        yield from (os.path.normpath(each) for each in matched)
    else:
        raise ProjectError(f"there is no file `{written}`", advice="name a workflow or action file, or a folder")


def _below(folder: str) -> "Iterator[str]":
    """Yield the workflows and actions below a folder, which may itself be one that holds workflows."""
    if os.path.basename(os.path.normpath(folder)) == "workflows":
        yield from _yaml_in(folder)
        return
    for top, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in _SKIPPED and not _is_foreign(top, name))
        if top.replace(os.sep, "/").endswith(".github/workflows"):
            wanted = [name for name in sorted(files) if name.endswith(_YAML)]
        else:
            wanted = [name for name in _ACTIONS if name in files]
        yield from (os.path.normpath(os.path.join(top, name)) for name in wanted if _is_file(top, name))


def _is_foreign(top: str, name: str) -> bool:
    """Tell whether a folder leads out of the tree or is another repository's."""
    path = os.path.join(top, name)
    return os.path.islink(path) or (name.startswith(".") and name != ".github")


def _yaml_in(folder: str) -> "Iterator[str]":
    for name in sorted(os.listdir(folder)):
        if name.endswith(_YAML) and _is_file(folder, name):
            yield os.path.normpath(os.path.join(folder, name))


def repository(path: str) -> str:
    """Return the folder that a workflow's or action's `./` paths count from: what holds its `.github`, or `.git`."""
    marker = f"{os.sep}.github{os.sep}"
    if marker in path:
        return path[: path.rindex(marker)] or os.sep
    return repository_top(os.path.dirname(path))


def repository_top(folder: str) -> str:
    """Return the nearest folder upwards that has `.git`, the folder itself where there is none."""
    top = os.path.abspath(folder)
    while not os.path.exists(os.path.join(top, ".git")):
        parent = os.path.dirname(top)
        if parent == top:
            return os.path.abspath(folder)
        top = parent
    return top
