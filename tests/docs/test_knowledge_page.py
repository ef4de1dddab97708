"""docs/knowledge.md says what the knowledge base holds now."""

from __future__ import annotations

from bot.registry import topics
from bot.state import PROJECT
from knowledge.files import read_content
from knowledge.overview import overview


def test_the_page_is_current() -> None:
    written = (PROJECT / "docs" / "knowledge.md").read_text(encoding="utf-8")
    assert written == overview(read_content(), topics()), "make figures writes docs/knowledge.md anew"
