"""`pipegen explain RULE`: what a rule is about, and the table of all rules."""

from pipegen.errors import ProjectError, near
from pipegen.finding import ADVICE, ERROR, WARNING
from pipegen.output.human import painted_severity
from pipegen.rules import catalog

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.verify.rule import Rule

GROUPS = ("syntax", "structure", "expressions", "reach", "delivery", "actions", "scripts", "security", "economy")
"""The groups in the order of lists; any other comes after them."""
_SEVERITIES = (ERROR, WARNING, ADVICE)
_FENCE = "```"
_HEADS = {"bad": "wrong", "good": "right"}


def is_rule(name: str) -> bool:
    """Tell whether a word can only be meant as the name of a rule: it is one, or looks like no file."""
    return name in catalog.names() or not any(char in name for char in "./:\\")


def rule_text(name: str, colour: bool = False) -> str:
    """Return the text of a rule for a terminal; raises ProjectError for a name that is none, with the nearest."""
    names = catalog.names()
    if name not in names:
        raise ProjectError(f"there is no rule `{name}`", advice=near(name, names) or "`pipegen explain` lists all")
    rule = catalog.rule(name)
    head = painted_severity(rule.severity, f"{rule.severity}[{rule.name}]", colour)
    return f"{head} (group {rule.group})\n\n" + "".join(line + "\n" for line in _lines(rule))


def _lines(rule: "Rule") -> list[str]:
    """Return the lines of a rule's text, those of its examples indented below a word that says what they are."""
    lines: list[str] = []
    inside = False
    for line in rule.text.rstrip("\n").split("\n"):
        if line.startswith(_FENCE):
            inside = not inside
            words = line.removeprefix(_FENCE).split()
            if len(words) > 1:
                lines.append(f"{_HEADS.get(words[1], words[1])}{''.join(f' ({path})' for path in words[2:])}:")
        else:
            lines.append(f"    {line}" if inside and line else line)
    return lines


def rules_table(colour: bool = False) -> str:
    """Return one line for each rule, by group: its name, its severity, what it is about."""
    rules = catalog.rules()
    width = max(len(rule.name) for rule in rules)
    text = ""
    for group, members in by_group(rules).items():
        text += f"{group}\n"
        for rule in members:
            severity = painted_severity(rule.severity, rule.severity.ljust(7), colour)
            text += f"  {rule.name:<{width}}  {severity}  {rule.summary}\n"
    return text


def by_group(rules: "list[Rule]") -> "dict[str, list[Rule]]":
    """Return the rules of each group: errors first, then by name."""
    found: dict[str, list[Rule]] = {group: [] for group in GROUPS}
    for rule in sorted(rules, key=lambda rule: (_SEVERITIES.index(rule.severity), rule.name)):
        found.setdefault(rule.group, []).append(rule)
    return {group: members for group, members in found.items() if members}
