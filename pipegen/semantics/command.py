"""One simple command of a script."""

from pipegen.semantics import program
from pipegen.semantics.words import Word

Redirect = tuple[str, Word]
"""The operator, for instance `2>`, and where it leads."""
Assignment = tuple[str, Word]
"""The name and the value of `NAME=value`."""


class Command:
    """A simple command with what the script around it does to it.

    `offset` is where its first word stands in the script. `piped`: its output goes into a pipe; commands of one
    pipeline share the number `pipeline`. `forgiven`: its failure does not fail the script (`|| true`, a condition,
    after `!`, inside the words of another command). `conditional`: it may not run at all (inside `if`, `case`, a
    loop, a function, or after `&&` and `||`). `looping`: inside `while`, `until` or `for`. `nested`: inside `$(...)`,
    backticks or `<(...)`. `guarding`: left of `&&` or `||`, where `-e` lets a failure pass.
    `subshell`: inside `( ... )` or after a `|`, where `exit` leaves only that. `heredoc` is the text it gets by `<<`.
    `via` names the command that runs it (`ssh`, `bash`, ...), `""` for the script itself.
    """

    __slots__ = (
        "_program", "assignments", "background", "conditional", "forgiven", "function", "guarding",
        "heredoc", "heredoc_offset", "looping", "nested", "offset", "piped", "pipeline", "redirects", "subshell", "via",
        "words",
    )  # fmt: skip

    def __init__(
        self,
        words: tuple[Word, ...],
        offset: int,
        assignments: tuple[Assignment, ...] = (),
        redirects: tuple[Redirect, ...] = (),
        pipeline: int = 0,
    ) -> None:
        self.words = words
        self.offset = offset
        self.assignments = assignments
        self.redirects = redirects
        self.pipeline = pipeline
        self.piped = False
        self.forgiven = False
        self.conditional = False
        self.looping = False
        self.background = False
        self.nested = False
        self.guarding = False
        self.subshell = False
        self.function = ""
        self.heredoc = ""
        self.heredoc_offset = -1
        self.via = ""
        self._program: tuple[str, ...] | None = None

    @property
    def name(self) -> str:
        """The last part of the path of what is called, `""` for a bare assignment."""
        return self.words[0].text.rpartition("/")[2] if self.words else ""

    @property
    def args(self) -> tuple[str, ...]:
        """The texts after the name."""
        return tuple([word.text for word in self.words[1:]])

    def program(self) -> tuple[str, ...]:
        """Return the texts of what runs in the end: without `sudo`, `npx`, `poetry run`, `timeout 60` and the like."""
        if self._program is None:
            self._program = program.unwrapped(tuple([word.text for word in self.words]))
        return self._program

    def __repr__(self) -> str:
        return f"Command({' '.join(word.text for word in self.words)!r}, {self.offset})"
