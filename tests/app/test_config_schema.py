"""`schemas/config.schema.json` is what the models say, and says what the models check."""

import json
import tomllib

import jsonschema
import pytest

from pipegen.app.settings import Settings, schema
from pipegen.resources import read

GOOD = [
    "",
    'pipelines = "ci"\noutput = "x"\n',
    '[[targets]]\npipelines = "a"\n[[targets]]\npackages = ["a.b:c", { use = "a:b", parameters = { x = 1 } }]\n',
    '[parameters."a:b"]\nx = [1, "2"]\n',
]
BAD = ["output = 3\n", "outptu = 'x'\n", "packages = ['acme']\n", "packages = [{ }]\n", "[[targets]]\nx = 1\n"]


def test_schema_is_what_the_models_say() -> None:
    """To bring it up to date: write `json.dumps(schema(), indent=2)` and a newline into the file."""
    assert read("schemas", "config.schema.json") == json.dumps(schema(), indent=2) + "\n"


@pytest.mark.parametrize("text", GOOD)
def test_good(text: str) -> None:
    jsonschema.validate(tomllib.loads(text), schema())
    Settings.model_validate(tomllib.loads(text))


@pytest.mark.parametrize("text", BAD)
def test_bad(text: str) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(tomllib.loads(text), schema())
    with pytest.raises(ValueError, match="validation error"):
        Settings.model_validate(tomllib.loads(text))


def test_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
