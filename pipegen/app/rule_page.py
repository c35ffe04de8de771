"""The page of the documentation about all rules, made from their texts."""

from pipegen.app.explain_rule import by_group
from pipegen.rules import catalog

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.verify.rule import Rule

_HEAD = """\
# Rules

<!-- Made from the texts of the rules by `make rules`. -->

`pipegen lint` runs these over any workflow or action file, `pipegen build` over what it compiles; an error stops the
build. `pipegen explain RULE` shows the text of one rule. `# pipegen: allow[RULE] reason` on the line, or alone on the
line above, silences one finding; `--select` and `--ignore` take names of rules and of groups.

"""


def rule_page() -> str:
    """Return the page: a table of each group, then the text of each rule."""
    groups = by_group(catalog.rules())
    tables = "".join(_table(group, rules) for group, rules in groups.items())
    return _HEAD + tables + "\n".join(_section(rule) for rules in groups.values() for rule in rules)


def _table(group: str, rules: "list[Rule]") -> str:
    rows = "".join(f"| [`{rule.name}`](#{rule.name}) | {rule.severity} | {_cell(rule.summary)} |\n" for rule in rules)
    return f"## Group `{group}`\n\n| rule | severity | what it is about |\n| --- | --- | --- |\n{rows}\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _section(rule: "Rule") -> str:
    lines: list[str] = []
    for line in rule.text.rstrip("\n").split("\n"):
        words = line.split()
        if line.startswith("```yaml ") and len(words) > 1:
            head = {"bad": "Wrong", "good": "Right"}.get(words[1], words[1])
            lines += [f"{head}{''.join(f', in `{path}`' for path in words[2:])}:", "", "```yaml"]
        else:
            lines.append(line)
    text = "\n".join(lines)
    return f"### {rule.name}\n\n{rule.severity} · group `{rule.group}`\n\n{text}\n"
