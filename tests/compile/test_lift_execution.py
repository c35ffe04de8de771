"""Lifted scripts are run: whatever the value is, the program gets exactly it, and nothing else happens."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from shutil import which
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pipegen.compile.lift import lift

TITLE = "${{ github.event.issue.title }}"
BRANCH = "${{ github.head_ref }}"
"""A value that the runner provides as a variable itself; both have the same text here."""

SHELLS = {"bash": "bash", "dash" if which("dash") else "sh": "sh"}

HOSTILE = (
    "$(touch made)", "`touch made`", "'; touch made; '", '"; touch made; "', "\n touch made\n", "; touch made #",
    "&& touch made", "| touch made", "> made", "<(touch made)", "a[$(touch made)]", "$'\\x27'", "$((1+1))", "${HOME}",
    "$HOME", ")", "}", "\\", "'", '"', "*", "?", "[a-z]*", "~", "{a,b}", " ", "\t", "\n", "\r", "\\\n", "!", "#", "%s",
    "-n", "EOF", "\nEND\n", "\nOUTER\n", "é", "=", ":", "x",
)  # fmt: skip

values = st.lists(st.sampled_from(HOSTILE), max_size=5).map("".join)

Word = tuple[str, str]
"""A piece of script and what it stands for, the value being MARK."""

MARK = "\0"
HOLE = st.sampled_from([(TITLE, MARK), (BRANCH, MARK)])


def joined(pieces: list[Word]) -> Word:
    return "".join([text for text, _ in pieces]), "".join([means for _, means in pieces])


def around(before: str, after: str, more: str = "") -> Callable[[Word], Word]:
    return lambda word: (before + word[0] + after, word[1] + more)


def several(*pieces: st.SearchStrategy[Word]) -> st.SearchStrategy[Word]:
    return st.lists(st.one_of(*pieces), min_size=1, max_size=3).map(joined)


def plain(*pairs: str) -> st.SearchStrategy[Word]:
    return st.sampled_from([(text, means) for text, means in zip(pairs[::2], pairs[1::2], strict=True)])


IN_SINGLE = several(
    HOLE, plain("a", "a", '"', '"', "$x", "$x", "\\", "\\", "`", "`", "# ", "# ", "e\n", "e\n", "$(", "$(")
)


def in_double(words: st.SearchStrategy[Word]) -> st.SearchStrategy[Word]:
    return several(
        HOLE,
        plain(
            "b",
            "b",
            "'",
            "'",
            '\\"',
            '"',
            "\\$",
            "$",
            "\\\\",
            "\\",
            "# ",
            "# ",
            "e\n",
            "e\n",
            ")",
            ")",
            "}",
            "}",
            "\\`",
            "`",
        ),
        words.map(around("$(printf '%s/' ", ")", "/")),
        words.map(around("$( # it's\n printf '%s/' ", "\n)", "/")),
        words.map(around("$(case x in (y) ;; x) printf '%s/' ", ";; esac)", "/")),
        HOLE.map(around("`printf '%s/' ", "`", "/")),
        HOLE.map(around("${UNSET:-'", "'}")).map(lambda word: (word[0], f"'{MARK}'")),
        HOLE.map(around("${UNSET-", "}")),
        HOLE.map(around("$(cat <<END\n", "/\nEND\n)", "/")),
    )


def word(words: st.SearchStrategy[Word]) -> st.SearchStrategy[Word]:
    return several(
        HOLE,
        plain("c", "c", "\\'", "'", '\\"', '"', "\\$", "$", "\\ ", " ", "=", "=", "c#", "c#", "\\\n", "", "\\\\", "\\"),
        IN_SINGLE.map(around("'", "'")),
        in_double(words).map(around('"', '"')),
        HOLE.map(around("${UNSET:-", "}")),
    )


WORDS: st.SearchStrategy[Word] = st.deferred(lambda: word(WORDS))


def shown(before: str, after: str) -> st.SearchStrategy[Word]:
    return WORDS.map(lambda word: (before + word[0] + after, f"<{word[1]}>"))


STATEMENTS = st.one_of(
    shown("printf '<%s>' ", "\n"),
    shown("if true; then printf '<%s>' ", "; fi # it's \"\n"),
    shown("v=", "; printf '<%s>' \"$v\"\n"),
    shown("f() { printf '<%s>' \"$1\"; }; f ", "\n"),
    shown("(printf '<%s>' ", ") || true\n"),
    shown("printf '<%s>' ", f" # {TITLE} $(\n"),
    shown("true\n# it's \"\n\n\ttrue a b\nprintf '<%s>' ", '\n# "\n'),
    shown("case x in y) ;; x) printf '<%s>' ", ";; esac\n"),
)
DOCUMENTS = several(
    HOLE,
    plain(
        "d",
        "d",
        "'",
        "'",
        '"',
        '"',
        "\\$",
        "$",
        "\\\\",
        "\\",
        "# ",
        "# ",
        "\n",
        "\n",
        "$(printf '%s' \"it's\")",
        "it's",
    ),
    WORDS.map(around("$(printf '%s/' ", ")", "/")),
    HOLE.map(around("`printf '%s/' ", "`", "/")),
)


def run(program: str, script: str, env: dict[str, str], folder: Path) -> str:
    file = folder.parent / "script"
    file.write_text(script, encoding="utf-8", newline="")
    base = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        [program, "-e", str(file)], capture_output=True, cwd=folder, env=base | env, check=False, timeout=20
    )
    assert (done.returncode, done.stderr) == (0, b""), script
    return done.stdout.decode()


def check(program: str, script: str, expected: str, value: str, folder: Path) -> None:
    lifted = lift(script, SHELLS[program], {})
    assert "${{" not in lifted.script
    assert set(lifted.env.values()) <= {TITLE}
    env = dict.fromkeys([*lifted.env, "GITHUB_HEAD_REF"], value)
    assert run(program, lifted.script, env, folder) == expected.replace(MARK, value), lifted.script
    assert os.listdir(folder) == []


@pytest.fixture(scope="module", params=list(SHELLS))
def shell(request: pytest.FixtureRequest, unavailable: Callable[[str], NoReturn]) -> str:
    if which(request.param) is None:
        unavailable(f"{request.param} is not installed")
    return str(request.param)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("lift") / "work"
    made.mkdir()
    return made


LAW = settings(
    max_examples=150, derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)


@LAW
@given(statements=st.lists(STATEMENTS, min_size=1, max_size=3).map(joined), value=values)
@example(statements=(f"printf '<%s>' {TITLE}\n", f"<{MARK}>"), value="$(touch made)`touch made`'\"\n*")
def test_words_hold_exactly_the_value(shell: str, folder: Path, statements: Word, value: str) -> None:
    script, means = statements
    check(shell, script, means, value, folder)


@LAW
@given(document=DOCUMENTS, value=values)
def test_here_documents_hold_exactly_the_value(shell: str, folder: Path, document: Word, value: str) -> None:
    text, means = document
    check(shell, f"cat <<-OUTER; printf '%s' {BRANCH}\n{text}|\n\tOUTER\n", f"{means}|\n{MARK}", value, folder)
