"""What is said about a compiled project as a whole."""

from types import SimpleNamespace
from typing import cast

from pipegen.app.compilation import Compilation
from pipegen.app.inputs import Inputs
from pipegen.compile.compiler import Compiled
from pipegen.finding import ERROR, Finding
from pipegen.source import Span


def _finding(path: str, line: int, message: str = "wrong") -> Finding:
    return Finding("rule", ERROR, message, path=path, span=Span(line, 1, line, 2))


def test_each_finding_is_said_once_and_in_order() -> None:
    findings = {
        "b.yml": [_finding("b.yml", 2), _finding("b.yml", 1), _finding("b.yml", 2)],
        "a.yml": [_finding("a.yml", 2), _finding("a.yml", 2, "worse")],
    }
    files = {path: cast("Compiled", SimpleNamespace(findings=found)) for path, found in findings.items()}
    said = Compilation("/", [], files, Inputs()).findings()
    assert [(f.path, f.span.line, f.message) for f in said] == [
        ("a.yml", 2, "worse"),
        ("a.yml", 2, "wrong"),
        ("b.yml", 1, "wrong"),
        ("b.yml", 2, "wrong"),
    ]
    assert said[3] is findings["b.yml"][0]
