"""What columns are called in the wild, in the conventions of other programs and in seven languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.recognition import FIELDS
from orgviewer.readers.tables.column_names import flag_of, is_assistant, recognize
from orgviewer.readers.tables.vocabulary.column_meanings import field_of, header_score, names_of


def fields(header: str, *rows: str, wanted: dict[str, str] | None = None) -> dict[str, str]:
    """Return the fields that the columns of a table are taken for, by their names."""
    names = header.split("|")
    table = [row.split("|") for row in rows]
    found = recognize(names, [[row[place] for row in table] for place in range(len(names))], wanted)
    return {name: field for name, field in zip(names, found, strict=True) if field}


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("parentId", "reports_to"),
        ("Parent_ID", "reports_to"),
        ("Eltern-ID", "reports_to"),
        ("  REPORTS  TO: ", "reports_to"),
        ("Ｍａｎａｇｅｒ", "reports_to"),
        ("Worker's Manager", "reports_to"),
        ("Worker’s Manager", "reports_to"),
        ("Supervisory Organization", "organization"),
        ("Führungskraft", "reports_to"),
        ("Fuehrungskraft", "reports_to"),
        ("Supérieur hiérarchique", "reports_to"),
        ("SUPERIEUR HIERARCHIQUE", "reports_to"),
        ("直属上司", "reports_to"),
        ("직속 상사", "reports_to"),
        ("工號", "id"),
        ("社員番号", "id"),
        ("사번", "id"),
        ("Prénom", "given_name"),
        ("役職", "role"),
        ("直属上级工号", "reports_to"),
        ("Dotted-line manager", "also_reports_to"),
        ("First Name [Required]", "given_name"),
        ("Start Date (dd.mm.yyyy)", "start_date"),
        ("Employee Phone", "phone"),
        ("Name (Manager)", "reports_to"),
        *(
            (name, "")
            for name in ("Level", "Grade", "Salary", "Cost center", "Employee Group", "Manager level")
        ),
        *((name, "") for name in ("Is Manager", "When created", "Employee Type", "#", "", "x" * 10_000_000)),
    ],
)
def test_names_in_the_wild(name: str, field: str) -> None:
    assert field_of(name) == field


LANGUAGES = {
    "Italian": "Matricola|Nome e cognome|Mansione|Reparto|Responsabile diretto|Telefono|Data di assunzione",
    "Portuguese": "Matrícula|Nome completo|Cargo|Setor|Gestor imediato|Telefone|Data de admissão",
    "Dutch": "Personeelsnummer|Volledige naam|Functie|Afdeling|Leidinggevende|Telefoonnummer|In dienst sinds",
    "Polish": "Numer pracownika|Imię i nazwisko|Stanowisko|Dział|Przełożony|Nr telefonu|Data zatrudnienia",
    "Swedish": "Anställningsnummer|Namn|Befattning|Avdelning|Närmaste chef|Telefon|Anställningsdatum",
    "Norwegian": "Ansattnummer|Navn|Stilling|Avdeling|Nærmeste leder|Telefon|Ansettelsesdato",
    "Danish": "Medarbejdernummer|Fulde navn|Stillingsbetegnelse|Afdeling|Nærmeste leder|Telefon|Ansat fra",
    "Turkish": "Sicil No|Adı Soyadı|Ünvan|Departman|Yönetici|Telefon|İşe Giriş Tarihi",
    "Russian": "Табельный номер|ФИО|Должность|Отдел|Руководитель|Телефон|Дата приема",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("spelled", [str, str.upper, str.lower])
def test_more_languages(language: str, spelled: Callable[[str], str]) -> None:
    assert [field_of(spelled(name)) for name in LANGUAGES[language].split("|")] == [
        *("id", "name", "role", "organization", "reports_to", "phone", "start_date")
    ]


def test_letters_with_strokes_may_stand_without() -> None:
    assert [field_of(name) for name in ("Przelozony", "Naermeste leder", "Dzial", "Yonetici")] == [
        *("reports_to", "reports_to", "organization", "reports_to")
    ]


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Supervisor's badge no.", "reports_to"),
        ("supervisorBadgeNumber", "reports_to"),
        ("Line Manager Personnel No", "reports_to"),
        ("Matricola del responsabile", "reports_to"),
        ("Personeelsnummer van de leidinggevende", "reports_to"),
        ("Employee Code N+1", "reports_to"),
        ("Nom N+1", "reports_to"),
        ("Matrix manager worker id", "also_reports_to"),
        ("Account manager name", ""),
        ("HR manager id", ""),
        ("Employee code N+2", ""),
        ("Manager level id of the grade", ""),
    ],
)
def test_a_manager_and_a_key_in_one_name(name: str, field: str) -> None:
    assert field_of(name) == field


def test_of_two_names_with_a_manager_the_id_goes_before_the_name() -> None:
    assert fields("Name|Supervisor full name|Supervisor badge number") == {
        "Name": "name",
        "Supervisor badge number": "reports_to",
    }


def test_every_field_has_names_and_no_name_means_two_fields() -> None:
    for field in FIELDS:
        assert names_of(field)
        assert field_of(field) == field
        assert {field_of(name) for name in names_of(field)} == {field}


def test_visio() -> None:
    header = "Unique_ID|Name|Title|Reports_To|Department|E-mail|Telephone|Master_Shape"
    assert list(fields(header, "1|A|CEO||X|a@x|1|Executive", "2|B|PA|1|X|b@x|2|Assistant").values()) == [
        *("id", "name", "role", "reports_to", "organization", "email", "phone", "assistant")
    ]
    assert "Master_Shape" not in fields(header, "1|A|CEO||X|a@x|1|0", "2|B|PA|1|X|b@x|2|2")


def test_d3_org_chart_and_balkan_and_google_charts() -> None:
    header = "name|imageUrl|area|profileUrl|office|tags|isLoggedUser|positionName|id|parentId|size"
    assert fields(header, "Ian|http://x|Corporate|p|CEO office|Ceo,tag1|false|Chief|1||4") == {
        "name": "name",
        "imageUrl": "image",
        "area": "organization",
        "office": "location",
        "positionName": "role",
        "id": "id",
        "parentId": "reports_to",
    }
    assert fields(
        "id|pid|ppid|stpid|name|title|img|email|tags", "1||||A|CEO|i|a@x|x", "2|1|1||B|PA|i|b@x|assistant"
    ) == {
        **{"id": "id", "pid": "reports_to", "ppid": "also_reports_to", "name": "name", "title": "role"},
        **{"img": "image", "email": "email", "tags": "assistant"},
    }
    assert list(fields("Name|Manager|ToolTip").values()) == ["name", "reports_to", "summary"]


def test_exports_of_directories() -> None:
    microsoft = fields(
        "City|Department|Display name|First name|Last name|Object Id|Office|Phone number|Title"
        "|User principal name|Mobile Phone|When created|Manager|Manager UPN|employeeId|Employee hire date",
        "X|Sales|Ada A|Ada|A|aa-1|18/2|1|CEO|ada@x|2|2020|||7|2020",
        "X|Sales|Bo B|Bo|B|aa-2|18/3|1|CFO|bo@x|2|2020|Ada A|ada@x|8|2021",
    )
    assert microsoft["User principal name"] == "email"
    assert microsoft["Manager UPN"] == "reports_to"
    assert microsoft["employeeId"] == "id"
    assert microsoft["Office"] == "location"
    assert microsoft["Employee hire date"] == "start_date"
    assert not {"Manager", "When created", "City", "Object Id"} & set(microsoft)
    google = fields(
        "First Name [Required]|Last Name [Required]|Email Address [Required]|Org Unit Path [Required]"
        "|Employee ID|Employee Title|Manager Email|Recovery Email|Work Phone|Cost Center"
    )
    assert list(google.values()) == [
        *("given_name", "family_name", "email", "organization", "id", "role", "reports_to", "phone")
    ]


@pytest.mark.parametrize(
    ("header", "kept"),
    [
        ("Name|Manager Name|Manager|Manager Email|Manager ID", "Manager ID"),
        ("Name|Manager Name|Manager|Manager Email", "Manager Email"),
        ("Name|Manager Name|Manager", "Manager"),
        ("Name|Manager Name", "Manager Name"),
    ],
)
def test_a_manager_by_id_goes_before_one_by_email_and_that_before_a_name(header: str, kept: str) -> None:
    assert fields(header) == {"Name": "name", kept: "reports_to"}


def test_first_cells_decide_before_names() -> None:
    assert "Manager" not in fields("Name|Manager", "Ada|yes", "Bo|no")
    assert fields("Name|Manager ID|Manager", "Ada|7|Bo", "Bo||")["Manager"] == "reports_to"  # nobody has ids
    assert fields("Employee ID|ID|Name", "1|1|A", "1|2|B")["ID"] == "id"  # without repeats
    assert fields("Employee ID|ID|Name|Manager ID", "a|1|A|", "b|2|B|1")["ID"] == "id"  # named by managers
    assert fields("Name|Department|Team", "A||X", "B||Y")["Team"] == "organization"
    assert "Titel" not in fields("Name|Titel", "Ada|Dr.", "Bo|Prof. Dr.")
    assert "Assistant" not in fields("Name|Assistant", "Ada|Bo", "Bo|")
    assert fields("Name|Assistant", "Ada|yes", "Bo|")["Assistant"] == "assistant"


def test_halves_of_names() -> None:
    assert fields("Vorname|Name", "Ada|Muster") == {"Vorname": "given_name", "Name": "family_name"}
    assert fields("Nombre|Apellidos", "Ada|Ruiz") == {"Nombre": "given_name", "Apellidos": "family_name"}
    assert fields("First name|Name", "Ada|Ada Lee") == {"First name": "given_name", "Name": "name"}
    assert len(fields("Display name|First name|Last name")) == 3


def test_languages_that_nobody_taught_us() -> None:
    assert fields("Όνομα|Προϊστάμενος|Θέση", "Α|Β|x", "Β||y", "Γ|Β|x") == {
        "Όνομα": "name",
        "Προϊστάμενος": "reports_to",
    }
    assert fields("Κωδ|Όνομα|Προϊστ", "1|Α|2", "2|Β|", "3|Γ|2") == {"Κωδ": "id", "Προϊστ": "reports_to"}
    assert fields("a|b", "x|1", "y|2") == {}


def test_names_of_people_beside_ids_need_no_known_head() -> None:
    rows = "11|Vera Holm|Works 1|", "12|Tom van der Birk|Works 1|11", "13|Una O’Dahl|Works 2|12"
    assert fields("ID|Wer|Wo|Manager", *rows) == {"ID": "id", "Wer": "name", "Manager": "reports_to"}
    two = "11|Vera Holm|Big Room|", "12|Tom Birk|Small Room|11"
    assert "name" not in fields("ID|A|B|Manager", *two).values()


def test_a_chart_of_positions() -> None:
    assert fields("Title|Level", "CEO|1", "CFO|2") == {"Title": "name"}
    assert fields("Department|Reports to", "Sales|Board", "Board|") == {
        "Department": "name",
        "Reports to": "reports_to",
    }


def test_wishes_go_before_everything() -> None:
    rows = "1|Ada|", "2|Bo|1"
    assert fields("ID|Name|Manager", *rows, wanted={"Manager": ""}) == {"ID": "id", "Name": "name"}
    assert fields("ID|Name|Boss|Chef", "1|Ada||", "2|Bo|1|1", wanted={"Boss": "reports_to"}) == {
        **{"ID": "id", "Name": "name", "Boss": "reports_to"}
    }
    assert fields("ID|Name", *("1|Ada", "2|Bo"), wanted={"Name": "id"}) == {"Name": "id"}


def test_header_score() -> None:
    assert header_score(["Employee ID", "Name", "Full name", "Salary"]) == 2
    assert header_score(["1", "Ada Example", "CEO", "Sales", "ada@example.org", "", "2021-03-05"]) == 0


def test_flags() -> None:
    assert [flag_of(cell) for cell in ("Yes", " ja ", "是", "0", "ni", "")] == [
        True,
        True,
        True,
        False,
        None,
        None,
    ]
    assert [is_assistant(cell) for cell in ("x", "Assistant", "vip, assistant", "no", "Manager")] == [
        *(True, True, True, False, False)
    ]


WORDS = st.sampled_from([name for field in FIELDS for name in names_of(field)]) | st.text(max_size=12)


@given(
    st.lists(st.tuples(WORDS, st.lists(st.text(max_size=4), min_size=3, max_size=3)), max_size=12), st.data()
)
def test_any_table_has_each_field_once_at_most_and_wishes_are_kept(
    columns: list[tuple[str, list[str]]], data: st.DataObject
) -> None:
    names, samples = [name for name, _ in columns], [sample for _, sample in columns]
    keys = st.sampled_from(names) if names else st.nothing()
    wanted = data.draw(st.dictionaries(keys, st.sampled_from(["", *FIELDS]), max_size=3)) if names else {}
    found = recognize(names, samples, wanted)
    assert len(found) == len(names)
    taken = [field for field in found if field]
    assert len(set(taken)) == len(taken)
    assert set(wanted.values()) - {""} <= set(taken)
    assert all(
        not field or wanted.get(name, field) == field for name, field in zip(names, found, strict=True)
    )


def test_columns_of_one_field_are_looked_at_once() -> None:
    fields = recognize(["id", "name", *["manager"] * 50_000], [["1"], ["Ada"], *[["1"]] * 50_000])
    assert fields[:3] == ["id", "name", "reports_to"]
    assert not any(fields[3:])
