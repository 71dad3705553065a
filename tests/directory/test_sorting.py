"""In which order names stand, and under which letters they are looked for."""

from __future__ import annotations

import pytest

from orgviewer.directory.sorting import sorted_names

NAMES = ("Zoe", "Ärla", "ada", "Özil", "Ñuñez", "Nz", "王伟", "李娜", "4711", "Олег", "أحمد", "김")


def listed(names: tuple[str, ...], language: str) -> dict[str, list[str]]:
    """Return names by their headings, in order."""
    found = sorted_names(names, language)
    ends = (*found.starts[1:], len(names))
    return {
        letter: [names[place] for place in found.order[start:end]]
        for letter, start, end in zip(found.letters, found.starts, ends, strict=True)
    }


def test_accents_stand_with_their_letter_where_the_language_has_them_so() -> None:
    german = listed(NAMES, "de")
    assert german["A"] == ["ada", "Ärla"]
    assert german["N"] == ["Ñuñez", "Nz"]
    assert german["O"] == ["Özil"]


def test_letters_of_their_own_have_headings_of_their_own() -> None:
    swedish, spanish = listed(NAMES, "sv"), listed(NAMES, "es")
    assert list(swedish).index("Z") < list(swedish).index("Ä") < list(swedish).index("Ö")
    assert spanish["N"] == ["Nz"]
    assert list(spanish).index("Ñ") == list(spanish).index("N") + 1


def test_chinese_is_by_its_sounds_in_chinese_and_by_the_character_elsewhere() -> None:
    names = ("王伟", "李娜", "王芳", "Wim", "Lena")
    assert listed(names, "zh_CN") == {"L": ["李娜", "Lena"], "W": ["王芳", "王伟", "Wim"]}
    english = listed(names, "en")
    assert set(english) == {"L", "W", "李", "王"}
    assert sorted(english["王"]) == ["王伟", "王芳"]


@pytest.mark.parametrize(
    ("name", "letter"),
    [("Олег", "О"), ("أحمد", "ا"), ("김", "ㄱ"), ("'t Hooft", "T"), ("4711", "#"), ("", "#"), ("ßa", "S")],
)
def test_every_script_has_its_letters(name: str, letter: str) -> None:
    assert listed((name,), "en") == {letter: [name]}


@pytest.mark.parametrize(
    ("name", "letter"),
    [("\u1113\u1161", "\u1113"), ("\u115fAnn", "A"), ("\u3164Ann", "A"), ("\u115f\u1160", "#")],
)
def test_letters_of_old_stay_as_they_are_and_what_nobody_sees_is_passed_over(name: str, letter: str) -> None:
    assert listed((name,), "en") == {letter: [name]}


def test_every_letter_of_korean_has_a_heading() -> None:
    blocks = (range(0x1100, 0x1200), range(0x3130, 0x3190), range(0xA960, 0xA980), range(0xD7B0, 0xD800))
    names = tuple(chr(number) for block in blocks for number in block)
    assert len(sorted_names(names, "ko").order) == len(names)


def test_a_heading_comes_once_and_what_has_no_letter_last() -> None:
    for language in ("en", "de", "sv", "zh_CN", "ja", "ar", "no language"):
        found = sorted_names(NAMES, language)
        assert len(set(found.letters)) == len(found.letters)
        assert found.letters[-1] == "#"
        assert sorted(found.order) == list(range(len(NAMES)))


def test_names_alike_stay_in_the_order_of_the_file() -> None:
    assert sorted_names(("B", "A", "A", "A"), "en").order == (1, 2, 3, 0)


def test_nobody_makes_no_heading() -> None:
    found = sorted_names((), "en")
    assert (found.order, found.letters, found.starts) == ((), (), ())
