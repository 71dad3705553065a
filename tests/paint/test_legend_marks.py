"""What a picture says of its colours."""

from __future__ import annotations

import pytest

from orgviewer.chart.colouring import make_colouring
from orgviewer.chart.spec import ChartSpec
from orgviewer.paint.legend_marks import BELOW, LINE_HEIGHT, key_marks
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import LIGHT
from orgviewer.relations.facets import Facet, FacetKind
from tests.datasets import dataset, flat_dataset

WING = Facet(FacetKind.COLUMN, "Wing")
PEOPLE = flat_dataset({"name": list("ABCD"), "Wing": ["west", "west", "east", ""]})


def test_a_key_names_facet_values_and_counts(letters: Letters) -> None:
    marks, height = key_marks(make_colouring(PEOPLE, WING), LIGHT, letters, 1000)
    (texts,) = marks.texts
    assert texts.texts == ("Wing", "west 2", "east 1", "not stated 1")
    assert [boxes.style.fill for boxes in marks.boxes] == [LIGHT.accent(0), LIGHT.accent(1)]
    assert height == LINE_HEIGHT + BELOW


@pytest.mark.parametrize("width", [60, 130, 420])
def test_a_key_is_no_wider_than_it_may_be(letters: Letters, width: float) -> None:
    long = {"name": [f"P{n}" for n in range(9)], "Wing": [f"a wing with a long name {n}" for n in range(9)]}
    marks, height = key_marks(make_colouring(flat_dataset(long), WING), LIGHT, letters, width)
    (texts,) = marks.texts
    for (left, baseline), text in zip(texts.places.tolist(), texts.texts, strict=True):
        assert left + letters.width(text, texts.style.lettering) <= width + 0.01
        assert 0 < baseline < height


def test_a_picture_of_coloured_people_has_room_for_its_key(letters: Letters) -> None:
    plain = make_picture(PEOPLE, PictureSpec(), letters)
    coloured = make_picture(PEOPLE, PictureSpec(chart=ChartSpec(coloured_by=WING)), letters)
    _, height = key_marks(make_colouring(PEOPLE, WING), LIGHT, letters, coloured.extent[0])
    assert coloured.extent[1] == plain.extent[1] + height


def test_a_picture_is_arranged_as_it_is_told(letters: Letters) -> None:
    lives = dataset({"persons": [{"id": "a", "name": "A", "location": "Here"}]})
    spec = ChartSpec(arranged_by=Facet(FacetKind.PLACE))
    picture = make_picture(lives, PictureSpec(chart=spec), letters)
    assert picture.layout.chart.group_names == ("Here",)
