"""From words to commands: the hand-written parser against click, help, version, exit codes."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import click
import pytest
from scratch_project import Project

from pipegen.cli import commands, main
from pipegen.cli.hot import Request, parse

WORDS = [
    ["build"],
    ["check"],
    ["build", "--no-cache"],
    ["check", "--no-cache"],
    ["check", "--format", "json"],
    ["check", "--format=github"],
    ["check", "--format", "text", "--no-cache"],
    ["check", "--format=json", "--format=text"],
    ["--root", "here", "build"],
    ["--root=here", "check", "--no-cache", "--format", "json"],
    ["--root", "absent", "build"],
    ["--root"],
    ["--root="],
    ["build", "--root", "here"],
    ["build", "--format", "json"],
    ["check", "--format", "yaml"],
    ["check", "--format"],
    ["check", "--form", "json"],
    ["build", "--no-cache", "--no-cache"],
    ["build", "--no-cache=1"],
    ["build", "check"],
    ["check", "check"],
    ["build", "--help"],
    ["--version"],
    ["--help"],
    [],
    [""],
    ["--", "build"],
    ["build", "--"],
    ["bild"],
]


def _asked(words: Sequence[str], monkeypatch: pytest.MonkeyPatch) -> tuple[object, ...] | None:
    """What click makes of the words, None when it does not come to a build or check."""
    asked: list[Request] = []

    def keep(request: Request) -> int:
        asked.append(request)
        return 0

    monkeypatch.setattr(commands, "_do", keep)
    assert commands.run(words) == (0 if asked or {"--help", "--version"} & set(words) else 2)
    return _shown(asked[0]) if asked else None


def _shown(request: Request) -> tuple[object, ...]:
    return request.command, request.root, request.cache, request.format


@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_hand_parser_agrees_with_click(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the hand parser understands, click understands in the same way; the rest it leaves to click."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path)
    quick = parse(words)
    slow = _asked(words, monkeypatch)
    assert slow == _shown(quick) if quick is not None else True


def test_plain_words_take_the_quick_way() -> None:
    assert [parse(words) is not None for words in WORDS[:8]] == [True] * 8


def test_hand_parser_knows_every_option_of_click() -> None:
    options = {
        name: sorted(o for p in command.params if isinstance(p, click.Option) for o in p.opts)
        for name, command in commands.pipegen.commands.items()
        if name in ("build", "check")
    }
    assert options == {"build": ["--no-cache"], "check": ["--format", "--no-cache"]}


@pytest.mark.parametrize("command", ["", *sorted(commands.pipegen.commands)])
@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help(project: Project, command: str, option: str) -> None:
    """The layout is click's, and differs between its versions; the words are ours."""
    outcome = project.run(*command.split(), option)
    known = commands.pipegen.commands[command] if command else commands.pipegen
    flat = " ".join(outcome.out.split())
    missing = [o for p in known.params if isinstance(p, click.Option) for o in p.opts if o not in flat]
    first = " ".join((known.help or "").split("\n\n")[0].split())
    assert (outcome.code, outcome.err, missing, first in flat) == (0, "", [], True)


@pytest.mark.parametrize("words", [["bild"], ["check", "--frmat", "json"], ["where"], ["--root", "absent", "build"]])
def test_misuse(project: Project, words: list[str]) -> None:
    outcome = project.run(*words)
    assert (outcome.code, outcome.out, outcome.err.splitlines()[-1][:7]) == (2, "", "Error: ")


def test_version(project: Project) -> None:
    from importlib.metadata import version

    outcome = project.run("--version")
    assert (outcome.code, outcome.out, outcome.err) == (0, f"pipegen {version('pipegen')}\n", "")


def test_our_own_mistake(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def fail(words: Sequence[str]) -> int:
        raise RuntimeError("broken")

    monkeypatch.setattr(main, "_run", fail)
    assert main.main(["build"]) == 3
    lines = capsys.readouterr().err.splitlines()
    assert (lines[0], lines[-3], lines[-1]) == (
        "Traceback (most recent call last):",
        "RuntimeError: broken",
        f"this is a bug of pipegen {main_version()} (Python {sys.version.split()[0]}); please report it",
    )


def main_version() -> str:
    from pipegen.cli.version import version

    return version()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(project: Project, shell: str) -> None:
    script = project.run("completion", shell)
    assert script.code == 0
    assert f"_PIPEGEN_COMPLETE={shell}_complete" in script.out
    words = project.run(_PIPEGEN_COMPLETE="bash_complete", COMP_WORDS="pipegen wh", COMP_CWORD="1")
    assert (words.code, words.out) == (0, "plain,where\n")


ANSWERS = {
    ("'a' == 'A'",): '{"kind": "Boolean", "value": true}\n',
    ("${{ 'ä' }}",): '{"kind": "String", "value": "ä"}\n',
    ("github.ref", "--context", "context.json"): '{"kind": "String", "value": "refs/heads/main"}\n',
    ("--batch",): "",
}


@pytest.mark.parametrize("words", ANSWERS)
def test_eval(project: Project, words: tuple[str, ...]) -> None:
    project.write("context.json", '{"github": {"ref": "refs/heads/main"}}')
    outcome = project.run("eval", *words)
    assert (outcome.code, outcome.out, outcome.err) == (0, ANSWERS[words], "")


def test_eval_answers_an_error_with_zero(project: Project) -> None:
    outcome = project.run("eval", "foo(")
    assert (outcome.code, list(json.loads(outcome.out)), outcome.err) == (0, ["error"], "")


def test_eval_batch(project: Project) -> None:
    """One answer a line, so that the answers can be told apart by counting."""
    command = [sys.executable, "-m", "pipegen", "eval", "--batch"]
    lines = '{"expr": "1 == 1"}\n\n{"expr": "a.b", "context": {"a": {"b": 3}}}\n'
    done = subprocess.run(command, input=lines, env=project.env, cwd=project.root, capture_output=True, text=True)
    message = "line 2 is blank, expected `expr` and `context`"
    blank = {"phase": "parsing", "message": message, "position": None}
    assert (done.returncode, done.stdout, done.stderr) == (
        0,
        '{"kind": "Boolean", "value": true}\n' + json.dumps({"error": blank}) + '\n{"kind": "Number", "value": 3}\n',
        "",
    )


MISUSE = {
    (): "Missing argument 'EXPR'.",
    ("--batch", "1"): "`--batch` takes everything from stdin; expected no EXPR and no `--context`",
    ("1", "--context", "broken.json"): "`broken.json` is not JSON (line 2, column 1)",
    ("1", "--context", "list.json"): "`list.json` holds no object; expected the contexts by name",
}


@pytest.mark.parametrize("words", MISUSE)
def test_misuse_of_eval(project: Project, words: tuple[str, ...]) -> None:
    project.write("broken.json", "{\n")
    project.write("list.json", "[]")
    outcome = project.run("eval", *words)
    assert (outcome.code, outcome.out, outcome.err.splitlines()[-1]) == (2, "", f"Error: {MISUSE[words]}")


def test_colour_only_on_a_terminal_and_never_against_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    from pipegen.cli.terminal import colour_on

    class Terminal:
        def isatty(self) -> bool:
            return True

    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    assert colour_on(Terminal())  # type: ignore[arg-type]
    assert not colour_on(sys.__stdin__.buffer)  # type: ignore[arg-type, union-attr]
    monkeypatch.setenv("NO_COLOR", "1")
    assert not colour_on(Terminal())  # type: ignore[arg-type]
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert not colour_on(Terminal())  # type: ignore[arg-type]
