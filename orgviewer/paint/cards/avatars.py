"""Discs that stand for people: a photo, else the initials of a name on the tint of a branch."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from orgviewer.arrays import Floats, Integers, grouped_by
from orgviewer.chart.chart import Chart
from orgviewer.paint.marks import Boxes, BoxStyle, Marks, Pictures, Texts, TextStyle
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering, Theme

if TYPE_CHECKING:
    from orgviewer.paint.cards.labels import Label
    from orgviewer.paint.cards.portraits import PortraitSource


class Initials(NamedTuple):
    """Letters that stand in a disc or on a narrow card, and half of how wide they are."""

    text: str
    half_width: float


class Disc(NamedTuple):
    """What names a person's photo in the record, if anything does, and what stands there without one."""

    image: str | None
    initials: Initials


def disc_of(words: Label, letters: Letters) -> Disc:
    """Return what stands in the disc of a person, by the words of the card."""
    return Disc(words.image, measured(words.initials, letters))


def measured(text: str, letters: Letters) -> Initials:
    """Return initials as far as they can be drawn, and how wide they are."""
    legible = letters.legible(text)
    return Initials(legible, letters.width(legible, Lettering.INITIALS) / 2)


def disc_marks(
    chart: Chart,
    people: Integers,
    discs: Sequence[Disc],
    corners: Floats,
    theme: Theme,
    letters: Letters,
    portraits: PortraitSource,
    scale: float,
) -> Marks:
    """Return the discs of people, with what stands in each, at their corners (m × 2: left, top).

    `words` gives what the card of a node says, `scale` how sharp a photo must be, in pixels per layout pixel.
    """
    rectangles = np.hstack((corners, np.full((len(people), 2), theme.disc)))
    photos = [portraits.disc(disc.image, theme.disc * scale) for disc in discs]
    shown = np.array([photo is not None for photo in photos], bool)
    images = tuple(photo for photo in photos if photo is not None)
    pictures = Pictures(people[shown], rectangles[shown], images)
    places = corners + theme.disc / 2
    places[:, 0] -= [disc.initials.half_width for disc in discs]
    places[:, 1] += letters.baseline(Lettering.INITIALS, 0.0)
    branches = theme.colours(chart.branch[people])
    boxes, texts = [], []
    bare = np.flatnonzero(~shown)
    for branch, turns in grouped_by(branches[bare]):
        part = bare[turns]
        tinted = BoxStyle(theme.tint(branch), radius=theme.disc / 2)
        boxes.append(Boxes(tinted, people[part], rectangles[part]))
        style = TextStyle(Lettering.INITIALS, theme.ink(branch))
        words = tuple(discs[turn].initials.text for turn in part.tolist())
        texts.append(Texts(style, people[part], places[part], words))
    return Marks(boxes=tuple(boxes), pictures=(pictures,), texts=tuple(texts))


def initials(name: str) -> str:
    """Return one or two letters that stand for a name: the first of its first and last word.

    A name in a script without capitals gives its first character.
    """
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return ""
    if not words[0][0].isupper():
        return words[0][0].upper()
    return words[0][0] + (words[-1][0].upper() if len(words) > 1 else "")


def person_initials(name: str) -> str:
    """Return the initials of somebody, given name first, of "Novak, Ivy A." as of "Ivy A. Novak".

    What stands before a name (Dr., van der) or behind its comma (Jr., PhD) is none of it. Where the family
    name is always first, its character stands alone.
    """
    family, *behind = map(str.strip, COMMAS.split(name))
    given = next((part for part in behind if part and not is_title(part, family)), "")
    if given and unicodedata.name(given[0], "").startswith(FAMILY_FIRST):
        given = ""
    words = f"{given} {family}".split()
    begins = (
        place for place, word in enumerate(words) if not word[0].islower() and _bare(word) not in _TITLES
    )
    return initials(" ".join(words[next(begins, 0) :]))


def _bare(word: str) -> str:
    return word.replace(".", "").casefold()


def is_title(part: str, family: str) -> bool:
    """Say whether what stands behind a comma is a degree or the like and no given name, as Ma may be."""
    is_degree = part.replace(".", "").isupper() and not family.isupper()
    known = _TITLES | _BEHIND | (_DEGREES if is_degree else frozenset())
    return all(_bare(word) in known for word in part.split())


COMMAS = re.compile("[,\u060c\uff0c]")  # that of Latin letters, of Arabic ones, and of Chinese and Japanese
FAMILY_FIRST = ("CJK", "HANGUL", "HIRAGANA", "KATAKANA")
_TITLES = frozenset(
    ("dr", "prof", "professor", "mr", "mrs", "ms", "mx", "sir", "dame", "herr", "frau", "mme", "dipl-ing")
)
_BEHIND = frozenset(
    ("jr", "sr", "ii", "iii", "iv", "phd", "dphil", "md", "mba", "msc", "bsc", "mph", "mphil", "llm", "llb")
)
_DEGREES = frozenset(("ma", "ba", "bs", "ms", "ra", "rn", "pe", "jd", "dds", "dvm", "cpa", "cfa", "pmp"))
