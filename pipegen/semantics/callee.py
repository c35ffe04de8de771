"""What stands behind the `uses` of a step: the inputs that the action takes, where they are known for certain."""

from pipegen.actions.interface import Interface, Known, interface
from pipegen.semantics.uses import version_of
from pipegen.workflow.views import flag, mapping, text
from pipegen.yamlio.tree import Mapping, Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.uses import Use
    from pipegen.yamlio.tree import Tree


class Callee:
    """An action: how messages name it, and its inputs."""

    __slots__ = ("inputs", "name")

    def __init__(self, name: str, inputs: Interface) -> None:
        self.name = name
        self.inputs = inputs


def callee(facts: "Facts", use: "Use") -> Callee | None:
    """Return the action that a use leads to, None where its inputs cannot be known, and for a workflow."""
    if use.is_workflow:
        return None
    if use.text.startswith("./"):
        return _local(facts, use)
    key = use.text, version_of(facts, use)
    if key not in _remote:
        _remote[key] = _elsewhere(use, key[1])
    return _remote[key]


_remote: dict[tuple[str, tuple[int, ...]], Callee | None] = {}


def _elsewhere(use: "Use", version: tuple[int, ...]) -> Callee | None:
    """Return an action of another repository."""
    known = interface(use.name, version)
    if known is None:
        return None
    shown = use.ref if not use.is_pinned else "v" + ".".join(map(str, version))
    return Callee(f"{use.name}@{shown}", known)


def _local(facts: "Facts", use: "Use") -> Callee | None:
    """Return an action of the file's own repository."""
    folder = use.text[2:].strip("/")
    for name in ("action.yml", "action.yaml"):
        found = facts.files.facts(f"{folder}/{name}" if folder else name)
        if found is not None and found.is_action:
            runs = mapping(found.tree.get("runs"))
            in_container = runs is not None and (text(runs.get("using")) or "").lower() == "docker"
            declared = _declared(found.tree.get("inputs"))
            return None if declared is None else Callee(use.text, Interface(declared, in_container))
    return None


def _declared(node: "Tree | None") -> dict[str, Known] | None:
    """Return what a mapping declares, None where it has another shape; what has a default is required of nobody."""
    if node is None or (isinstance(node, Scalar) and node.value is None):
        return {}
    if not isinstance(node, Mapping):
        return None
    found: dict[str, Known] = {}
    for entry in node.entries:
        row = mapping(entry.value)
        required = row is not None and _is_required(row.get("required"))
        if required and row is not None and row.get("default") is not None:
            required = False
        message = row.get("deprecationMessage") if row is not None else None
        found[entry.key.lower()] = Known(entry.key, required, text(message) if message is not None else None)
    return found


def _is_required(node: "Tree | None") -> bool:
    return flag(node) is True or text(node) == "true"
