"""The `web` channel: the HTTP contract of docs/http.md, as a Rasa input channel at the server's root."""

from __future__ import annotations

import asyncio
import logging
import time
import traceback
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Awaitable, Callable, Dict, Optional, Text, TypeVar

import msgspec
from prometheus_client import generate_latest
from rasa.core.agent import Agent
from rasa.core.channels.channel import InputChannel, UserMessage
from rasa.core.lock_store import LockError
from sanic import Blueprint
from sanic.exceptions import MethodNotSupported, NotFound, PayloadTooLarge, SanicException
from sanic.request import Request
from sanic.response import HTTPResponse, empty, raw

from bot.channel import tokens
from bot.channel.openapi import document
from bot.channel.problems import Problem, accepted_language, respond
from bot.channel.queues import Queues, QueueTooLong
from bot.channel.requests import message_fields, read_json, session_fields, staff_fields
from bot.clock import now
from bot.conversation import ConversationGone, Turn, begin, say
from bot.dialogue.smalltalk import welcome
from bot.metrics import MESSAGES, REGISTRY, TURNS
from bot.registry import languages
from bot.replies.nlg import DEFAULT_LANGUAGE
from bot.replies.renderer import Renderer
from bot.search import shared_search
from bot.settings import Settings, settings
from bot.state import shared_knowledge, state
from bot.stores.errors import StoreBroken, StoreError, StoreUnavailable
from bot.stores.limits import Limit, RateLimits
from knowledge.errors import KnowledgeError

logger = logging.getLogger(__name__)
Checked = TypeVar("Checked")
NO_STORE = {"Cache-Control": "no-store"}


@dataclass(frozen=True)
class Quotas:
    """How much is taken: messages of a conversation, messages and new conversations of an address.

    A lobby or a dormitory shares one address, so addresses may do much more than one conversation.
    """

    conversation: tuple[Limit, ...] = (Limit(20, 60),)
    address: tuple[Limit, ...] = (Limit(300, 60),)
    new: tuple[Limit, ...] = (Limit(60, 600),)


QUOTAS = Quotas()


class WebChannel(InputChannel):
    """Sessions that the server mints, messages in them, and what operators ask for.

    Args:
        quotas: the rate limits, where the settings have them on.
    """

    def __init__(self, configuration: Settings, *, quotas: Quotas = QUOTAS) -> None:
        self._settings = configuration
        self._quotas = quotas
        self._queues = Queues()
        self._secret = state().secret()
        self._renderer: Optional[Renderer] = None
        self._limits = RateLimits(configuration.redis_url or None, state()) if configuration.limited else None

    @classmethod
    def name(cls) -> Text:
        """The channel's name in Rasa."""
        return "web"

    @classmethod
    def from_credentials(cls, credentials: Optional[Dict[Text, Any]]) -> "WebChannel":
        """Settings come from the environment, not from credentials."""
        return cls(settings())

    def url_prefix(self) -> Text:
        """The root of the server, not /webhooks/web."""
        return "/"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes."""
        routes = Blueprint("web")
        for method, path, handler in (
            ("POST", "/api/sessions", self.open_session),
            ("DELETE", "/api/sessions", self.erase_session),
            ("POST", "/api/staff/sessions", self.open_staff_session),
            ("POST", "/api/messages", self.take_message),
            ("GET", "/health/live", self.live),
            ("GET", "/health/ready", self.ready),
            ("GET", "/metrics", self.metrics),
            ("GET", "/openapi.json", self.openapi),
        ):
            routes.add_route(_handler(handler), path, methods=[method])
        self.handle_problem = _handler(self.problem)
        routes.exception(Exception)(self.handle_problem)
        return routes

    async def open_session(self, request: Request) -> HTTPResponse:
        """POST /api/sessions: a new conversation, with what the page knows of city and language."""
        await self._limit(f"new:{self._address(request)}", self._quotas.new)
        self._agent(request)
        body = read_json(request.body, request.headers.get("content-type", ""))
        city, language, surface = session_fields(body, self._ready_renderer().knowledge)
        return await self._open(request, city, language, surface)

    async def open_staff_session(self, request: Request) -> HTTPResponse:
        """POST /api/staff/sessions: a new conversation that also answers from records, FAQs and plans."""
        await self._limit(f"new:{self._address(request)}", self._quotas.new)
        self._checked(request, tokens.check_staff)
        body = read_json(request.body, request.headers.get("content-type", ""))
        city, language = staff_fields(body, self._ready_renderer().knowledge)
        await asyncio.to_thread(shared_search)  # makes the index where it is missing, which takes seconds
        return await self._open(request, city, language, tokens.STAFF)

    async def _open(
        self, request: Request, city: Optional[str], language: Optional[str], surface: str
    ) -> HTTPResponse:
        agent, renderer = self._agent(request), self._ready_renderer()
        knowledge = renderer.knowledge
        minutes = self._settings.kiosk_minutes if surface == "kiosk" else self._settings.session_minutes
        # Not `bot.clock.now`: a token's time runs on also where a demonstration has stopped the clock.
        token, ticket = tokens.mint(self._secret, surface=surface, minutes=minutes, now=datetime.now(timezone.utc))
        await begin(agent, ticket.conversation, city=city, language=language, surface=surface)
        spoken = language or accepted_language(request.headers.get("accept-language")) or DEFAULT_LANGUAGE
        messages = [renderer.render(reply, spoken, now()) for reply in welcome(knowledge, city)]
        stand_in = renderer.stand_in(spoken, now())
        body = {
            "token": token,
            "expires_at": ticket.expires_at.isoformat().replace("+00:00", "Z"),
            "language": language,
            "city": city,
            "languages": [{"code": code, "name": entry.name, "dir": entry.dir} for code, entry in languages().items()],
            "cities": [{"code": code, "name": renderer.city_name(code, spoken)} for code in knowledge.answered_cities],
            "messages": self._issued([*([stand_in] if stand_in else []), *messages], ticket.conversation),
        }
        return _json(body, status=201, headers=NO_STORE)

    async def take_message(self, request: Request) -> HTTPResponse:
        """POST /api/messages: one message of a conversation, typed or by a button."""
        started = time.perf_counter()
        ticket = self._ticket(request)
        async with self._queues.turn(ticket.conversation):
            turn = await self._turn(request, ticket)
        self._count(turn, time.perf_counter() - started)
        answer = {
            "language": turn.language,
            "city": turn.city,
            "intent": turn.intent,
            "messages": self._issued(turn.messages, ticket.conversation),
        }
        return _json(answer, headers=NO_STORE)

    async def _turn(self, request: Request, ticket: tokens.Ticket) -> Turn:
        await self._limit(f"conversation:{ticket.conversation}", self._quotas.conversation)
        await self._limit(f"address:{self._address(request)}", self._quotas.address)
        agent = self._agent(request)
        body = read_json(request.body, request.headers.get("content-type", ""))
        typed, pressed = message_fields(body, self._settings.max_text)
        payload = None
        if pressed is not None:
            payload = tokens.read_payload(pressed, ticket.conversation, self._secret)
            if payload is None:
                raise Problem("payload-unknown")
        return await say(agent, ticket.conversation, text=typed or "", payload=payload)

    async def erase_session(self, request: Request) -> HTTPResponse:
        """DELETE /api/sessions: the conversation is gone at once."""
        ticket = self._ticket(request)
        agent = self._agent(request)
        async with self._queues.turn(ticket.conversation), agent.lock_store.lock(ticket.conversation):
            if not await _store(agent).erase(ticket.conversation):
                raise Problem("session-ended")
        return empty()

    async def live(self, request: Request) -> HTTPResponse:
        """GET /health/live: the process answers."""
        return _json({"status": "live"}, headers=NO_STORE)

    async def ready(self, request: Request) -> HTTPResponse:
        """GET /health/ready: model loaded, knowledge open, Redis answering; 503 while one is not."""
        agent = getattr(request.app.ctx, "agent", None)
        checks = {"model": bool(agent and agent.is_ready()), "knowledge": self._opened() is not None, "redis": False}
        if agent is not None:
            try:
                await _store(agent).exists("ready")
                checks["redis"] = True
            except StoreError as error:
                logger.warning("not ready: %s", error)
        ready = all(checks.values())
        body = {"status": "ready" if ready else "not-ready", "checks": checks}
        return _json(body, status=200 if ready else 503, headers=NO_STORE)

    async def metrics(self, request: Request) -> HTTPResponse:
        """GET /metrics: counters and timings in Prometheus's text format."""
        return raw(generate_latest(REGISTRY), content_type="text/plain; version=0.0.4; charset=utf-8")

    async def openapi(self, request: Request) -> HTTPResponse:
        """GET /openapi.json: this contract."""
        renderer = self._opened()
        return _json(document(self._settings, renderer.knowledge.answered_cities if renderer else ()))

    async def problem(self, request: Request, error: Exception) -> HTTPResponse:
        """Any error as a problem document in the reader's language."""
        problem = _as_problem(error, self._settings)
        if problem.name == "unexpected":
            # Where it happened, not the exception's words: they may hold what somebody wrote.
            where = "".join(traceback.format_tb(error.__traceback__))
            logger.error("unexpected %s at %s\n%s", type(error).__name__, request.path, where)
        elif isinstance(error, StoreError):
            logger.warning("%s", error)
        # A store that is gone would only be waited for once more.
        spoken = None if isinstance(error, StoreUnavailable) else await self._language(request)
        spoken = spoken or accepted_language(request.headers.get("accept-language"))
        return respond(problem, self._opened(), spoken)

    async def _language(self, request: Request) -> Optional[str]:
        """The language of the conversation that a request names, if it can be known."""
        agent = getattr(request.app.ctx, "agent", None)
        if agent is None:
            return None
        try:
            tracker = await _store(agent).retrieve(self._ticket(request).conversation)
        except (Problem, StoreError):
            return None
        return tracker.get_slot("language") if tracker else None

    def _ticket(self, request: Request) -> tokens.Ticket:
        return self._checked(request, tokens.read)

    def _checked(self, request: Request, read: Callable[[str, bytes], Checked]) -> Checked:
        """What `read` makes of the request's bearer token."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise Problem("token-missing")
        try:
            return read(token.strip(), self._secret)
        except tokens.TokenExpired:
            raise Problem("token-expired") from None
        except tokens.TokenInvalid:
            raise Problem("token-invalid") from None

    def _issued(self, messages: list[dict[str, Any]], conversation: str) -> list[dict[str, Any]]:
        """Messages with their buttons' payloads signed for this conversation."""
        return [
            {
                **message,
                "buttons": [
                    {
                        "title": button["title"],
                        "payload": tokens.sign_payload(
                            button["intent"], button["entities"], conversation, self._secret
                        ),
                    }
                    for button in message["buttons"]
                ],
            }
            for message in messages
        ]

    async def _limit(self, key: str, limits: tuple[Limit, ...]) -> None:
        wait = await self._limits.hit(key, limits) if self._limits else None
        if wait is not None:
            raise Problem("rate-limited", seconds=wait)

    def _address(self, request: Request) -> str:
        """The client's address; a proxy's word counts only as far as proxies are trusted."""
        header = ",".join(request.headers.getall("x-forwarded-for", []))  # a proxy may add a line of its own
        forwarded = [item.strip() for item in header.split(",") if item.strip()]
        trusted = self._settings.trusted_proxies
        return ascii(forwarded[-trusted]) if 0 < trusted <= len(forwarded) else request.ip

    def _agent(self, request: Request) -> Agent:
        agent = getattr(request.app.ctx, "agent", None)
        if agent is None or not agent.is_ready():
            raise Problem("not-ready")
        return agent

    def _opened(self) -> Optional[Renderer]:
        """The renderer, or None while the knowledge cannot be opened."""
        if self._renderer is None:
            try:
                self._renderer = Renderer.of(shared_knowledge())
            except KnowledgeError as error:
                logger.error("%s", error)
        return self._renderer

    def _ready_renderer(self) -> Renderer:
        renderer = self._opened()
        if renderer is None:
            raise Problem("not-ready")
        return renderer

    @staticmethod
    def _count(turn: Turn, seconds: float) -> None:
        TURNS.observe(seconds)
        kind = turn.messages[-1]["kind"] if turn.messages else "none"
        MESSAGES.labels(turn.language, turn.intent["name"], kind).inc()


def _handler(method: Callable[..., Awaitable[HTTPResponse]]) -> Callable[..., Awaitable[HTTPResponse]]:
    """A function for a method: Sanic marks its handlers, which a bound method cannot take."""

    async def handle(*arguments: Any) -> HTTPResponse:
        return await method(*arguments)

    handle.__name__ = method.__name__
    return handle


def _json(body: Any, *, status: int = 200, headers: Optional[Dict[str, str]] = None) -> HTTPResponse:
    return raw(msgspec.json.encode(body), status=status, headers=headers, content_type="application/json")


def _store(agent: Agent) -> Any:
    """Our conversation store, also behind the wrapper that stock Rasa puts round it."""
    return getattr(agent.tracker_store, "_tracker_store", agent.tracker_store)


def _as_problem(error: Exception, configuration: Settings) -> Problem:
    if isinstance(error, Problem):
        return error
    if isinstance(error, ConversationGone):
        return Problem("session-ended")
    if isinstance(error, (LockError, QueueTooLong)):
        return Problem("busy")
    if isinstance(error, StoreUnavailable):
        return Problem("store-gone")
    if isinstance(error, StoreBroken):
        return Problem("token-invalid")  # of no use any more: the person has to begin anew
    if isinstance(error, PayloadTooLarge):
        return Problem("body-too-large", max=configuration.max_body_kb)
    if isinstance(error, MethodNotSupported):
        return Problem("method-not-allowed", headers={"Allow": error.headers.get("Allow", "")})
    if isinstance(error, NotFound):
        return Problem("not-found")
    if isinstance(error, SanicException) and 400 <= getattr(error, "status_code", 500) < 500:
        return Problem("not-json")  # a request that HTTP itself cannot read: its line, its headers, too slow
    return Problem("unexpected")
