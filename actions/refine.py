"""Answers a fragment that changes one thing of the last question."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn
from bot.dialogue.answer import answer, topic_buttons
from bot.dialogue.question import continued
from bot.replies.reply import Reply, say
from bot.state import shared_knowledge


class ActionRefine(Action):
    """ "and on Saturday?", "the phone number?", "in Ageo?": the rest of the last question stays."""

    def name(self) -> str:
        return "action_refine"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn, knowledge = Turn(dispatcher, tracker), shared_knowledge()
        last = turn.stored_question("pending") or turn.stored_question("question")
        if last is None:
            turn.say([Reply("refine-nothing", "clarify", (say("refine-nothing"),), topic_buttons())])
            return []
        question = continued(knowledge, last, turn.question())
        return turn.remember(answer(knowledge, question, city=turn.city, reader=turn.language))
