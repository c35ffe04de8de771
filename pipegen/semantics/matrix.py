"""The legs that a matrix makes, as GitHub makes them.

Source: actions/runner, `MatrixBuilder.cs`, `JobNameBuilder.cs` and `WorkflowTemplateEvaluator.EvaluateStrategy`.
"""

from itertools import product

from pipegen.errors import ExprError, near
from pipegen.expr.evaluator import member
from pipegen.expr.template import split
from pipegen.expr.values import UNKNOWN, Array, Object, Unknown, Value, equal, from_python, kind, to_string
from pipegen.facts.limits import MATRIX_LEGS
from pipegen.yamlio.tree import Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipegen.yamlio.tree import Tree

MOST_WORK = 100_000
"""Combinations that are looked at, each with all entries of `exclude` and `include`: of more nothing is known."""
NAME_CHARACTERS = 100
"""The longest name of a leg; longer ones are cut."""


class Legs:
    """What a matrix comes to.

    `legs` are the values of each leg by key, in order. `shown` are, for each leg, the keys that stand in its name.
    `known` is False when the legs cannot be told before the run: then they are what is known of them, a vector that is
    not known has UNKNOWN as its one value, and there may be none. `null` marks a job of one leg whose `matrix` is null.
    `error` says why the job fails, `""` when it does not.
    """

    __slots__ = ("error", "known", "legs", "null", "shown")

    def __init__(self) -> None:
        self.legs: list[dict[str, Value]] = []
        self.shown: list[tuple[str, ...]] = []
        self.known = True
        self.null = False
        self.error = ""

    def names(self, job_name: str) -> list[str]:
        """Return the display name of each leg."""
        return [leg_name(job_name, leg, keys) for leg, keys in zip(self.legs, self.shown, strict=True)]

    def __repr__(self) -> str:
        return f"Legs({self.legs!r}, known={self.known}, null={self.null}, error={self.error!r})"


_Filter = list[tuple[int, list[bool | None]]]
"""What an entry says of a combination: for each vector it names, whether each of the vector's values fits."""


class _MatrixError(Exception):
    """The matrix has no meaning, so the job fails."""


def expand(node: "Tree | None", value_of: "Callable[[Scalar], Value]") -> Legs:
    """Return the legs of the matrix at `node`; without one the single leg whose `matrix` is null.

    `value_of` gives the value of a scalar that holds `${{ }}`; an ExprError that it raises fails the job.
    """
    legs = Legs()
    if node is None:
        _only(legs)
        return legs
    reader = _Reader(value_of)
    try:
        matrix = reader.value(node)
        if isinstance(matrix, Object):
            _Builder(matrix, legs).build()
            legs.known = legs.known and reader.counted
        elif isinstance(matrix, Unknown):
            legs.known = False
        else:
            raise _MatrixError(f"matrix is {_a(matrix)}, expected a mapping")
    except (_MatrixError, ExprError) as failure:
        legs = Legs()
        legs.error = str(failure)
    return legs


def _only(legs: Legs) -> None:
    legs.legs, legs.shown, legs.null = [{}], [()], True


def _a(value: Value) -> str:
    word = kind(value).lower()
    return "null" if word == "null" else f"an {word}" if word[0] in "ao" else f"a {word}"


class _Reader:
    """Turns the tree into values; `counted` is False once a list has an item that may stand for several."""

    __slots__ = ("counted", "value_of")

    def __init__(self, value_of: "Callable[[Scalar], Value]") -> None:
        self.value_of = value_of
        self.counted = True

    def value(self, node: "Tree") -> Value:
        if isinstance(node, Mapping):
            return Object([(entry.key, self.value(entry.value)) for entry in node.entries])
        if isinstance(node, Sequence):
            return Array(self.items(node))
        held = node.value
        return self.value_of(node) if isinstance(held, str) and "${{" in held else from_python(held)

    def items(self, node: Sequence) -> list[Value]:
        """Return the items; an expression that gives a list stands for its items (`TemplateUnraveler.cs`)."""
        found: list[Value] = []
        for item in node.items:
            value = self.value(item)
            if isinstance(value, Array) and isinstance(item, Scalar):
                found.extend(value.items)
            else:
                found.append(value)
            if isinstance(value, Unknown) and isinstance(item, Scalar):
                self.counted = self.counted and len(split(str(item.value))) > 1
        return found


class _Builder:
    """One expansion: the vectors, then for each entry of `exclude` and `include` what it says of their values."""

    def __init__(self, matrix: Object, legs: Legs) -> None:
        self.legs = legs
        self.vectors: dict[str, list[Value]] = {}  # by the name as written
        self.places: dict[str, int] = {}  # by the name in lower case
        include: list[Object] | None = []
        exclude: list[Object] | None = []
        self.open = matrix.open
        legs.known = not matrix.open
        for name, value in matrix.items.items():
            if name == "include":
                include = self.entries(name, value)
            elif name == "exclude":
                exclude = self.entries(name, value)
            else:
                self.places[name.lower()] = len(self.vectors)
                self.vectors[name] = self.vector(name, value)
        if not self.vectors and include == [] and not self.open:
            raise _MatrixError("matrix has no vector, expected at least one, or `include`")
        self.includes = [self.included(entry) for entry in include or ()]
        self.excludes = [self.excluded(entry) for entry in exclude or ()]
        self.surely_kept = exclude is not None
        legs.known = legs.known and include is not None and exclude is not None

    def vector(self, name: str, value: Value) -> list[Value]:
        if isinstance(value, Unknown):
            self.legs.known = False
            return [UNKNOWN]
        if not isinstance(value, Array):
            raise _MatrixError(f"vector `{name}` of the matrix is {_a(value)}, expected a list")
        if not value.items:
            raise _MatrixError(f"vector `{name}` of the matrix is empty, expected at least one value")
        return value.items

    def entries(self, name: str, value: Value) -> list[Object] | None:
        """Return the entries of `include` or `exclude`, None when they are not known."""
        if isinstance(value, Unknown):
            return None
        if not isinstance(value, Array):
            raise _MatrixError(f"`{name}` of the matrix is {_a(value)}, expected a list")
        found: list[Object] = []
        for item in value.items:
            if isinstance(item, Unknown) or (isinstance(item, Object) and item.open):
                return None
            if not isinstance(item, Object):
                raise _MatrixError(f"entry of `{name}` of the matrix is {_a(item)}, expected a mapping")
            if not item.items:
                raise _MatrixError(f"entry of `{name}` of the matrix is empty, expected at least one value")
            found.append(item)
        return found

    def excluded(self, entry: Object) -> _Filter:
        for name in entry.items:
            if name.lower() not in self.places and not self.open:
                advice = near(name, list(self.vectors))
                raise _MatrixError(f"`exclude` names `{name}`, which is no vector" + (f", {advice}" if advice else ""))
        return self.filter(entry)

    def included(self, entry: Object) -> "_Include":
        extra = {name: value for name, value in entry.items.items() if name.lower() not in self.places}
        return _Include(entry, self.filter(entry), extra)

    def filter(self, entry: Object) -> _Filter:
        """Return the vectors that an entry names, each with what the entry says of its values."""
        found: _Filter = []
        vectors = list(self.vectors.values())
        for name, wanted in entry.items.items():
            place = self.places.get(name.lower())
            if place is not None:
                found.append((place, [_fits(value, wanted) for value in vectors[place]]))
        return found

    def build(self) -> None:
        legs = self.legs
        names = tuple(self.vectors)
        ranges = [range(len(values)) for values in self.vectors.values()]
        vectors = list(self.vectors.values())
        work = 1 + len(self.excludes) + len(self.includes)
        for count, combination in enumerate(product(*ranges) if names else ()):
            if count * work > MOST_WORK:
                legs.known = self.surely_kept = False
                return
            verdict = _any_match(self.excludes, combination)
            if verdict is True:
                continue
            if verdict is None:
                legs.known = self.surely_kept = False
            values = [vector[index] for vector, index in zip(vectors, combination, strict=True)]
            self.add(self.extended(dict(zip(names, values, strict=True)), combination), names)
            if len(legs.legs) > MATRIX_LEGS and not self.surely_kept:
                return
        for include in self.includes:
            if not include.used and not include.unsure:
                self.add(self.appended(include), ())
        if not legs.legs and legs.known:
            _only(legs)

    def add(self, leg: dict[str, Value], shown: tuple[str, ...]) -> None:
        self.legs.legs.append(leg)
        self.legs.shown.append(shown or tuple(leg))
        if len(self.legs.legs) > MATRIX_LEGS and self.surely_kept:
            raise _MatrixError(f"matrix makes more than {MATRIX_LEGS} jobs, expected at most {MATRIX_LEGS}")

    def extended(self, leg: dict[str, Value], combination: tuple[int, ...]) -> dict[str, Value]:
        """Add what the entries of `include` that fit a combination bring; of one key the last entry counts."""
        extra: dict[str, tuple[str, Value]] = {}
        for include in self.includes:
            verdict = _match(include.filter, combination)
            if verdict is None:
                include.unsure = True
                self.legs.known = False
            elif verdict:
                include.used = True
                for name, value in include.extra.items():
                    folded = name.lower()
                    extra[folded] = (extra[folded][0] if folded in extra else name, value)
        leg.update(extra.values())
        return leg

    def appended(self, include: "_Include") -> dict[str, Value]:
        """Return the leg of an entry that fits no combination: the vectors it names, then the rest."""
        vectors = {name: value for name, value in include.entry.items.items() if name not in include.extra}
        return {**vectors, **include.extra}


class _Include:
    """One entry of `include`; `used` once it fitted a combination, `unsure` once it may have."""

    __slots__ = ("entry", "extra", "filter", "unsure", "used")

    def __init__(self, entry: Object, filter: _Filter, extra: dict[str, Value]) -> None:
        self.entry = entry
        self.filter = filter
        self.extra = extra
        self.used = self.unsure = False


def _match(filter: _Filter, combination: tuple[int, ...]) -> bool | None:
    sure = True
    for place, verdicts in filter:
        verdict = verdicts[combination[place]]
        if verdict is False:
            return False
        sure = sure and verdict is True
    return True if sure else None


def _any_match(filters: list[_Filter], combination: tuple[int, ...]) -> bool | None:
    found: bool | None = False
    for filter in filters:
        verdict = _match(filter, combination)
        if verdict:
            return True
        if verdict is None:
            found = None
    return found


def _fits(value: Value, wanted: Value) -> bool | None:
    """Tell whether every leaf of what an entry wants loosely equals what stands at its place in the value."""
    sure = True
    for path, leaf in _leaves(wanted):
        found = value
        for step in path:
            found = member(found, step)
        if isinstance(found, Unknown) or isinstance(leaf, Unknown):
            sure = False
        elif not equal(found, leaf):
            return False
    return True if sure else None


def _leaves(value: Value, path: "tuple[Value, ...]" = ()) -> "Iterator[tuple[tuple[Value, ...], Value]]":
    if isinstance(value, Object):
        for name, item in value.items.items():
            yield from _leaves(item, (*path, name))
    elif isinstance(value, Array):
        for index, item in enumerate(value.items):
            yield from _leaves(item, (*path, float(index)))
    else:
        yield path, value


def leg_name(job_name: str, leg: "dict[str, Value]", base_keys: "tuple[str, ...] | list[str]") -> str:
    """Return the display name of a leg: `job (a, b)` with the texts, numbers and booleans under `base_keys`.

    What is empty or null is left out, what is not known is a `?`, and a long name is cut to 100 characters.
    """
    words = [
        "?" if isinstance(leaf, Unknown) else to_string(leaf) for key in base_keys for _, leaf in _leaves(leg[key])
    ]
    shown = ", ".join([word for word in words if word])
    name = f"{job_name} ({shown})" if shown and job_name else job_name
    return name if len(name) <= NAME_CHARACTERS else name[: NAME_CHARACTERS - 3] + "..."
