"""What is measured: turns early and late in a conversation, messages a second, and where our own time goes.

Both sides are asked the same question one after the other, so that whatever else the machine does meanwhile
falls on both.
"""

from __future__ import annotations

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from prometheus_client.parser import text_string_to_metric_families

from benchmarks.servers import BenchmarkFailed, Connection, Side

CITY = "kawaguchi"
# Every one of them is answered by the custom action `action_answer`.
QUESTIONS: Mapping[str, Sequence[str]] = {
    "en": (
        "where can i find a japanese class",
        "how do i enroll my child in school",
        "consultation in turkish please",
        "what should i do in an earthquake",
        "where do i pay my tax",
    ),
    "vi": (
        "lớp học tiếng Nhật ở đâu",
        "tư vấn bằng tiếng Việt khi nào",
        "làm sao để con tôi vào trường học",
        "khi có động đất phải làm gì",
        "đóng thuế ở đâu",
    ),
    "ja": (
        "日本語教室はどこですか",
        "ベトナム語の相談はいつですか",
        "子どもを学校に入れるには",
        "地震のときどうしますか",
        "税金はどこで払いますか",
    ),
}
# A turn is seen together with its neighbours, so that each question counts four times in each. Between the two
# parts of a conversation that are played, it is only made longer.
TURNS: Mapping[int, range] = {20: range(11, 31), 100: range(91, 111)}
PLAYED = (range(1, 31), range(91, 111))
CLIENTS = 8
TURNS_PER_CLIENT = 10
RATE_SECONDS = 6.0
Samples = dict[int, list[float]]
Progress = Callable[[str], None]


@dataclass
class Measured:
    """What came out, by the sides' names; times in seconds.

    Attributes:
        turns: side -> the number of the turn (1, 20, 100) -> times of single messages.
        beside: side -> the number (20, 100) -> times of first turns, each right after one of those.
        rates: side -> messages a second, one for each round.
        memory: side -> resident bytes after everything.
        stages: ours only: stage -> seconds for each message; `turn` is the whole.
    """

    turns: dict[str, Samples] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    beside: dict[str, Samples] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    rates: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    memory: dict[str, int] = field(default_factory=dict)
    stages: dict[str, float] = field(default_factory=dict)


def warm_up(sides: Sequence[Side]) -> None:
    """Asks every question once, of both.

    Raises:
        BenchmarkFailed: the sides do not give the same answer, or none.
    """
    connections = [Connection(side.port) for side in sides]
    for language, questions in QUESTIONS.items():
        conversations = [
            side.begin(connection, CITY, language) for side, connection in zip(sides, connections, strict=True)
        ]
        for question in questions:
            answers = [
                side.say(connection, conversation, question)
                for side, connection, conversation in zip(sides, connections, conversations, strict=True)
            ]
            if not answers[0] or any(answer != answers[0] for answer in answers):
                raise BenchmarkFailed(f"'{question}' is not answered alike by both sides: {answers}")


def measure(sides: Sequence[Side], *, deadline: float, progress: Progress) -> Measured:
    """A round for each language.

    Args:
        deadline: on `time.monotonic`; a round that would take longer is left out.
        progress: is told what is being done.
    """
    measured = Measured()
    begun = time.monotonic()
    before = _stage_sums(sides[0])
    for done, language in enumerate(QUESTIONS):
        if done and time.monotonic() + (time.monotonic() - begun) / done > deadline:
            progress(f"no time left for the round of '{language}'")
            break
        progress(f"a long conversation and fresh ones beside it, '{language}'")
        _converse(sides, language, measured)
    measured.stages = _per_message(before, _stage_sums(sides[0]))
    for language in QUESTIONS:
        progress(f"{CLIENTS} clients, '{language}', {RATE_SECONDS:.0f} s each side")
        for side in sides:
            measured.rates[side.name].append(_rate(side, language))
    measured.memory = {side.name: side.memory() for side in sides}
    return measured


def _converse(sides: Sequence[Side], language: str, measured: Measured) -> None:
    """One long conversation on each side; beside each of its turns, the first turn of a fresh one."""
    questions = QUESTIONS[language]
    connections = {side.name: Connection(side.port) for side in sides}
    long = {side.name: side.begin(connections[side.name], CITY, language) for side in sides}
    reached = 0
    for part in PLAYED:
        skipped = [questions[turn % len(questions)] for turn in range(reached + 1, part.start)]
        for side in sides if skipped else ():
            side.lengthen(connections[side.name], long[side.name], skipped)
        for turn in part:
            question = questions[turn % len(questions)]
            number = next((number for number, window in TURNS.items() if turn in window), None)
            for side in sides:
                seconds = _timed(side, connections[side.name], long[side.name], question)
                if number:
                    measured.turns[side.name][number].append(seconds)
            for side in sides:
                fresh = side.begin(connections[side.name], CITY, language)
                seconds = _timed(side, connections[side.name], fresh, question)
                measured.turns[side.name][1].append(seconds)
                if number:
                    measured.beside[side.name][number].append(seconds)
        reached = part[-1]


def _timed(side: Side, connection: Connection, conversation: str, text: str) -> float:
    started = time.perf_counter()
    side.say(connection, conversation, text)
    return time.perf_counter() - started


def _rate(side: Side, language: str) -> float:
    """Messages a second of clients that hold conversations of ten messages each, the opening included."""
    together = threading.Barrier(CLIENTS + 1)
    answered = [0] * CLIENTS
    failed: list[Exception] = []
    stop = threading.Event()

    def hold(client: int) -> None:
        connection, questions = Connection(side.port), QUESTIONS[language]
        together.wait()
        try:
            while not stop.is_set():
                conversation = side.begin(connection, CITY, language)
                for turn in range(TURNS_PER_CLIENT):
                    side.say(connection, conversation, questions[turn % len(questions)])
                    if stop.is_set():
                        return
                    answered[client] += 1
        except Exception as error:  # noqa: BLE001 - raised again below, in the thread that can report it
            failed.append(error)
        finally:
            connection.close()

    clients = [threading.Thread(target=hold, args=(client,)) for client in range(CLIENTS)]
    for client in clients:
        client.start()
    together.wait()
    stop.wait(RATE_SECONDS)
    stop.set()
    total = sum(answered)
    for client in clients:
        client.join()
    if failed:
        raise BenchmarkFailed(f"the side '{side.name}' failed under {CLIENTS} clients") from failed[0]
    return total / RATE_SECONDS


def _stage_sums(ours: Side) -> dict[str, tuple[float, float]]:
    """Our server's histograms: stage -> (seconds, count); `turn` is the whole message."""
    connection = Connection(ours.port)
    text = connection.send("GET", "/metrics")
    connection.close()
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for family in text_string_to_metric_families(text):
        if family.name in ("madoguchi_stage_seconds", "madoguchi_turn_seconds"):
            for sample in family.samples:
                kind = sample.name.rpartition("_")[2]
                if kind in ("sum", "count"):
                    found[sample.labels.get("stage", "turn")][kind] = sample.value
    return {stage: (values["sum"], values["count"]) for stage, values in found.items()}


def _per_message(
    before: Mapping[str, tuple[float, float]], after: Mapping[str, tuple[float, float]]
) -> dict[str, float]:
    """Seconds of each stage for each message between two looks; some stages run twice in a message."""
    messages = after["turn"][1] - before["turn"][1]
    return {stage: (seconds - before[stage][0]) / messages for stage, (seconds, _) in after.items()}
