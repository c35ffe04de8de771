"""The trees of files that a pipeline of this project makes: their nodes know the Python lines that built them."""

import os

from pipegen.app.compilation import compile_project
from pipegen.errors import PipegenError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.app.compilation import Compilation
    from pipegen.yamlio.tree import Mapping


class CompiledTrees:
    """Answers with the compiled tree of a file whose text is just what its pipeline says."""

    __slots__ = ("compilation",)

    def __init__(self, compilation: "Compilation") -> None:
        self.compilation = compilation

    def __call__(self, path: str, text: str) -> "Mapping | None":
        """Return the tree of a file, None where a pipeline does not say just that text."""
        shown = os.path.relpath(path, self.compilation.root).replace(os.sep, "/")
        compiled = self.compilation.files.get(shown)
        return compiled.tree if compiled is not None and compiled.text == text.replace("\r\n", "\n") else None


def compiled_trees(root: str) -> CompiledTrees | None:
    """Compile a project; None where that is not possible: then its files speak for themselves."""
    try:
        return CompiledTrees(compile_project(root))
    except PipegenError:
        return None
