"""How much a message says, by its form."""

from __future__ import annotations

import re

# Writings without spaces: a word of them is so many characters at most.
LONGEST_WORD = {"\u3040-\u30ff\u4e00-\u9fff": 4, "\u0e00-\u0e7f": 8, "\uac00-\ud7a3": 4}


def is_one_word(text: str) -> bool:
    """Whether a typed text is one word, which says what it is about and not what of it ("school", 学校)."""
    words = re.findall(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*[\u0e31\u0e34-\u0e4e\u093a-\u094f]*", text)
    bare = text.strip(" .!?。！？…")
    if not words or " " in bare:
        return False
    for letters, longest in LONGEST_WORD.items():
        if re.search(f"[{letters}]", bare):
            return len(bare) <= longest
    return True
