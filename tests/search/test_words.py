"""Texts as words, in any script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.search.words import END, latin_forms, query_words, text_words, words_of_all


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Anna  Keller", ["anna", "keller"]),
        ("Jean-Pierre O’Brien (R&D)", ["jean", "pierre", "obrien", "r", "d"]),
        ("Müller, Łukasz ÇELİK", ["muller", "łukasz", "celik"]),
        ("anna.keller@x.example", ["anna", "keller", "x", "example"]),
        ("Straße", ["strasse"]),
        ("snake_case", ["snake", "case"]),
        ("हिन्दी भाषा।", ["हिन्दी", "भाषा"]),
        ("吴宇怀，工程师", ["吴宇怀", "工程师"]),
        ("ＡＢＣ", ["abc"]),
        ("…", []),
    ],
)
def test_a_text_is_split_into_words(text: str, words: list[str]) -> None:
    assert text_words(text) == words
    assert query_words(text) == words


def test_characters_set_apart_are_one_word_in_a_text_and_several_to_look_for() -> None:
    assert text_words("王 秀 英") == ["王秀英"]
    assert query_words("秀英 王") == ["秀英", "王"]


@given(st.lists(st.text(alphabet=" \0'’-aÄé王芳\u0301\nK") | st.text()))
def test_many_texts_are_split_as_each_one_is(texts: list[str]) -> None:
    split = words_of_all(texts)
    assert split == [word for text in texts for word in (*text_words(text), END)]


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("吴宇怀", ["wuyuhuai", "wu", "yuhuai"]),
        ("王", ["wang"]),
        ("мария", ["mariya"]),
        ("김민준", ["gimminjun", "gim", "minjun"]),
        ("łukasz", ["lukasz"]),
        ("keller", []),
        ("北京大学人工智能研究院", ["beijingdaxuerengongzhinengyanjiuyuan"]),
        ("学" * 50, []),
    ],
)
def test_a_word_of_another_script_has_latin_forms(word: str, forms: list[str]) -> None:
    assert latin_forms(word) == forms
