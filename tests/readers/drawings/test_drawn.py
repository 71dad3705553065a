"""Shapes and connectors into people, posts and teams: what counts, and what is marked as a guess."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.recognition import LineKnowledge
from orgviewer.readers.syntax.drawings.diagram import (
    Area,
    Arrow,
    Connector,
    ConnectorKind,
    DrawnShape,
    ShapeKind,
    ShapeRank,
    Stroke,
)
from tests.readers.drawings.diagrams import HEIGHT, lead, line, read, shape, stroke, superiors

Drawn: TypeAlias = list[DrawnShape | Connector]
ADA, BEN, CID = "Ada Able", "Ben Best", "Cid Cope"


def test_a_stated_hierarchy_is_no_guess() -> None:
    document = read(
        shape("a", f"{ADA}\nCEO"),
        shape("b", BEN, rank=ShapeRank.ASSISTANT),
        line("a", "b", kind=ConnectorKind.STATED),
    ).document
    assert superiors(document) == {BEN: ADA}
    assert [person.memberships[0].assistant for person in document.persons] == [False, True]
    assert document.meta.arranged_by == "reporting"


def test_a_vacancy_that_is_called_nothing_is_a_position() -> None:
    made = read(shape("a", ADA), shape("b", "vacant"), lead("a", "b"))
    assert [(post.label, post.status) for post in made.document.posts] == [("Position", "vacant")]


def test_of_a_glued_line_the_upper_end_is_the_superior() -> None:
    made = read(shape("a", ADA, (0, 0)), shape("b", BEN, (0, 100)), line("b", "a"))
    assert superiors(made.document) == {BEN: ADA}


def test_a_glued_line_between_boxes_side_by_side_is_a_guess() -> None:
    made = read(
        shape("a", ADA, (0, 0)),
        shape("b", BEN, (0, 100)),
        shape("c", CID, (200, 100)),
        line("a", "b"),
        line("b", "c"),
        line("a", "c"),
    )
    assert superiors(made.document)[CID] in (ADA, f"?{BEN}")


def test_lines_that_end_at_boxes_are_read_and_marked() -> None:
    made = read(shape("a", ADA, (0, 0)), shape("b", BEN, (0, 100)), stroke((60, 40), (60, 98)))
    assert superiors(made.document) == {BEN: f"?{ADA}"}
    assert any("where things lie" in finding.message for finding in made.findings)


def test_a_stub_a_bar_and_stubs_join_one_box_with_those_beneath() -> None:
    made = read(
        shape("a", ADA, (200, 0)),
        shape("b", BEN, (0, 200)),
        shape("c", CID, (400, 200)),
        stroke((260, 40), (260, 120)),
        stroke((60, 120), (460, 120)),
        stroke((60, 120), (60, 200)),
        stroke((460, 120), (460, 200)),
    )
    assert superiors(made.document) == {BEN: f"?{ADA}", CID: f"?{ADA}"}


def test_a_line_that_reaches_nothing_is_told() -> None:
    made = read(shape("a", ADA, (0, 0)), shape("b", BEN, (0, 100)), stroke((900, 900), (900, 950)))
    assert superiors(made.document) == {}
    assert any("nowhere" in finding.message for finding in made.findings)


def test_arrows_lead_downwards_unless_all_of_them_show_the_contrary() -> None:
    shapes = [shape(name, name) for name in (ADA, BEN, CID)]
    assert superiors(read(*shapes, lead(ADA, BEN), lead(ADA, CID)).document) == {BEN: ADA, CID: ADA}
    upwards = read(*shapes, lead(BEN, ADA), lead(CID, ADA))
    assert superiors(upwards.document) == {BEN: ADA, CID: ADA}
    assert any("one above" in finding.message for finding in upwards.findings)


def test_what_arrows_say_counts_more() -> None:
    made = read(shape("a", ADA), shape("b", BEN), lead("a", "b", text="reports to"))
    assert superiors(made.document) == {ADA: BEN}


def test_an_arrow_head_at_the_beginning_turns_a_drawn_line() -> None:
    made = read(
        shape("a", ADA),
        shape("b", BEN),
        shape("c", CID),
        line("b", "a", arrow=Arrow.FIRST),
        line("a", "c", arrow=Arrow.SECOND),
    )
    assert superiors(made.document) == {BEN: ADA, CID: ADA}


@pytest.mark.parametrize("drawn", [line, lead])
def test_a_dashed_line_that_is_the_only_one_above_somebody_is_a_question(
    drawn: Callable[..., Connector],
) -> None:
    made = read(
        shape("a", ADA, (0, 0)),
        shape("b", BEN, (0, 100)),
        shape("c", CID, (200, 100)),
        drawn("a", "b"),
        drawn("a", "c", stroke=Stroke.DASHED),
    )
    assert superiors(made.document) == {BEN: ADA, CID: f"?{ADA}"}
    told = [finding.message for finding in made.findings if "stands under" in finding.message]
    told += [
        finding.message for finding in made.findings if "may lead to a dotted-line manager" in finding.message
    ]
    assert told == [f'the only line above "{CID}" is dashed: it may lead to a dotted-line manager']
    assert made.provenance.drawing is not None
    known = {one.name: one.knowledge for one in made.provenance.drawing.cards}
    assert known[CID] is LineKnowledge.READ


def test_where_all_lines_are_dashed_they_are_usual_ones() -> None:
    made = read(shape("a", ADA), shape("b", BEN), lead("a", "b", stroke=Stroke.DASHED))
    assert superiors(made.document) == {BEN: ADA}


def test_bars_of_two_families_that_lie_over_each_other_are_a_guess() -> None:
    over = [shape(ADA, ADA, (0, 0)), shape(BEN, BEN, (400, 0))]
    under = [
        shape(name, f"{name} Example", (left, 120))
        for name, left in zip("cdef", (0, 160, 320, 480), strict=True)
    ]
    bars: Drawn = [stroke((0, 80), (400, 80)), stroke((300, 80), (560, 80))]
    stubs: Drawn = [stroke((60, 40), (60, 80)), stroke((460, 40), (460, 80))]
    stubs += [stroke((left + 60, 80), (left + 60, 120)) for left in (0, 160, 320, 480)]
    made = read(*over, *under, *bars, *stubs)
    lines = superiors(made.document)
    assert len(lines) >= 4
    assert all(upper.startswith("?") for upper in lines.values())
    assert any("where things lie" in finding.message for finding in made.findings)


def test_a_dashed_line_beside_solid_ones_is_a_dotted_line() -> None:
    made = read(
        *(shape(name, name) for name in (ADA, BEN, CID)),
        lead(ADA, BEN),
        lead(ADA, CID),
        lead(BEN, CID, stroke=Stroke.DASHED),
    )
    assert superiors(made.document) == {BEN: ADA, CID: ADA}
    assert made.document.persons[2].memberships[0].also_reports_to == (BEN,)


def test_a_second_solid_line_is_a_dotted_line_and_told() -> None:
    made = read(
        *(shape(name, name) for name in (ADA, BEN, CID)),
        *(line(one, CID, kind=ConnectorKind.STATED) for one in (ADA, BEN)),
    )
    assert made.document.persons[2].memberships[0].also_reports_to == (BEN,)
    assert any("several" in finding.message for finding in made.findings)


def test_a_circle_is_cut_and_told() -> None:
    made = read(
        shape("a", ADA),
        shape("b", BEN),
        *(line(*pair, kind=ConnectorKind.STATED) for pair in (("a", "b"), ("b", "a"))),
    )
    assert len(superiors(made.document)) == 1
    assert any("circle" in finding.message for finding in made.findings)


def test_boxes_without_people_are_posts_between_people() -> None:
    document = read(
        *(shape(name, name) for name in (ADA, "Sales", BEN)), lead(ADA, "Sales"), lead("Sales", BEN)
    ).document
    assert superiors(document) == {"Sales": ADA, BEN: "Sales"}
    assert [(post.label, post.status) for post in document.posts] == [("Sales", "unstated")]


def test_teams_with_their_members_beneath_are_organizations() -> None:
    names = ("Example AG", "Sales", BEN, CID)
    document = read(
        *(shape(name, name) for name in names), lead(*names[:2]), lead("Sales", BEN), lead("Sales", CID)
    ).document
    assert [(one.name, one.parent_id) for one in document.organizations] == [
        ("Example AG", None),
        ("Sales", "Example AG"),
    ]
    assert [person.memberships[0].organization_id for person in document.persons] == ["Sales", "Sales"]
    assert document.meta.arranged_by == "organization"


def test_several_in_a_box_hold_one_post() -> None:
    document = read(shape("a", f"Co-heads\n{ADA}\n{BEN}"), shape("c", CID), lead("a", "c")).document
    assert [post.label for post in document.posts] == ["Co-heads"]
    assert {person.name: person.memberships[0].post_id for person in document.persons[:2]} == {
        ADA: "Ada Able / Ben Best",
        BEN: "Ada Able / Ben Best",
    }
    assert superiors(document) == {CID: "Co-heads"}


def test_a_frame_is_an_organization() -> None:
    frame = shape("f", "Sales", kind=ShapeKind.CONTAINER, area=Area(-10, -10, 300, 300))
    document = read(frame, shape("a", ADA, (0, 0)), shape("b", BEN, (0, 100)), line("a", "b")).document
    assert [one.name for one in document.organizations] == ["Sales"]
    assert {person.memberships[0].organization_id for person in document.persons} == {"Sales"}
    assert superiors(document) == {BEN: ADA}


def test_a_box_that_frames_tied_boxes_is_an_organization() -> None:
    frame = shape("f", "Sales", area=Area(-10, -50, 300, 300))
    document = read(frame, shape("a", ADA, (0, 0)), shape("b", BEN, (0, 100)), line("a", "b")).document
    assert [one.name for one in document.organizations] == ["Sales"]


def test_labels_over_a_box_belong_to_it() -> None:
    label = shape("l", "Chief executive", kind=ShapeKind.TEXT, area=Area(5, 20, 90, 15))
    document = read(shape("a", ADA, (0, 0)), label, shape("b", BEN, (0, 100)), line("a", "b")).document
    assert [person.memberships[0].role for person in document.persons] == ["Chief executive", None]


def test_a_card_drawn_of_a_band_and_a_field_is_one() -> None:
    around = shape("o", "\n", area=Area(0, 0, 100, 60))
    pieces = [
        shape("n", ADA, area=Area(0, 0, 100, 30)),
        shape("r", "Chief executive", area=Area(0, 30, 100, 30)),
    ]
    document = read(around, *pieces, shape("b", BEN, (0, 100)), line("o", "b")).document
    assert [(person.name, person.memberships[0].role) for person in document.persons] == [
        (ADA, "Chief executive"),
        (BEN, None),
    ]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Office of\nBacktrack Analysis", ["Office of Backtrack Analysis"]),
        ("Learning and\nDevelopment", ["Learning and Development"]),
        ("Vice President\nSales", ["Vice President Sales"]),
        ("Finance\nBudget and reports", ["Finance"]),
    ],
)
def test_a_title_that_is_not_at_its_end_goes_on_in_the_next_line(text: str, labels: list[str]) -> None:
    document = read(shape("a", ADA), shape("b", text), lead("a", "b")).document
    assert [post.label for post in document.posts] == labels


def test_a_text_beside_the_boxes_is_nobody() -> None:
    title = shape("t", "Ada Title", kind=ShapeKind.TEXT, area=Area(0, -100, 50, 20))
    document = read(title, shape("a", ADA, (0, 0)), shape("b", BEN, (0, 100)), line("a", "b")).document
    assert [person.name for person in document.persons] == [ADA, BEN]


def test_a_portrait_on_a_box_is_a_photo() -> None:
    image = b"\x89PNG\r\n\x1a\n"
    picture = shape("p", "\n", kind=ShapeKind.PICTURE, area=Area(2, 2, 20, 20), image=image)
    document = read(shape("a", ADA, (0, 0)), picture).document
    assert (document.persons[0].image or "").startswith("data:image/png;base64,")


def test_the_same_name_on_two_pages_is_one_person() -> None:
    first: Drawn = [shape("a", ADA, (0, 0)), shape("b", BEN, (0, 100)), line("a", "b")]
    second: Drawn = [shape("b2", BEN, (0, 0), page=1), shape("c", CID, (0, 100), page=1), line("b2", "c")]
    document = read(*first, *second, pages=("1", "2")).document
    assert superiors(document) == {BEN: ADA, CID: BEN}
    assert len(document.persons) == 3


def test_the_same_name_on_two_pages_under_different_ones_is_two_people_which_is_said() -> None:
    made = read(
        shape("a", f"{ADA}\nCEO", (0, 0)),
        shape("b", f"{BEN}\nClerk", (0, 100)),
        line("a", "b"),
        shape("c", f"{CID}\nCFO", (0, 0), page=1),
        shape("d", f"{BEN}\nClerk", (0, 100), page=1),
        line("c", "d", page=1),
        pages=("", ""),
    )
    assert [person.name for person in made.document.persons] == [ADA, BEN, CID, BEN]
    assert [person.memberships[0].reports_to for person in made.document.persons] == [None, ADA, None, CID]
    assert any("several of that name" in finding.message for finding in made.findings)


def test_of_namesakes_the_one_that_leads_to_a_page_goes_on_there() -> None:
    made = read(
        shape("a", ADA, (0, 0)),
        shape("b", BEN, (0, 100), page_link=2),
        line("a", "b"),
        shape("c", CID, (0, 0), page=1),
        shape("b1", BEN, (0, 100), page=1),
        line("c", "b1", page=1),
        shape("b2", BEN, (0, 0), page=2),
        shape("d", "Dee Drew", (0, 100), page=2),
        line("b2", "d", page=2),
        shape("b3", BEN, (0, 0), page=3),
        shape("e", "Eve Ek", (0, 100), page=3),
        line("b3", "e", page=3),
        pages=("", "", "", ""),
    )
    people = made.document.persons
    assert [one.name for one in people] == [ADA, BEN, CID, BEN, "Dee Drew", "Eve Ek"]
    assert [one.memberships[0].reports_to for one in people] == [None, ADA, None, CID, BEN, BEN]


def test_the_same_name_twice_on_a_page_is_two_people() -> None:
    document = read(
        shape("a", ADA), shape("b", BEN), shape("b2", BEN), lead("a", "b"), lead("a", "b2")
    ).document
    assert [person.id for person in document.persons] == [ADA, BEN, f"{BEN} (2)"]


def test_a_link_to_a_page_leads_to_whoever_stands_first_there() -> None:
    document = read(
        shape("a", "Sales", page_link=1),
        shape("z", ADA),
        lead("z", "a"),
        shape("b", BEN, page=1),
        shape("c", CID, page=1),
        lead("b", "c"),
        pages=("1", "2"),
    ).document
    assert superiors(document) == {"Sales": ADA, BEN: "?Sales", CID: BEN}


def test_every_record_says_where_it_stands() -> None:
    made = read(shape("a", ADA), shape("b", "Sales"), lead("a", "b"))
    document = made.document
    records = (*document.persons, *document.posts)
    assert {citation.at for record in records for citation in record.sources} == {"line 3"}
    assert document.sources[0].title == "chart.example"
    assert made.locate({("persons", 0, "name")})[("persons", 0, "name")].line == 3


@st.composite
def trees(draw: st.DrawFn) -> list[int]:
    """Return by node the one above it, among those before it."""
    count = draw(st.integers(2, 40))
    return [-1, *(draw(st.integers(0, node - 1)) for node in range(1, count))]


@given(trees(), st.sampled_from(ConnectorKind))
def test_any_tree_comes_back(above: list[int], kind: ConnectorKind) -> None:
    depth = [0] * len(above)
    for node, one in enumerate(above):
        depth[node] = depth[one] + 1 if one >= 0 else 0
    names = [f"Ada {chr(0x41 + node % 26)}{'a' * (2 + node // 26)}son" for node in range(len(above))]
    shapes = [
        shape(str(node), name, (150.0 * node, 2 * HEIGHT * depth[node])) for node, name in enumerate(names)
    ]
    lines = [
        Connector(str(node), str(one), str(node), kind=kind) for node, one in enumerate(above) if one >= 0
    ]
    assert superiors(read(*shapes, *lines).document) == {
        names[node]: names[one] for node, one in enumerate(above) if one >= 0
    }


def test_lines_that_meet_at_a_joint_are_tied_by_the_file() -> None:
    joint = shape("j", "\n", area=Area(60, 70, 1, 1))
    boxes = shape("a", ADA, (0, 0)), shape("b", BEN, (0, 100)), shape("c", CID, (200, 100))
    made = read(*boxes, joint, line("a", "j"), line("j", "b"), line("j", "c"))
    assert superiors(made.document) == {BEN: ADA, CID: ADA}


def test_arrows_through_a_joint_lead_from_the_one_above() -> None:
    boxes = shape("b", BEN), shape("a", ADA), shape("c", CID), shape("j", "\n")
    made = read(*boxes, lead("a", "j"), lead("j", "b"), lead("j", "c"))
    assert superiors(made.document) == {BEN: ADA, CID: ADA}


@pytest.mark.parametrize(
    ("kind", "people", "posts"),
    [
        ("person", ["Finance"], []),
        ("post", [], ["Finance"]),
        ("vacancy", [], ["Finance"]),
        ("", [], ["Finance"]),
    ],
)
def test_what_a_file_says_that_a_box_is_counts_more_than_words(
    kind: str, people: list[str], posts: list[str]
) -> None:
    document = read(shape("a", ADA), shape("b", "Finance", fields={"Kind": kind}), lead("a", "b")).document
    assert [person.name for person in document.persons[1:]] == people
    assert [post.label for post in document.posts] == posts
    assert [post.status for post in document.posts] == ["vacant" if kind == "vacancy" else "unstated"] * len(
        posts
    )


def test_a_button_that_leads_back_makes_nobody_a_superior() -> None:
    first = shape("a", ADA, page_link=1), shape("b", BEN), lead("a", "b")
    document = read(
        *first, shape("c", CID, page=1), shape("d", "Back", page=1, page_link=0), pages=("1", "2")
    ).document
    assert superiors(document)[CID] == f"?{ADA}"
    assert ADA not in superiors(document)


def test_a_tree_that_is_drawn_upwards_is_read_so_and_marked() -> None:
    boxes = shape("a", ADA, (100, 100)), shape("b", BEN, (0, 0)), shape("c", CID, (200, 0))
    made = read(*boxes, line("a", "b"), line("a", "c"))
    assert superiors(made.document) == {BEN: f"?{ADA}", CID: f"?{ADA}"}


@pytest.mark.parametrize(
    ("pages", "title"),
    [
        (("Our people",), "Our people"),
        (("Page-1",), "chart"),
        (("Folie 3",), "chart"),
        (("Ours", "Theirs"), "chart"),
    ],
)
def test_a_page_that_somebody_named_is_the_title(pages: tuple[str, ...], title: str) -> None:
    assert read(shape("a", ADA), pages=pages).document.meta.title == title


@pytest.mark.parametrize(
    ("pages", "whole", "title"),
    [
        ((ADA,), "Staff (2025-06-30)", "Staff"),
        ((ADA,), "", ADA),
        ((ADA,), "PowerPoint Presentation", ADA),
        (("Board",), "Staff", "Board"),
        (("Board", ADA), "Dr. Able Ltd", "Dr. Able Ltd"),
    ],
)
def test_a_page_that_is_called_as_a_card_is_no_title_of_the_whole(
    pages: tuple[str, ...], whole: str, title: str
) -> None:
    made = read(shape("a", ADA, (0, 0)), pages=pages, whole=whole)
    assert made.document.meta.title == title
    assert made.document.meta.as_of == ("2025-06-30" if "2025" in whole else None)


def test_a_page_that_is_called_as_one_card_of_an_earlier_page_goes_on_beneath_it() -> None:
    first: Drawn = [shape("a", ADA), shape("t", "Platform"), lead("a", "t")]
    later: Drawn = [shape("b", BEN, page=1), shape("c", "Cid Cope\nBuyer", page=1), lead("b", "c", page=1)]
    made = read(*first, *later, pages=("House", "Platform")).document
    assert superiors(made) == {"Platform": "Ada Able", "Ben Best": "?Platform", "Cid Cope": "Ben Best"}
    assert "Ben Best" not in superiors(read(*first, *later, pages=("House", "Others")).document)
    several: Drawn = [*later, shape("d", "Dee Dove\nClerk", page=1)]
    assert "Ben Best" not in superiors(read(*first, *several, pages=("House", "Platform")).document)


def test_names_under_bullets_are_those_of_a_box() -> None:
    made = read(shape("a", ADA), shape("b", "HR Team\n• Ben Best\n• Cid Cope"), lead("a", "b")).document
    assert [person.name for person in made.persons] == ["Ada Able", "Ben Best", "Cid Cope"]
    assert [post.label for post in made.posts] == ["HR Team"]


def test_bars_that_cross_each_other_join_nobody() -> None:
    upper = [shape("a", ADA, (0, 0)), shape("b", BEN, (140, 0))]
    lower = [("Cid", -40), ("Dee", 260), ("Eve", 90), ("Flo", 390)]
    boxes = [*upper, *(shape(name, f"{name} Example", (left, 200)) for name, left in lower)]
    bars = [stroke((60, 40), (60, 100)), stroke((20, 100), (320, 100)), stroke((20, 100), (20, 200))]
    bars += [stroke((320, 100), (320, 200)), stroke((200, 40), (200, 130)), stroke((150, 130), (450, 130))]
    bars += [stroke((150, 130), (150, 200)), stroke((450, 130), (450, 200))]
    above = {"Cid Example": "Ada", "Dee Example": "Ada", "Eve Example": "Ben", "Flo Example": "Ben"}
    found = superiors(read(*boxes, *bars).document)
    assert {below: name[1:4] for below, name in found.items()} == above
