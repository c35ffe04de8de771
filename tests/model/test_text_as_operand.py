"""Text with expressions in it, as f-strings make it, may stand inside an expression: GitHub's format() joins it."""

import pytest

from pipegen import Job, Pipeline, Push, case, contains, github, needs, run
from pipegen.compile.compiler import Declared, compile_all
from pipegen.expr.evaluator import evaluate
from pipegen.model.expression import Expr

CONTEXT: dict[str, object] = {"github": {"ref": "refs/heads/{x}-main", "sha": "main", "actor": "{x}"}}


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        (github.ref == f"refs/heads/{github.sha}", "github.ref == format('refs/heads/{0}', github.sha)"),
        (github.ref == f"{github.sha}", "github.ref == github.sha"),
        (github.ref == f"refs/heads/{{x}}-{github.sha}", "github.ref == format('refs/heads/{{x}}-{0}', github.sha)"),
        (contains("a", f"{github.actor}-{github.sha}"), "contains('a', format('{0}-{1}', github.actor, github.sha))"),
        (case(github.ref == "x", f"a{github.sha}", ""), "case(github.ref == 'x', format('a{0}', github.sha), '')"),
        (needs["*"].result, "needs.*.result"),
        (github.event.commits["*"].message, "github.event.commits.*.message"),
    ],
)  # fmt: skip
def test_text_of_an_operand(expression: Expr, text: str) -> None:
    assert str(expression) == "${{ " + text + " }}"


def test_the_value_is_what_python_says() -> None:
    from pipegen.expr.values import from_python

    contexts = {name: from_python(value) for name, value in CONTEXT.items()}
    assert evaluate((github.ref == f"refs/heads/{{x}}-{github.sha}").ast, contexts) is True
    assert evaluate((github.ref == f"refs/heads/{github.actor}-{github.sha}").ast, contexts) is True


def test_an_output_in_such_text_is_a_need() -> None:
    build = Job("build", steps=[tag := run("echo", name="Tag", outputs=["name"])], outputs={"name": tag.outputs.name})
    deploy = Job("deploy", steps=[run("echo", env={"NEW": contains(github.ref, f"v{build.outputs.name}")})])
    (file,) = compile_all([Declared(Pipeline("p", on=Push(), jobs=[build, deploy]), "pipelines/p.py")])
    assert "    needs: build\n" in file.text
