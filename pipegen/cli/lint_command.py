"""`lint` as click knows it: words, help, completion."""

import click

from pipegen.cli.lint_work import FORMATS, LintRequest, names, run_lint

WORDS = "pipegen.words"
"""Under this name the context has all words of the command line."""


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="How to say it.")
@click.option("--fix", is_flag=True, help="Correct what can be corrected without a change of meaning.")
@click.option("--unsafe-fixes", is_flag=True, help="Correct as well what may change the meaning: read the difference.")
@click.option("--select", multiple=True, metavar="RULE", help="Only these rules, or groups of rules. May be repeated.")
@click.option("--ignore", multiple=True, metavar="RULE", help="Without these rules, or groups. May be repeated.")
@click.option("--no-python", is_flag=True, help="Never run pipelines: judge generated files as they stand.")
@click.option("--no-cache", is_flag=True, expose_value=False, help="Do the whole work, changed or not. So does CI=1.")
@click.pass_context
def lint(
    context: click.Context,
    paths: tuple[str, ...],
    form: str,
    fix: bool,
    unsafe_fixes: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    no_python: bool,
) -> int:
    """Look for defects in workflow and action files, generated or written by hand.

    PATH is a file, a folder or a pattern. Default: every workflow and action of the project, or of the repository.
    `pipegen explain RULE` says more about a rule; `# pipegen: allow[RULE] reason` silences one finding.
    Inside a project, lint runs its pipelines to show the Python lines, as check does; for repositories that you do not
    trust, add --no-python.
    """
    request = LintRequest(context.meta[WORDS], context.obj)
    request.paths = list(paths)
    request.form = form
    request.fix = "unsafe" if unsafe_fixes else "safe" if fix else ""
    request.python = not no_python
    request.select = [name for option in select for name in names(option)]
    request.ignore = [name for option in ignore for name in names(option)]
    return run_lint(request)
