"""Finds the default branch of a repository in git's own files, since git may not be installed."""

import os
import re

MAIN = "main"
_USUAL = (MAIN, "master")


def default_branch(root: str) -> str:
    """Return the branch that pull requests go to: what the remote says, a usual name, the current branch, `main`.

    Names that hold more than letters, digits and `._/-` are passed over: a filter would read some as patterns.
    """
    folder = _git_folder(root)
    remote = _reference(os.path.join(folder, "refs", "remotes", "origin", "HEAD"), "refs/remotes/origin/")
    if remote:
        return remote
    for name in _USUAL:
        if _exists(folder, name):
            return name
    return _reference(os.path.join(_private_folder(root), "HEAD"), "refs/heads/") or MAIN


def _git_folder(root: str) -> str:
    """Return the folder that all work trees of the repository share."""
    own = _private_folder(root)
    shared = _text(os.path.join(own, "commondir")).strip()
    return os.path.join(own, shared) if shared else own


def _private_folder(root: str) -> str:
    """Return `.git`, or where the file `.git` of a further work tree or a submodule points."""
    path = os.path.join(root, ".git")
    pointer = _text(path).strip()
    return os.path.join(root, pointer.removeprefix("gitdir: ")) if pointer.startswith("gitdir: ") else path


def _reference(path: str, prefix: str) -> str:
    """Return the branch that a symbolic reference names, `""` when there is none."""
    aim = _text(path).strip()
    name = aim.removeprefix("ref: " + prefix)
    return name if name != aim and re.fullmatch(r"\w[\w./-]*", name) else ""


def _exists(folder: str, name: str) -> bool:
    if os.path.isfile(os.path.join(folder, "refs", "heads", name)):
        return True
    return any(line.endswith(f" refs/heads/{name}") for line in _text(os.path.join(folder, "packed-refs")).splitlines())


def _text(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as handle:
            return handle.read()
    except OSError:
        return ""
