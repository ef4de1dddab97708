"""How fast the search is at the size of a real city's FAQ, through the index file as staff use it."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import quantiles

from benchmarks.faq.questions import Asked, blown_up
from bot.search import named
from knowledge.faq import Faq, Sheet, store_faqs
from knowledge.search import Sources, ensure_search
from knowledge.store import Knowledge

SIZE = 5_000


@dataclass(frozen=True)
class Speed:
    """Milliseconds a question by the clock and of the processor, seconds to make the index, and its size."""

    size: int
    p50: float
    p95: float
    busy_p50: float
    busy_p95: float
    load: float
    build_seconds: float
    megabytes: float


def measure(faqs: Sequence[Faq], asked: Sequence[Asked], knowledge: Knowledge) -> Speed:
    """Imports `SIZE` FAQs, makes the index of these alone and asks every question once, cold and in order."""
    empty = Knowledge(knowledge.path, "", knowledge.cities, {}, knowledge.concepts, {}, {}, {}, {}, {}, {})
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        sheet = Sheet(tuple(blown_up(list(faqs), SIZE)), ())
        store_faqs(path / "faq.sqlite", "faq.csv", sheet, city="", today=date(2026, 11, 22))
        begun = time.perf_counter()
        search = ensure_search(path / "search.sqlite", Sources(empty, path / "faq.sqlite", None, named))
        build = time.perf_counter() - begun
        search.find("ごみ")
        taken, busy = [], []
        for question in asked:
            begun, worked = time.perf_counter(), time.process_time()
            search.find(question.text)
            busy.append((time.process_time() - worked) * 1000)
            taken.append((time.perf_counter() - begun) * 1000)
        by_clock, of_processor = quantiles(taken, n=20), quantiles(busy, n=20)
        size = (path / "search.sqlite").stat().st_size / 1e6
        load = os.getloadavg()[0] / (os.cpu_count() or 1)
        clock, processor = (by_clock[9], by_clock[18]), (of_processor[9], of_processor[18])
        return Speed(SIZE, *clock, *processor, load, build_seconds=build, megabytes=size)
