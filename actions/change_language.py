"""Goes on in another language, and says the last answer again in it."""
from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn
from bot.registry import languages
from bot.replies.reply import Button, Reply, say


class ActionChangeLanguage(Action):
    """ "English please", or a language's button; without a language, asks which."""

    def name(self) -> str:
        return "action_change_language"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn = Turn(dispatcher, tracker)
        named = [code for code in turn.values("language_name") if code in languages()]
        if not named:
            buttons = tuple(Button({"native": code}, "change_language", {"language_name": code}) for code in languages())
            turn.say([Reply("ask-language", "question", (say("ask-language"),), buttons)])
            return []
        # "from Chinese to English please": the last one named is the one that is wanted.
        code = named[-1]
        turn.say([Reply("language-set", "notice", (say("language-set"),)), *turn.last_replies()], language=code)
        return [SlotSet("language", code)]
