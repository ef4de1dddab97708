"""The `web` channel: the HTTP contract of docs/http.md, as a Rasa input channel at the server's root."""
from __future__ import annotations

import logging
import time
import traceback
from typing import Any, Awaitable, Callable, Dict, Optional, Text

import msgspec
from prometheus_client import generate_latest
from rasa.core.agent import Agent
from rasa.core.channels.channel import InputChannel, UserMessage
from rasa.core.lock_store import LockError
from sanic import Blueprint
from sanic.exceptions import InvalidUsage, MethodNotSupported, NotFound, PayloadTooLarge
from sanic.request import Request
from sanic.response import HTTPResponse, empty, raw

from bot.channel import tokens
from bot.channel.openapi import document
from bot.channel.problems import Problem, accepted_language, respond
from bot.channel.requests import message_fields, read_json, session_fields
from bot.clock import now
from bot.conversation import ConversationGone, Turn, begin, say
from bot.dialogue.smalltalk import welcome
from bot.metrics import MESSAGES, REGISTRY, TURNS
from bot.registry import languages
from bot.replies.nlg import DEFAULT_LANGUAGE
from bot.replies.renderer import Renderer
from bot.settings import Settings, settings
from bot.state import shared_knowledge, state
from bot.stores.errors import StoreError, StoreUnavailable
from bot.stores.limits import Limit, RateLimits
from knowledge.errors import KnowledgeError

logger = logging.getLogger(__name__)
# A lobby or a dormitory shares one address, so addresses may do much more than one conversation.
PER_CONVERSATION = (Limit(20, 60),)
PER_ADDRESS = (Limit(300, 60),)
NEW_PER_ADDRESS = (Limit(60, 600),)
NO_STORE = {"Cache-Control": "no-store"}


class WebChannel(InputChannel):
    """Sessions that the server mints, messages in them, and what operators ask for."""

    def __init__(self, configuration: Settings) -> None:
        self._settings = configuration
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
        await self._limit(f"new:{self._address(request)}", NEW_PER_ADDRESS)
        agent, renderer = self._agent(request), self._ready_renderer()
        knowledge = renderer.knowledge
        city, language, surface = session_fields(read_json(request.body, request.headers.get("content-type", "")), knowledge)
        minutes = self._settings.kiosk_minutes if surface == "kiosk" else self._settings.session_minutes
        token, ticket = tokens.mint(self._secret, surface=surface, minutes=minutes, now=now())
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
            "cities": [
                {"code": code, "name": renderer.city_name(code, spoken)} for code in knowledge.answered_cities
            ],
            "messages": self._issued([*([stand_in] if stand_in else []), *messages], ticket.conversation),
        }
        return _json(body, status=201, headers=NO_STORE)

    async def take_message(self, request: Request) -> HTTPResponse:
        """POST /api/messages: one message of a conversation, typed or by a button."""
        started = time.perf_counter()
        ticket = self._ticket(request)
        request.ctx.conversation = ticket.conversation
        await self._limit(f"conversation:{ticket.conversation}", PER_CONVERSATION)
        await self._limit(f"address:{self._address(request)}", PER_ADDRESS)
        agent = self._agent(request)
        body = read_json(request.body, request.headers.get("content-type", ""))
        typed, pressed = message_fields(body, self._settings.max_text)
        payload = None
        if pressed is not None:
            payload = tokens.read_payload(pressed, ticket.conversation, self._secret)
            if payload is None:
                raise Problem("payload-unknown")
        turn = await say(agent, ticket.conversation, text=typed or "", payload=payload)
        self._count(turn, time.perf_counter() - started)
        answer = {
            "language": turn.language,
            "city": turn.city,
            "intent": turn.intent,
            "messages": self._issued(turn.messages, ticket.conversation),
        }
        return _json(answer, headers=NO_STORE)

    async def erase_session(self, request: Request) -> HTTPResponse:
        """DELETE /api/sessions: the conversation is gone at once."""
        ticket = self._ticket(request)
        agent = self._agent(request)
        async with agent.lock_store.lock(ticket.conversation):
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
        return _json(document(self._settings))

    async def problem(self, request: Request, error: Exception) -> HTTPResponse:
        """Any error as a problem document in the reader's language."""
        problem = _as_problem(error, self._settings)
        if problem.name == "unexpected":
            # Where it happened, not the exception's words: they may hold what somebody wrote.
            where = "".join(traceback.format_tb(error.__traceback__))
            logger.error("unexpected %s at %s\n%s", type(error).__name__, request.path, where)
        return respond(problem, self._opened(), await self._reader(request))

    async def _reader(self, request: Request) -> Optional[str]:
        """The language of the conversation, or else the browser's."""
        agent = getattr(request.app.ctx, "agent", None)
        conversation = getattr(request.ctx, "conversation", None)
        if agent is not None and conversation:
            try:
                tracker = await _store(agent).retrieve(conversation)
            except StoreError:
                tracker = None
            if tracker is not None and tracker.get_slot("language"):
                return str(tracker.get_slot("language"))
        return accepted_language(request.headers.get("accept-language"))

    def _ticket(self, request: Request) -> tokens.Ticket:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise Problem("token-missing")
        try:
            return tokens.read(token.strip(), self._secret)
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
                        "payload": tokens.sign_payload(button["intent"], button["entities"], conversation, self._secret),
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
        forwarded = [item.strip() for item in request.headers.get("x-forwarded-for", "").split(",") if item.strip()]
        trusted = self._settings.trusted_proxies
        return forwarded[-trusted] if 0 < trusted <= len(forwarded) else request.ip

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
    if isinstance(error, LockError):
        return Problem("busy")
    if isinstance(error, StoreUnavailable):
        return Problem("store-gone")
    if isinstance(error, PayloadTooLarge):
        return Problem("body-too-large", max=configuration.max_body_kb)
    if isinstance(error, MethodNotSupported):
        return Problem("method-not-allowed", headers={"Allow": error.headers.get("Allow", "")})
    if isinstance(error, NotFound):
        return Problem("not-found")
    if isinstance(error, InvalidUsage):
        return Problem("not-json")
    return Problem("unexpected")
