"""What comments allow: `# pipegen: allow[rule] reason` silences one rule at one place, and must have an effect."""

from pipegen.errors import near
from pipegen.finding import WARNING, Finding
from pipegen.model.effect import EFFECTS
from pipegen.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from pipegen.semantics.facts import Facts
    from pipegen.verify.rule import Rule

RULE = "unused-allow"


def allowed(facts: "Facts", finding: Finding, at: "Span | None" = None) -> bool:
    """Tell whether a comment silences a finding, and note that it was of use.

    An allow speaks about the line it stands on, or, alone on its line, about the next line that is no comment. `at` is
    where the text begins that the finding is inside of: no comment can stand on the lines of a script.
    """
    lines = (finding.span.line, at.line if at is not None else finding.span.line)
    for allow in facts.remarks.allows:
        if allow.about in lines and finding.rule in allow.rules and allow.reason:
            allow.used.add(finding.rule)
            return True
    return False


def complaints(facts: "Facts", rules: "Iterable[Rule]", known: "Sequence[str]") -> list[Finding]:
    """Return a finding for each allow that has no reason, names no rule, or hides nothing.

    To be called once `allowed` was asked about every finding. `rules` are those that were run: an allow of another one
    is left alone. `known` are all names there are.
    """
    ran = {rule.name for rule in rules}
    if RULE not in ran:
        return []
    found: list[Finding] = []
    for allow in facts.remarks.allows:
        passed = allow.used.union(set(known) - ran)
        for message, advice in wrong(allow.rules, allow.reason, known, passed.__contains__):
            found.append(_at(facts, allow.line, message, advice))
    for line, effect in facts.remarks.unknown_effects.items():
        message = f"effect `{effect}` is unknown, expected one of {', '.join(EFFECTS)}"
        found.append(_at(facts, line, message, near(effect, EFFECTS) or ""))
    return found


def wrong(
    rules: tuple[str, ...], reason: str, known: "Sequence[str]", hides: "Callable[[str], bool]"
) -> "Iterator[tuple[str, str]]":
    """Yield what is wrong with one allow, as message and advice; `hides` tells whether it hid a finding of a rule."""
    if not rules:
        yield "allow names no rule, expected `# pipegen: allow[rule] reason`", ""
    elif not reason:
        shown = ", ".join(rules)
        yield f"allow of `{shown}` has no reason, so it silences nothing", "write the reason after the bracket"
    else:
        for rule in rules:
            if rule not in known:
                advice = near(rule, list(known)) or "`pipegen explain` lists all"
                yield f"allow names `{rule}`, which is no rule", advice
            elif not hides(rule):
                yield f"allow of `{rule}` hides nothing", "delete the comment"


def _at(facts: "Facts", line: int, message: str, advice: str) -> "Finding":
    text = facts.lines[line - 1]
    start = max(text.find("#"), 0)
    span = Span(line, start + 1, line, len(text.rstrip()) + 1)
    return Finding(RULE, WARNING, message, path=facts.path, span=span, advice=advice)
