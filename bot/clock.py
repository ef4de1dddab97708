"""The time, in one place: `MADOGUCHI_NOW` (ISO 8601) stops it for tests and demonstrations."""
from __future__ import annotations

import os
from datetime import datetime

from knowledge.schedule import JAPAN


def now() -> datetime:
    """The current time in Japan, or the fixed one."""
    fixed = os.environ.get("MADOGUCHI_NOW")
    if not fixed:
        return datetime.now(JAPAN)
    moment = datetime.fromisoformat(fixed)
    return moment if moment.tzinfo else moment.replace(tzinfo=JAPAN)
