"""Texts, numbers, dates and lists in three languages."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QLocale

from orgviewer.model.checking.checks import check
from orgviewer.model.records import Document, Organization, Person, Post
from orgviewer.words.language import HANDED_DOWN, counted, number_in_words, speak, tr
from orgviewer.words.translation import date_in_words, listed, on_day


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
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    assert date_in_words("2023-10") == "Oct 2023"
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        ("en", "1 person", "12,345 people"),
        ("de", "1 Person", "12.345 Personen"),
        ("zh_CN", "1 人", "12,345 人"),
    ],
)
def test_plurals_and_numbers_follow_the_language(code: str, one: str, many: str) -> None:
    speak(code)
    assert counted(1, "%n person", "%n people") == one
    assert counted(12345, "%n person", "%n people") == many


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ["12,345", "0.16", "1,234.5", "12.7"]),
        ("de", ["12.345", "0,16", "1.234,5", "12,7"]),
        ("zh_CN", ["12,345", "0.16", "1,234.5", "12.7"]),
    ],
)
def test_fractions_have_the_signs_of_the_language(code: str, said: list[str]) -> None:
    speak(code)
    assert number_in_words(12345) == said[0]
    assert [number_in_words(*one) for one in ((0.1638, 2), (1234.5, 1), (12.7, 1))] == said[1:]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ["2023", "Mar 2023", "12 Mar 2023", "on 12 Mar 2023", "in Mar 2023", "in 2023"]),
        ("de", ["2023", "März 2023", "12. März 2023", "am 12. März 2023", "im März 2023", "im Jahr 2023"]),
        ("zh_CN", ["2023年", "2023年3月", "2023年3月12日", "2023年3月12日", "2023年3月", "2023年"]),
    ],
)
def test_dates_are_written_as_the_language_writes_them(code: str, said: list[str]) -> None:
    speak(code)
    days = ["2023", "2023-03", "2023-03-12"]
    assert [*map(date_in_words, days), *map(on_day, reversed(days))] == said


@pytest.mark.parametrize(("code", "said"), [("en", "a, b and c"), ("de", "a, b und c"), ("zh_CN", "a、b和c")])
def test_lists_are_joined_as_the_language_joins_them(code: str, said: str) -> None:
    speak(code)
    assert listed(["a", "b", "c"]) == said
    assert listed(["a"]) == "a"
    assert listed([]) == ""


def test_a_value_that_looks_like_a_place_stays_as_it_is() -> None:
    assert tr("{one} and {other}", one="{other}", other="{one}") == "{other} and {one}"


def test_a_text_that_no_catalogue_knows_is_said_in_english() -> None:
    speak("de")
    assert tr("colourless green ideas") == "colourless green ideas"


def test_other_processes_speak_what_this_one_speaks() -> None:
    speak("de")
    told = "from orgviewer.words.language import number_in_words; print(number_in_words(1234))"
    said = subprocess.run(
        [sys.executable, "-c", told], capture_output=True, text=True, check=True, env={**os.environ}
    )
    assert os.environ[HANDED_DOWN] == "de"
    assert said.stdout == "1.234\n"
    assert number_in_words(1234) == "1.234"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ['person "a" has', "of this person is already that of a post"]),
        ("de", ['Person "a" hat', "(Person) gehört schon zu: eine Stelle"]),
        ("zh_CN", ['人员 "a"', '（人员）的标识 "a" 已用于：职位']),
    ],
)
def test_kinds_of_records_are_named_in_the_language_of_the_sentence(code: str, said: list[str]) -> None:
    speak(code)
    people = Person(id="a", name="A"), Person(id="a", name="B")
    posts = (Post(id="a", organization_id="o", label="P"),)
    found = check(Document(persons=people, posts=posts, organizations=(Organization(id="o", name="O"),)))
    messages = " | ".join(finding.message for finding in found)
    assert all(words in messages for words in said), messages
