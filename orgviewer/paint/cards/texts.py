"""The texts of cards: which letters, where, and where they are cut."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from weakref import proxy

import numpy as np

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.places import Node
from orgviewer.layout.layout import Layout
from orgviewer.paint.cards.labels import Label, label
from orgviewer.paint.marks import Texts, TextStyle
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering, Theme
from orgviewer.remembering import remembered

Written = tuple[TextStyle, float, float, str]
"""A style, the left end of a baseline (x, y in pixels at 100 %), and the text that is written there."""

REMEMBERED = 50_000  # cards
HIGH, MIDDLE, LOW = 0.32, 0.5, 0.69  # of a card's height, where the middles of its lines are
NATIVE_GAP = 6.0
SAME_LINE = 4.0  # pixels between the baselines of a name and of one in another script beside it, at most
UNITS = ((1_000_000, "M"), (1_000, "k"))  # of numbers in badges


def title_lettering(kind: int) -> Lettering:
    """Return the letters of a card's title."""
    if kind <= Kind.ORGANIZATION:
        return Lettering.TEAM
    return Lettering.DETAIL if kind == Kind.UNNAMED else Lettering.NAME


def text_start(kind: int, theme: Theme) -> float:
    """Return how far from the card's left its texts begin."""
    return theme.padding * 2 + theme.disc if kind == Kind.PERSON else theme.padding * 1.5


class Typist:
    """Typesets the cards of one layout in one theme, and remembers each: a frame asks for the same again."""

    def __init__(self, layout: Layout, theme: Theme, letters: Letters) -> None:
        self._layout, self._theme = layout, theme
        self._letters: Letters = proxy(letters)  # which remember this typist
        # By kind, since asking an enumeration for a member costs more than the rest of a card.
        self._styles = {int(kind): self._styles_of(kind) for kind in Kind}
        self._starts = {int(kind): text_start(kind, theme) for kind in Kind}
        self.card = remembered(self._card, REMEMBERED)

    def _styles_of(self, kind: Kind) -> tuple[TextStyle, TextStyle]:
        """Return the styles of the title and of what stands beneath it."""
        theme = self._theme
        if kind <= Kind.ORGANIZATION:
            colour = quiet = theme.on_accent
        else:
            colour, quiet = (theme.text if kind in (Kind.PERSON, Kind.SHARED) else theme.quiet), theme.quiet
        return TextStyle(title_lettering(kind), colour), TextStyle(Lettering.DETAIL, quiet)

    def _card(self, node: Node) -> tuple[Written, ...]:
        """Return the texts of one card."""
        chart, sizes = self._layout.chart, self._layout.spec.sizes
        words, kind = label(chart, node), int(chart.kind[node])
        title_style, detail_style = self._styles[kind]
        start = self._starts[kind]
        x, width = float(self._layout.left[node]) + start, sizes.card_width - start - self._theme.padding
        top, height = float(self._layout.top[node]), sizes.card_height
        name = words.title if self._letters.legible(words.title) else words.fallback
        title = self._cut(x, top + (HIGH if words.detail else MIDDLE) * height, width, title_style, name)
        detail = self._cut(x, top + LOW * height, width, detail_style, words.detail)
        native = self._native(title, x, width, words, detail_style)
        return tuple(text for text in (title, detail, native) if text[3])

    def _cut(self, x: float, middle: float, width: float, style: TextStyle, text: str) -> Written:
        """Typeset a text about a height, cut to a width."""
        cut = self._letters.elided(text, style.lettering, width)
        return style, x, self._letters.baseline(style.lettering, middle), cut

    def _native(self, title: Written, x: float, width: float, words: Label, style: TextStyle) -> Written:
        """Typeset the native name behind the name, where it fits whole."""
        taken = self._letters.width(title[3], title[0].lettering) + NATIVE_GAP
        native = self._letters.legible(words.native)
        fits = taken + self._letters.width(native, style.lettering) <= width
        middle = title[2] - self._letters.baseline(title[0].lettering, 0.0)
        quiet = TextStyle(Lettering.DETAIL, self._theme.quiet)
        return quiet, x + taken, self._letters.baseline(quiet.lettering, middle), native if fits else ""


def centred(letters: Letters, style: TextStyle, x: float, middle: float, text: str) -> Written:
    """Typeset a short text around a point."""
    line = letters.legible(text)
    left = x - letters.width(line, style.lettering) / 2
    return style, left, letters.baseline(style.lettering, middle), line


def badge_text(chart: Chart, node: Node) -> str:
    """Return what a badge says: how many people a fold hides, or that it can fold."""
    hides = int(chart.people[node]) or int(chart.hidden[node])
    return f"+{short(hides)}" if chart.hidden[node] else "−"


def short(number: int) -> str:
    """Return a number in at most four characters: 999, 9.9k, 999k, 9.9M."""
    for unit, letter in UNITS:
        if number >= unit:
            tenths, whole = number // (unit // 10) / 10, number // unit  # both cut: 9999 is 9.9k
            return f"{tenths if whole < 10 else whole}{letter}"
    return str(number)


def grouped(written: Iterable[tuple[int, Written]]) -> tuple[Texts, ...]:
    """Return texts, each with its node, as a group for each style."""
    groups: dict[TextStyle, list[tuple[int, float, float, str]]] = defaultdict(list)
    last: TextStyle | None = None
    group: list[tuple[int, float, float, str]] = []
    for node, (style, x, y, text) in written:
        if style is not last:
            group, last = groups[style], style
        group.append((node, x, y, text))
    return tuple(_texts(style, entries) for style, entries in groups.items())


def _texts(style: TextStyle, entries: list[tuple[int, float, float, str]]) -> Texts:
    nodes, x, y, texts = zip(*entries, strict=True)
    return Texts(style, np.array(nodes, np.int32), np.column_stack((x, y)), texts)
