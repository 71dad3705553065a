"""Characters that are obeyed and not seen: none of them does anything where a text is shown."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.controls import as_label, blanked, undirected, visible

OVERREACHING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
MARKS = "\u061c\u200e\u200f"
TERMINAL = "".join(map(chr, (*range(0x20), *range(0x7F, 0xA0))))
ORDINARY = ("Ada", "吴宇怀", "مريم الخطيب", "שרה כהן", "علي (Ali)", "مریم‌السادات", "👩‍🔬", "Zoë", "김하늘")
odd = st.text(
    st.one_of(st.sampled_from(OVERREACHING + MARKS + TERMINAL + "aé艾ش"), st.characters()), max_size=12
)


@pytest.mark.parametrize("text", ORDINARY)
def test_ordinary_names_look_as_before(text: str) -> None:
    assert visible(text) == undirected(text) == as_label(text) == text
    assert all(way(text) is text for way in (visible, undirected, as_label)) or not text.isascii()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[2Jb", "a␛[2Jb"),
        ("a\nb\tc\r", "a␊b␉c␍"),
        ("\0\x7f", "␀␡"),
        ("\x9b2J", "<U+009B>2J"),
        ("report\u202efdp.yaml", "report<U+202E>fdp.yaml"),
        ("a\u200fb\u2028c", "a<U+200F>b<U+2028>c"),
    ],
)
def test_controls_in_names_of_files_are_seen(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(odd)
def test_nothing_is_obeyed_and_nothing_else_is_lost(text: str) -> None:
    kept = [letter for letter in text if letter not in OVERREACHING + MARKS + TERMINAL]
    assert {*visible(text)}.isdisjoint(OVERREACHING + MARKS + TERMINAL + "\u2028\u2029")
    assert {*undirected(text)}.isdisjoint({*OVERREACHING, *TERMINAL} - {*"\t\n\v\f\r\x85"})
    assert {*as_label(text)}.isdisjoint(OVERREACHING + MARKS)
    assert [letter for letter in as_label(text) if letter not in TERMINAL] == kept
    assert [letter for letter in undirected(text) if letter not in MARKS + TERMINAL] == kept
    assert blanked(text).isprintable()
    assert len(blanked(text)) == len(text)


@given(odd)
def test_what_is_harmless_stays_as_it_is(text: str) -> None:
    for way in (visible, undirected, as_label, blanked):
        assert way(way(text)) == way(text)


def test_unicode_has_no_other_controls_of_direction() -> None:
    ways = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    every = [chr(number) for number in range(0x110000)]
    assert "".join(one for one in every if unicodedata.bidirectional(one) in ways) == OVERREACHING
    marks = [
        one
        for one in every
        if unicodedata.name(one, "").endswith(("-TO-RIGHT MARK", "-TO-LEFT MARK", "LETTER MARK"))
    ]
    assert "".join(marks) == MARKS
