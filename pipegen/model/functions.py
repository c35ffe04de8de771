"""GitHub's functions under Python names: `startswith` compiles to `startsWith`, `to_json` to `toJSON`."""

from pipegen.errors import ModelError
from pipegen.model.expression import Expr, call
from pipegen.source import call_site

TYPE_CHECKING = False
if TYPE_CHECKING:
    Operand = Expr | str | int | float | bool | None


def contains(search: "Operand", item: "Operand") -> Expr:
    """Tell whether text holds other text, or an array an item; letter case does not matter."""
    return call("contains", search, item)


def startswith(text: "Operand", prefix: "Operand") -> Expr:
    """Tell whether text starts with other text; letter case does not matter."""
    return call("startsWith", text, prefix)


def endswith(text: "Operand", suffix: "Operand") -> Expr:
    """Tell whether text ends with other text; letter case does not matter."""
    return call("endsWith", text, suffix)


def format(template: "Operand", *values: "Operand") -> Expr:
    """Put values into `{0}`, `{1}`, ... of a template; `{{` and `}}` are literal braces."""
    return call("format", template, *values)


def join(array: "Operand", separator: "Operand" = ",") -> Expr:
    """Put the items of an array into one text."""
    return call("join", array) if isinstance(separator, str) and separator == "," else call("join", array, separator)


def to_json(value: "Operand") -> Expr:
    """Return the value as pretty JSON text."""
    return call("toJSON", value)


def from_json(text: "Operand") -> Expr:
    """Return the value that JSON text holds; empty or broken text fails the run."""
    return call("fromJSON", text)


def hash_files(*patterns: "Operand") -> Expr:
    """Return one hash over the files that match; empty text when none does. Only in steps."""
    return call("hashFiles", *patterns)


def case(*choices: "Operand") -> Expr:
    """Return the value after the first condition that holds: `case(condition, value, ..., otherwise)`.

    Conditions must be real booleans; a string fails the run.
    """
    if len(choices) < 3 or len(choices) % 2 == 0:
        raise ModelError(
            f"case() is given {len(choices)} arguments; expected pairs of condition and value, then one value for else",
            site=call_site(2),
        )
    return call("case", *choices)


def success() -> Expr:
    """Tell whether everything before succeeded: all needed jobs and those they need, or all earlier steps."""
    return call("success")


def failure() -> Expr:
    """Tell whether something before failed."""
    return call("failure")


def always() -> Expr:
    """Hold in every case, also after a cancellation; prefer `~cancelled()`."""
    return call("always")


def cancelled() -> Expr:
    """Tell whether the run was cancelled."""
    return call("cancelled")
