"""Which kind of value an expression gives, found without running it."""

from pipegen.expr.ast import Ast, Binary, Call, Dot, Index, Literal, Name, Not, Star

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Type:
    """A kind of value; for an Object its known members and what any other member is, for an Array its items.

    `kind` is `Boolean`, `Number`, `String`, `Null`, `Array`, `Object` or `Any`. `rest` None means that an Object has no
    other members, or that nothing is known of an Array's items. Member names are lower-case.
    """

    __slots__ = ("filtered", "kind", "members", "rest")

    def __init__(
        self, kind: str, members: "Mapping[str, Type] | None" = None, rest: "Type | None" = None, filtered: bool = False
    ) -> None:
        self.kind = kind
        self.members: Mapping[str, Type] = members or {}
        self.rest = rest
        self.filtered = filtered

    def __repr__(self) -> str:
        return self.kind

    def member(self, name: str) -> "Type":
        """Return the type of a property; Null when an Object has no such member."""
        if self.kind == "Object":
            return self.members.get(name.lower()) or self.rest or NULL
        if self.kind == "Array" and self.filtered:
            return array_of(self.item().member(name), filtered=True)
        return ANY if self.kind in ("Any", "Array") else NULL

    def item(self) -> "Type":
        """Return the type of what `.*` finds."""
        if self.kind == "Object":
            inner = [*self.members.values(), *([self.rest] if self.rest else [])]
            return union(*inner) if inner else ANY
        return self.rest or ANY


BOOLEAN, NUMBER, STRING, NULL, ANY = Type("Boolean"), Type("Number"), Type("String"), Type("Null"), Type("Any")
ARRAY = Type("Array", rest=ANY)
OBJECT = Type("Object", rest=ANY)
STRINGS = Type("Object", rest=STRING)
"""An Object whose members are all strings: `env`, `vars`, `secrets`, the outputs of a step or a job."""

_RESULTS = {
    "always": BOOLEAN,
    "cancelled": BOOLEAN,
    "contains": BOOLEAN,
    "endswith": BOOLEAN,
    "failure": BOOLEAN,
    "format": STRING,
    "fromjson": ANY,
    "hashfiles": STRING,
    "join": STRING,
    "startswith": BOOLEAN,
    "success": BOOLEAN,
    "tojson": STRING,
}


def array_of(item: Type, filtered: bool = False) -> Type:
    """Return the type of an Array of such items; `filtered` for what `.*` gives."""
    return Type("Array", rest=item, filtered=filtered)


def union(*types: Type) -> Type:
    """Return the type of a value that has one of these types: the first if all are of one scalar kind, else Any."""
    first = types[0]
    if all(each is first for each in types):
        return first
    return first if first.kind not in ("Array", "Object") and all(each.kind == first.kind for each in types) else ANY


def infer(tree: Ast, known: "Mapping[str, Type]") -> Type:
    """Return the type of an expression; `known` has the contexts by lower-case name, any other is Any.

    `a && b` and `a || b` have a type of their own only where both sides are of one kind, or the left side can never
    be what counts (an array or object is always true, null never).
    """
    if isinstance(tree, Literal):
        return _literal(tree)
    if isinstance(tree, Name):
        return known.get(tree.name.lower(), ANY)
    if isinstance(tree, Not):
        return BOOLEAN
    if isinstance(tree, Binary):
        return _binary(tree, known)
    if isinstance(tree, Call):
        if tree.name.lower() == "case":
            return union(*[infer(arg, known) for arg in (*tree.args[1::2], tree.args[-1])])
        return _RESULTS.get(tree.name.lower(), ANY)
    target = infer(tree.target, known)
    if isinstance(tree, Dot):
        return target.member(tree.name)
    if isinstance(tree, Star):
        return array_of(_spread(target), filtered=True)
    return _index(target, tree)


def _literal(tree: Literal) -> Type:
    value = tree.value
    if value is None:
        return NULL
    if isinstance(value, bool):
        return BOOLEAN
    return STRING if isinstance(value, str) else NUMBER


def _binary(tree: Binary, known: "Mapping[str, Type]") -> Type:
    # A loop, not recursion: the left side of a chain may be thousands of operands deep.
    chain: list[Binary] = []
    first: Ast = tree
    while isinstance(first, Binary) and first.operator in ("&&", "||"):
        chain.append(first)
        first = first.left
    if not chain:
        return BOOLEAN
    left = BOOLEAN if isinstance(first, Binary) else infer(first, known)
    for link in reversed(chain):
        always = left.kind in ("Array", "Object")
        if always or left.kind == "Null":
            left = left if always is (link.operator == "||") else infer(link.right, known)
        else:
            left = union(left, infer(link.right, known))
    return left


def _spread(target: Type) -> Type:
    if target.kind not in ("Array", "Object"):
        return ANY
    return target.item().item() if target.filtered else target.item()


def _index(target: Type, tree: Index) -> Type:
    index = tree.index
    if isinstance(index, Literal) and isinstance(index.value, str) and (target.kind == "Object" or target.filtered):
        return target.member(index.value)
    if target.kind == "Array":
        return array_of(ANY, filtered=True) if target.filtered else target.item()
    if target.kind == "Object":
        return ANY if target.members or target.rest is None else target.rest
    return ANY if target.kind == "Any" else NULL
