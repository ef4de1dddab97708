"""Names the window where a person speaks the reader's language."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn
from bot.dialogue.answer import ask_city, whom_to_ask
from bot.dialogue.person import card
from bot.dialogue.question import Question
from bot.replies.reply import Reply, contact, say
from bot.state import shared_knowledge


class ActionRequestHuman(Action):
    """Open now or next opening, where, and that there is no number to call where the plan gives none."""

    def name(self) -> str:
        return "action_request_human"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn, knowledge = Turn(dispatcher, tracker), shared_knowledge()
        city = next((value for value in turn.values("city") if value in knowledge.answered_cities), turn.city)
        person = whom_to_ask(knowledge, city, turn.language)
        if person is None:
            turn.say([ask_city(knowledge)])
            return [SlotSet("pending", Question("ask_consultation").as_dict())]
        parts = [say("person-lead", city={"city": city}), contact(person.id)]
        if person.phone is None:
            parts.append(say("person-phone-none"))
        turn.say([Reply("person", "answer", tuple(parts)), card(turn.language, turn.stored_question("question"))])
        return [SlotSet("misses", 0)]
