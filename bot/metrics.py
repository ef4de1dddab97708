"""Counters and timings for `/metrics` and the benchmark; no text, no conversation ids, no addresses."""
from __future__ import annotations

import time
from contextlib import contextmanager
from typing import Iterator

from prometheus_client import CollectorRegistry, Counter, Histogram

REGISTRY = CollectorRegistry()
BUCKETS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5)
STAGES = Histogram(
    "madoguchi_stage_seconds", "Time of each stage of a message", ["stage"], registry=REGISTRY, buckets=BUCKETS
)
TURNS = Histogram("madoguchi_turn_seconds", "Time of a whole message", registry=REGISTRY, buckets=BUCKETS)
MESSAGES = Counter(
    "madoguchi_messages", "Messages answered", ["language", "intent", "kind"], registry=REGISTRY
)
PROBLEMS = Counter("madoguchi_problems", "Problem documents given", ["type"], registry=REGISTRY)


@contextmanager
def stage(name: str) -> Iterator[None]:
    """Times a block as one stage of the way of a message."""
    started = time.perf_counter()
    try:
        yield
    finally:
        STAGES.labels(name).observe(time.perf_counter() - started)
