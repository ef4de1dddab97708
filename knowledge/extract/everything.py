"""All readers together: a plan in, everything that is proposed for it out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import partial

from msgspec.structs import replace

from knowledge.extract.candidates import Candidate, Proposal, propose
from knowledge.extract.contacts import contact_candidates
from knowledge.extract.indicators import indicator_candidates
from knowledge.extract.languages import language_candidates
from knowledge.extract.measures import measure_candidates
from knowledge.extract.organisations import organisation_candidates
from knowledge.extract.reading import Plan
from knowledge.extract.schedules import schedule_candidates
from knowledge.extract.sections import sections
from knowledge.model import City

BRACKETED = re.compile(r"\((0\d{1,4})\)\s*\d{1,4}-\d{4}")
Reader = Callable[[Plan], Iterable[Candidate]]


def readers(*, area_code: str = "", own: str = "", entities: bool = True) -> tuple[Reader, ...]:
    """The readers in their order; without `entities` GiNZA is not loaded and organisations are left out."""
    plain: tuple[Reader, ...] = (
        sections,
        partial(contact_candidates, area_code=area_code),
        schedule_candidates,
        language_candidates,
        indicator_candidates,
        measure_candidates,
    )
    return (*plain, partial(organisation_candidates, own=own)) if entities else plain


def _area_code(plan: Plan) -> str:
    """The area code that a plan writes in brackets, （0299）55-1234, if it is always the same one."""
    codes = {code for line in plan.lines for code in BRACKETED.findall(line.text)}
    return codes.pop() if len(codes) == 1 else ""


def extract(plan: Plan, city: City, *, title: str = "", date: str = "", entities: bool = True) -> Proposal:
    """Everything proposed for a plan.

    Args:
        plan: the plan as read.
        city: its city; `area_code` completes telephone numbers ("" leaves them as written).
        title: the document's title; its first heading without it.
        date: the document's date; the year that it names most without it.
        entities: whether to name organisations and places, which takes seconds.
    """
    if not city.area_code:
        city = replace(city, area_code=_area_code(plan))
    heading = next((line.text for line in plan.lines if re.search(r"[一-龥]{3}", line.text)), plan.name)
    return propose(
        plan,
        city=city,
        title=title or heading,
        date=date,
        readers=readers(area_code=city.area_code, own=city.name, entities=entities),
    )
