"""The metadata says only what can be true, the list of actions is the committed one, and the generated files follow."""

import os
import subprocess
import sys

import pytest

from pipegen.actions.action import STEP_KEYS, Action, keyword_of, snake
from pipegen.actions.catalog import find
from pipegen.actions.generate import HOME, files, load_all, main, stale
from pipegen.actions.pins import is_commit, numbers
from pipegen.actions.value import SEPARATORS
from pipegen.facts.permissions import SCOPES

HERE = os.path.dirname(os.path.abspath(__file__))
ACTIONS = load_all()
TYPES = {"string", "boolean", "integer", "number", "choice", "json", "yaml", "map-newline", *SEPARATORS}

each_action = pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.name)


def test_the_known_actions_are_the_committed_list():
    with open(os.path.join(HERE, "known.txt"), encoding="utf-8") as file:
        assert sorted(action.name for action in ACTIONS) == file.read().split()


def test_the_generated_files_are_up_to_date():
    assert stale(ACTIONS) == []
    assert main(["--check"]) == 0


def test_check_names_what_is_stale(monkeypatch, capsys):
    monkeypatch.setattr("pipegen.actions.generate.files", lambda actions: files(actions) | {"docker.py": "other"})
    assert main(["--check"]) == 1
    assert capsys.readouterr().out == "docker.py is stale\n"


def test_the_generated_files_are_formatted():
    ruff = os.path.join(os.path.dirname(sys.executable), "ruff")
    if not os.path.exists(ruff):
        pytest.skip("ruff is not installed")
    for command in ([ruff, "format", "--check", HOME], [ruff, "check", HOME]):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


@each_action
def test_commits_and_versions(action: Action):
    assert is_commit(action.sha) and action.sha == action.sha.lower()
    for major, (version, sha) in action.majors.items():
        assert is_commit(sha) and numbers(version)[0] == int(major)
    assert action.majors[str(numbers(action.version)[0])] == (action.version, action.sha)
    assert action.using in ("node20", "node24", "composite", "docker")
    assert find(action.name.upper() + "@main") is action


@each_action
def test_inputs(action: Action):
    living = [known for known in action.inputs if known.deprecated is None]
    assert len({known.name.casefold() for known in action.inputs}) == len(action.inputs)
    assert {known.name for known in living} <= {known.name for known in action.keywords.values()}
    assert not set(action.keywords) & set(STEP_KEYS)
    for known in action.inputs:
        assert known.type in TYPES
        assert (known.type == "choice") == bool(known.choices)
        assert not (known.required and (known.default or known.deprecated is not None))
        text = known.default or ""
        if text and "${{" not in text and not known.open:
            if known.type == "choice":
                assert text in known.choices
            if known.type == "boolean":
                assert text in ("true", "false")
            if known.type == "integer":
                assert text.isdigit()


@each_action
def test_needs(action: Action):
    names = {known.name.casefold(): known for known in action.inputs}
    for need in action.needs:
        assert need.level in SCOPES[need.scope] and need.reason
        assert {*need.given, *need.absent, *need.where, *filter(None, [need.token])} <= names.keys()
        for name, texts in need.where.items():
            assert texts == tuple(text.casefold() for text in texts)
            choices = {choice.casefold() for choice in names[name].choices}
            assert not choices or set(texts) <= choices | {"true"}


SPELLINGS = {
    "fetch-depth": "fetch_depth",
    "apiToken": "api_token",
    "gitHubToken": "git_hub_token",
    "enable-AzPSSession": "enable_az_ps_session",
    "run-task-assign-public-IP": "run_task_assign_public_ip",
    "enableCrossOsArchive": "enable_cross_os_archive",
    "name": "with_name",
    "env": "with_env",
    "timeout-minutes": "with_timeout_minutes",
    "from": "from_",
    "if": "if_",
    "repository_url": "repository_url",
}


@pytest.mark.parametrize("name", SPELLINGS)
def test_keywords(name):
    assert keyword_of(name) == SPELLINGS[name]


def test_names_of_modules():
    assert snake("github/codeql-action/upload-sarif") == "github_codeql_action_upload_sarif"


def test_one_action_is_loaded_at_a_time_and_nothing_generates_at_run_time():
    code = (
        "import sys\nfrom pipegen import actions\nactions.checkout()\nactions.docker.login_action()\n"
        "import pipegen.actions.check\n"
        "print(sorted(m.rpartition('.')[2] for m in sys.modules if m.startswith('pipegen.actions.metadata.')))\n"
        "print([m for m in ('pipegen.actions.generate', 'json', 'difflib', 'typing')"
        " if m in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=os.path.dirname(os.path.dirname(HERE)),
    )
    assert done.stdout == "['actions_checkout', 'docker_login_action']\n[]\n"
