"""All rules by name. The index tells of each what is needed to know whether it is needed at all."""

import os
import sys

from pipegen.rules.index import INDEX
from pipegen.verify.rule import Rule, row_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import ModuleType

_FOLDER = os.path.dirname(__file__)
_NO_RULES = frozenset(["__init__", "catalog", "index"])


def names() -> list[str]:
    """Return the names of all rules, sorted."""
    return list(INDEX)


def rule(name: str) -> Rule:
    """Return one rule; raises KeyError for a name that is none."""
    return Rule(name, INDEX[name], _load)


def rules(chosen: "Iterable[str] | None" = None) -> list[Rule]:
    """Return the rules with these names, or all, sorted by name."""
    return [rule(name) for name in (INDEX if chosen is None else sorted(chosen))]


def index_text() -> str:
    """Return the module `index` as the files beside this one say: `make rules` writes it, a test compares."""
    files = sorted(name.removesuffix(".py") for name in os.listdir(_FOLDER) if name.endswith(".py"))
    rows = [(file.replace("_", "-"), row_of(_load(file))) for file in files if file not in _NO_RULES]
    lines = [f"    {name!r}: {row!r}," for name, row in rows]
    return "\n".join([_HEAD, "INDEX: dict[str, Row] = {", *lines, "}", _FOOT, ""])


_HEAD = '''"""Every rule with what can be known of it without loading it. Written by `make rules` from the rules."""

from pipegen.verify.rule import Row

# fmt: off'''
_FOOT = '"""The rules by name, sorted."""'


def _load(name: str) -> "ModuleType":
    module = f"pipegen.rules.{name.replace('-', '_')}"
    __import__(module)
    return sys.modules[module]
