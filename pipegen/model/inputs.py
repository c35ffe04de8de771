"""Inputs, secrets and outputs that a pipeline or a composite action declares."""

from __future__ import annotations

from pipegen.errors import ModelError
from pipegen.model.kind import show
from pipegen.model.noun import Noun

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from pipegen.model.expression import Expr
    from pipegen.model.text import Text

PYTHON: dict[str, tuple[type[object], ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "number": (int, float),
    "choice": (str,),
    "environment": (str,),
}
"""The Python types of a plain value for each type of input."""


class Input(Noun):
    """An input that is given when a pipeline is started by hand; `options` belong to the type `choice`."""

    _solid = ("type", "options")
    type: Literal["string", "boolean", "number", "choice", "environment"] = "string"
    description: str | None = None
    required: bool | None = None
    default: str | bool | int | float | None = None
    options: Sequence[str] | None = None
    comment: str = ""

    def _check(self) -> None:
        if (self.type == "choice") != bool(self.options):
            fact = f"has the type `{self.type}` and {'no ' if self.type == 'choice' else ''}options"
            raise ModelError(f"the input {fact}", site=self.site, advice='options belong to type="choice"')
        if self.options and self.default is not None and self.default not in self.options:
            raise ModelError(
                f"the default {show(self.default)} is none of the options {', '.join(self.options)}", site=self.site
            )
        check_default(self.type, self.default, self)


class CallInput(Noun):
    """An input of a called pipeline; without a default an optional one is `""`, `0` or `false`."""

    _solid = ("type",)
    type: Literal["string", "boolean", "number"] = "string"
    description: str | None = None
    required: bool | None = None
    default: str | bool | int | float | Expr | None = None
    comment: str = ""

    def _check(self) -> None:
        check_default(self.type, self.default, self)


class CallSecret(Noun):
    """A secret that the caller of a pipeline passes."""

    description: str | None = None
    required: bool | None = None
    comment: str = ""


class CallOutput(Noun):
    """An output that a called pipeline hands to its caller; `value` is an output of one of its jobs."""

    value: Text
    description: str | None = None
    comment: str = ""


class ActionInput(Noun):
    """An input of a composite action; GitHub passes it as text."""

    description: str
    required: bool | None = None
    default: str | None = None
    deprecation_message: str | None = None
    comment: str = ""


class ActionOutput(Noun):
    """An output of a composite action; `value` is an output of one of its steps."""

    value: Text
    description: str
    comment: str = ""


def check_default(kind: str, default: object, noun: Noun) -> None:
    """Raise ModelError when a default is a plain value of another type than the input's."""
    if not isinstance(default, str | bool | int | float):
        return
    wanted = PYTHON[kind]
    if not isinstance(default, wanted) or (kind == "number" and isinstance(default, bool)):
        raise ModelError(f"the default {show(default)} does not fit an input of type `{kind}`", site=noun.site)


def fits(kind: str, value: object) -> bool:
    """Tell whether a plain value can be passed to an input of that type; expressions always can."""
    if not isinstance(value, str | bool | int | float):
        return True
    if isinstance(value, str) and "${{" in value:
        return kind == "string" or (value.startswith("${{") and value.endswith("}}"))
    return isinstance(value, PYTHON[kind]) and not (kind == "number" and isinstance(value, bool))
