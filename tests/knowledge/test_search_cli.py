"""The commands `madoguchi knowledge search`, `import-faq` and `faq`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot import search as installed
from bot.cli import main
from bot.state import shared_knowledge
from knowledge.store import Knowledge

CSV = "質問,回答,分類,担当課,URL\n粗大ごみの出し方は,電話で申し込んでください,ごみ,環境課,https://example.jp/1\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A state folder of its own, and knowledge without facts, of which an index is made at once."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("cli")
        patch.setenv("MADOGUCHI_STATE", str(folder))
        patch.setenv("PLANS_DIR", str(folder))
        base = shared_knowledge()
        fields = {name: getattr(base, name) for name in base.__dataclass_fields__}
        empty = Knowledge(**{**fields, "facts": {}, "records": {}, "sections": {}})
        patch.setattr(installed, "shared_knowledge", lambda: empty)
        (folder / "faq.csv").write_text(CSV, encoding="cp932")
        yield folder


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["knowledge", *arguments], catch_exceptions=False)


@pytest.fixture
def imported(folder: Path) -> Iterator[None]:
    assert run("import-faq", str(folder / "faq.csv"), "--city", "ageo").exit_code == 0
    yield
    run("faq", "remove", "faq.csv")


def test_an_imported_faq_is_found_at_once_and_gone_when_removed(folder: Path) -> None:
    path = str(folder / "faq.csv")
    first = run("import-faq", path, "--city", "ageo")
    assert "1 questions are imported and can be searched" in first.output
    assert "in place of 1" in run("import-faq", path, "--city", "ageo").output
    assert run("faq", "list").output.split("\t")[:3] == ["faq.csv", "ageo", "1 questions"]
    assert "粗大ごみの出し方は" in run("search", "そだいごみ", "--city", "ageo").output
    assert "1 questions are removed" in run("faq", "remove", "faq.csv").output
    assert "Nothing fits" in run("search", "そだいごみ").output
    assert "No FAQ has been imported" in run("faq", "list").output


def test_json(imported: None) -> None:
    (hit,) = json.loads(run("search", "タンスを捨てたい", "--json", "--topic", "garbage", "--kind", "faq").stdout)
    assert (hit["kind"], hit["city"], hit["title"]) == ("faq", "ageo", "粗大ごみの出し方は")
    assert (hit["document"], hit["section"], hit["lines"], hit["url"]) == (
        "faq.csv", "ごみ", [[2, 2]], "https://example.jp/1",
    )  # fmt: skip
    assert json.loads(run("search", "タンスを捨てたい", "--json", "--city", "ueda").stdout) == []


def test_a_dry_run_imports_nothing(folder: Path) -> None:
    assert "could be imported (cp932)" in run("import-faq", str(folder / "faq.csv"), "--dry-run").output
    assert "No FAQ" in run("faq", "list").output


def test_a_bad_row_stops_the_import_and_is_named(folder: Path) -> None:
    bad = folder / "bad.csv"
    bad.write_text(CSV + ",答え\n", encoding="utf-8")
    refused = run("import-faq", str(bad))
    assert refused.exit_code == 1 and "bad.csv: line 3: has no question" in refused.output
    assert "1 of 2 rows are bad, so nothing was imported. Next:" in refused.output
    assert "No FAQ" in run("faq", "list").output
    assert "1 questions are imported" in run("import-faq", str(bad), "--skip-bad").output
    run("faq", "remove", "bad.csv")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["search", "x", "--city", "nowhere"], "known: "),
        (["search", "x", "--topic", "nothing"], "known: "),
        (["search", "x", "--kind", "nothing"], "record"),
        (["search", "x", "--limit", "0"], "--limit"),
        (["import-faq", "nowhere.csv"], "nowhere.csv: cannot be read"),
        (["import-faq", "faq.csv", "--city", "nowhere"], "known: "),
        (["faq", "remove", "nowhere.csv"], "no FAQ file 'nowhere.csv'"),
    ],
)
def test_errors_name_what_is_wrong(folder: Path, arguments: list[str], words: str) -> None:
    result = run(*arguments)
    assert result.exit_code != 0 and words in result.output
