"""The project under test: everything that its pipelines make, compiled once."""

from pipegen.app.compilation import compile_project
from pipegen.app.root import find_root
from pipegen.app.verification import CompiledFiles, verify
from pipegen.errors import ProjectError
from pipegen.finding import Finding
from pipegen.testing.subject import Subject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Project:
    """What the pipelines of a project make, in memory: nothing on disk is written or compared.

    `files` has the text of each generated file by its path from the root, `findings` what is wrong in them. Raises
    PipegenError where a folder belongs to no project, or its pipelines cannot be compiled.
    """

    __slots__ = ("_compilation", "files", "findings", "root")

    def __init__(self, folder: str) -> None:
        root = find_root(folder)
        if root is None:
            raise ProjectError(f"`{folder}` belongs to no project; expected `pipelines/` or a configuration of pipegen")
        self.root = root
        self._compilation = compile_project(root)
        self.files: Mapping[str, str] = self._compilation.texts()
        self.findings = sorted([*self._compilation.findings(), *verify(self._compilation)], key=Finding.order)

    def workflow(self, name: str) -> Subject:
        """Return one generated workflow for `simulate`, named by its path or the last part of it (`ci.yml`)."""
        path = self._compilation.find(name)
        outputs = [each for each in self._compilation.outputs() if not each or path.startswith(f"{each}/")]
        output = max(outputs, key=len)
        facts = CompiledFiles(self._compilation, output).facts(path[len(output) + 1 :] if output else path)
        assert facts is not None
        return Subject(facts)

    def __repr__(self) -> str:
        return f"Project({self.root!r}, {len(self.files)} files)"
