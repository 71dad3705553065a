"""The inside of a card: its disc, the name, what stands beneath it, the badge at its foot."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

import numpy as np

from orgviewer.arrange.arrays import Integers
from orgviewer.arrange.chart import Chart, Kind
from orgviewer.arrange.layout import Layout, LayoutSpec, LayoutStyle
from orgviewer.arrange.rectangle import Rectangle
from orgviewer.paint.discs import disc_marks
from orgviewer.paint.labels import Label, label
from orgviewer.paint.letters import Letters
from orgviewer.paint.marks import Boxes, BoxStyle, Marks, Texts, TextStyle
from orgviewer.paint.portraits import Portraits
from orgviewer.paint.theme import Lettering, Theme

BADGE_WIDTH, BADGE_HEIGHT = 34.0, 16.0
BADGE_OVERLAP = 4.0  # so that a badge hangs on its card and leaves the texts alone
Place = tuple[float, float]
SAMPLE = 500  # cards that are measured to choose the width of all cards


def card_width(chart: Chart, theme: Theme, letters: Letters) -> float:
    """Return the width of all cards of a chart, between the theme's two bounds, in whole pixels.

    All names of a small chart fit; of a large one all but one in fifty of a sample spread over it.
    """
    least, most = theme.width_range
    nodes = np.unique(np.linspace(0, len(chart) - 1, min(SAMPLE, len(chart))).astype(int))
    wanted = [_wanted_width(chart, int(node), theme, letters) for node in nodes]
    if not wanted:
        return least
    return float(np.clip(np.ceil(sorted(wanted)[-1 - len(wanted) // 50]), least, most))


def layout_spec(chart: Chart, theme: Theme, letters: Letters, style: LayoutStyle) -> LayoutSpec:
    """Return how a chart is laid out: the theme's sizes, with cards wide enough for its names."""
    sizes = replace(theme.sizes, card_width=card_width(chart, theme, letters))
    return LayoutSpec(sizes, style.direction, style.kind, style.aspect)


def _wanted_width(chart: Chart, node: int, theme: Theme, letters: Letters) -> float:
    words = label(chart, node)
    title = letters.width(letters.legible(words.title), _title_lettering(chart, node))
    return _text_start(chart, node, theme) + title + theme.padding


def _is_person(chart: Chart, node: int) -> bool:
    return bool(chart.kind[node] == Kind.PERSON)


def _text_start(chart: Chart, node: int, theme: Theme) -> float:
    """Return how far from the card's left its texts begin."""
    return theme.padding * 2 + theme.disc if _is_person(chart, node) else theme.padding * 1.5


def _title_lettering(chart: Chart, node: int) -> Lettering:
    if chart.kind[node] <= Kind.ORGANIZATION:
        return Lettering.TEAM
    return Lettering.DETAIL if chart.kind[node] == Kind.UNNAMED else Lettering.NAME


def badge_rectangle(layout: Layout, node: int) -> Rectangle:
    """Return where the badge of a card is, which folds and unfolds it: the middle of its foot."""
    sizes = layout.spec.sizes
    left = float(layout.left[node]) + (sizes.card_width - BADGE_WIDTH) / 2
    top = float(layout.top[node]) + sizes.card_height - BADGE_OVERLAP
    return Rectangle(left, top, left + BADGE_WIDTH, top + BADGE_HEIGHT)


def badged(chart: Chart, nodes: Integers, hovered: int) -> Integers:
    """Return the nodes that show a badge: all that are folded, and the hovered one if it can fold."""
    shown = nodes[chart.hidden[nodes] > 0]
    can_fold = hovered >= 0 and chart.children[1][hovered] > 0
    return np.append(shown, np.int32(hovered)) if can_fold else shown


def card_marks(
    layout: Layout,
    theme: Theme,
    letters: Letters,
    portraits: Portraits,
    nodes: Integers,
    hovered: int,
    scale: float,
) -> Marks:
    """Return what stands in the cards of nodes, and the badges at their feet."""
    chart = layout.chart
    people = nodes[chart.kind[nodes] == Kind.PERSON]
    top = layout.top[people] + (layout.spec.sizes.card_height - theme.disc) / 2
    corners = np.column_stack((layout.left[people] + theme.padding, top))
    discs = disc_marks(chart, people, corners, theme, letters, portraits, scale)
    badges = badged(chart, nodes, hovered)
    writer = _Writer(layout, theme, letters)
    for node in nodes.tolist():
        writer.card(node)
    for node in badges.tolist():
        writer.badge(node)
    boxes = (*discs.boxes, _badge_boxes(layout, theme, badges))
    return Marks(boxes=boxes, pictures=discs.pictures, texts=(*discs.texts, *writer.texts()))


def _badge_boxes(layout: Layout, theme: Theme, nodes: Integers) -> Boxes:
    places = [badge_rectangle(layout, node) for node in nodes.tolist()]
    rectangles = np.array([(place.left, place.top, BADGE_WIDTH, BADGE_HEIGHT) for place in places])
    return Boxes(BoxStyle(theme.card, theme.trail, radius=BADGE_HEIGHT / 2), nodes, rectangles.reshape(-1, 4))


class _Writer:
    """Collects the texts of cards by their style."""

    def __init__(self, layout: Layout, theme: Theme, letters: Letters) -> None:
        self._layout, self._theme, self._letters = layout, theme, letters
        self._written: dict[TextStyle, list[tuple[int, float, float, str]]] = defaultdict(list)

    def texts(self) -> tuple[Texts, ...]:
        """Return what was written."""
        return tuple(
            Texts(
                style,
                np.array([node for node, _, _, _ in written], np.int32),
                np.array([(x, y) for _, x, y, _ in written]),
                tuple(text for _, _, _, text in written),
            )
            for style, written in self._written.items()
        )

    def card(self, node: int) -> None:
        """Write the texts of one card."""
        chart, theme, sizes = self._layout.chart, self._theme, self._layout.spec.sizes
        words = label(chart, node)
        left, top = float(self._layout.left[node]), float(self._layout.top[node])
        start = _text_start(chart, node, theme)
        x, width = left + start, sizes.card_width - start - theme.padding
        lettering = _title_lettering(chart, node)
        upper, lower = (0.32, 0.69) if words.detail else (0.5, 0.5)
        y, lower_y = top + upper * sizes.card_height, top + lower * sizes.card_height
        colour, quiet = self._colours(node)
        name = words.title if self._letters.legible(words.title) else words.fallback
        title = self._write(node, (x, y), width, TextStyle(lettering, colour), name)
        self._write(node, (x, lower_y), width, TextStyle(Lettering.DETAIL, quiet), words.detail)
        self._native(node, (x + title + 6, y), width - title - 6, words)

    def badge(self, node: int) -> None:
        """Write what a badge says: how many people a fold hides, or that it can fold."""
        chart, place = self._layout.chart, badge_rectangle(self._layout, node)
        hides = int(chart.people[node]) or int(chart.hidden[node])
        text = f"+{_short(hides)}" if chart.hidden[node] else "−"
        middle = ((place.left + place.right) / 2, (place.top + place.bottom) / 2)
        self._centred(node, middle, TextStyle(Lettering.BADGE, self._theme.text), text)

    def _colours(self, node: int) -> tuple[str, str]:
        kind, theme = self._layout.chart.kind[node], self._theme
        if kind <= Kind.ORGANIZATION:
            return theme.on_accent, theme.on_accent
        return (theme.text if kind == Kind.PERSON else theme.quiet), theme.quiet

    def _native(self, node: int, place: Place, width: float, words: Label) -> None:
        """Write the native name behind the name where it fits whole."""
        native = self._letters.legible(words.native)
        if native and self._letters.width(native, Lettering.DETAIL) <= width:
            self._write(node, place, width, TextStyle(Lettering.DETAIL, self._theme.quiet), native)

    def _write(self, node: int, place: Place, width: float, style: TextStyle, text: str) -> float:
        """Write a text, cut to a width, from a place (left, middle); return how wide it became."""
        cut = self._letters.elided(text, style.lettering, width)
        if cut:
            baseline = self._letters.baseline(style.lettering, place[1])
            self._written[style].append((node, place[0], baseline, cut))
        return self._letters.width(cut, style.lettering)

    def _centred(self, node: int, middle: Place, style: TextStyle, text: str) -> None:
        """Write a short text around a middle."""
        width = self._letters.width(self._letters.legible(text), style.lettering)
        self._write(node, (middle[0] - width / 2, middle[1]), width + 1, style, text)


def _short(number: int) -> str:
    """Return a number in at most four characters: 999, 9.9k, 999k, 9.9M."""
    for unit, letter in ((1_000_000, "M"), (1_000, "k")):
        if number >= unit:
            tenths, whole = number // (unit // 10) / 10, number // unit  # both cut: 9999 is 9.9k
            return f"{tenths if whole < 10 else whole}{letter}"
    return str(number)
