"""A plan as a PDF: written here by hand, with a ruled table, and read like the same plan as a text."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from knowledge.errors import KnowledgeError
from knowledge.extract.contacts import contacts
from knowledge.extract.indicators import indicators
from knowledge.extract.reading import read_plan
from knowledge.extract.sections import headings

LINES = [
    "第１章　外国人市民の相談",
    "",
    "１．相談窓口の運営",
    "英語とネパール語で相談に応じます。",
    "くらし相談課　0299-11-2233",
    "",
    "２．数値目標",
]
TABLE = [
    ["指標", "単位", "現状値（令和5年度）", "目標値（令和9年度）"],
    ["相談窓口の利用件数", "件", "410", "600"],
    ["日本語教室の|学習者数", "人", "75", "120"],
]
WIDTHS = (160, 50, 140, 140)
ROW = 34


def test_text_and_table_are_read_in_their_order(tmp_path: Path) -> None:
    pytest.importorskip("pdfplumber")
    plan = read_plan(_pdf(tmp_path / "plan.pdf"))
    texts = [line.text for line in plan.lines]
    assert texts[0] == "第1章 外国人市民の相談"
    assert texts[-1].split() == ["日本語教室の学習者数", "人", "75", "120"]
    assert [head.title for head in headings(plan)][:2] == ["第1章 外国人市民の相談", "1.相談窓口の運営"]


def test_a_cell_in_two_lines_stays_in_its_row(tmp_path: Path) -> None:
    pytest.importorskip("pdfplumber")
    found = {one.title: one for one in indicators(read_plan(_pdf(tmp_path / "plan.pdf")))}
    learners = found["日本語教室の学習者数"]
    assert [(one.role, one.year, one.value) for one in learners.readings] == [
        ("baseline", 2023, 75),
        ("target", 2027, 120),
    ]
    assert found["相談窓口の利用件数"].unit == "件"


def test_contacts_of_a_pdf(tmp_path: Path) -> None:
    pytest.importorskip("pdfplumber")
    assert [(one.name, one.phone) for one in contacts(read_plan(_pdf(tmp_path / "plan.pdf")))] == [
        ("くらし相談課", "0299-11-2233")
    ]


def test_a_broken_pdf_says_so(tmp_path: Path) -> None:
    pytest.importorskip("pdfplumber")
    path = tmp_path / "broken.pdf"
    path.write_bytes(b"%PDF-1.4\nnothing of a PDF")
    with pytest.raises(KnowledgeError, match="broken.pdf"):
        read_plan(path)


def test_without_pdfplumber_the_error_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pdfplumber", None)
    with pytest.raises(KnowledgeError, match="pdfplumber"):
        read_plan(_pdf(tmp_path / "plan.pdf"))


def _pdf(path: Path) -> Path:
    """A page of text in a font that readers know by name, and a table with ruled cells."""
    drawing, top = [], 780
    for line in LINES:
        drawing.append(_text(50, top, line))
        top -= 18
    for row in TABLE:
        left = 50
        for cell, width in zip(row, WIDTHS):
            drawing.append(f"{left} {top - ROW} {width} {ROW} re S")
            for place, part in enumerate(cell.split("|")):
                drawing.append(_text(left + 4, top - 14 - 13 * place, part))
            left += width
        top -= ROW
    stream = "\n".join(filter(None, drawing))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiMin-W3 /Encoding /UniJIS-UTF16-H /DescendantFonts [6 0 R] >>",
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiMin-W3 /DW 1000 /FontDescriptor 7 0 R"
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>",
        "<< /Type /FontDescriptor /FontName /HeiseiMin-W3 /Flags 4 /FontBBox [0 -120 1000 880] /Ascent 880"
        " /Descent -120 /ItalicAngle 0 /CapHeight 700 /StemV 80 >>",
    ]
    content, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(content))
        content += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    content += (
        f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\n"
        f"startxref\n{len(content)}\n%%EOF\n"
    ).encode()
    path.write_bytes(content)
    return path


def _text(left: float, bottom: float, text: str) -> str:
    return f"BT /F1 11 Tf {left} {bottom} Td <{text.encode('utf-16-be').hex()}> Tj ET" if text else ""
