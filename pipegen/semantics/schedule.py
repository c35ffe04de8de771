"""When a schedule fires, in UTC, and how often.

Sources: POSIX `crontab` for the days; the documentation of the `schedule` event for the shortest interval.
"""

from pipegen.facts import cron as syntax
from pipegen.facts.limits import CRON_MINUTES

Moment = tuple[int, int, int, int, int]
"""Year, month, day, hour and minute in UTC."""

_DAY_MINUTES = 24 * 60
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_NAMES = {
    name: number
    for names, first in (
        ("jan feb mar apr may jun jul aug sep oct nov dec", 1),
        ("sun mon tue wed thu fri sat", 0),
    )
    for number, name in enumerate(names.split(), start=first)
}
_MOST_DAYS = 146_097  # 400 years, after which the calendar repeats


class _Schedule:
    """A schedule, read: the minutes of a day at which it fires, and the days on which it does."""

    __slots__ = ("days", "either", "minutes", "months", "weekdays")

    def __init__(self, cron: str) -> None:
        trouble = syntax.problem(cron)
        if trouble:
            raise ValueError(f"schedule `{cron}` {trouble}")
        minute, hour, day, month, weekday = cron.split()
        minutes = _field(minute, 0, 59)
        self.minutes = _thinned(sorted([h * 60 + m for h in _field(hour, 0, 23) for m in minutes]))
        self.days = _field(day, 1, 31)
        self.months = _field(month, 1, 12)
        self.weekdays = _field(weekday, 0, 6)
        self.either = day[0] != "*" and weekday[0] != "*"

    def share(self, month: int, day: int) -> float:
        """Return in which share of the years a date is a day on which the schedule fires."""
        if month not in self.months:
            return 0
        share = len(self.weekdays) / 7
        if self.either:
            return 1 if day in self.days else share
        return share if day in self.days else 0

    def fires(self, month: int, day: int, weekday: int) -> bool:
        if month not in self.months:
            return False
        if self.either:
            return day in self.days or weekday in self.weekdays
        return day in self.days and weekday in self.weekdays


def _field(text: str, low: int, high: int) -> frozenset[int]:
    values: set[int] = set()
    for item in text.split(","):
        span, slash, step = item.partition("/")
        first, dash, last = span.partition("-")
        start = low if span == "*" else _number(first)
        end = high if span == "*" or (slash and not dash) else _number(last if dash else first)
        values.update(range(start, end + 1, int(step) if slash else 1))
    return frozenset(values)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else _NAMES[text.lower()]


def _thinned(minutes: list[int]) -> list[int]:
    """Leave out what comes too soon after the one before, over midnight too."""
    kept: list[int] = []
    for minute in minutes:
        if not kept or minute - kept[-1] >= CRON_MINUTES:
            kept.append(minute)
    while len(kept) > 1 and kept[0] + _DAY_MINUTES - kept[-1] < CRON_MINUTES:
        kept.pop()
    return kept


def _length(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else _LENGTHS[month - 1]


def _weekday(year: int, month: int, day: int) -> int:
    """Return 0 for a Sunday to 6 for a Saturday (Sakamoto's method)."""
    year -= month < 3
    return (year + year // 4 - year // 100 + year // 400 + (0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4)[month - 1] + day) % 7


def moments(cron: str, start: Moment, count: int) -> list[Moment]:
    """Return the next `count` moments at which a schedule fires, from `start` on, which may be the first.

    Where day and weekday are both given (neither begins with `*`) either is enough. What comes less than five minutes
    after the moment before is left out, counted from midnight; how GitHub thins is not documented. Fewer are returned
    when none is left in 400 years. Raises a ValueError for what `facts.cron.problem` has something against.
    """
    schedule = _Schedule(cron)
    year, month, day, hour, minute = start
    earliest = hour * 60 + minute
    weekday = _weekday(year, month, day)
    found: list[Moment] = []
    for _ in range(_MOST_DAYS):
        if len(found) >= count:
            break
        if schedule.fires(month, day, weekday):
            found += [(year, month, day, at // 60, at % 60) for at in schedule.minutes if at >= earliest]
        earliest, day, weekday = 0, day + 1, (weekday + 1) % 7
        if day > _length(year, month):
            year, month, day = (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)
    return found[:count]


def per_month(cron: str) -> float:
    """Return how often a schedule fires in 30 days on average, after thinning to one run in five minutes.

    Exact over 28 years without a skipped leap year, in which each date falls on each weekday equally often. Raises a
    ValueError like `moments`.
    """
    schedule = _Schedule(cron)
    days = sum([4 * schedule.share(m, d) for m in range(1, 13) for d in range(1, _LENGTHS[m - 1] + 1)])
    days += schedule.share(2, 29)
    return 30 * days / 1461 * len(schedule.minutes)
