"""The types of what expressions of a workflow read, for `expr.types.infer`."""

from pipegen.expr.types import ANY, BOOLEAN, NUMBER, OBJECT, STRING, STRINGS, Type
from pipegen.facts.contexts import MEMBERS
from pipegen.workflow.views import text
from pipegen.yamlio.tree import Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.semantics.facts import Facts

_GITHUB = Type(
    "Object",
    {
        **{name.lower(): STRING for name in MEMBERS["github"]},
        "event": Type("Object", rest=ANY),
        "ref_protected": BOOLEAN,
    },
)
_STEP = Type("Object", {"outputs": STRINGS, "outcome": STRING, "conclusion": STRING})
_NEED = Type("Object", {"outputs": STRINGS, "result": STRING})
_KNOWN: dict[str, Type] = {
    "github": _GITHUB,
    "env": STRINGS,
    "vars": STRINGS,
    "secrets": STRINGS,
    "steps": Type("Object", rest=_STEP),
    "needs": Type("Object", rest=_NEED),
    "jobs": Type("Object", rest=_NEED),
    "runner": STRINGS,
    "job": Type("Object", {"status": STRING, "container": OBJECT, "services": OBJECT}, rest=ANY),
    "strategy": Type(
        "Object", {"job-index": NUMBER, "job-total": NUMBER, "max-parallel": NUMBER, "fail-fast": BOOLEAN}
    ),
    "matrix": OBJECT,
}
_INPUT = {"boolean": BOOLEAN, "number": ANY, "string": STRING, "choice": STRING, "environment": STRING}


def types_of(facts: "Facts") -> dict[str, Type]:
    """Return the type of each context; an input that two events declare differently may be anything."""
    return {**_KNOWN, "inputs": _inputs(facts)}


def _inputs(facts: "Facts") -> Type:
    if facts.is_action:
        return STRINGS
    members: dict[str, Type] = {}
    for event in facts.workflow.events:
        declared = event.get("inputs") if event.name in ("workflow_dispatch", "workflow_call") else None
        for entry in declared.entries if isinstance(declared, Mapping) else ():
            node = entry.value if isinstance(entry.value, Mapping) else None
            type_ = _INPUT.get(text(node.get("type")) or "string" if node else "string", ANY)
            known = members.setdefault(entry.key.lower(), type_)
            if known is not type_:
                members[entry.key.lower()] = ANY
    return Type("Object", members, rest=ANY)
