"""Rasa's agent, tuned: actions in this process, and stores whose errors are errors.

What stock Rasa 3.6 does on each turn and this does not (docs/decisions.md gives the measurements): it sends
the whole tracker to an action server, validates the answer against a schema that it compiles anew each time,
plans each graph anew with dask, gives the policy the whole conversation, copies trackers and events for its
debug records, and on an error of the tracker store goes on with an empty conversation in memory.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Text, Tuple, Union

from rasa.core.actions.action import Action, RemoteAction
from rasa.core.agent import Agent
from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.core.lock_store import LockStore
from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.core.tracker_store import TrackerStore
from rasa.engine.storage.storage import ModelMetadata
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, Event, SessionStarted, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity
from rasa_sdk import Tracker
from rasa_sdk.executor import ActionExecutor, CollectingDispatcher
from rasa_sdk.utils import call_potential_coroutine

from bot.metrics import stage
from bot.runner import PlainRunner
from bot.stores.record import EVENT_CLASSES, kept_events

# Events that the policy sees: the opening, this turn and the one before. A rule of this bot is one turn long,
# and the policy works through all that it is given, three times a message.
POLICY_EVENTS = 8
# What a conversation begins with, and keeps when everything else of it is forgotten.
OPENING_SLOTS = ("city", "language", "surface")


class InProcessAction(RemoteAction):
    """A custom action of `actions/`, run here: the same class that `rasa run actions` runs."""

    def __init__(self, name: Text, executor: ActionExecutor) -> None:
        super().__init__(name, None)
        self._executor = executor

    async def run(
        self,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> List[Event]:
        """Runs the action and words its responses."""
        dispatcher = CollectingDispatcher()
        with stage("action"):
            state = Tracker.from_dict(tracker.current_state(EventVerbosity.ALL))
            action = self._executor.actions[self.name()]
            results = await call_potential_coroutine(action(dispatcher, state, {}))
        said = await self._utter_responses(dispatcher.messages, output_channel, nlg, tracker)
        return [*said, *(EVENT_CLASSES[result["event"]]._from_parameters(result) for result in results or [])]


class TunedProcessor(MessageProcessor):
    """Rasa's processor with in-process actions; remembers the last parse for the channel's answer."""

    executor: ActionExecutor

    @staticmethod
    def _load_model(model_path: Union[Text, Path]) -> Tuple[Text, ModelMetadata, PlainRunner]:
        name, metadata, runner = MessageProcessor._load_model(model_path)
        return name, metadata, PlainRunner(runner)

    async def handle_message(self, message: UserMessage) -> Optional[List[Dict[Text, Any]]]:
        """Handles one message; the conversation is saved only if every step went well."""
        with stage("understand"):
            tracker = await self.log_message(message, should_save_tracker=False)
        tracker = await self.run_action_extract_slots(message.output_channel, tracker)
        await self._run_prediction_loop(message.output_channel, tracker)
        with stage("save"):
            await self.save_tracker(self._forgotten(tracker) if tracker.get_slot("forget") else tracker)
        finish = getattr(message.output_channel, "finish", None)
        if finish:
            finish(tracker)
        return getattr(message.output_channel, "messages", None)

    def _forgotten(self, tracker: DialogueStateTracker) -> DialogueStateTracker:
        """The same conversation at its beginning."""
        slots = {name: tracker.get_slot(name) for name in OPENING_SLOTS}
        return begun(tracker.sender_id, slots, self.tracker_store, self.domain)

    def predict_next_with_tracker_if_should(self, tracker: DialogueStateTracker) -> Tuple[Action, PolicyPrediction]:
        """The next action, a custom one to be run in this process."""
        with stage("policy"):
            action, prediction = super().predict_next_with_tracker_if_should(tracker)
        if type(action) is RemoteAction:
            action = InProcessAction(action.name(), self.executor)
        return action, prediction

    def _predict_next_with_tracker(self, tracker: DialogueStateTracker) -> PolicyPrediction:
        """The policy's prediction from the last turns: a long conversation is as fast as a short one."""
        if not tracker.followup_action and not tracker.active_loop:
            events = kept_events(tracker, max_events=POLICY_EVENTS)
            tracker = DialogueStateTracker.from_events(tracker.sender_id, events, self.domain.slots)
        return super()._predict_next_with_tracker(tracker)

    async def _run_action(
        self,
        action: Action,
        tracker: DialogueStateTracker,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        prediction: PolicyPrediction,
    ) -> bool:
        """Runs an action; unlike Rasa's, an action that fails is an error and not an empty answer."""
        # Rasa takes a copy, to forget the policy's events where the action is rejected, and copies all events
        # for its debug records; here the tracker of a turn that fails is not saved.
        tracker.update_with_events(prediction.events, self.domain)
        events = await action.run(output_channel, nlg, tracker, self.domain)
        tracker.update(action.event_for_successful_execution(prediction))
        tracker.update_with_events(events, self.domain)
        await self._send_bot_messages(events, tracker, output_channel)
        return self.should_predict_another_action(action.name())

    def _check_for_unseen_features(self, parse_data: Dict[Text, Any]) -> None:
        """Nothing: `madoguchi check` compares intents and domain; Rasa would build a domain each time."""


def begun(
    conversation: Text, slots: Mapping[Text, Optional[Text]], store: TrackerStore, domain: Domain
) -> DialogueStateTracker:
    """A conversation at its beginning, with what is known of `OPENING_SLOTS` and nothing said."""
    tracker = store.init_tracker(conversation)
    known = [SlotSet(name, slots[name]) for name in OPENING_SLOTS if slots.get(name)]
    opening = [ActionExecuted("action_session_start"), SessionStarted(), *known, ActionExecuted("action_listen")]
    tracker.update_with_events(opening, domain)
    return tracker


class TunedAgent(Agent):
    """An agent over a trained model, our stores and the actions of this project."""

    @classmethod
    def open(
        cls,
        model: Path,
        *,
        tracker_store: TrackerStore,
        lock_store: LockStore,
        generator: NaturalLanguageGenerator,
    ) -> TunedAgent:
        """Loads the model.

        Raises:
            ModelNotFound: there is no model at `model`.
        """
        agent = cls(generator=generator, tracker_store=tracker_store, lock_store=lock_store)
        # Rasa wraps every store so that a conversation goes on empty, in memory, after an error.
        agent.tracker_store = tracker_store
        agent.load_model(model)
        return agent

    def load_model(self, model_path: Union[Text, Path], fingerprint: Optional[Text] = None) -> None:
        """Loads the model into a `TunedProcessor`."""
        processor = TunedProcessor(
            model_path=model_path,
            tracker_store=self.tracker_store,
            lock_store=self.lock_store,
            generator=self.nlg,
        )
        processor.executor = load_actions()
        self.processor = processor
        self.domain = processor.domain
        self._set_fingerprint(fingerprint)
        self.tracker_store.domain = self.domain


def load_actions() -> ActionExecutor:
    """All actions of the package `actions`, as `rasa run actions` finds them."""
    executor = ActionExecutor()
    executor.register_package("actions")
    return executor
