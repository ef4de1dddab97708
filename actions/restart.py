"""Forgets the conversation; city and language stay, as the page set them."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn
from bot.dialogue.answer import topic_buttons
from bot.replies.reply import Reply, say

FORGOTTEN = ("question", "pending", "last_replies", "misses")


class ActionRestart(Action):
    """Takes the place of Rasa's own action of this name, which would forget the language too."""

    def name(self) -> str:
        return "action_restart"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        Turn(dispatcher, tracker).say([Reply("restarted", "notice", (say("restarted"),), topic_buttons())])
        return [SlotSet(slot, None) for slot in FORGOTTEN]
