"""What two people share, and what that is worth, as the command line says it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from orgviewer.commands.cli import main

Entry = Mapping[str, object]
CITED = [{"id": "report", "at": "page 4"}]
SOURCES = [{"id": "report", "title": "Annual report"}, {"id": "letter", "title": "Letter"}]


def person(one: str, **fields: object) -> Entry:
    return {"id": one, "name": f"{one.title()} Example", **fields}


class Asked:
    """A file, and what the command answers about two of its people."""

    def __init__(self, path: Path, output: pytest.CaptureFixture[str]) -> None:
        self.path, self.output = path, output

    def write(self, *persons: Entry, **more: object) -> None:
        organizations = [{"id": "lab", "name": "The Lab"}]
        document = {"sources": SOURCES, "organizations": organizations, "persons": persons, **more}
        self.path.write_text(json.dumps(document), encoding="utf-8")

    def ask(self, one: str, other: str, *options: str) -> list[str]:
        assert main(["connect", str(self.path), one, other, *options]) == 0
        return self.output.readouterr().out.splitlines()

    def refused(self, one: str, other: str) -> str:
        assert main(["connect", str(self.path), one, other]) == 2
        written, said = self.output.readouterr()
        assert written == ""
        return said.removeprefix("orgviewer: ").removesuffix("\n")


@pytest.fixture
def asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Asked:
    return Asked(tmp_path / "team.yaml", capsys)


def school(*advisors: str, **dates: str) -> Sequence[Entry]:
    return [
        {
            "institution": "University of X",
            "study_type": "PhD",
            "advisors": advisors,
            **dates,
            "sources": CITED,
        }
    ]


def test_who_one_is_to_the_other_comes_before_what_both_share(asked: Asked) -> None:
    asked.write(
        person("ada", education=school("Grace Example", end_date="2021")),
        person("grace", education=[{"institution": "University of X", "end_date": "1990"}]),
    )
    assert asked.ask("ada", "Grace Example") == [
        "Ada Example and Grace Example: 2 connections",
        "",
        "How they know each other:",
        "1. Ada Example",
        "   was advised by Grace Example — University of X, PhD, until 2021 [Annual report, page 4]",
        "",
        "What they share; that they met is not said:",
        "2. Ada Example",
        "   shares a school with Grace Example: University of X — until 2021 and until 1990, "
        "perhaps in the same years [Annual report, page 4]",
    ]


def test_the_sources_of_both_sides_are_named_once(asked: Asked) -> None:
    other = [
        {
            "institution": "University of X",
            "sources": [*CITED, {"id": "report", "at": "page 7"}, {"id": "letter"}],
        }
    ]
    asked.write(person("ada", education=school()), person("eve", education=other))
    assert asked.ask("ada", "eve")[4:] == [
        "   shares a school with Eve Example: University of X — years unknown "
        "[Annual report, page 4, page 7; Letter]",
    ]


def test_a_chain_over_others_goes_on_line_by_line(asked: Asked) -> None:
    asked.write(
        person("ada", work=[{"name": "Acme", "start_date": "2010", "end_date": "2014-03"}]),
        person(
            "mid",
            work=[{"name": "Acme", "start_date": "2012", "end_date": "2013"}],
            memberships=[
                {"reports_to": "eve", "role": "Engineer", "organization_id": "lab", "start_date": "2015"}
            ],
        ),
        person("eve"),
    )
    assert asked.ask("eve", "ada") == [
        "Eve Example and Ada Example: 1 connection through others",
        "",
        "Where each was at the same time as the next:",
        "1. Eve Example",
        "   is the manager of Mid Example — Engineer, The Lab, since 2015",
        "   who shares an employer with Ada Example: Acme — 2012 – 2013 and 2010 – 2014-03, "
        "in the same years",
    ]
    assert asked.ask("mid", "eve")[4] == "   reports to Eve Example — Engineer, The Lab, since 2015"


@pytest.mark.parametrize(
    ("end", "as_of", "said"),
    [
        ("2020", None, "reported to"),
        ("2020", "2021", "reported to"),
        ("2020", "2020-06", "reports to"),
        ("2020", "2019", "reports to"),
    ],
)
def test_who_reported_to_somebody_no_longer_does(
    asked: Asked, end: str, as_of: str | None, said: str
) -> None:
    meta = {"meta": {"as_of": as_of}} if as_of else {}
    asked.write(person("ada", memberships=[{"reports_to": "eve", "end_date": end}]), person("eve"), **meta)
    assert asked.ask("ada", "eve")[4] == f"   {said} Eve Example — until 2020"


def test_a_day_says_who_reports_to_whom_then_and_what_had_begun(asked: Asked) -> None:
    team = [{"organization_id": "lab", "start_date": "2015"}]
    asked.write(
        person("ada", memberships=[{"reports_to": "eve", "start_date": "2012", "end_date": "2014"}, *team]),
        person("eve", memberships=team),
    )
    assert asked.ask("ada", "eve", "--as-of", "2013")[3:] == [
        "1. Ada Example",
        "   reports to Eve Example — 2012 – 2014",
    ]
    assert "   reported to Eve Example — 2012 – 2014" in asked.ask("ada", "eve", "--as-of", "2016")


TEAMS = [
    {"id": "firm", "name": "The Firm"},
    {"id": "crew", "name": "The Crew", "parent_id": "firm", "founding_date": "2015"},
    {"id": "desk", "name": "The Desk", "parent_id": "crew"},
    {"id": "helm", "name": "The Helm", "parent_id": "crew"},
]


@pytest.mark.parametrize(
    ("one", "other", "told_later", "told_before"),
    [
        (
            {"organization_id": "desk"},
            {"organization_id": "helm"},
            "nothing besides The Crew and The Firm",
            "",
        ),
        ({"organization_id": "desk"}, {"organization_id": "desk"}, "1 connection", ""),
        (
            {"organization_id": "firm"},
            {"organization_id": "firm", "start_date": "2015"},
            "nothing besides The Firm",
            "",
        ),
        ({"reports_to": "eve"}, {"organization_id": "firm", "start_date": "2015"}, "1 connection", ""),
        (
            {"reports_to": "eve", "start_date": "2012"},
            {"organization_id": "helm"},
            "1 connection",
            "1 connection",
        ),
    ],
)
def test_nobody_shares_what_had_not_begun(
    asked: Asked, one: dict[str, str], other: dict[str, str], told_later: str, told_before: str
) -> None:
    persons = person("ada", memberships=[one]), person("eve", memberships=[other])
    asked.write(*persons, organizations=TEAMS)
    both = "Ada Example and Eve Example: "
    assert asked.ask("ada", "eve", "--as-of", "2016")[0] == both + told_later
    before = told_before or "nothing in this file connects them by 2014"
    assert asked.ask("ada", "eve", "--as-of", "2014")[0] == both + before


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        (
            {"start_date": "2010", "end_date": "2014"},
            {"start_date": "2012", "end_date": "2013"},
            "in the same years",
        ),
        (
            {"start_date": "2010", "end_date": "2014"},
            {"start_date": "2015", "end_date": "2016"},
            "not in the same years",
        ),
        ({"start_date": "2010", "end_date": "2014"}, {"start_date": "2014"}, "perhaps in the same years"),
        ({"start_date": "2010"}, {}, "since 2010 and years unknown"),
        (
            {"duration": "4 months"},
            {"end_date": "2010"},
            "4 months and until 2010, perhaps in the same years",
        ),
        ({}, {}, " — years unknown"),
    ],
)
def test_years_are_told_and_not_guessed(asked: Asked, one: Entry, other: Entry, said: str) -> None:
    asked.write(person("ada", work=[{"name": "W", **one}]), person("eve", work=[{"name": "W", **other}]))
    assert asked.ask("ada", "eve")[4].endswith(said)


def test_work_that_others_followed_is_not_said_to_go_on(asked: Asked) -> None:
    gone = [{"name": "W", "start_date": "2013"}, {"name": "V", "start_date": "2016"}]
    asked.write(person("ada", work=gone), person("eve", work=[{"name": "W", "start_date": "2014"}]))
    assert asked.ask("ada", "eve")[4].endswith("W — from 2013 and since 2014, perhaps in the same years")


def test_members_without_dates_are_together_in_the_file_and_on_no_day_that_is_known(asked: Asked) -> None:
    members = [{"organization_id": "lab"}]
    asked.write(person("ada", memberships=members), person("eve", memberships=members))
    assert asked.ask("ada", "eve")[4] == "   shares a team with Eve Example: The Lab — in this file"


def test_who_names_a_colleague_says_when(asked: Asked) -> None:
    work = [{"name": "Acme", "position": "Intern", "end_date": "2014", "colleagues": ["Eve Example"]}]
    asked.write(person("ada", work=work), person("eve"))
    assert asked.ask("eve", "ada")[4] == "   worked with Ada Example: Acme — until 2014"


def test_no_more_connections_are_printed_than_asked_for(asked: Asked) -> None:
    schools = [{"institution": f"School {number}"} for number in range(7)]
    asked.write(person("ada", education=schools), person("eve", education=schools))
    assert asked.ask("ada", "eve")[0] == "Ada Example and Eve Example: 5 connections of more"
    assert len(asked.ask("ada", "eve", "--most", "1")) == 5
    assert asked.ask("ada", "eve", "--most", "7")[0] == "Ada Example and Eve Example: 7 connections"


def test_that_nothing_connects_two_is_an_answer(asked: Asked) -> None:
    asked.write(person("ada"), person("eve"))
    assert asked.ask("ada", "eve") == ["Ada Example and Eve Example: nothing in this file connects them"]


COMPANY = [
    {"id": "acme", "name": "Acme"},
    {"id": "vision", "name": "Vision", "parent_id": "acme"},
    {"id": "speech", "name": "Speech", "parent_id": "acme"},
    {"id": "finance", "name": "Finance", "parent_id": "acme", "classification": "Function"},
]


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ("vision", "speech", "nothing besides Acme"),
        ("acme", "speech", "nothing besides Acme"),
        ("acme", "acme", "nothing besides Acme"),
        ("finance", "finance", "nothing besides Acme"),
        ("vision", "vision", "1 connection"),
    ],
)
def test_where_there_is_but_the_company_its_name_is_the_answer(
    asked: Asked, one: str, other: str, said: str
) -> None:
    asked.write(
        person("ada", memberships=[{"organization_id": one}]),
        person("eve", memberships=[{"organization_id": other}]),
        organizations=COMPANY,
    )
    assert asked.ask("ada", "eve")[0] == f"Ada Example and Eve Example: {said}"


def test_the_company_is_named_before_those_through_whom_two_are_connected(asked: Asked) -> None:
    asked.write(
        person("ada", memberships=[{"organization_id": "vision"}]),
        person("mid", memberships=[{"organization_id": "vision"}, {"organization_id": "speech"}]),
        person("eve", memberships=[{"organization_id": "speech"}]),
        organizations=COMPANY,
    )
    first = asked.ask("ada", "eve")[0]
    assert first == "Ada Example and Eve Example: nothing besides Acme, but 1 connection through others"


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        ("internship", "internship", "interned at Acme, as Eve Example did"),
        ("internship", "employment", "interned at Acme, where Eve Example worked"),
        (None, "internship", "worked at Acme, where Eve Example interned"),
        ("teaching", "employment", "shares an employer with Eve Example: Acme"),
    ],
)
def test_who_interned_somewhere_had_no_employer_there(
    asked: Asked, one: str | None, other: str, said: str
) -> None:
    ada, eve = (
        person(name, work=[{"name": "Acme", "kind": kind}]) for name, kind in (("ada", one), ("eve", other))
    )
    asked.write(ada, eve)
    assert asked.ask("ada", "eve")[4] == f"   {said} — years unknown"


def test_a_team_and_its_project_are_told_once(asked: Asked) -> None:
    same = {"projects": [{"name": "Aurora"}], "memberships": [{"organization_id": "a"}]}
    asked.write(
        person("ada", **same),
        person("eve", **same),
        person("joe", projects=[{"name": "Aurora"}]),
        organizations=[{"id": "a", "name": "Image team (Aurora)"}],
    )
    assert asked.ask("ada", "eve") == [
        "Ada Example and Eve Example: 1 connection",
        "",
        "Where they stand together in this file:",
        "1. Ada Example",
        "   shares a team with Eve Example: Image team (Aurora) — in this file",
    ]
    assert asked.ask("ada", "joe")[4] == "   shares a project with Joe Example: Aurora — years unknown"


def test_what_is_doubtful_of_a_relation_is_told_with_it(asked: Asked) -> None:
    studies = [{"institution": "X", "teachers": ["eve"], "note": "Only called so."}]
    asked.write(person("ada", education=studies), person("eve"))
    assert asked.ask("ada", "eve")[2:] == [
        "How they know each other:",
        "1. Ada Example",
        "   was taught by Eve Example — X",
        "   (Only called so.)",
    ]
    assert asked.ask("eve", "ada")[4] == "   taught Ada Example — X"


def test_two_who_name_each_other_as_colleagues_know_each_other_in_whatever_years(asked: Asked) -> None:
    def work(other: str, year: str) -> Sequence[Entry]:
        return [{"name": "Acme", "colleagues": [other], "start_date": year, "end_date": year}]

    asked.write(person("ada", work=work("eve", "2010")), person("eve", work=work("ada", "2014")))
    assert asked.ask("ada", "eve")[2:5] == [
        "How they know each other:",
        "1. Ada Example",
        "   worked with Eve Example: Acme — 2010, 2014",
    ]


def test_the_same_person_twice_is_said(asked: Asked) -> None:
    asked.write(person("ada", other_names=[{"name": "Countess"}]))
    assert asked.ask("ada", "Countess") == ['"ada" and "Countess" are the same person: Ada Example.']


@pytest.mark.parametrize("text", ["eve", "Eve Example", "Эва", "eve  EXAMPLE", "Eve", "Evé", "Exampel Eve"])
def test_people_are_found_by_what_they_may_be_called(asked: Asked, text: str) -> None:
    asked.write(
        person("ada"),
        person("eve", other_names=[{"name": "Эва"}]),
        {"id": "longer", "name": "Evelyn Example"},
        {"id": "writer", "name": "Joe", "biography": "Wrote about Eve."},
    )
    assert asked.ask("ada", text) == ["Ada Example and Eve Example: nothing in this file connects them"]


def test_several_who_may_be_meant_are_listed_with_their_ids(asked: Asked) -> None:
    twins = [{"id": f"t{number}", "name": "Anna Twin"} for number in range(7)]
    asked.write(person("ada"), *twins[:2])
    either = "Anna Twin (t0) and Anna Twin (t1)"
    assert asked.refused("Anna Twin", "ada") == f'"Anna Twin" is ambiguous: {either}; give an id.'
    assert asked.refused("ada", "anna") == f'"anna" is ambiguous: {either}; give an id.'
    asked.write(person("ada"), *twins)
    assert asked.refused("ada", "Twin").endswith("Anna Twin (t3), Anna Twin (t4) and others; give an id.")


def test_people_of_one_name_are_told_apart(asked: Asked) -> None:
    asked.write(*({"id": one, "name": "Anna", "work": [{"name": "W"}]} for one in "ab"))
    assert asked.ask("a", "b") == [
        "Anna (a) and Anna (b): 1 connection",
        "",
        "What they share; that they met is not said:",
        "1. Anna (a)",
        "   shares an employer with Anna (b): W — years unknown",
    ]


def test_nobody_is_guessed(asked: Asked) -> None:
    asked.write(person("ada", biography="Knows Quux."), person("eve"))
    assert asked.refused("ada", "Quux") == 'nobody in this file is called "Quux".'
    assert asked.refused("ada", "") == 'nobody in this file is called "".'
    assert asked.refused("Adam Exsampl", "eve").endswith('Did you mean "Ada Example"?')


def test_what_a_terminal_would_obey_is_not_printed(asked: Asked) -> None:
    evil = "W\x1b[2J\nW"
    asked.write(person("ada", work=[{"name": evil}]), person("eve", work=[{"name": evil}]))
    assert asked.ask("ada", "eve")[4] == "   shares an employer with Eve Example: W [2J W — years unknown"


def test_tables_are_read_as_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "staff.csv"
    path.write_text("id,name,Who is above\n1,Ada,\n2,Ben,1\n3,Cy,2\n", encoding="utf-8")
    assert main(["connect", str(path), "3", "Ada", "--map", "manager=Who is above"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Cy and Ada: 1 connection through others",
        "",
        "How each knows the next:",
        "1. Cy",
        "   reports to Ben",
        "   who reports to Ada",
    ]


def test_the_number_of_connections_is_a_number(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["connect", "team.yaml", "a", "b", "--most", "0"])
    assert '"0" is not a whole number from 1 to 1,000' in capsys.readouterr().err


def test_people_are_meant_by_names_as_they_are_typed(asked: Asked) -> None:
    asked.write(
        person("a", name="김민준", education=school()),
        person("b", name="محمد حسين", education=school()),
        person("c", name="이서연"),
        person("d", name="Lee Example"),
    )
    first, *_ = asked.ask("Kim Min-jun", "Mohammed Hussein")
    assert first.startswith("김민준 and محمد حسين: ")
    first, *_ = asked.ask("Lee", "Kim")
    assert first.startswith("Lee Example and 김민준: ")


def test_years_are_told_in_the_language_of_the_sentence(asked: Asked) -> None:
    asked.write(
        person("ada", work=[{"name": "W", "start_date": "2010"}]),
        person("eve", work=[{"name": "W", "end_date": "2012"}]),
    )
    assert asked.ask("ada", "eve", "--lang", "de")[4].endswith(
        "W — seit 2010 und bis 2012, vielleicht in denselben Jahren"
    )
