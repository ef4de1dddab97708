"""What was understood half or not at all: "did you mean", or an honest word, topics and a person."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.staff import searched_for_staff
from actions.turn import Turn
from bot.dialogue import doubt
from bot.dialogue.answer import Outcome, answer
from bot.dialogue.question import refined
from bot.state import shared_knowledge


class ActionFallback(Action):
    """The middle and the low confidence band, as the classifier's component marked them."""

    def name(self) -> str:
        return "action_fallback"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn, knowledge = Turn(dispatcher, tracker), shared_knowledge()
        message = tracker.latest_message
        ranking = message.get("candidates") or []
        entities = turn.named()
        last = turn.stored_question("pending") or turn.stored_question("question")
        spans = {(item["start"], item["end"]) for item in turn.entities if item["entity"] in entities}
        if last and doubt.continues(ranking, entities, doubt.share_named(message.get("text") or "", spans)):
            question = refined(last, turn.question())
            return turn.remember(answer(knowledge, question, city=turn.city, reader=turn.language))
        if message.get("band") == "clarify":
            question = doubt.agreed(knowledge, ranking, turn.question(), city=turn.city, reader=turn.language)
            if question:
                return turn.remember(answer(knowledge, question, city=turn.city, reader=turn.language))
        replies = await searched_for_staff(turn)
        if replies:
            return turn.remember(Outcome(replies))
        misses = (tracker.get_slot("misses") or 0) + 1
        reply = doubt.unsure(knowledge, message.get("band"), ranking, entities, last)
        reply = reply or doubt.not_understood(knowledge, turn.city, turn.language, again=misses > 1)
        turn.say([turn.with_way_back(reply)])
        return [SlotSet("misses", misses)]
