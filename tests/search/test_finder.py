"""Who is found by which text, why, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from orgviewer.chart.colouring import make_colouring
from orgviewer.errors import StoppedError
from orgviewer.model.dataset import Dataset
from orgviewer.readers.positions import Position
from orgviewer.readers.tables import flat
from orgviewer.readers.tables.table import RecordTable
from orgviewer.relations.facets import ORGANIZATION, Facet, FacetKind
from orgviewer.relations.values import facet_values
from orgviewer.search.fields import Field, Target
from orgviewer.search.filters import filter_text, range_text
from orgviewer.search.finder import MOST_HITS, find
from orgviewer.search.found import Found
from orgviewer.search.index import build_index
from orgviewer.search.reasons import LONGEST_REASON
from tests.datasets import dataset, flat_dataset

LIVES = dataset(
    {
        "meta": {"as_of": "2024-06"},
        "organizations": [
            {
                "id": "lab",
                "name": "The Lab",
                "other_names": [{"name": "实验室"}],
                "summary": "Makes lanterns.",
            },
            {"id": "vision", "name": "Vision", "parent_id": "lab", "other": {"Floor": "Ninth"}},
            {"id": "optics", "name": "Optics", "parent_id": "vision", "classification": "group"},
            {"id": "speech", "name": "Speech", "claims": [{"text": "Was founded by linguists."}]},
        ],
        "posts": [
            {"id": "head", "label": "Head of optics", "organization_id": "optics", "other": {"Grade": "E7"}},
            {"id": "taken", "label": "Head of vision", "organization_id": "vision"},
            {"id": "left", "label": "Scribe", "organization_id": "speech"},
            {"id": "closed", "label": "Porter", "organization_id": "speech", "end_date": "2020"},
        ],
        "persons": [
            {
                "id": "P-1",
                "name": "Anna Keller",
                "location": "Zürich",
                "email": "anna@lab.example",
                "contact_details": [{"type": "voice", "value": "+41 555"}],
                "biography": [{"text": "Grew up among beekeepers."}],
                "summary": "Plays the oboe.",
                "education": [
                    {
                        "institution": "University of Toronto",
                        "study_type": "PhD",
                        "area": "Topology",
                        "advisors": ["P-2", "Geoffrey Someone"],
                        "teachers": ["Tess Quillwood"],
                        "summary": "A thesis on braids.",
                    }
                ],
                "work": [{"name": "DeepThought", "position": "Intern", "summary": "Counted to 42."}],
                "awards": [{"title": "Fields Medal", "awarder": "Union", "summary": "For knots."}],
                "projects": [{"name": "Engine", "role": "Author", "summary": "Steam."}],
                "publications": [{"name": "On Sheaves", "publisher": "Gazette"}],
                "interests": ["fencing", {"name": "chess"}],
                "memberships": [
                    {"organization_id": "vision", "role": "Research engineer", "post_id": "taken"},
                    {"organization_id": "optics", "start_date": "2023-07", "other": {"Shift": "late"}},
                ],
                "other": {"Cost centre": "4711"},
                "note": "Doubtful spelling.",
            },
            {
                "id": "P-2",
                "name": "Yuhuai Wu",
                "other_names": [{"name": "吴宇怀", "lang": "zh"}, {"name": "Tony"}],
                "education": [{"institution": "University of Toronto Mississauga"}],
                "memberships": [{"organization_id": "lab", "role": "Founder", "start_date": "2021"}],
            },
            {
                "id": "P-3",
                "name": "王芳",
                "memberships": [
                    {"organization_id": "speech", "role": "Analyst", "post_id": "left", "end_date": "2022"}
                ],
            },
            {"id": "P-4", "name": "Мария Иванова"},
            {"id": "P-5", "name": "Jürgen Łukasz Straße", "other": {"cost centre": "4712"}},
            {"id": "boss", "name": "Absent Boss", "absent": True},
        ],
    }
)
INDEX = build_index(LIVES)
ANNA, WU, WANG, MARIA, JURGEN, ABSENT = range(6)


def people(found: Found) -> list[int]:
    return [hit.record for hit in found.hits if hit.target is Target.PERSON]


@pytest.mark.parametrize(
    ("text", "person", "field", "reason"),
    [
        ("keller", ANNA, Field.NAME, "Anna Keller"),
        ("keller anna", ANNA, Field.NAME, "Anna Keller"),
        ("tony", WU, Field.NAME, "Tony"),
        ("research", ANNA, Field.ROLE, "Research engineer"),
        ("vision", ANNA, Field.TEAM, "Vision"),
        ("实验室", WU, Field.TEAM, "The Lab"),
        ("mississauga", WU, Field.SCHOOL, "University of Toronto Mississauga"),
        ("deepthought", ANNA, Field.EMPLOYER, "DeepThought"),
        ("geoffrey", ANNA, Field.ADVISOR, "Geoffrey Someone"),
        ("engine", ANNA, Field.ROLE, "Research engineer"),
        ("project:engine", ANNA, Field.PROJECT, "Engine"),
        ("zurich", ANNA, Field.PLACE, "Zürich"),
        ("4711", ANNA, Field.COLUMN, "4711"),
        ("late", ANNA, Field.COLUMN, "late"),
        ("anna@lab.example", ANNA, Field.COLUMN, "anna@lab.example"),
        ("555", ANNA, Field.COLUMN, "+41 555"),
        ("beekeepers", ANNA, Field.BIOGRAPHY, "Grew up among beekeepers."),
        ("oboe", ANNA, Field.BIOGRAPHY, "Plays the oboe."),
        ("topology", ANNA, Field.BIOGRAPHY, "Topology"),
        ("braids", ANNA, Field.BIOGRAPHY, "A thesis on braids."),
        ("intern", ANNA, Field.BIOGRAPHY, "Intern"),
        ("counted", ANNA, Field.BIOGRAPHY, "Counted to 42."),
        ("medal", ANNA, Field.BIOGRAPHY, "Fields Medal"),
        ("knots", ANNA, Field.BIOGRAPHY, "For knots."),
        ("steam", ANNA, Field.BIOGRAPHY, "Steam."),
        ("sheaves", ANNA, Field.BIOGRAPHY, "On Sheaves"),
        ("gazette", ANNA, Field.BIOGRAPHY, "Gazette"),
        ("fencing", ANNA, Field.BIOGRAPHY, "fencing"),
        ("chess", ANNA, Field.BIOGRAPHY, "chess"),
        ("doubtful", ANNA, Field.BIOGRAPHY, "Doubtful spelling."),
        ("P-3", WANG, Field.ID, "P-3"),
        (" P-3 ", WANG, Field.ID, "P-3"),
        ("boss", ABSENT, Field.ID, "boss"),
        ("absent", ABSENT, Field.NAME, "Absent Boss"),
        ("wu yuhuai", WU, Field.NAME, "Yuhuai Wu"),
        ("yuhuai wu", WU, Field.NAME, "Yuhuai Wu"),
        ("wuyuhuai", WU, Field.NAME, "吴宇怀"),
        ("宇怀", WU, Field.NAME, "吴宇怀"),
        ("吴 宇怀", WU, Field.NAME, "吴宇怀"),
        ("wang fang", WANG, Field.NAME, "王芳"),
        ("芳", WANG, Field.NAME, "王芳"),
        ("MARIYA", MARIA, Field.NAME, "Мария Иванова"),
        ("иванова", MARIA, Field.NAME, "Мария Иванова"),
        ("strasse", JURGEN, Field.NAME, "Jürgen Łukasz Straße"),
        ("lukasz", JURGEN, Field.NAME, "Jürgen Łukasz Straße"),
        ("JURGEN", JURGEN, Field.NAME, "Jürgen Łukasz Straße"),
        ("kéller", ANNA, Field.NAME, "Anna Keller"),
        ("keler", ANNA, Field.NAME, "Anna Keller"),
        ("kelelr", ANNA, Field.NAME, "Anna Keller"),
        ("tpoolgy", ANNA, Field.NAME, None),
        ("beekepres", ANNA, Field.BIOGRAPHY, "Grew up among beekeepers."),
        ("wangg fang", WANG, Field.NAME, "王芳"),
        ("ånna łeller", ANNA, Field.NAME, "Anna Keller"),
        ("玛 zzz", ANNA, Field.NAME, None),
        ("since:2023", ANNA, Field.SINCE, "2023-07"),
        ("since:2020..2022", WU, Field.SINCE, "2021"),
        ("keller role:engineer", ANNA, Field.NAME, "Anna Keller"),
        ("keller research", ANNA, Field.ROLE, "Research engineer"),
        ("team:optics", ANNA, Field.TEAM, "Optics"),
        ('school:"university of toronto"', ANNA, Field.SCHOOL, "University of Toronto"),
        ("advisor:wu", ANNA, Field.ADVISOR, "Yuhuai Wu"),
        ("teacher:tess", ANNA, Field.TEACHER, "Tess Quillwood"),
        ("email:anna", ANNA, Field.COLUMN, "anna@lab.example"),
        ("phone:555", ANNA, Field.COLUMN, "+41 555"),
    ],
)
def test_a_person_is_found_for_a_reason(text: str, person: int, field: Field, reason: str | None) -> None:
    found = find(INDEX, text)
    if reason is None:
        assert people(found) == []
        return
    hit = next(hit for hit in found.hits if hit.target is Target.PERSON)
    assert (hit.record, hit.field, hit.text) == (person, field, reason)
    assert found.persons[person]


@pytest.mark.parametrize(
    ("text", "target", "record", "field", "reason"),
    [
        ("vision", Target.ORGANIZATION, 1, Field.NAME, "Vision"),
        ("实验", Target.ORGANIZATION, 0, Field.NAME, "实验室"),
        ("shiyanshi", Target.ORGANIZATION, 0, Field.NAME, "实验室"),
        ("visoin", Target.ORGANIZATION, 1, Field.NAME, "Vision"),
        ("lanterns", Target.ORGANIZATION, 0, Field.BIOGRAPHY, "Makes lanterns."),
        ("linguists", Target.ORGANIZATION, 3, Field.BIOGRAPHY, "Was founded by linguists."),
        ("group", Target.ORGANIZATION, 2, Field.BIOGRAPHY, "group"),
        ("ninth", Target.ORGANIZATION, 1, Field.COLUMN, "Ninth"),
        ("floor:ninth", Target.ORGANIZATION, 1, Field.COLUMN, "Ninth"),
        ("head", Target.POST, 0, Field.NAME, "Head of optics"),
        ("role:head", Target.POST, 0, Field.ROLE, "Head of optics"),
        ("e7", Target.POST, 0, Field.COLUMN, "E7"),
        ("head team:lab", Target.POST, 0, Field.NAME, "Head of optics"),
        ("scribe", Target.POST, 2, Field.NAME, "Scribe"),
    ],
)
def test_organizations_and_vacant_posts_are_found(
    text: str, target: Target, record: int, field: Field, reason: str
) -> None:
    found = find(INDEX, text)
    hit = next(hit for hit in found.hits if hit.target is not Target.PERSON)
    assert (hit.target, hit.record, hit.field, hit.text) == (target, record, field, reason)
    assert (found.organizations if target is Target.ORGANIZATION else found.posts)[record]


@pytest.mark.parametrize("text", ["head of vision", "porter", "role:porter", "role:vision"])
def test_posts_that_are_held_or_are_no_more_are_not_found(text: str) -> None:
    assert not find(INDEX, text).posts.any()


@pytest.mark.parametrize(
    "text", ["", "   ", "zzzz", "-", '"', "school:", "anna zzzz", "role:zzzz", "role:anna"]
)
def test_nothing_is_found(text: str) -> None:
    found = find(INDEX, text)
    assert (found.hits, found.people, found.groups) == ((), 0, 0)
    assert [len(part) for part in (found.persons, found.organizations, found.posts)] == [6, 4, 4]
    assert not np.concatenate((found.persons, found.organizations, found.posts)).any()


@pytest.mark.parametrize(
    ("text", "persons", "organizations", "posts"),
    [
        ("team:lab", [ANNA, WU], [0, 1, 2], [0]),
        ("team:实验室", [ANNA, WU], [0, 1, 2], [0]),
        ('team:"the lab"', [ANNA, WU], [0, 1, 2], [0]),
        ('team:"lab"', [], [], []),
        ("team:vision", [ANNA], [1, 2], [0]),
        ("team:speech", [WANG], [3], [2]),
        ("school:toronto", [ANNA, WU], [], []),
        ('school:"University of Toronto"', [ANNA], [], []),
        ("school:toronto school:mississauga", [WU], [], []),
        ("school:university-toronto", [ANNA, WU], [], []),
        ("school:torronto", [ANNA, WU], [], []),
        ('school:"University of Torronto"', [], [], []),
        ("employer:deepthought", [ANNA], [], []),
        ("place:zürich", [ANNA], [], []),
        ("advisor:someone", [ANNA], [], []),
        ('"Cost centre":4711', [ANNA], [], []),
        ('"cost centre":4712', [JURGEN], [], []),
        ("since:2021..", [ANNA, WU], [], []),
        ("since:..2022", [WU], [], []),
        ("since:1999", [], [], []),
        ("team:lab since:2021", [WU], [], []),
        ("team:lab anna", [ANNA], [], []),
        ("school: anna", [ANNA], [], []),
        ("P-1 role:founder", [], [], []),
        ("P-2 role:founder", [WU], [], []),
        ("role:- team:speech", [WANG], [3], [2]),
    ],
)
def test_filters_narrow(
    text: str, persons: Sequence[int], organizations: Sequence[int], posts: Sequence[int]
) -> None:
    found = find(INDEX, text)
    masks = (found.persons, found.organizations, found.posts)
    assert [part.nonzero()[0].tolist() for part in masks] == [persons, organizations, posts]
    assert (found.people, found.groups) == (len(persons), len(organizations) + len(posts))
    assert len(found.hits) == found.people + found.groups


def test_the_text_of_a_filter_finds_who_has_the_value() -> None:
    for kind in (FacetKind.SCHOOL, FacetKind.ROLE, FacetKind.PLACE, FacetKind.START_YEAR, FacetKind.ADVISOR):
        values = facet_values(LIVES, Facet(kind))
        for number, text in enumerate(values.texts):
            found = find(INDEX, filter_text(Facet(kind), text)).persons.nonzero()[0].tolist()
            assert found == sorted(set(values.person[values.value == number].tolist()))


def named(*names: str, **columns: list[str]) -> Dataset:
    return flat_dataset({"id": [f"e{place}" for place in range(len(names))], "name": list(names), **columns})


def order(data: Dataset, text: str) -> list[str]:
    return [data.persons[place].name for place in people(find(build_index(data), text))]


def test_whole_words_stand_before_beginnings_before_what_is_inside() -> None:
    data = named("Susanna Berg", "Annabel Berg", "Hannah Berg", "Anna Berg", "Annas Berg", "Berg Anna")
    assert order(data, "anna") == [
        "Anna Berg", "Berg Anna", "Annabel Berg", "Annas Berg", "Susanna Berg", "Hannah Berg",
    ]  # fmt: skip


def test_errors_stand_last_and_only_where_few_are_found_without() -> None:
    assert order(named("Jonna", "Ann", "Annna", "Anna"), "anna") == ["Anna", "Ann", "Annna"]
    assert order(named("Annna", *["Anna"] * 5), "anna") == ["Anna"] * 5
    assert order(named("Annna", *["Anna"] * 4), "anna") == [*["Anna"] * 4, "Annna"]
    assert order(named("Annna", *["Joanna"] * 9), "anna") == [*["Joanna"] * 9, "Annna"]


def test_names_count_more_than_roles_and_those_more_than_all_else() -> None:
    names = ["A", "B", "C", "D Bakerly", "E Baker"]
    data = named(
        *names,
        role=["", "", "Baker", "", ""],
        location=["Baker", "", "", "", ""],
        organization=["", "Baker", "", "", ""],
    )
    assert order(data, "baker") == ["E Baker", "D Bakerly", "B", "C", "A"]


def test_few_are_found_among_many_by_what_matches_best() -> None:
    data = named(*(f"Person {place}" for place in range(99)), "Hannah Annas Anna", "Hannah Annas", "Hannah")
    assert order(data, "anna") == ["Hannah Annas Anna", "Hannah Annas", "Hannah"]
    assert order(data, "perso") == [f"Person {place}" for place in range(99)]


def test_a_team_stands_before_its_people() -> None:
    index = build_index(named("A", "B", organization=["Sales", "Sales"]))
    assert [hit.target for hit in find(index, "sales").hits] == [
        Target.ORGANIZATION,
        Target.PERSON,
        Target.PERSON,
    ]


def test_words_may_stand_in_different_fields() -> None:
    data = named("Anna", "Anna", "Ben", role=["Engineer", "Cook", "Engineer"])
    found = find(build_index(data), "anna engineer")
    assert people(found) == [0]
    assert (found.hits[0].field, found.hits[0].text) == (Field.ROLE, "Engineer")


def test_equals_stand_in_the_files_order_and_only_the_best_are_told() -> None:
    names = [("Anna" if place % 3 else "Annas") for place in range(900)]
    found = find(build_index(named(*names)), "anna")
    assert found.people == 900
    assert people(found) == [place for place in range(900) if place % 3][:MOST_HITS]


def test_rows_of_a_table_are_found_by_every_column() -> None:
    data = flat_dataset(
        {
            "id": ["e1", "e2", "e3"],
            "name": ["Ada", "Grace", "Linus"],
            "reports_to": ["", "e1", "e1"],
            "role": ["Lead", "", "Engineer"],
            "organization": ["Lab", "Lab", ""],
            "location": ["Zürich", "zurich", ""],
            "email": ["ada@x.example", "", ""],
            "start_date": ["2023-07-01", "", "2024"],
            "Cost centre": ["4711", "4711", ""],
        }
    )
    index = build_index(data)
    expected = {
        "ada": [0], "e2": [1], "lead": [0], "lab": [0, 1], "zürich": [0, 1], "x.example": [0], "4711": [0, 1],
        "role:engineer": [2], "team:lab": [0, 1], 'place:"zurich"': [0, 1], "since:2024": [2],
        "since:2020..2023": [0], "cost\u00a0centre": [], '"COST centre":4711 grace': [1], "email:ada": [0],
    }  # fmt: skip
    assert {text: people(find(index, text)) for text in expected} == expected


def test_those_whom_a_table_only_mentions_are_found() -> None:
    columns = {"id": ["1", "2"], "name": ["Ada", "Grace"], "reports_to": ["", "Margaret Hamilton"]}
    made = flat.shape(RecordTable(columns, lambda places: dict.fromkeys(places, Position())))
    data = Dataset(made.document, Path("mentioned.csv"), (), made.roster)
    assert len(data.absent) == 1
    assert order(data, "hamilton") == ["Margaret Hamilton"]


def test_a_long_text_is_cut_around_what_matches() -> None:
    story = "Once upon a time " * 20 + "there lived a beekeeper named Ada " + "and so on " * 20
    data = dataset({"persons": [{"id": "a", "name": "A", "summary": story}]})
    (hit,) = find(build_index(data), "beekeper").hits
    assert "beekeeper named Ada" in hit.text
    assert len(hit.text) <= LONGEST_REASON + 4
    assert hit.text.strip("… ") in story


@pytest.mark.parametrize("apart", ["学 习 ", "学\u3000", "学 " * 100])
def test_characters_that_are_set_apart_do_not_move_the_cut(apart: str) -> None:
    data = dataset({"persons": [{"id": "a", "name": "A", "summary": apart * 50 + "and a beekeeper"}]})
    (hit,) = find(build_index(data), "beekeeper").hits
    assert "beekeeper" in hit.text


def test_a_long_text_without_spaces_is_cut_too() -> None:
    data = dataset({"persons": [{"id": "a", "name": "A", "summary": "学" * 500}]})
    (hit,) = find(build_index(data), "学").hits
    assert hit.text == "学" * LONGEST_REASON + " …"


def test_each_name_of_a_team_stands_for_itself() -> None:
    data = dataset(
        {
            "organizations": [{"id": "lab", "name": "实验室", "other_names": [{"name": "光学"}]}],
            "persons": [{"id": "a", "name": "A", "memberships": [{"organization_id": "lab"}]}],
        }
    )
    assert people(find(build_index(data), "guangxue")) == [0]


ODD = [
    "\ud800",
    "a\ud83d b",
    "\0",
    '"',
    '""',
    "role:x",
    ":",
    "\u202e\u200b!",
    "İ",
    "ﷺ",
    "w" * 70_000,
    "学 " * 9_000,
]


@pytest.mark.parametrize("odd", ODD)
def test_odd_texts_are_read_and_found_again_as_a_whole(odd: str) -> None:
    person = {
        "id": odd,
        "name": odd,
        "memberships": [{"organization_id": odd, "role": odd}],
        "other": {odd: odd},
    }
    data = dataset(
        {"organizations": [{"id": odd, "name": odd}], "persons": [person, {"id": "b", "name": "B"}]}
    )
    index = build_index(data)
    for facet in (Facet(FacetKind.ROLE), ORGANIZATION, Facet(FacetKind.COLUMN, odd)):
        assert find(index, filter_text(facet, odd)).persons.tolist() == [True, False]
    assert find(index, "b").persons[1]


def test_a_filter_of_a_whole_page_looks_at_its_beginning_only() -> None:
    index = build_index(named("A", "B", role=["x y " * 50, "x"]))
    assert people(find(index, "role:" + "x-y-" * 10_000)) == [0]
    assert people(find(index, 'role:"' + "x y " * 49 + 'x y"')) == [0]
    assert people(find(index, 'role:"' + "x y " * 48 + 'x y"')) == []


@pytest.mark.parametrize("document", [{}, {"persons": [{"id": "a", "name": "—"}]}])
def test_a_dataset_without_words_can_be_searched(document: dict[str, object]) -> None:
    index = build_index(dataset(document))
    for text in ("b", "school:x", "team:x", 'role:"x"', "since:2020", ""):
        assert find(index, text).hits == ()


def test_what_is_no_longer_wanted_is_given_up() -> None:
    asked = 0

    def is_wanted() -> bool:
        nonlocal asked
        asked += 1
        return asked < 3

    with pytest.raises(StoppedError):
        build_index(LIVES, is_wanted)
    assert asked == 3


def test_an_intern_is_found_as_such_and_has_no_employer_there() -> None:
    def work(kind: str) -> list[dict[str, str]]:
        return [{"name": "Fictional Airfield", "kind": kind}]

    ada, ben = {"id": "ada", "name": "Ada"}, {"id": "ben", "name": "Ben"}
    document = {"persons": [{**ada, "work": work("internship")}, {**ben, "work": work("employment")}]}
    index = build_index(dataset(document))
    fields = {hit.record: hit.field for hit in find(index, "airfield").hits}
    assert fields == {0: Field.INTERNSHIP, 1: Field.EMPLOYER}
    for text, found in (("internship", [0]), ("employer", [1]), ("work", [0, 1])):
        for value in ("airfield", '"Fictional Airfield"'):
            assert people(find(index, f"{text}:{value}")) == found


PAID = ["$40,000", "$59,999", "$60,000", "", "$81,500"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("pay:40000..<60000", ["A", "B"]),
        ("pay:40000..60000", ["A", "B", "C"]),
        ("pay:60000..", ["C", "E"]),
        ("pay:..<50000", ["A"]),
        ("wing:1..2", ["B"]),  # a text, of which the words are looked for
        ("certified:2019..2020", ["A", "C"]),
    ],
)
def test_a_range_finds_those_whose_number_lies_in_it(text: str, found: list[str]) -> None:
    wings = ["x", "1..2", "y", "2", "z"]
    joined = ["3.4.2019", "5.6.2021", "2020-01-01", "", "1.1.1999"]
    assert order(named(*"ABCDE", Pay=PAID, Wing=wings, Certified=joined), text) == found


def test_the_text_of_a_bin_finds_those_in_it() -> None:
    data, pay = named(*"ABCDE", Pay=PAID), Facet(FacetKind.COLUMN, "Pay")
    colouring = make_colouring(data, pay)
    for number, (key, count) in enumerate(zip(colouring.texts, colouring.counts, strict=True)):
        there = [name for name, colour in zip("ABCDE", colouring.colours, strict=True) if colour == number]
        assert order(data, range_text(pay, key)) == there
        assert len(there) == count
