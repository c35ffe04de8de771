"""`pipegen init`: a first pipeline with a drift job, and the hook of pre-commit. Never overwrites, only adds.

A project that has pipelines keeps them; what else is missing is added, so that a second run adds nothing.
"""

import os

from pipegen.app.branch import default_branch
from pipegen.app.loading import modules_below
from pipegen.app.root import CONFIG, PIPELINES, PYPROJECT, has_table, is_root
from pipegen.app.stack import PYTHON, Stack, stacks
from pipegen.app.writing import locked, write_all
from pipegen.errors import ProjectError
from pipegen.output.start import KEPT, UNNEEDED, WRITTEN, Start, StartFile
from pipegen.resources import folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

HOOKS = ".pre-commit-config.yaml"
WORKFLOWS = ".github/workflows"
_MOST_TOLD = 5


class _Job:
    """A task as the template writes it; `variable` is its Python name."""

    __slots__ = ("command", "id", "name", "stack", "variable")

    def __init__(self, stack: Stack, id: str, name: str, command: str) -> None:
        self.stack = stack
        self.id = id
        self.variable = id.replace("-", "_")
        self.name = name
        self.command = command


def start_folder(current: str) -> str:
    """Return where a project starts when nobody says: the nearest folder that is a project or a repository, or here."""
    here = os.path.abspath(current)
    folder = here
    while not (is_root(folder) or os.path.lexists(os.path.join(folder, ".git"))):
        parent = os.path.dirname(folder)
        if parent == folder:
            return here
        folder = parent
    return folder


def init(root: str, version: str) -> Start:
    """Write what the project at `root` lacks, all or nothing, and return what was done; raises PipegenError.

    `version` is the pipegen that the hook and the drift job run.
    """
    if "+unknown" in version:
        raise ProjectError(
            "this pipegen was never installed, so its version is not known",
            advice="install it, for instance with `pip install pipegen`; nothing was written",
        )
    start = Start()
    changes: dict[str, str | None] = {}
    with locked(root):
        _add_pipeline(root, version, start, changes)
        _add_hook(root, version, start, changes)
        write_all(root, changes)
    return start


def _add_pipeline(root: str, version: str, start: Start, changes: dict[str, str | None]) -> None:
    present = _present(root)
    if present:
        start.files.append(StartFile(KEPT, *present))
        return
    name = next(n for n in _names() if not _taken(root, n))
    branch, found = default_branch(root), stacks(root)
    jobs = list(_jobs(found))
    gate = f"{name}-ok"
    path = f"{PIPELINES}/{name}.py"
    changes[path] = _rendered(
        name=name,
        title="CI" if name == "ci" else name.capitalize(),
        gate=gate,
        branch=branch,
        stacks=found,
        jobs=jobs,
        python=PYTHON,
        version=version,
    )
    told = ", ".join(f"`{job.id}`" for job in jobs) if len(jobs) <= _MOST_TOLD else f"{len(jobs)} jobs"
    start.files.append(StartFile(WRITTEN, path, f"for {_listed(found)}: {told} and `drift`, gate `{gate}`"))
    start.files.append(StartFile(UNNEEDED, CONFIG, f"without one, `{PIPELINES}/` becomes `.github/`"))
    start.steps += [
        f"`pipegen build` writes {WORKFLOWS}/{name}.yml; commit both",
        f"require the check `{gate}` for `{branch}` in the repository's settings",
    ]


def _present(root: str) -> tuple[str, str] | None:
    """Return what shows that the project has pipelines, with the reason to leave it."""
    if os.path.isfile(os.path.join(root, CONFIG)):
        return CONFIG, "it says where the pipelines are"
    if has_table(os.path.join(root, PYPROJECT)):
        return PYPROJECT, "its `[tool.pipegen]` says where the pipelines are"
    path = os.path.join(root, PIPELINES)
    if os.path.isdir(path) and any(modules_below(path, set())):
        return f"{PIPELINES}/", "it has pipelines"
    return None


def _names() -> "Iterator[str]":
    yield "ci"
    yield "checks"
    number = 1
    while True:
        number += 1
        yield f"checks-{number}"


def _taken(root: str, name: str) -> bool:
    """Return whether a workflow that somebody wrote by hand has that name: a build would not replace it."""
    return any(os.path.lexists(os.path.join(root, WORKFLOWS, name + end)) for end in (".yml", ".yaml"))


def _jobs(found: list[Stack]) -> "Iterator[_Job]":
    for stack in found:
        prefix = f"{stack.kind}-" if len(found) > 1 else ""
        for task in stack.tasks:
            yield _Job(stack, prefix + task.id, task.name, task.command)


def _listed(found: list[Stack]) -> str:
    *front, last = [stack.title for stack in found]
    return f"{', '.join(front)} and {last}" if front else last


def _rendered(**values: object) -> str:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # late: 60 ms

    environment = Environment(
        loader=FileSystemLoader(os.path.join(folder("templates"), "init")),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("pipeline.py.j2").render(**values)


def _add_hook(root: str, version: str, start: Start, changes: dict[str, str | None]) -> None:
    from pipegen.app.hook import HOOK, REPOSITORY, new_config, with_hook  # late: ruamel, 45 ms

    text = _read(os.path.join(root, HOOKS))
    if text is None:
        changes[HOOKS] = new_config(version)
        start.files.append(StartFile(WRITTEN, HOOKS, f"hook `{HOOK}`"))
        start.steps.append("`pre-commit install` makes the hook run before every commit")
        return
    changed = with_hook(text, version)
    if changed is None:
        start.files.append(StartFile(KEPT, HOOKS, "a hook cannot be added without changing more"))
        start.steps.append(f"add the hook `{HOOK}` of {REPOSITORY} at v{version} to {HOOKS} by hand")
    elif changed == text:
        start.files.append(StartFile(KEPT, HOOKS, "it has a hook of pipegen"))
    else:
        changes[HOOKS] = changed
        start.files.append(StartFile(WRITTEN, HOOKS, f"hook `{HOOK}` added"))


def _read(path: str) -> str | None:
    """Return the text of a file with its line ends, `""` for one that is no text, None where there is none."""
    try:
        with open(path, encoding="utf-8", newline="") as handle:
            return handle.read()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError):
        return ""
