"""How the emitter lays things out: the golden files are to be looked at."""

import os
import subprocess
import sys

import pytest
from golden_trees import TREES
from yaml_trees import spans, typed

from pipegen.yamlio.emitter import emit
from pipegen.yamlio.readback import verify_same
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Mapping, plain

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
GOLDEN = os.path.join(os.path.dirname(__file__), "golden")


def test_each_golden_file_has_its_tree() -> None:
    assert sorted(os.listdir(GOLDEN)) == sorted(f"{name}.yml" for name in TREES)


@pytest.mark.parametrize("name", TREES)
def test_layout(name: str) -> None:
    make, header = TREES[name]
    with open(os.path.join(GOLDEN, f"{name}.yml"), encoding="utf-8", newline="") as handle:
        golden = handle.read()
    tree = make()
    assert isinstance(tree, Mapping)
    assert emit(tree, header) == golden
    verify_same(golden, tree)
    again = read(golden, f"{name}.yml")
    assert typed(plain(again)) == typed(plain(tree))
    assert spans(again) == spans(tree)


def test_emitting_loads_no_reader() -> None:
    code = "import sys, pipegen.yamlio.emitter; print(sorted({'yaml', 're', 'typing', 'json'} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout == "[]\n"
