"""Which rules are run: all, or those that somebody selects, without those that somebody ignores."""

from pipegen.errors import ProjectError, near
from pipegen.rules import catalog

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.verify.rule import Rule


def chosen(select: "Sequence[str]", ignore: "Sequence[str]") -> "list[Rule]":
    """Return the rules; a name may stand for a whole group. Raises ProjectError for a name that is neither."""
    every = catalog.rules()
    names = {rule.name for rule in every} | {rule.group for rule in every}
    for name in (*select, *ignore):
        if name not in names:
            raise ProjectError(
                f"there is no rule `{name}`", advice=near(name, sorted(names)) or "`pipegen explain` lists all"
            )
    return [
        rule
        for rule in every
        if (not select or rule.name in select or rule.group in select) and not {rule.name, rule.group} & set(ignore)
    ]
