"""A change to the text of a file that removes a problem."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipegen.yamlio.edits import Edit
    from pipegen.yamlio.source_text import Source

SAFE, UNSAFE = "safe", "unsafe"


class Fix:
    """One fix: `kind` is SAFE when the meaning stays but for the defect, UNSAFE when it may not.

    `title` says in words what it does. `make` returns the edits, made only when somebody wants them; it raises
    ValueError where the text has a shape that it cannot edit.
    """

    __slots__ = ("kind", "make", "title")

    def __init__(self, kind: str, title: str, make: "Callable[[Source], Sequence[Edit]]") -> None:
        self.kind = kind
        self.title = title
        self.make = make

    def __repr__(self) -> str:
        return f"Fix({self.kind!r}, {self.title!r})"
