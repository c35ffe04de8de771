"""An organisation publishes its pipelines as a package; two repositories build them, and follow its upgrade."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

if TYPE_CHECKING:
    from conftest import Repository

    Make = Callable[..., Repository]

ACME = Path(__file__).parent / "acme"
CI = ".github/workflows/ci.yml"
USE = "acme_pipelines.node_service:pipelines"

# What 1.1.0 of the package does otherwise.
UPGRADE = {
    "pyproject.toml": ('version = "1.0.0"', 'version = "1.1.0"'),
    "acme_pipelines/node_service.py": (
        'else "npm test", name="Test"),\n',
        'else "npm test", name="Test"),\n            run("npm audit", name="Audit"),\n',
    ),
}

# The shop has no Python file of its own; the parameters stand beside the package.
SHOP = {
    "pipegen.toml": f'packages = ["{USE}"]\n\n[parameters."{USE}"]\nservice = "shop"\nnode = ["22"]\n',
}
# The bank has pipelines of its own as well: one calls the release of another repository, with shared objects.
BANK = {
    "pyproject.toml": (
        f'[tool.pipegen]\npackages = ["{USE}"]\n\n'
        f'[tool.pipegen.parameters."{USE}"]\nservice = "bank"\nnode = ["20", "22"]\ncoverage = true\n'
    ),
    "pipelines/release.py": """\
from acme_pipelines.release import release as acme_release
from acme_pipelines.shared import production, registry_token
from pipegen import Job, Pipeline, Push, github, run

smoke = Job("smoke", environment=production, steps=[run("npm run test:smoke", name="Smoke")])
publish = Job(
    "publish",
    uses=acme_release,
    with_={"version": github.ref_name},
    secrets={"token": registry_token},
    needs=[smoke],
)
release = Pipeline("release-bank", on=Push(tags=["v*"]), jobs=[smoke, publish])
""",
}


class Yaml(SingleFileSnapshotExtension):
    """One real file per snapshot, so that the independent judges read it as well."""

    _write_mode = WriteMode.TEXT
    file_extension = "yml"


@pytest.fixture
def expected(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(Yaml)


def publish(folder: Path, wheels: Path) -> None:
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-index", "--find-links", str(wheels)]
    environment = {k: v for k, v in os.environ.items() if k != "PIP_FIND_LINKS"}
    subprocess.run([*pip, "--wheel-dir", str(wheels), str(folder)], check=True, capture_output=True, env=environment)


@pytest.fixture(scope="session", autouse=True)
def acme(wheels: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Puts both versions of the package among the wheels."""
    folder = tmp_path_factory.mktemp("acme") / "acme"
    shutil.copytree(ACME, folder, ignore=shutil.ignore_patterns("__pycache__"))
    publish(folder, wheels)
    for name, (before, after) in UPGRADE.items():
        text = (folder / name).read_text()
        assert text.count(before) == 1
        (folder / name).write_text(text.replace(before, after))
    publish(folder, wheels)


@pytest.fixture(scope="session")
def shop(repository: "Make", acme: None) -> "Repository":
    return built(repository("shop", SHOP, "pipegen", "acme-pipelines==1.0.0"))


@pytest.fixture(scope="session")
def bank(repository: "Make", acme: None) -> "Repository":
    return built(repository("bank", BANK, "pipegen", "acme-pipelines==1.0.0"))


def built(made: "Repository") -> "Repository":
    code, out = made.run("pipegen", "build")
    assert code == 0, out
    return made


def test_a_repository_without_python(shop: "Repository", expected: SnapshotAssertion) -> None:
    assert shop.read(CI) == expected(name="shop-ci")


def test_a_repository_with_other_parameters(bank: "Repository", expected: SnapshotAssertion) -> None:
    assert bank.read(CI) == expected(name="bank-ci")


def test_a_call_into_another_repository(bank: "Repository", expected: SnapshotAssertion) -> None:
    """The called pipeline is not built here: it belongs to whoever published it."""
    assert bank.read(".github/workflows/release-bank.yml") == expected(name="bank-release")
    assert sorted(p.name for p in (bank.folder / ".github" / "workflows").iterdir()) == ["ci.yml", "release-bank.yml"]


def test_check_names_the_version_that_built(bank: "Repository") -> None:
    assert bank.run("pipegen", "check") == (
        0,
        (
            f"unchanged  {CI}  from {USE} (acme-pipelines 1.0.0)\n"
            "unchanged  .github/workflows/release-bank.yml\n"
            "proved: valid for GitHub, and read back as it was meant (2 files, 4 jobs, 6 steps, 9 expressions)\n"
        ),
    )


def test_a_parameter_of_the_wrong_type(repository: "Make", acme: None) -> None:
    wrong = {"pipegen.toml": SHOP["pipegen.toml"].replace('["22"]', "22")}
    made = repository("wrong", wrong, "pipegen", "acme-pipelines==1.0.0")
    assert made.run("pipegen", "build") == (
        2,
        (
            "error: parameter `node` is 22; expected a list whose items are each text\n"
            "  pipegen.toml:5\n"
            "5 | node = 22\n"
            "  | ^^^^^^^^^\n"
        ),
    )
    assert not (made.folder / ".github").exists()


@pytest.mark.parametrize("name", ["shop", "bank"])
def test_an_upgrade_is_drift(name: str, request: pytest.FixtureRequest, snapshot: SnapshotAssertion) -> None:
    made: Repository = request.getfixturevalue(name)
    made.install("acme-pipelines==1.1.0")
    try:
        code, out = made.run("pipegen", "check")
        assert (code, out) == (1, snapshot)
    finally:
        made.install("acme-pipelines==1.0.0")
