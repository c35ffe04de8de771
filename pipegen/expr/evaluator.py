"""Tree and contexts to a value, as GitHub's runtime does it."""

from math import floor, isfinite

from pipegen.errors import ExprError, near
from pipegen.expr.ast import Ast, Binary, Call, Dot, Literal, Name, Not, Star
from pipegen.expr.functions import FUNCTIONS, Frame
from pipegen.expr.parser import parse
from pipegen.expr.template import Embedded, split
from pipegen.expr.values import (
    UNKNOWN,
    Array,
    Like,
    Object,
    Unknown,
    Value,
    equal,
    from_python,
    is_primitive,
    known_truth,
    less,
    to_number,
    to_string,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipegen.expr.functions import Status

    Contexts = Object | Mapping[str, object]
    HashFiles = Callable[[list[str]], str] | None


def evaluate(tree: Ast, contexts: "Contexts", status: "Status" = "success", hash_files: "HashFiles" = None) -> Value:
    """Return the value of an expression.

    `contexts` may be plain data as a JSON reader gives it, or an Object; where it holds UNKNOWN or an open Object, what
    depends on that is UNKNOWN. `status` is the outcome so far (`success`, `failure`, `cancelled`, ...), a set of them
    where it is one of several, None when not known. `hash_files` answers `hashFiles`, which without it is UNKNOWN.
    Raises an ExprError of phase `evaluation`, or `parsing` for a context that is not there.
    """
    return _Run(_object(contexts), status, hash_files).value(tree)


def fill(text: str, contexts: "Contexts", status: "Status" = "success", hash_files: "HashFiles" = None) -> Value:
    """Return the value of a text with `${{ }}` in it: one expression alone keeps its type, else all is one string."""
    run = _Run(_object(contexts), status, hash_files)
    parts = split(text)
    values = [run.value(parse(p.source)) if isinstance(p, Embedded) else p.text for p in parts]
    if len(parts) == 1 and isinstance(parts[0], Embedded):
        return values[0]
    return UNKNOWN if any(isinstance(v, Unknown) for v in values) else "".join([to_string(v) for v in values])


def _object(contexts: "Contexts") -> Object:
    if isinstance(contexts, Object):
        return contexts
    return Object([(name, from_python(value)) for name, value in contexts.items()])


class _Run:
    __slots__ = ("contexts", "hash_files", "status")

    def __init__(self, contexts: Object, status: "Status", hash_files: "HashFiles") -> None:
        self.contexts = contexts
        self.status = status
        self.hash_files = hash_files

    def value(self, node: Ast) -> Value:
        if isinstance(node, Literal):
            return node.value
        if isinstance(node, Name):
            return self.context(node)
        if isinstance(node, Dot):
            return member(self.value(node.target), node.name)
        if isinstance(node, Binary):
            return self.binary(node)
        if isinstance(node, Not):
            known = known_truth(self.value(node.operand))
            return UNKNOWN if known is None else not known
        if isinstance(node, Call):
            frame = Frame(node.args, node.position, self.value, self.status, self.hash_files)
            return FUNCTIONS[node.name.lower()][2](frame)
        if isinstance(node, Star):
            return spread(self.value(node.target))
        index = self.value(node.index)
        return member(self.value(node.target), index)

    def context(self, node: Name) -> Value:
        for value in self.contexts.find(node.name):
            return value
        advice = near(node.name, list(self.contexts.items))
        message = f"unknown context `{node.name}`" + (f", {advice}" if advice else "")
        raise ExprError(message, phase="parsing", position=node.position)

    def binary(self, node: Binary) -> Value:
        # A loop, not recursion: the left side of a chain may be thousands of operands deep.
        chain = [node]
        first = node.left
        while isinstance(first, Binary):
            chain.append(first)
            first = first.left
        value = self.value(first)
        for link in reversed(chain):
            value = self.step(link, value)
        return value

    def step(self, node: Binary, left: Value) -> Value:
        logical = node.operator in ("&&", "||")
        if logical:
            known = known_truth(left)
            if known is None:
                return UNKNOWN
            return left if known is (node.operator == "||") else self.value(node.right)
        right = self.value(node.right)
        if isinstance(left, Unknown) or isinstance(right, Unknown):
            return _compare_like(node.operator, left, right)
        return compare(node.operator, left, right)


def compare(operator: str, left: Value, right: Value) -> bool:
    """Return what one of `== != < <= > >=` says of two known values."""
    if operator == "==":
        return equal(left, right)
    if operator == "!=":
        return not equal(left, right)
    if operator in ("<=", ">=") and equal(left, right):
        return True
    return less(left, right) if operator[0] == "<" else less(right, left)


def _compare_like(operator: str, left: Value, right: Value) -> Value:
    """Return what `==` or `!=` says where a side is not known as a whole; UNKNOWN where nothing follows."""
    if isinstance(right, Like):
        left, right = right, left
    if operator not in ("==", "!=") or not isinstance(left, Like) or not isinstance(right, str):
        return UNKNOWN
    known = left.answer("==", right)
    return UNKNOWN if known is None else known is (operator == "==")


def member(target: Value, index: Value) -> Value:
    """Return `target[index]`: null where there is nothing; of what `.*` made, the members of its items."""
    if isinstance(target, Unknown) or isinstance(index, Unknown):
        return UNKNOWN
    if isinstance(target, Array) and target.filtered:
        if any(isinstance(item, Unknown) for item in target.items):
            return UNKNOWN
        found = [value for item in target.items for value in _found(item, index)]
        return Array(found, filtered=True)
    for value in _found(target, index):
        return value
    return None


def _found(target: Value, index: Value) -> "list[Value]":
    """Return the one member an index means, or nothing."""
    if isinstance(target, Object):
        return list(target.find(to_string(index))) if is_primitive(index) else []
    if isinstance(target, Array):
        place = to_number(index)
        if isfinite(place) and 0 <= place < len(target.items):
            return [target.items[floor(place)]]
    return []


def spread(target: Value) -> Value:
    """Return `target.*`: all items or values, one level deeper of what `.*` made; empty for a scalar."""
    if isinstance(target, Unknown) or (isinstance(target, Object) and target.open):
        return UNKNOWN
    if isinstance(target, Object):
        return Array(list(target.items.values()), filtered=True)
    if not isinstance(target, Array):
        return Array([], filtered=True)
    if not target.filtered:
        return Array(list(target.items), filtered=True)
    inner: list[Value] = []
    for item in target.items:
        if isinstance(item, Unknown) or (isinstance(item, Object) and item.open):
            return UNKNOWN
        if isinstance(item, Array):
            inner.extend(item.items)
        elif isinstance(item, Object):
            inner.extend(item.items.values())
    return Array(inner, filtered=True)
