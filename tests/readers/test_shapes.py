"""What plain data is taken for, in the same words whatever its syntax."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from orgviewer.cells import CARD_FIELDS
from orgviewer.engines import load
from orgviewer.errors import Severity
from orgviewer.model.findings import Finding
from orgviewer.model.recognition import TableSpec
from orgviewer.model.walk import FieldPath
from orgviewer.readers import checking
from orgviewer.readers.nothing import MESSAGE
from orgviewer.readers.positions import Position
from orgviewer.readers.registers.statements import FIELDS
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.shapes import SHAPES, Asks, shape
from orgviewer.readers.syntax.grid import Grid, GridRows
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.readers.tables.table import table
from tests.readers.table_files import roster_of, rows_of, sentences, table_of

PEOPLE = [{"id": "ada", "name": "Ada"}, {"id": "ben", "name": "Ben", "manager": "ada"}]
DRAWN = [("ada", "Ada", None, None, None), ("ben", "Ben", None, None, "ada")]
ODD = Finding((), "odd", severity=Severity.WARNING)


class File:
    """Finds every place, and remembers which were asked for."""

    def __init__(self) -> None:
        self.asked: set[FieldPath] = set()

    def locate(self, places: set[FieldPath]) -> Mapping[FieldPath, Position]:
        self.asked |= places
        return dict.fromkeys(places, Position(1, 1))


def shaped(data: object, file: File | None = None) -> Shaped:
    return shape(Parsed(data, [ODD], (file or File()).locate), TableSpec())


@pytest.mark.parametrize(
    "data",
    [
        PEOPLE,
        {"employees": PEOPLE},
        {"value": PEOPLE, "odata.context": "x"},
        {"id": "ada", "name": "Ada", "children": [{"id": "ben", "name": "Ben"}]},
        [{"id": "ada", "name": "Ada", "reports": [{"id": "ben", "name": "Ben"}]}],
        {"data": {"id": "ada", "name": "Ada", "children": [{"id": "ben", "name": "Ben"}]}},
    ],
)
def test_flat_records_and_trees_are_rosters(data: object) -> None:
    made = shaped(data)
    assert made.roster is not None
    assert rows_of(made.roster) == DRAWN
    assert made.recognition is not None
    assert made.findings[0].message == ODD.message
    assert made.locate({made.findings[0].place})


def test_a_table_is_a_roster() -> None:
    made = shaped(table_of({"id": ["ada"]}))
    assert made.roster is not None
    assert rows_of(made.roster) == [("ada", "ada", None, None, None)]


def test_a_wish_reaches_the_table() -> None:
    parsed = Parsed([{"id": "ada", "x": "Head"}], [], File().locate)
    made = shape(parsed, TableSpec((("x", "role"),)))
    assert made.roster is not None
    assert made.roster.roles[0] == "Head"


def test_the_projects_own_format() -> None:
    made = shaped(
        {
            "organizations": [{"id": "lab", "name": "Lab"}],
            "persons": [{"id": "ada", "name": "Ada", "memberships": [{"organization_id": "lab"}]}],
        }
    )
    assert made.roster is None
    assert made.document.persons[0].memberships[0].organization_id == "lab"
    assert made.findings == [ODD]


def test_a_list_of_persons_with_memberships_is_the_projects_own_format() -> None:
    file = File()
    made = shaped([{"id": "ada", "name": "Ada", "memberships": [{"organization_id": "lab"}]}], file)
    assert made.document.persons[0].name == "Ada"
    assert made.findings == [ODD]
    (finding,) = checking.findings(made)[1:]
    assert finding.message == 'membership of "ada" names the organization "lab", which does not exist'
    made.locate({finding.place})
    assert file.asked == {(0, "memberships", 0, "organization_id")}


def test_popolo_lists() -> None:
    made = shaped(
        {
            "persons": [{"id": "ada", "name": "Ada", "gender": "female"}],
            "organizations": [{"id": "house", "name": "House"}],
            "memberships": [{"person_id": "ada", "organization_id": "house", "role": "member"}],
        }
    )
    assert made.document.persons[0].memberships[0].organization_id == "house"
    assert made.document.persons[0].other == {"gender": "female"}


def test_places_lead_into_the_wrapping() -> None:
    file = File()
    made = shaped({"employees": [*PEOPLE, {"id": "ada", "name": "Eve"}]}, file)
    assert sentences(made.findings[1:]) == [
        (
            (2, "id"),
            'the id "ada" stands in another row, too: shown as one more person, with the id "ada (2)"',
        ),
        ((1, "manager"), '2 people are called "ada" ("ada", "ada (2)"): "ben" is shown under none of them'),
    ]
    made.locate({(2, "id")})
    assert file.asked == {("employees", 2, "id")}


def test_places_of_rows_that_follow_one_left_out() -> None:
    file = File()
    made = shaped([{"id": "ada"}, {"place": "Here"}, {"id": "ada"}], file)
    first, second = made.findings[1:]
    assert first.message == "this row names nobody: left out"
    assert second.message.startswith('the id "ada" stands in another row')
    made.locate({first.place, second.place})
    assert file.asked == {(1,), (2, "id")}


def test_nothing_is_told_where_there_is_nobody_and_nothing_else_is_wrong() -> None:
    nothings: tuple[object, ...] = (None, {}, [], {"persons": []}, table_of({"id": []}))
    for data in nothings:
        made = shaped(data)
        assert [finding.message for finding in checking.findings(made)] == [ODD.message, MESSAGE]
    wrong = checking.findings(shaped({"persons": [{"id": "ada"}]}))
    assert MESSAGE not in [finding.message for finding in wrong]


def test_the_shape_and_what_is_not_read_are_said() -> None:
    made = shaped({"employees": PEOPLE, "as of": "today"}).provenance
    assert (made.shape, made.unread) == ("records", ())
    assert shaped({"id": "a", "name": "A", "children": [{"name": "B"}]}).provenance.shape == "tree"
    assert shaped({"rows": [["id"], ["ada"]]}).provenance.shape == "table"
    assert shaped({"persons": [{"id": "ada", "name": "Ada"}]}).provenance.shape == "orgviewer"


def test_one_way_down_the_table_makes_records_of_anything() -> None:
    assert [row.is_it(object()) for row in SHAPES] == [False] * (len(SHAPES) - 1) + [True]
    (finding,) = shape(Parsed("a word", [], File().locate), TableSpec()).findings
    assert finding.message == 'a file should be a group of fields, but is "a word"'


def test_a_shape_may_leave_its_data_to_one_further_down() -> None:
    cells = {"rows": [["id", "name", "manager"], ["ada", "Ada", ""], ["ben", "Ben", "ada"]]}
    assert rows_of(roster_of(shaped(cells))) == DRAWN


def test_findings_about_syntax_lead_into_the_file_through_every_wrapping() -> None:
    file = File()
    twice = Finding(("employees", 1, "name"), "twice")
    made = shape(Parsed({"employees": PEOPLE, "as of": "today"}, [twice], file.locate), TableSpec())
    assert [finding.message for finding in made.findings] == [
        "twice",
        '"as of", beside the list "employees": left out',
    ]
    made.locate({finding.place for finding in made.findings})
    assert file.asked == {("employees", 1, "name"), ()}


def test_findings_about_bare_persons_in_a_tree_lead_into_the_file() -> None:
    file = File()
    tree = [{"id": "ada", "name": "Ada", "memberships": [], "children": [{"id": "ben", "name": "Ben"}]}]
    made = shape(Parsed(tree, [Finding((0, "name"), "twice")], file.locate), TableSpec())
    assert [finding.message for finding in made.findings] == ["twice"]
    made.locate({made.findings[0].place})
    assert file.asked == {(0, "name")}


def test_what_popolo_leaves_out_is_told_after_the_checks() -> None:
    file = File()
    data = {
        "persons": [{"id": "ada", "name": "Ada", "gender": "female"}],
        "organizations": [{"id": "house", "name": "House", "parent_id": "house"}],
        "verdicts": [{"id": "one"}],
    }
    made = shaped(data, file)
    messages = [finding.message for finding in checking.findings(made)]
    assert messages[0] == ODD.message
    assert len(messages) > 2
    assert messages[-1] == made.left_out[-1].message
    made.locate({made.left_out[-1].place})
    assert file.asked == {("verdicts",)}


def test_no_engine_takes_data_for_its_shape_of_whose_kind_it_is_not_asked() -> None:
    def grid(*rows: list[str]) -> Grid:
        return Grid(GridRows(rows), File().locate)

    samples: tuple[object, ...] = (
        *(None, "ada", 7, True, {}, [], grid(), grid(["name", "boss"], ["Ada", ""])),
        grid([*CARD_FIELDS]),
        grid([*FIELDS]),
        table(grid(["name", "boss"], ["Ada", ""]), []),
        *(PEOPLE, {"employees": PEOPLE}, {"persons": PEOPLE}),
    )
    asking = [row.is_it for row in SHAPES if isinstance(row.is_it, Asks)]
    assert len(asking) > 15
    for asks in asking:
        others = [data for data in samples if not isinstance(data, asks.kinds)]
        assert not [data for data in others if load(asks.engine)(data)]
