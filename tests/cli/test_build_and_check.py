"""The front door: what `build` and `check` say and leave behind, run as whole programs."""

import json
import os
import subprocess
import time
from pathlib import Path

import jsonschema
import pytest
from scratch_project import CI, YML, Project
from syrupy.assertion import SnapshotAssertion

CLEAN = f"unchanged  {YML}\n"


def test_first_build(project: Project, snapshot: SnapshotAssertion) -> None:
    assert str(project.run("build")) == snapshot
    assert project.files() == [".github/workflows/ci.yml", ".pipegen_cache/.gitignore"][:1]
    assert project.read() == snapshot


def test_second_build_writes_nothing(built: Project, snapshot: SnapshotAssertion) -> None:
    before = (built.root / YML).stat().st_mtime_ns
    assert str(built.run("build")) == snapshot(name="build")
    assert str(built.run("build", "--no-cache")) == snapshot(name="build")
    assert str(built.run("check")) == snapshot(name="check")
    assert str(built.run("check", "--no-cache")) == snapshot(name="check")
    assert (built.root / YML).stat().st_mtime_ns == before


def test_hand_edit(built: Project, snapshot: SnapshotAssertion) -> None:
    built.edit(YML, "run: npm test", "run: npm run test")
    assert str(built.run("check")) == snapshot(name="check")
    assert str(built.run("build")) == snapshot(name="build")
    assert built.run("check").code == 0


def test_stale(built: Project, snapshot: SnapshotAssertion) -> None:
    built.edit("pipelines/ci.py", "npm ci", "npm ci --ignore-scripts")
    assert str(built.run("check")) == snapshot(name="check")
    assert built.run("build").out.splitlines()[0] == f"written    {YML}"


def test_missing(built: Project, snapshot: SnapshotAssertion) -> None:
    (built.root / YML).unlink()
    assert str(built.run("check")) == snapshot


def test_orphan_is_removed(built: Project, snapshot: SnapshotAssertion) -> None:
    built.write("pipelines/old.py", CI.replace('"ci"', '"old"'))
    assert built.run("build").code == 0
    (built.root / "pipelines/old.py").unlink()
    assert str(built.run("check")) == snapshot(name="check")
    assert str(built.run("build")) == snapshot(name="build")
    assert built.files() == [YML]


def test_edited_orphan_is_kept(built: Project, snapshot: SnapshotAssertion) -> None:
    (built.root / "pipelines/ci.py").rename(built.root / "pipelines/_ci.py")
    built.edit(YML, "npm test", "npm run test")
    assert str(built.run("build")) == snapshot
    assert built.files() == [YML]
    keep = "delete it, or remove its first two lines to keep it as a file of your own"
    assert built.run("check").out.splitlines()[0] == f"orphan     {YML}  (edited by hand; {keep})"
    assert built.run("check", "--format=github").out == (
        f"::error title=pipegen%3A orphan,file={YML},line=1::`{YML}` has no pipeline any more, but was edited by hand; "
        f"{keep}\n"
    )


def test_orphans_of_a_target_that_is_gone(project: Project) -> None:
    """The root is always looked at; any other folder as long as the last build is remembered."""
    shop = "services/shop/.github/workflows/shop.yml"
    targets = "[[targets]]\npipelines = 'pipelines'\noutput = '{}'\n[[targets]]\npipelines = 'shop'\noutput = '{}'\n"
    project.write("shop/shop.py", CI.replace('"ci"', '"shop"') + "import subprocess\nsubprocess.run(['true'])\n")
    project.write("pipegen.toml", targets.format(".", "services/shop"))
    assert project.run("build").code == 0
    project.write("pipegen.toml", targets.format("there", "services/shop"))
    assert project.run("check", CI="1").out.count("\norphan ") == 0
    assert [line for line in project.run("build").out.splitlines() if "ci.yml" in line] == [
        f"removed    {YML}",
        f"written    there/{YML}",
    ]
    project.write("pipegen.toml", "output = 'there'\n")
    check = project.run("check")
    assert (check.code, [line for line in check.out.splitlines() if line[:6] == "orphan"]) == (
        1,
        [f"orphan     {shop}"],
    )
    assert f"removed    {shop}\n" in project.run("build").out
    assert not (project.root / shop).exists()
    assert project.run("check").code == 0


def test_foreign_file_in_the_way(project: Project, snapshot: SnapshotAssertion) -> None:
    project.write(YML, "on: push\n")
    project.write("pipelines/other.py", CI.replace('"ci"', '"another"'))
    assert str(project.run("build")) == snapshot(name="build")
    assert str(project.run("check")) == snapshot(name="check")
    assert project.read() == "on: push\n"
    assert project.files() == [YML]


BROKEN = {
    "syntax error": (CI + "x = (\n", None),
    "missing import": ("import not_installed\n" + CI, None),
    "missing name": ("from pipegen import Jop\n" + CI, None),
    "wrong keyword of a function": (CI.replace("name=", "naem="), None),
    "wrong keyword of a noun": (CI.replace("needs=", "neds="), None),
    "cycle": (CI + "ci2 = Pipeline('ci2', on=[Push()], jobs=[test.after(test)])\n", None),
    "same id twice": (CI, CI),
    "exception": (CI + "steps = {}['missing']\n", None),
    "exit": (CI + "raise SystemExit(0)\n", None),
}


@pytest.mark.parametrize("case", BROKEN)
def test_broken_module(project: Project, snapshot: SnapshotAssertion, case: str) -> None:
    first, second = BROKEN[case]
    project.write("pipelines/ci.py", first)
    if second is not None:
        project.write("pipelines/more.py", second)
    outcome = project.run("build")
    assert str(outcome) == snapshot
    assert outcome.code == 2
    assert project.files() == []


def test_a_file_where_a_folder_belongs(project: Project, snapshot: SnapshotAssertion) -> None:
    project.write(".github", "")
    assert str(project.run("build")) == snapshot
    assert project.files() == [".github"]


def test_all_or_nothing(project: Project, snapshot: SnapshotAssertion) -> None:
    """The action comes first and could be written, the workflow cannot: neither is."""
    action = "setup = CompositeAction('setup', description='x', steps=[run('a', shell='bash')])\n"
    project.write("pipelines/ci.py", CI.replace("import ", "import CompositeAction, ") + action)
    project.write(".github/workflows", "in the way")
    assert str(project.run("build")) == snapshot
    assert project.files() == [".github/workflows"]
    assert sorted(p.name for p in (project.root / ".github").iterdir()) == ["workflows"]


def test_link_that_leads_outside(project: Project, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (project.root / ".github").mkdir()
    (project.root / ".github/workflows").symlink_to(outside)
    outcome = project.run("build")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == (
        f"error: `{YML}` leads out of the project through a link\n"
        f"  {YML}\n"
        "   = do: replace the link by a folder or file of the project; nothing was written\n"
    )
    assert list(outside.iterdir()) == []


def test_link_inside_the_project(project: Project) -> None:
    (project.root / "elsewhere").mkdir()
    (project.root / ".github").mkdir()
    (project.root / ".github/workflows").symlink_to("../elsewhere")
    assert project.run("build").code == 0
    assert project.files() == ["elsewhere/ci.yml"] or project.files() == [YML, "elsewhere/ci.yml"]
    assert (project.root / ".github/workflows").is_symlink()


def test_mode_is_kept(built: Project) -> None:
    (built.root / YML).chmod(0o640)
    built.edit("pipelines/ci.py", "npm ci", "npm ci -x")
    assert built.run("build").code == 0
    assert (built.root / YML).stat().st_mode & 0o777 == 0o640


def test_second_build_waits_for_the_first(project: Project) -> None:
    fcntl = pytest.importorskip("fcntl")
    handle = os.open(project.root, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    process = project.start("build")
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(1)
    assert project.files() == []
    os.close(handle)
    assert process.wait(20) == 0
    assert project.files() == [YML]


def test_two_builds_at_once(project: Project) -> None:
    for number in range(20):
        project.write(f"pipelines/p{number}.py", CI.replace('"ci"', f'"p{number}"'))
    processes = [project.start("build", "--no-cache") for _ in range(3)]
    assert [process.wait(60) for process in processes] == [0, 0, 0]
    outcome = project.run("check", "--no-cache")
    assert (outcome.code, outcome.err) == (0, "21 files: 21 unchanged (T ms)\n")


def test_checkout_with_crlf_is_no_drift(built: Project) -> None:
    text = built.read().replace("\n", "\r\n")
    built.write(YML, text)
    assert built.run("check").code == 0
    assert built.run("build").out.splitlines()[0] == f"unchanged  {YML}"
    assert built.read() == text


def test_what_a_killed_build_left_behind_is_swept(project: Project) -> None:
    project.write(".github/workflows/.ci.yml.pipegen-tmp-1", "half")
    assert project.run("build").code == 0
    assert project.files() == [YML]


REPORT = {
    "type": "object",
    "additionalProperties": False,
    "required": ["version", "clean", "files", "findings"],
    "properties": {
        "version": {"const": 1},
        "clean": {"type": "boolean"},
        "files": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["path", "state", "diff"],
                "properties": {
                    "path": {"type": "string"},
                    "state": {"enum": ["unchanged", "stale", "edited", "missing", "orphan"]},
                    "diff": {"type": ["string", "null"]},
                },
            },
        },
        "findings": {"type": "array"},
    },
}


@pytest.mark.parametrize("form", ["json", "github"])
def test_formats(built: Project, snapshot: SnapshotAssertion, form: str) -> None:
    clean = built.run("check", "--format", form)
    built.edit(YML, "npm test", "npm run test")
    drift = built.run("check", f"--format={form}")
    assert str(clean) == snapshot(name="clean")
    assert str(drift) == snapshot(name="drift")
    if form == "json":
        for outcome in (clean, drift):
            jsonschema.validate(json.loads(outcome.out), REPORT)


def test_check_never_writes(project: Project) -> None:
    before = sorted(p for p in project.root.rglob("*") if "__pycache__" not in p.parts)
    assert project.run("check").code == 1
    assert sorted(p for p in project.root.rglob("*") if "__pycache__" not in p.parts) == before


def test_prints_of_a_module_do_not_disturb_the_document(built: Project) -> None:
    built.write("pipelines/ci.py", CI + "print('hello')\n")
    outcome = built.run("check", "--format", "json")
    assert json.loads(outcome.out)["clean"] is True
    assert outcome.err.splitlines()[0] == "hello"


LOUD = """\
import os, subprocess, sys
os.write(1, b"one\\n")
subprocess.run(["echo", "two"])
sys.__stdout__.write("three\\n")
"""


def test_nothing_that_a_module_runs_disturbs_the_document(built: Project) -> None:
    built.write("pipelines/ci.py", CI + LOUD)
    outcome = built.run("check", "--format", "json")
    assert json.loads(outcome.out)["clean"] is True
    assert outcome.err.splitlines()[:3] == ["one", "two", "three"]


def test_formats_when_pipegen_cannot_go_on(project: Project) -> None:
    project.write("pipelines/ci.py", CI + "{}['x']\n")
    line = CI.count("\n") + 1
    document = project.run("check", "--format", "json")
    advice = "correct this line; nothing was written"
    error = {"message": "KeyError: 'x'", "path": "pipelines/ci.py", "line": line, "advice": advice}
    assert (document.code, json.loads(document.out)) == (2, {"version": 1, "error": error})
    annotation = project.run("check", "--format=github")
    assert (annotation.code, annotation.out) == (
        2,
        f"::error title=pipegen,file=pipelines/ci.py,line={line}::KeyError: 'x'%0Ado: {advice}\n",
    )
    project.write("pipegen.toml", "\noutptu = 1\n")
    assert json.loads(project.run("check", "--format", "json").out)["error"] == {
        "message": "unknown key `outptu`",
        "path": "pipegen.toml",
        "line": 2,
        "advice": "did you mean `output`?",
    }
    project.write("pipegen.toml", "[[targets]]\noutput = '../x'\n")
    assert project.run("check", "--format=text").out == ""


def test_runs_below_the_root_and_with_root(built: Project, tmp_path_factory: pytest.TempPathFactory) -> None:
    here = built.run("check")
    assert str(built.run("check", cwd="pipelines")) == str(here)
    elsewhere = Project(tmp_path_factory.mktemp("elsewhere"))
    assert str(elsewhere.run("--root", str(built.root), "check")) == str(here)


def test_no_project(tmp_path: Path, snapshot: SnapshotAssertion) -> None:
    assert str(Project(tmp_path).run("check")) == snapshot


def test_interrupt(project: Project) -> None:
    project.write("pipelines/ci.py", CI + "raise KeyboardInterrupt\n")
    outcome = project.run("build")
    assert (outcome.code, outcome.out, outcome.err) == (130, "", "interrupted\n")
    assert project.files() == []


def test_a_reader_that_goes_away_is_no_error(project: Project) -> None:
    process = project.start("check")
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    assert process.wait(20) == 1
    assert process.stderr.read().decode().startswith("1 file: 1 missing (")


def test_escape_hatches_are_listed(project: Project, snapshot: SnapshotAssertion) -> None:
    text = CI.replace("import ", "import raw, ").replace(
        'run("npm ci")', 'run("npm ci", name=raw("N", reason="why not"))'
    )
    project.write("pipelines/ci.py", text)
    assert str(project.run("build")) == snapshot


def test_two_hundred_pipelines(project: Project) -> None:
    pipelines = "\n".join(f'p{n} = Pipeline("p{n}", on=[Push()], jobs=[build])' for n in range(200))
    project.write("pipelines/ci.py", CI + pipelines)
    started = time.monotonic()
    outcome = project.run("build")
    assert (outcome.code, outcome.err) == (0, "201 files: 201 written (T ms)\n")
    assert time.monotonic() - started < 30
