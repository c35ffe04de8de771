"""The tree of an expression: what stands inside `${{ }}`.

Nodes compare by structure; positions (characters from 0 in the text of the expression) take no part in it. The position
of a node is where its own token stands: the property's name, the `[`, the `*`, the `!`, the operator, the first
character of a literal, a context or a function. A chain of operators may be thousands of nodes deep on its left side.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeGuard

Value = None | bool | float | str
"""What a literal holds; numbers are always floats, as in GitHub's own evaluator."""


def _is_tuple(value: object) -> "TypeGuard[tuple[object, ...]]":
    return isinstance(value, tuple)


class Node:
    """What all nodes have. `position` is -1 for a node that was not read from text."""

    __slots__ = ("position",)

    position: int

    def key(self) -> tuple[object, ...]:
        """Return what makes two nodes of one class equal."""
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        pairs: list[tuple[object, object]] = [(self, other)]
        while pairs:
            left, right = pairs.pop()
            if left is right:
                continue
            if type(left) is not type(right):
                return False
            if isinstance(left, Node) and isinstance(right, Node):
                left, right = left.key(), right.key()
            if _is_tuple(left) and _is_tuple(right):
                if len(left) != len(right):
                    return False
                pairs.extend(zip(left, right, strict=True))
            elif left != right:
                return False
        return True

    def __hash__(self) -> int:
        # Shallow on purpose: a child counts with its class only, so that deep chains need no recursion.
        return hash((type(self), *[part if isinstance(part, str) else type(part) for part in self.key()]))

    def __repr__(self) -> str:
        return f"{type(self).__name__}{self.key()!r}"


class Literal(Node):
    """`null`, `true`, a number or a string. A whole number given as `int` is kept as the float it is to GitHub."""

    __slots__ = ("value",)

    def __init__(self, value: Value, position: int = -1) -> None:
        self.value: Value = float(value) if type(value) is int else value
        self.position = position

    def key(self) -> tuple[object, ...]:
        """Return what makes two nodes of one class equal."""
        return type(self.value).__name__, str(self.value)


class Name(Node):
    """A context by its name: `github`."""

    __slots__ = ("name",)

    def __init__(self, name: str, position: int = -1) -> None:
        self.name = name
        self.position = position

    def key(self) -> tuple[object, ...]:
        """Return what makes two nodes of one class equal."""
        return (self.name,)


class Dot(Node):
    """A property by its name: `github.ref`."""

    __slots__ = ("name", "target")

    def __init__(self, target: "Ast", name: str, position: int = -1) -> None:
        self.target = target
        self.name = name
        self.position = position

    def key(self) -> tuple[object, ...]:
        """Return what makes two nodes of one class equal."""
        return self.target, self.name


class Index(Node):
    """A property by an expression: `matrix['node-version']`."""

    __slots__ = ("index", "target")

    def __init__(self, target: "Ast", index: "Ast", position: int = -1) -> None:
        self.target = target
        self.index = index
        self.position = position

    def key(self) -> tuple[object, ...]:
        """Return what makes two nodes of one class equal."""
        return self.target, self.index


class Star(Node):
    """All properties or items: `needs.*` and `needs[*]`."""

    __slots__ = ("target",)

    def __init__(self, target: "Ast", position: int = -1) -> None:
        self.target = target
        self.position = position

    def key(self) -> tuple[object, ...]:
        """Return what makes two nodes of one class equal."""
        return (self.target,)


class Call(Node):
    """A function with its arguments: `contains(a, b)`."""

    __slots__ = ("args", "name")

    def __init__(self, name: str, args: "tuple[Ast, ...]", position: int = -1) -> None:
        self.name = name
        self.args = args
        self.position = position

    def key(self) -> tuple[object, ...]:
        """Return what makes two nodes of one class equal."""
        return self.name, self.args


class Not(Node):
    """`!operand`."""

    __slots__ = ("operand",)

    def __init__(self, operand: "Ast", position: int = -1) -> None:
        self.operand = operand
        self.position = position

    def key(self) -> tuple[object, ...]:
        """Return what makes two nodes of one class equal."""
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
        """Return what makes two nodes of one class equal."""
        return self.operator, self.left, self.right


Ast = Literal | Name | Dot | Index | Star | Call | Not | Binary
