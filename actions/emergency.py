"""Danger now: the numbers, at once, in any state."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import Turn
from bot.dialogue.doubt import instead_of_danger
from bot.dialogue.emergency import emergency
from bot.state import shared_knowledge


class ActionEmergency(Action):
    """Asks nothing and changes nothing in the conversation."""

    def name(self) -> str:
        return "action_emergency"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn, knowledge = Turn(dispatcher, tracker), shared_knowledge()
        entities = turn.named()
        city = next((value for value in turn.values("city") if value in knowledge.answered_cities), turn.city)
        otherwise = instead_of_danger(tracker.latest_message.get("intent_ranking") or [], entities)
        turn.say(
            [
                emergency(
                    knowledge,
                    turn.values("concept"),
                    city,
                    details=turn.values("detail"),
                    otherwise=otherwise,
                )
            ]
        )
        return []
