"""What the actions ask for staff: the answer with the search's hits, or the hits alone."""

from __future__ import annotations

import asyncio

from actions.turn import Turn
from bot.dialogue.answer import Outcome
from bot.dialogue.question import Question
from bot.dialogue.staff import searched, staff_answer
from bot.replies.reply import Reply
from bot.search import shared_search
from bot.state import shared_knowledge


async def answer_staff(turn: Turn, question: Question) -> Outcome:
    """The outcome of a question that was understood, for staff."""
    search = await asyncio.to_thread(shared_search)
    return staff_answer(
        shared_knowledge(), search.find, question, turn.typed, city=turn.city, reader=turn.language
    )


async def searched_for_staff(turn: Turn) -> tuple[Reply, ...]:
    """What the search has for what staff typed and nobody understood; nothing for residents and buttons."""
    if not turn.is_staff or not turn.typed:
        return ()
    search = await asyncio.to_thread(shared_search)
    city = next(iter(turn.values("city")), turn.city)
    return searched(search.find, turn.typed, city=city, records_first=True)
