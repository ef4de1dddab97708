"""What this is, and what it keeps."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn
from bot.dialogue.smalltalk import asks_what_is_kept, privacy, simple
from bot.settings import settings


class ActionChallengeBot(Action):
    """ "Are you a robot?", "what do you keep of me?"."""

    def name(self) -> str:
        return "action_challenge_bot"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn = Turn(dispatcher, tracker)
        if asks_what_is_kept(turn.values("concept")):
            turn.say([privacy(settings(), kiosk=tracker.get_slot("surface") == "kiosk")])
        else:
            turn.say([simple("bot")])
        return []
