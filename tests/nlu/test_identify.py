"""Language identification, with a classifier trained on a handful of sentences."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from bot.nlu.identify import Identification, Identifier, train, with_typo
from bot.nlu.normalise import normalise

EXAMPLES = [
    ("what day is garbage day", "en"),
    ("where is the city hall", "en"),
    ("i need help with my children", "en"),
    ("rac khi nao lay vay", "vi"),
    ("đổ rác ngày nào", "vi"),
    ("tôi cần giúp đỡ", "vi"),
    ("quando recolhem o lixo", "pt"),
    ("onde fica a prefeitura", "pt"),
    ("preciso de ajuda com meus filhos", "pt"),
    ("ごみはいつですか", "ja"),
    ("市役所はどこですか", "ja"),
    ("子どもの学校について聞きたい", "ja-x-easy"),
    ("垃圾几号收", "zh-Hans"),
    ("市政府在哪里", "zh-Hans"),
    ("垃圾幾號收", "zh-Hant"),
    ("कचरा कहिले", "ne"),
    ("कूड़ा कब उठेगा", "hi"),
]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("identify") / "languages.bin"
    train(EXAMPLES, path)
    return path


@pytest.fixture(scope="module")
def identifier(model: Path) -> Identifier:
    return Identifier(model)


SCRIPT_DECIDES = [
    ("쓰레기", {"ko"}),
    ("ขยะ", {"th"}),
    ("мусор", {"ru"}),
    ("thùng rác ở đâu", {"vi"}),
    ("ごみ", {"ja", "ja-x-easy"}),
    ("ハザードマップ", {"ja", "ja-x-easy"}),
    ("搬家后マイナンバーカード怎么改", {"zh-Hans", "zh-Hant"}),
    ("怎么办理", {"zh-Hans"}),
    ("駅", {"ja"}),
    ("कचरा", {"hi", "ne"}),
]


@pytest.mark.parametrize(("text", "possible"), SCRIPT_DECIDES)
def test_script_decides_first(identifier: Identifier, text: str, possible: set[str]) -> None:
    found = identifier.identify(normalise(text).text)
    assert {code for code, _ in found.ranking} <= possible
    assert found.best in possible


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("where is the garbage day", "en"),
        ("quando recolhem o lixo da prefeitura", "pt"),
        ("onde fica o lixo", "pt"),
    ],
)
def test_the_models_decide_among_the_rest(identifier: Identifier, text: str, language: str) -> None:
    assert identifier.identify(text).best == language


@pytest.mark.parametrize("text", ["", "123", "?!", "👍", "1-2-3"])
def test_nothing_to_go_by(identifier: Identifier, text: str) -> None:
    found = identifier.identify(text)
    assert found == Identification((), 0)
    assert found.best is None
    assert found.probability("en") == 0


@pytest.mark.parametrize("text", ["where is it", "人口", "ごみの日", "कचरा"])
def test_probabilities_add_up_and_come_in_order(identifier: Identifier, text: str) -> None:
    values = [value for _, value in identifier.identify(text).ranking]
    assert sum(values) == pytest.approx(1.0)
    assert values == sorted(values, reverse=True)


def test_line_breaks_do_no_harm(identifier: Identifier) -> None:
    assert identifier.identify("where is\nthe city hall").best == "en"


def test_plain_japanese_and_japanese_count_as_one() -> None:
    found = Identification((("ja", 0.6), ("ja-x-easy", 0.3), ("zh-Hans", 0.1)), 4)
    assert found.probability("ja") == found.probability("ja-x-easy") == pytest.approx(0.9)
    assert found.probability("zh-Hans") == pytest.approx(0.1)


def test_the_same_examples_give_the_same_model(identifier: Identifier, tmp_path: Path) -> None:
    again = tmp_path / "again.bin"
    train(EXAMPLES, again)
    second = Identifier(again)
    for text in ("rac lixo garbage", "人口", "onde is the"):
        assert second.identify(text) == identifier.identify(text)


def test_an_unknown_label_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="'ciao'.*'it'"):
        train([("ciao", "it")], tmp_path / "x.bin")
    assert not (tmp_path / "x.bin").exists()


def test_typos_change_one_place_only() -> None:
    rng = random.Random(1)
    for _ in range(50):
        typo = with_typo("garbage day", rng)
        assert abs(len(typo) - len("garbage day")) <= 1
        assert typo[0] == "g" and set(typo) <= set("garbage day")
    assert with_typo("gomi", rng) == "gomi"
