"""Refuses requests whose length is not plain, before Sanic reads their bodies.

Sanic 21.12 takes any number as a Content-Length: for one below zero it reads for ever, and nobody else is
answered. Where two lengths are given, a proxy and this server may take different ones (RFC 9112, 6.3).
"""

from __future__ import annotations

from sanic.exceptions import InvalidUsage
from sanic.request import Request

MAX_DIGITS = 15


async def check_length(request: Request) -> None:
    """For Sanic's signal `http.lifecycle.request`, which comes between a request's headers and its body.

    Raises:
        InvalidUsage: the length is no number, or there is more than one, or a transfer coding besides chunked.
    """
    lengths = {length.strip() for length in request.headers.getall("content-length", ())}
    codings = request.headers.getall("transfer-encoding", ())
    if len(lengths) + len(codings) > 1 or not all(map(_plain, lengths)) or any(code != "chunked" for code in codings):
        raise InvalidUsage("the length of the body is not plain")


def _plain(length: str) -> bool:
    return length.isascii() and length.isdigit() and len(length) <= MAX_DIGITS
