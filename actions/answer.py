"""Answers a question about a topic of city life."""

from dataclasses import replace

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.staff import answer_staff
from actions.turn import Turn
from bot.dialogue.answer import answer
from bot.dialogue.question import points_back, refined
from bot.dialogue.wording import is_one_word
from bot.state import shared_knowledge


class ActionAnswer(Action):
    """Every ask_* intent with a topic: looks the facts up, or asks for the city first."""

    def name(self) -> str:
        return "action_answer"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn = Turn(dispatcher, tracker)
        question, last = turn.question(), turn.stored_question("question")
        if last and points_back(question):
            question = refined(last, replace(question, concepts=()))
        if turn.is_staff:
            return turn.remember(await answer_staff(turn, question))
        outcome = answer(shared_knowledge(), question, city=turn.city, reader=turn.language)
        if is_one_word(turn.typed) and not question.fact:
            outcome = outcome.asking_back()
        return turn.remember(outcome)
