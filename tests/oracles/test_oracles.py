"""Every YAML file that the suite produced, before judges that nobody here wrote."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from corpus import File, collect
from judges import JUDGES, Complaint, MissingError
from mistaken import MISTAKES

Stop = Callable[[str], NoReturn]


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> list[File]:
    return collect(tmp_path_factory.mktemp("corpus"))


def judged(judge: str, files: list[File], unavailable: Stop) -> list[Complaint]:
    try:
        return list(JUDGES[judge](files))
    except MissingError as missing:
        unavailable(str(missing))


def test_there_is_something_to_judge(corpus: list[File]) -> None:
    tops = {file.name.split("/")[0] for file in corpus}
    assert {".github", "examples", "tests"} <= tops


@pytest.mark.parametrize("judge", JUDGES)
def test_judge_is_content(judge: str, corpus: list[File], unavailable: Stop) -> None:
    complaints = judged(judge, corpus, unavailable)
    mistakes = [m for m in MISTAKES if m.judge == judge]
    just = [c for c in complaints if not any(m.covers(judge, c) for m in mistakes)]
    gone = [m for m in mistakes if not any(m.covers(judge, c) for c in complaints)]
    lines = [f"{c.name}:{c.line}: [{c.rule}] {c.message}" for c in just]
    lines += [f"no longer said, delete it from MISTAKES: {m}" for m in gone]
    if lines:
        pytest.fail("\n".join([f"{judge}: {len(lines)}", *lines]), pytrace=False)


# What each judge says about a broken file: one that says nothing would let everything pass.
NOTICED = {
    "official": [(4, "parser"), (6, "parser"), (7, "parser")],
    "actionlint": [(4, "job-needs"), (7, "syntax-check"), (9, "action"), (10, "expression")],
    "schema": [(0, "$.jobs.test")],
    "zizmor": [
        (1, "excessive-permissions"),
        (2, "concurrency-limits"),
        (4, "anonymous-definition"),
        (4, "excessive-permissions"),
        (9, "artipacked"),
        (9, "unpinned-uses"),
        (10, "template-injection"),
    ],
}


@pytest.mark.parametrize("judge", JUDGES)
def test_judge_is_awake(judge: str, tmp_path: Path, unavailable: Stop) -> None:
    path = tmp_path / ".github" / "workflows" / "broken.yml"
    path.parent.mkdir(parents=True)
    shutil.copyfile(Path(__file__).parent / "broken.yml", path)
    found = judged(judge, [File("examples/broken.yml", path, tmp_path, "workflow")], unavailable)
    assert sorted((c.line, c.rule) for c in found) == NOTICED[judge]
