"""Settings: environment over file over default, and errors that name where a value came from."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import Settings, SettingsError, read, variable

NO_FILE = Path("no-such.toml")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "madoguchi.toml"
    path.write_text('port = 6000\nhost = "0.0.0.0"\n', encoding="utf-8")
    return path


def test_defaults() -> None:
    assert read({}, NO_FILE) == Settings()


def test_the_environment_wins_over_the_file(file: Path) -> None:
    found = read({"MADOGUCHI_PORT": "7000", "REDIS_URL": "redis://x"}, file)
    assert (found.port, found.host, found.redis_url) == (7000, "0.0.0.0", "redis://x")


def test_an_empty_variable_is_none(file: Path) -> None:
    assert read({"MADOGUCHI_PORT": ""}, file).port == 6000


def test_other_variables_are_none_of_ours() -> None:
    assert read({"MADOGUCHI_POTR": "1", "PORT": "2", "MADOGUCHI_REDIS_URL": "x"}, NO_FILE) == Settings()


WRONG = [
    ("prot = 1", {}, ("madoguchi.toml", "'prot'", "port")),
    ("port = ", {}, ("madoguchi.toml", "TOML")),
    ('port = "x"', {}, ("madoguchi.toml", "'port'", "number", "'x'")),
    ("", {"MADOGUCHI_PORT": "http"}, ("MADOGUCHI_PORT", "'port'", "'http'")),
]


@pytest.mark.parametrize(("content", "environment", "words"), WRONG)
def test_errors(tmp_path: Path, content: str, environment: dict[str, str], words: tuple[str, ...]) -> None:
    path = tmp_path / "madoguchi.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError) as raised:
        read(environment, path)
    assert all(word in str(raised.value) for word in words)


@pytest.mark.parametrize(
    ("value", "limited"),
    [("on", True), ("", True), ("off", False), ("OFF", False), ("0", False), ("no", False), ("x", True)],
)
def test_rate_limits(value: str, limited: bool) -> None:
    assert Settings(rate_limits=value).limited is limited


@pytest.mark.parametrize(
    ("name", "expected"), [("port", "MADOGUCHI_PORT"), ("redis_url", "REDIS_URL"), ("plans_dir", "PLANS_DIR")]
)
def test_variables(name: str, expected: str) -> None:
    assert variable(name) == expected
