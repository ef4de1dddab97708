"""`madoguchi serve` in a process of its own, and conversations with it over HTTP."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from bot.channel import tokens
from bot.registry import complete_languages
from bot.replies.renderer import Renderer
from bot.state import PROJECT, State, shared_knowledge

# Where the language makes no difference but by its script: one of each writing.
WRITINGS = tuple(code for code in ("ja", "en", "vi", "ne", "th", "zh-Hans") if code in complete_languages())

SERVE = [sys.executable, "-m", "bot.cli", "serve"]
START_SECONDS = 120
STOP_SECONDS = 20
PROBLEM = "application/problem+json"
# Set by whoever runs the tests, they would reach the servers.
FOREIGN = ("REDIS_URL", "PLANS_DIR", "PYTHONDONTWRITEBYTECODE")


def environment(**settings: str) -> dict[str, str]:
    """This process's environment without settings of the bot, and with these."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith("MADOGUCHI_") and name not in FOREIGN
    }
    return {**kept, **settings}


def free_port() -> int:
    """A port of 127.0.0.1 on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@dataclass
class Server:
    """One server, its state folder and its log; it can be started again on the same port.

    Attributes:
        folder: for state and log.
        settings: its environment variables.
        project: the folder to run in.
    """

    folder: Path
    settings: dict[str, str]
    project: Path = PROJECT
    port: int = field(default_factory=free_port)
    process: subprocess.Popen | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def state(self) -> State:
        return State(self.folder / "state")

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text(encoding="utf-8", errors="surrogateescape")

    def launch(self) -> Server:
        """Starts the process and does not wait for it."""
        self.folder.mkdir(parents=True, exist_ok=True)
        given = {"MADOGUCHI_STATE": str(self.state.folder), "MADOGUCHI_PORT": str(self.port), **self.settings}
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                SERVE, cwd=self.project, env=environment(**given), stdout=log, stderr=log, stdin=subprocess.DEVNULL
            )
        return self

    def ready(self) -> Server:
        """Waits until it answers."""
        deadline = time.monotonic() + START_SECONDS
        while True:
            assert self.process is not None and self.process.poll() is None, self.log
            assert time.monotonic() < deadline, self.log
            try:
                httpx.get(f"{self.url}/health/live", timeout=5)
                return self
            except httpx.TransportError:
                time.sleep(0.1)

    def stop(self) -> int:
        """Stops it as a service manager does; its exit status."""
        assert self.process is not None
        self.process.terminate()
        try:
            return self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise

    def outcome(self) -> tuple[int, str]:
        """Waits for a server that cannot start: its exit status and what it said."""
        assert self.process is not None
        try:
            return self.process.wait(START_SECONDS), self.log
        finally:
            self.process.kill()

    def client(self, **options: Any) -> httpx.Client:
        return httpx.Client(base_url=self.url, timeout=15, verify=False, **options)  # TLS takes 50 ms to load

    def talk(self, client: httpx.Client | None = None, **fields: Any) -> Talk:
        """Begins a conversation."""
        return Talk.begin(client or self.client(), self.state.secret(), **fields)


@dataclass
class Talk:
    """One conversation, as a page has it; `secret` is for what only the server can sign."""

    client: httpx.Client
    secret: bytes
    session: dict[str, Any]

    @classmethod
    def begin(cls, client: httpx.Client, secret: bytes, **fields: Any) -> Talk:
        response = client.post("/api/sessions", json=fields)
        assert response.status_code == 201, response.text
        return cls(client, secret, response.json())

    @property
    def id(self) -> str:
        return tokens.read(self.session["token"], self.secret).conversation

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.session['token']}"}

    def post(self, body: Mapping[str, Any] | bytes, **headers: str) -> httpx.Response:
        """Sends a body as it is."""
        if isinstance(body, bytes):
            given = {"Content-Type": "application/json", **self.headers, **headers}
            return self.client.post("/api/messages", content=body, headers=given)
        return self.client.post("/api/messages", json=body, headers={**self.headers, **headers})

    def turn(self, body: Mapping[str, Any] | bytes) -> dict[str, Any]:
        response = self.post(body)
        assert response.status_code == 200, response.text
        return response.json()

    def say(self, text: str) -> dict[str, Any]:
        return self.turn({"text": text})

    def press(self, payload: str) -> dict[str, Any]:
        return self.turn({"payload": payload})

    def button(self, intent: str, **entities: Any) -> str:
        """A payload of this conversation, as the server would issue it."""
        return tokens.sign_payload(intent, entities, self.id, self.secret)

    def ask(self, intent: str, **entities: Any) -> dict[str, Any]:
        """Presses a button that may not be on the page."""
        return self.press(self.button(intent, **entities))

    def erase(self) -> httpx.Response:
        return self.client.delete("/api/sessions", headers=self.headers)


def copy_project(target: Path) -> Path:
    """The project without its models, to be broken."""
    for name in ("bot", "knowledge", "actions", "data"):
        shutil.copytree(PROJECT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    for file in (*PROJECT.glob("*.yml"), PROJECT / "uv.lock"):
        shutil.copy(file, target)
    return target


def assert_problem(response: httpx.Response, name: str, status: int, lang: str = "en", **named: Any) -> None:
    """The response is the whole problem document, in the words of this language."""
    assert response.headers["content-type"] == PROBLEM, response.text
    body = response.json()
    assert set(body) == {"type", "title", "status", "detail", "lang"}
    assert (body["type"], response.status_code) == (f"/problems/{name}", status), body
    assert body["status"] == status
    assert body["title"]
    assert lang in complete_languages()
    assert (body["lang"], body["detail"]) == (lang, wording(name, lang, **named))


def wording(problem: str, lang: str, **named: Any) -> str:
    """What a problem is called in a language."""
    return Renderer.of(shared_knowledge()).catalogues[lang].say(f"error-{problem}", **named)
