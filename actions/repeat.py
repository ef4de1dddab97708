"""Says the last answer again."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn
from bot.dialogue.answer import topic_buttons
from bot.replies.reply import Reply, say


class ActionRepeat(Action):
    """The last answer, worded afresh: what is open now may have changed."""

    def name(self) -> str:
        return "action_repeat"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn = Turn(dispatcher, tracker)
        turn.say(
            turn.last_replies() or [Reply("nothing-to-repeat", "notice", (say("nothing-to-repeat"),), topic_buttons())]
        )
        return []
