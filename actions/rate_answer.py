"""Thanks for praise; for blame, an apology and a person to ask."""
from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn
from bot.dialogue.answer import topic_buttons, whom_to_ask
from bot.replies.reply import Reply, contact, say
from bot.state import shared_knowledge

PRAISE = ("thank", "affirm")
BLAME = ("deny", "request_human", "out_of_scope")


class ActionRateAnswer(Action):
    """A button says which it is; a typed judgement goes by the likelier company of its intent."""

    def name(self) -> str:
        return "action_rate_answer"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn, knowledge = Turn(dispatcher, tracker), shared_knowledge()
        if self._is_praise(turn):
            turn.say([Reply("rate-good", "notice", (say("rate-good"),))])
            return []
        person = whom_to_ask(knowledge, turn.city, turn.language)
        parts = [say("rate-bad"), *([contact(person.id)] if person else [])]
        turn.say([Reply("rate-bad", "notice", tuple(parts), topic_buttons())])
        return []

    @staticmethod
    def _is_praise(turn: Turn) -> bool:
        given = turn.values("rating")
        if given:
            return given[0] == "good"
        ranking = {item["name"]: item["confidence"] for item in turn.tracker.latest_message.get("intent_ranking") or []}
        return sum(ranking.get(name, 0.0) for name in PRAISE) > sum(ranking.get(name, 0.0) for name in BLAME)
