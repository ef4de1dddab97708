"""The staff's search over the real knowledge, a small FAQ and a small plan."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import msgspec
import numpy as np
import pytest

from benchmarks.faq.methods import by_ranks, measures, only, prepare, ranks_of, signals
from benchmarks.faq.questions import blown_up, read_set
from bot import search as installed
from bot.search import named, shared_search
from bot.state import shared_knowledge, state
from knowledge.errors import KnowledgeError
from knowledge.faq import Faq, Sheet, store_faqs
from knowledge.model import Document
from knowledge.passages import passages
from knowledge.ranking import Settings, Text, compile_texts, rank
from knowledge.search import GOOD, KIND_SHARES, Search, Sources, build_search, ensure_search, in_japanese, open_search
from knowledge.search_documents import KINDS, Named
from knowledge.search_text import one_line, plain, terms
from knowledge.store import Knowledge
from knowledge.word_vectors import word_vectors

TODAY = date(2026, 11, 22)
FAQS = {
    "ageo": (
        Faq("粗大ごみはどのように出しますか。", "電話で申し込み、処理券を貼ってください。", "ごみ", "環境課", line=2),
        Faq("住民票の写しはどこで取れますか。", "市民課の窓口でお渡しします。", "届出", "市民課", line=3),
        Faq("転居したときの手続きを教えてください。", "十四日以内に届け出てください。", "届出", "市民課", line=4),
        Faq("犬の登録をしたい。", "<p>鑑札を&nbsp;お渡しします。</p>", "犬", "環境課", "https://example.jp/d", line=5),
    ),
    "ueda": (Faq("テレビの処分方法は。", "買った店に引き取りを頼んでください。", "ごみ", "生活環境課", line=2),),
    "": (Faq("献血の日程を知りたい。", "広報に載せます。", "健康", "", line=2),),
}
PLAN = ["", "雪捨て場の設置", "", "冬の間、河川敷に雪捨て場を三か所設ける。", *[""] * 6]
PLAN += ["スケート教室", "児童に教える。"]
# A question, as staff or citizens put it, and the FAQ that answers it.
QUESTIONS = {
    "粗大ごみ": "粗大ごみ",
    "そだいごみ": "粗大ごみ",
    "ソダイゴミ": "粗大ごみ",
    "粗大ゴミ": "粗大ごみ",
    "古いタンスを捨てたい": "粗大ごみ",
    "タンスすてたい": "粗大ごみ",
    "じゅうみんひょう": "住民票",
    "住民表の写し": "住民票",
    "住民票": "住民票",
    "引っ越しました": "転居",
    "ひっこし": "転居",
    "ワンちゃんを飼い始めた": "犬の登録",
    "犬": "犬の登録",
    "壊れたＴＶ": "テレビ",
    "けんけつ": "献血",
    "bulky waste": "粗大ごみ",
    "大件垃圾": "粗大ごみ",
    "rác cồng kềnh": "粗大ごみ",
}
# The same word in all its spellings, and a near-miss that is another word.
SPELLINGS = [("ごみ", "ゴミ"), ("申込み", "申し込み"), ("引越し", "引っ越し"), ("子ども", "子供"), ("手当", "手当て")]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("search")
        patch.setenv("MADOGUCHI_STATE", str(folder))
        patch.setenv("PLANS_DIR", str(folder / "plans"))
        (folder / "plans").mkdir()
        yield folder


@pytest.fixture(scope="module")
def sources(folder: Path) -> Sources:
    """The real knowledge with one more plan, whose text is at hand, and the FAQs of three files."""
    data = "\n".join(PLAN).encode()
    (folder / "plans" / "snow.txt").write_bytes(data)
    snow = Document(
        id="snow", city="ueda", title="雪の計画", publisher="上田市", date="2020-04", file="snow.txt",
        sha256=hashlib.sha256(data).hexdigest(), lines=len(PLAN),
    )
    for city, faqs in FAQS.items():
        store_faqs(folder / "faq.sqlite", f"{city or 'any'}.csv", Sheet(faqs, ()), city=city, today=TODAY)
    base = shared_knowledge()
    fields = {field: getattr(base, field) for field in base.__dataclass_fields__}
    # A share of each kind: making the index of all takes seconds.
    kept = {kind: dict(list(fields[kind].items())[::5]) for kind in ("facts", "records", "sections")}
    knowledge = Knowledge(**{**fields, **kept, "documents": {**base.documents, "snow": snow}})
    return Sources(knowledge, folder / "faq.sqlite", folder / "plans", named)


@pytest.fixture(scope="module")
def search(folder: Path, sources: Sources) -> Search:
    return ensure_search(folder / "search.sqlite", sources)


def titles(search: Search, query: str, **options: object) -> list[str]:
    return [hit.found.title for hit in search.find(query, **options)]


@pytest.mark.parametrize("query", QUESTIONS)
def test_finds_the_faq_first(search: Search, query: str) -> None:
    assert QUESTIONS[query] in titles(search, query, kinds=("faq",))[0]


def test_every_kind_is_there_and_found_by_its_title(search: Search) -> None:
    by_kind = {found.kind: found for found in search.opened.found}
    assert set(by_kind) >= {"fact", "faq", "passage"} and set(by_kind) <= set(KINDS) == set(KIND_SHARES)
    for kind, found in by_kind.items():
        hits = search.find(f"{found.title} {found.text}", kinds=(kind,), limit=5)
        assert found.id in [hit.found.id for hit in hits], kind


def test_every_record_is_found_by_its_title_and_text(search: Search, sources: Sources) -> None:
    for record in list(sources.knowledge.records.values())[::2]:
        hits = search.find(f"{record.title} {record.text}", city=record.city, kinds=("record",), limit=10)
        assert any(hit.found.title == record.title for hit in hits), record.id


def test_a_hit_says_where_it_stands(search: Search) -> None:
    hit = search.find("雪捨て場", kinds=("passage",))[0]
    assert json.loads(json.dumps(hit.as_dict())) == {
        "kind": "passage",
        "id": "snow.lines.2-4",
        "city": "ueda",
        "title": "雪の計画",
        "text": "雪捨て場の設置 冬の間、河川敷に雪捨て場を三か所設ける。",
        "document": "snow",
        "document_title": "雪の計画",
        "section": "",
        "lines": [[2, 4]],
        "as_of": "2020-04",
        "url": "",
        "category": "",
        "department": "",
        "answer": "",
        "topics": [],
        "unknown": False,
        "figures": False,
        "score": pytest.approx(hit.score, abs=1e-3),
    }


def test_an_faq_keeps_its_answer_and_shows_no_markup(search: Search) -> None:
    found = search.find("犬の登録", kinds=("faq",))[0].found
    assert (found.text, found.url, found.department) == ("鑑札を お渡しします。", "https://example.jp/d", "環境課")
    assert found.answer == "<p>鑑札を&nbsp;お渡しします。</p>" and found.lines == ((5, 5),)


def test_a_city_gets_its_own_and_what_is_for_all(search: Search) -> None:
    def cities(**options: object) -> set[str]:
        return {hit.found.city for hit in search.find("ごみ 献血 救急車 相談", limit=100, least=0.0, **options)}

    assert cities(city="ageo") <= {"ageo", "national", ""} and "" in cities(city="ageo")
    assert {"ageo", "ueda"} <= cities()


def test_a_city_that_the_question_names_is_meant(search: Search) -> None:
    assert {hit.found.city for hit in search.find("上田市のテレビの処分", limit=50)} <= {"ueda", "national", ""}
    assert titles(search, "上尾市のテレビの処分", city="ueda", kinds=("faq",))[0].startswith("テレビ")


def test_topic_and_limit(search: Search) -> None:
    hits = search.find("電話", topic="garbage", limit=3, least=0.0)
    assert len(hits) == 3 and all("garbage" in hit.found.topics for hit in hits)
    assert search.find("電話", limit=0) == []


@pytest.mark.parametrize("query", ["", "   ", "。、！？", "😀", "\0", "'; DROP TABLE text; --", '" OR "', "あ" * 5000])
def test_odd_questions_are_answered_quietly(search: Search, query: str) -> None:
    assert len(search.find(query)) <= 10


@pytest.mark.parametrize("query", ["", "。。。", "株価", "阪神は勝った？"])
def test_nothing_fits_what_nobody_wrote_about(search: Search, query: str) -> None:
    assert [hit.found.title for hit in search.find(query, kinds=("faq",), least=GOOD)] == []


def test_the_index_is_made_again_when_a_source_changes(folder: Path, sources: Sources) -> None:
    path, faqs = folder / "again.sqlite", folder / "again-faq.sqlite"
    own = Sources(sources.knowledge, faqs, None, named)
    small = Knowledge(
        **{**{field: getattr(sources.knowledge, field) for field in sources.knowledge.__dataclass_fields__},
           "facts": {}, "records": {}, "sections": {}}
    )
    own = Sources(small, faqs, None, named)
    made: list[str] = []

    def found(query: str) -> list[str]:
        return titles(ensure_search(path, own, made.append), query)

    assert found("犬の登録") == [] and len(made) == 1
    store_faqs(faqs, "a.csv", Sheet(FAQS["ageo"], ()), city="ageo", today=TODAY)
    assert found("犬の登録")[0] == "犬の登録をしたい。" and len(made) == 2
    assert found("犬の登録")[0] == "犬の登録をしたい。" and len(made) == 2
    path.write_bytes(b"garbage")
    with pytest.raises(KnowledgeError, match="again.sqlite is broken"):
        open_search(path, own)
    assert found("犬の登録")[0] == "犬の登録をしたい。" and len(made) == 3
    assert not list(folder.glob("*.new"))


def test_an_index_of_nothing_finds_nothing(folder: Path, sources: Sources) -> None:
    nothing = {field: getattr(sources.knowledge, field) for field in sources.knowledge.__dataclass_fields__}
    small = Knowledge(**{**nothing, "facts": {}, "records": {}, "sections": {}})
    assert build_search(folder / "none.sqlite", Sources(small, folder / "no.sqlite", None, named)) == 0
    assert open_search(folder / "none.sqlite", Sources(small, folder / "no.sqlite", None, named)).find("ごみ") == []


def test_the_index_is_read_only_and_can_be_opened_twice(folder: Path, sources: Sources, search: Search) -> None:
    other = open_search(folder / "search.sqlite", sources)
    assert titles(other, "粗大ごみ") == titles(search, "粗大ごみ")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        other.opened.index.postings.connection.execute("DELETE FROM text")  # type: ignore[attr-defined]


def test_a_process_sees_an_index_that_another_one_made(
    folder: Path, sources: Sources, search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installed, "search_sources", lambda: sources)
    first = shared_search()
    assert shared_search() is first
    # As `build_search` does: another file comes to its place.
    shutil.copy(state().search, folder / "new.sqlite")
    (folder / "new.sqlite").replace(state().search)
    assert shared_search() is not first


def test_another_plan_of_the_same_name_is_left_out(folder: Path, sources: Sources) -> None:
    changed = msgspec.structs.replace(sources.knowledge.documents["snow"], sha256="0" * 64)
    from knowledge.passages import read_passages

    assert list(read_passages({"snow": changed}, folder / "plans")) == []
    assert len(list(read_passages(sources.knowledge.documents, folder / "plans"))) == 2


def test_passages_cover_every_line_and_end_at_gaps() -> None:
    lines = [f"行{number}" + "あ" * 30 if number % 2 else "" for number in range(80)]
    cut = list(passages("d", lines))
    covered = {number for passage in cut for number in range(passage.first, passage.last + 1)}
    assert covered >= {number + 1 for number, line in enumerate(lines) if line}
    assert [(passage.first, passage.last) for passage in passages("d", PLAN)] == [(2, 4), (11, 12)]
    assert list(passages("d", ["", " ", ""])) == []


@pytest.mark.parametrize("pair", SPELLINGS)
def test_spellings_meet(pair: tuple[str, str]) -> None:
    first, second = (terms(text) for text in pair)
    assert first.sounds == second.sounds


def test_other_words_do_not_meet() -> None:
    assert not set(terms("税").characters) & set(terms("水").characters)
    assert not set(terms("税金").sounds) & set(terms("水道").sounds)


def test_turns_of_phrase_are_no_content() -> None:
    assert terms("犬の登録はどうすればいいですか").words == terms("犬の登録").words
    assert terms("どうすればいいですか").characters != ()
    assert [word.lemma for word in terms("申請の方法を教えてください").words] == ["申請"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ＦＡＱ　１２３", "faq 123"),
        ("令和５年度", "2023年度"),
        ("平成元年", "1989年"),
        ("<b>太字</b>&amp;https://a.jp/x?y=1 後", "太字 & 後"),
        ("a < b > c", "a c"),
        ("\n改行\t", "改行"),
    ],
)
def test_plain(text: str, wanted: str) -> None:
    assert plain(text) == wanted


def test_one_line_keeps_the_writing() -> None:
    assert one_line("Ａ<br>令和５年\n") == "Ａ 令和５年"


@pytest.mark.parametrize(
    ("query", "found", "wanted"),
    [
        ("ごみ", [], "ごみ"),
        ("garbage", [Named("garbage", "garbage", False)], "ごみ"),
        ("hello", [], "hello"),
        ("垃圾", [Named("garbage", "垃圾", False)], "垃圾 ごみ"),
        ("garbageのこと", [Named("garbage", "garbage", False)], "garbageのこと"),
    ],
)
def test_words_of_other_languages_become_japanese(query: str, found: list[Named], wanted: str) -> None:
    assert in_japanese(query, found).startswith(wanted)


def test_signals_are_shares_and_ranking_is_by_the_best() -> None:
    texts = [Text(terms("犬の登録"), terms("鑑札")), Text(terms("猫"), terms("手術")), Text(terms(""), terms(""))]
    found = rank(compile_texts(texts, word_vectors()).index(), terms("犬の登録"), (), word_vectors())
    assert found["total"].argmax() == 0 and found["words"][0] == pytest.approx(1) and found["total"][2] == 0
    assert found["meaning"][0] <= 1.001 and found["concepts"].sum() == 0
    assert found["words"][1] > 0.1  # a cat is near a dog


@pytest.fixture(scope="module")
def evaluated() -> Callable[[np.ndarray], dict[str, float]]:
    return lambda scores: dict(measures(ranks_of(scores, read_set()[1])))


def test_the_kept_ranking_is_the_best_of_the_compared(evaluated: Callable) -> None:
    faqs, asked = read_set()
    assert len(faqs) >= 250 and len(asked) >= 300
    prepared = prepare(faqs, asked)
    kept = signals(prepared, Settings())
    words = only(prepared, lambda found: tuple(word.lemma for word in found.words))
    total = evaluated(kept["total"])
    assert total["five"] > 0.8
    for other in (words, kept["characters"], by_ranks(words, kept["characters"]), words + kept["characters"]):
        assert total["mrr"] > evaluated(other)["mrr"] + 0.15


def test_blown_up_faqs_are_all_different() -> None:
    faqs, _ = read_set()
    assert len({(faq.question, faq.answer) for faq in blown_up(faqs, 1000)}) == 1000
