"""The `yaml` package of npm, on which GitHub's language services stand, reads what the emitter writes."""

import json
import os
import shutil
import subprocess

import pytest
from golden_trees import TREES
from hypothesis import given
from yaml_trees import law, trees

from pipegen.yamlio.emitter import emit
from pipegen.yamlio.tree import Entry, Mapping, Scalar, Sequence, Tree

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
MODULES = os.environ.get("PIPEGEN_NODE_MODULES") or os.path.join(ROOT, ".tools", "node_modules")
JUDGE = """
const YAML = require(process.argv[1]);
const same = (got, want, top) => {
  if (want.map) {
    if (!(got instanceof Map) || got.size !== want.map.length) return false;
    return [...got].every(([key, value], i) =>
      (key === want.map[i][0] || (top && key === true && want.map[i][0] === 'on')) && same(value, want.map[i][1]));
  }
  if (want.list)
    return Array.isArray(got) && got.length === want.list.length && got.every((value, i) => same(value, want.list[i]));
  if (want.number) return typeof got === 'number' && Object.is(got, Number(want.number));
  return got === want.is;
};
const cases = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const wrong = [];
for (const { text, want } of cases)
  for (const version of ['1.1', '1.2']) {
    let got;
    try { got = YAML.parse(text, { version, mapAsMap: true, logLevel: 'error' }); }
    catch (error) { got = String(error); }
    if (!same(got, want, true)) wrong.push([version, text, String(got)]);
  }
console.log(JSON.stringify(wrong));
"""
needs_node = pytest.mark.skipif(
    not (shutil.which("node") and os.path.isdir(os.path.join(MODULES, "yaml"))),
    reason="needs node and the npm package yaml, in .tools/node_modules or PIPEGEN_NODE_MODULES",
)


def wanted(node: Tree) -> dict[str, object]:
    if isinstance(node, Mapping):
        return {"map": [[entry.key, wanted(entry.value)] for entry in node.entries]}
    if isinstance(node, Sequence):
        return {"list": [wanted(item) for item in node.items]}
    value = node.value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return {"number": str(value).replace("inf", "Infinity").replace("nan", "NaN")}
    return {"is": value}


@needs_node
def test_npm_yaml_reads_the_same() -> None:
    cases: list[dict[str, object]] = []

    @law(400)
    @given(trees)
    def gather(tree: Mapping) -> None:
        cases.append({"text": emit(tree), "want": wanted(tree)})

    gather()
    for make, header in TREES.values():
        tree = make()
        assert isinstance(tree, Mapping)
        cases.append({"text": emit(tree, header), "want": wanted(tree)})
    command = ["node", "-e", JUDGE, os.path.join(MODULES, "yaml")]
    answer = subprocess.run(command, input=json.dumps(cases), capture_output=True, text=True, check=True)
    assert json.loads(answer.stdout) == []


@needs_node
def test_the_judge_sees_differences() -> None:
    wrong = [Entry("a", Scalar("yes")), Entry("b", Scalar(1)), Entry("c", Scalar(None))]
    case = {"text": "a: yes\nb: 1\nc:\n", "want": wanted(Mapping(wrong))}
    command = ["node", "-e", JUDGE, os.path.join(MODULES, "yaml")]
    answer = subprocess.run(command, input=json.dumps([case]), capture_output=True, text=True, check=True)
    assert [version for version, _, _ in json.loads(answer.stdout)] == ["1.1"]
