"""`pipegen where FILE:LINE`: the Python line that produced a line of a generated file."""

from pipegen.app.compilation import compile_project
from pipegen.app.drift import read
from pipegen.app.lines import built_line
from pipegen.app.place_in_file import place_of
from pipegen.errors import ProjectError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.source import Site


def where(root: str, place: str) -> "Site":
    """Return the Python place of `FILE:LINE`; raises PipegenError.

    A file that was edited, or is older than its pipeline, is compared with what is built, so its lines still count.
    """
    name, _, number = place.rpartition(":")
    if not name or not number.isdigit() or number == "0":
        raise ProjectError(f"`{place}` is no place; expected FILE:LINE, for instance `ci.yml:12`")
    compilation = compile_project(root)
    path = compilation.find(name)
    compiled = compilation.files[path]
    line: int | None = int(number)
    disk = read(root, path)
    shown = compiled.text if disk is None else disk
    count = len(shown.splitlines())
    if int(number) > count:
        raise ProjectError(f"`{path}` has {count} lines, so there is no line {number}")
    if shown != compiled.text:
        line = built_line(shown, compiled.text, int(number))
    if line is None:
        raise ProjectError(
            f"line {number} of `{path}` comes from no pipeline: it was added by hand, or its pipeline changed",
            advice="`pipegen diff` shows what the next build makes of the file",
        )
    site = place_of(compiled.tree, line)
    if site is None:
        raise ProjectError(f"line {number} of `{path}` has no Python place")
    return site
