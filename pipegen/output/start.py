"""What `init` did, as text."""

from pipegen.output.plain import visible

WRITTEN, KEPT, UNNEEDED = "written", "kept", "unneeded"


class StartFile:
    """A file of a project's start: `done` is one of the words above, `note` what is in it or why it was not written."""

    __slots__ = ("done", "note", "path")

    def __init__(self, done: str, path: str, note: str) -> None:
        self.done = done
        self.path = path
        self.note = note


class Start:
    """Every file that was looked at, and what the reader has to do next."""

    __slots__ = ("files", "steps")

    def __init__(self) -> None:
        self.files: list[StartFile] = []
        self.steps: list[str] = []


def files_text(start: Start) -> str:
    """Return one line a file."""
    width = max(len(visible(file.path)) for file in start.files)
    return "".join(f"{file.done:<9}  {visible(file.path):<{width}}  {visible(file.note)}\n" for file in start.files)


def steps_text(start: Start) -> str:
    """Return what to do next, numbered."""
    if not start.steps:
        return "nothing to do\n" if all(file.done == KEPT for file in start.files) else ""
    return "next:\n" + "".join(f"  {number}. {visible(step)}\n" for number, step in enumerate(start.steps, 1))
