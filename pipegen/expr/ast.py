"""The tree of an expression: what stands inside `${{ }}`.

Nodes compare by structure; positions (characters from 0 in the text of the expression) take no part in it.
"""

Value = None | bool | float | str
"""What a literal holds; numbers are always floats, as in GitHub's own evaluator."""


class Node:
    """What all nodes have. `position` is -1 for a node that was not read from text."""

    __slots__ = ("position",)

    position: int

    def key(self) -> tuple[object, ...]:
        """Return what makes two nodes of one class equal."""
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and isinstance(other, Node) and self.key() == other.key()

    def __hash__(self) -> int:
        return hash((type(self).__name__, self.key()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}{self.key()!r}"


class Literal(Node):
    """`null`, `true`, a number or a string."""

    __slots__ = ("value",)

    def __init__(self, value: Value, position: int = -1) -> None:
        self.value = value
        self.position = position

    def key(self) -> tuple[object, ...]:
        return type(self.value).__name__, str(self.value)


class Name(Node):
    """A context by its name: `github`."""

    __slots__ = ("name",)

    def __init__(self, name: str, position: int = -1) -> None:
        self.name = name
        self.position = position

    def key(self) -> tuple[object, ...]:
        return (self.name,)


class Dot(Node):
    """A property by its name: `github.ref`."""

    __slots__ = ("name", "target")

    def __init__(self, target: "Ast", name: str, position: int = -1) -> None:
        self.target = target
        self.name = name
        self.position = position

    def key(self) -> tuple[object, ...]:
        return self.target, self.name


class Index(Node):
    """A property by an expression: `matrix['node-version']`."""

    __slots__ = ("index", "target")

    def __init__(self, target: "Ast", index: "Ast", position: int = -1) -> None:
        self.target = target
        self.index = index
        self.position = position

    def key(self) -> tuple[object, ...]:
        return self.target, self.index


class Star(Node):
    """All properties or items: `needs.*` and `needs[*]`."""

    __slots__ = ("target",)

    def __init__(self, target: "Ast", position: int = -1) -> None:
        self.target = target
        self.position = position

    def key(self) -> tuple[object, ...]:
        return (self.target,)


class Call(Node):
    """A function with its arguments: `contains(a, b)`."""

    __slots__ = ("args", "name")

    def __init__(self, name: str, args: "tuple[Ast, ...]", position: int = -1) -> None:
        self.name = name
        self.args = args
        self.position = position

    def key(self) -> tuple[object, ...]:
        return self.name, self.args


class Not(Node):
    """`!operand`."""

    __slots__ = ("operand",)

    def __init__(self, operand: "Ast", position: int = -1) -> None:
        self.operand = operand
        self.position = position

    def key(self) -> tuple[object, ...]:
        return (self.operand,)


class Binary(Node):
    """Two operands and one of `== != < <= > >= && ||`."""

    __slots__ = ("left", "operator", "right")

    def __init__(self, operator: str, left: "Ast", right: "Ast", position: int = -1) -> None:
        self.operator = operator
        self.left = left
        self.right = right
        self.position = position

    def key(self) -> tuple[object, ...]:
        return self.operator, self.left, self.right


Ast = Literal | Name | Dot | Index | Star | Call | Not | Binary
