"""Danger now: the numbers, at once, in any state."""
from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn
from bot.dialogue.emergency import emergency
from bot.state import shared_knowledge


class ActionEmergency(Action):
    """Asks nothing and changes nothing in the conversation."""

    def name(self) -> str:
        return "action_emergency"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn = Turn(dispatcher, tracker)
        turn.say([emergency(shared_knowledge(), turn.values("concept"), turn.city)])
        return []
