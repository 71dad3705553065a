"""The language that the program speaks: each text in it, or the text itself, which is English.

Standard library only, so that all can speak through it; English needs no catalogue, and Qt is loaded for
none but other languages. A text that stands in a table, and is translated where it is shown, is declared
as a `Phrase`; so tests find it, and it costs nothing.
Not for: dates and lists in words (see `words.translation`), or reading catalogues (see `words.catalogues`).
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import NamedTuple, Protocol, TypeAlias

from orgviewer.engines import load

Phrase: TypeAlias = str
"""A text in English that is translated where it is shown; whole, with places for values such as {name}."""

ENGLISH = "en"
LANGUAGES: Mapping[str, str] = {ENGLISH: "English", "de": "Deutsch", "zh_CN": "简体中文"}
"""The languages that there are, each by its own name."""
CONTEXT = "orgviewer"  # the one context of all catalogues
SAMPLE_NUMBER: Phrase = "1,000"  # its translation says how groups of digits are parted
SAMPLE_SHARE: Phrase = "0.5"  # its translation says what stands before decimals
HANDED_DOWN = "ORGVIEWER_LANGUAGE"  # tells processes that are started what is spoken
_OPEN_CATALOGUE = "orgviewer.words.catalogues:open_catalogue"
_PLACE = re.compile(r"\{(\w+)\}")


class Plural(NamedTuple):
    """A text that depends on a number, `%n`: what English says of one, and of any other number."""

    one: Phrase
    many: Phrase


class Catalogue(Protocol):
    """What knows texts in another language; Qt's translators do."""

    def translate(self, context: str, text: str, comment: str | None = None, number: int = -1, /) -> str:
        """Return a text in that language, in the form that goes with a number; empty if it is not known."""


class _Speech:
    """What is spoken: one language for the whole process, as Qt has it, opened when a text is asked for."""

    def __init__(self, code: str, catalogue: Catalogue | None = None) -> None:
        self.code = code
        self.catalogue = catalogue
        self.known: dict[str, str] = {}

    def look_up(self, text: str) -> str:
        if text not in self.known:
            self.known[text] = self.opened().translate(CONTEXT, text) or text
        return self.known[text]

    def opened(self) -> Catalogue:
        if self.catalogue is None:
            self.catalogue = load(_OPEN_CATALOGUE)(self.code)
        return self.catalogue


class _Mouth:
    """Whose speech it is that is heard now; a process that was started begins as it was told."""

    def __init__(self) -> None:
        told = os.environ.get(HANDED_DOWN, ENGLISH)
        self.speech = _Speech(told if told in LANGUAGES else ENGLISH)


_mouth = _Mouth()


def speak(code: str, catalogue: Catalogue | None = None) -> None:
    """Speak one of LANGUAGES from now on, or what a catalogue speaks; so do processes started later."""
    _mouth.speech = _Speech(code, catalogue)
    os.environ[HANDED_DOWN] = code


def require_catalogue() -> None:
    """Open the catalogue of the language now; raises ImportError or OrgviewerError if it cannot be."""
    if spoken() != ENGLISH:
        _mouth.speech.opened()


def spoken() -> str:
    """Return which language is spoken, as one of LANGUAGES."""
    return _mouth.speech.code


def tr(text: Phrase, /, **values: object) -> str:
    """Return a text in the person's language, with values in the places that carry their names."""
    said = text if _mouth.speech.code == ENGLISH else _mouth.speech.look_up(text)
    return filled(said, values) if values else said


def counted(number: int, one: Phrase, many: Phrase, /, **values: object) -> str:
    """Return a text in the form that goes with a number, which stands in place of `%n`."""
    said = one if number == 1 else many
    if _mouth.speech.code != ENGLISH:
        said = _mouth.speech.opened().translate(CONTEXT, many, None, number) or said
    said = said.replace("%n", number_in_words(number))
    return filled(said, values) if values else said


def filled(text: str, values: Mapping[str, object]) -> str:
    """Return a text with values in the places that carry their names; values are not looked into."""

    def value(place: re.Match[str]) -> str:
        name = place.group(1)
        return str(values[name]) if name in values else place.group()

    return _PLACE.sub(value, text)


def number_in_words(number: float, decimals: int = 0) -> str:
    """Return a number with its digits in groups of three and so many decimals, parted as the language does.

    Every number that people read goes through here, but no years.
    """
    written = f"{number:,}" if isinstance(number, int) and not decimals else f"{number:,.{decimals}f}"
    if _mouth.speech.code == ENGLISH:
        return written
    return written.translate({ord(","): tr(SAMPLE_NUMBER)[1], ord("."): tr(SAMPLE_SHARE)[1]})


def net_in_words(before: int, after: int) -> str:
    """Return by how many a number grew or shrank, with its sign."""
    sign = "+" if after > before else "−"
    return f"{sign}{number_in_words(abs(after - before))}"
