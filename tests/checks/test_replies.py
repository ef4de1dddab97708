"""The reply catalogue: one thing wrong is found, a near-miss is not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.checks import replies

EN, VI = "bot/replies/en/garbage.ftl", "bot/replies/vi/garbage.ftl"
EXAMPLE = "example-garbage = Ai thu gom rác?"


def problems(root: Path) -> list[str]:
    files = replies.read_replies(root)
    found = [
        *replies.check_headers(files),
        *replies.check_fluent(files),
        *replies.check_ids(files, ("en", "vi")),
        *replies.check_variables(files),
        *replies.check_copies(files),
        *replies.check_figures(files),
    ]
    return [str(problem) for problem in found]


WRONG = [
    (VI, EXAMPLE + "\n", "", "lacks the message 'example-garbage'"),
    (
        VI,
        EXAMPLE,
        EXAMPLE + "\nextra = Thêm",
        "has the message 'extra', which bot/replies/en/garbage.ftl lacks",
    ),
    (VI, EXAMPLE, EXAMPLE + "\n" + EXAMPLE, "'example-garbage' stands twice"),
    (
        "bot/replies/vi/more.ftl",
        "",
        "# written: x\n# reviewed_by: null\ntopic-garbage = Rác\n",
        "stands already in",
    ),
    ("bot/replies/vi/more.ftl", "", "# written: x\n# reviewed_by: null\n", "has no bot/replies/en/more.ftl"),
    (
        "bot/replies/en/more.ftl",
        "",
        "# written: x\n# reviewed_by: null\n",
        "bot/replies/vi/more.ftl: is missing",
    ),
    (VI, EXAMPLE, "example-garbage = Ai { thu", "is not Fluent at 'example-garbage = Ai { thu"),
    (VI, EXAMPLE, "example-garbage =\n    .hint = Ai", "'example-garbage' is empty"),
    (VI, EXAMPLE, "example-garbage = Who collects it?", "'example-garbage' is the English one"),
    (VI, EXAMPLE, "example-garbage =\n    Who  collects it?", "the English one"),
    (VI, "ở { $city }:", "ở đây:", "does not use $city, and the English does"),
    (VI, "ở { $city }:", "ở { $town }:", "uses $town, and the English does not"),
    (VI, EXAMPLE, EXAMPLE + " { $weekday }", "uses $weekday, and the English does not"),
    (VI, EXAMPLE, "example-garbage = Gọi 119", "typed figure (119)"),
    (VI, EXAMPLE, "example-garbage = Gọi １１９", "typed figure (119)"),
    (VI, EXAMPLE, "example-garbage = Gọi { 119 }", "typed figure (119)"),
    (VI, EXAMPLE, 'example-garbage = Gọi { "119" }', "typed figure (119)"),
    (EN, "[1] 1st", "[1] 2nd", "'nth' has a typed figure (2)"),
    (EN, "[1] 1st", "[one] 1st", "'nth' has a typed figure (1)"),
    (EN, "*[other] { $n }th", "*[other] 1st { $n }", "'nth' has a typed figure (1)"),
    (VI, "# written: 2026-11-21, by hand\n", "", "has no '# written: ...'"),
    (VI, "# reviewed_by: null\n", "# reviewed_by:\n", "has no '# reviewed_by: ...'"),
]
NEAR_MISSES = [
    (VI, EXAMPLE, "# 119: a figure in a comment\n" + EXAMPLE),
    (VI, EXAMPLE, "example-garbage = Who collects it, ai?"),
    (VI, EXAMPLE, "example-garbage = 一番に誰が"),  # a kanji is no figure
    (VI, "lead-garbage = Về rác ở { $city }:", "lead-garbage =\n    Ở { $city } { $city }:"),
    (VI, "{ $first } ({ $second })", "{ $second } ({ $first })"),
    (VI, "[sat] { $n }\n", "[sat] { NUMBER($n, minimumIntegerDigits: 2) }\n"),
    (VI, EXAMPLE, "-term = Rác\n" + EXAMPLE),
    (EN, "[1] 1st", "[1] the 1st"),
]


def test_small_project_has_no_problem(small: Path) -> None:
    assert problems(small) == []


@pytest.mark.parametrize(("path", "old", "new", "said"), WRONG)
def test_wrong(small: Path, edit: Callable, path: str, old: str, new: str, said: str) -> None:
    edit(path, old, new)
    assert said in "\n".join(problems(small))


@pytest.mark.parametrize(("path", "old", "new"), NEAR_MISSES)
def test_near_miss_is_silent(small: Path, edit: Callable, path: str, old: str, new: str) -> None:
    edit(path, old, new)
    assert problems(small) == []


def test_ordinal_may_leave_the_weekday_out(small: Path, edit: Callable) -> None:
    edit(EN, "{ $n }th", "{ $n }th { $weekday }")
    edit(VI, "{ $weekday ->\n    [sat] { $n }\n   *[other] thứ { $n }\n }", "thứ { $n }")
    assert problems(small) == []
