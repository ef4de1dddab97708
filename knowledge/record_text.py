"""A staff record in one Japanese line: what it is, then its figures with unit and years."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Iterator

from knowledge.files import ROOT, read_yaml
from knowledge.model import PlanRecord, Value


@lru_cache(maxsize=1)
def _wording() -> dict[str, Any]:
    return read_yaml(ROOT / "values.yml")


def record_line(record: PlanRecord) -> str:
    """The title, each figure with its unit, role and year, and who is responsible."""
    figures = "、".join(value_text(value, record.unit, fiscal=record.fiscal) for value in record.values)
    line = f"{record.title}：{figures}" if figures else record.title
    if not figures and record.text:
        line = f"{record.title}：{record.text}"
    return "　".join([line, *_bodies(record)])


def value_text(value: Value, unit: str, *, fiscal: bool = True) -> str:
    """One figure: 目標値1,500件（2026年度）, with what it counts where a record is broken down."""
    wording = _wording()
    figure = f"{figure_text(value.value)}{unit}" if value.value is not None else value.text
    kind = "year" if fiscal else "calendar_year"
    year = f"（{wording[kind].format(year=value.year)}）" if value.year else ""
    return f"{value.label}{' ' if value.label else ''}{wording['roles'].get(value.role, '')}{figure}{year}"


def figure_text(value: float) -> str:
    """A figure as people write it: 1,200 and 12.5."""
    return f"{int(value):,}" if value == int(value) else f"{value:,.10g}"


def _bodies(record: PlanRecord) -> Iterator[str]:
    wording = _wording()
    if record.responsible:
        yield f"{wording['responsible']}：{'、'.join(record.responsible)}"
    if record.partners:
        yield f"{wording['partners']}：{'、'.join(record.partners)}"
