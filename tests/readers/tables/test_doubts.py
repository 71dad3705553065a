"""What is doubtful about a table as a whole, each in one line that names what is likely."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.tables import flat
from tests.readers.table_files import table_of

NAMES = ["Mira", "Tomo", "Lea", "Ana", "Ines"]
CODES = ["k-10", "k-11", "k-12", "k-13", "k-14"]
BOSSES = ["", "k-10", "k-10", "k-11", "k-11"]


def doubted(columns: Mapping[str, Sequence[str]]) -> list[str]:
    """Return what is said of a table as a whole, with hints."""
    findings = flat.shape(table_of(columns)).findings
    return [f"{finding.message}. {finding.hint}" for finding in findings if len(finding.place) == 1]


def test_a_column_that_names_rows_by_another_is_named() -> None:
    (doubt,) = doubted({"Name": NAMES, "Kurzel": CODES, "Ober": BOSSES})
    assert doubt == (
        'nobody reports to anybody, though the column "Ober" names rows by "Kurzel". '
        'If so, say it with --map "id=Kurzel" --map "manager=Ober".'
    )


def test_people_known_by_the_column_need_no_second_word() -> None:
    (doubt,) = doubted({"Name": NAMES, "ID": CODES, "Ober": BOSSES})
    assert doubt.endswith('If so, say it with --map "manager=Ober".')


def test_a_column_that_is_called_like_superiors_is_named() -> None:
    (doubt,) = doubted({"Name": NAMES, "Parent Unit": ["a", "b", "a", "b", "b"], "Post reported to": BOSSES})
    assert doubt.startswith('nobody reports to anybody, though the column "Post reported to" may say to whom')


@pytest.mark.parametrize(
    ("cells", "reason"), [(["", "", "", "", ""], "is empty"), (["none", "", "-", "N/A", ""], "names nobody")]
)
def test_a_column_of_superiors_that_says_nothing_is_named(cells: list[str], reason: str) -> None:
    assert doubted({"Name": NAMES, "Manager": cells}) == [
        f'nobody reports to anybody: the column "Manager" {reason}. '
    ]


def test_a_plain_list_is_not_doubted() -> None:
    columns = {"Name": NAMES, "Grade": ["1", "2", "2", "3", "1"], "Row": ["1", "2", "3", "4", "5"]}
    assert doubted({**columns, "Has reports to file": ["yes", "no", "yes", "no", "no"]}) == []


def test_somebody_who_reports_is_enough() -> None:
    assert (
        doubted({"Name": NAMES, "Manager": ["", "Mira", "", "", ""], "Kurzel": CODES, "Ober": BOSSES}) == []
    )


@pytest.mark.parametrize(
    ("superiors", "looks"),
    [
        (["CN=Mira,OU=Top", "CN=Mira,OU=Top", "CN=Lea, OU=Top"], "distinguished names of a directory"),
        (["a@x.org", "b@x.org", "c@x.org"], "e-mail addresses"),
        ([r"CORP\a", r"CORP\b", r"CORP\a"], "account names with their domain"),
        (["Zoe Falk", "Zoe Falk", "Max Abe"], "names of people"),
        (["z1 z", "z2 z", "@"], "people who are not in the file"),
        (["z9", "z9", "z9"], "one who is not in the file"),
    ],
)
def test_references_that_find_nobody_are_told_by_what_they_look_like(
    superiors: list[str], looks: str
) -> None:
    doubt, *_ = doubted({"ID": CODES, "Manager": ["", "k-10", *superiors]})
    assert doubt.startswith(f"3 of 4 references to superiors find nobody: these look like {looks}")


def test_references_to_another_key_of_the_rows_are_found_and_not_doubted() -> None:
    columns = {"ID": CODES, "Name": NAMES, "Seat": ["A", "B", "C", "D", "E"], "Boss": ["", *"AABB"]}
    assert doubted(columns) == []


def test_few_in_vain_are_told_alone() -> None:
    many = [f"k{row}" for row in range(40)]
    assert doubted({"ID": many, "Manager": ["", "x", "y", *["k0"] * 37]}) == []
    assert doubted({"ID": CODES, "Manager": ["", "", "k-10", "k-10", "x"]}) == []


@given(st.data())
def test_the_order_of_columns_and_what_stands_beside_them_change_nothing(data: st.DataObject) -> None:
    columns: dict[str, list[str]] = {"Name": NAMES, "Kurzel": CODES, "Ober": BOSSES}
    columns |= {
        f"extra {number}": data.draw(st.permutations(["", "u", "v", "w", "w"])) for number in range(10)
    }
    order = data.draw(st.permutations(list(columns)))
    (doubt,) = doubted({name: columns[name] for name in order})
    assert '"Ober" names rows by "Kurzel"' in doubt
