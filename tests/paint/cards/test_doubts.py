"""What cards say of those of whom it is in doubt whether they are there on a chosen day."""

from __future__ import annotations

import pytest

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import make_chart
from orgviewer.choices import ThemeName
from orgviewer.paint.cards.card import doubt_look
from orgviewer.paint.cards.labels import label
from orgviewer.paint.cards.signs import Sign, bearers, tip_lines
from orgviewer.paint.legend_marks import shown_signs
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import THEMES
from orgviewer.relations.facets import REPORTING
from orgviewer.views.status import doubts_in_words
from tests.datasets import dataset

pytestmark = pytest.mark.usefixtures("qapp")

DATA = dataset(
    {
        "meta": {"as_of": "2025-06-30", "title": "The firm"},
        "organizations": [{"id": "firm", "name": "Firm", "headcount": 9}],
        "persons": [
            {"id": "ada", "name": "Ada", "memberships": [{"organization_id": "firm", "end_date": "2021"}]},
            {
                "id": "ben",
                "name": "Ben",
                "memberships": [{"organization_id": "firm", "start_date": "2023", "reports_to": "ada"}],
            },
            {"id": "eve", "name": "Eve", "memberships": [{"organization_id": "firm"}]},
        ],
    }
)
THEME = THEMES[ThemeName.LIGHT]


def on(day: str | None) -> Chart:
    return make_chart(DATA, ChartSpec(as_of=day))


def bearing(chart: Chart, sign: Sign) -> list[str]:
    return [label(chart, node).title for node in bearers(chart, sign).nonzero()[0].tolist()]


def test_a_ring_and_a_dash_tell_who_may_be_there_and_who_has_no_dates() -> None:
    chart = on("2023-05")
    assert bearing(chart, Sign.PERHAPS) == ["Ben"]
    assert bearing(chart, Sign.UNDATED) == ["Eve"]
    assert shown_signs(chart) == (Sign.PERHAPS, Sign.UNDATED)
    assert shown_signs(on(None)) == ()


def test_a_tooltip_and_the_counts_say_it_in_words() -> None:
    chart = on("2023-05")
    ben = chart.person_card(DATA.person_index["ben"])
    assert "perhaps there on this day: the dates leave it open" in tip_lines(chart, ben)
    assert doubts_in_words(chart) == "1 perhaps · 1 without dates"
    assert doubts_in_words(on(None)) == ""


def test_of_who_moved_it_is_in_doubt_where_and_not_whether() -> None:
    teams = [{"id": "lab", "name": "Lab"}, {"id": "shop", "name": "Shop"}]
    turns = [
        {"organization_id": "lab", "start_date": "2019", "end_date": "2020-06-30"},
        {"organization_id": "shop", "start_date": "2020-07-01"},
    ]
    moved = dataset({"organizations": teams, "persons": [{"id": "ada", "name": "Ada", "memberships": turns}]})
    chart = make_chart(moved, ChartSpec(as_of="2020"))
    assert bearing(chart, Sign.PERHAPS) == ["Ada", "Ada"]
    assert doubts_in_words(chart) == ""
    assert doubts_in_words(make_chart(moved, ChartSpec(as_of="2020", root="shop"))) == "1 perhaps"


def test_signs_of_doubt_are_drawn_and_explained_in_pictures() -> None:
    ring, dash = (doubt_look(THEME, sign, is_band=False)[0] for sign in (Sign.PERHAPS, Sign.UNDATED))

    def styles(day: str | None) -> list[int]:
        picture = make_picture(DATA, PictureSpec(chart=ChartSpec(as_of=day)), Letters())
        drawn = picture.marks(picture.explained, 1.0).boxes
        return [sum(len(box.nodes) for box in drawn if box.style == style) for style in (ring, dash)]

    assert styles("2023-05") == [2, 2]  # on the card, and in the key
    assert styles(None) == [0, 0]


def test_the_footer_speaks_of_the_day_that_was_chosen() -> None:
    picture = make_picture(DATA, PictureSpec(chart=ChartSpec(as_of="2023-05")), Letters())
    written = [text for texts in picture.marks_beneath().texts for text in texts.texts]
    assert any("As of May 2023" in text for text in written)


def test_a_headcount_is_not_held_against_another_day() -> None:
    assert label(on(None), 0).detail == "2 of 9 named"
    assert label(on("2023-05"), 0).detail == "2 people"


def test_a_gap_says_on_which_day_somebody_is_not_there() -> None:
    chart = make_chart(DATA, ChartSpec(as_of="2023-05", arranged_by=REPORTING))
    gap = chart.cards(Kind.ABSENT, 0)[0]
    assert (label(chart, gap).title, label(chart, gap).detail) == ("Ada", "not there in May 2023")
