"""Errors in a test: what is wrong and what to do, with none of our own frames above it."""

import os

from pipegen.errors import PipegenError, ProjectError
from pipegen.output.human import error_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType


class Plainly:
    """Around what may raise PipegenError: it leaves as a ProjectError with the whole text that a command would show."""

    __slots__ = ()

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: "TracebackType | None"
    ) -> None:
        """Raise the error again, as people read it."""
        __tracebackhide__ = True
        if isinstance(error, PipegenError):
            raise ProjectError(error_text(error, os.getcwd()).removeprefix("error: ").rstrip()) from None


PLAINLY = Plainly()
