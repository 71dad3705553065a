"""Numbers and dates in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from orgviewer.words.translation import counted, date_in_words, tr


@pytest.mark.parametrize(
    ("number", "text"), [(0, "0 cards"), (1, "1 card"), (2, "2 cards"), (1_234, "1,234 cards")]
)
def test_counting(number: int, text: str) -> None:
    assert counted(number, "%n card", "%n cards") == text


def test_without_a_translation_a_text_stays_what_it_is() -> None:
    assert tr("A text with {braces} and 100 %") == "A text with {braces} and 100 %"


@pytest.mark.parametrize(
    ("text", "words"),
    [("2023", "2023"), ("2023-07", "Jul 2023"), ("2023-07-02", "2 Jul 2023"), ("0090", "90")],
)
def test_a_date_says_no_more_than_is_known(text: str, words: str) -> None:
    assert date_in_words(text) == words


def test_months_speak_the_language_of_the_sentences_around_them() -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert date_in_words("2023-10") == "Oct 2023"
