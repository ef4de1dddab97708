"""A card to show at the window: who speaks which language and has a question about what, also in Japanese."""

from __future__ import annotations

from typing import Optional

from bot.dialogue.question import Question
from bot.registry import topics
from bot.replies.reply import Part, Reply, say


def card(language: str, asked: Optional[Question]) -> Reply:
    """The card; every reply is worded in Japanese too, and that is what the window reads.

    Args:
        language: the reader's language.
        asked: the last question, if there was one.
    """
    parts: list[Part] = [say("person-card"), say("card-language", language={"language": language})]
    if asked and asked.topic in topics():
        parts.append(say("card-about", topic={"message": f"topic-{asked.topic}"}))
        if asked.fact:
            parts.append(say("card-about", topic={"fact": asked.fact}))
    parts.append(say("card-please"))
    return Reply("person-card", "answer", tuple(parts))
