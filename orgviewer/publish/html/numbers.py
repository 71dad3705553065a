"""What the scripts of a web page draw with: sizes, gaps and thresholds, mostly those of the program.

The scripts have no numbers of their own. Not for: colours and letters (see `webpage_style`).
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import asdict

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.spec import Portrait
from orgviewer.layout import compact, lanes, moves, shelves
from orgviewer.layout.blocks import Sizes
from orgviewer.layout.connectors import CORNER, turn_before
from orgviewer.layout.layout import FAMILIAR, LARGEST_FIT, MOST_TIDY, STACK_ROWS, LayoutSpec, LayoutStyle
from orgviewer.layout.rectangle import HAIR
from orgviewer.layout.tidy import ROW_LIMIT
from orgviewer.lives.texts import MOST_LISTED
from orgviewer.model.changes import Happened
from orgviewer.paint import branch_names, chart_marks, side_lines, stripes
from orgviewer.paint.cards import card, change_signs, rule_marks, texts
from orgviewer.paint.cards.labels import MOST_TEAMS
from orgviewer.paint.cards.signs import OF_CHANGES
from orgviewer.paint.picture import Picture
from orgviewer.paint.text_metrics import UNBROKEN, Letters
from orgviewer.paint.theme import Lettering, Theme

Numbers = dict[str, object]


class _CameraNumbers(Struct, frozen=True):
    """How the chart is moved, in pixels of the screen; scales are 1 at 100 %."""

    margin: float = 24.0  # around a chart that is fitted, and around a card that is brought into view
    least_scale: float = 0.001
    most_scale: float = 4.0
    least_fit: float = 1e-4
    step: float = chart_marks.ZOOM_STEP
    click: float = 5.0  # that a hand trembles while it clicks
    kept: float = 60.0  # of the chart, that stay in view
    pan: float = 80.0  # by an arrow key
    wheel_line: float = 32.0  # of a wheel that counts in lines
    wheel_most: float = 60.0  # that count of one turn of a wheel
    wheel_e: float = 200.0  # that a wheel turns to zoom e times
    ahead: float = 0.5  # at 100 %: a card that is less far on is no next one
    ahead_share: float = 0.25  # nor one that is further aside than four times as far on


class _PrintNumbers(Struct, frozen=True):
    """The chart in print: pixels around it, and from how many times its width it may take several sheets."""

    edge: float = chart_marks.EDGE
    tall: float = 2.5


class _Panel(Struct, frozen=True):
    """Bounds of the panel: names in a list, and teams in a line."""

    most_listed: int = MOST_LISTED
    most_teams: int = MOST_TEAMS


SLACK = 2.0  # pixels by which browsers and the program measure a text differently
BEYOND = 0.2  # of the window, drawn around it so that few steps of a movement need new elements


def webpage_numbers(picture: Picture) -> Numbers:
    """Return by name the numbers for the page of a picture."""
    return {
        "layout": layout_numbers(picture.layout.spec.sizes, picture.spec.style),
        "card": _card(picture.layout.chart, picture.layout.spec, picture.theme, picture.letters),
        "drawing": _drawing(),
        "changes": _changes(),
        "far": _far(),
        "camera": asdict(_CameraNumbers()),
        "paper": asdict(_PrintNumbers()),
        "panel": asdict(_Panel()),
    }


def layout_numbers(sizes: Sizes, style: LayoutStyle) -> Numbers:
    """Return what places and lines follow from."""
    trials = {
        "aspects": compact.ASPECTS,
        "heights": shelves.HEIGHTS,
        "shelves": shelves.SHELVES,
        "many": shelves.MANY,
        "coarse": shelves.COARSE,
        "even": shelves.EVEN,
    }
    return {
        "kind": style.kind.value,
        "direction": style.direction.value,
        "aspect": style.aspect,
        "view_height": style.view_height,
        "sizes": asdict(sizes),
        "most_tidy": MOST_TIDY,
        "stack_rows": STACK_ROWS,
        "largest_fit": LARGEST_FIT,
        "familiar": FAMILIAR,
        "row_limit": ROW_LIMIT,
        "trials": trials,
        "lanes": {
            "grain": lanes.GRAIN,
            "grains": lanes.GRAINS,
            "nearest": lanes.NEAREST,
            "ports": lanes.PORTS,
            "spread": lanes.SPREAD,
            "hair": HAIR,
        },
        "corner": CORNER,
        "turn": turn_before(sizes),
    }


def _card(chart: Chart, spec: LayoutSpec, theme: Theme, letters: Letters) -> Numbers:
    """Return the parts of a card, in pixels from its corner; shapes by the attributes of their elements."""
    width, height = spec.sizes.card_width, spec.sizes.card_height
    middle = height / 2
    left, top, _, less = stripes.STRIPE_INSIDE.tolist()
    dot = card.DOT / 2 + card.DOT_INSIDE
    badge_left, badge_top = (width - card.BADGE_WIDTH) / 2, height - card.BADGE_OVERLAP
    disc = {"cx": theme.padding + theme.disc / 2, "cy": middle, "r": theme.disc / 2}
    middles = {one.name.lower(): round(letters.baseline(one, 0.0), 2) for one in Lettering}
    return {
        "kinds": [_kind(chart, kind, theme) for kind in Kind],
        "padding": theme.padding,
        "radius": theme.radius,
        "middles": middles,
        "pixels": {one.name.lower(): one.pixels for one in Lettering},
        "middle": middle,
        "lower": texts.LOWER,
        "free": texts.FREE,
        "lines": texts.lines_beneath(chart.spec),
        "below": texts.BELOW,
        "wide": texts.WIDE,
        "tight": texts.TIGHT,
        "shows": sorted(extra.value for extra in chart.spec.extras),
        "unbroken": UNBROKEN,
        "native_gap": texts.NATIVE_GAP,
        "slack": SLACK,
        "box": {"width": width, "height": height, "rx": theme.radius},
        "photo": {
            "x": theme.padding,
            "y": middle - theme.disc / 2,
            "width": theme.disc,
            "height": theme.disc,
        },
        "photos": chart.spec.card.portrait is Portrait.PHOTO,
        "disc": disc if texts.has_disc(chart, Kind.PERSON) else None,
        "stripe": _box(left, top, stripes.STRIPE, height + less, stripes.STRIPE / 2),
        "dot": {"cx": width - dot, "cy": dot, "r": card.DOT / 2},
        "ring": {
            "cx": width - dot,
            "cy": height - dot,
            "r": (card.DOT - card.DOUBT_LINE) / 2,
            "stroke-width": card.DOUBT_LINE,
        },
        "dash": _box(
            width - dot - card.DASH / 2,
            height - dot - card.DOUBT_LINE / 2,
            card.DASH,
            card.DOUBT_LINE,
            card.DOUBT_LINE / 2,
        ),
        "squares": [_square(right, down, height) for right, down in card.SQUARES],
        "badge": _box(badge_left, badge_top, card.BADGE_WIDTH, card.BADGE_HEIGHT, card.BADGE_HEIGHT / 2),
        "badge_text": {
            "x": badge_left + card.BADGE_WIDTH / 2,
            "y": badge_top + card.BADGE_HEIGHT / 2 + middles["badge"],
        },
        "beneath": card.BADGE_HEIGHT,
        "units": texts.UNITS,
    }


def _changes() -> Numbers:
    """Return how cards show what happened between two states: each sign, its bit, and how it is written."""
    return {
        "signs": [(sign.value, int(Happened[sign.name]), text) for sign, text in OF_CHANGES.items()],
        "height": change_signs.HEIGHT,
        "further": change_signs.FURTHER,
        "corner": change_signs.CORNER,
        "far_edge": change_signs.FAR_EDGE,
        "arcs": {
            "bow": moves.BOW,
            "most_bow": moves.MOST_BOW,
            "steps": moves.STEPS,
            "rounding": side_lines.ROUNDING,
            "disc": side_lines.ARC_DISC,
            "width": side_lines.ARC,
        },
    }


def _square(right: float, down: float, height: float) -> Numbers:
    """Return one of the squares on a further card of somebody."""
    top = height - card.SQUARES_FOOT - card.SQUARE
    return _box(card.SQUARES_LEFT + right, top + down, card.SQUARE, card.SQUARE, card.SQUARES_ROUNDING)


def _kind(chart: Chart, kind: Kind, theme: Theme) -> Numbers:
    """Return of a kind of cards where texts begin, and which letters a title has."""
    return {
        "name": kind.name.lower(),
        "start": texts.text_start(chart, kind, theme),
        "title": texts.title_lettering(kind).name.lower(),
    }


def _box(x: float, y: float, width: float, height: float, radius: float) -> Numbers:
    return {"x": x, "y": y, "width": width, "height": height, "rx": radius}


def _far() -> Numbers:
    """Return how names of branches and initials are drawn from afar."""
    return {
        "name_height": branch_names.NAME_HEIGHT,
        "near_height": branch_names.NEAR_HEIGHT,
        "name_radius": branch_names.NAME_RADIUS,
        "name_letters": branch_names.NAME_LETTERS,
        "name_padding": branch_names.NAME_PADDING,
        "team_pixels": Lettering.TEAM.pixels,
        "least_width": branch_names.LEAST_WIDTH,
        "least_height": branch_names.LEAST_HEIGHT,
        "widest": branch_names.WIDEST,
        "step": branch_names.STEP,
        "initialed": chart_marks.INITIALED,
        "initials": branch_names.INITIALS,
        "initials_share": branch_names.INITIALS_SHARE,
        "initials_pixels": Lettering.INITIALS.pixels,
        "most_names": branch_names.MOST_NAMES,
        "most_tried": branch_names.MOST_TRIED,
    }


def _drawing() -> Numbers:
    """Return what of a chart is drawn at a scale."""
    return {
        "legible": chart_marks.LEGIBLE,
        "tiny": chart_marks.TINY,
        "far_patch": rule_marks.FAR_PATCH,
        "round": chart_marks.ROUND,
        "visible": chart_marks.VISIBLE,
        "short": chart_marks.SHORT,
        "thin": chart_marks.THIN,
        "line": chart_marks.LINE,
        "disc": side_lines.DISC,
        "trail": chart_marks.TRAIL,
        "ring": chart_marks.RING,
        "ring_gap": chart_marks.RING_GAP,
        "beyond": BEYOND,
    }
