"""Scripts as commands: cases from a file, and laws that hold for any text."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipegen.semantics.commands import Command, commands

CASES = (Path(__file__).parent / "cases" / "commands.txt").read_text("utf-8")
FLAGS = ("piped", "forgiven", "conditional", "looping", "background", "nested")


def cases() -> list[tuple[str, str, str]]:
    found = []
    for case in CASES.split("\n=== ")[1:]:
        title, _, rest = case.partition("\n")
        script, _, expected = rest.partition("\n---\n")
        found.append((title, script + "\n", expected.strip("\n")))
    return found


def shown(command: Command) -> str:
    text = " ".join(word.text for word in command.words).strip()
    told = [flag for flag in FLAGS if getattr(command, flag)]
    told += [f"{name}={value}" for name in ("function", "via") if (value := getattr(command, name))]
    given = " ".join(f"{name}={word.text}" for name, word in command.assignments)
    parts = [text, f"({given})" if given else "", f"[{' '.join(told)}]" if told else ""]
    return " ".join(part for part in parts if part)


@pytest.mark.parametrize(("title", "script", "expected"), cases(), ids=[case[0] for case in cases()])
def test_commands(title: str, script: str, expected: str) -> None:
    assert "\n".join(shown(command) for command in commands(script)) == expected


def test_words_know_where_they_stand() -> None:
    script = 'a "b c" d\\\n  && ssh h "e f" \\\n | g $x\n'
    places = [(word.text, script[word.offset : word.end]) for command in commands(script) for word in command.words]
    assert places == [
        ("a", "a"), ("b c", '"b c"'), ("d", "d"), ("ssh", "ssh"), ("h", "h"), ("e f", '"e f"'), ("e", "e"), ("f", "f"),
        ("g", "g"), ("$x", "$x"),
    ]  # fmt: skip


def test_literal_words_hold_nothing_to_expand() -> None:
    command = commands("a b$c `d` ${{ e }} 'f'")[0]
    assert [word.literal for word in command.words] == [True, False, False, False, True]


def test_heredoc_is_kept_with_its_place() -> None:
    script = "cat <<EOF | x\n one\n two\nEOF\nafter\n"
    first, second, third = commands(script)
    assert (first.heredoc, script[first.heredoc_offset :][:4], second.heredoc, third.name) == (
        " one\n two\n", " one", "", "after",
    )  # fmt: skip


def test_redirects() -> None:
    [command] = commands("a > out 2>&1 <<< text")
    assert [(operator, word.text) for operator, word in command.redirects] == [
        (">", "out"), ("2>&", "1"), ("<<<", "text"),
    ]  # fmt: skip


def test_commands_of_a_pipeline_share_a_number() -> None:
    numbers = [command.pipeline for command in commands("a | b\nc\nssh h 'd | e'\nf")]
    assert [numbers.index(number) for number in numbers] == [0, 0, 2, 3, 4, 4, 6]


PROGRAMS = """
sudo -u app env A=1 npm ci => npm ci
npx --yes vercel deploy => vercel deploy
npx -p @railway/cli railway up => railway up
pnpm --filter api exec prisma migrate deploy => prisma migrate deploy
pnpm dlx vercel deploy => vercel deploy
yarn dlx wrangler deploy => wrangler deploy
npm exec -- jest => jest
poetry run alembic upgrade head => alembic upgrade head
uv run --frozen --with x pytest -q => pytest -q
bundle exec rails db:migrate => rails db:migrate
python -m pytest -q => pytest -q
python manage.py migrate => python manage.py migrate
timeout 60 curl x => curl x
timeout --signal KILL 60 curl x => curl x
time nice -n 5 make => make
xargs -n 1 curl => curl
dotenv -e .env -- npm test => npm test
docker compose -f x.yml exec -T web python manage.py migrate => python manage.py migrate
docker compose run --rm -e A=1 web rake db:migrate => rake db:migrate
docker exec -it box pg_dump x => pg_dump x
doppler run -p api -- npm start => npm start
/usr/bin/env bash => bash
./node_modules/.bin/vercel deploy => vercel deploy
npm run build => npm run build
sudo => sudo
"""


@pytest.mark.parametrize("line", PROGRAMS.strip().split("\n"))
def test_program(line: str) -> None:
    script, _, expected = line.partition(" => ")
    assert " ".join(commands(script)[0].program()) == expected


def test_powershell_and_cmd_by_line() -> None:
    found = commands('vercel deploy `\n  --prod; a "b c" | d # no\ne && f\n', "pwsh")
    assert [(" ".join(word.text for word in each.words), each.piped) for each in found] == [
        ("vercel deploy --prod", False), ("a b c", True), ("d", False), ("e", False), ("f", False),
    ]  # fmt: skip
    assert [each.name for each in commands("a ^\n b\nc", "cmd")] == ["a", "c"]


def test_other_languages_have_no_commands() -> None:
    assert commands("import os", "python") == ()
    assert [each.name for each in commands("a", "bash -eo pipefail {0}")] == ["a"]


PIECES = st.sampled_from(
    ["a", "b=1", "c=(", " ", "\n", ";", "&&", "||", "|", "&", "(", ")", "{ ", " }", '"', "'", "`", "$(", "${", "${{ ",
     " }}", "$((", "<<EOF\n", "EOF\n", "<(", ">", "2>&1", "if ", "then ", "fi", "case x in ", "esac", "for ", "do ",
     "done", "[[ ", " ]]", "((", "))", "\\", "\\\n", "#", "!", "$", "function ", "ssh h ", "bash -c ", "eval ", "é"]
)  # fmt: skip


@settings(max_examples=400, derandomize=True, deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join))
def test_any_text_can_be_read(script: str) -> None:
    found = commands(script)
    assert all(0 <= command.offset <= len(script) for command in found)
    assert [shown(command) for command in found] == [shown(command) for command in commands(script)]
    assert all(isinstance(command.program(), tuple) for command in found)


@pytest.mark.parametrize("piece", ["$(", '"$(', "(", "{ ", "`", "${", "if ", "'", "case x in ", "<(", "\\", "a=("])
def test_deep_nesting_is_no_trouble(piece: str) -> None:
    assert isinstance(commands(piece * 3000 + "a"), tuple)
