"""What the script around a command does to it: the compound commands it stands in, and the list it is part of."""

from pipegen.semantics.command import Command

_FAILING = frozenset({"exit", "return", "false", "die", "fail", "error", "abort", "err", "kill"})


class Frame:
    """One compound command, or the script itself, with the and-or list that is being read in it.

    `kind` is its keyword. `header` is the keyword while what follows it is no command (`for x in a b`, patterns of
    `case`). `list_first`, `element_first` are where the list and the element of a pipeline started. `pending` is True
    right after an operator that the next line goes on from, `pipes` in a pipeline after its first `|`, `plain`
    while no compound command stands after the last `&&` or `||`.
    """

    __slots__ = (
        "conditional", "element_first", "forgiven", "function", "header", "in_list", "kind", "list_first", "looping",
        "negated", "or_from", "or_until", "outer_forgiven", "pattern", "pending", "pipes", "plain", "subshell",
    )  # fmt: skip

    def __init__(self, kind: str, first: int, outer: "Frame | None" = None, function: str = "") -> None:
        self.kind = kind
        self.list_first = first
        self.element_first = first
        self.in_list = False
        self.negated = False
        self.or_from = -1
        self.or_until = -1
        self.header = kind if kind in ("for", "select", "case") else ""
        self.pattern = False
        self.pending = False
        self.pipes = False
        self.plain = True
        self.subshell = kind == "("
        self.function = function
        self.conditional = self.looping = self.forgiven = self.outer_forgiven = False
        if outer is not None:
            self._inherit(outer)

    def _inherit(self, outer: "Frame") -> None:
        kind = self.kind
        self.conditional = outer.conditional or outer.in_list or bool(self.function) or kind == "case"
        self.looping = outer.looping or kind in ("while", "until", "for", "select")
        self.outer_forgiven = outer.forgiven or outer.negated
        self.forgiven = self.outer_forgiven or kind in ("if", "while", "until")
        self.function = self.function or outer.function
        self.subshell = self.subshell or outer.subshell or outer.pipes

    def header_word(self, text: str) -> None:
        """Take a word that is part of a header."""
        if self.header == "case" and not self.pattern and text == "in":
            self.pattern = True

    def header_end(self) -> None:
        """Take the end of a line or `;` in a header."""
        if self.header != "case":
            self.header = ""
            self.forgiven = self.outer_forgiven

    def pipe(self, out: list[Command]) -> None:
        """Take a `|`: what was read since the last one writes into a pipe."""
        for command in out[self.element_first :]:
            if not command.nested:
                command.piped = True
        self.pipes = self.pending = True
        self.element_first = len(out)

    def and_then(self, out: list[Command]) -> None:
        """Take a `&&`."""
        self._judge(out)
        self._join(out)

    def or_else(self, out: list[Command]) -> None:
        """Take a `||`: whether it forgives what stands before it shows in what comes after."""
        self._judge(out)
        self.or_from, self.or_until = self.list_first, len(out)
        self._join(out)

    def end_list(self, out: list[Command]) -> None:
        """Take the end of a list."""
        if self.plain and self.or_until == self.list_first + 1 == len(out) - 1 and _is_failing_exit(out[-1]):
            out[-2].guarding = False  # `a || exit 1` lets no failure of `a` pass
        self._judge(out)
        self.in_list = self.negated = self.pipes = self.pending = False
        self.list_first = self.element_first = len(out)

    def _join(self, out: list[Command]) -> None:
        """Go on with the list after `&&` or `||`; `-e` lets pass what fails before it."""
        for command in out[self.list_first :]:
            command.guarding = True
        self.in_list = self.pending = self.plain = True
        self.negated = self.pipes = False
        self.element_first = len(out)

    def _judge(self, out: list[Command]) -> None:
        if self.or_from < 0:
            return
        after = out[self.or_until :]
        if after and not any(_fails(command) for command in after):
            for command in out[self.or_from : self.or_until]:
                command.forgiven = True
        self.or_from = self.or_until = -1


def _fails(command: Command) -> bool:
    """Tell whether a command after `||` lets the script fail, or keeps the failure for later (`|| code=$?`)."""
    if not command.words:
        return True
    return command.name in _FAILING and command.args[:1] != ("0",)


def _is_failing_exit(command: Command) -> bool:
    """Tell whether a command surely ends its shell with an error once it is reached."""
    args = command.args
    if command.name != "exit" or command.piped or command.subshell or len(args) != 1:
        return False
    return args[0].isdecimal() and int(args[0]) % 256 > 0
