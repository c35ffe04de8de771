"""The configuration as pydantic models, and its JSON schema; `plain_settings` reads what is plainly right."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

USE = r"^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*:[A-Za-z_]\w*$"


class Model(BaseModel):
    """What all tables have: no unknown keys, no conversions."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class PackageTable(Model):
    """One pipeline, or several, that an installed package provides."""

    use: Annotated[str, Field(pattern=USE)] = Field(
        description="`module:name` of a function that returns pipelines, or of a pipeline"
    )
    parameters: dict[str, object] = Field(default={}, description="what the function is called with, by name")


Package = Annotated[str, Field(pattern=USE)] | PackageTable


class TargetTable(Model):
    """One folder of pipelines and the folder whose `.github` gets their files."""

    pipelines: str | None = Field(default=None, description="folder with the Python pipelines, relative to the root")
    output: str = Field(default=".", description="folder that gets `.github/`, relative to the root")
    packages: list[Package] = Field(default=[], description="pipelines that installed packages provide")


class Settings(Model):
    """The configuration of pipegen: `pipegen.toml`, or `[tool.pipegen]` in `pyproject.toml`."""

    pipelines: str | None = Field(default=None, description="folder with the Python pipelines (`pipelines`)")
    output: str | None = Field(default=None, description="folder that gets `.github/` (`.`)")
    packages: list[Package] | None = Field(default=None, description="pipelines that installed packages provide")
    targets: list[TargetTable] | None = Field(
        default=None, description="several folders of pipelines in one repository"
    )
    parameters: dict[str, dict[str, object]] = Field(
        default={}, description='parameters of packages, by their `use`: `[parameters."module:name"]`'
    )


def schema() -> dict[str, object]:
    """Return the JSON schema of the configuration, which is shipped as `schemas/config.schema.json`."""
    document: dict[str, object] = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    document.update(_tidy(Settings.model_json_schema()))
    return document


def _tidy(node: dict[str, object]) -> dict[str, object]:
    """Leave out what says nothing: titles made of names, and null, which TOML does not have."""
    choices = [c for c in _items(node.get("anyOf")) if c != {"type": "null"}]
    if len(choices) == 1:
        node = {**{k: v for k, v in node.items() if k != "anyOf"}, **_table(choices[0])}
    return {
        key: _tidied(key, value) for key, value in node.items() if key != "title" and (key, value) != ("default", None)
    }


def _tidied(key: str, value: object) -> object:
    if key in ("properties", "$defs"):  # here keys are names, also one that is called `title`
        return {name: _tidy(_table(item)) for name, item in _table(value).items()}
    if isinstance(value, dict):
        return _tidy(_table(value))  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(value, list):
        return [_tidy(_table(item)) if isinstance(item, dict) else item for item in _items(value)]  # pyright: ignore
    return value


def _table(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}  # pyright: ignore[reportUnknownVariableType]


def _items(value: object) -> list[object]:
    return value if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType]
