"""Schedules: five POSIX cron fields as GitHub reads them.

Sources: the documentation of the `schedule` event; GitHub's own cron check (converter/cron.ts of
@actions/workflow-parser 0.3.61): names of months and days, no `@daily`, weekdays 0 to 6, ranges upwards only.
"""

_MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec"
_DAY_NAMES = "sun mon tue wed thu fri sat"
_MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES.split(), start=1)}
_DAYS = {name: number for number, name in enumerate(_DAY_NAMES.split())}
_FIELDS: tuple[tuple[str, int, int, dict[str, int]], ...] = (
    ("minute", 0, 59, {}),
    ("hour", 0, 23, {}),
    ("day of the month", 1, 31, {}),
    ("month", 1, 12, _MONTHS),
    ("day of the week", 0, 6, _DAYS),
)
_LONGEST = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}


def problem(cron: str) -> str | None:
    """Return what is wrong with a schedule, as the end of a sentence about it, or None when it can fire."""
    parts = cron.split()
    if cron.startswith("@"):
        return "is a nickname, expected five fields such as `0 4 * * *`"
    if len(parts) != 5:
        return f"has {len(parts)} fields, expected five: minute, hour, day, month, weekday"
    for part, (name, low, high, names) in zip(parts, _FIELDS, strict=True):
        for item in part.split(","):
            if not item:
                return f"has an empty {name}, expected {low} to {high}"
            trouble = _item(item, low, high, names)
            if trouble:
                return f"has the {name} `{item}`, {trouble}"
    return _impossible_day(parts[2], parts[3], parts[4])


def _item(item: str, low: int, high: int, names: dict[str, int]) -> str | None:
    span, slash, step = item.partition("/")
    if slash and (not step.isdecimal() or not 0 < int(step) <= high):
        return "expected a step above 0 after `/`"
    if span == "*":
        return None
    first, dash, last = span.partition("-")
    ends = [_number(text, names) for text in ((first, last) if dash else (first,))]
    if any(end is None or not low <= end <= high for end in ends):
        return f"expected {low} to {high}" + (f" or {next(iter(names)).upper()} ..." if names else "")
    if dash and (ends[0] or 0) > (ends[1] or 0):
        return "expected a range that goes upwards"
    return None


def _number(text: str, names: dict[str, int]) -> int | None:
    if text.isascii() and text.isdecimal():
        return int(text)
    return names.get(text.lower())


def _impossible_day(day: str, month: str, weekday: str) -> str | None:
    """Find days that no listed month has, such as 30 February; a weekday beside the day makes them reachable (OR)."""
    days = day.split(",")
    months = [_number(item, _MONTHS) for item in month.split(",")]
    if weekday != "*" or not all(item.isdecimal() for item in days) or None in months:
        return None
    longest = max(_LONGEST.get(number or 0, 31) for number in months)
    if min(int(item) for item in days) > longest:
        return f"asks for day {day} of month {month}, which no year has"
    return None
