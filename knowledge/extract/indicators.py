"""Indicators of a plan: every layout is read, and what two layouts read alike is proposed once."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge import figures
from knowledge.extract.amounts import Indicator
from knowledge.extract.candidates import Candidate
from knowledge.extract.counts import counts
from knowledge.extract.filing import concepts_of, topics_of
from knowledge.extract.labelled import labelled
from knowledge.extract.rates import rated
from knowledge.extract.reading import Plan
from knowledge.extract.sections import headings, section_at
from knowledge.extract.series import series
from knowledge.extract.tables import tabled

# The surest layouts first: what they have read the others don't read again.
READERS = (labelled, tabled, rated, series, counts)


def indicators(plan: Plan) -> list[Indicator]:
    """The indicators, counts and populations of a plan, in the order of their lines."""
    found: list[Indicator] = []
    taken: set[tuple[float, int]] = set()
    for reader in READERS:
        for indicator in list(reader(plan)):
            values = {
                (reading.value, line)
                for reading in indicator.readings
                if reading.value is not None
                for line in indicator.lines
                if reading.value in _figures(plan, line)
            }
            if values and values <= taken:
                continue
            taken |= values
            found.append(indicator)
    return sorted(found, key=lambda indicator: (indicator.lines[0], indicator.lines[-1]))


def indicator_candidates(plan: Plan) -> Iterator[Candidate]:
    """A record for each indicator."""
    heads = headings(plan)
    for indicator in indicators(plan):
        at = indicator.lines[len(indicator.lines) // 2]
        section = section_at(heads, at)
        fields = {
            "kind": indicator.kind,
            "title": indicator.title,
            "unit": indicator.unit,
            "values": [reading.raw() for reading in indicator.readings],
            "goals": list(indicator.goals),
            "responsible": [indicator.responsible] if indicator.responsible else [],
            "topics": topics_of(indicator.title),
            "concepts": concepts_of(indicator.title),
        }
        given = {key: value for key, value in fields.items() if value or key == "topics"}
        yield Candidate(
            "records",
            indicator.kind,
            given,
            plan.spans(indicator.lines),
            round(indicator.confidence, 2),
            remarks=(f"read as: {indicator.how}", *indicator.remarks),
            section=section,
        )


def _figures(plan: Plan, number: int) -> list[float]:
    return figures.figures_in(figures.fold(plan.raw[number - 1]))
