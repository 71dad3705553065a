"""Measuring, cutting and leaving out what cannot be drawn."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QTextLayout

from orgviewer.paint import text_metrics
from orgviewer.paint.text_metrics import Letters, missing_sentence, unbroken_parts
from orgviewer.paint.theme import Lettering

FAMILY = "👩‍👩‍👧"  # three people and two joiners: one character for people
LONG = "Ada Augusta King, Countess of Lovelace"


@given(st.text(max_size=60), st.sampled_from(Lettering), st.integers(20, 200))
def test_a_cut_text_fits(letters: Letters, text: str, lettering: Lettering, width: int) -> None:
    assert letters.width(letters.elided(text, lettering, width), lettering) <= width


@pytest.mark.parametrize("lettering", Lettering)
def test_a_text_is_cut_only_where_it_must_be(letters: Letters, lettering: Lettering) -> None:
    whole = letters.width(LONG, lettering)
    assert letters.elided(LONG, lettering, whole + 1) == LONG
    cut = letters.elided(LONG, lettering, whole - 1)
    assert cut.endswith("…")
    assert LONG.startswith(cut[:-1].rstrip())
    assert len(cut) > len(LONG) - 6


class CountingMetrics(QFontMetricsF):
    """Counts how often a text is set in letters; cutting sets it at least once more."""

    times = 0

    def horizontalAdvance(self, *arguments: Any) -> float:  # noqa: N802
        self.times += 1
        return super().horizontalAdvance(*arguments)

    def elidedText(self, *arguments: Any) -> str:  # noqa: N802
        self.times += 1
        return super().elidedText(*arguments)


def test_a_text_that_fits_is_set_once_to_be_cut_and_measured(qapp: QGuiApplication) -> None:
    letters = Letters()
    counting = CountingMetrics(letters.fonts[Lettering.NAME])
    letters._metrics[Lettering.NAME] = counting
    assert letters.elided(LONG, Lettering.NAME, 10_000.0) == LONG
    assert letters.width(LONG, Lettering.NAME) == QFontMetricsF(counting).horizontalAdvance(LONG)
    assert counting.times == 1
    assert letters.elided(LONG, Lettering.NAME, 90.0) != LONG
    assert counting.times > 1


def test_kerning_before_the_ellipsis_counts(letters: Letters) -> None:
    text = "f,W.J,Ða" * 8
    for width in range(20, 120):
        assert letters.width(letters.elided(text, Lettering.NAME, width), Lettering.NAME) <= width


@pytest.mark.parametrize("lettering", Lettering)
def test_letters_have_the_size_that_they_say(letters: Letters, lettering: Lettering) -> None:
    font = letters.fonts[lettering]
    assert (font.pixelSize(), int(font.weight())) == (lettering.pixels, lettering.weight)
    assert letters.width("Ada", lettering) < letters.width("Ada Lovelace", lettering)


def test_the_baseline_centres_capitals(letters: Letters) -> None:
    below = letters.baseline(Lettering.NAME, 100) - 100
    assert 0 < below < Lettering.NAME.pixels / 2


@pytest.mark.parametrize(
    ("text", "line"),
    [("Ada\nLovelace", "Ada Lovelace"), ("  Ada\t Lovelace\r\n", "Ada Lovelace"), ("", ""), ("\n", "")],
)
def test_a_text_stands_on_one_line(letters: Letters, text: str, line: str) -> None:
    assert letters.legible(text) == line


def without(monkeypatch: pytest.MonkeyPatch, drawable: str) -> Letters:
    """Return letters of a machine whose fonts have only some characters."""
    asked: list[str] = []

    def is_drawable(self: Letters, cluster: str) -> bool:
        asked.append(cluster)
        if cluster in drawable:
            return True
        self.missing.add(cluster)
        return False

    monkeypatch.setattr(Letters, "_is_drawable", is_drawable)
    return Letters()


def test_only_what_no_font_draws_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    letters = without(monkeypatch, "Adaéß")
    assert letters.legible("Ada é 吴ß吴") == "Ada é ß"
    assert letters.missing == {"吴"}
    assert letters.legible("吴 宇") == ""
    # ASCII is never asked about: every font has it.
    assert letters.legible("Zoe") == "Zoe"


@pytest.mark.parametrize("cluster", [FAMILY, "e\u0301", "🇨🇭", "👍🏽", "நி"])
def test_what_people_take_for_one_character_stays_whole(
    monkeypatch: pytest.MonkeyPatch, cluster: str
) -> None:
    letters = without(monkeypatch, "Ab")
    assert letters.legible(f"A{cluster}b") == "Ab"
    assert letters.missing == {cluster}
    letters = without(monkeypatch, f"Ab{cluster}")
    assert letters.legible(f"A{cluster}b") == f"A{cluster}b"


def test_this_machine_draws_latin_letters_and_no_private_ones(letters: Letters) -> None:
    assert letters.legible("Élodie Ångström – “Ada” … ½") == "Élodie Ångström – “Ada” … ½"
    fresh = Letters()
    assert fresh.legible("Ada \U0010fffd Lovelace") == "Ada Lovelace"
    assert fresh.missing == {"\U0010fffd"}


@given(st.text(max_size=40))
def test_any_text_becomes_one_line_and_stays_so(letters: Letters, text: str) -> None:
    line = letters.legible(text)
    assert line == " ".join(line.split())
    assert letters.legible(line) == line


def test_what_is_missing_is_said_by_script_with_packages() -> None:
    letters = Letters()
    assert missing_sentence(letters) == ""
    letters.missing |= {"吴", "宇", "🦊", "ع"}
    sentence = missing_sentence(letters)
    assert "(Arabic, Cjk, symbols and emoji)" in sentence
    assert "fonts-noto-cjk" in sentence


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("Head of  AI", ["Head ", "of  ", "AI"]),
        ("人工智能", ["人", "工", "智", "能"]),
        ("研究员（视觉），AI 组", ["研", "究", "员", "（视", "觉），", "AI ", "组"]),
        ("マネージャー", ["マ", "ネー", "ジャー"]),
        ("연구 책임자", ["연구 ", "책임자"]),
        ("𠮷野家", ["𠮷", "野", "家"]),
        ("", []),
    ],
)
def test_a_line_is_broken_behind_blanks_and_about_letters_that_are_written_without(
    line: str, parts: list[str]
) -> None:
    assert unbroken_parts(line) == parts


@given(st.text(st.sampled_from("ab .-（「人あー、」 ")))
def test_the_parts_of_a_line_are_the_line(line: str) -> None:
    assert "".join(unbroken_parts(line)) == line


def test_fonts_are_asked_once_for_a_letter(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def layout(text: str, font: QFont) -> QTextLayout:
        asked.append(text)
        return QTextLayout(text, font)

    monkeypatch.setattr(text_metrics, "QTextLayout", layout)
    letters = Letters()
    for name in ("Zoë Ørn", "Ørn Zoë", "Noë"):
        letters.legible(name)
    assert sorted(asked) == sorted(set("ZoëØrnN"))
