"""A card: its box, and inside it a disc, the name, what stands beneath it, the badge at its foot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from orgviewer.arrays import Booleans, Floats, Integers, grouped_by
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.places import Node
from orgviewer.engines import load
from orgviewer.layout.layout import Layout
from orgviewer.layout.rectangle import Rectangle
from orgviewer.layout.region import Region, stack_rectangles
from orgviewer.paint.cards.avatars import disc_marks
from orgviewer.paint.cards.signs import Sign, bearers
from orgviewer.paint.cards.texts import Written, badge_text, centred, grouped, has_disc, typist_of
from orgviewer.paint.marks import Boxes, BoxStyle, Marks, TextStyle, together
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering, Theme

if TYPE_CHECKING:
    from orgviewer.paint.cards.portraits import PortraitSource

OUTLINE = 1.5  # the width of the edge around a grouping of the file's own
STRIPES = "orgviewer.paint.stripes:stripes"
RULED_CARDS = "orgviewer.paint.cards.rule_marks:ruled_cards"
RULE_BADGES = "orgviewer.paint.cards.rule_marks:rule_badges"
CHANGE_BADGES = "orgviewer.paint.cards.change_signs:change_badges"
BADGE_WIDTH, BADGE_HEIGHT = 34.0, 16.0
BADGE_OVERLAP = 2.0  # so that a badge hangs on its card and leaves alone even the third of three tight lines
HANGING = BADGE_HEIGHT - BADGE_OVERLAP  # pixels by which a badge hangs out of its card
DOT = 6.0  # across; in the corner of a card about which there is a note
DOT_INSIDE = 4.5  # how far from the edges of the card
DASH, DOUBT_LINE = (
    8.0,
    1.5,
)  # pixels that the sign of who has no dates is wide, and its line and that of a ring
SQUARE = 5.0  # across; each of the two on a further card of somebody
SQUARES = ((2.5, -2.5), (0.0, 0.0))  # where they begin: to the right and down, the front one last
SQUARES_ROUNDING = 1.0  # the radius of their corners
SQUARES_LEFT, SQUARES_FOOT = 7.0, 3.5  # how far from the edges of the card, where no disc and no stripe is


def are_gone(chart: Chart, nodes: Integers) -> Booleans:
    """Say which nodes stand for whom only the earlier of two states knows."""
    return chart.changed.gone[nodes] if chart.changed else np.zeros(len(nodes), bool)


def by_branch(layout: Layout, theme: Theme, nodes: Integers) -> Iterator[tuple[int, Integers]]:
    """Part nodes by the colour of their branch: yield the first branch of each colour, and its nodes."""
    for colour, turns in grouped_by(theme.colours(layout.chart.branch[nodes])):
        yield colour, nodes[turns]


def block_boxes(layout: Layout, theme: Theme, seen: Region) -> Iterator[Boxes]:
    """Draw whole subtrees and whole stacks as blocks in the colour that their cards would blend into."""
    bounds = np.concatenate((layout.bounds[seen.blocks], stack_rectangles(layout, seen.stacks)))
    nodes = np.concatenate((seen.blocks, layout.chart.children[0][seen.stacks]))
    rectangles = np.hstack((bounds[:, :2], bounds[:, 2:] - bounds[:, :2]))
    for branch, turns in grouped_by(theme.colours(layout.chart.branch[nodes])):
        yield Boxes(BoxStyle(theme.blend(branch)), nodes[turns], rectangles[turns])


def card_boxes(layout: Layout, theme: Theme, nodes: Integers, legible: bool) -> Iterator[Boxes]:
    """Draw the cards themselves: teams in their accent, people on paper, assistants tinted, gaps dashed.

    What is a grouping of the file's own is outlined in its accent, and not filled; who is gone is dashed.
    """
    if are_gone(layout.chart, nodes).any():  # all are then
        yield boxes_around(
            layout, BoxStyle(theme.card, theme.line, radius=theme.radius * legible, dashed=True), nodes
        )
        return
    if layout.chart.spec.rules:
        coloured, nodes = load(RULED_CARDS)(layout, theme, nodes, legible)
        yield from coloured
    kind, bands = layout.chart.kind[nodes], layout.chart.bands[nodes]
    for branch, part in by_branch(layout, theme, nodes[bands]):
        yield boxes_around(layout, BoxStyle(theme.accent(branch), radius=theme.radius), part)
    for branch, part in by_branch(layout, theme, nodes[(kind <= Kind.ORGANIZATION) & ~bands]):
        yield boxes_around(layout, outline(theme, branch), part)
    are_people = (kind == Kind.PERSON) | (kind == Kind.SHARED)
    people = nodes[are_people]
    gaps = nodes[(kind > Kind.ORGANIZATION) & ~are_people]
    if legible:
        beside = layout.chart.assistants[people]
        for fill, part in ((theme.card, people[~beside]), (theme.neutral_tint, people[beside])):
            yield boxes_around(layout, BoxStyle(fill, theme.border, theme.border_width, theme.radius), part)
        yield boxes_around(layout, BoxStyle("", theme.line, radius=theme.radius, dashed=True), gaps)
        if layout.chart.colouring is not None:
            yield from load(STRIPES)(layout, theme, people)
        return
    for branch, part in by_branch(layout, theme, people):
        yield boxes_around(layout, BoxStyle(theme.tint(branch), theme.ink(branch)), part)
    yield boxes_around(layout, BoxStyle("", theme.line), gaps)


def outline(theme: Theme, branch: int) -> BoxStyle:
    """Return how the card of a grouping looks that is the file's own."""
    return BoxStyle(theme.card, theme.edge(branch), OUTLINE, theme.radius)


def card_rectangles(layout: Layout, nodes: Integers) -> Floats:
    """Return the cards of nodes, as m × 4 (left, top, width, height)."""
    sizes = layout.spec.sizes
    extent = np.full((len(nodes), 2), (sizes.card_width, sizes.card_height))
    return np.column_stack((layout.left[nodes], layout.top[nodes], extent))


def boxes_around(layout: Layout, style: BoxStyle, nodes: Integers) -> Boxes:
    """Return boxes of one style that are as large as the cards of nodes."""
    return Boxes(style, nodes, card_rectangles(layout, nodes))


def badge_rectangle(layout: Layout, node: Node) -> Rectangle:
    """Return where the badge of a card is, which folds and unfolds it: the middle of its foot."""
    sizes = layout.spec.sizes
    left = float(layout.left[node]) + (sizes.card_width - BADGE_WIDTH) / 2
    top = float(layout.top[node]) + sizes.card_height - BADGE_OVERLAP
    return Rectangle(left, top, left + BADGE_WIDTH, top + BADGE_HEIGHT)


def badge_look(theme: Theme) -> tuple[BoxStyle, TextStyle]:
    """Return how a badge looks, and the letters in it."""
    pill = BoxStyle(theme.card, theme.trail, radius=BADGE_HEIGHT / 2)
    return pill, TextStyle(Lettering.BADGE, theme.text)


def in_order(chart: Chart, nodes: Iterable[int]) -> list[int]:
    """Return cards in the order of drawing one by one: a badge may hang on the cards below."""
    return sorted(nodes, key=lambda node: (bool(chart.hidden[node] and chart.children[1][node]), node))


def badged(chart: Chart, nodes: Integers, hovered: Node) -> Integers:
    """Return the nodes that show a badge: all that are folded, and the hovered one if it can fold.

    So do those right beneath which a filter leaves somebody out.
    """
    shows = (chart.hidden[nodes] > 0) | ((nodes == hovered) & (chart.children[1][nodes] > 0))
    if chart.left_out.any():
        shows |= chart.hidden_people[nodes] > 0
    shown: Integers = nodes[shows]
    return shown


def card_marks(
    layout: Layout,
    theme: Theme,
    letters: Letters,
    portraits: PortraitSource,
    nodes: Integers,
    hovered: Node,
    scale: float,
) -> Marks:
    """Return what stands in the cards of nodes, and the badges at their feet."""
    chart = layout.chart
    people = nodes[chart.kind[nodes] == Kind.PERSON]
    faces = people if has_disc(chart, Kind.PERSON) else people[:0]
    top = layout.top[faces] + (layout.spec.sizes.card_height - theme.disc) / 2
    corners = np.column_stack((layout.left[faces] + theme.padding, top))
    typist = typist_of(layout, theme, letters)
    cards = typist.cards(chart, nodes)
    discs = [card.disc for card in cards if card.disc]
    avatars = disc_marks(chart, faces, discs, corners, theme, letters, portraits, scale)
    badges = badged(chart, nodes, hovered).tolist()
    places = np.column_stack((layout.left[nodes], layout.top[nodes]))
    texts = grouped(nodes.tolist(), [card.texts for card in cards], places)
    numbers = grouped(badges, [(_badge_text(layout, theme, letters, node),) for node in badges])
    signs = (*_dots(layout, theme, nodes), *_squares(layout, theme, people), *_doubts(layout, theme, nodes))
    boxes = (*avatars.boxes, *signs, _badge_boxes(layout, theme, badges))
    inside = Marks(boxes=boxes, pictures=avatars.pictures, texts=(*avatars.texts, *texts, *numbers))
    wanted = [RULE_BADGES] * bool(chart.spec.rules) + [CHANGE_BADGES] * bool(chart.changed)
    return together(inside, *(load(badges)(layout, theme, letters, nodes) for badges in wanted))


def _dots(layout: Layout, theme: Theme, nodes: Integers) -> Iterator[Boxes]:
    """Mark the cards about which there is a note: a doubt, a conflict, an id that stands twice."""
    chart = layout.chart
    noted = nodes[chart.noted[nodes]]
    bands = chart.bands[noted]
    for part, colour in ((noted[bands], theme.on_accent), (noted[~bands], theme.focus)):
        if len(part):
            left = layout.left[part] + layout.spec.sizes.card_width - DOT - DOT_INSIDE
            top = layout.top[part] + DOT_INSIDE
            yield _small_boxes(BoxStyle(colour, radius=DOT / 2), part, left, top, DOT)


def _squares(layout: Layout, theme: Theme, people: Integers) -> Iterator[Boxes]:
    """Mark further cards of people by two squares, one upon the other."""
    again = people[layout.chart.repeated[people]]
    if not len(again):
        return
    left = layout.left[again] + SQUARES_LEFT
    top = layout.top[again] + layout.spec.sizes.card_height - SQUARES_FOOT - SQUARE
    for right, down in SQUARES:
        yield _small_boxes(square_look(theme), again, left + right, top + down, SQUARE)


def _doubts(layout: Layout, theme: Theme, nodes: Integers) -> Iterator[Boxes]:
    """Mark by a ring who may not be there on a chosen day, and by a dash who has no dates."""
    chart, sizes = layout.chart, layout.spec.sizes
    for sign in (Sign.PERHAPS, Sign.UNDATED):
        marked = nodes[bearers(chart, sign)[nodes]]
        for part, is_band in ((marked[chart.bands[marked]], True), (marked[~chart.bands[marked]], False)):
            if len(part):
                style, width, height = doubt_look(theme, sign, is_band=is_band)
                left = layout.left[part] + sizes.card_width - DOT_INSIDE - (DOT + width) / 2
                top = layout.top[part] + sizes.card_height - DOT_INSIDE - (DOT + height) / 2
                extent = np.broadcast_to((width, height), (len(part), 2))
                yield Boxes(style, part, np.column_stack((left, top, extent)))


def doubt_look(theme: Theme, sign: Sign, *, is_band: bool) -> tuple[BoxStyle, float, float]:
    """Return how a doubt about a day looks, the width and the height."""
    colour = theme.on_accent if is_band else theme.text
    if sign is Sign.PERHAPS:
        return BoxStyle("", colour, DOUBT_LINE, DOT / 2), DOT, DOT
    return BoxStyle(colour, radius=DOUBT_LINE / 2), DASH, DOUBT_LINE


def square_look(theme: Theme) -> BoxStyle:
    """Return how the squares of somebody's further card look."""
    return BoxStyle(theme.card, theme.quiet, radius=SQUARES_ROUNDING)


def _small_boxes(style: BoxStyle, nodes: Integers, left: Floats, top: Floats, side: float) -> Boxes:
    rectangles = np.column_stack((left, top, np.full((len(nodes), 2), side)))
    return Boxes(style, nodes, rectangles)


def _badge_boxes(layout: Layout, theme: Theme, nodes: list[int]) -> Boxes:
    places = [badge_rectangle(layout, Node(node)) for node in nodes]
    rectangles = np.array([(place.left, place.top, BADGE_WIDTH, BADGE_HEIGHT) for place in places])
    pill, _ = badge_look(theme)
    return Boxes(pill, np.array(nodes, np.int32), rectangles.reshape(-1, 4))


def _badge_text(layout: Layout, theme: Theme, letters: Letters, node: Node) -> Written:
    place = badge_rectangle(layout, node)
    x, middle = (place.left + place.right) / 2, (place.top + place.bottom) / 2
    _, style = badge_look(theme)
    return centred(letters, style, x, middle, badge_text(layout.chart, node))
