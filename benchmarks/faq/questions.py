"""The evaluation set: a city hall's FAQs and citizens' questions, each with the FAQ that answers it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from knowledge.faq import Faq

ROOT = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Asked:
    """A citizen's question and the number of the FAQ that answers it; a `sentence` is a long one."""

    text: str
    answer: int
    sentence: bool = False


def read_set() -> tuple[list[Faq], list[Asked]]:
    """All FAQs and all questions.

    Raises:
        KeyError: a sentence names an FAQ that is not in the set.
    """
    faqs: list[Faq] = []
    asked: list[Asked] = []
    for path in sorted((ROOT / "questions").glob("*.yml")):
        content = _read(path)
        for entry in content["faqs"]:
            asked += [Asked(text, len(faqs)) for text in entry["asked"]]
            faqs.append(
                Faq(
                    question=entry["question"],
                    answer=entry["answer"],
                    category=content["category"],
                    department=content["department"],
                    line=len(faqs) + 2,
                )
            )
    numbers = {faq.question: number for number, faq in enumerate(faqs)}
    sentences = _read(ROOT / "sentences.yml")["asked"]
    return faqs, [*asked, *(Asked(text, numbers[question], sentence=True) for text, question in sentences)]


def blown_up(faqs: list[Faq], size: int) -> list[Faq]:
    """So many FAQs, for timing only: each question with its own answer and another's after it."""
    result = []
    for number in range(size):
        own, other = faqs[number % len(faqs)], faqs[(number * 7 + number // len(faqs)) % len(faqs)]
        answer = f"{own.answer} {other.answer}"
        result.append(Faq(f"{own.question}（{number}）", answer, own.category, own.department, line=number + 2))
    return result


def _read(path: Path) -> dict:
    with path.open("rb") as file:
        return yaml.load(file, Loader=yaml.CSafeLoader)
