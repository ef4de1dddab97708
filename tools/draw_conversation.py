"""Draws docs/conversation.svg, the README's picture, from real answers of the bot.

Run: .venv/bin/python -m tools.draw_conversation
"""

from __future__ import annotations

import asyncio
import os
import unicodedata
from html import escape
from typing import Iterator

from bot.light_rasa import install

install()

from bot.conversation import Turn, begin, open_in_memory, say  # noqa: E402
from bot.logs import quiet  # noqa: E402
from bot.state import PROJECT  # noqa: E402
from bot.train import ensure_model  # noqa: E402

WHEN = "2026-11-21T10:30:00+09:00"
CITY = "kawaguchi"
ASKED = ("tư vấn tiếng Việt hôm nào vậy ạ", "còn tiếng Nepal?")
WIDTH, LEFT, LINE, COLUMNS, GAP = 960, 24, 19, 58, 14
STYLE = "font-family:'Noto Sans','Noto Sans CJK JP','Noto Sans JP',sans-serif;font-size:13px"


def width(text: str) -> int:
    """Columns that a text takes: wide characters two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def wrapped(text: str, columns: int) -> Iterator[str]:
    """The lines of a text, broken at spaces, or anywhere where there are none."""
    for line in text.splitlines():
        current = ""
        for piece in (word + " " for word in line.split(" ")) if " " in line else line:
            if current and width(current + piece.rstrip()) > columns:
                yield current.rstrip()
                current = ""
            current += piece
        yield current.rstrip()


def bubble(x: float, y: float, w: float, lines: list[str], fill: str) -> tuple[str, float]:
    """A bubble as SVG, and its height."""
    height = len(lines) * LINE + 18
    texts = "".join(
        f'<text x="{x + 12}" y="{y + 22 + number * LINE}" fill="#16202c">{escape(line)}</text>'
        for number, line in enumerate(lines)
    )
    return f'<rect x="{x}" y="{y}" width="{w}" height="{height}" rx="12" fill="{fill}"/>{texts}', height


def draw(turns: list[tuple[str, Turn]]) -> str:
    """The whole conversation: what was typed, and each answer in both languages."""
    parts: list[str] = []
    y = 20.0
    half = (WIDTH - 2 * LEFT - GAP) / 2
    for typed, turn in turns:
        svg, height = bubble(WIDTH - LEFT - half, y, half, [typed], "#cfe3ff")
        parts.append(svg)
        y += height + GAP
        for message in turn.messages:
            left, tall = bubble(LEFT, y, half, list(wrapped(message["text"], COLUMNS)), "#ffffff")
            right, other = bubble(LEFT + half + GAP, y, half, list(wrapped(message["ja"], COLUMNS)), "#f7f2e6")
            parts += [left, right]
            y += max(tall, other) + GAP
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y + 6:.0f}" style="{STYLE}" role="img">'
        f"<title>A conversation in Vietnamese, with the Japanese beside it</title>"
        f'<rect width="100%" height="100%" fill="#e9eef3"/>{"".join(parts)}</svg>\n'
    )


async def converse() -> list[tuple[str, Turn]]:
    """Asks the trained bot."""
    agent = open_in_memory(ensure_model(print)[0])
    await begin(agent, "picture", city=CITY, language=None)
    return [(text, await say(agent, "picture", text=text)) for text in ASKED]


if __name__ == "__main__":
    os.environ["MADOGUCHI_NOW"] = WHEN
    quiet()
    (PROJECT / "docs" / "conversation.svg").write_text(draw(asyncio.run(converse())), encoding="utf-8")
