"""What is not the city's business."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.staff import searched_for_staff
from actions.turn import Turn
from bot.dialogue.doubt import out_of_scope
from bot.dialogue.staff import nothing_found


class ActionOutOfScope(Action):
    """Says so, and what it can help with."""

    def name(self) -> str:
        return "action_out_of_scope"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn = Turn(dispatcher, tracker)
        replies = await searched_for_staff(turn)
        turn.say(replies or [nothing_found() if turn.is_staff else out_of_scope()])
        return []
