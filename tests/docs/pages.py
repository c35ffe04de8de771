"""Reads the samples of a Markdown page.

A page is a series of small projects. What a fenced block is, its first line and the comment above it say:

- a block whose first line is `# some/path.py` (or `.toml`, `.yaml`, `.yml`) is that file of the project;
- another `python` block is a program, run in the project;
- a `console` block has commands after `$ ` and, below each, what it prints. `pipegen` and the plain file commands of
  SHELL are run and compared, `...` on a line of its own stands for any lines; other commands are not run;
- a file that is given again starts the next project, which takes over the other files.

Comments above a block, for the runner alone:

- `<!-- sample: new project -->`: starts an empty project; `<!-- sample: new project with some/path.py ... -->` takes
  over these files;
- `<!-- sample: hidden` ... `-->`: a Python block that the reader does not see;
- `<!-- sample: exit 1 -->`: the last command of the console block ends so, instead of with 0;
- `<!-- sample: part of .github/workflows/ci.yml -->`: the block stands so in that file of the built project;
- `<!-- generated: examples/x.yml -->`: the block is that file of this repository, whole;
- `<!-- sample: skip REASON -->`: the block is not run. SKIPPED in test_docs.py counts these.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))]

FENCE = re.compile(r"^(?P<ticks>`{3,})(?P<language>\w*)[^\n]*\n(?P<text>.*?)^(?P=ticks) *$", re.M | re.S)
COMMENT = re.compile(r"^<!-- (?P<key>sample|generated): *(?P<text>.*?)-->[ \n]*", re.M | re.S)
FILE = re.compile(r"^# (?P<path>[\w.-]+(?:/[\w.-]+)*\.(?:py|toml|ya?ml))\n")


class Sample(NamedTuple):
    """`path` is "" for what is no file; `marks` are the comments above, without `sample:`."""

    page: str
    line: int
    language: str
    text: str
    path: str
    marks: tuple[str, ...]

    def mark(self, start: str) -> str | None:
        """Return the rest of the comment that starts so, None when there is none."""
        return next((m[len(start) :].strip() for m in self.marks if m.startswith(start)), None)

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def samples(page: Path) -> Iterator[Sample]:
    """Yield the blocks of a page in order, hidden ones too."""
    text = page.read_text(encoding="utf-8")
    name = page.relative_to(ROOT).as_posix()
    marks: list[str] = []
    for found in sorted([*FENCE.finditer(text), *COMMENT.finditer(text)], key=lambda m: m.start()):
        line = text.count("\n", 0, found.start()) + 1
        if found.re is FENCE:
            yield made(name, line, found["language"], found["text"], tuple(marks))
            marks = []
        elif found["text"].startswith("hidden\n"):
            yield made(name, line, "python", found["text"].removeprefix("hidden\n"), ())
        else:
            marks.append((found["text"] if found["key"] == "sample" else f"generated {found['text']}").strip())


def made(page: str, line: int, language: str, text: str, marks: tuple[str, ...]) -> Sample:
    file = FILE.match(text) if language in ("python", "toml", "yaml") else None
    return Sample(page, line, language, text, file["path"] if file else "", marks)


def projects(page: Path) -> list[list[Sample]]:
    """Return the samples of each project of a page that are not skipped."""
    found: list[list[Sample]] = [[]]
    for sample in samples(page):
        files = {s.path: s for s in found[-1] if s.path}
        taken = sample.mark("new project")
        if taken is not None:
            found.append([files[path] for path in taken.removeprefix("with").split()])
        elif sample.path in files:
            found.append([s for path, s in files.items() if path != sample.path])
        if sample.mark("skip") is None:
            found[-1].append(sample)
    return [project for project in found if project]
