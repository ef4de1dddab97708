"""The table of what each language has."""

from __future__ import annotations

import pytest

from bot.check import coverage_table
from bot.checks.coverage import HEAD, aligned, width
from bot.checks.files import ROOT, header, reviewed
from bot.registry import languages

WIDTHS = [("abc", 3), ("日本語", 6), ("Tiếng Việt", 10), ("Tiếng", 5), ("한국어", 6), ("ｶﾅ", 2), ("", 0)]
HEADERS = [
    ("# reviewed_by: null\n", 0),
    ("# reviewed_by:\n", 0),
    ("# written: x\n", 0),
    ("# reviewed_by: A. Person, 2026-12-01\n", 1),
    ("a: 1\n# reviewed_by: A. Person\n", 0),
]


@pytest.mark.parametrize(("text", "columns"), WIDTHS)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


def test_columns_stand_under_each_other() -> None:
    lines = aligned([("a", "日本", "x", "1"), ("bb", "c", "yy", "100")])
    assert lines == ["a   日本  x     1", "bb  c     yy  100"]
    assert len({width(line) for line in lines}) == 1


@pytest.mark.parametrize(("text", "number"), HEADERS)
def test_reviewed(tmp_path, text: str, number: int) -> None:
    path = tmp_path / "a.yml"
    path.write_text(text, encoding="utf-8")
    assert reviewed([path]) == number


def test_header_keeps_what_follows_the_first_colon() -> None:
    fields = header(ROOT / "data/nlu/en/garbage.yml")
    assert fields["reviewed_by"] == "null"
    assert "language model" in fields["written"]


def test_one_row_a_language() -> None:
    head, *lines = coverage_table()
    assert head.split() == [name for name in HEAD if name]
    assert [line.split()[0] for line in lines] == list(languages())
    for line, language in zip(lines, languages().values()):
        *_, replies, names, concepts, seen = line.split()
        assert language.level in line
        for cell in (replies, names, concepts):
            have, needed = map(int, cell.split("/"))
            assert have == needed if language.level == "complete" else have <= needed
        assert int(seen.split("/")[1]) > 0
