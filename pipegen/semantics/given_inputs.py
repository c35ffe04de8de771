"""The inputs of a run that somebody starts by hand, or by calling: what is given, defaults for the rest."""

from pipegen.errors import ProjectError, near
from pipegen.expr import number
from pipegen.expr.values import UNKNOWN
from pipegen.workflow.views import flag, text, texts
from pipegen.yamlio.tree import Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping as Table

    from pipegen.expr.values import Value
    from pipegen.workflow.views import Workflow
    from pipegen.yamlio.tree import Entry

MOST_SHOWN = 8


def inputs_of(workflow: "Workflow", event: str, given: "Table[str, str]") -> "dict[str, Value] | None":
    """Return the value of each declared input.

    Raises ProjectError where GitHub would refuse the run: for an input that there is not, a value that it does not
    take, one that it requires and does not get.
    """
    if event not in ("workflow_dispatch", "workflow_call"):
        if given:
            raise ProjectError(f"event `{event}` has no inputs", advice="use `--event workflow_dispatch`")
        return {}
    row = workflow.event(event)
    declared = row.get("inputs") if row is not None else None
    entries = declared.entries if isinstance(declared, Mapping) else []
    names = [entry.key for entry in entries]
    unknown = [name for name in given if name.lower() not in [each.lower() for each in names]]
    if unknown:
        raise ProjectError(f"{event} has no input `{unknown[0]}`", advice=near(unknown[0], names))
    folded = {name.lower(): value for name, value in given.items()}
    for entry in entries:
        if entry.key.lower() in folded:
            _check(entry, folded[entry.key.lower()])
    return {entry.key: _input(event, entry, folded.get(entry.key.lower())) for entry in entries}


def _input(event: str, entry: "Entry", given: str | None) -> "Value":
    row = entry.value if isinstance(entry.value, Mapping) else Mapping([])
    type_ = text(row.get("type")) or "string"
    if given is not None:
        return given == "true" if type_ == "boolean" else given
    default = row.get("default")
    value = text(default) if isinstance(default, Scalar) else None
    if value is None:
        if flag(row.get("required")) is True:
            raise ProjectError(f"{event} requires the input `{entry.key}`, which is not given")
        return {"boolean": False, "number": 0.0}.get(type_, "" if type_ != "choice" else UNKNOWN)
    if event == "workflow_call" and "${{" in value:
        return UNKNOWN
    return value == "true" if type_ == "boolean" else value


def _check(entry: "Entry", given: str) -> None:
    """Raise a ProjectError for a value that an input does not take."""
    name, row = entry.key, entry.value if isinstance(entry.value, Mapping) else Mapping([])
    type_, options = text(row.get("type")), [text(option) or "" for option in texts(row.get("options"))]
    if type_ == "boolean" and given not in ("true", "false"):
        raise ProjectError(f"input `{name}` is a boolean, not `{given}`", advice="give `true` or `false`")
    if type_ == "number" and (not given.strip() or number.read(given) != number.read(given)):
        raise ProjectError(f"input `{name}` is a number, not `{given}`", advice="give a number")
    if type_ == "choice" and options and given not in options:
        listed = ", ".join(f"`{option}`" for option in options)
        raise ProjectError(
            f"input `{name}` has no option `{given}`",
            advice=f"give one of {listed}" if len(options) <= MOST_SHOWN else near(given, options),
        )
