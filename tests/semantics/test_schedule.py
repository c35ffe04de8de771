"""When schedules fire, and how often."""

from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from semantic_cases import table

from pipegen.semantics.schedule import Moment, moments, per_month

FORM = "%Y-%m-%d %H:%M"
LAWS = settings(max_examples=60, derandomize=True, deadline=None)


def moment(at: datetime) -> Moment:
    return at.year, at.month, at.day, at.hour, at.minute


@pytest.mark.parametrize("case", table("schedule", "moments"))
def test_moments(case: dict[str, Any]) -> None:
    found = moments(case["cron"], moment(datetime.strptime(case["from"], FORM)), len(case["is"]))
    assert [datetime(*each).strftime(FORM) for each in found] == case["is"]


@pytest.mark.parametrize("case", table("schedule", "per_month"))
def test_per_month(case: dict[str, Any]) -> None:
    assert per_month(case["cron"]) == pytest.approx(case["is"], abs=1e-6)


def test_never() -> None:
    """A step over all weekdays is no restriction of them, so the day has to come, and 30 February does not."""
    assert moments("0 0 30 2 */2", (2026, 1, 1, 0, 0), 1) == []


@pytest.mark.parametrize("cron", ["@daily", "0 0 * *", "0 0 30 2 *"])
def test_refuses_what_cannot_fire(cron: str) -> None:
    with pytest.raises(ValueError, match=r"^schedule `.+` "):
        moments(cron, (2026, 1, 1, 0, 0), 1)
    with pytest.raises(ValueError, match=r"^schedule `.+` "):
        per_month(cron)


def days(low: int, high: int) -> st.SearchStrategy[list[int]]:
    return st.lists(st.integers(low, high), max_size=3, unique=True)


def field(values: list[int]) -> str:
    return ",".join(map(str, values)) or "*"


@LAWS
@given(days(1, 28), days(1, 12), days(0, 6), st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)))
def test_days_agree_with_a_calendar(day: list[int], month: list[int], weekday: list[int], start: datetime) -> None:
    start = start.replace(hour=0, minute=0, second=0, microsecond=0)
    wanted: list[Moment] = []
    for passed in range(800):
        at = start + timedelta(days=passed)
        by_day, by_weekday = at.day in day, at.isoweekday() % 7 in weekday
        on_day = by_day or by_weekday if day and weekday else by_day >= bool(day) and by_weekday >= bool(weekday)
        if on_day and (not month or at.month in month):
            wanted.append(moment(at.replace(hour=7, minute=30)))
    cron = f"30 7 {field(day)} {field(month)} {field(weekday)}"
    assert moments(cron, moment(start), len(wanted)) == wanted


@settings(LAWS, max_examples=20)
@given(days(1, 31), days(0, 6))
def test_average_is_that_of_28_years(day: list[int], weekday: list[int]) -> None:
    cron = f"0 0 {field(day)} * {field(weekday)}"
    found = moments(cron, (2001, 1, 1, 0, 0), 28 * 366)
    inside = [each for each in found if each[0] < 2029]
    assert per_month(cron) == pytest.approx(30 * len(inside) / (28 * 365.25))


@LAWS
@given(days(0, 59), days(0, 23))
def test_five_minutes_lie_between(minute: list[int], hour: list[int]) -> None:
    found = [datetime(*each) for each in moments(f"{field(minute)} {field(hour)} * * *", (2026, 1, 1, 0, 0), 400)]
    assert all(later - earlier >= timedelta(minutes=5) for earlier, later in pairwise(found))
