"""What the API takes: bodies as records, checked field by field, each error named for the person."""

from __future__ import annotations

import json
from typing import Any, Optional

from bot.channel.problems import Problem
from bot.nlu.normalise import clean
from bot.registry import languages, match_language
from knowledge.store import Knowledge

SURFACES = ("web", "kiosk")
JSON_TYPE = "application/json"
MAX_SHOWN = 40


def read_json(body: bytes, content_type: str) -> dict[str, Any]:
    """A request's body as an object; an empty body is an empty object.

    Raises:
        Problem: not JSON, or not an object.
    """
    if not body:
        return {}
    if content_type.partition(";")[0].strip().lower() != JSON_TYPE:
        raise Problem("media-type")
    try:
        content = json.loads(body.decode("utf-8-sig"), parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Problem("not-json") from None
    if not isinstance(content, dict):
        raise Problem("not-json")
    return content


def session_fields(body: dict[str, Any], knowledge: Knowledge) -> tuple[Optional[str], Optional[str], str]:
    """City, language and surface of a new conversation.

    Raises:
        Problem: an unknown field, or a value that is not known.
    """
    _only(body, ("city", "language", "surface"))
    return _city(body, knowledge), _language(body), _surface(body)


def staff_fields(body: dict[str, Any], knowledge: Knowledge) -> tuple[Optional[str], Optional[str]]:
    """City and language of a new conversation for staff.

    Raises:
        Problem: an unknown field, or a value that is not known.
    """
    _only(body, ("city", "language"))
    return _city(body, knowledge), _language(body)


def message_fields(body: dict[str, Any], max_text: int) -> tuple[Optional[str], Optional[str]]:
    """Text or payload of a message, the other one None.

    Raises:
        Problem: both or neither, an empty or too long text, a wrong type.
    """
    _only(body, ("text", "payload"))
    if ("text" in body) == ("payload" in body):
        raise Problem("text-or-payload")
    text, payload = _string(body, "text"), _string(body, "payload")
    if text == "":
        raise Problem("text-empty")
    if text is not None and len(text) > max_text:
        raise Problem("text-too-long", max=max_text, length=len(text))
    return text, payload


def _only(body: dict[str, Any], known: tuple[str, ...]) -> None:
    for field in body:
        if field not in known:
            raise Problem("field-unknown", field=_shown(field))


def _string(body: dict[str, Any], field: str, *, nullable: bool = False) -> Optional[str]:
    """The text in a field, or None where the field is absent (or null, if it may be)."""
    value = body.get(field)
    if isinstance(value, str) or field not in body or (value is None and nullable):
        return value
    raise Problem("field-wrong", field=field)


def _shown(value: str) -> str:
    """What was sent as it can be said back: short, without half characters, controls and direction marks."""
    return clean(value[:MAX_SHOWN])


def _no_constant(name: str) -> None:
    """NaN and Infinity are JavaScript, not JSON (RFC 8259), though Python reads them."""
    raise ValueError(name)


def _city(body: dict[str, Any], knowledge: Knowledge) -> Optional[str]:
    city = _string(body, "city", nullable=True)
    known = ", ".join(knowledge.answered_cities)
    if city is None or city in knowledge.answered_cities:
        return city
    raise Problem("city-planned" if city in knowledge.cities else "city-unknown", value=_shown(city), known=known)


def _language(body: dict[str, Any]) -> Optional[str]:
    tag = _string(body, "language", nullable=True)
    if tag is None:
        return None
    code = match_language(tag)
    if code is None:
        raise Problem("language-unknown", value=_shown(tag), known=", ".join(languages()))
    return code


def _surface(body: dict[str, Any]) -> str:
    surface = _string(body, "surface")
    if surface is None:
        return SURFACES[0]
    if surface not in SURFACES:
        raise Problem("surface-unknown", value=_shown(surface), known=", ".join(SURFACES))
    return surface
