"""Nothing that somebody writes is in the server's log, also where something goes wrong."""

from __future__ import annotations

import json
import time

import redis

from .server import Server, Talk, assert_problem

WORD = "zyxwquokka"


def break_record(server: Server, talk: Talk) -> None:
    """Puts something into the conversation on which its next answer fails."""
    with redis.Redis(unix_socket_path=str(server.state.folder / "redis" / "redis.sock")) as client:
        key = next(key for key in client.scan_iter("*") if talk.id.encode() in key)
        record = json.loads(client.get(key))
        record["slots"]["last_replies"] = [{"id": WORD}]
        client.set(key, json.dumps(record))


def test_no_words_in_the_log(server: Server, talk: Talk):
    known = len(server.log)
    talk.say(f"when is {WORD} day?")
    talk.post({"text": f"/{WORD}{{}}"})
    talk.post({"text": WORD * 100})
    talk.post({"payload": f"{WORD}{{}}.AAAA"})
    talk.post({WORD: WORD})
    talk.post(f'{{"text": "{WORD}'.encode())
    talk.post(f'{{"text": "{WORD} \\ud83d"}}'.encode())
    talk.client.post("/api/sessions", json={"city": WORD})
    talk.client.get(f"/{WORD}?{WORD}={WORD}")
    talk.client.post("/api/messages", json={"text": WORD}, headers={"Authorization": f"Bearer {WORD}"})
    break_record(server, talk)
    assert_problem(talk.post({"payload": talk.button("repeat")}), "unexpected", 500)
    time.sleep(0.05)
    log = server.log[known:]
    assert "unexpected KeyError at /api/messages" in log
    assert "actions/repeat.py" in log
    for private in (WORD, talk.id, talk.session["token"], "when is"):
        assert private not in log
    assert WORD not in (server.state.folder / "redis" / "redis.log").read_text(encoding="utf-8", errors="replace")


def test_after_an_error_the_conversation_is_as_it_was_before(server: Server, talk: Talk):
    talk.ask("ask_garbage")
    break_record(server, talk)
    assert talk.post({"payload": talk.button("repeat")}).status_code == 500
    turn = talk.ask("ask_school")
    assert (turn["city"], turn["messages"][-1]["id"]) == ("kawaguchi", "answer-school")


def test_a_record_that_cannot_be_read_ends_its_conversation(server: Server, talk: Talk):
    with redis.Redis(unix_socket_path=str(server.state.folder / "redis" / "redis.sock")) as client:
        key = next(key for key in client.scan_iter("*") if talk.id.encode() in key)
        client.set(key, b"\x00 rubbish")
    assert_problem(talk.post({"text": "hello"}), "token-invalid", 401)
    assert "a conversation's record is not one that this program has written" in server.log
    assert talk.erase().status_code == 204
