"""When is it open: the next openings of a schedule, in Japan's time, with national holidays.

The documents never say what happens on a national holiday, so a holiday is never promised as an opening:
`next_opening` passes over it and says so, and the reply tells the reader to check.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Iterable, Iterator, Optional
from zoneinfo import ZoneInfo

import jpholiday

from knowledge.model import WEEKDAYS, Schedule, Weekday

JAPAN = ZoneInfo("Asia/Tokyo")
HORIZON_DAYS = 70


@dataclass(frozen=True)
class Opening:
    """A time at which something is open: local day and hours, and whether it is open at the asked moment.

    `holiday` is the national holiday on which it would have been open before, if one was passed over.
    """

    day: date
    opens: time
    closes: time
    now: bool
    place: Optional[str] = None
    holiday: Optional[date] = None


def next_opening(schedules: Iterable[Schedule], at: datetime) -> Optional[Opening]:
    """The opening that holds at `at`, or else the first after it, within ten weeks.

    Args:
        schedules: entries of a fact; those without weekdays or hours have no openings.
        at: an aware datetime.

    Returns:
        The opening, or None where the schedule has no weekly or monthly hours.
    """
    entries = [entry for entry in schedules if entry.weekdays and entry.opens and entry.closes]
    local = at.astimezone(JAPAN)
    skipped: Optional[date] = None
    for offset in range(HORIZON_DAYS if entries else 0):
        day = local.date() + timedelta(days=offset)
        openings = sorted(_openings_on(entries, day), key=lambda opening: opening[0])
        for opens, closes, place in openings:
            if offset == 0 and local.time() >= closes:
                continue
            if jpholiday.is_holiday(day):
                skipped = skipped or day
                continue
            now = offset == 0 and opens <= local.time() < closes
            return Opening(day, opens, closes, now, place, skipped)
    return None


def is_on(schedules: Iterable[Schedule], weekday: Weekday) -> bool:
    """Whether any entry is on this weekday."""
    return any(weekday in entry.weekdays for entry in schedules)


def _openings_on(entries: list[Schedule], day: date) -> Iterator[tuple[time, time, Optional[str]]]:
    weekday = WEEKDAYS[day.weekday()]
    week_of_month = (day.day - 1) // 7 + 1
    for entry in entries:
        if weekday in entry.weekdays and (not entry.nth or week_of_month in entry.nth):
            yield time.fromisoformat(entry.opens), time.fromisoformat(entry.closes), entry.place  # type: ignore[arg-type]
