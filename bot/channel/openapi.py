"""The OpenAPI 3.0 document of the `web` channel; the tests hold the server against it."""

from __future__ import annotations

from typing import Any, Iterable

from bot.channel.problems import CONTENT_TYPE, STATUS
from bot.channel.requests import SURFACES
from bot.registry import intents, languages
from bot.settings import Settings

KINDS = ["answer", "question", "clarify", "fallback", "emergency", "notice", "smalltalk"]
# What each problem of a status tells beside its document.
HEADERS = {
    401: {"WWW-Authenticate": {"required": True, "schema": {"type": "string", "enum": ["Bearer"]}}},
    **{
        status: {
            "Retry-After": {"required": True, "description": "Seconds", "schema": {"type": "integer", "minimum": 1}}
        }
        for status in (409, 429, 503)
    },
}


def document(configuration: Settings, cities: Iterable[str]) -> dict[str, Any]:
    """The document, with this installation's limits and the cities that can be answered for."""
    return {
        "openapi": "3.0.3",
        "info": {"title": "Madoguchi", "version": "1", "description": "The city hall's window as a conversation."},
        "paths": {
            "/api/sessions": {
                "post": {
                    "operationId": "openSession",
                    "summary": "Begin a conversation",
                    "requestBody": _json_body("NewSession", required=False),
                    "responses": {"201": _json("Session"), **_problems(400, 413, 415, 422, 429, 503)},
                },
                "delete": {
                    "operationId": "eraseSession",
                    "summary": "Erase the conversation at once",
                    "security": [{"bearer": []}],
                    "responses": {"204": {"description": "Erased"}, **_problems(401, 409, 503)},
                },
            },
            "/api/staff/sessions": {
                "post": {
                    "operationId": "openStaffSession",
                    "summary": "Begin a conversation for staff, with a token of `madoguchi staff token`",
                    "security": [{"staff": []}],
                    "requestBody": _json_body("NewStaffSession", required=False),
                    "responses": {"201": _json("Session"), **_problems(400, 401, 413, 415, 422, 429, 503)},
                }
            },
            "/api/messages": {
                "post": {
                    "operationId": "sendMessage",
                    "summary": "Say something, or press a button",
                    "security": [{"bearer": []}],
                    "requestBody": _json_body("NewMessage"),
                    "responses": {"200": _json("Turn"), **_problems(400, 401, 409, 413, 415, 422, 429, 503)},
                }
            },
            "/health/live": {
                "get": {"operationId": "live", "summary": "The process answers", "responses": {"200": _json("Live")}}
            },
            "/health/ready": {
                "get": {
                    "operationId": "ready",
                    "summary": "Everything that an answer needs is there",
                    "responses": {"200": _json("Ready"), "503": _json("Ready")},
                }
            },
            "/metrics": {
                "get": {
                    "operationId": "metrics",
                    "summary": "Counters and timings for Prometheus",
                    "responses": {
                        "200": {"description": "Metrics", "content": {"text/plain": {"schema": {"type": "string"}}}}
                    },
                }
            },
            "/openapi.json": {
                "get": {
                    "operationId": "openapi",
                    "summary": "This document",
                    "responses": {
                        "200": {
                            "description": "OpenAPI",
                            "content": {"application/json": {"schema": {"type": "object"}}},
                        }
                    },
                }
            },
        },
        "components": {
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer"},
                "staff": {"type": "http", "scheme": "bearer"},
            },
            "schemas": _schemas(configuration, cities),
        },
    }


def _schemas(configuration: Settings, cities: Iterable[str]) -> dict[str, Any]:
    text: dict[str, Any] = {"type": "string"}
    code = {"type": "string", "enum": list(languages())}
    city = {"type": "string", "enum": list(cities)}
    optional_city = {**city, "nullable": True, "enum": [*city["enum"], None]}
    page = {
        "city": {**optional_city, "description": "A city's code, or null to be asked"},
        "language": {
            "type": "string",
            "nullable": True,
            "description": "A BCP 47 tag as browsers send it, or null to be recognised",
        },
    }
    return {
        "NewStaffSession": _object(page, required=[]),
        "NewSession": _object(
            {
                **page,
                "surface": {"type": "string", "enum": list(SURFACES), "default": SURFACES[0]},
            },
            required=[],
        ),
        "Session": _object(
            {
                "token": text,
                "expires_at": {"type": "string", "format": "date-time"},
                "language": {**code, "nullable": True, "enum": [*languages(), None]},
                "city": optional_city,
                "languages": _list(
                    _object({"code": code, "name": text, "dir": {"type": "string", "enum": ["ltr", "rtl"]}})
                ),
                "cities": _list(_object({"code": city, "name": text})),
                "messages": _list(_ref("Message")),
            }
        ),
        "NewMessage": {
            "oneOf": [
                _object({"text": {"type": "string", "minLength": 1, "maxLength": configuration.max_text}}),
                _object({"payload": {"type": "string", "description": "A payload of a button of this conversation"}}),
            ]
        },
        "Turn": _object(
            {
                "language": code,
                "city": optional_city,
                "intent": _object(
                    {
                        "name": {"type": "string", "enum": [*intents(), "nlu_fallback"]},
                        "confidence": {"type": "number", "minimum": 0, "maximum": 1},
                    }
                ),
                "messages": {**_list(_ref("Message")), "minItems": 1},
            }
        ),
        "Message": _object(
            {
                "id": text,
                "kind": {"type": "string", "enum": KINDS},
                "lang": code,
                "dir": {"type": "string", "enum": ["ltr", "rtl"]},
                "text": {"type": "string", "minLength": 1},
                "ja": {"type": "string", "minLength": 1},
                "ja_ruby": {"type": "string", "minLength": 1},
                "facts": _list(text),
                "buttons": _list(_object({"title": text, "payload": text})),
                "sources": _list(_ref("Source")),
            }
        ),
        "Source": _object(
            {
                "document": text,
                "title": text,
                "section": text,
                "lines": {"type": "array", "items": {"type": "integer", "minimum": 1}, "maxItems": 2},
                "as_of": text,
            }
        ),
        "Live": _object({"status": {"type": "string", "enum": ["live"]}}),
        "Ready": _object(
            {
                "status": {"type": "string", "enum": ["ready", "not-ready"]},
                "checks": _object({name: {"type": "boolean"} for name in ("model", "knowledge", "redis")}),
            }
        ),
        "Problem": _object(
            {
                "type": {"type": "string", "enum": [f"/problems/{name}" for name in STATUS]},
                "title": text,
                "status": {"type": "integer"},
                "detail": text,
                "lang": code,
            },
            required=["type", "title", "status"],
        ),
    }


def _object(properties: dict[str, Any], required: list[str] | None = None) -> dict[str, Any]:
    schema: dict[str, Any] = {"type": "object", "properties": properties, "additionalProperties": False}
    names = list(properties) if required is None else required
    return {**schema, "required": names} if names else schema


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(name: str) -> dict[str, Any]:
    return {"description": name, "content": {"application/json": {"schema": _ref(name)}}}


def _json_body(name: str, *, required: bool = True) -> dict[str, Any]:
    return {"required": required, "content": {"application/json": {"schema": _ref(name)}}}


def _problems(*statuses: int) -> dict[str, Any]:
    problem = {"description": "A problem", "content": {CONTENT_TYPE: {"schema": _ref("Problem")}}}
    return {
        str(status): {**problem, "headers": HEADERS[status]} if status in HEADERS else problem for status in statuses
    }
