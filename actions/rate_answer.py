"""Takes a judgement of the last answer: thanks, or an apology, and a person to ask."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn
from bot.dialogue.answer import topic_buttons, whom_to_ask
from bot.replies.reply import Reply, contact, say
from bot.state import shared_knowledge


class ActionRateAnswer(Action):
    """A button says which it is; words may be either, so they are thanked for and offered a way on."""

    def name(self) -> str:
        return "action_rate_answer"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn, knowledge = Turn(dispatcher, tracker), shared_knowledge()
        rating = next(iter(turn.values("rating")), None)
        if rating == "good":
            turn.say([Reply("rate-good", "notice", (say("rate-good"),))])
            return []
        message = "rate-bad" if rating == "bad" else "rate-noted"
        person = whom_to_ask(knowledge, turn.city, turn.language)
        parts = [say(message), *([contact(person.id)] if person else [])]
        turn.say([Reply(message, "notice", tuple(parts), topic_buttons())])
        return []
