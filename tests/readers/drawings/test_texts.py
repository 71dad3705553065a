"""What the text of a box says: who, as what, how to reach them, how many."""

from __future__ import annotations

import pytest

from orgviewer.model.recognition import NameLine
from orgviewer.readers.drawings.looks import name_line
from orgviewer.readers.drawings.texts import NameSign, read_text
from tests.readers.drawings.diagrams import shape

FIRST = NameLine.FIRST


@pytest.mark.parametrize(
    ("text", "names", "role"),
    [
        ("Ada Lovelace", ["Ada Lovelace"], ""),
        ("Ada Lovelace\nChief engineer", ["Ada Lovelace"], "Chief engineer"),
        ("CEO\nJane Doe", ["Jane Doe"], "CEO"),
        ("Jane Doe (CEO)", ["Jane Doe"], "CEO"),
        ("CEO (Jane Doe)", ["Jane Doe"], "CEO"),
        ("Head of IT: Bob Best", ["Bob Best"], "Head of IT"),
        ("Bob Best - Head of IT", ["Bob Best"], "Head of IT"),
        ("Bob Best, Director", ["Bob Best"], "Director"),
        ("Best, Bob\nDirector", ["Best, Bob"], "Director"),
        ("JANE DOE\nCEO", ["JANE DOE"], "CEO"),
        ("Ludwig van der Beispiel", ["Ludwig van der Beispiel"], ""),
        ("J. R. Example", ["J. R. Example"], ""),
        ("Dr. Müller", ["Dr. Müller"], ""),
        ("Jean-Luc O’Brien, PhD\nBuyer", ["Jean-Luc O’Brien, PhD"], "Buyer"),
        ("李明\n经理", ["李明"], "经理"),
        ("김예시\n팀장", ["김예시"], "팀장"),
        ("مريم الخطيب", ["مريم الخطيب"], ""),
        ("Suharti\nEngineer", ["Suharti"], "Engineer"),
        ("Mary Cook\nHead nurse", ["Mary Cook"], "Head nurse"),
        ("Ann Able / Bob Best", ["Ann Able", "Bob Best"], ""),
        ("Ann Able, Bob Best", ["Ann Able", "Bob Best"], ""),
        ("Co-heads\nAnn Able\nBob Best", ["Ann Able", "Bob Best"], "Co-heads"),
        ("Vice President Sales", [], "Vice President Sales"),
        ("Human Resources", [], "Human Resources"),
        ("IT Helpdesk", [], "IT Helpdesk"),
        ("人事部", [], "人事部"),
        ("Regional Manager\nDeputy Director", [], "Regional Manager"),
        ("Suharti", [], "Suharti"),
        ("Bo Li\nCTO", ["Bo Li"], "CTO"),
        ("QA HR", [], "QA HR"),
        ("Terminal 2", [], "Terminal 2"),
        ("CITY PROSECUTOR", [], "CITY PROSECUTOR"),
        ("Building Officials", [], "Building Officials"),
        ("Grace Dean (CTO)", ["Grace Dean"], "CTO"),
        ("Grace Dean – CTO", ["Grace Dean"], "CTO"),
        ("Ottilie Cook (Office manager)", ["Ottilie Cook"], "Office manager"),
        ("Office manager: Ottilie Cook", ["Ottilie Cook"], "Office manager"),
        ("Berlin Branch (Manager)", [], "Berlin Branch (Manager)"),
        ("Grace Dean", ["Grace Dean"], ""),
        ("Hannah Branch", ["Hannah Branch"], ""),
        ("Eve East, CTO", ["Eve East"], "CTO"),
        ("Oliver North\nBuyer", ["Oliver North"], "Buyer"),
        ("Sales West", [], "Sales West"),
        ("Associate Dean", [], "Associate Dean"),
        ("Sales Branch", [], "Sales Branch"),
        ("Eva Law (Buyer)", ["Eva Law"], "Buyer"),
        ("Kofi Mensah (営業部長)", ["Kofi Mensah"], "営業部長"),
        ("Anna Meister-Huber", ["Anna Meister-Huber"], ""),
        ("Vice-President", [], "Vice-President"),
        ("LEE Hana\nBuyer", ["LEE Hana"], "Buyer"),
        ("LI Wei", ["LI Wei"], ""),
        ("HR Berlin", [], "HR Berlin"),
        ("राजेश वर्मा\nEngineer", ["राजेश वर्मा"], "Engineer"),
        ("Nguye\u0302\u0303n Thi\u0323 Mai", ["Nguye\u0302\u0303n Thi\u0323 Mai"], ""),
        ("Alice", ["Alice"], ""),
        ("ALICE", [], "ALICE"),
        ("Regional Head", [], "Regional Head"),
        ("VP of Sales", [], "VP of Sales"),
        ("Keeper of Charter", [], "Keeper of Charter"),
        ("New York", [], "New York"),
        ("Hong Kong\n(7)", [], "Hong Kong"),
        ("User Experience", [], "User Experience"),
        ("Northwind Traders", [], "Northwind Traders"),
        ("Blue Lantern Holdings", [], "Blue Lantern Holdings"),
        ("人事", [], "人事"),
        ("北京", [], "北京"),
    ],
)
def test_who_stands_in_a_box_and_as_what(text: str, names: list[str], role: str) -> None:
    said = read_text(shape("1", text), FIRST)
    assert (list(said.names), said.role) == (names, role)


@pytest.mark.parametrize(
    "text",
    [
        "Vacant\nEngineer",
        "Engineer\nvacant",
        "Engineer (vacant)",
        "Engineer: TBD",
        "Engineer\nN.N.",
        "Engineer - unbesetzt",
    ],
)
def test_nobody_holds_a_vacant_post(text: str) -> None:
    said = read_text(shape("1", text), FIRST)
    assert said.is_vacant
    assert (said.names, said.role) == ((), "Engineer")


def test_a_vacancy_by_its_master_is_called_as_its_post() -> None:
    said = read_text(shape("1", "Engineer (vacant)", fields={"Master": "Vacancy"}), FIRST)
    assert (said.is_vacant, said.role) == (True, "Engineer")


def test_somebody_called_vacant_is_somebody() -> None:
    assert read_text(shape("1", "Vacant Lee\nEngineer"), FIRST).names == ("Vacant Lee",)


@pytest.mark.parametrize(
    ("text", "full_time", "headcount"),
    [
        ("IT\n12 FTE", "12", None),
        ("IT\n12,5 VZÄ", "12.5", None),
        ("IT (12 FTE)", "12", None),
        ("Sales (12)", "", 12),
        ("Sales\n12 people", "", 12),
        ("Sales\n(n = 12)", "", 12),
        ("Sales 2", "", None),
        ("Sales\n2024", "", None),
    ],
)
def test_how_many_there_are(text: str, full_time: str, headcount: int | None) -> None:
    said = read_text(shape("1", text), FIRST)
    assert (said.fte, said.headcount) == (full_time, headcount)


def test_how_to_reach_somebody() -> None:
    said = read_text(
        shape("1", "Ada Lovelace\nEngineer\nE-Mail: ada@example.org\nTel. +49 (30) 123-456\nRoom 4"), FIRST
    )
    assert (said.email, said.phone, said.others) == ("ada@example.org", "+49 (30) 123-456", ("Room 4",))


def test_names_differ_and_roles_recur() -> None:
    first = [shape(str(turn), f"{name}\nRegion north") for turn, name in enumerate(("Ada", "Bo", "Cy"))]
    second = [shape(str(turn), f"Region north\n{name}") for turn, name in enumerate(("Ada", "Bo", "Cy"))]
    assert name_line(first) is NameLine.FIRST
    assert name_line(second) is NameLine.SECOND


def test_the_line_where_names_stand_is_a_name_beside_a_role() -> None:
    said = read_text(shape("1", "Engineer\nSuharti"), NameLine.SECOND)
    assert (said.names, said.role, said.sign) == (("Suharti",), "Engineer", NameSign.PLACE)


def test_a_word_beside_a_field_for_a_role_is_a_name() -> None:
    said = read_text(shape("1", "Suharti", fields={"role": "Engineer"}), FIRST)
    assert (said.names, said.role, said.others) == (("Suharti",), "Engineer", ())


def test_what_a_file_says_by_field_counts_more_than_what_words_look_like() -> None:
    fields = {
        "Name": "Suharti",
        "Title": "Engineer",
        "Department": "Firmware",
        "E-mail": "s@example.org",
        "Grade": "7",
    }
    said = read_text(shape("1", "Suharti\nEngineer", fields=fields), FIRST)
    assert (said.names, said.role, said.organization, said.email) == (
        ("Suharti",),
        "Engineer",
        "Firmware",
        "s@example.org",
    )
    assert (said.others, said.fields) == ((), {"Grade": "7"})


def test_of_two_lines_that_may_be_names_the_one_that_a_field_calls_so_is_the_name() -> None:
    said = read_text(
        shape(
            "1", "Ada Lovelace\nSystem Wizard", fields={"name": "Ada Lovelace", "position": "System Wizard"}
        ),
        FIRST,
    )
    assert (said.names, said.role, said.others) == (("Ada Lovelace",), "System Wizard", ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("City Prosecutor", (True, False)),
        ("Head of IT", (True, False)),
        ("Sales Manager", (True, False)),
        ("Office of the President", (False, True)),
        ("Human Resources", (False, True)),
        ("Leiter Vertrieb", (True, False)),
        ("Terminal 2", (False, False)),
    ],
)
def test_a_post_and_a_team_are_told_apart(text: str, expected: tuple[bool, bool]) -> None:
    said = read_text(shape("1", text), FIRST)
    assert (said.is_role, said.is_unit) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ann Able – Head of IT (ann@example.org)",
        "Ann Able, Head of IT, ann@example.org",
        "Ann Able <ann@example.org>\nHead of IT",
        "Ann Able\nHead of IT - mailto:ann@example.org",
    ],
)
def test_an_address_behind_a_name_or_a_role_is_that_of_somebody(text: str) -> None:
    said = read_text(shape("1", text), FIRST)
    assert (said.names, said.role, said.email) == (("Ann Able",), "Head of IT", "ann@example.org")
