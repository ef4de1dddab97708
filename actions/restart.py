"""Forgets the conversation; city and language stay, as the page set them."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn
from bot.dialogue.answer import topic_buttons
from bot.replies.reply import Reply, say

FORGOTTEN = ("question", "answered_at", "pending", "last_replies", "moving", "misses")


class ActionRestart(Action):
    """Takes the place of Rasa's own action of this name, which would forget the language too."""

    def name(self) -> str:
        return "action_restart"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn = Turn(dispatcher, tracker)
        message = "erased" if turn.values("erase") else "restarted"
        turn.say([Reply(message, "notice", (say(message),), topic_buttons())])
        return [*(SlotSet(slot, None) for slot in FORGOTTEN), SlotSet("forget", True)]
