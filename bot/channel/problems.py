"""Problem documents (RFC 9457): every error of the API, worded for the person who wrote the message."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import Any, Mapping, Optional

import msgspec
from sanic.response import HTTPResponse, raw

from bot.metrics import PROBLEMS
from bot.registry import match_language, reply_language
from bot.replies.renderer import Renderer

CONTENT_TYPE = "application/problem+json"
DEFAULT_LANGUAGE = "en"
MAX_ACCEPTED = 20
WEIGHT = re.compile(r"q\s*=\s*([01](?:\.\d{0,3})?)")
# Problem -> HTTP status. The wording of each stands in bot/replies/<lang>/errors.ftl under `error-<problem>`.
STATUS = {
    "not-found": 404,
    "method-not-allowed": 405,
    "not-json": 400,
    "media-type": 415,
    "body-too-large": 413,
    "field-wrong": 422,
    "field-unknown": 422,
    "text-or-payload": 422,
    "text-empty": 422,
    "text-too-long": 422,
    "payload-unknown": 422,
    "city-unknown": 422,
    "city-planned": 422,
    "language-unknown": 422,
    "surface-unknown": 422,
    "token-missing": 401,
    "token-invalid": 401,
    "token-expired": 401,
    "session-ended": 401,
    "rate-limited": 429,
    "busy": 409,
    "store-gone": 503,
    "not-ready": 503,
    "unexpected": 500,
}
RETRY_SECONDS = {"busy": 1, "store-gone": 30, "not-ready": 30}


class Problem(Exception):
    """An error of the API.

    Args:
        name: a key of `STATUS`.
        arguments: what its wording names.
    """

    def __init__(self, name: str, *, headers: Optional[Mapping[str, str]] = None, **arguments: Any) -> None:
        super().__init__(name)
        self.name = name
        self.status = STATUS[name]
        self.arguments = arguments
        self.headers = dict(headers or {})
        wait = arguments.get("seconds", RETRY_SECONDS.get(name))
        if wait is not None:
            self.headers["Retry-After"] = str(wait)
        if self.status == 401:
            self.headers["WWW-Authenticate"] = "Bearer"


def respond(problem: Problem, renderer: Optional[Renderer], language: Optional[str]) -> HTTPResponse:
    """The problem document, its detail in a language that the reader knows."""
    PROBLEMS.labels(problem.name).inc()
    spoken = reply_language(language) if language else DEFAULT_LANGUAGE
    body: dict[str, Any] = {
        "type": f"/problems/{problem.name}",
        "title": HTTPStatus(problem.status).phrase,
        "status": problem.status,
    }
    if renderer is not None:
        body["detail"] = renderer.catalogues[spoken].say(f"error-{problem.name}", **problem.arguments)
        body["lang"] = spoken
    return raw(msgspec.json.encode(body), status=problem.status, headers=problem.headers, content_type=CONTENT_TYPE)


def accepted_language(header: Optional[str]) -> Optional[str]:
    """The language of the registry that an Accept-Language header (RFC 9110, 12.5.4) wants most."""
    weights = _weights(header or "")
    for tag in sorted(weights, key=lambda tag: -weights[tag]):
        found = match_language(tag) if weights[tag] else None
        if found:
            return found
    return None


def _weights(header: str) -> dict[str, float]:
    weights: dict[str, float] = {}
    for item in header.split(",")[:MAX_ACCEPTED]:
        tag, _, parameters = item.partition(";")
        found = WEIGHT.fullmatch(parameters.strip())
        weights.setdefault(tag.strip(), float(found[1]) if found else 1.0)
    return weights
