"""What all boxes of a drawing tell of one: where names stand, and how boxes of teams look."""

from __future__ import annotations

from orgviewer.model.records import Document
from orgviewer.readers.syntax.drawings.diagram import Connector, DrawnShape, TextLine
from tests.readers.drawings.diagrams import lead, read, shape

ADA, BEN, CID = "Ada Able\nDirector", "Ben Best\nEngineer", "Cid Cope\nBuyer"


def people(document: Document) -> list[str]:
    return [person.name for person in document.persons]


def filled(name: str, text: str, colour: str, is_bold: bool = False, size: float = 10.0) -> DrawnShape:
    """Return a box that is filled, with lines that are set so."""
    lines = tuple(TextLine(line, size, is_bold) for line in text.split("\n"))
    return shape(name, lines=lines, colour=colour)


def test_a_word_where_names_stand_in_other_boxes_is_a_name() -> None:
    document = read(shape("a", ADA), shape("b", BEN), shape("c", "Suharti\nMarketing and growth")).document
    assert people(document) == ["Ada Able", "Ben Best", "Suharti"]
    assert document.persons[2].memberships[0].role == "Marketing and growth"


def test_one_name_is_no_rule() -> None:
    document = read(shape("a", ADA), shape("c", "Suharti\nMarketing and growth")).document
    assert people(document) == ["Ada Able"]


def test_a_number_beneath_a_word_is_no_role() -> None:
    document = read(shape("a", ADA), shape("b", BEN), shape("c", "Apollo\n12 FTE")).document
    assert people(document) == ["Ada Able", "Ben Best"]


def test_a_box_that_looks_as_those_of_teams_do_is_no_person() -> None:
    boxes = [filled("a", ADA, "#ffffff"), filled("b", BEN, "#ffffff"), filled("s", "Sales team", "#003366")]
    document = read(*boxes, filled("x", "Orion Belt", "#003366"), filled("y", "Dee Dale", "#ffffff")).document
    assert people(document) == ["Ada Able", "Ben Best", "Dee Dale"]
    assert [one.name for one in document.organizations] == ["Sales team", "Orion Belt"]


def test_bold_letters_and_their_size_tell_teams_apart_as_well() -> None:
    boxes = [filled("a", ADA, ""), filled("b", BEN, ""), filled("s", "Sales team", "", True, 14)]
    document = read(*boxes, filled("x", "Orion Belt", "", True, 14)).document
    assert people(document) == ["Ada Able", "Ben Best"]


def test_a_word_in_a_box_that_looks_as_those_of_people_do_is_a_name() -> None:
    boxes = [filled("a", ADA, "#ffffff"), filled("b", BEN, "#ffffff"), filled("s", "Sales team", "#003366")]
    assert people(read(*boxes, filled("x", "Suharti", "#ffffff")).document)[2:] == ["Suharti"]


def test_looks_tell_nothing_where_people_and_teams_look_alike() -> None:
    boxes = [filled("a", ADA, "#ffffff"), filled("b", BEN, "#ffffff"), filled("s", "Sales team", "#ffffff")]
    document = read(*boxes, filled("x", "Suharti", "#ffffff"), filled("y", "Orion Belt", "#ffffff")).document
    assert people(document) == ["Ada Able", "Ben Best", "Orion Belt"]


def test_several_that_hold_a_post_are_the_same_on_the_next_page() -> None:
    both = "Ada Able\nBen Best\nHead of sales"
    document = read(
        *(shape("z", "Dee Dale"), shape("a", both), lead("z", "a")),
        *(shape("b", both, page=1), shape("c", CID, page=1), lead("b", "c")),
        pages=("1", "2"),
    ).document
    assert people(document) == ["Dee Dale", "Ada Able", "Ben Best", "Cid Cope"]
    assert [post.label for post in document.posts] == ["Head of sales"]


def labels(document: Document) -> list[str]:
    return [post.label for post in document.posts]


TEAM: list[DrawnShape | Connector] = [
    shape("a", ADA),
    shape("b", BEN),
    shape("c", CID),
    lead("a", "t"),
    lead("t", "b"),
    lead("a", "c"),
]


def test_two_words_alone_between_people_with_roles_are_a_team() -> None:
    document = read(*TEAM, shape("t", "Blue Falcon")).document
    assert (people(document), labels(document)) == (["Ada Able", "Ben Best", "Cid Cope"], ["Blue Falcon"])


def test_they_are_somebody_after_a_usual_given_name_or_where_others_have_no_role_either() -> None:
    assert "Dana Dale" in people(read(*TEAM, shape("t", "Dana Dale"), shape("d", "Noor Early")).document)
    assert "Daniel Dale" in people(read(*TEAM, shape("t", "Daniel Dale")).document)
    assert "吴 宇怀" in people(read(*TEAM, shape("t", "吴 宇怀")).document)


def test_a_word_before_what_somebody_is_is_a_name_if_most_boxes_say_so() -> None:
    boxes = [shape(text) for text in ("Warren / CEO", "Suharti / Finance", "Tenzin / Sales", "Sales / Legal")]
    document = read(*boxes).document
    assert people(document) == ["Warren", "Suharti", "Tenzin"]
    assert [one.memberships[0].role for one in document.persons] == ["CEO", "Finance", "Sales"]
    assert [one.name for one in document.organizations] == ["Sales / Legal"]
    assert people(read(*boxes[1:]).document) == []


def test_the_title_of_a_team_or_a_post_may_go_over_several_lines() -> None:
    boxes = ["Customer\nExperience\nTeam", "Chief\nFinancial\nOfficer", "Vice President\nSales"]
    made = read(*map(shape, boxes), lead(boxes[1], boxes[0]), lead(boxes[1], boxes[2])).document
    assert labels(made) == [box.replace("\n", " ") for box in boxes]


def test_each_page_may_have_its_own_order_of_name_and_role() -> None:
    first = [shape("a", ADA), shape("b", BEN), shape("c", "Suharti\nMarketing and growth")]
    texts = "Director\nAda Able", "Engineer\nBen Best", "Sales and growth\nTenzin"
    other = [shape(text, page=1) for text in texts]
    document = read(*first, *other, pages=("One", "Two")).document
    assert people(document) == ["Ada Able", "Ben Best", "Suharti", "Tenzin"]


def test_a_word_that_another_box_has_as_a_name_is_one_on_another_page_as_well() -> None:
    first = [shape("a", ADA), shape("b", BEN), shape("c", "Suharti\nMarketing and growth")]
    other = [shape("d", "Director\nAda Able", page=1), shape("e", "Suharti\nMarketing", page=1)]
    document = read(*first, *other, pages=("One", "Two")).document
    assert (people(document), document.posts) == (["Ada Able", "Ben Best", "Suharti"], ())


def test_a_word_above_what_is_surely_a_post_is_a_name_though_names_stand_beneath_in_other_boxes() -> None:
    boxes = ("CEO\nAda Able", "CTO\nBen Best", "Betty\nSocial Media Manager")
    assert people(read(*map(shape, boxes)).document) == ["Ada Able", "Ben Best", "Betty"]
