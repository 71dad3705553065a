"""How cards are marked of which a rule holds: colours, borders, badges and icons; those that step back.

Not for: which rule holds of which card (see `chart.rules`), or words for it (see `paint.cards.rule_words`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from msgspec.structs import replace

from orgviewer.arrays import Booleans, Floats, Integers
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.rules.evaluation import RULING, Ruling
from orgviewer.chart.spec import CardLook, CardRule, Hue, Icon
from orgviewer.layout.layout import Layout
from orgviewer.layout.region import Region
from orgviewer.paint.cards.card import OUTLINE, boxes_around, card_rectangles
from orgviewer.paint.cards.texts import Written, centred, grouped
from orgviewer.paint.marks import NOBODY, Boxes, BoxStyle, Marks, TextStyle, together
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import THEMES, Lettering, Theme

HUES = {hue: turn for turn, hue in enumerate(Hue)}
BORDER, FAR_BORDER = 2.5, 2.0  # pixels of a border, and on the screen of one around a card from afar
FAR_PATCH = 4.0  # pixels on the screen of what stands from afar for a badge, if the card is as high
HEIGHT = 16.0  # of a badge, and the width of an icon's
PADDING = 5.0  # beside the letters of a badge
RIGHT, ABOVE = 8.0, 7.0  # pixels from a card's right edge to its badge, and by which that reaches out above
WORDLESS = "!"  # in a badge that nobody gave a text
SHAPES: Mapping[Icon, tuple[tuple[float, float, float, float, float], ...]] = {
    Icon.ALERT: ((7.0, 3.0, 2.0, 6.5, 1.0), (7.0, 11.0, 2.0, 2.0, 1.0)),
    Icon.DOT: ((5.0, 5.0, 6.0, 6.0, 3.0),),
    Icon.RING: ((4.5, 4.5, 7.0, 7.0, 3.5),),
    Icon.SQUARE: ((5.0, 5.0, 6.0, 6.0, 1.0),),
    Icon.PLUS: ((4.0, 7.0, 8.0, 2.0, 1.0), (7.0, 4.0, 2.0, 8.0, 1.0)),
    Icon.MINUS: ((4.0, 7.0, 8.0, 2.0, 1.0),),
    Icon.PAUSE: ((5.0, 4.5, 2.0, 7.0, 1.0), (9.0, 4.5, 2.0, 7.0, 1.0)),
}
"""Of an icon its boxes: left, top, width, height and the radius of corners, from the corner of its ground."""
RING_LINE = 2.0  # pixels of the line of a ring, which is not filled


def ruling_of(chart: Chart) -> Ruling:
    """Return which rules hold of a chart's cards, by the places of the whole chart."""
    found: Ruling = chart.found(RULING)
    return found


def signal_theme(theme: Theme, chart: Chart) -> Theme:
    """Return the theme whose colours tell rules apart: none with a ramp."""
    is_ramp = chart.colouring is not None and chart.colouring.scale is not None
    return THEMES[theme.name] if is_ramp else theme


def by_rule(chart: Chart, nodes: Integers, looks: Sequence[CardLook]) -> Iterator[tuple[CardRule, Integers]]:
    """Part nodes by the rule that holds of them: yield those rules that have one of some looks."""
    ruling = ruling_of(chart)
    first = ruling.first[chart.whole[nodes]]
    for turn, rule in enumerate(ruling.rules):
        if rule.look in looks and len(some := nodes[first == turn]):
            yield rule, some


def ruled_cards(layout: Layout, theme: Theme, nodes: Integers, legible: bool) -> tuple[list[Boxes], Integers]:
    """Return the boxes of those cards that a rule colours, and all other cards."""
    chart, colours = layout.chart, signal_theme(theme, layout.chart)
    boxes, taken = [], np.zeros(len(chart), bool)
    for rule, some in by_rule(chart, nodes, (CardLook.COLOUR,)):
        taken[some] = True
        hue, kind, bands = HUES[rule.hue], chart.kind[some], chart.bands[some]
        gaps = np.isin(kind, (Kind.VACANCY, Kind.UNNAMED, Kind.ABSENT))
        plain = (kind <= Kind.ORGANIZATION) & ~bands
        radius, width = theme.radius * legible, theme.border_width if legible else 1.0
        tinted = BoxStyle(colours.tint(hue), colours.ink(hue), width, radius)
        styles = (
            (bands, BoxStyle(colours.accent(hue), radius=theme.radius)),
            (plain, BoxStyle(colours.tint(hue), colours.accent(hue), OUTLINE, theme.radius)),
            (gaps, replace(tinted, dashed=legible)),
            (~bands & ~plain & ~gaps, tinted),
        )
        boxes += [boxes_around(layout, style, some[which]) for which, style in styles if which.any()]
    return boxes, nodes[~taken[nodes]]


def rule_edges(layout: Layout, theme: Theme, nodes: Integers, scale: float, legible: bool) -> Iterator[Boxes]:
    """Yield the borders that rules want; from afar patches, too, for badges and icons."""
    colours = signal_theme(theme, layout.chart)
    width = BORDER if legible else max(BORDER, FAR_BORDER / scale)
    for rule, some in by_rule(layout.chart, nodes, (CardLook.BORDER,)):
        colour = colours.accent(HUES[rule.hue])
        yield boxes_around(layout, BoxStyle("", colour, width, theme.radius * legible), some)
    for rule, some in by_rule(layout.chart, nodes, () if legible else (CardLook.BADGE, CardLook.ICON)):
        cards = card_rectangles(layout, some)
        side = min(max(HEIGHT, FAR_PATCH / scale), layout.spec.sizes.card_height)
        corners = np.column_stack((cards[:, 0] + cards[:, 2] - side, cards[:, 1]))
        extent = np.broadcast_to((side, side), (len(some), 2))
        yield Boxes(BoxStyle(colours.accent(HUES[rule.hue])), some, np.hstack((corners, extent)))


def faint(chart: Chart, theme: Theme, part: Region) -> Iterator[tuple[Theme, Region]]:
    """Part what is seen by whether a rule wants it to step back."""
    found = np.zeros(len(chart), bool)
    for _, some in by_rule(chart, part.cards, (CardLook.FAINT,)):
        found[some] = True
    steps_back: Booleans = found[part.cards]
    yield theme, replace(part, cards=part.cards[~steps_back])
    if steps_back.any():
        nobody = np.zeros(0, np.int32)
        yield theme.stepped_back, Region(part.cards[steps_back], nobody, nobody, nobody, 0)


def rule_badges(layout: Layout, theme: Theme, letters: Letters, nodes: Integers) -> Marks:
    """Return the badges and the icons that rules want, at the upper right corners of cards."""
    parts = []
    for rule, some in by_rule(layout.chart, nodes, (CardLook.BADGE, CardLook.ICON)):
        cards = card_rectangles(layout, some)
        width = badge_width(rule, letters)
        corners = cards[:, :2] + np.column_stack((cards[:, 2] - RIGHT - width, np.full(len(some), -ABOVE)))
        parts.append(badges_at(rule, signal_theme(theme, layout.chart), letters, some, corners))
    return together(*parts)


def badge_width(rule: CardRule, letters: Letters) -> float:
    """Return how wide the badge of a rule is, or the ground of its icon."""
    if rule.look is CardLook.ICON:
        return HEIGHT
    text = letters.legible(rule.text or WORDLESS)
    return max(HEIGHT, float(np.ceil(letters.width(text, Lettering.BADGE))) + 2 * PADDING)


def badges_at(rule: CardRule, theme: Theme, letters: Letters, nodes: Integers, corners: Floats) -> Marks:
    """Return the badges of a rule, or its icons, at corners (m × 2)."""
    width, colour = badge_width(rule, letters), theme.accent(HUES[rule.hue])
    extent = np.broadcast_to((width, HEIGHT), (len(nodes), 2))
    ground = BoxStyle(colour, theme.background, radius=HEIGHT / 2)
    boxes = [Boxes(ground, nodes, np.hstack((corners, extent)))]
    if rule.look is CardLook.ICON:
        for shape in SHAPES[rule.icon]:
            boxes.append(Boxes(shape_style(rule.icon, theme, shape[4]), nodes, _shifted(corners, shape)))
        return Marks(boxes=tuple(boxes))
    style = TextStyle(Lettering.BADGE, theme.on_accent)
    written: list[tuple[Written, ...]] = [
        (centred(letters, style, x + width / 2, y + HEIGHT / 2, rule.text or WORDLESS),)
        for x, y in corners.tolist()
    ]
    return Marks(boxes=tuple(boxes), texts=grouped(nodes.tolist(), written))


def shape_style(icon: Icon, theme: Theme, radius: float) -> BoxStyle:
    """Return how a part of an icon looks."""
    if icon is Icon.RING:
        return BoxStyle("", theme.on_accent, RING_LINE, radius)
    return BoxStyle(theme.on_accent, radius=radius)


def _shifted(corners: Floats, shape: Sequence[float]) -> Floats:
    left, top, width, height, _ = shape
    places = corners + np.array((left, top))
    return np.hstack((places, np.broadcast_to((width, height), (len(corners), 2))))


def rule_swatch(
    rule: CardRule, theme: Theme, letters: Letters, left: float, middle: float, side: float
) -> Marks:
    """Return what stands in a key for a rule, about a height: its badge, or a patch so many pixels high."""
    node = np.array([NOBODY], np.int32)
    if rule.look in (CardLook.BADGE, CardLook.ICON):
        return badges_at(rule, theme, letters, node, np.array([(left, middle - HEIGHT / 2)]))
    hue, back = HUES[rule.hue], theme.stepped_back
    style = {
        CardLook.COLOUR: BoxStyle(theme.tint(hue), theme.ink(hue), radius=2.0),
        CardLook.BORDER: BoxStyle("", theme.accent(hue), BORDER, 2.0),
        CardLook.FAINT: BoxStyle(back.card, back.border, radius=2.0),
    }[rule.look]
    place = (left, middle - side / 2, HEIGHT, side)
    return Marks(boxes=(Boxes(style, node, np.array([place])),))


def swatch_width(rule: CardRule, letters: Letters) -> float:
    """Return how wide that is which stands in a key for a rule."""
    return badge_width(rule, letters) if rule.look in (CardLook.BADGE, CardLook.ICON) else HEIGHT


def ruled_look(chart: Chart, theme: Theme, node: int) -> tuple[str, str, float] | None:
    """Return the fill and the edge that a rule gives a card, either of them maybe empty; None for no rule.

    With them comes how wide a border is, in pixels, by which it is told from a colour; 0 for what is none.

    Badges and icons give none: an edge would be taken for the border of another rule.
    """
    turn = int(ruling_of(chart).first[chart.whole[node]])
    if turn < 0:
        return None
    rule, colours = ruling_of(chart).rules[turn], signal_theme(theme, chart)
    hue = HUES[rule.hue]
    if rule.look is CardLook.FAINT:
        back = theme.stepped_back
        return back.card, back.border, 0.0
    if rule.look is CardLook.COLOUR:
        return (colours.accent(hue) if chart.bands[node] else colours.tint(hue)), colours.ink(hue), 0.0
    return ("", colours.accent(hue), BORDER) if rule.look is CardLook.BORDER else None
