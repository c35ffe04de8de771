"""All rules over any workflow and action files, and the fixes of what they find."""

import os

from pipegen.app.config import load_config
from pipegen.app.file_lint import LintedFile, Linter, lint_files
from pipegen.app.lint_paths import lint_paths, repository_top
from pipegen.app.outputs import outputs_before
from pipegen.app.parallel import in_parallel
from pipegen.app.repository_files import text_of
from pipegen.app.root import find_root
from pipegen.app.rule_choice import chosen
from pipegen.compile.header import inspect
from pipegen.errors import ProjectError
from pipegen.output.linted import Linted
from pipegen.rules.catalog import names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.app.compiled_trees import CompiledTrees
    from pipegen.app.lint_inputs import LintInputs


def lint(
    root: str, paths: "Sequence[str]", linter: "Linter", fix: str = "", inputs: "LintInputs | None" = None
) -> Linted:
    """Return what the rules find in files (absolute paths); places are relative to `root`.

    `fix` is `safe` or `unsafe` to correct what has such a fix, and write it; `""` writes nothing.
    """
    results = _fixed(paths, linter, fix) if fix else _all(paths, linter)
    linted = Linted(
        root,
        [finding for result in results for finding in result.findings],
        len(results),
        {result.path: result.text for result in results},
    )
    for result in results:
        if inputs is not None:
            inputs.read(result.marks)
        if result.fixed:
            linted.fixed[result.path] = result.fixed
        linted.refused += result.refused
    return linted


def _fixed(paths: "Sequence[str]", linter: "Linter", fix: str) -> list[LintedFile]:
    from pipegen.app.fixing import fix_file  # late: most lints only look

    return [fix_file(linter, path, fix) for path in paths]


def _all(paths: "Sequence[str]", linter: "Linter") -> list[LintedFile]:
    if linter.compiled is not None:  # findings with Python places cannot be handed from process to process
        return lint_files(linter, paths)
    sizes = [os.path.getsize(path) if os.path.isfile(path) else 0 for path in paths]
    return in_parallel(lambda share: [each.plain() for each in lint_files(linter, share)], paths, sizes)


def lint_project(
    root: str | None,
    here: str,
    given: "Sequence[str]",
    *,
    select: "Sequence[str]" = (),
    ignore: "Sequence[str]" = (),
    fix: str = "",
    python: bool = True,
    inputs: "LintInputs | None" = None,
) -> Linted:
    """Lint what a user named, else all workflows and actions of the project, or of the repository, that holds `here`.

    `root` is the project's folder where it was named; `inputs` learns what the result depends on. With `python` the
    project's pipelines are run where a file is one of theirs, for the Python lines of its findings; without, no code
    of the project is. Raises ProjectError for a path or a rule that there is not.
    """
    top = os.path.realpath(root) if root is not None else find_root(here)
    base = top or repository_top(here)
    outputs = [os.path.join(base, folder) for folder in (_outputs(top) if top is not None else [""])]
    paths = lint_paths(here if given else base, given, outputs)
    if not paths:
        raise ProjectError(
            f"there is no workflow or action file below `{base}`", advice="name files or folders: `pipegen lint PATH`"
        )
    if inputs is not None:
        inputs.looked_at(given, outputs, paths)
    compiled = _compiled(top, paths, inputs) if top is not None and python else None
    return lint(base, paths, Linter(base, chosen(select, ignore), names(), compiled), fix, inputs)


def _compiled(top: str, paths: "Sequence[str]", inputs: "LintInputs | None") -> "CompiledTrees | None":
    """Return what knows the trees of generated files; None where no file is one, or the project cannot be compiled."""
    if not any(_is_generated(path) for path in paths):
        return None
    from pipegen.app.compiled_trees import compiled_trees  # late: the whole compiler

    compiled = compiled_trees(top)
    if inputs is not None:
        inputs.compiled(None if compiled is None else compiled.compilation)
    return compiled


def _is_generated(path: str) -> bool:
    text = text_of(path)
    return text is not None and inspect(text) is not None


def _outputs(root: str) -> list[str]:
    """Return the folders of a project that have generated files, relative to its root."""
    return sorted({"", *outputs_before(root), *(target.output for target in load_config(root))})
