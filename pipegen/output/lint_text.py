"""The findings of a lint as people read them, with a line that sums them up."""

from pipegen.finding import ADVICE, ERROR, WARNING
from pipegen.output import human
from pipegen.output.plain import visible
from pipegen.output.tally import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.output.linted import Linted

_NOUNS = (
    (ERROR, "error", "errors"),
    (WARNING, "warning", "warnings"),
    (ADVICE, "piece of advice", "pieces of advice"),
)


def findings_text(linted: "Linted", colour: bool = False) -> str:
    """Return every finding with its line of the file."""
    return "".join(human.findings_text(linted.findings, linted.root, linted.texts, colour))


def summary(linted: "Linted") -> str:
    """Return what was found, corrected, and could be corrected, one thing a line."""
    lines = [
        f"fixed: {visible(path)} ({count(number, 'finding', 'findings')} gone)" for path, number in linted.fixed.items()
    ]
    lines += [f"not fixed: {visible(reason)}" for reason in linted.refused]
    lines.append(f"{count(linted.files, 'file', 'files')}: {_severities(linted)}{_fixable(linted)}")
    return "\n".join(lines)


def _severities(linted: "Linted") -> str:
    severities = [finding.severity for finding in linted.findings]
    parts = [count(severities.count(name), one, many) for name, one, many in _NOUNS if name in severities]
    return ", ".join(parts) or "no findings"


def _fixable(linted: "Linted") -> str:
    kinds = [finding.fix for finding in linted.findings if finding.site is None]
    parts = [
        f"{kinds.count(kind)} can be fixed with `{option}`"
        for kind, option in (("safe", "--fix"), ("unsafe", "--unsafe-fixes"))
        if kind in kinds
    ]
    return f" ({'; '.join(parts)})" if parts else ""
