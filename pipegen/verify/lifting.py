"""The fix that takes values out of a script: each travels in a variable, and the script reads that."""

from pipegen.compile.lift import lift
from pipegen.errors import PipegenError
from pipegen.facts.contexts import is_ref
from pipegen.verify.rereading import rereader
from pipegen.workflow.fix import SAFE, UNSAFE, Fix
from pipegen.workflow.views import text
from pipegen.yamlio.entry_edits import insert_entry
from pipegen.yamlio.scalar_edits import replace_scalar
from pipegen.yamlio.scalars import inline
from pipegen.yamlio.tree import Scalar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.expr.ast import Ast
    from pipegen.semantics.facts import Facts
    from pipegen.verify.expansions import Expansion
    from pipegen.workflow.views import WorkflowStep
    from pipegen.yamlio.edits import Edit
    from pipegen.yamlio.source_text import Source


def lifting(facts: "Facts", found: "list[Expansion]") -> Fix | None:
    """Return the fix for some expressions in the script of one step.

    None where its shell is not bash, and where another program reads one of the texts again: it would run what the
    variable holds. It is safe where the script has all of them in quotes: a variable in quotes is one word, as they
    are.
    """
    step = found[0].step
    env = step.node.get("env")
    if facts.shell(step) != "bash" or (env is not None and step.env is None) or step.run is None:
        return None
    if any(read_again(facts, each) for each in found):
        return None
    kind = SAFE if all(map(_is_one_word, found)) else UNSAFE
    trees = [each.embedded.tree for each in found]
    return Fix(kind, "hand the values to the script in `env`", lambda source: _edits(source, step, trees))


def read_again(facts: "Facts", each: "Expansion") -> str:
    """Return the program that reads the text round an expression of a script as a program, `""` without one."""
    return rereader(facts.commands(each.step), each.embedded.offset) if each.key == "run" else ""


def _is_one_word(each: "Expansion") -> bool:
    """Tell whether an expression stands in quotes, or gives the name of a branch or tag, which has no blanks."""
    if all(is_ref(flow.path) for flow in each.flows):
        return True
    script = each.embedded.slot.text()
    quote = ""
    for char in script[script.rfind("\n", 0, each.embedded.offset) + 1 : each.embedded.offset].replace('\\"', ""):
        if char in ("'", '"') and quote in ("", char):
            quote = "" if quote else char
    return quote != ""


def _edits(source: "Source", step: "WorkflowStep", trees: "list[Ast]") -> "list[Edit]":
    script = step.node.get("run")
    if not isinstance(script, Scalar) or not isinstance(script.value, str):
        return []
    own = {entry.key: text(entry.value) or "" for entry in step.env or ()}
    above = {entry.key for env in (step.job.env, step.job.workflow.env) if env is not None for entry in env}
    try:
        lifted = lift(script.value, None, own, lambda tree: tree not in trees, taken=above)
    except PipegenError as error:
        raise ValueError(error.message) from None
    if lifted.script == script.value:
        raise ValueError("script holds nothing that a variable can take the place of")
    lines = [f"{name}: {inline(value)}" for name, value in lifted.env.items()]
    edits = [replace_scalar(source, script, lifted.script)]
    if lines and (step.env is None or not step.env.entries):
        return [insert_entry(source, step.node, "env", "\n".join(lines), before="run"), *edits]
    if step.env is None:
        return edits
    added = [insert_entry(source, step.env, name, inline(value)) for name, value in lifted.env.items()]
    return [*added, *edits]
