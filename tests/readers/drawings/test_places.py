"""Cards and lines that only places tell: boxes beneath each other, wide labels, stubs, trees across pages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from orgviewer.model.records import Document
from orgviewer.readers.drawings.nearness import AreaGrid, around
from orgviewer.readers.syntax.drawings.diagram import Area, Connector, DrawnShape, PagePoint, ShapeKind
from tests.readers.drawings.diagrams import HEIGHT, WIDTH, line, read, shape, stroke, superiors

ADA, BEN, CID, DEE = "Ada Able", "Ben Best", "Cid Cope", "Dee Dale"


def band(name: str, text: str, left: float, top: float, height: float = 20.0) -> DrawnShape:
    """Return a box of a card that is drawn of several beneath each other."""
    return shape(name, text, area=Area(left, top, WIDTH, height))


def roles(document: Document) -> dict[str, str | None]:
    return {person.name: person.memberships[0].role for person in document.persons}


def test_a_band_with_a_name_and_a_field_beneath_it_are_one_card() -> None:
    made = read(
        *(band("a", ADA, 100, 0), band("b", "Director", 100, 20, 30)),
        *(band("c", BEN, 100, 100), band("d", "Engineer", 100, 120, 30)),
        stroke((160, 50), (160, 100)),
    )
    assert roles(made.document) == {ADA: "Director", BEN: "Engineer"}
    assert superiors(made.document) == {BEN: f"?{ADA}"}


def test_lines_that_are_tied_to_either_box_of_a_card_are_tied_to_the_card() -> None:
    made = read(
        *(band("a", ADA, 100, 0), band("b", "Director", 100, 20, 30)),
        *(band("c", BEN, 100, 100), band("d", "Engineer", 100, 120, 30)),
        line("b", "c"),
    )
    assert superiors(made.document) == {BEN: ADA}


def test_names_beneath_each_other_are_a_list_and_no_card() -> None:
    lists = [
        band(f"{left}-{turn}", name, left, 20 * turn)
        for left, names in ((0, (ADA, BEN)), (200, (CID, DEE)))
        for turn, name in enumerate(names)
    ]
    assert [person.name for person in read(*lists).document.persons] == [ADA, BEN, CID, DEE]


def test_boxes_of_which_the_file_says_what_they_are_are_cards_of_their_own() -> None:
    bands = (band("a", ADA, 100, 0), band("b", "Director", 100, 20, 30))
    more = (band("c", BEN, 100, 100), band("d", "Engineer", 100, 120, 30))
    stated = [
        replace(one, fields={"kind": kind})
        for one, kind in zip((*bands, *more), ("person", "post") * 2, strict=True)
    ]
    made = read(*stated)
    assert [person.name for person in made.document.persons] == [ADA, BEN]
    assert [post.label for post in made.document.posts] == ["Director", "Engineer"]


def test_a_label_that_is_wider_than_its_box_belongs_to_it() -> None:
    boxes = shape("a", "\n", (100, 0)), shape("b", "\n", (100, 100))
    labels = (
        shape("l", ADA, kind=ShapeKind.TEXT, area=Area(60, 5, 200, 20)),
        shape("m", "Director", kind=ShapeKind.TEXT, area=Area(90, 24, 140, 20)),
        shape("n", BEN, kind=ShapeKind.TEXT, area=Area(80, 105, 160, 30)),
    )
    made = read(*boxes, *labels, stroke((160, 40), (160, 100)))
    assert roles(made.document) == {ADA: "Director", BEN: None}
    assert superiors(made.document) == {BEN: f"?{ADA}"}


def test_a_label_as_large_as_its_box_belongs_to_it() -> None:
    label = shape("l", ADA, kind=ShapeKind.TEXT, area=Area(0, 0, WIDTH, HEIGHT))
    made = read(shape("a", "\n", (0, 0)), label, shape("b", BEN, (0, 100)), line("a", "b"))
    assert superiors(made.document) == {BEN: ADA}


def test_a_text_beside_a_box_belongs_to_nothing() -> None:
    label = shape("l", DEE, kind=ShapeKind.TEXT, area=Area(100, 5, 120, 20))
    document = read(shape("a", ADA, (0, 0)), label, shape("b", BEN, (0, 100)), line("a", "b")).document
    assert roles(document) == {ADA: None, BEN: None}


def test_short_stubs_from_a_spine_lead_to_each_of_those_that_hang_at_it() -> None:
    names = (BEN, CID, DEE)
    tops = [60.0 * turn for turn in range(1, 4)]
    hanging = [shape(name, name, (24, top)) for name, top in zip(names, tops, strict=True)]
    stubs = [stroke((12, top + 20), (24, top + 20)) for top in tops]
    made = read(shape("a", ADA, (0, 0)), *hanging, stroke((12, 40), (12, tops[-1] + 20)), *stubs)
    assert superiors(made.document) == dict.fromkeys(names, f"?{ADA}")


def test_a_bar_that_runs_across_the_page_leads_from_the_card_at_its_left() -> None:
    made = read(
        *(shape("a", ADA, (0, 60)), shape("b", BEN, (200, 0)), shape("c", CID, (200, 60))),
        shape("d", DEE, (200, 120)),
        *(stroke((120, 80), (160, 80)), stroke((160, 20), (160, 140))),
        *(stroke((160, top), (200, top)) for top in (20, 80, 140)),
    )
    assert superiors(made.document) == dict.fromkeys((BEN, CID, DEE), f"?{ADA}")


def test_a_bar_beneath_several_leads_from_the_only_card_below_it() -> None:
    made = read(
        *(shape("b", BEN, (0, 0)), shape("c", CID, (150, 0)), shape("d", DEE, (300, 0))),
        shape("a", ADA, (150, 120)),
        *(stroke((60, 80), (360, 80)), stroke((210, 80), (210, 120))),
        *(stroke((left, 40), (left, 80)) for left in (60, 210, 360)),
    )
    assert superiors(made.document) == dict.fromkeys((BEN, CID, DEE), f"?{ADA}")


def test_a_tree_that_is_drawn_from_left_to_right_is_read_so_and_marked() -> None:
    made = read(
        *(shape("a", ADA, (0, 60)), shape("b", BEN, (200, 0)), shape("c", CID, (200, 120))),
        *(line("a", "b"), line("c", "a")),
    )
    assert superiors(made.document) == {BEN: f"?{ADA}", CID: f"?{ADA}"}


def test_a_joint_among_cards_side_by_side_makes_a_guess() -> None:
    joint = shape("j", "\n", area=Area(160, 80, 2, 2))
    made = read(
        *(shape("a", ADA, (0, 60)), shape("b", BEN, (200, 0)), shape("c", CID, (200, 120)), joint),
        *(line("a", "j"), line("j", "b"), line("j", "c")),
    )
    assert superiors(made.document) == {BEN: f"?{ADA}", CID: f"?{ADA}"}


def test_a_line_whose_ends_both_lie_at_one_card_joins_nothing() -> None:
    made = read(shape("a", ADA, (0, 0)), shape("b", BEN, (0, 100)), stroke((10, 42), (90, 42)))
    assert superiors(made.document) == {}


@st.composite
def areas(draw: st.DrawFn) -> Area:
    side = st.floats(0, 1e6, allow_nan=False)
    place = st.floats(-1e6, 1e6, allow_nan=False)
    return Area(draw(place), draw(place), draw(side), draw(side))


@given(st.lists(areas(), max_size=30), st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
def test_every_area_around_a_place_is_found(found: list[Area], x: float, y: float) -> None:
    point = Area(x, y, 0.0, 0.0)
    grid = AreaGrid(list(enumerate(found)))
    there = {number for number, area in enumerate(found) if around(area, point)}
    assert there <= dict(grid.near(point)).keys()
    assert there <= dict(grid.touched(PagePoint(x, y))).keys()


def test_few_areas_are_looked_at_however_unlike_they_are() -> None:
    small = [Area(10.0 * turn, 0.0, 8.0, 8.0) for turn in range(1_000)]
    bars = [Area(0.0, 20.0 * turn, 1e7, 0.0) for turn in range(100)]
    grid = AreaGrid(list(enumerate([*small, *bars])))
    assert len(dict(grid.near(Area(5_000.0, 4.0, 0.0, 0.0)))) < len(bars) + 20


def test_lines_without_places_are_read_without_them() -> None:
    free = Connector("x", start=PagePoint(0, 0), end=PagePoint(5, 5))
    made = read(shape("a", ADA), shape("b", BEN), line("a", "b"), free)
    assert superiors(made.document) == {BEN: ADA}
