"""Sets the conversation's city, and answers the question that waited for it, or the last one, for the new city."""

from dataclasses import replace

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn
from bot.dialogue.answer import answer, ask_city, city_not_yet, topic_buttons
from bot.replies.reply import Reply, say
from bot.state import shared_knowledge


class ActionChangeCity(Action):
    """ "I live in Ageo", a city's name, or a city's button."""

    def name(self) -> str:
        return "action_change_city"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn, knowledge = Turn(dispatcher, tracker), shared_knowledge()
        city = next((value for value in turn.values("city") if value in knowledge.cities), None)
        if city is None:
            turn.say([ask_city(knowledge, "city-unknown")])
            return []
        if city not in knowledge.answered_cities:
            turn.say([city_not_yet(knowledge, city)])
            return []
        pending, last = turn.stored_question("pending"), turn.stored_question("question")
        if pending:
            outcome = answer(knowledge, pending, city=city, reader=turn.language)
            return [*turn.remember(outcome), SlotSet("city", city)]
        if last and last.city != city:
            turn.say([Reply("city-set", "notice", (say("city-set-again", city={"city": city}),))])
            outcome = answer(knowledge, replace(last, city=city, fact=None), city=city, reader=turn.language)
            return [*turn.remember(outcome), SlotSet("city", city)]
        turn.say([Reply("city-set", "notice", (say("city-set", city={"city": city}),), topic_buttons())])
        return [SlotSet("city", city)]
