"""JSON schemas of workflow and action files, made from the tables, so that editors and other tools know what we know.

The files under `schemas/` are written by `write()`:
`python -c "from pipegen.workflow.json_schema import write; write()"`.

A schema cannot say everything that the checker says: repeated keys, needs, filters against each other, and what an
expression may use (which it tells in descriptions).
"""

import os

from pipegen import resources
from pipegen.workflow.action_grammar import ACTION
from pipegen.workflow.grammar import WORKFLOW
from pipegen.workflow.ids import PATTERN
from pipegen.workflow.row import ANY, BOOLEAN, MAPPING, NULL, NUMBER, SEQUENCE, STRING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.workflow.row import Row, Variant

Schema = dict[str, object]

WORKFLOW_FILE, ACTION_FILE = "workflow.schema.json", "action.schema.json"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"

_NO_EXPRESSION = r"^(?:(?!\$\{\{)[\s\S])*$"
_EXPRESSION_KEY = r"\$\{\{"
_PLAIN = ["string", "number", "boolean", "null"]


def workflow_schema() -> Schema:
    """Return the schema of workflow files."""
    return _Writer().document(WORKFLOW, "GitHub Actions workflow", WORKFLOW_FILE)


def action_schema() -> Schema:
    """Return the schema of action files."""
    return _Writer().document(ACTION, "GitHub Actions action", ACTION_FILE)


def texts() -> dict[str, str]:
    """Return the text of each schema file by its name."""
    import json  # late: only the schema writer needs it

    schemas = {WORKFLOW_FILE: workflow_schema(), ACTION_FILE: action_schema()}
    return {name: json.dumps(schema, indent=2) + "\n" for name, schema in schemas.items()}


def write() -> None:
    """Write the schema files into the `schemas` folder of the checkout."""
    for name, text in texts().items():
        with open(os.path.join(resources.folder("schemas"), name), "w", encoding="utf-8") as handle:
            handle.write(text)


class _Writer:
    """Turns rows into schemas; rows of a noun become definitions, so that what is shared is written once."""

    def __init__(self) -> None:
        self._names: dict[int, str] = {}
        self._definitions: Schema = {}

    def document(self, row: "Row", title: str, file: str) -> Schema:
        """Return the schema of a whole file."""
        head: Schema = {"$schema": _DIALECT, "$id": f"pipegen:{file}", "title": title}
        body = self._mapping(row, "")
        scalars: Schema = {"text": {"type": _PLAIN}, "expression": {"type": "string", "pattern": _EXPRESSION_KEY}}
        scalars["literal"] = {"type": _PLAIN, "pattern": _NO_EXPRESSION}
        return {**head, **body, "$defs": {**scalars, **self._definitions}}

    def _row(self, row: "Row", key: str) -> Schema:
        """Return the schema of a row that stands at `key`, as a reference where it has a definition of its own."""
        if not row.noun or not (row.keys or row.variants):
            return self._whole(row, key)
        name = self._names.get(id(row))
        if name is None:
            name = self._names[id(row)] = self._fresh(row.noun.replace(" ", "-"), key)
            self._definitions[name] = {}  # keeps the order of first mention
            self._definitions[name] = {"title": name, **self._whole(row, key)}
        return {"$ref": f"#/$defs/{name}"}

    def _fresh(self, noun: str, key: str) -> str:
        names = [noun, f"{key}-{noun}", *(f"{noun}-{number}" for number in range(2, 100))]
        return next(name for name in names if name not in self._definitions)

    def _whole(self, row: "Row", key: str) -> Schema:
        parts = [part for kind in row.types for part in self._kind(row, kind, key)]
        if row.contexts is not None and STRING not in row.types and ANY not in row.types:
            parts.append({"$ref": "#/$defs/expression"})
        schema = parts[0] if len(parts) == 1 else {"anyOf": parts}
        return {**_description(row), **schema}

    def _kind(self, row: "Row", kind: str, key: str) -> list[Schema]:
        if kind == MAPPING:
            return [self._mapping(row, key)]
        if kind == SEQUENCE:
            return [{"type": "array", "items": self._row(row.item, key)}] if row.item else []
        if kind == STRING:
            return _string(row)
        if kind == ANY:
            return [{}]
        return [{"type": {NUMBER: "number", BOOLEAN: "boolean", NULL: "null"}[kind]}]

    def _mapping(self, row: "Row", key: str) -> Schema:
        if not row.variants:
            return self._object(row, key, evaluated=row.takes_expression_keys())
        return {"type": "object", "oneOf": [self._variant(variant, key) for variant in row.variants]}

    def _variant(self, variant: "Variant", key: str) -> Schema:
        schema = self._object(variant.row, key, evaluated=False)
        properties = schema["properties"]
        if variant.marked and isinstance(properties, dict):
            properties[variant.mark] = {"enum": list(variant.marked)}
        return {"title": f"{variant.row.noun} with {variant.mark}", **schema}

    def _object(self, row: "Row", key: str, *, evaluated: bool) -> Schema:
        schema: Schema = {"type": "object"}
        if row.keys:
            schema["properties"] = {name: self._row(child, name) for name, child in row.keys.items()}
        if evaluated:
            schema["patternProperties"] = {_EXPRESSION_KEY: True}
        elif row.free is not None:
            schema["patternProperties"] = {_EXPRESSION_KEY: False}
        if row.ids:
            schema["propertyNames"] = {"pattern": PATTERN}
        schema["additionalProperties"] = self._row(row.free, key) if row.free is not None else False
        if row.required:
            schema["required"] = list(row.required)
        return schema


def _string(row: "Row") -> list[Schema]:
    """Return what a text may be; GitHub makes text of every plain scalar, so numbers and flags are welcome."""
    if row.values:
        values: list[Schema] = [{"enum": list(row.values)}]
        return values if row.contexts is None else [*values, {"$ref": "#/$defs/expression"}]
    kinds = [kind for kind in _PLAIN if kind != "null"] if row.filled else _PLAIN
    if row.ids:
        return [{"type": ["string", "boolean"], "pattern": PATTERN}]  # `true` is an id, a number cannot be one
    pattern: Schema = {} if row.contexts is not None else {"pattern": _NO_EXPRESSION}
    if row.filled:
        return [{"type": kinds, "minLength": 1, **pattern}]
    return [{"$ref": "#/$defs/literal" if pattern else "#/$defs/text"}]


def _description(row: "Row") -> Schema:
    if not row.contexts:
        return {}
    words = f"Expressions may use {', '.join(row.contexts)}"
    if row.functions:
        words += f"; besides the usual functions {', '.join(row.functions)}"
    return {"description": words + "."}
