"""What a rule is."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import ModuleType

    from pipegen.semantics.facts import Facts
    from pipegen.workflow.problem import Problem

    Check = Callable[[Facts], Iterable[Problem]]


class Row:
    """What an index tells of a rule without loading it.

    `severity` is `error`, `warning` or `advice`. `when` are lower-case texts: without one of them in a file the rule
    has nothing to say; () for a rule that looks at every file. `effects` are such that without a step of one of them it
    has nothing to say. `reported` marks what the check of structure and expressions finds, `found` what a rule finds
    itself; neither is what another command finds.
    """

    __slots__ = ("effects", "found", "group", "reported", "severity", "summary", "when")

    def __init__(
        self,
        severity: str,
        group: str,
        summary: str,
        when: tuple[str, ...] = (),
        effects: tuple[str, ...] = (),
        *,
        reported: bool = False,
        found: bool = False,
    ) -> None:
        self.severity = severity
        self.group = group
        self.summary = summary
        self.when = when
        self.effects = effects
        self.reported = reported
        self.found = found

    def __repr__(self) -> str:
        words = [repr(self.severity), repr(self.group), repr(self.summary)]
        words += [repr(self.when)] if self.when or self.effects else []
        words += [repr(self.effects)] if self.effects else []
        words += [f"{name}=True" for name in ("reported", "found") if getattr(self, name)]
        return f"Row({', '.join(words)})"


class Rule:
    """One rule: its name, what the index tells of it, and its module, which is loaded when it is needed."""

    __slots__ = ("_load", "_module", "name", "row")

    def __init__(self, name: str, row: Row, load: "Callable[[str], ModuleType]") -> None:
        self.name = name
        self.row = row
        self._load = load
        self._module: ModuleType | None = None

    @property
    def severity(self) -> str:
        """How bad what it finds is: `error`, `warning` or `advice`."""
        return self.row.severity

    @property
    def group(self) -> str:
        """The group that it stands in."""
        return self.row.group

    @property
    def summary(self) -> str:
        """The first sentence of the text."""
        return self.row.summary

    @property
    def is_run(self) -> bool:
        """Whether a lint runs it; others are what another command finds."""
        return self.row.reported or self.row.found

    @property
    def text(self) -> str:
        """The text for people."""
        return (self.module.__doc__ or "").strip() + "\n"

    @property
    def module(self) -> "ModuleType":
        """The module, loaded now if it was not yet."""
        if self._module is None:
            self._module = self._load(self.name)
        return self._module

    def problems(self, facts: "Facts") -> "Iterable[Problem]":
        """Return what the rule finds in a file."""
        row = self.row
        if row.reported:
            return facts.reported(self.name)
        if not row.found or (row.when and not _holds_one(facts.folded, row.when)):
            return ()
        if row.effects and facts.effects.isdisjoint(row.effects):
            return ()
        check: Check = self.module.check
        return check(facts)

    def __repr__(self) -> str:
        return f"Rule({self.name!r})"


def _holds_one(text: str, parts: tuple[str, ...]) -> bool:
    """Tell whether one of some parts is in a text; a tree that was never text may hold anything."""
    for part in parts:
        if part in text:
            return True
    return not text


def row_of(module: "ModuleType") -> Row:
    """Return what a module of the room `rules` says about itself."""
    return Row(
        module.SEVERITY,
        module.GROUP,
        (module.__doc__ or "").partition("\n")[0],
        getattr(module, "WHEN", ()),
        getattr(module, "EFFECTS", ()),
        reported=getattr(module, "REPORTED", False),
        found=hasattr(module, "check"),
    )
