"""Settings: the environment first, then `madoguchi.toml`, then what stands here. `madoguchi doctor` lists them."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any, Callable, Mapping

import tomli

from bot.state import PROJECT

FILE = "madoguchi.toml"
OFF = {"off", "0", "false", "no"}


class SettingsError(Exception):
    """A setting that cannot be used: names it, its value and where it came from."""


@dataclass(frozen=True)
class Settings:
    """All settings with their defaults.

    Attributes:
        host, port: where `madoguchi serve` listens.
        redis_url: a Redis of one's own; empty for the embedded one.
        state: the folder for everything that is written; empty for `.madoguchi` in the project.
        plans_dir: the folder with the plans' texts, for `madoguchi knowledge verify`.
        rate_limits: "off" is for measurements.
        session_minutes, kiosk_minutes: how long a conversation can be continued after its beginning.
        keep_minutes: how long it is kept after its last message; on a tablet that is kiosk_minutes.
        max_text: characters of one message; `max_body_kb`: of one request.
        trusted_proxies: how many proxies in front may name the client's address in X-Forwarded-For.
    """

    host: str = "127.0.0.1"
    port: int = 5005
    redis_url: str = ""
    state: str = ""
    plans_dir: str = ""
    rate_limits: str = "on"
    session_minutes: int = 1440
    kiosk_minutes: int = 15
    keep_minutes: int = 60
    max_text: int = 500
    max_body_kb: int = 64
    trusted_proxies: int = 0

    @property
    def limited(self) -> bool:
        """Whether rate limits hold."""
        return self.rate_limits.lower() not in OFF


NAMES = {"redis_url": "REDIS_URL", "plans_dir": "PLANS_DIR"}


def variable(name: str) -> str:
    """The environment variable of a setting."""
    return NAMES.get(name, f"MADOGUCHI_{name.upper()}")


@lru_cache(maxsize=1)
def settings() -> Settings:
    """The settings of this process, read once; those from the file are put into the environment too.

    Raises:
        SettingsError: an unknown setting, or one that is not of its kind.
    """
    found = read(os.environ, PROJECT / FILE)
    for name in ("redis_url", "state", "plans_dir"):
        if getattr(found, name):
            os.environ.setdefault(variable(name), getattr(found, name))
    return found


def read(environment: Mapping[str, str], file: Path) -> Settings:
    """Settings of an environment and a file that may be absent."""
    kinds: dict[str, Callable[[Any], Any]] = {
        field.name: int if isinstance(field.default, int) else str for field in fields(Settings)
    }
    values: dict[str, tuple[Any, str]] = {}
    if file.is_file():
        try:
            content = tomli.loads(file.read_text(encoding="utf-8"))
        except tomli.TOMLDecodeError as error:
            raise SettingsError(f"{file.name} is not TOML: {error}") from error
        for name, value in content.items():
            if name not in kinds:
                raise SettingsError(f"{file.name}: there is no setting '{name}'; known: {', '.join(kinds)}")
            values[name] = (value, file.name)
    for name in kinds:
        if environment.get(variable(name)):
            values[name] = (environment[variable(name)], variable(name))
    return Settings(**{name: _converted(name, value, origin, kinds[name]) for name, (value, origin) in values.items()})


def _converted(name: str, value: Any, origin: str, kind: Callable[[Any], Any]) -> Any:
    try:
        return kind(value)
    except (TypeError, ValueError) as error:
        raise SettingsError(f"{origin}: the setting '{name}' has to be a number, not {value!r}") from error
