"""Moving in: the facts, and a short talk that ends in a list of what to do where."""

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.staff import answer_staff
from actions.turn import Turn
from bot.dialogue import moving
from bot.dialogue.answer import answer, ask_city
from bot.dialogue.question import Question
from bot.state import shared_knowledge


class ActionMoveIn(Action):
    """A question is answered and, where it is about moving as such, opens the talk; a button goes on with it."""

    def name(self) -> str:
        return "action_move_in"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict) -> list[EventType]:
        turn, knowledge = Turn(dispatcher, tracker), shared_knowledge()
        talk = turn.talk
        choice = next(iter(turn.values(moving.ENTITY)), None)
        if choice is None:
            question = turn.question()
            if turn.is_staff:
                return turn.remember(await answer_staff(turn, question))
            outcome = answer(knowledge, question, city=turn.city, reader=turn.language)
            events = turn.remember(outcome)
            if talk is None and outcome.question and moving.opens(question):
                talk = moving.Talk.begin()
                turn.say([moving.question(talk)])
                events.append(SlotSet("moving", talk.as_dict()))
            return events
        if turn.city not in knowledge.answered_cities:
            turn.say([ask_city(knowledge)])
            return [SlotSet("pending", Question(moving.INTENT).as_dict())]
        talk = moving.answered(talk or moving.Talk.begin(), choice)
        return turn.go_on(talk)
