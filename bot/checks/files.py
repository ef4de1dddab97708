"""What all checks need of a file: its path for people, its YAML, the header that says where it comes from."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from knowledge.problem import Problem

ROOT = Path(__file__).resolve().parents[2]
HEADER = ("written", "reviewed_by")


class Unreadable(Exception):
    """A file that a check cannot use; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def shown(path: Path, root: Path) -> str:
    """The path as problems name it: from the project's root, with forward slashes."""
    return path.relative_to(root).as_posix()


def load(path: Path, root: Path) -> dict[str, Any]:
    """The mapping that a YAML file holds.

    Raises:
        Unreadable: the file is missing, is not YAML or holds no mapping.
    """
    try:
        content = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
    except OSError as error:
        raise Unreadable(
            Problem(shown(path, root), f"cannot be read ({error.strerror}): put it there")
        ) from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise Unreadable(
            Problem(shown(path, root), f"is not YAML: mend it ({' '.join(str(error).split())})")
        ) from error
    if not isinstance(content, dict):
        raise Unreadable(Problem(shown(path, root), "holds no mapping: see a file beside it for the form"))
    return content


def header(path: Path) -> dict[str, str]:
    """The fields `# key: value` of the comment that a file opens with."""
    fields: dict[str, str] = {}
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        if not line.startswith("#"):
            break
        key, separator, value = line.lstrip("# ").partition(":")
        if separator:
            fields.setdefault(key.strip(), value.strip())
    return fields


def check_header(path: str, fields: dict[str, str]) -> Iterator[Problem]:
    """A file says how it came about and who has reviewed it, if anybody."""
    for field in HEADER:
        if not fields.get(field):
            yield Problem(path, f"its opening comment has no '# {field}: ...': add it (null for nobody yet)")


def reviewed(paths: Iterable[Path]) -> int:
    """How many of the files a person has reviewed."""
    return sum(header(path).get("reviewed_by", "null") not in ("", "null", "~") for path in paths)


def check_folders(folder: str, present: Collection[str], languages: Collection[str]) -> Iterator[Problem]:
    """Every folder of a language is one of the registry's."""
    for code in sorted(set(present) - set(languages)):
        yield Problem(
            f"{folder}/{code}", "is no language of bot/languages.yml: add it there or remove the folder"
        )
