"""What the readers of indicators share: amounts with units, years, and the roles that columns have."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Literal

from knowledge import figures
from knowledge.verify_records import ERAS

Role = Literal["baseline", "target", "actual"]
UNIT = (
    r"(?:%|‰|ポイント|pt|[千万億]?円|百万円|十万円|人(?:以上)?/?[年月日回]?|名|件(?:/年)?|回(?:/年)?|団体|[かカケヶ]所|箇所|事業所|事業者|事業|校区|校|園|台|部|枚|冊|世帯"
    r"|組織|組|社|店舗?|施設|地区|教室|講座|言語|[かカケヶ]国語?|[かカケヶ]国|点|位|日|時間|分|歳|年|倍|ha|㎡|㎢|km2?|m2?|kg|千?t-CO2|千?トン|t|g|品|都市|館|室|戸|棟"
    r"|本|集落|種類?|コース|クラブ|票|自治体|割|人口|ヵ所|コマ|作品|项|項目|銘柄|地域|会場|サークル|区画|kWh|MW|kW|L|ℓ|CO2|期)"
)
AMOUNT = re.compile(
    rf"^[約▲△-]?\s*(?P<number>\d[\d,]*(?:\.\d+)?)\s*(?P<unit>{UNIT})?(?:以上|以下|程度|超|未満|/年|/月)?$"
)
BARE_UNIT = re.compile(rf"^[(]?(?P<unit>{UNIT})[)]?$")
PLACEHOLDER = re.compile(r"^(?:[-―－ー−–—]|/|＼|\\|…|なし|未実施|新規|未設定|※\d*)$")
ARROW = re.compile(r"^[↗↘→↑↓⇗⇘⇒⇑⇓➚➘]+$")
YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?=年|\D|$)|(?<![A-Za-z])([HRS])\.?(\d{1,2})(?!\d)")
ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("target", re.compile(r"目標(?!指標|の|設定|達成|管理)|計画値|見込|最終年")),
    ("baseline", re.compile(r"現状|現況|基準|現在|策定時|当初|計画前|初期値")),
    ("actual", re.compile(r"実績|結果|達成値|実施状況|進捗")),
)


@dataclass(frozen=True)
class Amount:
    """A figure with the unit that stands behind it, and the line that it stands in."""

    value: float
    unit: str
    line: int
    year: int | None = None


@dataclass(frozen=True)
class Reading:
    """One value of an indicator."""

    role: Role | Literal["mid_year", "year_end"]
    year: int | None
    value: float | None
    text: str = ""
    label: str = ""

    def raw(self) -> dict[str, Any]:
        """As YAML has it."""
        figure = (
            None if self.value is None else int(self.value) if self.value == int(self.value) else self.value
        )
        fields = {
            "role": self.role,
            "label": self.label,
            "value": figure,
            "text": self.text,
            "year": self.year,
        }
        return {key: value for key, value in fields.items() if value not in (None, "")}


@dataclass(frozen=True)
class Indicator:
    """An indicator as read from a table or a list: `how` names the layout that it was read by."""

    title: str
    unit: str
    readings: tuple[Reading, ...]
    lines: tuple[int, ...]
    confidence: float
    how: str
    goals: tuple[str, ...] = ()
    kind: Literal["indicator", "count", "population"] = "indicator"
    remarks: tuple[str, ...] = ()
    responsible: str = ""


def amount_of(token: str, line: int) -> Amount | None:
    """The amount that a token is, or None; years, dates and goal numbers are none."""
    folded = figures.fold(token).strip("()")
    match = AMOUNT.match(folded)
    if match is None or match["unit"] == "年" and len(match["number"]) == 4:
        return None
    number = float(match["number"].replace(",", ""))
    return Amount(-number if folded[:1] in "▲△-" else number, match["unit"] or "", line)


def year_of(text: str) -> int | None:
    """The first year of a text, era years included."""
    match = YEAR.search(figures.fold(text).replace(" ", ""))
    if match is None:
        return None
    return int(match[1]) if match[1] else ERAS[match[2]] + int(match[3])


def role_of(text: str) -> Role | None:
    """What a column's or a value's head makes of it."""
    return next((role for role, pattern in ROLES if pattern.search(text)), None)


def clean_title(text: str) -> str:
    """A title without marks, numbering and stray spaces between Japanese words."""
    text = re.sub(r"^[\s・●■◆○◎◇□※①-⑳]+|[\s:：、・]+$", "", text)
    text = re.sub(r"^(?:\(?\d{1,2}[).]|\d{1,2}(?=\s)|[ア-ン](?=\s))\s*", "", text)
    return re.sub(r"(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])", "", text).strip()
