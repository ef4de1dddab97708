"""Yes and no: the answer to a question of the talk about moving in, or a word of small talk."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn
from bot.dialogue import moving
from bot.dialogue.smalltalk import simple

AFFIRM, DENY = "affirm", "deny"


class ActionAgree(Action):
    """ "Yes", "no thanks" typed where buttons are shown as well."""

    def name(self) -> str:
        return "action_agree"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn = Turn(dispatcher, tracker)
        talk = turn.talk
        if talk and talk.asking:
            choice = moving.typed(talk, yes=turn.intent == AFFIRM)
            if choice:
                return turn.go_on(moving.answered(talk, choice))
        turn.say([simple(AFFIRM if turn.intent == AFFIRM else DENY)])
        return []
