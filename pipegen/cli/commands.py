"""The commands as click knows them: words, help, completion. Loaded for all but plain `build` and `check`."""

import os
import sys

import click
from click.shell_completion import get_completion_class

from pipegen.cli.hot import FORMATS, Request, answered
from pipegen.cli.json_file import json_object
from pipegen.cli.lint_command import WORDS, lint
from pipegen.cli.simulate_command import simulate
from pipegen.cli.terminal import colour_on, message, out
from pipegen.cli.version import version
from pipegen.cli.work import CLEAN, FOUND, project_root, run_request
from pipegen.output.plain import in_json, visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO

USAGE, INTERRUPTED = 2, 130
_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


def run(arguments: "Sequence[str]") -> int:
    """Run the command that the arguments name and return its exit code; PipegenError passes through."""
    try:
        code = pipegen.main(list(arguments), prog_name="pipegen", standalone_mode=False, obj=tuple(arguments))
    except click.exceptions.NoArgsIsHelpError as error:
        message(error.format_message() + "\n")
        return USAGE
    except click.ClickException as error:
        vars(error)["message"] = visible(error.message)  # it has words of the command line
        error.show()
        return USAGE
    except click.Abort:
        message("interrupted\n")
        return INTERRUPTED
    return int(code or CLEAN)


def _show_version(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        out(f"pipegen {version()}\n")
        context.exit(CLEAN)


@click.group(context_settings=_SETTINGS)
@click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False),
    help="The project's folder. Default: the nearest one with pipegen.toml, [tool.pipegen] in pyproject.toml, or "
    "pipelines/.",
)
@click.option("--version", is_flag=True, expose_value=False, is_eager=True, callback=_show_version, help="Say which.")
@click.pass_context
def pipegen(context: click.Context, root: str | None) -> None:
    """CI pipelines as typed Python, compiled to GitHub Actions workflows.

    Exit codes: 0 clean, 1 findings or drift, 2 cannot go on, 3 a bug of pipegen, 130 interrupted.
    """
    context.meta[WORDS] = context.obj  # what `run` was given
    context.obj = root


def _do(request: Request) -> int:
    return CLEAN if answered(request) else run_request(request)


@pipegen.command()
@click.option("--no-cache", is_flag=True, help="Do the whole work even when nothing changed. So does CI=1.")
@click.pass_obj
def build(root: str | None, no_cache: bool) -> int:
    """Compile, verify and write what changed, all files or none."""
    return _do(Request("build", root, not no_cache))


@pipegen.command()
@click.option("--no-cache", is_flag=True, help="Do the whole work even when nothing changed. So does CI=1.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="How to say it.")
@click.pass_obj
def check(root: str | None, no_cache: bool, form: str) -> int:
    """Say which files are not as their pipelines say: stale, edited by hand, missing, left over. Writes nothing."""
    return _do(Request("check", root, not no_cache, form))


@pipegen.command()
@click.option("--semantic", is_flag=True, help="Say in words what changes: permissions, approvals, secrets, jobs.")
@click.pass_obj
def diff(root: str | None, semantic: bool) -> int:
    """Show what the next build would change. Exits with 1 when there is something."""
    from pipegen.app.diff import changes_in_words  # late: it loads the whole compiler
    from pipegen.app.diff import diff as compare
    from pipegen.output.human import painted_diff

    top = project_root(root)
    if semantic:
        words = changes_in_words(top)
        out(
            "".join(
                visible(line) + "\n" for path, found in words.items() for line in (path, *(f"  {w}" for w in found))
            )
        )
        return FOUND if words else CLEAN
    colour = colour_on(sys.stdout)
    diffs = [painted_diff(file.diff, colour, sys.stdout.isatty()) for file in compare(top).files if file.diff]
    out("".join(diffs))
    return FOUND if diffs else CLEAN


@pipegen.command()
@click.argument("place", metavar="FILE:LINE")
@click.pass_obj
def where(root: str | None, place: str) -> int:
    """Say which Python line produced a line of a generated file."""
    from pipegen.app.where import where as find  # late: it loads the whole compiler
    from pipegen.output.excerpt import shown_path

    top = project_root(root)
    site = find(top, place)
    own = site.own()
    out(visible(f"{shown_path(top, own.path)}:{own.line}") + "\n")
    if own is not site:
        message(visible(f"by way of {shown_path(top, site.path)}:{site.line}") + "\n")
    return CLEAN


@pipegen.command()
@click.argument("name", metavar="[RULE|FILE[:JOB]]", required=False)
@click.pass_obj
def explain(root: str | None, name: str | None) -> int:
    """Say what a rule is about, or where each value of a generated file, or of one of its jobs, came from.

    Without a name: the table of all rules.
    """
    from pipegen.app.explain_rule import is_rule, rule_text, rules_table  # late: it loads every rule

    if name is None or is_rule(name):
        colour = colour_on(sys.stdout)
        out(rules_table(colour) if name is None else rule_text(name, colour))
        return CLEAN
    from pipegen.app.explain import explain as values_of  # late: it loads the whole compiler
    from pipegen.output.values import values_text

    top = project_root(root)
    out(values_text(values_of(top, name), top))
    return CLEAN


@pipegen.command()
@click.pass_obj
def init(root: str | None) -> int:
    """Start a project: a first pipeline that fits, with a drift job, and the hook of pre-commit.

    Starts at --root, else in the nearest folder that is a project or a git repository. Overwrites nothing; what is
    there is kept and listed. Writes no configuration: `pipelines/` needs none.
    """
    from pipegen.app.init import init as begin  # late: one command of many needs it
    from pipegen.app.init import start_folder
    from pipegen.output.start import files_text, steps_text

    start = begin(start_folder(os.getcwd()) if root is None else os.path.realpath(root), version())
    out(files_text(start))
    message(steps_text(start))
    return CLEAN


pipegen.add_command(lint)
pipegen.add_command(simulate)


@pipegen.command("eval")
@click.argument("expr", required=False)
@click.option("--context", "context_file", type=click.File(encoding="utf-8"), help="JSON file with the contexts.")
@click.option("--batch", "lines", is_flag=True, help='Read {"expr": ..., "context": ...} a line, answer a line each.')
def evaluate(expr: str | None, context_file: "TextIO | None", lines: bool) -> int:
    """Evaluate an expression as GitHub does. The answer is JSON, also when it is an error."""
    from pipegen.app.evaluate import batch, evaluate_text  # late: one command of many needs it

    if lines:
        if expr is not None or context_file is not None:
            raise click.UsageError("`--batch` takes everything from stdin; expected no EXPR and no `--context`")
        for answer in batch(sys.stdin):
            out(in_json(answer) + "\n")
        return CLEAN
    if expr is None:
        raise click.UsageError("Missing argument 'EXPR'.")
    import json

    context = {} if context_file is None else json_object(context_file, "the contexts by name")
    out(in_json(json.dumps(evaluate_text(expr, context), ensure_ascii=False)) + "\n")
    return CLEAN


@pipegen.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    """Print a script that completes words in that shell.

    Put `eval "$(pipegen completion bash)"` into ~/.bashrc, the same with zsh into ~/.zshrc, or run
    `pipegen completion fish > ~/.config/fish/completions/pipegen.fish`.
    """
    found = get_completion_class(shell)
    assert found is not None, "click knows these three"
    out(found(pipegen, {}, "pipegen", "_PIPEGEN_COMPLETE").source() + "\n")
    return CLEAN
