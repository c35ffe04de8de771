"""Makes the index, the namespaces and the typed bindings from the metadata: `python -m pipegen.actions.generate`.

Nothing imports this at run time. With `--check` it writes nothing and exits with 1 when a file is not what it would be.
"""

import os
import sys
from collections import defaultdict
from importlib import import_module
from textwrap import wrap

from pipegen.actions.action import STEP_KEYS, Action, Input, keyword_of, snake

HOME = os.path.dirname(os.path.abspath(__file__))
MARK = "# Generated from the metadata by pipegen.actions.generate; do not edit."
WIDTH = 120

RULE = '''"""Typed functions for known actions: `actions.checkout(fetch_depth=0)`.

The name follows from the `uses` text. Dashes, dots and slashes become underscores; the owner `actions` is left out, any
other owner is a namespace: `actions/setup-node` is `actions.setup_node`, `actions/cache/restore` is
`actions.cache_restore`, `docker/build-push-action` is `actions.docker.build_push_action`,
`github/codeql-action/init` is `actions.github.codeql_action_init`.

Inputs are keywords in the same spelling (`fetch-depth` is `fetch_depth`, `apiToken` is `api_token`); a word of Python
gets a trailing underscore, and an input that is called like a keyword of every step (id, name, if_, env,
timeout_minutes, continue_on_error, background, effect, comment) gets `with_` in front: `with_name=` names the
artifact, `name=` the step. An input that takes several values takes a list. A deprecated input takes only raw().
"""
{mark}
'''

SAMPLES = {
    "boolean": "bool | Expr",
    "integer": "int | Expr",
    "number": "int | float | Expr",
    "json": "Mapping[str, object] | Sequence[object] | Text",
    "yaml": "Mapping[str, object] | Sequence[object] | Text",
    "map-newline": "Mapping[str, Value] | Text",
    "string": "Text",
}
STEP_TYPES = {
    "id": "str | None = None", "name": "Text | None = None", "if_": "Condition | None = None",
    "env": "Mapping[str, Value] | None = None", "timeout_minutes": "Count | None = None",
    "continue_on_error": "Flag | None = None", "background": "bool | None = None", "effect": "Effect | None = None",
    "comment": 'str = ""',
}  # fmt: skip


def load_all() -> list[Action]:
    """Return every action of the metadata, sorted by name."""
    keys = [file[:-3] for file in os.listdir(os.path.join(HOME, "metadata")) if file[0] != "_" and file.endswith(".py")]
    actions: list[Action] = []
    for key in sorted(keys):
        action: Action = import_module(f"pipegen.actions.metadata.{key}").ACTION
        if snake(action.name) != key:
            raise SystemExit(f"metadata/{key}.py holds {action.name}; expected the file {snake(action.name)}.py")
        actions.append(action)
    return sorted(actions, key=lambda action: snake(action.name))


def files(actions: list[Action]) -> dict[str, str]:
    """Return the text of every generated file by its path below this folder."""
    owners: dict[str, list[Action]] = defaultdict(list)
    for action in actions:
        owners[snake(action.name.partition("/")[0])].append(action)
    made = {"index.py": _index(actions), "__init__.py": _front(owners)}
    for owner, owned in owners.items():
        if owner != "actions":
            made[f"{owner}.py"] = _namespace(owner, owned)
    for action in actions:
        made[f"bindings/{snake(action.name)}.pyi"] = _binding(action)
    return made


def _function(action: Action) -> str:
    return snake(action.name.partition("/")[2])


def _index(actions: list[Action]) -> str:
    pairs = [(f'    "{snake(action.name)}": ', f'"{action.name.casefold()}"') for action in actions]
    rows = "".join(f"{key}{name},{'' if len(key + name) < WIDTH else '  # noqa: E501'}\n" for key, name in pairs)
    return f'"""Which actions are known, by the name of their metadata module."""\n{MARK}\n\nACTIONS = {{\n{rows}}}\n'


def _imports(actions: list[Action]) -> str:
    return "\n".join(_import(f"pipegen.actions.bindings.{snake(action.name)}", _function(action)) for action in actions)


def _import(module: str, name: str) -> str:
    line = f"    from {module} import {name} as {name}"
    return line if len(line) <= WIDTH else f"    from {module} import (\n        {name} as {name},\n    )"


def _front(owners: dict[str, list[Action]]) -> str:
    spaces = "\n".join(
        f"    from pipegen.actions import {owner} as {owner}" for owner in sorted(owners) if owner != "actions"
    )
    return f"""{RULE.format(mark=MARK)}# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
{spaces}
{_imports(owners["actions"])}
else:

    def __getattr__(name):
        from pipegen.actions.door import open_room

        value = globals()[name] = open_room(name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members()
"""


def _namespace(owner: str, actions: list[Action]) -> str:
    return f'''"""The actions of {actions[0].name.partition("/")[0]}."""
{MARK}
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
{_imports(actions)}
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("{owner}", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("{owner}")
'''


def _binding(action: Action) -> str:
    aliases: list[str] = []
    inputs = action.keywords.items()
    rows = [_parameter(word, known, aliases) for word, known in inputs if known.required]
    rows += [_parameter(word, known, aliases) for word, known in inputs if not known.required]
    rows += [f"{key}: {STEP_TYPES[key]}" for key in STEP_KEYS]
    outputs, result = _outputs(action)
    parameters = "".join(f"    {row},\n" for row in rows)
    body = f"{outputs}def {_function(action)}(\n    *,\n{parameters}) -> ActionStep[{result}]:\n{_docstring(action)}"
    head = "".join(alias + "\n" for alias in aliases)
    mark = MARK + ("\n# ruff: noqa: N815" if any(output != output.lower() for output in action.outputs) else "")
    return f'"""The binding of {action.name}."""\n{mark}\n\n{_header(head + body)}\n{head and head + chr(10)}{body}'


def _header(body: str) -> str:
    def used(*names: str) -> list[str]:
        return [name for name in names if any(f"{before}{name}" in body for before in (" ", "[", "|"))]

    lines = [f"from collections.abc import {', '.join(used('Mapping', 'Sequence'))}"]
    typing = used("Literal", "TypeAlias")
    lines += [f"from typing import {', '.join(typing)}"] if typing else []
    lines += ["", "from pipegen.actions.step import ActionStep", "from pipegen.model.effect import Effect"]
    lines += ["from pipegen.model.expression import Expr"] if used("Expr") else []
    lines += ["from pipegen.model.outputs import Outputs"] if "[Outputs]" in body else []
    lines += ["from pipegen.model.text import Condition, Count, Flag, Text, Value"]
    return "\n".join(lines) + "\n"


def _parameter(word: str, known: Input, aliases: list[str]) -> str:
    if known.deprecated is not None:
        return f"{word}: None = None"
    kind = _kind(known)
    if len(kind) + len(word) > 90:
        name = f"_Choices{len(aliases) + 1}"
        aliases.append(_alias(name, known))
        kind = f"{name}{' | str' if known.open else ''} | Expr"
    return f"{word}: {kind}" if known.required else f"{word}: {kind} | None = None"


def _kind(known: Input) -> str:
    if known.secret:
        return "Expr"
    if known.type.startswith("list-"):
        return f"Sequence[{_literal(known.items)} | Expr] | Text" if known.items else "Sequence[Text] | Text"
    if known.type != "choice":
        return SAMPLES[known.type]
    parts = [_literal(known.choices)]
    parts += ["bool"] if "true" in known.choices else []
    parts += ["int"] if any(choice.isdigit() for choice in known.choices) else []
    parts += ["str"] if known.open else []
    return " | ".join([*parts, "Expr"])


def _literal(texts: tuple[str, ...]) -> str:
    return f"Literal[{', '.join(map(_quoted, texts))}]"


def _quoted(text: str) -> str:
    return f'"{text}"'


def _alias(name: str, known: Input) -> str:
    texts = known.choices or known.items
    return f"{name}: TypeAlias = Literal[\n" + "".join(f"    {_quoted(text)},\n" for text in texts) + "]"


def _outputs(action: Action) -> tuple[str, str]:
    if action.open_outputs:
        return "", "Outputs"
    if not action.outputs:
        return "", "None"
    name = "_Outputs"
    rows = "".join(f"    {snake_output(output)}: Expr\n" for output in action.outputs)
    one = f"    def __getitem__(self, name: {_literal(action.outputs)}) -> Expr: ...\n"
    if len(one) > WIDTH + 1:
        names = "".join(f"            {_quoted(output)},\n" for output in action.outputs)
        one = f"    def __getitem__(\n        self,\n        name: Literal[\n{names}        ],\n    ) -> Expr: ...\n"
    return f"class {name}:\n{rows}{one}\n", name


def snake_output(name: str) -> str:
    """Return an output's name as an attribute; letter case stays, as the handles keep it."""
    return name.replace("-", "_")


def _docstring(action: Action) -> str:
    paragraphs = [f"Return a step that runs {action.name} {action.version}."]
    paragraphs += [f"Trap: {note}." for note in action.notes]
    if action.unpinned:
        paragraphs.append(f"A commit of the action does not fix what it runs: {', '.join(action.unpinned)}.")
    if action.needs:
        needs = dict.fromkeys(f"{need.scope}: {need.level} ({need.reason})" for need in action.needs)
        paragraphs.append(f"Permissions it may need: {', '.join(needs)}.")
    defaults = [
        f"{keyword_of(known.name)} {known.default.strip()!r}"
        for known in action.inputs
        if known.default and known.deprecated is None
    ]
    if defaults:
        paragraphs.append(f"Defaults of the action: {', '.join(defaults)}.")
    text = "\n\n".join("\n".join(wrap(p, WIDTH - 4, break_long_words=False)) for p in paragraphs).replace("\\", "\\\\")
    if len(paragraphs) == 1 and len(text) + 10 <= WIDTH:
        return f'    """{text}"""\n'
    return "".join(f"    {line}\n" if line else "\n" for line in f'"""{text}\n"""'.split("\n"))


def stale(actions: list[Action]) -> list[str]:
    """Return the paths below this folder that are missing, differ from what is generated, or are left over."""
    made = files(actions)
    wrong = [path for path, text in made.items() if _read(os.path.join(HOME, path)) != text]
    kept = {f"bindings/{file}" for file in os.listdir(os.path.join(HOME, "bindings"))} - {"bindings/__init__.pyi"}
    return sorted([*wrong, *(kept - made.keys())])


def _read(path: str) -> str | None:
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8") as file:
        return file.read()


def main(arguments: list[str]) -> int:
    """Write the generated files, or with `--check` only tell which are not what they would be."""
    actions = load_all()
    paths = stale(actions)
    if "--check" in arguments:
        sys.stdout.write("".join(f"{path} is stale\n" for path in paths))
        return 1 if paths else 0
    made = files(actions)
    for path in paths:
        full = os.path.join(HOME, path)
        if path not in made:
            os.remove(full)
            continue
        with open(full, "w", encoding="utf-8", newline="\n") as file:
            file.write(made[path])
    sys.stdout.write("".join(f"{path} written\n" if path in made else f"{path} removed\n" for path in paths))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
