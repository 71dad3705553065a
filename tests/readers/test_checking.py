"""What is wrong with records: the checks, without what only follows from a shape that is wrong already."""

from __future__ import annotations

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding
from orgviewer.model.records import Document, Membership, Person
from orgviewer.model.walk import FieldPath
from orgviewer.readers.checking import findings
from orgviewer.readers.positions import Position, in_file
from orgviewer.readers.shaped import Shaped

PLACE: FieldPath = ("persons", 0, "memberships", 0, "organization_id")
DOCUMENT = Document(persons=(Person(id="ada", name="Ada", memberships=(Membership(organization_id="x"),)),))


def messages(*found: Finding, left_out: tuple[Finding, ...] = ()) -> list[str]:
    shaped = Shaped(
        DOCUMENT, None, list(found), lambda places: dict.fromkeys(places, Position()), left_out=left_out
    )
    return [finding.message for finding in findings(shaped)]


MISSING = 'membership of "ada" names the organization "x", which does not exist'


def test_checks_stand_between_the_shape_and_what_is_left_out() -> None:
    odd, left_out = Finding((), "odd", severity=Severity.WARNING), Finding((), "left out")
    assert messages(odd, left_out=(left_out,)) == ["odd", MISSING, "left out"]


def test_what_follows_from_a_wrong_shape_is_not_told() -> None:
    assert messages(Finding(PLACE, "wrong")) == ["wrong"]
    assert messages(Finding((*PLACE[:-1], "role"), "wrong")) == ["wrong", MISSING]


def test_a_file_of_a_wrong_shape_altogether_is_not_checked() -> None:
    assert messages(Finding(("persons",), "wrong")) == ["wrong"]


def test_a_mistake_in_the_syntax_of_what_was_rewritten_says_nothing_of_the_records() -> None:
    assert messages(Finding(in_file(("persons",)), "wrong")) == ["wrong", MISSING]
