"""Finds the project: the nearest folder that says it holds pipelines."""

import os

CONFIG = "pipegen.toml"
PYPROJECT = "pyproject.toml"
PIPELINES = "pipelines"


def is_root(folder: str) -> bool:
    """Return whether `folder` has `pipegen.toml`, `[tool.pipegen]` in `pyproject.toml`, or `pipelines/`."""
    if os.path.isfile(os.path.join(folder, CONFIG)) or os.path.isdir(os.path.join(folder, PIPELINES)):
        return True
    return has_table(os.path.join(folder, PYPROJECT))


def has_table(path: str) -> bool:
    """Return whether that file has a table of ours; reads bytes, since `tomllib` would cost a quick `check` 10 ms."""
    try:
        with open(path, "rb") as handle:
            content = handle.read()
    except OSError:
        return False
    if b"tool.pipegen" not in content:
        return False
    return any(line.lstrip().startswith((b"[tool.pipegen", b"[[tool.pipegen")) for line in content.splitlines())


def find_root(start: str) -> str | None:
    """Return the absolute path of the project that holds the folder `start`, or None."""
    folder = os.path.abspath(start)
    while True:
        if is_root(folder):
            return folder
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent
