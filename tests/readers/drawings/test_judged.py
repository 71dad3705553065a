"""What somebody says to the reading of a drawing: cards are what they say, confirmed lines are no guesses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import (
    CardMeaning,
    DrawingRecognition,
    DrawingSpec,
    DrawnCard,
    LineKnowledge,
    NameLine,
    TableSpec,
)
from orgviewer.model.records import Document
from orgviewer.readers import checking
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.syntax.drawings.diagram import Connector, DrawnShape, ShapeKind
from tests.readers.drawings.diagrams import lead, line, read, shape, stroke, superiors

ADA, BEN, CID = "Ada Able", "Ben Best", "Cid Cope"
Drawn = list[DrawnShape | Connector]


def guessed(lower: str = BEN) -> Drawn:
    """Return a superior and somebody beneath, joined by a line that is tied to neither."""
    return [shape("a", ADA, (0, 0)), shape("b", lower, (0, 100)), stroke((60, 40), (60, 98))]


def reading(made: Shaped) -> DrawingRecognition:
    assert made.provenance.drawing is not None
    return made.provenance.drawing


def card(made: Shaped, key: str) -> DrawnCard:
    (found,) = (one for one in reading(made).cards if one.key == key)
    return found


def told(*kinds: tuple[str, CardMeaning]) -> DrawingSpec:
    return DrawingSpec(kinds=kinds)


def test_a_line_that_somebody_confirmed_is_no_guess_and_is_told_as_confirmed() -> None:
    made = read(*guessed())
    assert (card(made, BEN).above, card(made, BEN).knowledge) == (ADA, LineKnowledge.READ)
    made = read(*guessed(), spec=DrawingSpec(confirmed=((BEN, ADA),)))
    assert superiors(made.document) == {BEN: ADA}
    assert card(made, BEN).knowledge is LineKnowledge.CONFIRMED
    assert not any("where things lie" in finding.message for finding in made.findings)


def test_a_confirmed_line_that_leads_elsewhere_by_now_is_a_guess_again() -> None:
    made = read(*guessed(), spec=DrawingSpec(confirmed=((BEN, CID),)))
    assert superiors(made.document) == {BEN: f"?{ADA}"}


def test_a_stated_line_stays_stated_whoever_confirms_it() -> None:
    drawn: Drawn = [shape("a", ADA, (0, 0)), shape("b", BEN, (0, 100)), lead("a", "b")]
    made = read(*drawn, spec=DrawingSpec(confirmed=((BEN, ADA),)))
    assert card(made, BEN).knowledge is LineKnowledge.STATED
    assert card(made, ADA).knowledge is LineKnowledge.NONE


def test_what_somebody_says_of_a_card_is_what_it_is_and_no_guess_is_told() -> None:
    drawn: Drawn = [shape("a", ADA), shape("b", "Quality"), lead("a", "b")]
    assert [post.label for post in read(*drawn).document.posts] == ["Quality"]
    made = read(*drawn, spec=told(("Quality", CardMeaning.PERSON)))
    assert [person.name for person in made.document.persons] == [ADA, "Quality"]
    assert superiors(made.document) == {"Quality": ADA}
    assert not any("Quality" in finding.message for finding in made.findings)
    made = read(*drawn, spec=told((ADA, CardMeaning.POST)))
    assert [post.label for post in made.document.posts] == [ADA, "Quality"]
    assert superiors(made.document) == {"Quality": ADA}


def test_a_team_between_people_takes_those_beneath_it_who_report_past_it() -> None:
    drawn: Drawn = [shape("a", ADA), shape("s", "Sales"), shape("b", BEN), lead("a", "s"), lead("s", "b")]
    made = read(*drawn, spec=told(("Sales", CardMeaning.TEAM)))
    assert [one.name for one in made.document.organizations] == ["Sales"]
    assert superiors(made.document) == {BEN: ADA}
    assert made.document.persons[1].memberships[0].organization_id == "Sales"
    assert made.document.meta.arranged_by == "reporting"


def test_a_guess_anywhere_on_the_way_up_makes_a_line_one() -> None:
    drawn: Drawn = [
        shape("a", ADA, (0, 0)),
        shape("s", "Sales", (0, 100)),
        shape("b", BEN, (0, 200)),
        stroke((60, 40), (60, 98)),
        line("s", "b"),
    ]
    spec = told(("Sales", CardMeaning.TEAM))
    assert superiors(read(*drawn, spec=spec).document) == {BEN: f"?{ADA}"}
    spec = msgspec.structs.replace(spec, confirmed=(("Sales", ADA),))
    assert superiors(read(*drawn, spec=spec).document) == {BEN: ADA}


def test_a_team_under_somebody_with_nobody_in_it_is_told() -> None:
    drawn: Drawn = [shape("a", ADA), shape("s", "Sales"), lead("a", "s")]
    made = read(*drawn, spec=told(("Sales", CardMeaning.TEAM)))
    assert any("nobody is in it" in finding.message for finding in made.findings)


def test_what_is_nobody_is_left_out_and_lines_lead_past_it() -> None:
    drawn: Drawn = [shape("a", ADA), shape("x", "Branch"), shape("b", BEN), lead("a", "x"), lead("x", "b")]
    made = read(*drawn, spec=told(("Branch", CardMeaning.NOBODY)))
    assert superiors(made.document) == {BEN: ADA}
    assert (card(made, "Branch").meaning, card(made, "Branch").record) == (CardMeaning.NOBODY, None)


def test_a_text_beside_the_boxes_is_somebody_if_a_person_says_so() -> None:
    drawn: Drawn = [shape("a", ADA), shape("t", "Quality", kind=ShapeKind.TEXT)]
    assert card(read(*drawn), "Quality").meaning is CardMeaning.NOBODY
    made = read(*drawn, spec=told(("Quality", CardMeaning.PERSON)))
    assert [person.name for person in made.document.persons] == [ADA, "Quality"]


def test_the_line_of_names_is_the_one_that_somebody_says() -> None:
    drawn: Drawn = [shape("a", "Engineer\nSuharti"), shape("b", "Engineer\nAda Able")]
    made = read(*drawn)
    assert reading(made).name_line is NameLine.SECOND
    assert any("second line" in finding.message for finding in made.findings)
    made = read(*drawn, spec=DrawingSpec(name_line=NameLine.SECOND))
    assert not any("second line" in finding.message for finding in made.findings)
    assert reading(read(*drawn, spec=DrawingSpec(name_line=NameLine.FIRST))).name_line is NameLine.FIRST


def test_every_card_is_told_with_its_text_place_and_record() -> None:
    made = read(shape("a", f"{ADA}\nCEO", (0, 0)), shape("b", "Quality", (0, 100)), line("a", "b"))
    first, second = reading(made).cards
    assert (first.text, first.name, first.role, first.place) == (f"{ADA} / CEO", ADA, "CEO", "line 3")
    assert first.record == ("persons", ADA, ADA)
    assert (second.name, second.role, second.above_key) == ("", "Quality", first.key)
    assert second.record == ("posts", "Quality", "Quality")


def test_cards_of_one_text_have_keys_of_their_own() -> None:
    made = read(*(shape(str(number), text) for number, text in enumerate(("X", "X (2)", "X", "X"))))
    keys = [one.key for one in reading(made).cards]
    assert len({*keys}) == 4
    assert keys[:2] == ["X", "X (2)"]


def test_records_of_one_name_have_ids_of_their_own() -> None:
    names = ("Engineer", "Engineer (2)", "Engineer", "Engineer", "Engineer (2)")
    document = read(*(shape(str(number), name) for number, name in enumerate(names))).document
    ids = {post.id for post in document.posts} | {one.id for one in document.organizations}
    assert len(ids) == len(names)


def test_what_was_said_is_kept_as_text_and_what_was_kept_before_is_understood() -> None:
    spec = TableSpec(
        drawing=DrawingSpec((("Sales", CardMeaning.TEAM),), ((BEN, ADA),), name_line=NameLine.SECOND)
    )
    assert msgspec.json.decode(msgspec.json.encode(spec), type=TableSpec) == spec
    assert msgspec.json.decode(b'{"columns":[],"sheet":null,"encoding":null}', type=TableSpec) == TableSpec()


TEXTS = (
    ADA,
    BEN,
    CID,
    "Sales",
    "Quality",
    "Engineer",
    "CEO",
    "Vacant",
    "Ada Able\nCEO",
    "Ben Best / Cid Cope",
)


@st.composite
def drawings(draw: st.DrawFn) -> Drawn:
    """Return cards of which each may hang under one before it, by a line tied to cards or to none."""
    texts = draw(st.lists(st.sampled_from(TEXTS), min_size=1, max_size=9))
    made: Drawn = [shape(str(number), text, (0, 100.0 * number)) for number, text in enumerate(texts)]
    for number in range(1, len(texts)):
        above = draw(st.integers(0, number - 1))
        if draw(st.booleans()):
            made.append(lead(str(above), str(number)))
        elif draw(st.booleans()):
            made.append(stroke((60, 100.0 * (number - 1) + 40), (60, 100.0 * number)))
    return made


def judgements(cards: Sequence[DrawnCard]) -> st.SearchStrategy[DrawingSpec]:
    """Return what somebody may say to a reading."""
    keys, pairs = [one.key for one in cards], [(one.key, one.above_key) for one in cards if one.above_key]
    kinds = st.dictionaries(st.sampled_from(keys), st.sampled_from(CardMeaning))
    confirmed = st.lists(st.sampled_from(pairs), unique=True) if pairs else st.just([])
    line_of_names = st.none() | st.sampled_from(NameLine)
    return st.builds(
        lambda told, lines, order: DrawingSpec((*told.items(),), (*lines,), order),
        kinds,
        confirmed,
        line_of_names,
    )


@given(st.data())
def test_whatever_somebody_says_every_card_is_that_and_the_records_hold_together(data: st.DataObject) -> None:
    drawn = data.draw(drawings())
    spec = data.draw(judgements(reading(read(*drawn)).cards))
    made = read(*drawn, spec=spec)
    for key, meaning in spec.kinds:
        assert card(made, key).meaning is meaning
    assert [finding for finding in checking.findings(made) if finding.severity.name == "ERROR"] == []
    dataset = Dataset(made.document, Path("drawn.pptx"))
    for one in reading(made).cards:
        assert (one.record is None) == (one.meaning is CardMeaning.NOBODY)
        if one.record is not None:
            index = {
                "persons": dataset.person_index,
                "posts": dataset.post_index,
                "organizations": dataset.organization_index,
            }
            assert one.record.id in index[one.record.kind]


@given(drawings())
def test_once_all_lines_are_confirmed_nothing_but_that_has_changed(drawn: Drawn) -> None:
    before = read(*drawn)
    lines = tuple(
        (one.key, one.above_key) for one in reading(before).cards if one.knowledge is LineKnowledge.READ
    )
    after = read(*drawn, spec=DrawingSpec(confirmed=lines))
    assert not any("?" in one for one in superiors(after.document).values())
    assert without_marks(after.document) == without_marks(before.document)


@given(drawings())
def test_whoever_says_that_all_is_right_gets_the_same_and_hears_of_no_guess(drawn: Drawn) -> None:
    before = read(*drawn)
    found = reading(before)
    spec = DrawingSpec(
        tuple((one.key, one.meaning) for one in found.cards),
        tuple((one.key, one.above_key) for one in found.cards if one.above_key),
        found.name_line,
    )
    after = read(*drawn, spec=spec)
    assert without_marks(after.document) == without_marks(before.document)
    guesses = "taken for", "where things lie"
    assert not any(guess in finding.message for finding in after.findings for guess in guesses)


def without_marks(document: Document) -> str:
    return re.sub(r',"(?:reports_to|parent)_inferred":"drawing"', "", msgspec.json.encode(document).decode())


def three() -> Drawn:
    """Return three people, the lower two joined to the upper one by lines that are tied to nobody."""
    return [
        shape("a", ADA, (100, 0)),
        shape("b", BEN, (0, 100)),
        shape("c", CID, (200, 100)),
        stroke((160, 40), (60, 98)),
        stroke((160, 40), (260, 98)),
    ]


def put(*superiors: tuple[str, str]) -> DrawingSpec:
    return DrawingSpec(superiors=superiors)


def test_somebody_may_put_a_card_under_another_which_is_no_guess() -> None:
    assert superiors(read(*three()).document) == {BEN: f"?{ADA}", CID: f"?{ADA}"}
    made = read(*three(), spec=put((CID, BEN)))
    assert superiors(made.document) == {BEN: f"?{ADA}", CID: BEN}
    assert (card(made, CID).above, card(made, CID).knowledge) == (BEN, LineKnowledge.TOLD)


def test_somebody_may_put_a_card_at_the_top() -> None:
    assert superiors(read(*three(), spec=put((CID, ""))).document) == {BEN: f"?{ADA}"}


def test_a_superior_and_somebody_beneath_may_change_places() -> None:
    made = read(*three(), spec=put((ADA, BEN), (BEN, "")))
    assert superiors(made.document) == {ADA: BEN, CID: f"?{ADA}"}


def test_a_line_that_somebody_told_is_none_if_it_leads_round_in_a_circle() -> None:
    made = read(*three(), spec=put((BEN, CID), (CID, BEN)))
    assert superiors(made.document) == {BEN: CID}


def test_what_was_told_of_a_card_that_is_gone_is_left_aside() -> None:
    made = read(*three(), spec=put((BEN, "Dee Dove"), ("Dee Dove", ADA)))
    assert superiors(made.document) == {BEN: f"?{ADA}", CID: f"?{ADA}"}


def test_whom_somebody_is_put_under_is_no_dotted_line_manager_as_well() -> None:
    drawn = [*three()[:3], lead("a", "b"), lead("a", "c"), lead("b", "c")]
    (cid,) = (one for one in read(*drawn).document.persons if one.name == CID)
    assert (cid.memberships[0].reports_to, cid.memberships[0].also_reports_to) == (ADA, (BEN,))
    (cid,) = (one for one in read(*drawn, spec=put((CID, BEN))).document.persons if one.name == CID)
    assert (cid.memberships[0].reports_to, cid.memberships[0].also_reports_to) == (BEN, ())
