"""Many messages at once on the real server."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

import httpx

from bot.registry import topics

from .server import Server, Talk


async def send(client: httpx.AsyncClient, talk: Talk, body: dict) -> dict:
    response = await client.post("/api/messages", json=body, headers=talk.headers)
    assert response.status_code == 200, response.text
    return response.json()


async def test_twenty_messages_at_once_in_one_conversation(server: Server, talk: Talk):
    asked = [(topic, intent) for topic, intent in topics().items() if topic != "emergency"]
    asked = (asked * 2)[:20]
    async with httpx.AsyncClient(base_url=server.url, timeout=30, verify=False) as client:
        turns = await asyncio.gather(*(send(client, talk, {"payload": talk.button(intent)}) for _, intent in asked))
    for (topic, intent), turn in zip(asked, turns, strict=True):
        assert turn["intent"]["name"] == intent
        assert turn["messages"][0]["id"] == f"answer-{topic}"
        assert turn["city"] == "kawaguchi"


async def test_a_button_does_not_overtake_the_question_before_it(server: Server):
    with server.client() as client:
        talks = [server.talk(client, language="en") for _ in range(3)]
    async with AsyncExitStack() as stack:
        # A connection for each message, and open before: what comes on one that is not would come later.
        clients = [
            await stack.enter_async_context(httpx.AsyncClient(base_url=server.url, timeout=30, verify=False))
            for _ in range(8)
        ]
        for client in clients:
            await client.get("/health/live")
        for talk in talks:
            hello = {"payload": talk.button("greet")}
            city = {"payload": talk.button("change_city", city="ageo")}
            sent = []
            for client, body in zip(clients, [hello] * 6 + [{"text": "when is garbage day?"}, city], strict=True):
                sent.append(asyncio.create_task(send(client, talk, body)))
                await asyncio.sleep(0.003)
            *_, asked, answered = await asyncio.gather(*sent)
            assert (asked["city"], asked["messages"][-1]["kind"]) == (None, "question")
            assert (answered["city"], answered["messages"][-1]["id"]) == ("ageo", "answer-garbage")


async def test_conversations_never_see_each_others_city(server: Server):
    with server.client() as client:
        talks = {city: server.talk(client, city=city, language="en") for city in ("ageo", "kawaguchi")}
    intents = ("ask_garbage", "ask_consultation", "ask_office", "ask_school")
    sent = [(city, intent) for intent in intents * 3 for city in talks]
    async with httpx.AsyncClient(base_url=server.url, timeout=30, verify=False) as client:
        typed = [send(client, talks[city], {"text": "when is garbage day?"}) for city in talks]
        pressed = [send(client, talks[city], {"payload": talks[city].button(intent)}) for city, intent in sent]
        turns = await asyncio.gather(*typed, *pressed)
    sent = [*((city, "ask_garbage") for city in talks), *sent]
    for (city, _), turn in zip(sent, turns, strict=True):
        assert turn["city"] == city
        facts = [key for message in turn["messages"] for key in message["facts"]]
        assert facts
        assert {key.partition(".")[0] for key in facts} <= {city, "national"}
