"""The expressions of a file: that they parse, use contexts and functions their key has, and name members that exist."""

from pipegen.errors import ExprError
from pipegen.expr.ast import Binary, Dot, Index
from pipegen.expr.parser import parse
from pipegen.expr.template import Embedded, split
from pipegen.expr.walk import calls_of, chains_of, nodes, start
from pipegen.facts.contexts import CONTEXTS
from pipegen.facts.functions import FILES, SPECIAL, STATUS
from pipegen.source import route_text
from pipegen.workflow import wording
from pipegen.workflow.members import Members
from pipegen.workflow.problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.expr.ast import Ast, Call
    from pipegen.expr.walk import Path
    from pipegen.workflow.views import Workflow
    from pipegen.workflow.walk import Slot

_SPECIAL = {name.lower(): name for name in SPECIAL}
_OPEN = "${{"


class Reading:
    """What an expression asks of its key.

    `contexts` and `functions` (special ones only) are lower-case names; `chains` are the paths it reads with their
    positions; `with_fallback` are the positions of those that stand left of an `||`.
    """

    __slots__ = ("calls", "chains", "contexts", "functions", "tree", "with_fallback")

    def __init__(self, tree: "Ast") -> None:
        self.tree = tree
        self.chains: list[tuple[Path, int]] = [(path, start(node)) for path, node in chains_of(tree)]
        self.contexts = frozenset(path[0].lower() for path, _ in self.chains)
        self.with_fallback = _with_fallback(tree)
        self.calls: list[Call] = [call for call in calls_of(tree) if call.name.lower() in _SPECIAL]
        self.functions = frozenset(call.name.lower() for call in self.calls)


def expressions(slot: "Slot") -> "list[tuple[str, int]]":
    """Return the source of each expression of a slot with the place in the text where it starts.

    Raises an ExprError where an expression is not closed.
    """
    text = slot.text()
    if slot.row.bare and _OPEN not in text:
        return [(text, 0)]
    return [(part.source, part.offset) for part in split(text) if isinstance(part, Embedded)]


def problems(workflow: "Workflow", slots: "list[Slot]") -> "list[Problem]":
    """Return what is wrong with the expressions of a file, in the order of the file."""
    members = Members(workflow)
    found: list[Problem] = []
    for slot in slots:
        try:
            sources = expressions(slot)
        except ExprError as error:
            found.append(_syntax(slot, error, 0))
            continue
        for source, offset in sources:
            read = reading(source)
            if isinstance(read, ExprError):
                found.append(_syntax(slot, read, offset))
                continue
            found.extend(_availability(slot, read, offset))
            found.extend(members.problems(slot, read.chains, offset, read.with_fallback))
    return found


def _with_fallback(tree: "Ast") -> frozenset[int]:
    return frozenset(
        start(node.left)
        for node in nodes(tree)
        if isinstance(node, Binary) and node.operator == "||" and isinstance(node.left, Dot | Index)
    )


_readings: "dict[str, Reading | ExprError]" = {}
_MOST = 20_000


def reading(source: str) -> "Reading | ExprError":
    """Return what an expression asks of its key, or why it is none; worked out once, as files ask for much the same."""
    found = _readings.get(source)
    if found is None:
        if len(_readings) >= _MOST:
            _readings.clear()
        found = _readings[source] = _read(source)
    return found


def _read(source: str) -> "Reading | ExprError":
    try:
        return Reading(parse(source))
    except ExprError as error:
        return error


def _syntax(slot: "Slot", error: ExprError, offset: int) -> Problem:
    at = offset + (error.position or 0)
    return Problem("expression-syntax", error.message, slot.scalar, slot.route, advice=error.advice or "", offset=at)


def _availability(slot: "Slot", reading: Reading, offset: int) -> "Iterator[Problem]":
    allowed = slot.row.contexts or ()
    if not reading.contexts.issubset(allowed):
        yield from _contexts(slot, reading, allowed, offset)
    if reading.functions:
        for call in reading.calls:
            yield from _function(slot, call, offset)


def _contexts(slot: "Slot", reading: Reading, allowed: "tuple[str, ...]", offset: int) -> "Iterator[Problem]":
    seen: set[str] = set()
    for path, position in reading.chains:
        name = path[0].lower()
        if name in allowed or name in seen:
            continue
        seen.add(name)
        place = f"`{route_text(slot.route)}`"
        rule, advice = "context-not-available", ""
        if name not in CONTEXTS:
            bare_word = len(path) == 1
            message = f"`{path[0]}` in {place} is no context{'' if bare_word else wording.hint(path[0], allowed)}"
            advice = f"write `'{path[0]}'` if it is a text" if bare_word else ""
        else:
            options = wording.choice(sorted(wording.quoted(allowed)))
            message = f"context `{path[0]}` is not available in {place}, expected {options}"
            if name == "secrets" and slot.route[-1:] == ("if",):
                rule, advice = "secret-in-condition", _advice(allowed)
        yield Problem(rule, message, slot.scalar, slot.route, advice=advice, offset=offset + position)


def _advice(allowed: "tuple[str, ...]") -> str:
    """Return what to do where a condition reads a secret."""
    if "env" in allowed:
        return "set a variable in `env` of the job from the secret and ask for that"
    return "let a step say in an output of an earlier job whether the secret is there, and ask for that"


def _function(slot: "Slot", call: "Call", offset: int) -> "Iterator[Problem]":
    name = _SPECIAL[call.name.lower()]
    place = f"`{route_text(slot.route)}`"
    if name not in slot.row.functions:
        where = "keys of steps" if name in FILES else "the `if` of a job or a step"
        message = f"function `{name}` is not available in {place}, expected it in {where}"
        yield Problem("context-not-available", message, slot.scalar, slot.route, offset=offset + call.position)
    elif name in STATUS and call.args and "steps" in (slot.row.contexts or ()):
        message = f"function `{name}` takes no arguments in a step, got {len(call.args)}"
        yield Problem("expression-syntax", message, slot.scalar, slot.route, offset=offset + call.position)
