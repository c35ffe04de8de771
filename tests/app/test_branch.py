"""The default branch, from git's own files."""

import subprocess
from pathlib import Path

import pytest

from pipegen.app.branch import default_branch

CASES: dict[str, tuple[dict[str, str], str]] = {
    "no repository": ({}, "main"),
    "what the remote says": (
        {"HEAD": "ref: refs/heads/fix\n", "refs/remotes/origin/HEAD": "ref: refs/remotes/origin/develop\n"},
        "develop",
    ),
    "a usual name beside the current one": ({"HEAD": "ref: refs/heads/fix\n", "refs/heads/master": "0" * 40}, "master"),
    "a packed one": (
        {"HEAD": "ref: refs/heads/fix\n", "packed-refs": f"# pack-refs\n{'0' * 40} refs/heads/main\n"},
        "main",
    ),
    "a name that ends like a usual one": (
        {"HEAD": "ref: refs/heads/trunk\n", "packed-refs": f"{'0' * 40} refs/heads/old/main\n"},
        "trunk",
    ),
    "no commit yet": ({"HEAD": "ref: refs/heads/release/2.x\n"}, "release/2.x"),
    "no branch": ({"HEAD": "0" * 40 + "\n"}, "main"),
    "another store of references": ({"HEAD": "ref: refs/heads/.invalid\n"}, "main"),
    "a name that is a pattern": ({"HEAD": "ref: refs/heads/c++\n"}, "main"),
}


@pytest.mark.parametrize("case", CASES)
def test_default_branch(tmp_path: Path, case: str) -> None:
    files, branch = CASES[case]
    for name, text in files.items():
        path = tmp_path / ".git" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert default_branch(str(tmp_path)) == branch


def test_further_work_tree(tmp_path: Path) -> None:
    """It has a HEAD of its own and shares the rest."""

    def git(*words: str) -> None:
        subprocess.run(["git", *words], cwd=tmp_path / "first", check=True, capture_output=True)

    (tmp_path / "first").mkdir()
    git("init", "--initial-branch=trunk")
    git("commit", "--allow-empty", "--message=x")
    git("worktree", "add", "-b", "fix", "../second")
    assert default_branch(str(tmp_path / "second")) == "fix"
    git("branch", "main")
    assert default_branch(str(tmp_path / "second")) == "main"
    git("update-ref", "refs/remotes/origin/trunk", "HEAD")
    git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk")
    assert default_branch(str(tmp_path / "second")) == "trunk"
