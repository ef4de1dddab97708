"""The next opening: open now, later today, next week, nth weekday, national holidays, none."""

from __future__ import annotations

from datetime import date, datetime, time, timezone

import pytest

from knowledge.model import Schedule
from knowledge.schedule import JAPAN, is_on, next_opening

DAILY = Schedule(weekdays=("tue", "wed", "thu", "fri", "sat"), opens="10:00", closes="17:00")
TUESDAY = Schedule(weekdays=("tue",), opens="13:00", closes="17:00")
SATURDAYS = Schedule(weekdays=("sat",), nth=(2, 4), opens="10:00", closes="17:00")
FIFTH = Schedule(weekdays=("sat",), nth=(5,), opens="10:00", closes="17:00")
MONDAY = Schedule(weekdays=("mon",), opens="09:00", closes="12:00")

# 2026-11-03 (Tuesday) and 2026-11-23 (Monday) are national holidays; 2026-11-21 is the third Saturday.
CASES = [
    ("in the middle", DAILY, "2026-11-24 12:00", "2026-11-24", True, None),
    ("at the first minute", DAILY, "2026-11-24 10:00", "2026-11-24", True, None),
    ("a minute before", DAILY, "2026-11-24 09:59", "2026-11-24", False, None),
    ("at the last minute", DAILY, "2026-11-24 16:59", "2026-11-24", True, None),
    ("just closed", DAILY, "2026-11-24 17:00", "2026-11-25", False, None),
    ("closed on Sundays and Mondays", DAILY, "2026-11-28 18:00", "2026-12-01", False, None),
    ("next week", TUESDAY, "2026-11-24 17:00", "2026-12-01", False, None),
    ("fourth Saturday", SATURDAYS, "2026-11-21 12:00", "2026-11-28", False, None),
    ("fourth Saturday, now", SATURDAYS, "2026-11-28 12:00", "2026-11-28", True, None),
    ("second Saturday of the next month", SATURDAYS, "2026-11-28 17:00", "2026-12-12", False, None),
    ("fifth Saturday is months away", FIFTH, "2026-11-01 12:00", None, False, None),
    ("fifth Saturday within reach", FIFTH, "2026-11-24 12:00", "2027-01-30", False, None),
    ("holiday passed over to the next day", DAILY, "2026-11-02 12:00", "2026-11-04", False, "2026-11-03"),
    ("holiday passed over to the next week", TUESDAY, "2026-11-02 12:00", "2026-11-10", False, "2026-11-03"),
    ("holiday, within its hours", DAILY, "2026-11-03 12:00", "2026-11-04", False, "2026-11-03"),
    ("holiday, after its hours", DAILY, "2026-11-03 17:30", "2026-11-04", False, None),
    ("holiday on a day that is closed anyway", DAILY, "2026-11-21 18:00", "2026-11-24", False, None),
    ("holiday on the only weekday", MONDAY, "2026-11-20 12:00", "2026-11-30", False, "2026-11-23"),
]


@pytest.mark.parametrize(
    ("entry", "at", "day", "now", "holiday"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_next_opening(entry: Schedule, at: str, day: str | None, now: bool, holiday: str | None) -> None:
    opening = next_opening([entry], datetime.fromisoformat(at).replace(tzinfo=JAPAN))
    if day is None:
        assert opening is None
        return
    assert opening is not None
    assert (opening.day, opening.now) == (date.fromisoformat(day), now)
    assert opening.holiday == (date.fromisoformat(holiday) if holiday else None)
    assert (f"{opening.opens:%H:%M}", f"{opening.closes:%H:%M}") == (entry.opens, entry.closes)


@pytest.mark.parametrize(
    "entries",
    [
        [],
        [Schedule(months=(10,))],
        [Schedule(dates=("06-23", "06-29"))],
        [Schedule(weekdays=("tue",))],
        [Schedule(weekdays=("tue",), opens="10:00")],
    ],
    ids=["nothing", "months", "dates", "no hours", "no end"],
)
def test_no_opening(entries: list[Schedule]) -> None:
    assert next_opening(entries, datetime(2026, 11, 24, 12, tzinfo=JAPAN)) is None


def test_other_time_zones_are_japans_time() -> None:
    opening = next_opening([DAILY], datetime(2026, 11, 24, 23, 0, tzinfo=timezone.utc))
    assert opening is not None and opening.day == date(2026, 11, 25) and not opening.now


def test_earliest_of_several_entries_with_its_place() -> None:
    hall = Schedule(weekdays=("thu",), opens="09:00", closes="16:00", place="midori.hall")
    opening = next_opening([DAILY, hall], datetime(2026, 11, 26, 8, tzinfo=JAPAN))
    assert opening is not None and (opening.opens, opening.place) == (time(9), "midori.hall")


def test_later_entry_of_a_day_follows_the_one_that_closed() -> None:
    morning = Schedule(weekdays=("thu",), opens="09:00", closes="12:00")
    evening = Schedule(weekdays=("thu",), opens="18:00", closes="20:00")
    opening = next_opening([evening, morning], datetime(2026, 11, 26, 13, tzinfo=JAPAN))
    assert opening is not None and (opening.day, opening.opens) == (date(2026, 11, 26), time(18))


@pytest.mark.parametrize(("weekday", "on"), [("tue", True), ("mon", False), ("sat", True)])
def test_is_on(weekday: str, on: bool) -> None:
    assert is_on([TUESDAY, SATURDAYS], weekday) is on  # type: ignore[arg-type]


def test_nothing_is_on_without_weekdays() -> None:
    assert not is_on([Schedule(months=(2,))], "tue")
