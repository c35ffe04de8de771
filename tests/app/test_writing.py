"""Writing: all or nothing, whatever fails when."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from pipegen.app import writing
from pipegen.app.writing import write_all
from pipegen.errors import ProjectError

OLD = {".github/workflows/a.yml": "a\n", ".github/workflows/gone.yml": "gone\n", ".github/actions/x/action.yml": "x\n"}
CHANGES: dict[str, str | None] = {
    ".github/workflows/a.yml": "A\n",
    ".github/workflows/b.yml": "B\n",
    ".github/actions/y/action.yml": "Y\n",
    ".github/workflows/gone.yml": None,
    ".github/actions/x/action.yml": None,
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path, text in OLD.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return tmp_path


def _tree(root: Path) -> dict[str, str | None]:
    """Every file with its text and every folder with None."""
    return {
        p.relative_to(root).as_posix(): p.read_text() if p.is_file() else None for p in root.rglob("*") if p != root
    }


def test_everything_is_written(root: Path) -> None:
    write_all(str(root), CHANGES)
    assert _tree(root) == {
        ".github": None,
        ".github/actions": None,
        ".github/actions/y": None,
        ".github/actions/y/action.yml": "Y\n",
        ".github/workflows": None,
        ".github/workflows/a.yml": "A\n",
        ".github/workflows/b.yml": "B\n",
    }


def _fail_at(call: int, real: Callable[..., object], error: BaseException) -> Callable[..., object]:
    left = [call]

    def fake(*arguments: object, **named: object) -> object:
        left[0] -= 1
        if left[0] == 0:
            raise error
        return real(*arguments, **named)

    return fake


FAILURES = [("replace", n) for n in (1, 2, 3)] + [("unlink", 1), ("unlink", 2), ("open", 2), ("open", 3), ("mkdir", 1)]


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()], ids=["full", "Ctrl-C"])
@pytest.mark.parametrize(("name", "call"), FAILURES)
def test_nothing_is_written_when_something_fails(
    root: Path, monkeypatch: pytest.MonkeyPatch, name: str, call: int, error: BaseException
) -> None:
    before = _tree(root)
    monkeypatch.setattr(writing.os, name, _fail_at(call, getattr(os, name), error))
    with pytest.raises(ProjectError if isinstance(error, OSError) else KeyboardInterrupt) as raised:
        write_all(str(root), CHANGES)
    assert _tree(root) == before
    if isinstance(raised.value, ProjectError):
        assert raised.value.message.endswith(
            ("cannot be written: no space left on device", "removed: no space left on device")
        )
        assert raised.value.advice == "free space on the disk; nothing was changed"


def test_refuses_to_leave_the_root(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside")
    for name in ("b.yml", "../../../b.yml"):
        (root / ".github/actions/y").unlink(missing_ok=True)
        (root / ".github/actions/y").symlink_to(outside)
        before = _tree(root)
        with pytest.raises(ProjectError, match="leads out of the project through a link"):
            write_all(str(root), {**CHANGES, f".github/workflows/{name}": "B\n"})
        assert _tree(root) == before
        assert list(outside.iterdir()) == []


def test_link_to_a_file_of_the_project_stays_a_link(root: Path) -> None:
    (root / "real.yml").write_text("old\n")
    (root / ".github/workflows/a.yml").unlink()
    (root / ".github/workflows/a.yml").symlink_to("../../real.yml")
    write_all(str(root), {".github/workflows/a.yml": "new\n"})
    assert (root / ".github/workflows/a.yml").is_symlink()
    assert (root / "real.yml").read_text() == "new\n"
