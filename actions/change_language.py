"""Goes on in another language, and says the last answer again in it."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn
from bot.dialogue.answer import answer
from bot.dialogue.question import names_a_service, refined
from bot.registry import languages
from bot.replies.reply import Button, Reply, say
from bot.state import shared_knowledge


class ActionChangeLanguage(Action):
    """ "English please", or a language's button; without a language, asks which."""

    def name(self) -> str:
        return "action_change_language"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn = Turn(dispatcher, tracker)
        named = [code for code in turn.values("language_name") if code in languages()]
        if not named:
            turn.say([Reply("ask-language", "question", (say("ask-language"),), tuple(map(_button, languages())))])
            return []
        last = turn.stored_question("question")
        if last and names_a_service(last, named, tracker.latest_message["intent"].get("confidence", 1.0)):
            question = refined(last, turn.question())
            outcome = answer(shared_knowledge(), question, city=turn.city, reader=turn.language)
            return turn.remember(outcome.offering(*map(_button, named)))
        # "from Chinese to English please": the last one named is the one that is wanted.
        code = named[-1]
        turn.say([Reply("language-set", "notice", (say("language-set"),)), *turn.last_replies()], language=code)
        return [SlotSet("language", code)]


def _button(code: str) -> Button:
    """The button that goes on in a language, titled in it."""
    return Button({"native": code}, "change_language", {"language_name": code})
