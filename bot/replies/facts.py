"""Words a fact in one language: its name, note, hours, place and numbers, and what was asked of it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Iterator, Mapping, Optional, Sequence

from bot.registry import languages
from bot.replies import wording
from bot.replies.catalogue import Catalogue
from knowledge.lookup import has_detail
from knowledge.model import WEEKDAYS, Fact, Place, Schedule
from knowledge.schedule import is_on, next_opening
from knowledge.store import Knowledge

OLD_YEARS = 2
CHANNEL_MESSAGES = {
    "in_person": "detail-in-person",
    "phone": "detail-by-phone",
    "video": "detail-by-video",
    "tablet": "detail-by-tablet",
    "online": "detail-online",
}
# Scripts whose readers can read an address as it is written in Japan.
HAN_SCRIPTS = {"Jpan", "Hans", "Hant"}


class FactWriter:
    """Writes facts in one language.

    Args:
        knowledge: where facts, places and names come from.
        catalogue: the messages of the language.
        now: the moment for "open now" and for how old a document is.
    """

    def __init__(self, knowledge: Knowledge, catalogue: Catalogue, now: datetime) -> None:
        self.knowledge = knowledge
        self.catalogue = catalogue
        self.language = catalogue.language
        self.now = now
        self.say = catalogue.say

    def name(self, key: str) -> str:
        """The fact's name, its figures filled in."""
        return self.knowledge.names[self.language][key].name.replace("{ $age }", str(self._numbers(key).get("age", "")))

    def label(self, kind: str, key: str) -> str:
        """The name of a place, a document or a city."""
        return self.knowledge.labels[self.language][kind][key]

    def note(self, key: str) -> Optional[str]:
        """The fact's note, or None."""
        return self.catalogue.note(key, self._numbers(key))

    def whole(
        self,
        fact: Fact,
        *,
        detail: Optional[str] = None,
        weekday: Optional[str] = None,
        named: Sequence[str] = (),
    ) -> list[str]:
        """All lines of a fact; first what was asked of it (a detail, a weekday, a language), then the rest."""
        lines = [self.name(fact.id)] if fact.kind != "unknown" else []
        lines += filter(None, [self.note(fact.id)])
        if fact.kind == "unknown":
            return lines
        lines += self._asked(fact, detail, weekday, named)
        lines += self._when(fact)
        lines += self._offered(fact)
        lines += self._where(fact)
        lines += self._numbers_to_call(fact)
        lines += self._opening(fact)
        return lines

    def contact(self, fact: Fact) -> list[str]:
        """A fact as somebody to ask: name, hours, place and numbers."""
        return [
            self.name(fact.id),
            *self._when(fact),
            *self._where(fact),
            *self._numbers_to_call(fact),
            *self._opening(fact),
        ]

    def sources(self, facts: Sequence[Fact]) -> list[str]:
        """A line for each document that the facts come from, and a warning where one is years old."""
        lines: list[str] = []
        for document, as_of in dict.fromkeys((fact.source.document, fact.as_of) for fact in facts):
            title = self.label("documents", document)
            if self.knowledge.documents[document].file is None:
                lines.append(self.say("source-official", title=title))
                continue
            lines.append(self.say("source-line", title=title, date=wording.partial_date(as_of, self.language)))
            years = wording.whole_years_since(as_of, self.now.date())
            if years >= OLD_YEARS:
                lines.append(self.say("source-old", years=years))
        return lines

    def _asked(self, fact: Fact, detail: Optional[str], weekday: Optional[str], named: Sequence[str]) -> Iterator[str]:
        if detail and not has_detail(fact, detail, self.knowledge):  # type: ignore[arg-type]
            yield self.say(f"detail-unknown-{detail}")
        if weekday and not fact.schedule and detail not in ("days", "hours"):
            yield self.say("detail-unknown-days")
        if weekday and any(entry.weekdays for entry in fact.schedule):
            day = wording.weekday_name(weekday, self.language)
            every_week = [entry for entry in fact.schedule if not entry.nth]
            if is_on(every_week, weekday):  # type: ignore[arg-type]
                yield self.say("open-on-day", day=day)
            elif not is_on(fact.schedule, weekday):  # type: ignore[arg-type]
                yield self.say("not-on-day", day=day)
        for code in named:
            if code not in fact.languages and (fact.languages or fact.kind in ("window", "class", "material")):
                yield self.say("language-unknown", language=wording.language_name(code, self.language))

    def _when(self, fact: Fact) -> Iterator[str]:
        texts = [self._schedule(entry) for entry in fact.schedule]
        if texts:
            yield self.say("detail-when", schedule=" / ".join(texts))

    def _schedule(self, entry: Schedule) -> str:
        text = self._times(entry)
        if entry.languages:
            names = [wording.language_name(code, self.language) for code in entry.languages]
            text = self.say("schedule-for-languages", schedule=text, languages=wording.listed(names, self.language))
        if entry.place:
            text = self.say("schedule-at-place", schedule=text, place=self.label("places", entry.place))
        return text

    def _times(self, entry: Schedule) -> str:
        if entry.weekdays:
            times = {"days": self._days(entry.weekdays)}
            if entry.opens:
                times |= {"from": entry.opens, "to": entry.closes or ""}
            if entry.nth:
                nths = wording.ordinals(
                    [self.say("nth", n=n, weekday=entry.weekdays[0]) for n in entry.nth], self.language
                )
                message = "schedule-monthly" if entry.opens else "schedule-monthly-days"
                return self.say(message, nths=nths, **times)
            return self.say("schedule-weekly" if entry.opens else "schedule-days", **times)
        if entry.dates:
            first, last = (
                wording.month_and_day(*(int(part) for part in day.split("-")), self.language)  # type: ignore[call-arg]
                for day in entry.dates
            )
            return self.say("schedule-dates", first=first, last=last)
        months = [wording.month_name(month, self.language) for month in entry.months]
        if entry.part:
            return self.say("schedule-late-to-early", first=months[0], last=months[-1])
        if entry.year:
            month = wording.partial_date(f"{entry.year}-{entry.months[0]:02}", self.language)
            return self.say("schedule-once", month=month)
        return self.say("schedule-months", months=wording.listed(months, self.language))

    def _days(self, weekdays: Sequence[str]) -> str:
        names = [wording.weekday_name(weekday, self.language) for weekday in weekdays]
        indexes = [WEEKDAYS.index(weekday) for weekday in weekdays]  # type: ignore[arg-type]
        if len(indexes) > 2 and indexes == list(range(indexes[0], indexes[0] + len(indexes))):
            return self.say("days-range", first=names[0], last=names[-1])
        return wording.listed(names, self.language)

    def _offered(self, fact: Fact) -> Iterator[str]:
        if fact.languages:
            names = list(dict.fromkeys(wording.language_name(code, self.language) for code in fact.languages))
            yield self.say("detail-languages", languages=wording.listed(names, self.language))
        for channel in fact.channels:
            yield self.say(CHANNEL_MESSAGES[channel])
        if fact.reservation:
            yield self.say("detail-reservation")

    def _where(self, fact: Fact) -> Iterator[str]:
        if not fact.place:
            return
        place = self.knowledge.places[fact.place]
        name, floor = self.label("places", place.id), fact.floor or place.floor
        if floor or name != self.name(fact.id):
            yield self.say("detail-place", place=self.say("place-on-floor", place=name, floor=floor) if floor else name)
        if place.address:
            yield self.say("detail-address", address=self._address(place))

    def _address(self, place: Place) -> str:
        assert place.address is not None
        if languages()[self.language].script in HAN_SCRIPTS:
            return f"〒{place.postal_code} {place.address.ja}" if place.postal_code else place.address.ja
        return f"〒{place.postal_code} {place.address.latin}" if place.postal_code else place.address.latin

    def _numbers_to_call(self, fact: Fact) -> Iterator[str]:
        if fact.phone:
            yield self.say("detail-phone", phone=fact.phone)
        if fact.fax:
            yield self.say("detail-fax", fax=fact.fax)

    def _opening(self, fact: Fact) -> Iterator[str]:
        opening = next_opening(fact.schedule, self.now)
        if opening is None:
            return
        if opening.now:
            yield self.say("open-now", to=f"{opening.closes:%H:%M}")
            return
        day = wording.day_of(opening.day, self.language)
        yield self.say("next-opening", date=day, **{"from": f"{opening.opens:%H:%M}", "to": f"{opening.closes:%H:%M}"})
        if opening.holiday:
            yield self.say("holiday-check", date=self._day(opening.holiday))

    def _day(self, day: date) -> str:
        return wording.day_of(day, self.language)

    def _numbers(self, key: str) -> Mapping[str, str]:
        numbers = self.knowledge.facts[key].numbers
        return {
            name: str(int(value))
            if name == "year"
            else wording.figure(int(value) if value == int(value) else value, self.language)
            for name, value in numbers.items()
        }
