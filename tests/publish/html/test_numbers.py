"""A page draws with the program's own numbers and colours, and has none of its own."""

from __future__ import annotations

import re

import numpy as np
import pytest
from msgspec.structs import replace

from orgviewer.chart.places import Node
from orgviewer.chart.spec import ChartSpec
from orgviewer.layout.rectangle import Rectangle
from orgviewer.paint.cards.card import badge_rectangle
from orgviewer.paint.cards.portraits import Portraits
from orgviewer.paint.chart_marks import marks
from orgviewer.paint.picture import Picture, PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import THEMES, Theme
from orgviewer.publish.html.numbers import webpage_numbers
from orgviewer.publish.html.style import webpage_style
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.resources import resource
from tests.datasets import dataset

COLOUR = r"#[0-9a-fA-F]{3,8}\b|\b(?:rgb|hsl)a?\(|\b(?:white|black|gr[ae]y|red|green|blue)\b(?!-)"

NOTED = {
    "organizations": [{"id": "team", "name": "Team"}],
    "persons": [
        {
            "id": name,
            "name": name,
            "note": "maybe",
            "memberships": [{"organization_id": "team", "role": "Lead"}],
        }
        for name in ("Ada", "Ben")
    ],
}


@pytest.fixture
def picture(letters: Letters) -> Picture:
    """A picture of people with notes, coloured by their roles."""
    chart = ChartSpec(coloured_by=Facet(FacetKind.ROLE))
    return make_picture(dataset(NOTED), PictureSpec(chart=chart), letters)


def test_the_parts_of_a_card_are_those_of_the_picture(picture: Picture) -> None:
    layout, letters = picture.layout, picture.letters
    view = Rectangle(0.0, 0.0, layout.width, layout.height)
    drawn = marks(layout, picture.theme, letters, Portraits(picture.dataset.folder), view, 1.0)
    node = len(layout.chart) - 1
    corner = np.array((layout.left[node], layout.top[node], 0.0, 0.0))
    boxes = [
        (*rectangle, group.style.radius)
        for group in drawn.boxes
        for rectangle in (group.rectangles[group.nodes == node] - corner).tolist()
    ]
    card = webpage_numbers(picture)["card"]
    assert isinstance(card, dict)
    shapes = [rectangle(card[name]) for name in ("box", "stripe", "disc", "dot")]
    assert sorted(shapes) == sorted(boxes)
    baselines = {
        float(y - layout.top[node])
        for group in drawn.texts
        for y in group.places[group.nodes == node][:, 1].tolist()
    }
    middles = card["middles"]
    high = card["middle"] + card["lower"] - card["wide"][0] / 2
    heights = [(high, "name"), (high + card["wide"][0], "detail"), (card["disc"]["cy"], "initials")]
    expected = [middle + middles[lettering] for middle, lettering in heights]
    assert sorted(baselines) == pytest.approx(sorted(expected), abs=0.01)  # the page has two decimals


def rectangle(shape: dict[str, float]) -> tuple[float, float, float, float, float]:
    """Return the left, top, width, height and radius of an element of a drawing."""
    if "r" in shape:
        radius = shape["r"]
        return shape["cx"] - radius, shape["cy"] - radius, 2 * radius, 2 * radius, radius
    return shape.get("x", 0.0), shape.get("y", 0.0), shape["width"], shape["height"], shape["rx"]


def test_a_badge_hangs_where_the_picture_has_it(picture: Picture) -> None:
    layout, card = picture.layout, webpage_numbers(picture)["card"]
    place = badge_rectangle(layout, Node(0))
    assert isinstance(card, dict)
    left, top, width, height, _ = rectangle(card["badge"])
    found = left + layout.left[0], top + layout.top[0], width, height
    assert found == pytest.approx((place.left, place.top, place.width, place.height))


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name.value)
def test_every_branch_has_the_colours_of_the_theme(theme: Theme) -> None:
    style = webpage_style(theme)
    for branch in range(-1, len(theme.accents)):
        name = branch if branch >= 0 else "none"
        assert f"--accent-{name}:{theme.accent(branch)};" in style
        assert f".branch-{name}{{--accent:var(--accent-{name});--tint:var(--tint-{name});" in style


def test_a_theme_may_have_more_branches(letters: Letters) -> None:
    theme = next(iter(THEMES.values()))
    more = replace(theme, **{name: getattr(theme, name) * 2 for name in ("accents", "tints", "inks")})
    assert f".branch-{2 * len(theme.accents) - 1}{{" in webpage_style(more)


def test_the_style_sheet_has_no_colours_and_no_measures_of_a_chart() -> None:
    sheet = resource("webpage/page.css").read_text(encoding="utf-8")
    assert re.findall(COLOUR, re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)) == []
    chart = re.search(r"/\* The chart \*/(.*?)/\* What colours mean \*/", sheet, re.DOTALL)
    assert chart is not None
    assert set(re.findall(r"(?<![\w#-])-?\d*\.?\d+(?:px|%)?", chart[1])) <= {"0", "1", "100%"}


def test_numbers_that_no_script_asks_for_are_not_sent(picture: Picture) -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in resource("webpage").glob("*.js"))
    code = re.sub(r"/\*\*.*?\*/", "", code, flags=re.DOTALL)
    given = [name for part in webpage_numbers(picture).values() for name in keys(part)]
    assert [name for name in given if not re.search(rf"\b{name}\b", code)] == []


def keys(part: object) -> list[str]:
    """Return all names of a part but for the attributes of elements."""
    if not isinstance(part, dict):
        return []
    inner = [name for key in part.keys() & {"sizes", "trials"} for name in keys(part[key])]
    return [*part, *inner]
