"""Which words match one that is looked for."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from orgviewer.search import vocabulary_builder as lexicon_module
from orgviewer.search.fields import Quality
from orgviewer.search.vocabulary import Vocabulary, allowed_edits
from orgviewer.search.vocabulary_builder import Lexicon, distinct
from orgviewer.search.words import END

WORDS = st.text(alphabet="abeklrn王宇äé", min_size=1, max_size=10)


def nothing() -> None:
    pass


def vocabulary(words: Sequence[str]) -> Vocabulary:
    lexicon = Lexicon(nothing)
    lexicon.read(words)
    return lexicon.vocabulary()


def naive(word: str, wanted: str) -> Quality:
    if word == wanted:
        return Quality.WHOLE
    if word.startswith(wanted):
        return Quality.PREFIX
    return Quality.INSIDE if wanted in word else Quality.NONE


@given(st.lists(st.text(alphabet="abc", min_size=1), unique=True), st.text(alphabet="abc", min_size=1))
@example(["aaa"], "aa")
def test_words_match_as_if_each_was_looked_at(words: list[str], wanted: str) -> None:
    qualities = vocabulary(words).matches(wanted).tolist()
    assert qualities == [0, *(naive(word, wanted) for word in words)]


@given(st.lists(st.text(alphabet="abeklrn", min_size=1, max_size=10), unique=True), WORDS)
def test_similar_words_are_those_with_few_errors(words: list[str], wanted: str) -> None:
    similar = vocabulary(words).similar(wanted).tolist()
    edits = allowed_edits(wanted)
    assert similar == [0, *(int(bool(edits) and OSA.distance(word, wanted) <= edits) for word in words)]


@pytest.mark.parametrize(
    ("word", "edits"),
    [
        ("abc", 0),
        ("abcd", 1),
        ("abcdefg", 1),
        ("abcdefgh", 2),
        ("abc4711", 0),
        ("王", 0),
        ("a" * 60, 2),
        ("a" * 61, 0),
    ],
)
def test_longer_words_may_have_more_errors(word: str, edits: int) -> None:
    assert allowed_edits(word) == edits


def test_a_word_is_known_by_its_latin_forms_too() -> None:
    words = vocabulary(["吴宇怀", "wu", "мария"])
    assert words.matches("wu").tolist() == [0, Quality.SPELLED, Quality.WHOLE, 0]
    assert words.matches("宇怀").tolist() == [0, Quality.INSIDE, 0, 0]
    assert words.matches("huai").tolist() == [0, Quality.INSIDE, 0, 0]
    assert words.similar("maria").tolist() == [0, 0, 0, Quality.FUZZY]


@pytest.mark.parametrize("wanted", ["", END, "\ud800", "a" * 1_000, "a" * 40_000])
def test_what_is_no_word_matches_none(wanted: str) -> None:
    words = vocabulary(["anna", "b"])
    assert not words.matches(wanted).any()
    assert not words.similar(wanted).any()
    assert not vocabulary([]).matches(wanted).any()


def test_words_are_found_again_after_they_were_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexicon_module, "MOST_REMEMBERED", 2)
    monkeypatch.setattr(lexicon_module, "WORDS_AT_ONCE", 2)
    lexicon = Lexicon(nothing)
    texts = ["anna keller", "王 anna", "", "anna b c d e anna"]
    numbers, starts = lexicon.read(texts)
    found = lexicon.vocabulary().matches("anna")[numbers] == Quality.WHOLE
    assert [bool(part.any()) for part in (found[starts[n] : [*starts, None][n + 1]] for n in range(4))] == [
        True,
        True,
        False,
        True,
    ]
    assert int(found.sum()) == 4


@given(st.lists(st.sampled_from(["", "a", "b", "c", "d"])), st.integers(1, 6))
def test_texts_told_apart_give_back_all_texts(texts: list[str], most: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lexicon_module, "MOST_REMEMBERED", most)
        patch.setattr(lexicon_module, "WORDS_AT_ONCE", 2)
        told, codes = distinct(texts, nothing)
    assert [told[code] if code >= 0 else "" for code in codes.tolist()] == texts
    if most > 5:
        assert len(told) == len(set(texts) - {""})


def test_texts_are_read_in_parts_of_bounded_length(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[Sequence[str]] = []

    def watched(texts: Sequence[str]) -> list[str]:
        read.append(texts)
        return [END] * len(texts)

    monkeypatch.setattr(lexicon_module, "words_of_all", watched)
    monkeypatch.setattr(lexicon_module, "LETTERS_AT_ONCE", 10)
    texts = ["abcd", "efgh", "ijkl", "x" * 50, "", "y"]
    Lexicon(nothing).read(texts)
    assert [text for part in read for text in part] == texts
    assert all(sum(map(len, part[:-1])) <= 10 for part in read)
    assert len(read) > 1
