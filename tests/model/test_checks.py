"""What no file of tests/readers/mistakes can show: big charts, and what is no mistake."""

from __future__ import annotations

import pytest

from orgviewer.model.checking import checks
from orgviewer.model.checking.checks import check, owner_of
from orgviewer.model.findings import MOST_COMPARISONS
from orgviewer.model.records import Document, Membership, Meta, Organization, Person, Statement
from orgviewer.model.walk import FieldPath

LAB = Organization(id="lab", name="The lab")


def person(identifier: str, *memberships: Membership) -> Person:
    return Person(id=identifier, name=identifier.title(), memberships=memberships)


def member(organization: str = "lab", reports_to: str | None = None, primary: bool = False) -> Membership:
    return Membership(organization_id=organization, reports_to=reports_to, primary=primary)


def test_an_empty_chart_is_no_mistake() -> None:
    assert check(Document()) == []


def test_a_chain_of_100_000_organizations_is_no_mistake() -> None:
    chain = [Organization(id="0", name="Top")]
    chain += [
        Organization(id=str(number), name="Below", parent_id=str(number - 1)) for number in range(1, 100_000)
    ]
    assert check(Document(organizations=tuple(chain))) == []


def test_reporting_from_a_second_card_to_the_own_first_one_is_no_circle() -> None:
    both = person("ada", member(primary=True), member(reports_to="ada"))
    assert check(Document(organizations=(LAB,), persons=(both,))) == []


def test_reporting_circles_run_through_primary_memberships_only() -> None:
    ada = person("ada", member(), member(primary=True, reports_to="grace"))
    grace = person("grace", member(reports_to="ada"))
    findings = check(Document(organizations=(LAB,), persons=(ada, grace)))
    assert [finding.place for finding in findings] == [("persons", 0, "memberships", 1, "reports_to")]


@pytest.mark.parametrize(
    ("as_of", "end_date", "complains"),
    [
        (None, None, True),
        (None, "2020", False),
        ("2019", "2020", True),
        ("2021", "2020", False),
    ],
)
def test_headcount_counts_who_is_a_member_on_the_day(
    as_of: str | None, end_date: str | None, complains: bool
) -> None:
    team = Organization(id="lab", name="The lab", headcount=0)
    ada = person("ada", Membership(organization_id="lab", end_date=end_date))
    findings = check(Document(meta=Meta(as_of=as_of), organizations=(team,), persons=(ada,)))
    assert bool(findings) is complains


def test_a_person_with_two_parts_in_a_team_counts_once() -> None:
    team = Organization(id="lab", name="The lab", headcount=1)
    assert check(Document(organizations=(team,), persons=(person("ada", member(), member()),))) == []


def test_a_period_with_partial_dates_is_doubted_only_when_it_must_be_wrong() -> None:
    ada = Person(
        id="ada",
        name="Ada",
        memberships=(Membership(organization_id="lab", start_date="2020-06", end_date="2020"),),
    )
    assert check(Document(organizations=(LAB,), persons=(ada,))) == []


def test_hopelessly_many_mistakes_are_cut_short_and_searched_for_hints_only_so_long() -> None:
    persons = tuple(person(f"p{number}", member(f"lob-{number}")) for number in range(20_000))
    organizations = tuple(Organization(id=f"lab-{number}", name="Lab") for number in range(50_000))
    findings = check(Document(organizations=organizations, persons=persons))
    assert len(findings) == 10_001
    assert sum(bool(finding.hint) for finding in findings) == MOST_COMPARISONS // len(organizations) == 1


def test_warnings_beyond_those_listed_cost_no_words(monkeypatch: pytest.MonkeyPatch) -> None:
    quoted: list[str] = []

    def noted(text: str) -> str:
        quoted.append(text)
        return text

    monkeypatch.setattr(checks, "quoted", noted)
    backwards = Membership(organization_id="lab", start_date="2021", end_date="2020")
    persons = tuple(Person(id=f"p{number}", name="Nobody") for number in range(30_000))
    members = tuple(person(f"m{number}", backwards) for number in range(30_000))
    assert len(check(Document(persons=persons))) == 10_001
    assert len(check(Document(organizations=(LAB,), persons=(*members, *persons)))) == 10_001
    assert len(quoted) < 40_000


def test_many_warnings_hide_no_error() -> None:
    impossible = Membership(organization_id="lab", start_date="2021-02-30")
    persons = [Person(id=f"p{number}", name="Nobody") for number in range(10_100)]
    document = Document(organizations=(LAB,), persons=(person("ada", impossible), *persons))
    assert "2021-02-30" in "".join(finding.message for finding in check(document))


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ((), "the file"),
        (("meta", "as_of"), "the file"),
        (("meta", "claims", 0), "claim of the file"),
        (("persons", 0), 'person "ada"'),
        (("persons", 0, "sources", 0), 'person "ada"'),
        (("persons", 0, "memberships", 0), 'membership of "ada"'),
        (("persons", 0, "biography", 0, "sources", 0), 'biography of "ada"'),
        (("organizations", 0, "other_names", 0), 'other name of "lab"'),
    ],
)
def test_places_are_told_in_words(place: FieldPath, words: str) -> None:
    ada = Person(id="ada", name="Ada", biography=(Statement(text="Once."),), memberships=(member(),))
    assert owner_of(Document(organizations=(LAB,), persons=(ada,)), place) == words
