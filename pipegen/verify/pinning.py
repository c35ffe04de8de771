"""The fix that writes a full commit behind a `uses`, with its version in a comment."""

from pipegen.semantics.uses import comment_of, version_in
from pipegen.workflow.fix import Fix
from pipegen.yamlio.comment_edits import set_comment
from pipegen.yamlio.scalar_edits import replace_inside

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.semantics.facts import Facts
    from pipegen.semantics.uses import Use
    from pipegen.yamlio.edits import Edit
    from pipegen.yamlio.source_text import Source


def pinning(facts: "Facts", use: "Use", version: str, commit: str, kind: str, title: str) -> Fix | None:
    """Return the fix, None where there is no place for the version: in `{...}`, or beside another comment."""
    comment = comment_of(facts, use)
    if use.owner.node.flow or (comment and not version_in(comment)):
        return None
    return Fix(kind, title, lambda source: _pinned(source, use, version, commit))


def _pinned(source: "Source", use: "Use", version: str, commit: str) -> "list[Edit]":
    span = use.node.span
    if span is None:
        raise ValueError(f"`{use.text}` has no place, expected one from the reader")
    at = str(use.node.value).index("@") + 1
    return [
        replace_inside(source, use.node, at, len(use.ref), commit),
        set_comment(source, span.end_line, version),
    ]
