"""Statements that are plain words are the same in Markdown: reading them as such only costs time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.lives.markdown import markdown
from orgviewer.lives.parts import Paragraph, Words
from orgviewer.lives.statements import is_plain

MARKS = st.text(
    st.sampled_from("ab1 .,:;!?%()\"'’“”„–—-_*`#>~|<&\\/@\n\t[]+=e\u0301中"), min_size=1, max_size=12
)


@given(MARKS)
def test_what_is_plain_is_so_in_markdown(text: str) -> None:
    if is_plain(text):
        assert markdown(text).blocks == (Paragraph((Words(text),)),)


@given(
    st.lists(st.from_regex(r"[(\"]?[A-Za-zÀ-ɏ0-9]{1,5}([-'’][a-z]{1,3})?[)\",;:.!?%]{0,2}", fullmatch=True))
)
def test_words_with_spaces_between_them_are_read_as_markdown_reads_them(words: list[str]) -> None:
    text = " ".join(words)
    if is_plain(text):
        assert markdown(text).blocks == (Paragraph((Words(text),)),)


@pytest.mark.parametrize(
    "text",
    [
        "1. first",
        "2) second",
        "see www.example.com",
        "a@b",
        "*so*",
        "a\nb",
        "- item",
        "a  b",
        "x.y",
        "&amp;",
        "",
    ],
)
def test_what_may_be_markdown_is_not_plain(text: str) -> None:
    assert not is_plain(text)


@pytest.mark.parametrize(
    "text", ["Ada", "She came in 2019, and left (in May): why?", "38 % of “all” – a third."]
)
def test_sentences_are_plain(text: str) -> None:
    assert is_plain(text)
