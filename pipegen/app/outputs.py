"""Remembers which folders got generated files, so that those of a target that is gone are found as left over."""

import os

from pipegen.app.fast import FOLDER
from pipegen.app.root import is_root

_FILE = "outputs"


def outputs_before(root: str) -> list[str]:
    """Return the output folders of the last build, relative to the root; none that has become a project of its own."""
    try:
        with open(os.path.join(root, FOLDER, _FILE), encoding="utf-8", errors="surrogateescape") as handle:
            lines = handle.read().splitlines()
    except OSError:
        return []
    return [line for line in lines if line and _inside(line) and not is_root(os.path.join(root, line))]


def remember(root: str, outputs: list[str]) -> None:
    """Keep the output folders of a build, in the folder of the record, which exists; raises OSError."""
    path = os.path.join(root, FOLDER, _FILE)
    if outputs == [""] and not os.path.exists(path):
        return  # the root is looked at anyway
    temporary = f"{path}.{os.getpid()}"
    with open(temporary, "x", encoding="utf-8", errors="surrogateescape") as handle:
        handle.write("".join(f"{output}\n" for output in outputs))
    os.replace(temporary, path)


def _inside(path: str) -> bool:
    return not os.path.isabs(path) and ".." not in path.replace(os.sep, "/").split("/")
