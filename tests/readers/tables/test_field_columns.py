"""Fields taken one after the other, cleaned, and whatever no field takes kept."""

from __future__ import annotations

from orgviewer.errors import Severity
from orgviewer.model.findings import MOST_ALONE, MOST_NAMED
from orgviewer.model.records import Link
from orgviewer.readers.tables.field_columns import Taking
from tests.readers.table_files import sentences, table_of


def taking() -> Taking:
    columns = {
        "ID": ["1", "2", "3"],
        "Full name": ["Ada\u00a0 Example ", "<b>Ben</b>", "Eve\nExample"],
        "Über": ["a\nb", "", ""],
        "Shoe": ["", '<a href="https://example.com/40">40</a>', "x\ny"],
        "Profile": ["", '<a href="https://example.com/ben">Ben</a>', ""],
    }
    return Taking(table_of(columns), {"id": "ID", "name": "Full name", "summary": "Über"})


def test_a_column_is_cleaned() -> None:
    taken = taking()
    assert [*taken.column("name")] == ["Ada Example", "Ben", "Eve Example"]
    assert [*taken.column("summary")] == ["a\nb", "", ""]
    assert taken.has("name")


def test_a_column_that_is_not_there_is_empty() -> None:
    taken = taking()
    assert [*taken.column("role")] == ["", "", ""]
    assert not taken.has("role")
    assert taken.count == 3
    assert Taking(table_of({}), {}).count == 0


def test_the_other_columns_are_kept_by_their_own_names_with_their_links() -> None:
    taken = taking()
    taken.keep_others()
    assert {name: [*cells] for name, cells in taken.others.items()} == {
        "Shoe": ["", "40", "x\ny"],
        "Profile": ["", "Ben", ""],
    }
    assert taken.links == {
        1: (
            Link(url="https://example.com/40", note="40"),
            Link(url="https://example.com/ben", note="Ben"),
        )
    }


def test_a_column_that_is_taken_twice_is_cleaned_once_and_its_links_stand_once() -> None:
    taken = Taking(
        table_of({"Title": ['<a href="https://example.com/lead">Lead</a>', "Lead"]}), {"role": "Title"}
    )
    assert taken.column("role") is taken.column("role")
    assert [*taken.column("role")] == ["Lead", "Lead"]
    assert taken.links == {0: (Link(url="https://example.com/lead", note="Lead"),)}


def test_what_a_field_cannot_take_is_kept_under_its_column() -> None:
    taken = taking()
    taken.keep("name", ["a", "b", "c"], [])
    assert taken.others == {}
    taken.keep("name", ["a", "b", "c"], [0])
    taken.keep("name", ["a", "b", "c"], [2])
    assert taken.others == {"Full name": ["a", "", "c"]}


def test_what_is_odd_is_told_at_its_cell() -> None:
    taken = taking()
    taken.warn([0, 2], "name", lambda row: f"odd {row}", lambda row: f"Hint {row}.")
    taken.warn([1], "role", lambda row: f"none {row}")
    assert sentences(taken.findings) == [
        ((0, "Full name"), "odd 0"),
        ((2, "Full name"), "odd 2"),
        ((1,), "none 1"),
    ]
    assert [finding.hint for finding in taken.findings] == ["Hint 0.", "Hint 2.", ""]
    assert {finding.severity for finding in taken.findings} == {Severity.WARNING}


def test_many_of_one_kind_are_one_finding_and_cost_no_more_than_the_first() -> None:
    rows = range(1_000)
    taken = Taking(table_of({"ID": [*map(str, rows)]}), {"id": "ID"})
    asked: list[int] = []

    def hint(row: int) -> str:
        asked.append(row)
        return ""

    taken.warn(rows, "id", lambda row: f"odd {row}", hint)
    (finding,) = taken.findings
    assert (finding.message, finding.count) == ("odd 0", 1_000)
    assert finding.places == tuple((row, "ID") for row in range(MOST_NAMED))
    assert asked == [*range(MOST_ALONE)]
