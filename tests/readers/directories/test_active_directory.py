"""Active Directory and other directories of LDAP: LDIF, CSV of csvde, lists of PowerShell."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.recognition import GUESSED, TableSpec
from orgviewer.readers import read
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.shapes import shape
from orgviewer.readers.syntax.ldif.ldif_syntax import parsed
from orgviewer.readers.syntax.parsed import Parsed
from tests.readers.table_files import Row, problems_of, roster_of, rows, rows_of, written
from tests.readers.tables.mixtures import grid_of, mixed

BASE = "DC=corp,DC=example,DC=com"
MIRA, OSKAR, IDA, LIA = (
    f"CN={name}\\, {given},OU={unit},OU=Staff,{BASE}"
    for name, given, unit in (
        ("Holt", "Mira", "Board"),
        ("Tarn", "Oskar", "IT"),
        ("Sommer", "Ida", "Finance"),
        ("Venn", "Lia", "IT"),
    )
)
PEOPLE = {
    "DN": [MIRA, OSKAR, IDA, LIA],
    "objectClass": ["user"] * 4,
    "displayName": ["Mira Holt", "Oskar Tarn", "Ida Sommer", "Lia Venn"],
    "cn": ["Holt, Mira", "Tarn, Oskar", "Sommer, Ida", "Venn, Lia"],
    "title": ["Managing Director", "Head of IT", "Head of Finance", "Engineer"],
    "department": ["Board", "Computers", "Money", "Computers"],
    "sAMAccountName": ["mholt", "otarn", "isommer", "lvenn"],
    "userAccountControl": ["512", "66048", "512", "514"],
    "manager": ["", MIRA, MIRA, OSKAR],
    "directReports": [f"{IDA};{OSKAR}", LIA, "", ""],
}
DRAWN: Sequence[Row] = [
    ("mholt", "Mira Holt", "Managing Director", "Staff > Board", None),
    ("otarn", "Oskar Tarn", "Head of IT", "Staff > IT", "mholt"),
    ("isommer", "Ida Sommer", "Head of Finance", "Staff > Finance", "mholt"),
    ("lvenn", "Lia Venn", "Engineer", "Staff > IT", "otarn"),
]
OFF = 'the account of "lvenn" is off ("userAccountControl" is "514"): shown all the same'
OTHERS = {
    f"OU=Staff,{BASE}": {"objectClass": ["top", "organizationalUnit"], "ou": ["Staff"]},
    f"CN=All,OU=Groups,{BASE}": {"objectClass": ["top", "group"], "cn": ["All"], "member": [MIRA, LIA]},
    f"CN=PC01,OU=PCs,{BASE}": {"objectClass": ["top", "person", "user", "computer"], "cn": ["PC01"]},
    f"CN=Ext,OU=Ext,{BASE}": {"objectClass": ["top", "person", "contact"], "displayName": ["Ext"]},
}
MORE = {
    "objectGUID": ["a", "b", "c", "d"],
    "whenCreated": ["20200131120000.0Z"] * 4,
    "memberOf": [f"CN=All,OU=Groups,{BASE}"] * 4,
    "objectCategory": [f"CN=Person,CN=Schema,CN=Configuration,{BASE}"] * 4,
    "description": ["", "Likes tea", "", ""],
    "company": ["Example"] * 4,
    "telephoneNumber": ["1", "2", "3", "4"],
    "pwdLastSet": ["132245568000000000"] * 4,
}


def told(made: Shaped) -> list[str]:
    return [finding.message for finding in made.findings]


def of_columns(rows: list[list[str]], spec: TableSpec = GUESSED) -> Shaped:
    grid = grid_of(rows)
    return shape(Parsed(grid, [], grid.locate), spec)


def without(*names: str) -> dict[str, Sequence[str]]:
    return {name: cells for name, cells in PEOPLE.items() if name not in names}


@given(mixed(PEOPLE))
def test_csvde_in_any_order_among_other_columns(table: list[list[str]]) -> None:
    made = of_columns(table)
    assert rows_of(roster_of(made)) == DRAWN
    assert told(made) == [OFF]


@given(mixed(without("manager")))
def test_direct_reports_alone_say_who_reports_to_whom(table: list[list[str]]) -> None:
    assert rows_of(roster_of(of_columns(table))) == DRAWN


def entries(order: Sequence[int], names: Sequence[str]) -> list[tuple[str, dict[str, list[str]]]]:
    """Return people as entries, in some order, with some attributes beside those that matter."""
    columns: Mapping[str, Sequence[str]] = {**PEOPLE, **{name: MORE[name] for name in names}}
    found = []
    for row in order:
        entry = {name: [cells[row]] for name, cells in columns.items() if cells[row] and name != "DN"}
        entry["objectClass"] = ["top", "person", "organizationalPerson", "user"]
        if "directReports" in entry:
            entry["directReports"] = entry["directReports"][0].split(";")
        found.append((PEOPLE["DN"][row], entry))
    return found


def ldif(found: Sequence[tuple[str, dict[str, list[str]]]], chance: random.Random) -> str:
    """Return entries as LDIF with their attributes in any order, some lines folded."""
    blocks = []
    for dn, entry in found:
        lines = [f"{name}: {value}" for name, values in entry.items() for value in values]
        chance.shuffle(lines)
        folded = (f"{line[:width]}\n {line[width:]}" for line in lines for width in [chance.randint(30, 90)])
        blocks.append("\n".join([f"dn: {dn}", *(line.removesuffix("\n ") for line in folded)]))
    return "\n\n".join(blocks) + "\n"


@given(
    st.permutations(range(8)),
    st.lists(st.sampled_from([*MORE]), unique=True),
    st.randoms(use_true_random=False),
)
def test_ldif_in_any_order_among_other_attributes(
    order: Sequence[int], names: Sequence[str], chance: random.Random
) -> None:
    found = [*entries(range(4), names), *OTHERS.items()]
    made = shape(parsed(ldif([found[turn] for turn in order], chance)), GUESSED)
    by_id = {row[0]: row for row in DRAWN}
    assert rows_of(roster_of(made)) == [by_id[PEOPLE["sAMAccountName"][turn]] for turn in order if turn < 4]
    (left_out,) = (text for text in told(made) if text.startswith("entries that are no people"))
    for kind in ("organizationalUnit", "group", "computer", "contact"):
        assert f'1 "{kind}"' in left_out
    assert [text for text in told(made) if text != left_out] == [OFF]


@pytest.mark.parametrize(
    ("path", "is_person"),
    [
        ("cn=Sol,ou=Pit,o=house", True),
        ("uid=sol,o=house", True),
        ("ou=Pit,o=house", False),
        ("o=house", False),
    ],
)
def test_without_a_class_the_name_tells_units_from_people(path: str, is_person: bool) -> None:
    made = shape(parsed(f"dn: cn=Lea,o=house\ncn: Lea\n\ndn: {path}\ncn: Sol\n"), GUESSED)
    assert len(roster_of(made)) == 1 + is_person


def test_of_several_values_the_first_counts_and_the_others_are_kept() -> None:
    made = shape(
        parsed(
            "dn: cn=Sol,o=house\ncn: Sol Vance\ncn: S. Vance\nmail: sol@a.example\nmail: sol@b.example\n\n"
            "dn: cn=Lea,o=house\ncn: Lea\n\n"
            "dn: cn=Bo,o=house\ncn: Bo\nmanager: cn=Lea,o=house\nmanager: cn=Sol,o=house\n"
        ),
        GUESSED,
    )
    roster = roster_of(made)
    assert list(roster.names) == ["Sol Vance", "Lea", "Bo"]
    assert roster.details["email"][0] == "sol@a.example"
    assert roster.others["cn (more)"][0] == "S. Vance"
    assert roster.others["mail (more)"][0] == "sol@b.example"
    assert rows_of(roster)[2][4] == "cn=Lea,o=house"
    assert roster.second_managers == {2: ("cn=Sol,o=house",)}


@pytest.mark.parametrize("escaped", ["\\,", "\\2C", "\\2c"])
def test_a_manager_is_found_however_the_comma_is_escaped(escaped: str) -> None:
    cells = [cell.replace("\\,", escaped) for cell in PEOPLE["manager"]]
    names = [name for name in PEOPLE if name != "directReports"]
    table = [names, *([{**PEOPLE, "manager": cells}[name][row] for name in names] for row in range(4))]
    assert rows_of(roster_of(of_columns(table))) == DRAWN


def test_one_unit_for_all_says_less_than_departments() -> None:
    columns = {**PEOPLE, "DN": [f"CN={name},OU=Users,{BASE}" for name in PEOPLE["cn"]]}
    columns = {name: cells for name, cells in columns.items() if name not in ("manager", "directReports")}
    table = [[*columns], *([cells[row] for cells in columns.values()] for row in range(4))]
    assert [row[3] for row in rows_of(roster_of(of_columns(table)))] == list(PEOPLE["department"])


def test_what_somebody_wants_goes_before() -> None:
    table = [[*PEOPLE], *([cells[row] for cells in PEOPLE.values()] for row in range(4))]
    wanted = TableSpec((("department", "organization"), ("cn", "name")))
    made = rows_of(roster_of(of_columns(table, wanted)))
    assert [row[3] for row in made] == list(PEOPLE["department"])
    assert [row[1] for row in made] == list(PEOPLE["cn"])


def test_a_manager_who_is_not_here_is_called_by_name() -> None:
    made = shape(
        parsed(
            f"dn: {LIA}\ncn: Venn, Lia\nmanager: {OSKAR}\n\ndn: {IDA}\ncn: Sommer, Ida\nmanager: {OSKAR}\n"
        ),
        GUESSED,
    )
    assert list(roster_of(made).names) == ["Venn, Lia", "Sommer, Ida", "Tarn, Oskar"]
    assert roster_of(made).absent == 1


def test_reports_and_managers_that_contradict_each_other_are_told() -> None:
    columns = {**PEOPLE, "directReports": [f"{IDA};{LIA}", "", "", ""]}
    table = [[*columns], *([cells[row] for cells in columns.values()] for row in range(4))]
    made = of_columns(table)
    assert rows_of(roster_of(made)) == DRAWN
    assert '"lvenn" stands among the "directReports" of "mholt", too: left out' in told(made)


def test_a_list_that_says_no_more_than_the_chart_is_not_kept() -> None:
    columns = {**PEOPLE, "directReports": [f"{IDA};{OSKAR}", f"{LIA};CN=Gone,{BASE}", "", ""]}
    table = [[*columns], *([cells[row] for cells in columns.values()] for row in range(4))]
    kept = roster_of(of_columns(table)).others["directReports"]
    assert list(kept) == ["", f"{LIA};CN=Gone,{BASE}", "", ""]


def test_a_number_of_direct_reports_is_no_list() -> None:
    table = [["id", "name", "direct reports"], ["1", "Sol", "2"], ["2", "Lea", "1"], ["3", "Bo", "0"]]
    assert [row[4] for row in rows_of(roster_of(of_columns(table)))] == [None] * 3


def test_a_name_in_two_parts_is_whole() -> None:
    made = shape(parsed("dn: uid=sol,o=house\nuid: sol\nsn: Vance\ngivenName: Sol\n"), GUESSED)
    assert rows_of(roster_of(made)) == [("sol", "Sol Vance", None, None, None)]


def test_a_photo_within_the_entry_is_kept(tmp_path: Path) -> None:
    photo = "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRof"
    text = f"dn: cn=Sol,o=house\ncn: Sol\njpegPhoto:: {photo[:40]}\n {photo[40:]}\n"
    dataset = read(written(tmp_path, text, "house.ldif"))
    assert dataset.persons[0].image == photo


def test_a_photo_in_the_digits_of_csvde_is_kept(tmp_path: Path) -> None:
    digits = "ffd8ffe000104a46494600010100000100010000" + "00" * 30
    text = f"DN,cn,thumbnailPhoto\n\"cn=Sol,o=house\",Sol,X'{digits}'\n"
    image = read(written(tmp_path, text)).persons[0].image
    assert str(image).startswith("/9j/4AAQSkZJRgABAQAAAQABAAA")


def test_lists_of_powershell(tmp_path: Path) -> None:
    made = [
        {
            "DistinguishedName": PEOPLE["DN"][row],
            "Enabled": row != 3,
            "DisplayName": PEOPLE["displayName"][row],
            "Title": PEOPLE["title"][row],
            "ObjectClass": "user",
            "SamAccountName": PEOPLE["sAMAccountName"][row],
            "Manager": PEOPLE["manager"][row] or None,
            "directReports": list(filter(None, PEOPLE["directReports"][row].split(";"))),
        }
        for row in range(4)
    ]
    path = written(tmp_path, json.dumps(made, indent=1), "users.json")
    assert rows(read(path)) == DRAWN
    assert [text.partition("warning: ")[2] for text in problems_of(path)] == [
        'the account of "lvenn" is off ("Enabled" is "false"): shown all the same'
    ]
