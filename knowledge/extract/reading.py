"""A plan as numbered lines: from a text file, or from a PDF with its tables' rows kept together."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from knowledge import figures
from knowledge.errors import KnowledgeError

ENCODINGS = ("utf-8-sig", "cp932", "utf-16")
PDF = b"%PDF-"
# Below this share of lines that follow one another directly, the text is taken to be double-spaced.
SINGLE_SPACED = 0.25
ENDS = "。．!?！？"
CLOSING = "」』）)】》〉"


@dataclass(frozen=True)
class Line:
    """A written line: its number (1-based), its text in NFKC, folded, and how many blank lines set it off."""

    number: int
    text: str
    folded: str
    gap: int

    @cached_property
    def tokens(self) -> list[str]:
        """The line's words between spaces."""
        return self.text.split()


@dataclass(frozen=True)
class Plan:
    """A plan's text as it is cited: `text` is what the line numbers count, `name` the file's."""

    name: str
    text: str

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The written lines in order."""
        return tuple(_written(self.raw))

    @cached_property
    def raw(self) -> tuple[str, ...]:
        """All lines as they are, counted as editors and `knowledge verify` count them."""
        lines = self.text.split("\n")
        return tuple(lines[:-1] if lines and lines[-1] == "" else lines)

    def spans(self, numbers: Iterable[int]) -> tuple[tuple[int, int], ...]:
        """Line numbers as (first, last) pairs; lines with only blank ones between them make one pair."""
        pairs: list[tuple[int, int]] = []
        for number in sorted(set(numbers)):
            if pairs and not any(self.raw[n - 1].strip() for n in range(pairs[-1][1] + 1, number)):
                pairs[-1] = (pairs[-1][0], number)
            else:
                pairs.append((number, number))
        return tuple(pairs)

    @cached_property
    def paragraphs(self) -> tuple[tuple[Line, ...], ...]:
        """Lines that run on into one another, as far as their layout tells."""
        return tuple(_paragraphs(self.lines))


def read_plan(path: Path) -> Plan:
    """Reads a plan.

    Args:
        path: a text file (UTF-8, cp932 or UTF-16) or a PDF with text in it.

    Raises:
        KnowledgeError: the file cannot be read, holds no text, or pdfplumber is missing for a PDF.
    """
    command = "madoguchi knowledge extract PLAN (a text file or a PDF)"
    try:
        content = path.read_bytes()
    except OSError as error:
        raise KnowledgeError(f"{path}: cannot be read ({error.strerror})", command=command) from error
    text = _pdf_text(path) if content.startswith(PDF) else _decoded(path, content)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise KnowledgeError(
            f"{path.name}: holds no text (a scan?)", command="read it with an OCR program first"
        )
    return Plan(path.name, text)


def plan_of(text: str, name: str = "plan.txt") -> Plan:
    """A plan from its text."""
    return Plan(name, text)


def narrow(text: str) -> str:
    """NFKC with the signs that it spoils (① becomes 1) kept."""
    return "".join(
        sign if "①" <= sign <= "⑳" else unicodedata.normalize("NFKC", sign) for sign in text
    ).strip()


def _decoded(path: Path, content: bytes) -> str:
    for encoding in ENCODINGS:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise KnowledgeError(
        f"{path.name}: is neither a PDF nor text in {', '.join(ENCODINGS)}", command="convert it first"
    )


def _written(raw: Sequence[str]) -> Iterator[Line]:
    written = [(number, line) for number, line in enumerate(raw, start=1) if line.strip()]
    blanks = [number - before - 1 for (before, _), (number, _) in zip(written, written[1:])]
    usual = 1 if blanks and blanks.count(0) < SINGLE_SPACED * len(blanks) else 0
    before = 0
    for number, line in written:
        gap = max(0, number - before - 1 - usual) if before else 1
        # A form feed begins a page.
        yield Line(number, narrow(line), figures.fold(line), gap + 1 if "\f" in line else gap)
        before = number


def _paragraphs(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    widest = sorted(len(line.text) for line in lines)[int(len(lines) * 0.9)] if lines else 0
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and (line.gap or not _runs_on(paragraph[-1].text, line.text, widest)):
            yield tuple(paragraph)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield tuple(paragraph)


def _runs_on(before: str, text: str, widest: int) -> bool:
    if before.rstrip(CLOSING).endswith(tuple(ENDS)) or text[:1] in "・●■◆○〇◎※【《<①②③④⑤⑥⑦⑧⑨(":
        return False
    # Narrow columns break lines early; a short line that stands alone is a heading or a cell.
    return len(before) >= min(12, 0.6 * widest)


def _pdf_text(path: Path) -> str:
    try:
        import pdfplumber
        from pdfplumber.utils.exceptions import PdfminerException
    except ImportError as error:
        raise KnowledgeError(
            f"{path.name}: reading PDFs needs pdfplumber", command="uv pip install pdfplumber"
        ) from error
    try:
        with pdfplumber.open(path) as document:
            pages = ["\n".join(_page_lines(page)) for page in document.pages]
    except (PdfminerException, ValueError, KeyError) as error:
        raise KnowledgeError(
            f"{path.name}: is not a PDF that can be read ({error})", command="save it anew"
        ) from error
    return "\n\n\f".join(pages) + "\n"


def _page_lines(page: Any) -> list[str]:
    """The lines of a page from top to bottom; a row of a table with its cells side by side is one line."""
    tables = [table for table in page.find_tables() if _is_table(table)]
    boxes = [table.bbox for table in tables]
    outside = page.filter(lambda item: not any(_inside(item, box) for box in boxes)) if boxes else page
    placed: list[tuple[float, float, str]] = [
        (line["top"], line["bottom"], line["text"]) for line in outside.extract_text_lines(return_chars=False)
    ]
    for table in tables:
        for row, cells in zip(table.rows, table.extract()):
            text = "  ".join("".join((cell or "").split("\n")) for cell in cells if cell and cell.strip())
            if text:
                placed.append((row.bbox[1], row.bbox[3], text))
    lines: list[str] = []
    bottom: float | None = None
    for top, end, text in sorted(placed):
        # Lines that stand well apart get a blank line between them, as in other plans' texts.
        if bottom is not None and top - bottom > 0.9 * min(end - top, 20):
            lines.append("")
        lines.append(text)
        bottom = end
    return lines


def _is_table(table: Any) -> bool:
    rows = table.extract()
    full = [row for row in rows if sum(bool(cell and cell.strip()) for cell in row) > 1]
    return len(rows) > 1 and len(full) > 1


def _inside(item: dict[str, Any], box: tuple[float, float, float, float]) -> bool:
    if "x0" not in item or "top" not in item:
        return False
    middle, height = (item["x0"] + item["x1"]) / 2, (item["top"] + item["bottom"]) / 2
    return box[0] <= middle <= box[2] and box[1] <= height <= box[3]
