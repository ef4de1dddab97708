"""A city's CSV file: read whatever it is called and encoded in, refused by line, taken whole or not at all."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from knowledge.errors import KnowledgeError
from knowledge.faq import Sheet, fingerprint, imported_files, read_csv, read_faqs, remove_faqs, store_faqs

TODAY = date(2026, 11, 22)
ROWS = "question,answer,category,department,url\nごみの日は,月曜日です,ごみ,環境課,https://example.jp/1\n"
JAPANESE = "ID,質問,回答,分類,担当課,URL,更新日\n7,ごみの日は,月曜日です,ごみ,環境課,https://example.jp/1,2024\n"
# What is in a file's rows after a good one -> the line and a word of the reason.
BAD = {
    ",答え": (3, "no question"),
    "問い,": (3, "no answer"),
    "問い": (3, "no answer"),
    "問い,答え,ごみ,課,https://a.jp,余分": (3, "6 columns"),
    "問い,答え,ごみ,課,ftp://a.jp": (3, "url"),
    "問い,答え,ごみ,課,www.a.jp": (3, "url"),
    '問い,"答え': (3, "not CSV"),
    '問い,"答"え': (3, "not CSV"),
    f"{'長' * 1001},答え": (3, "1,001 characters"),
    "問い\ufffd,答え": (3, "broken"),
    '"二行の\n問い",': (3, "no answer"),
    '"良い\n問い",良い答え\n,答え': (5, "no question"),
}
# Rows that look odd and are good.
GOOD = {
    '"カンマ, と ""引用符""",答え': 'カンマ, と "引用符"',
    '"改行の\r\nある問い",答え': "改行の\nある問い",
    "  空白のある問い  ,答え": "空白のある問い",
    "問い,答え,,,": "問い",
    "問い,答え": "問い",
    "問い,答え,ごみ,課,https://a.jp,,": "問い",
}


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "faq.csv"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
@pytest.mark.parametrize("text", [ROWS, JAPANESE, ROWS.replace(",", "\t"), ROWS.replace("\n", "\r\n"), ROWS.upper()])
def test_reads_every_form(tmp_path: Path, text: str, encoding: str) -> None:
    sheet = read_csv(written(tmp_path, text.replace("HTTPS://EXAMPLE.JP", "https://example.jp"), encoding))
    (row,) = sheet.rows
    assert (row.question, row.answer, row.category, row.department) == ("ごみの日は", "月曜日です", "ごみ", "環境課")
    assert (row.url, row.line, sheet.bad) == ("https://example.jp/1", 2, ())


def test_names_columns_that_it_does_not_use(tmp_path: Path) -> None:
    assert read_csv(written(tmp_path, JAPANESE)).ignored == ("ID", "更新日")


@pytest.mark.parametrize("row", BAD)
def test_reports_bad_rows_by_line(tmp_path: Path, row: str) -> None:
    (bad,) = read_csv(written(tmp_path, f"{ROWS}{row}\n")).bad
    line, reason = BAD[row]
    assert bad.line == line and reason in bad.reason


@pytest.mark.parametrize("row", GOOD)
def test_takes_odd_rows(tmp_path: Path, row: str) -> None:
    sheet = read_csv(written(tmp_path, f"{ROWS}{row}\n\n , \n"))
    assert sheet.bad == () and sheet.rows[-1].question == GOOD[row]


def test_takes_the_same_row_once_and_the_same_question_with_another_answer(tmp_path: Path) -> None:
    sheet = read_csv(written(tmp_path, f"{ROWS}問い,甲\n問い,乙\n問い,甲\n"))
    assert [row.answer for row in sheet.rows] == ["月曜日です", "甲", "乙"] and sheet.repeated == 1


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        ("質問,分類\n".encode(), "'answer' (or 回答)"),
        ("答え\n".encode(), "'question' (or 質問)"),
        ("question,answer\na,b\nc,d".encode() + b"\xff\xfe\x81", "line 3"),
    ],
)
def test_refuses_a_file_by_name_and_reason(tmp_path: Path, content: bytes, word: str) -> None:
    path = tmp_path / "faq.csv"
    path.write_bytes(content)
    with pytest.raises(KnowledgeError, match="faq.csv") as caught:
        read_csv(path)
    assert word in str(caught.value) and "Next:" in str(caught.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="nowhere.csv: cannot be read"):
        read_csv(tmp_path / "nowhere.csv")


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    return read_csv(written(tmp_path, ROWS + "住民票,窓口へ\n"))


def test_a_file_replaces_itself_and_no_other(tmp_path: Path, sheet: Sheet) -> None:
    database = tmp_path / "faq.sqlite"
    assert store_faqs(database, "a.csv", sheet, city="ageo", today=TODAY) == 0
    store_faqs(database, "a.csv", sheet, city="ueda", today=TODAY)
    store_faqs(database, "b.csv", sheet, city="ageo", today=TODAY)
    smaller = read_csv(written(tmp_path, ROWS))
    assert store_faqs(database, "a.csv", smaller, city="ageo", today=TODAY) == 2
    assert [(entry.name, entry.city, entry.rows) for entry in imported_files(database)] == [
        ("a.csv", "ageo", 1),
        ("a.csv", "ueda", 2),
        ("b.csv", "ageo", 2),
    ]
    assert {faq.imported for faq in read_faqs(database)} == {"2026-11-22"}


def test_ids_stay_and_tell_cities_apart(tmp_path: Path, sheet: Sheet) -> None:
    database = tmp_path / "faq.sqlite"
    for city in ("ageo", ""):
        store_faqs(database, "a.csv", sheet, city=city, today=TODAY)
    first = [faq.id for faq in read_faqs(database)]
    store_faqs(database, "a.csv", sheet, city="ageo", today=date(2027, 1, 1))
    assert [faq.id for faq in read_faqs(database)] == first and len(set(first)) == 4
    assert first[0].startswith("faq.any.") and first[2].startswith("faq.ageo.")


def test_removes_one_file(tmp_path: Path, sheet: Sheet) -> None:
    database = tmp_path / "faq.sqlite"
    for city in ("ageo", "ueda"):
        store_faqs(database, "a.csv", sheet, city=city, today=TODAY)
    before = fingerprint(database)
    assert remove_faqs(database, "a.csv", city="ueda") == 2
    assert fingerprint(database) != before
    assert [entry.city for entry in imported_files(database)] == ["ageo"]
    with pytest.raises(KnowledgeError, match="'b.csv'"):
        remove_faqs(database, "b.csv")


def test_nothing_imported_is_nothing(tmp_path: Path) -> None:
    database = tmp_path / "faq.sqlite"
    assert (read_faqs(database), imported_files(database), fingerprint(database)) == ([], [], "")
    assert not database.exists()


def test_a_broken_database_is_named(tmp_path: Path) -> None:
    (tmp_path / "faq.sqlite").write_bytes(b"garbage" * 100)
    with pytest.raises(KnowledgeError, match="faq.sqlite"):
        read_faqs(tmp_path / "faq.sqlite")
