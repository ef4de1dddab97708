"""Headings of a plan, and the sections that begin with them.

A heading is told by its number (第１章, １．, （１）, ①, 1-2-3), by its mark (●, ■, ◆, 【】) or, less surely, by
standing alone over longer text. A section reaches from its heading to the next one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from knowledge import figures
from knowledge.extract.amounts import amount_of
from knowledge.extract.candidates import Candidate
from knowledge.extract.reading import ENDS, Line, Plan, narrow

LONGEST = 45
LONGEST_CHAPTER = 75
SHORTEST = 2
REPEATED = 3
# What a heading looks like, the surest first: name, confidence, pattern over the line in NFKC.
FORMS: tuple[tuple[str, float, re.Pattern[str]], ...] = (
    ("chapter", 0.95, re.compile(r"^第\s*[\d一二三四五六七八九十]+\s*[編部章節]\s*\S")),
    (
        "chapter",
        0.85,
        re.compile(
            r"^(?:基本(?:目標|方針|施策)|施策(?:の(?:方向|柱))?|重点(?:目標|項目|施策)|目標)\s*\d+\s*[:：.]?\s*\D"
        ),
    ),
    ("chapter", 0.85, re.compile(r"^(?:基本目標|重点目標|基本施策|施策名|基本方針)\s+\D")),
    ("chapter", 0.85, re.compile(r"^(?:No\.?|取組|施策|事業)\s*\d+(?:-\d+)?\s*[.:]?\s*[^\d\s件人回年月%,.]")),
    ("numbered", 0.9, re.compile(r"^\(\d{1,2}\)-?\d{0,2}\s*\D")),
    ("numbered", 0.9, re.compile(r"^\d{1,2}(?:[.\-‐―－]\d{1,2}){1,3}[.]?\s*[^\d\s.%]")),
    ("numbered", 0.85, re.compile(r"^\d{1,2}[.)]\s*[^\d\s.,%]")),
    ("numbered", 0.85, re.compile(r"^[0-9IVX]{1,3}\s+[^\d\s(%人件回年月日時]")),
    ("numbered", 0.85, re.compile(r"^[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]\s*[.]?\s*\S")),
    ("circled", 0.8, re.compile(r"^[①-⑳](?:\s*-\s*\d+)?\s*[^\s①-⑳]")),
    ("marked", 0.85, re.compile(r"^[●■◆◎★▼▶□◇]\s*\S")),
    ("bracketed", 0.85, re.compile(r"^(?:【[^】]+】|<[^>]+>|《[^》]+》|≪[^≫]+≫|〈[^〉]+〉|\[[^\]]+\])$")),
    ("ringed", 0.7, re.compile(r"^[○〇]\s*\S")),
    ("question", 0.7, re.compile(r"^(?:なぜ|どうして|「[^」]+」とは).*$")),
    ("parenthesised", 0.55, re.compile(r"^\([^\d()][^()]*\)$")),
    (
        "bullet",
        0.5,
        re.compile(
            r"^・\s*[^\s・\d][^\d・]*(?:・[^\d\s・]+)*(?:事業|推進|充実|支援|取組|対策|促進|整備|啓発|開催|作成|向上|創出)$"
        ),
    ),
)
WEAK_FORMS = ("ringed", "parenthesised", "bullet", "bracketed", "question")
ALONE, PAGE = 0.45, 0.6
# A line at least this long beside those that follow it fills its column.
FULL = 0.93
WRAPPED = 16
_MARK = re.compile(r"^(?:[・●■◆○〇◎※【<《≪]|\(\d+\)|[①-⑳]|\d+[.)])")
_TITLE_END = re.compile(r"(?:先|一覧表?|編|体制|状況|概要|について|目次|沿革|経緯|背景|趣旨|期間|指標|資料)$")
_FIRST = re.compile(r"^(?:\(1\)|①|1[.)]|ア[.)\s])\s*\S{3}")
_TAIL = re.compile(r"(?:\s*(?:\(\d{1,2}\)|[①-⑳○〇])|\s+(?:年度末まで|通年|随時))+$")
_SENTENCE = re.compile(r"は、|では|ため、|より、|ており|まして")
_PERIOD = re.compile(
    r"^(?:年度末?|\d+月末?|通年|随時|\d+[人回件]|毎週|[-~～・]*)(?:まで|以上)?$|^[\d.,%人回件]+(?:以上)?$"
)
_NO_TITLE = re.compile(r"[:。、↗⇒→%]|^[\d(※・*]|^[ぁ-ん]|[ぁ-ん]$|^[A-Z]\d|\d[件回人名年度]")
_VERB = re.compile(
    r"(?:ます|ました|です|である|ている|ていく|ください|ません|した|する|される|れる|いる|ある|こと)[。.]?$"
)
_TABLE = re.compile(r"\d[\d,.]*\s*(?:%|人|件|回)?\s+[\d,.]+|電話|TEL|FAX|〒|\d{2,4}-\d{4}|:\s*$")
# A line of a table of contents ends in dots and its page.
_CONTENTS = re.compile(r"[.…・‥_\s]{3,}\d{1,3}$|[…‥]\s*\d{1,3}$")
_ONLY_SIGNS = re.compile(r"^[\W\d_]+$")
_NUMBERING = re.compile(
    r"^(?:第\s*[\d一二三四五六七八九十]+\s*[編部章節条]|\(?\d{1,2}(?:[.\-‐―－]\d{1,2})*[.)]?(?=\D)|[①-⑳](?:\s*-\s*\d+)?|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]\.?"
    r"|[●■◆◎★▼▶□◇○〇・※])\s*"
)


@dataclass(frozen=True)
class Heading:
    """A line that heads what follows; `form` tells by what it was known."""

    line: Line
    title: str
    form: str
    confidence: float


@lru_cache(maxsize=4)
def headings(plan: Plan) -> tuple[Heading, ...]:
    """The headings of a plan in order; one that heads every page counts where it stands first."""
    repeated = Counter(line.folded for line in plan.lines)
    found: list[Heading] = []
    seen: set[str] = set()
    for index, line in enumerate(plan.lines):
        heading = _heading(plan, index)
        if heading is None:
            continue
        if repeated[line.folded] >= REPEATED:
            if line.folded in seen:
                continue
            seen.add(line.folded)
        found.append(heading)
    return tuple(head for place, head in enumerate(found) if not _is_listed(found, place))


def _is_listed(found: list[Heading], place: int) -> bool:
    """Whether a heading only stands in the table of contents: right over another one, and again further down."""
    head, after = found[place], found[place + 1 : place + 2]
    close = bool(after) and after[0].line.number - head.line.number <= 2
    near = close or place and head.line.number - found[place - 1].line.number <= 2
    return bool(near) and any(bare(head.title) == bare(other.title) for other in found[place + 1 :])


def sections(plan: Plan) -> Iterator[Candidate]:
    """A section for each heading, together holding every written line; digests are proposed from the words in it."""
    heads = headings(plan)
    lines = plan.lines
    if not lines:
        return
    if not heads or heads[0].line.number != lines[0].number:
        first = next((line for line in lines if not _ONLY_SIGNS.match(line.text)), lines[0])
        heads = (Heading(lines[0], first.text[:LONGEST], "front", 0.3), *heads)
    ends = [head.line.number for head in heads[1:]] + [lines[-1].number + 1]
    for head, end in zip(heads, ends):
        inside = [line for line in lines if head.line.number <= line.number < end]
        yield Candidate(
            "sections",
            "section",
            {"title": head.title, "digest": digest(inside), "topics": []},
            ((inside[0].number, inside[-1].number),),
            head.confidence,
            remarks=("digest: write it in your own words",),
        )


def section_at(found: Sequence[Heading], number: int) -> str:
    """The title that a line stands under, or "" before the first heading."""
    title = ""
    for heading in found:
        if heading.line.number > number:
            break
        title = heading.title
    return title


@lru_cache(maxsize=4096)
def bare(title: str) -> str:
    """A heading without its number, mark and brackets, folded."""
    text = narrow(title)
    for _ in range(3):
        text = _NUMBERING.sub("", text, count=1)
    return re.sub(r"[\s「」『』【】<>《》≪≫〈〉()\[\]・…]", "", figures.fold(text))


def digest(lines: list[Line]) -> str:
    """Words of some lines that tell what can be found there, without figures."""
    words: Counter[str] = Counter()
    for line in lines:
        for word in re.findall(r"[一-龥ァ-ヶー]{3,14}", line.text):
            words[word] += 1
    chosen = sorted(words, key=lambda word: (-words[word] * min(len(word), 8), word))[:6]
    text = "、".join(word for word in chosen if not re.search(r"\d", word))
    return f"{text}について。" if text else "見出しと図表。"


def _heading(plan: Plan, index: int) -> Heading | None:
    line = plan.lines[index]
    text = _TAIL.sub("", line.text)
    if not SHORTEST <= len(text) <= LONGEST_CHAPTER or _ONLY_SIGNS.match(text):
        return None
    # A row of a table: figures with their units.
    amounts = sum(amount_of(word, line.number) is not None for word in line.tokens[1:])
    if amounts > 1 and not re.search(r"\d\s*年\s*\d+\s*月", line.text):
        return None
    if (
        _CONTENTS.search(text)
        or text.endswith((*ENDS[:2], "、", ","))
        or _SENTENCE.search(text)
        or _PERIOD.match(bare(text))
    ):
        return None
    for form, confidence, pattern in FORMS:
        if pattern.match(text):
            short = LONGEST_CHAPTER if form == "chapter" else LONGEST
            sentence = form != "question" and _VERB.search(text) or _TABLE.search(text) or len(text) > short
            if sentence or len(bare(text)) < SHORTEST:
                return None
            if form != "chapter" and _is_wrapped_sentence(plan, index):
                return None
            if (
                form == "parenthesised"
                and index + 1 < len(plan.lines)
                and figures.calls_in(plan.lines[index + 1].folded)
            ):
                return None
            if form in WEAK_FORMS and (_is_inside(plan, index) or not re.search(r"[^\W\da-zA-Z]{2}", text)):
                return None
            return Heading(line, text + _wrapped(plan, index), form, confidence)
    return _over_text(plan, index) if text.startswith("・") else _alone(plan, index)


def _over_text(plan: Plan, index: int) -> Heading | None:
    """A bullet without a verb that is set off and stands over a sentence of its own."""
    line = plan.lines[index]
    following = plan.lines[index + 1] if index + 1 < len(plan.lines) else None
    if (
        following is None
        or not line.gap
        or len(line.text) > 30
        or _VERB.search(line.text)
        or _TABLE.search(line.text)
    ):
        return None
    sentence = len(following.text) > 1.25 * len(line.text) and not _MARK.match(following.text)
    return Heading(line, line.text, "bullet", ALONE) if sentence and "。" in _some(plan, index + 1) else None


def _is_inside(plan: Plan, index: int) -> bool:
    """Whether a line goes on with the sentence of the line before."""
    if not index:
        return False
    line, before = plan.lines[index], plan.lines[index - 1]
    if line.gap or before.text.rstrip("」』)").endswith(tuple(ENDS)):
        return False
    ends_open = before.text.endswith(("、", "「", "・")) or re.search(r"[ぁ-ん]$", before.text)
    return bool(ends_open) and len(before.text) >= 24


def _is_wrapped_sentence(plan: Plan, index: int) -> bool:
    """Whether a line is the first of a sentence that fills its column and ends in one of the next lines."""
    line = plan.lines[index]
    if len(line.text) < WRAPPED:
        return False
    following: list[Line] = []
    for after in plan.lines[index + 1 : index + 5]:
        if after.gap or _MARK.match(after.text):
            break
        following.append(after)
        if "。" in after.text:
            break
    if not following or not any("。" in after.text for after in following):
        return False
    return len(line.text) >= FULL * max(len(after.text) for after in following)


def _wrapped(plan: Plan, index: int) -> str:
    """The rest of a heading that is too long for its line."""
    line = plan.lines[index]
    if index + 1 >= len(plan.lines) or not 10 <= len(line.text) <= LONGEST - 2:
        return ""
    following = plan.lines[index + 1]
    after = plan.lines[index + 2] if index + 2 < len(plan.lines) else None
    if (
        following.gap
        or len(following.text) > 14
        or after is not None
        and not after.gap
        or _MARK.match(following.text)
    ):
        return ""
    unfinished = re.search(r"(?:の|と|や|を|に|が|・|、)$", line.text) or re.search(
        r"^[ぁ-ん]", following.text
    )
    return (
        following.text if unfinished or len(following.text) <= 6 and not _TABLE.search(following.text) else ""
    )


def _alone(plan: Plan, index: int) -> Heading | None:
    """A short line without a mark, set off above, over a longer text; more surely where it begins a page."""
    line = plan.lines[index]
    following = plan.lines[index + 1] if index + 1 < len(plan.lines) else None
    if following is None or not line.gap or not 4 <= len(line.text) <= 30 or len(line.tokens) > 2:
        return None
    if _VERB.search(line.text) or _TABLE.search(line.text) or _NO_TITLE.search(line.text):
        return None
    if line.gap > 1:
        return Heading(line, line.text, "page", PAGE)
    body = len(following.text) > 1.25 * len(line.text) and re.search(r"[ぁ-ん]", following.text)
    # Over a list that begins, or over sentences.
    over = (
        _TITLE_END.search(line.text)
        or _FIRST.match(following.text)
        or body
        and "。" in _some(plan, index + 1)
    )
    return Heading(line, line.text, "alone", ALONE) if over else None


def _some(plan: Plan, index: int) -> str:
    return "".join(line.text for line in plan.lines[index : index + 6])
