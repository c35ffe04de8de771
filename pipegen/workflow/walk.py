"""One pass over a tree against a table: wrong shapes, and every text that holds an expression."""

from pipegen.facts.events import FILTERS
from pipegen.workflow import wording
from pipegen.workflow.problem import Problem
from pipegen.workflow.row import MAPPING
from pipegen.yamlio.tree import Entry, Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.source import Route
    from pipegen.workflow.row import Row, Variant
    from pipegen.yamlio.tree import Tree

UNKNOWN_KEY, WRONG_VALUE, DUPLICATE_KEY, DUPLICATE_ID = "unknown-key", "wrong-value", "duplicate-key", "duplicate-id"
IGNORED_FILTER = "ignored-filter"
_FILTERS = frozenset(FILTERS)
_OPEN = "${{"


class Slot:
    """A scalar whose text is or holds an expression, the route to it, and the row that says what it may use."""

    __slots__ = ("route", "row", "scalar")

    def __init__(self, scalar: Scalar, route: "Route", row: "Row") -> None:
        self.scalar = scalar
        self.route = route
        self.row = row

    def text(self) -> str:
        """Return the text that holds the expression."""
        return str(self.scalar.value)

    def __repr__(self) -> str:
        return f"Slot({self.route!r}, {self.scalar.value!r})"


class Walk:
    """Walks a tree along a table; `problems` and `slots` hold what it met, in the order of the file."""

    __slots__ = ("problems", "slots")

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.slots: list[Slot] = []

    def visit(self, node: "Tree", row: "Row", route: "Route" = (), entry: Entry | None = None) -> None:
        """Check `node`, which stands at `route` as the value of `entry`, against `row`, and all below it."""
        if isinstance(node, Scalar):
            self._scalar(node, row, route)
        elif row.any_shape:
            self._anything(node, row, route)
        elif isinstance(node, Mapping):
            if MAPPING in row.types:
                self._mapping(node, row, route, entry)
            elif node.entries and len(route) == 2 and route[0] == "on" and _FILTERS.issuperset(e.key for e in node):
                for item in node.entries:
                    self._ignored_filter(item, (*route, item.key))
            else:
                self._wrong_kind(node, row, route)
        elif row.item is not None:
            for index, child in enumerate(node.items):
                self.visit(child, row.item, (*route, index))
        else:
            self._wrong_kind(node, row, route)

    def _anything(self, node: "Tree", row: "Row", route: "Route") -> None:
        """Collect expressions below a value of any shape; keys still may not repeat."""
        if isinstance(node, Scalar):
            self._scalar(node, row, route)
        elif isinstance(node, Sequence):
            for index, child in enumerate(node.items):
                self._anything(child, row, (*route, index))
        else:
            seen: set[str] = set()
            for entry in node.entries:
                if not self._repeated(entry, seen, row, (*route, entry.key)):
                    self._anything(entry.value, row, (*route, entry.key))

    def _scalar(self, node: Scalar, row: "Row", route: "Route") -> None:
        value = node.value
        if isinstance(value, str) and _OPEN in value:
            self._expression(node, row, route)
        elif row.lax:
            return
        elif value.__class__ not in row.accepts or (row.picky and (value is None or value == "")):
            self._wrong_kind(node, row, route)
        elif row.values and value not in row.values:
            self._wrong_value(node, row, route)
        elif row.bare and isinstance(value, str) and value.strip():
            self.slots.append(Slot(node, route, row))

    def _expression(self, node: Scalar, row: "Row", route: "Route") -> None:
        if row.contexts is not None:
            self.slots.append(Slot(node, route, row))
        if row.contexts is not None or row.any_shape:
            return
        message = f"{wording.place(route)} takes no expression, it is read before anything runs"
        self.problems.append(Problem(WRONG_VALUE, message, node, route, offset=str(node.value).find(_OPEN)))

    def _mapping(self, node: Mapping, row: "Row", route: "Route", entry: Entry | None) -> None:
        shape, complete = self._variant(node, row, route, entry) if row.variants else (row, False)
        if shape is None:
            return
        seen: set[str] = set()
        keys = shape.keys
        for item in node.entries:
            key = item.key
            folded = key.lower()
            if folded in seen:
                self._repeated(item, seen, row, (*route, key))
                continue
            seen.add(folded)
            child = keys.get(key)
            if child is None:
                if _OPEN in key:
                    complete = True
                    self._expression_key(item, row, (*route, key))
                    continue
                child = shape.free
                if child is None:
                    self._unknown_key(item, row, shape, (*route, key))
                    continue
            value = item.value
            if isinstance(value, Scalar):
                plain = value.value
                if not child.lax or (isinstance(plain, str) and _OPEN in plain):
                    self._scalar(value, child, (*route, key))
            else:
                self.visit(value, child, (*route, key), item)
        if not complete:
            for key in shape.required:
                if key not in seen and key not in row.marks:
                    self._missing(node, row, (key,), route, entry)

    def _variant(self, node: Mapping, row: "Row", route: "Route", entry: Entry | None) -> "tuple[Row | None, bool]":
        """Return the shape a mapping means to have, and whether its required keys need no more asking for."""
        for item in node.entries:
            if item.key in row.marks:
                fitting = [v for v in row.variants if v.mark == item.key and _marked(v, item.value)]
                if fitting:
                    return fitting[0].row, False
                self._unknown_mark(item, row, (*route, item.key))
                return None, True
        names = {item.key for item in node.entries}
        if not names.intersection(row.refused):
            self._missing(node, row, tuple(row.marks), route, entry)
        best = max(row.variants, key=lambda variant: len(names.intersection(variant.row.keys)))
        return (None if best.marked else best.row), True

    def _unknown_mark(self, item: Entry, row: "Row", route: "Route") -> None:
        known = tuple(value for variant in row.variants if variant.mark == item.key for value in variant.marked)
        shown = wording.kind_of(item.value)
        end = wording.hint(str(item.value.value), known) if isinstance(item.value, Scalar) else ""
        message = f"{wording.place(route)} is {shown}{end}"
        self.problems.append(Problem(WRONG_VALUE, message, item.value, route))

    def _repeated(self, item: Entry, seen: set[str], row: "Row", route: "Route") -> bool:
        """Report a key that came before; GitHub compares keys without regard to case."""
        folded = item.key.lower()
        if folded not in seen:
            seen.add(folded)
            return False
        rule, noun = (DUPLICATE_ID, "job id") if row.ids else (DUPLICATE_KEY, "key")
        message = f"{noun} `{item.key}` is there twice, keys that differ in case only count as one"
        self.problems.append(Problem(rule, message, item, route))
        return True

    def _expression_key(self, item: Entry, row: "Row", route: "Route") -> None:
        """Refuse a key that is an expression where nothing is evaluated; elsewhere GitHub takes it, with any value."""
        if not row.takes_expression_keys():
            message = f"key {wording.show(item.key)} is an expression, expected a name"
            self.problems.append(Problem(WRONG_VALUE, message, item, route))

    def _unknown_key(self, item: Entry, row: "Row", shape: "Row", route: "Route") -> None:
        if item.key in _FILTERS and route[0] == "on" and len(route) == 3:
            self._ignored_filter(item, route)
            return
        whose = wording.owner(row, route[:-1])
        reason = shape.refused.get(item.key) or row.refused.get(item.key)
        if reason:
            message = f"key `{item.key}` is not allowed in {whose}, {reason}"
        elif row.rule:
            message = f"{row.noun} `{item.key}` is unknown{wording.hint(item.key, tuple(shape.keys))}"
        elif not shape.keys:
            message = f"key `{item.key}` is unknown in {whose}, it takes no keys"
        else:
            message = f"key `{item.key}` is unknown in {whose}{wording.hint(item.key, tuple(shape.keys))}"
        self.problems.append(Problem(row.rule or UNKNOWN_KEY, message, item, route))

    def _ignored_filter(self, item: Entry, route: "Route") -> None:
        message = f"event `{route[1]}` has no filter `{item.key}`, GitHub passes over it"
        advice = "delete it, and ask for what it says in the `if` of the jobs"
        self.problems.append(Problem(IGNORED_FILTER, message, item, route, advice=advice))

    def _missing(
        self, node: Mapping, row: "Row", names: "tuple[str, ...]", route: "Route", entry: Entry | None
    ) -> None:
        """Report a missing key at the key that holds the mapping, or at the first key of an item of a list."""
        at = entry or (node.entries[0] if node.entries else node)
        message = f"{wording.owner(row, route)} has no {wording.choice(wording.quoted(names))}"
        self.problems.append(Problem(WRONG_VALUE, message, at, route))

    def _wrong_kind(self, node: "Tree", row: "Row", route: "Route") -> None:
        unquoted = isinstance(node, Scalar) and isinstance(node.value, str) and _unquoted(node.value, row)
        message = f"{wording.place(route)} is {wording.kind_of(node)}, expected {wording.expected(row)}"
        advice = "write it without quotes" if unquoted else ""
        self.problems.append(Problem(WRONG_VALUE, message, node, route, advice=advice))

    def _wrong_value(self, node: Scalar, row: "Row", route: "Route") -> None:
        shown = wording.show(node.value)
        end = wording.hint(str(node.value), row.values)
        if row.rule == "unknown-event":
            message = f"event {shown} is unknown{end}"
        elif row.rule == "unknown-activity-type":
            message = f"activity type {shown} is unknown for event `{_event(route)}`{end}"
        else:
            message = f"{wording.place(route)} is {shown}{end or ', expected ' + wording.expected(row)}"
        self.problems.append(Problem(row.rule or WRONG_VALUE, message, node, route))


def _marked(variant: "Variant", value: "Tree") -> bool:
    return not variant.marked or (isinstance(value, Scalar) and value.value in variant.marked)


def _event(route: "Route") -> str:
    return str(route[1]) if len(route) > 1 else ""


def _unquoted(text: str, row: "Row") -> bool:
    """Tell whether a quoted text would be right without its quotes."""
    if bool in row.accepts and text in ("true", "false"):
        return True
    return int in row.accepts and text.isdecimal()
