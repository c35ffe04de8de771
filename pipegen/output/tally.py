"""The last line of a build or check."""

_ORDER = ("written", "removed", "stale", "edited", "missing", "orphan", "unchanged")


def tally(words: list[str], findings: int) -> str:
    """Return how many files there are, in which states (`words`), and how many findings."""
    parts = [f"{words.count(word)} {word}" for word in _ORDER if word in words]
    if findings:
        parts.append(count(findings, "finding", "findings"))
    states = ": " + ", ".join(parts) if parts else ""
    return count(len(words), "file", "files") + states


def count(number: int, one: str, many: str) -> str:
    """Return a number with its noun."""
    return f"{number} {one if number == 1 else many}"
