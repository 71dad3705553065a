"""The texts of cards: which letters, where, and where they are cut."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar
from weakref import proxy

import numpy as np
from msgspec.structs import replace

from orgviewer.arrays import Floats, Integers
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.places import Node
from orgviewer.chart.spec import CardWidth, ChartSpec, Portrait
from orgviewer.choices import Extra
from orgviewer.layout.blocks import Sizes
from orgviewer.layout.layout import Layout
from orgviewer.paint.cards.avatars import Disc, Initials, disc_of, initials, measured
from orgviewer.paint.cards.labels import CardLine, Label, card_lines, label
from orgviewer.paint.marks import Texts, TextStyle
from orgviewer.paint.text_metrics import Letters, unbroken_parts
from orgviewer.paint.theme import Lettering, Theme

Made = TypeVar("Made")
Written = tuple[TextStyle, float, float, str]
"""A style, the left end of a baseline (x, y in pixels at 100 %), and the text that is written there."""

REMEMBERED = 50_000  # cards
LEAST_LINES = 2  # beneath the title of a usual card
WIDE, TIGHT = (17.76, 15.0), (15.5, 13.0)  # pixels from a name to the next line, and on to each further one
FREE, TIGHT_FREE = 24.0, 19.5
"""Pixels of a card's height that are above and below the middles of its lines, and if these are tight."""
BELOW = 0.6  # of the way from a line to the next one is for the letters of the upper one, which hang lower
LOWER = 0.24  # pixels by which lines stand lower than the middle, since few letters reach below theirs
NATIVE_GAP = 6.0
SAME_LINE = 4.0  # pixels between the baselines of a name and of one in another script beside it, at most
UNITS = ((1_000_000, "M"), (1_000, "k"))  # of numbers in badges


def title_lettering(kind: int) -> Lettering:
    """Return the letters of a card's title."""
    if kind <= Kind.ORGANIZATION:
        return Lettering.TEAM
    return Lettering.DETAIL if kind == Kind.UNNAMED else Lettering.NAME


def has_disc(chart: Chart, kind: int) -> bool:
    """Return whether cards of a kind have a disc: people do, unless none is named, or somebody wants none."""
    is_wanted = chart.spec.card.portrait is not Portrait.NONE
    return is_wanted and kind == Kind.PERSON and not chart.dataset.names_nobody


def text_start(chart: Chart, kind: int, theme: Theme) -> float:
    """Return how far from the card's left its texts begin."""
    return theme.padding * 2 + theme.disc if has_disc(chart, kind) else theme.padding * 1.5


class Typeset(NamedTuple):
    """What stands in a card: its texts, each with where it stands there, and the disc that people have."""

    texts: tuple[Written, ...]
    disc: Disc | None


class Typist:
    """Typesets the cards of a whole chart, of one size and in one theme, and remembers each by its place.

    A frame asks for the same again, and so does one in which the chart is folded otherwise: what a card says
    stays so, and stands at the same places of the card.
    """

    def __init__(self, spec: ChartSpec, sizes: Sizes, theme: Theme, letters: Letters) -> None:
        self._sizes, self._theme = sizes, theme
        self._letters: Letters = proxy(letters)  # which remember this typist
        # By kind, since asking an enumeration for a member costs more than the rest of a card.
        self._styles = {int(kind): self._styles_of(kind) for kind in Kind}
        self._quiet = TextStyle(Lettering.DETAIL, theme.quiet)
        self._most_lines = lines_beneath(spec)
        self._shows_native = Extra.NATIVE_NAMES in spec.extras
        self._shows_photos = spec.card.portrait is Portrait.PHOTO
        self._cards: dict[int, Typeset] = {}
        self._initials: dict[int, Initials] = {}
        self._titles: dict[int, str] = {}

    def cards(self, chart: Chart, nodes: Integers) -> list[Typeset]:
        """Return what stands in cards."""
        return _remembered(self._cards, chart, nodes, self._card)

    def initials(self, chart: Chart, nodes: Integers) -> list[Initials]:
        """Return the initials of people, or of what other cards are called."""
        return _remembered(self._initials, chart, nodes, self._initials_of)

    def titles(self, chart: Chart, nodes: Integers) -> list[str]:
        """Return what cards are called, uncut."""
        return _remembered(self._titles, chart, nodes, _title)

    def _styles_of(self, kind: Kind) -> tuple[TextStyle, TextStyle]:
        """Return the styles of the title and of what stands beneath it."""
        theme = self._theme
        if kind <= Kind.ORGANIZATION:
            colour = quiet = theme.on_accent
        else:
            colour, quiet = (theme.text if kind in (Kind.PERSON, Kind.SHARED) else theme.quiet), theme.quiet
        return TextStyle(title_lettering(kind), colour), TextStyle(Lettering.DETAIL, quiet)

    def _outlined(self, branch: int) -> tuple[TextStyle, TextStyle]:
        """Return the styles on a card that is not filled, so that its letters have the colour instead."""
        return TextStyle(Lettering.TEAM, self._theme.ink(branch)), self._quiet

    def _card(self, chart: Chart, node: Node) -> Typeset:
        """Return what stands in one card; its words are put together once for all of it."""
        words, kind = label(chart, node), int(chart.kind[node])
        disc = disc_of(words, self._letters) if has_disc(chart, kind) else None
        if disc and not self._shows_photos:
            disc = Disc(None, disc.initials)
        return Typeset(self._texts(chart, node, words, kind), disc)

    def _texts(self, chart: Chart, node: Node, words: Label, kind: int) -> tuple[Written, ...]:
        """Return the texts of one card: the title, a native name beside it, and the lines beneath."""
        title_style, detail_style = self._styles[kind]
        if chart.groupings[node]:
            title_style, detail_style = self._outlined(int(chart.branch[node]))
        x = text_start(chart, kind, self._theme)
        width = self._sizes.card_width - x - self._theme.padding
        (name, size), *others = card_lines(chart, words)
        is_name = name == words.title
        name = name if self._letters.legible(name) or not is_name else words.fallback
        native = self._letters.legible(words.native) if self._shows_native and name == words.title else ""
        title = self._letters.elided(name, title_style.lettering, width / size)
        taken = self._letters.width(title, title_style.lettering) * size + NATIVE_GAP
        beside = taken + self._letters.width(native, Lettering.DETAIL) <= width
        beneath = self._beneath("" if beside else native, others, width)
        middle, *below = line_middles(self._sizes.card_height, [line.size for line in beneath])
        written = [self._line(title_style, x, middle, CardLine(title, size))]
        if beside:
            written.append(self._line(self._quiet, x + taken, middle, CardLine(native)))
        pairs = zip(below, beneath, strict=True)
        written += [self._line(detail_style, x, height, line) for height, line in pairs]
        return tuple(text for text in written if text[3])

    def _initials_of(self, chart: Chart, node: Node) -> Initials:
        words = label(chart, node)
        return measured(words.initials or initials(words.title), self._letters)

    def _beneath(self, native: str, others: Sequence[CardLine], width: float) -> list[CardLine]:
        """Return the lines beneath a title: maybe a native name, then what else is said.

        What takes several lines has those that the others leave.
        """
        lines: list[CardLine] = []
        if native and len(others) < self._most_lines:
            lines += (CardLine(part) for part in wrapped(self._letters, native, width, 1))
        for turn, (text, size) in enumerate(others):
            left = self._most_lines - len(lines)
            room = min(max(left - (len(others) - 1 - turn), 1), left)
            lines += (CardLine(part, size) for part in wrapped(self._letters, text, width / size, room))
        return lines

    def _line(self, style: TextStyle, x: float, middle: float, line: CardLine) -> Written:
        """Typeset a text about a height."""
        baseline = middle + self._letters.baseline(style.lettering, 0.0) * line.size
        return TextStyle(style.lettering, style.colour, line.size), x, baseline, line.text


def typist_of(layout: Layout, theme: Theme, letters: Letters) -> Typist:
    """Return who typesets the cards of a layout in a theme, the same as before."""
    chart, sizes = layout.chart, layout.spec.sizes
    key = replace(chart.spec, rules=()), sizes, theme  # whose marks are no texts of theirs
    return letters.remember(chart.dataset, key, lambda: Typist(chart.spec, sizes, theme, letters))


def _remembered(
    known: dict[int, Made], chart: Chart, nodes: Integers, make: Callable[[Chart, Node], Made]
) -> list[Made]:
    """Return what was made for nodes, by their places in the whole chart, or make it."""
    if len(known) > REMEMBERED:
        known.clear()
    found = []
    for node, place in zip(nodes.tolist(), chart.whole[nodes].tolist(), strict=True):
        made = known.get(place)
        if made is None:
            made = known[place] = make(chart, node)
        found.append(made)
    return found


def _title(chart: Chart, node: Node) -> str:
    return label(chart, node).title


def lines_beneath(spec: ChartSpec) -> int:
    """Return for how many lines beneath a title the cards of a chart have room."""
    card = spec.card
    usual = (1 if card.width is CardWidth.COMPACT else LEAST_LINES) + (Extra.SUMMARIES in spec.extras)
    people = len(card.fields) - 1 if card.fields else usual
    return max(people, len(card.team) - 1 if card.team else 1)


def line_middles(height: float, sizes: Sequence[float]) -> list[float]:
    """Return how far from the top of a card the middles of its lines are: the title, and those beneath it.

    The `sizes` are those of the letters beneath it. Lines stand around the middle of the card, nearer to each
    other where there would be no room.
    """
    if not sizes:
        return [height / 2]
    distances = WIDE if extent_of(sizes, WIDE) <= height - FREE else TIGHT
    middles = [height / 2 + LOWER - extent_of(sizes, distances) / 2]
    for step in _steps(sizes, distances):
        middles.append(middles[-1] + step)
    return middles


def extent_of(sizes: Sequence[float], distances: tuple[float, float]) -> float:
    """Return how far it is from a title to the last of the lines beneath it."""
    return sum(_steps(sizes, distances))


def _steps(sizes: Sequence[float], distances: tuple[float, float]) -> Iterator[float]:
    """Yield how far each line beneath a title is from what stands above it, be either of them the larger."""
    for turn, size in enumerate(sizes):
        step = BELOW * sizes[turn - 1] + (1 - BELOW) * size if turn else size
        yield distances[turn > 0] * step


def wrapped(letters: Letters, text: str, width: float, most: int) -> list[str]:
    """Return a text in at most so many lines of detail, broken between words; the last one may be cut."""
    rest = unbroken_parts(letters.legible(text)) if text else []
    lines: list[str] = []
    while rest and len(lines) < most - 1:
        taken = 1
        while taken < len(rest) and letters.width(_line_of(rest[: taken + 1]), Lettering.DETAIL) <= width:
            taken += 1
        lines.append(letters.elided(_line_of(rest[:taken]), Lettering.DETAIL, width))
        rest = rest[taken:]
    if rest and most > 0:
        lines.append(letters.elided(_line_of(rest), Lettering.DETAIL, width))
    return [line for line in lines if line]


def _line_of(parts: list[str]) -> str:
    return "".join(parts).rstrip()


def centred(letters: Letters, style: TextStyle, x: float, middle: float, text: str) -> Written:
    """Typeset a short text around a point."""
    line = letters.legible(text)
    left = x - letters.width(line, style.lettering) / 2
    return style, left, letters.baseline(style.lettering, middle), line


def badge_text(chart: Chart, node: Node) -> str:
    """Return what a badge says: how many people a fold hides, or merely that it is one; or that it can be.

    Those whom a filter leaves out right beneath are counted behind dots: no click unfolds them.
    """
    people = int(chart.hidden_people[node]) if chart.hidden[node] or chart.left_out[node] else 0
    if not chart.hidden[node]:
        return f"…{short(people)}" if people else "−"
    return f"+{short(people)}" if people else "+"


def short(number: int) -> str:
    """Return a number in at most four characters: 999, 9.9k, 999k, 9.9M."""
    for unit, letter in UNITS:
        if number >= unit:
            tenths, whole = number // (unit // 10) / 10, number // unit  # both cut: 9999 is 9.9k
            return f"{tenths if whole < 10 else whole}{letter}"
    return str(number)


def grouped(
    nodes: Iterable[int], written: Iterable[Sequence[Written]], corners: Floats | None = None
) -> tuple[Texts, ...]:
    """Return the texts of nodes as a group for each style.

    They stand where they are written, or so far from the `corners` of their nodes (m × 2).
    """
    groups: dict[TextStyle, list[tuple[int, int, float, float, str]]] = defaultdict(list)
    last: TextStyle | None = None
    group: list[tuple[int, int, float, float, str]] = []
    for turn, (node, lines) in enumerate(zip(nodes, written, strict=True)):
        for style, x, y, text in lines:
            if style is not last:
                group, last = groups[style], style
            group.append((turn, node, x, y, text))
    return tuple(_texts(style, entries, corners) for style, entries in groups.items())


def _texts(
    style: TextStyle, entries: list[tuple[int, int, float, float, str]], corners: Floats | None
) -> Texts:
    turns, nodes, x, y, texts = zip(*entries, strict=True)
    places = np.column_stack((x, y))
    if corners is not None:
        places += corners[list(turns)]
    return Texts(style, np.array(nodes, np.int32), places, texts)
