"""Files as the users of other tools have them, opened untouched: the people, and nothing lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from orgviewer.model.dataset import Dataset
from orgviewer.model.records import ContactDetail, Membership, OtherName
from orgviewer.readers import read
from tests.readers.table_files import Row, problems_of, rows
from tests.workbooks import write_workbook

FOLDER = Path(__file__).parent / "conventions"
ADA_ENTRA, BEN_ENTRA, KIM_ENTRA = (f"6f1a0c8e-0000-4000-8000-00000000000{number}" for number in "123")


@dataclass(frozen=True)
class Expected:
    """What a file holds: people as in `rows`, further fields by id, what is said of the file."""

    people: Sequence[Row]
    emails: dict[str, str] = field(default_factory=dict)
    phones: dict[str, str] = field(default_factory=dict)
    images: dict[str, str] = field(default_factory=dict)
    locations: dict[str, str] = field(default_factory=dict)
    starts: dict[str, str] = field(default_factory=dict)
    summaries: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    assistants: tuple[str, ...] = ()
    second: dict[str, tuple[str, ...]] = field(default_factory=dict)
    others: dict[str, dict[str, str]] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


def found(dataset: Dataset, problems: Sequence[str]) -> Expected:
    people = [*dataset.persons]
    memberships = [(person.id, membership) for person in people for membership in person.memberships]
    return Expected(
        rows(dataset),
        emails={person.id: person.email for person in people if person.email},
        phones={person.id: detail.value for person in people for detail in person.contact_details},
        images={person.id: person.image for person in people if person.image},
        locations={person.id: person.location for person in people if person.location},
        starts={owner: held.start_date for owner, held in memberships if held.start_date},
        summaries={person.id: person.summary for person in people if person.summary},
        notes={person.id: person.note for person in people if person.note},
        assistants=tuple(owner for owner, held in memberships if held.assistant),
        second={owner: held.also_reports_to for owner, held in memberships if held.also_reports_to},
        others={person.id: person.other for person in people if person.other},
        problems=tuple(problems),
    )


def encoded(name: str) -> str:
    hint = "If names look wrong, say what it is, with --encoding or in File ▸ Columns…, or save it as UTF-8."
    return f"warning: the file is not UTF-8: read as {name}. {hint}"


def on_the_net(count: int, *places: str) -> str:
    listed = ", ".join(places)
    message = "this photo is on the net, from which nothing is loaded"
    return f"{places[0]}: warning: {message} ({count} like this, the first at {listed})"


CONVENTIONS = {
    "visio.csv": Expected(
        [
            ("ID1", "Ada Example", "Head", "Office", None),
            ("ID2", "Eve Sample", "Assistant to the Head", "Office", "ID1"),
            ("ID3", "Ben Muster", "Director, Research", "Research", "ID1"),
            ("ID4", "Kim Demo", "Researcher", "Research", "ID3"),
        ],
        emails={
            "ID1": "ada.example@example.com",
            "ID2": "eve.sample@example.com",
            "ID3": "ben.muster@example.com",
            "ID4": "kim.demo@example.com",
        },
        phones={"ID1": "555-0100", "ID2": "555-0101", "ID3": "555-0102", "ID4": "555-0103"},
        others={
            "ID1": {"Master_Shape": "0"},
            "ID2": {"Master_Shape": "4"},
            "ID3": {"Master_Shape": "1"},
            "ID4": {"Master_Shape": "2"},
        },
    ),
    "d3_org_chart.csv": Expected(
        [
            ("O-6066", "Ada Example", "Chief Executive Officer", "Corporate", None),
            ("O-6067", "Ben Muster", "Senior Director", "Corporate", "O-6066"),
            ("O-6068", "Kim Demo", "Engineer", "Corporate", "O-6067"),
        ],
        images={
            "O-6066": "https://example.com/ada.jpg",
            "O-6067": "https://example.com/ben.jpg",
            "O-6068": "https://example.com/kim.jpg",
        },
        locations={"O-6066": "CTO office", "O-6067": "CEO office", "O-6068": "CEO office"},
        others={
            identifier: {
                "profileUrl": f"https://example.com/employees/{name}",
                "tags": "Ceo,tag1",
                "isLoggedUser": "true" if name == "kim" else "false",
            }
            for identifier, name in (("O-6066", "ada"), ("O-6067", "ben"), ("O-6068", "kim"))
        },
        problems=(on_the_net(3, "2:2", "3:2", "4:2"),),
    ),
    "d3_org_chart.json": Expected(
        [
            ("O-6066", "Ada Example", "Chief Executive Officer", None, None),
            ("O-6067", "Ben Muster", "Senior Director", None, "O-6066"),
            ("O-6068", "Kim Demo", "Engineer", None, "O-6067"),
        ],
        images={
            "O-6066": "https://example.com/ada.jpg",
            "O-6067": "https://example.com/ben.jpg",
            "O-6068": "https://example.com/kim.jpg",
        },
        others={
            identifier: {
                "nodeId": identifier,
                "_directSubordinates": direct,
                "_totalSubordinates": total,
                "_expanded": expanded,
            }
            for identifier, direct, total, expanded in (
                ("O-6066", "1", "2", "true"),
                ("O-6067", "1", "1", "false"),
                ("O-6068", "0", "0", "false"),
            )
        },
        problems=(on_the_net(3, "3:4", "5:4", "7:4"),),
    ),
    "d3_hierarchy.json": Expected(
        [
            ("Ada Example", "Ada Example", "Chief Executive Officer", None, None),
            ("Ben Muster", "Ben Muster", "Director", None, "Ada Example"),
            ("Kim Demo", "Kim Demo", "Engineer", None, "Ben Muster"),
            ("Eve Sample", "Eve Sample", "Director", None, "Ada Example"),
        ],
        others={"Kim Demo": {"value": "3"}},
    ),
    "balkan.json": Expected(
        [
            ("1", "Ada Example", "CEO", None, None),
            ("2", "Eve Sample", "Executive Assistant", None, "1"),
            ("3", "Ben Muster", "Sales Manager", None, "1"),
            ("4", "Kim Demo", "Sales", None, "3"),
        ],
        emails={"1": "ada@example.com"},
        images={
            "1": "https://example.com/ada.jpg",
            "2": "https://example.com/eve.jpg",
            "3": "https://example.com/ben.jpg",
            "4": "https://example.com/kim.jpg",
        },
        assistants=("2",),
        second={"4": ("1",)},
        others={"3": {"tags": "Sales"}, "4": {"tags": "Sales"}},
        problems=(on_the_net(4, "2:80", "3:100", "4:90", "5:91"),),
    ),
    "google_chart.csv": Expected(
        [
            ("Ada", "Ada", "President", None, None),
            ("Ben", "Ben", "Vice President", None, "Ada"),
            ("Kim", "Kim", None, None, "Ben"),
            ("Eve", "Eve", None, None, "Ada"),
        ],
        summaries={"Ada": "The President", "Ben": "VP", "Eve": "Bob's sister & more"},
    ),
    "entra_users.csv": Expected(
        [
            (ADA_ENTRA, "Ada Example", "Managing Director", "Management", None),
            (BEN_ENTRA, "Ben Muster", "Head of Sales", "Sales", ADA_ENTRA),
            (KIM_ENTRA, "Kim Demo", "Account Manager", "Sales", BEN_ENTRA),
        ],
        emails={ADA_ENTRA: "ada@example.com", BEN_ENTRA: "ben@example.com", KIM_ENTRA: "kim@example.com"},
        phones={ADA_ENTRA: "+49 30 5550100", BEN_ENTRA: "+49 30 5550101"},
        locations={ADA_ENTRA: "Berlin", BEN_ENTRA: "Berlin", KIM_ENTRA: "Köln"},
        notes={KIM_ENTRA: "accountEnabled: False."},
        problems=(
            f'4:10: warning: the account of "{KIM_ENTRA}" is off ("accountEnabled" is "False"): '
            "shown all the same",
        ),
        others={
            ADA_ENTRA: {
                "userPrincipalName": "ada@example.com",
                "userType": "Member",
                "accountEnabled": "True",
                "usageLocation": "DE",
                "directorySynced": "True",
            },
            BEN_ENTRA: {
                "userPrincipalName": "ben@example.com",
                "userType": "Member",
                "accountEnabled": "True",
                "usageLocation": "DE",
                "mobilePhone": "+49 170 5550101",
                "directorySynced": "True",
            },
            KIM_ENTRA: {
                "userPrincipalName": "kim@example.com",
                "userType": "Guest",
                "accountEnabled": "False",
                "usageLocation": "DE",
            },
        },
    ),
    "google_workspace.csv": Expected(
        [
            ("ada@example.com", "Ada Example", "Chief Executive", None, None),
            ("ben@example.com", "Ben Muster", "Lead", "Research > Vision", "ada@example.com"),
            ("kim@example.com", "Kim Demo", "Engineer", "Research > Vision", "ben@example.com"),
        ],
        emails={f"{name}@example.com": f"{name}@example.com" for name in ("ada", "ben", "kim")},
        phones={"ada@example.com": "+1 555 0100", "ben@example.com": "+1 555 0101"},
        others={
            "ada@example.com": {"Password [Required]": "****", "Building ID": "HQ"},
            "ben@example.com": {"Password [Required]": "****", "Building ID": "HQ"},
            "kim@example.com": {"Password [Required]": "****"},
        },
    ),
    "workday.csv": Expected(
        [
            ("12", "Ada Example", "Chief Executive Officer", "Example AG (Ada Example)", None),
            ("31", "Ben Muster", "VP, Research", "Research (Ben Muster)", "12"),
            ("47", "Kim Demo (On Leave)", "Researcher", "Research (Ben Muster)", "31"),
        ],
        emails={"12": "ada@example.com", "31": "ben@example.com", "47": "kim@example.com"},
        locations={"12": "Zürich", "31": "Zürich", "47": "Genève"},
        starts={"12": "2015-01-05", "31": "2018-09-01", "47": "2021-02-15"},
        others={identifier: {"Worker Type": "Regular"} for identifier in ("12", "31", "47")},
    ),
    "german.csv": Expected(
        [
            ("00012", "Jörg Müller-Lüdenscheidt", "Geschäftsführer", "Geschäftsleitung", None),
            ("00031", "Änne Groß", "Leiterin Vertrieb", "Vertrieb", "00012"),
            ("00047", "Kim Öztürk", "Außendienst", "Vertrieb", "00031"),
        ],
        starts={"00012": "2010-03-01", "00031": "2020-03-01", "00047": "2021-10-15"},
        others={
            "00012": {"Gehaltsgruppe": "AT"},
            "00031": {"Gehaltsgruppe": "E 15"},
            "00047": {"Gehaltsgruppe": "E 9"},
        },
        problems=(
            encoded("Windows-1252"),
            "1:1: warning: this row stands above the names of the columns: skipped",
            "7:1: warning: this row is a total: skipped",
        ),
    ),
    "chinese.csv": Expected(
        [
            ("1001", "张伟明", "总经理", "总经办", None),
            ("1002", "李晓红", "研发总监", "研发中心", "1001"),
            ("1003", "王小波", "工程师", "研发中心 > 视觉组", "1002"),
        ],
        starts={"1001": "2015-03-01", "1002": "2018-09-01", "1003": "2021-02-15"},
        notes={"1003": "试用期"},
        others={"1001": {"政治面貌": "群众"}, "1002": {"政治面貌": "党员"}, "1003": {"政治面貌": "群众"}},
        problems=(encoded("GBK"), "5:1: warning: this row is a total: skipped"),
    ),
    "japanese.csv": Expected(
        [
            ("A01", "山田 太郎", "代表取締役社長", "経営企画室", None),
            ("A02", "佐藤 花子", "部長", "開発部", "A01"),
            ("A03", "鈴木 一郎", "主任", "開発部", "A02"),
        ],
        emails={"A01": "yamada@example.jp", "A02": "sato@example.jp", "A03": "suzuki@example.jp"},
        starts={"A01": "2010-04-01", "A02": "2015-04-01", "A03": "2020-04-01"},
        others={"A01": {"血液型": "A"}, "A02": {"血液型": "O"}},
        problems=(encoded("Shift-JIS"),),
    ),
    "korean.csv": Expected(
        [
            ("101", "김철수", "대표이사", "경영지원본부", None),
            ("102", "이영희", "개발팀장", "개발팀", "101"),
            ("103", "박민수", "선임연구원", "개발팀", "102"),
        ],
        phones={"101": "010-5555-0101", "102": "010-5555-0102"},
        starts={"101": "2012-03-02", "102": "2016-07-01", "103": "2021-01-04"},
        others={"101": {"혈액형": "A"}, "102": {"혈액형": "B"}, "103": {"혈액형": "O"}},
        problems=(encoded("EUC-KR"),),
    ),
    "french.csv": Expected(
        [
            ("M001", "Hélène Lefèvre", "Directrice générale", "Direction", None),
            ("M014", "Noël Garçon", "Chef de projet", "Développement", "M001"),
            ("M022", "Zoé Demo", "Développeuse", "Développement", "M014"),
        ],
        emails={"M001": "helene@example.fr", "M014": "noel@example.fr", "M022": "zoe@example.fr"},
        phones={"M001": "+33 1 55 50 01 00"},
        starts={"M001": "2012-01-02", "M014": "2018-09-15", "M022": "2021-02-01"},
        others={"M001": {"Ancienneté": "12 ans"}, "M014": {"Ancienneté": "6 ans"}},
    ),
    "spanish.csv": Expected(
        [
            ("7", "Íñigo Muñoz Peña", "Director general", "Dirección", None),
            ("12", "Begoña Ibáñez", "Jefa de ventas", "Ventas", "7"),
            ("19", "Kim Demo", "Vendedor", "Ventas", "12"),
        ],
        emails={"7": "inigo@example.es", "12": "begona@example.es", "19": "kim@example.es"},
        starts={"7": "2014-02-03", "12": "2019-06-14", "19": "2022-11-30"},
        others={"7": {"Turno": "Mañana"}, "12": {"Turno": "Tarde"}},
    ),
    "lines.jsonl": Expected(
        [
            ("e1", "Ada Example", "Head", "Lab", None),
            ("e2", "Ben Muster", "Engineer", "Lab", "e1"),
            ("e3", "Kim Demo", None, None, "e2"),
        ],
        others={"e2": {"skills": "Rust, C"}},
    ),
    "directory.ldif": Expected(
        [
            ("ada", "Ada Example", "Head", "Staff > Office", None),
            ("kim", "Küm Demo", "Researcher", "Staff > Research", "ben"),
            ("ben", "Ben Muster", "Director", "Staff > Research", "ada"),
        ],
        emails={"ada": "ada@example.com"},
        phones={"ben": "555-0102"},
        notes={"kim": "userAccountControl: 514."},
        others={
            "ada": {
                "dn": "CN=Example\\2C Ada,OU=Office,OU=Staff,DC=corp,DC=example,DC=com",
                "objectClass": "top; person; organizationalPerson; user",
                "cn": "Example, Ada",
                "displayName;lang-zh": "艾达",
                "mail (more)": "head@example.com",
                "userAccountControl": "512",
            },
            "kim": {
                "dn": "CN=Demo\\, Küm,OU=Research,OU=Staff,DC=corp,DC=example,DC=com",
                "objectClass": "user",
                "cn": "Demo, Küm",
                "userAccountControl": "514",
            },
            "ben": {
                "dn": "CN=Muster\\, Ben,OU=Research,OU=Staff,DC=corp,DC=example,DC=com",
                "objectClass": "user",
                "cn": "Muster, Ben",
                "userAccountControl": "66048",
            },
        },
        problems=(
            '8:1: warning: entries that are no people are left out: 1 "organizationalUnit", 1 "group" '
            "(2 like this, the first at 8:1, 49:1)",
            '38:1: warning: the account of "kim" is off ("userAccountControl" is "514"): shown all the same',
        ),
    ),
    "records": Expected(
        [
            ("ada", "Ada Example", "Head", None, None),
            ("ben", "Ben Muster", "Engineer", None, "ada"),
            ("kim", "Kim Demo", "Engineer", None, "ben"),
        ],
        emails={"ada": "ada@example.com"},
        starts={"ben": "2020-03-01"},
        others={"kim": {"languages": "de, fr"}},
    ),
}


@pytest.mark.parametrize("name", CONVENTIONS)
def test_files_of_other_tools_open_untouched(name: str) -> None:
    path = FOLDER / name
    assert found(read(path), problems_of(path)) == CONVENTIONS[name]


def test_no_file_is_forgotten() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {*CONVENTIONS, "popolo.json"}


@pytest.mark.parametrize("name", ["chinese.csv", "entra_users.csv"])
def test_departments_lie_in_each_other(name: str) -> None:
    organizations = {
        organization.id: organization.parent_id for organization in read(FOLDER / name).organizations
    }
    expected = {
        "chinese.csv": {"总经办": None, "研发中心": None, "研发中心 > 视觉组": "研发中心"},
        "entra_users.csv": {"Management": None, "Sales": None},
    }
    assert organizations == expected[name]


def test_popolo_as_parliaments_have_it() -> None:
    dataset = read(FOLDER / "popolo.json")
    assert dataset.problems == ()
    ada, ben = dataset.persons
    assert (ada.id, ada.name, ada.email) == ("p-ada", "Ada Example", "ada@example.org")
    assert ada.image == "https://example.org/ada.jpg"
    assert ada.other_names == (OtherName(name="艾达", lang="zh", note="multilingual"),)
    assert [(link.url, link.note) for link in ada.links] == [("https://example.org/ada", "website")]
    assert ada.contact_details == (
        ContactDetail(type="phone", value="+1 555 0100"),
        ContactDetail(type="twitter", value="ada_example"),
    )
    assert ada.other == {
        "given_name": "Ada",
        "family_name": "Example",
        "gender": "female",
        "identifiers": "register: A-17",
    }
    assert ada.memberships == (
        Membership(
            organization_id="house",
            on_behalf_of_id="party/blue",
            role="member",
            start_date="2021-10-01",
            other={"area": "North", "legislative period": "Third term"},
        ),
    )
    assert ben.memberships[0].start_date == "2022-03-04"
    house, party = dataset.organizations
    assert (house.name, house.classification, house.other) == (
        "House of Samples",
        "legislature",
        {"seats": "2"},
    )
    assert party.other == {"image": "https://example.org/blue.png"}


STAFF: Sequence[Sequence[object]] = [
    ["Staff of the example company", None, None, None, None, None],
    [None, None, None, None, None, None],
    ["Employee ID", "Full Name", "Job Title", "Department", "Manager ID", "Hire Date"],
    [7, "Ada Example", "Head", "Lab", None, "2015-03-01"],
    [12, "Ben Muster", "Engineer", "Lab > Vision", 7, "2020-03-01"],
    [None, None, None, None, None, None],
    [19, "Kim Demo", "Engineer", "Lab > Vision", 12, None],
    ["Total", 3, None, None, None, None],
]
SHEETS = {
    "Read me": [["This workbook lists everybody."], ["Ask the office for changes."]],
    "Offices": [["City", "Street"], ["London", "Example Street 1"]],
    "Staff": STAFF,
}


@pytest.mark.parametrize("suffix", [".xlsx", ".xls", ".ods"])
def test_a_workbook_of_several_sheets_with_a_title(suffix: str, tmp_path: Path) -> None:
    path = write_workbook(tmp_path / f"staff{suffix}", SHEETS)
    dataset = read(path)
    assert found(dataset, problems_of(path)) == Expected(
        [
            ("7", "Ada Example", "Head", "Lab", None),
            ("12", "Ben Muster", "Engineer", "Lab > Vision", "7"),
            ("19", "Kim Demo", "Engineer", "Lab > Vision", "12"),
        ],
        starts={"7": "2015-03-01", "12": "2020-03-01"},
        problems=(
            'Staff: warning: only the sheet "Staff" is read: "Offices" is not. '
            "Choose another one in File ▸ Columns…, or by --sheet.",
            "Staff!A1: warning: this row stands above the names of the columns: skipped",
            "Staff!A6: warning: this row is empty: skipped",
            "Staff!A8: warning: this row is a total: skipped",
        ),
    )
    assert dataset.recognition is not None
    assert dataset.recognition.sheet == "Staff"
    assert dataset.recognition.sheets == ("Read me", "Offices", "Staff")


@pytest.mark.parametrize(("suffix", "start"), [(".xlsx", date(2015, 3, 1)), (".xls", "01.03.2015")])
def test_dates_and_numbers_of_a_workbook(suffix: str, start: object, tmp_path: Path) -> None:
    staff: Sequence[Sequence[object]]
    staff = [["ID", "Name", "Manager", "Start date"], [7.0, "Ada", None, start], [12, "Ben", 7.0, None]]
    dataset = read(write_workbook(tmp_path / f"staff{suffix}", {"Staff": staff}))
    assert rows(dataset) == [("7", "Ada", None, None, None), ("12", "Ben", None, None, "7")]
    assert dataset.persons[0].memberships[0].start_date == "2015-03-01"
