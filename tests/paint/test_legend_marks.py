"""What a picture says of its colours and signs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import make_chart
from orgviewer.layout.rectangle import Rectangle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.card import square_look
from orgviewer.paint.cards.signs import Sign, meaning, remarks
from orgviewer.paint.legend_marks import BELOW, LINE_HEIGHT, UNSTATED, KeyEntry, key_entries, key_marks
from orgviewer.paint.picture import Picture, PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import LIGHT, Lettering
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.words.language import speak
from tests.datasets import dataset, flat_dataset
from tests.paint.drawing import boxes_of, drawing, laid_out

WING = Facet(FacetKind.COLUMN, "Wing")
PEOPLE = flat_dataset({"name": list("ABCD"), "Wing": ["west", "west", "east", ""]})
SIGNED: Mapping[str, object] = {
    "organizations": [
        {"id": "lab", "name": "Lab", "note": "Perhaps two."},
        {"id": "others", "name": "Others", "parent_id": "lab", "classification": "Function"},
    ],
    "persons": [
        {"id": "ada", "name": "Ada", "memberships": [{"organization_id": one} for one in ("lab", "others")]}
    ],
}


def coloured(data: Dataset = PEOPLE) -> Chart:
    return make_chart(data, ChartSpec(coloured_by=WING))


def key_texts(picture: Picture) -> list[str]:
    """Return what stands beneath a picture and above its title."""
    texts = picture.marks_beneath().texts
    titles = [one for one in texts if one.style.lettering is Lettering.TITLE]
    top = min(place[1] for one in titles for place in one.places.tolist())
    found = (zip(one.places.tolist(), one.texts, strict=True) for one in texts)
    return [text for group in found for (_, y), text in group if y < top - Lettering.TITLE.pixels]


def test_a_key_explains_the_signs_that_are_drawn_and_no_others(letters: Letters) -> None:
    signed = make_picture(dataset(SIGNED), PictureSpec(), letters)
    assert key_texts(signed) == [meaning(sign) for sign in (Sign.GROUPING, Sign.NOTE, Sign.REPEATED)]
    top = make_picture(dataset(SIGNED), PictureSpec(folding=Folding(0)), letters)
    assert key_texts(top) == [meaning(Sign.NOTE)]
    view = Rectangle(0.0, 0.0, 20.0, 20.0)  # of the lab
    assert key_texts(make_picture(dataset(SIGNED), PictureSpec(view=view), letters)) == [meaning(Sign.NOTE)]
    assert key_texts(make_picture(PEOPLE, PictureSpec(), letters)) == []


def test_a_grouping_of_the_file_s_own_is_outlined_and_not_filled(letters: Letters) -> None:
    layout = laid_out(dataset(SIGNED), letters)
    lab, others = (layout.chart.find((Kind.ORGANIZATION, one, "")) for one in ("lab", "others"))
    drawn = drawing(layout, letters)
    (band, *_), (outlined, *_) = boxes_of(drawn, lab), boxes_of(drawn, others)
    assert (band.style.fill, band.style.border) == (LIGHT.accent(-1), "")
    assert (outlined.style.fill, outlined.style.border) == (LIGHT.card, LIGHT.accent(0))
    inks = {texts.style.colour for texts in drawn.texts if others in texts.nodes}
    assert inks == {LIGHT.ink(0), LIGHT.quiet}


def test_further_cards_of_a_person_have_two_squares_and_say_where_the_others_are(letters: Letters) -> None:
    layout = laid_out(dataset(SIGNED), letters)
    one, other = layout.chart.cards(Kind.PERSON, 0).tolist()
    drawn = drawing(layout, letters)
    look = square_look(LIGHT)
    squares = [[boxes.style for boxes in boxes_of(drawn, node)].count(look) for node in (one, other)]
    assert squares == [0, 2]
    assert [remarks(layout.chart, node) for node in (one, other)] == [["also in Others"], ["also in Lab"]]
    assert remarks(layout.chart, 0) == [meaning(Sign.NOTE)]


def test_a_key_names_facet_values_and_counts(letters: Letters) -> None:
    marks, height = key_marks(key_entries(coloured()), LIGHT, letters, 1000)
    (texts,) = marks.texts
    assert texts.texts == ("Wing", "west 2", "east 1", "not stated 1")
    assert [boxes.style.fill for boxes in marks.boxes] == [LIGHT.accent(0), LIGHT.accent(1)]
    assert height == LINE_HEIGHT + BELOW


@pytest.mark.parametrize("width", [60, 130, 420])
def test_a_key_is_no_wider_than_it_may_be(letters: Letters, width: float) -> None:
    long = {"name": [f"P{n}" for n in range(9)], "Wing": [f"a wing with a long name {n}" for n in range(9)]}
    marks, height = key_marks(key_entries(coloured(flat_dataset(long))), LIGHT, letters, width)
    (texts,) = marks.texts
    for (left, baseline), text in zip(texts.places.tolist(), texts.texts, strict=True):
        assert left + letters.width(text, texts.style.lettering) <= width + 0.01
        assert 0 < baseline < height


def test_a_picture_of_coloured_people_has_room_for_its_key(letters: Letters) -> None:
    plain = make_picture(PEOPLE, PictureSpec(), letters)
    picture = make_picture(PEOPLE, PictureSpec(chart=ChartSpec(coloured_by=WING)), letters)
    _, height = key_marks(key_entries(coloured()), LIGHT, letters, picture.extent[0])
    assert picture.extent[1] == plain.extent[1] + height


def test_a_picture_is_arranged_as_it_is_told(letters: Letters) -> None:
    lives = dataset({"persons": [{"id": "a", "name": "A", "location": "Here"}]})
    spec = ChartSpec(arranged_by=Facet(FacetKind.PLACE))
    picture = make_picture(lives, PictureSpec(chart=spec), letters)
    assert picture.layout.chart.group_names == ("Here",)


def test_numbers_have_their_bounds_in_the_key_and_who_says_nothing_is_grey() -> None:
    pay = ["$41,000", "$139,500", "$62,000", "", "$78,300", "$58,900"]
    table = flat_dataset({"name": list("ABCDEF"), "Pay": pay})
    chart = make_chart(table, ChartSpec(coloured_by=Facet(FacetKind.COLUMN, "Pay")))
    assert key_entries(chart) == (
        KeyEntry("Pay ($), 41,000 to 139,500"),
        KeyEntry("40,000 to 60,000 (2)", 0),
        KeyEntry("60,000 to 80,000 (2)", 1),
        KeyEntry("80,000 to 100,000 (0)", 2),
        KeyEntry("100,000 to 120,000 (0)", 3),
        KeyEntry("120,000 to 140,000 (1)", 4),
        KeyEntry("not stated (1)", UNSTATED),
    )
    marks, _ = key_marks(key_entries(chart), LIGHT.of(chart), Letters(), 800.0)
    fills = [box.style.fill for box in marks.boxes]
    assert fills == [*LIGHT.ramped(5).accents[:5], LIGHT.neutral_tint]


@pytest.mark.parametrize("code", ["en", "de", "zh_CN"])
def test_what_a_sign_means_is_whole_in_every_language(
    requires_letters: Callable[[str], None], code: str
) -> None:
    speak(code)
    requires_letters("".join(filter(str.isalpha, "".join(map(meaning, Sign)))))
    entries = tuple(KeyEntry(meaning(sign), sign) for sign in Sign)
    marks, _ = key_marks(entries, LIGHT, Letters(), 800.0)
    written = {text for texts in marks.texts for text in texts.texts}
    assert {meaning(sign) for sign in Sign} - written == set()
