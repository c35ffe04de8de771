"""All rules over the compiled files of a project: what a build proves before it writes."""

import os

from pipegen.app.python_allows import PythonAllows
from pipegen.app.repository_files import RepositoryFiles
from pipegen.app.shell_check import Shell
from pipegen.compile.findings import REPORTED
from pipegen.rules import catalog
from pipegen.semantics.facts import Facts, Files
from pipegen.verify.running import run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipegen.app.compilation import Compilation
    from pipegen.app.shell_check import Errors
    from pipegen.compile.compiled import Compiled
    from pipegen.finding import Finding


class CompiledFiles(Files):
    """The files of one output folder: compiled ones as they are about to be, others as they are on disk."""

    __slots__ = ("_compilation", "_disk", "_facts", "_output", "_shell")

    def __init__(self, compilation: "Compilation", output: str) -> None:
        self._compilation = compilation
        self._output = output
        self._disk = RepositoryFiles(os.path.join(compilation.root, output) if output else compilation.root)
        self._facts: dict[str, Facts] = {}
        self._shell = Shell()

    @property
    def seen(self) -> list[str]:
        """The absolute paths of the files on disk that were asked for."""
        return self._disk.seen

    def facts(self, path: str) -> Facts | None:
        """Return the facts of another file."""
        full = f"{self._output}/{path}" if self._output else path
        compiled = self._compilation.files.get(full)
        if compiled is None:
            return self._disk.facts(path)
        if full not in self._facts:
            self._facts[full] = Facts(full, compiled.text, compiled.tree, self, compiled.examined)
        return self._facts[full]

    def learn(self, files: "Iterable[Facts]") -> None:
        """Ask the shell about the scripts of some files."""
        self._shell.learn(files)

    def shell_errors(self, script: str, shell: str) -> "Errors":
        """Return what the shell says against a script that it was asked about."""
        return self._shell.errors(script)

    def text(self, path: str) -> str | None:
        """Return the text of a plain file on disk."""
        return self._disk.text(path)


def verify(compilation: "Compilation") -> "list[Finding]":
    """Return what the rules find in all files, beyond what the compiler itself reported; sorted, each once.

    A comment beside the Python call silences a finding as one beside the line does in YAML.
    """
    rules = [rule for rule in catalog.rules() if rule.name not in REPORTED]
    known = catalog.names()
    allows = PythonAllows(compilation.root)
    places = {output: CompiledFiles(compilation, output) for output in compilation.outputs()}
    found: dict[tuple[str, int, int, str, str], Finding] = {}
    every = {path: _facts(places, path) for path in compilation.files}
    for output, files in places.items():
        files.learn([facts for path, facts in every.items() if _output(places, path) == output])
    for path, facts in every.items():
        for finding in [*(each.finding for each in run(facts, rules, known)), *_claims(compilation.files[path], facts)]:
            if not allows.allowed(finding):
                found.setdefault(finding.order(), finding)
    for files in places.values():
        _note(compilation, files)
    unused = allows.complaints(known, compilation.inputs.files | set(compilation.inputs.imports.sources))
    return [found[key] for key in sorted(found)] + unused


def _output(places: "Mapping[str, CompiledFiles]", path: str) -> str:
    """Return the output folder that a file lies in, the innermost one."""
    return max((each for each in places if path.startswith(f"{each}/") or not each), key=len)


def _facts(places: "Mapping[str, CompiledFiles]", path: str) -> Facts:
    output = _output(places, path)
    facts = places[output].facts(path[len(output) + 1 :] if output else path)
    assert facts is not None
    return facts


def _claims(compiled: "Compiled", facts: Facts) -> "list[Finding]":
    """Return what is wrong with the claims of a file."""
    if not compiled.claims:
        return []
    from pipegen.verify.claims import claim_findings  # late: only where an author claims something

    return claim_findings(compiled, facts)


def _note(compilation: "Compilation", files: CompiledFiles) -> None:
    """Let the record of a build know what the rules looked at on disk."""
    for path in files.seen:
        if os.path.exists(path):
            compilation.inputs.files.add(path)
        else:
            compilation.inputs.probes.kinds.add(path)
