"""What changed between two states: who is who, and what of it is told how."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from msgspec.structs import replace

from orgviewer.changes import DatedState, compare
from orgviewer.model.changes import Certainty, Change, ChangeKind, Comparison
from orgviewer.model.dataset import Dataset
from tests.datasets import dataset, flat_dataset

COLUMNS = ("Id", "Name", "Reports to", "Role", "Department")
Told = tuple[str, ...]


def staff(*rows: str, columns: Sequence[str] = COLUMNS) -> Dataset:
    """Return the people of a table, each row as cells with bars between."""
    cells = [[cell.strip() for cell in row.split("|")] for row in rows]
    return flat_dataset({name: [row[place] for row in cells] for place, name in enumerate(columns) if name})


def told(comparison: Comparison) -> list[Told]:
    """Return of each change its kind, whose it is, what was and what is."""
    return [(one.kind.value, one.id, one.old, one.new) for one in comparison.changes]


def only(comparison: Comparison) -> Change:
    (change,) = comparison.changes
    return change


EVA, BEN, ADA = "1|Eva Lead||Head|Lab", "2|Ben Bold|1|Manager|Lab", "3|Ada Able|2|Engineer|Lab"
CAL, DEE = "4|Cal Calm|2|Engineer|Lab", "5|Dee Deep|1|Manager|Lab"


def test_nothing_changed_between_a_file_and_itself() -> None:
    state = staff(EVA, BEN, ADA, CAL, DEE)
    assert told(compare(state, state)) == []
    assert compare(state, state).people == (5, 5)


def test_who_came_and_who_went_is_told() -> None:
    found = compare(staff(EVA, BEN, ADA), staff(EVA, BEN, CAL))
    assert told(found) == [("joined", "4", "", ""), ("left", "3", "", "")]
    assert [(one.old_record, one.new_record) for one in found.changes] == [(-1, 2), (2, -1)]
    assert list(found.matching.persons) == [0, 1, -1]


def test_another_superior_is_a_move_told_by_the_ids_of_both() -> None:
    found = compare(staff(EVA, BEN, ADA, DEE), staff(EVA, BEN, ADA.replace("|2|", "|5|"), DEE))
    assert told(found) == [("moved", "3", "2", "5")]
    assert (only(found).field, only(found).people) == ("reports_to", 1)


def test_a_branch_that_moves_as_one_is_one_change_and_counts_its_people() -> None:
    branch = (ADA, CAL, "6|Fay Fair|3|Engineer|Lab")
    found = compare(staff(EVA, BEN, DEE, *branch), staff(EVA, BEN.replace("|1|", "|5|"), DEE, *branch))
    assert told(found) == [("moved", "2", "1", "5")]
    assert only(found).people == 4


def test_who_leaves_a_branch_that_moves_is_not_counted_with_it() -> None:
    old = staff(EVA, BEN, DEE, ADA, CAL)
    new = staff(
        EVA, BEN.replace("|1|", "|5|"), DEE, ADA.replace("|2|", "|1|"), CAL, "7|Ivy Iron|2|Engineer|Lab"
    )
    assert [(one.id, one.people) for one in compare(old, new).changes] == [("2", 2), ("3", 1), ("7", 1)]


def test_a_branch_that_goes_to_another_team_together_moves_once() -> None:
    old = staff(EVA, BEN, ADA, CAL)
    new = staff(EVA, *(row.replace("Lab", "Shop") for row in (BEN, ADA, CAL)))
    found = [one for one in compare(old, new).changes if one.kind is ChangeKind.MOVED]
    assert [(one.id, one.old, one.new, one.field, one.people) for one in found] == [
        ("2", "Lab", "Shop", "organization", 3)
    ]


def test_the_team_of_the_new_superior_follows_from_the_move() -> None:
    old = staff(EVA, BEN, ADA, DEE.replace("Lab", "Shop"))
    new = staff(EVA, BEN, "3|Ada Able|5|Engineer|Shop", DEE.replace("Lab", "Shop"))
    assert told(compare(old, new)) == [("moved", "3", "2", "5")]


def test_roles_names_and_other_columns_are_told_with_what_was_and_what_is() -> None:
    columns = (*COLUMNS, "Badge")
    old = staff(f"{EVA}|7", f"{BEN}|8", columns=columns)
    new = staff(f"{EVA}|7", "2|Ben Bolder|1|Director|Lab|9", columns=columns)
    assert told(compare(old, new)) == [
        ("role", "2", "Manager", "Director"),
        ("renamed", "2", "Ben Bold", "Ben Bolder"),
        ("field", "2", "8", "9"),
    ]
    assert compare(old, new).changes[-1].field == "Badge"


def test_a_new_id_for_one_name_is_told_as_probably_the_same_and_not_as_left_and_joined() -> None:
    found = compare(staff(EVA, BEN, ADA, CAL), staff(EVA, BEN, ADA.replace("3|", "33|"), CAL))
    assert told(found) == [("field", "33", "3", "33")]
    assert (only(found).field, only(found).certainty) == ("id", Certainty.PROBABLE)
    assert found.matching.probable == {2}


def test_of_several_with_one_name_the_role_and_the_superior_tell_who_has_a_new_id() -> None:
    twins = ("7|Ada Able|5|Analyst|Lab", "8|Ada Able|5|Engineer|Lab")
    old = staff(EVA, BEN, DEE, ADA, *twins)
    new = staff(EVA, BEN, DEE, ADA, "88|Ada Able|5|Engineer|Lab", "77|Ada Able|5|Analyst|Lab")
    assert told(compare(old, new)) == [("field", "88", "8", "88"), ("field", "77", "7", "77")]


def test_a_namesake_of_whom_all_else_differs_is_somebody_else() -> None:
    columns = (*COLUMNS, "E-mail")
    old = staff(f"{EVA}|e@x", f"{BEN}|b@x", f"{DEE}|d@x", f"{ADA}|a@x", columns=columns)
    new = staff(f"{EVA}|e@x", f"{BEN}|b@x", f"{DEE}|d@x", "9|Ada Able|5|Cook|Kitchen|a2@x", columns=columns)
    kinds = [(one.kind.value, one.id) for one in compare(old, new).changes]
    assert ("left", "3") in kinds
    assert ("joined", "9") in kinds


def test_an_address_tells_who_somebody_is_whose_id_and_name_are_new() -> None:
    columns = ("Id", "Name", "E-mail")
    old, new = "1|Eva Lead|e@x", "9|Eva Newlead|E@x"
    found = compare(
        staff(old, "2|Ben Bold|b@x", columns=columns), staff(new, "2|Ben Bold|b@x", columns=columns)
    )
    assert [one[0] for one in told(found)] == ["renamed", "field", "field"]


def test_an_address_that_was_given_to_somebody_else_tells_nothing() -> None:
    columns = ("Id", "Name", "E-mail")
    old, new = staff("1|Eva Lead|info@x", columns=columns), staff("2|Ben Bold|info@x", columns=columns)
    assert [one[0] for one in told(compare(old, new))] == ["joined", "left"]


def named(*rows: str) -> Dataset:
    """Return people without ids under a head."""
    return staff("Eva Lead||Head|Lab", *rows, columns=("Name", "Reports to", "Role", "Department"))


def test_without_ids_names_tell_who_is_who_however_they_are_spelled() -> None:
    old = named("Müller, Jörg|Eva Lead|Cook|Lab", "Ann B. Field|Eva Lead|Cook|Lab")
    new = named("Dr. Jörg Muller|Eva Lead|Cook|Lab", "Ann Field|Eva Lead|Cook|Lab")
    assert [one[0] for one in told(compare(old, new))] == ["renamed", "renamed"]
    assert (
        told(compare(old, named("MÜLLER, JÖRG|Eva Lead|Cook|Lab", "Field, Ann B.|Eva Lead|Cook|Lab"))) == []
    )


def test_without_ids_a_typing_error_is_nobody_else() -> None:
    old = named("Johnathan Smith|Eva Lead|Cook|Lab", "Bob Bay|Eva Lead|Cook|Lab")
    new = named("Jonathan Smith|Eva Lead|Cook|Lab", "Bob Bay|Eva Lead|Cook|Lab")
    found = compare(old, new)
    assert told(found) == [("renamed", "Jonathan Smith", "Johnathan Smith", "Jonathan Smith")]
    assert only(found).certainty is Certainty.PROBABLE


def test_without_ids_who_has_the_given_name_and_all_else_of_somebody_is_probably_the_same() -> None:
    old = named("Anna Meier|Eva Lead|Cook|Lab", "Bob Bay|Eva Lead|Cook|Lab")
    new = named("Anna Schmidt|Eva Lead|Cook|Lab", "Bob Bay|Eva Lead|Cook|Lab")
    assert [one[0] for one in told(compare(old, new))] == ["renamed"]
    other = named("Carl Schmidt|Eva Lead|Cook|Lab", "Bob Bay|Eva Lead|Cook|Lab")
    assert [one[0] for one in told(compare(old, other))] == ["joined", "left"]


def test_people_of_one_name_are_told_apart_whatever_their_order() -> None:
    twins = ("Kim Lee|Eva Lead|Cook|Lab", "Kim Lee|Eva Lead|Guard|Lab")
    old = named(*twins)
    assert told(compare(old, named(*reversed(twins)))) == []
    found = compare(old, named(twins[1]))
    assert [(one.kind.value, one.old_record) for one in found.changes] == [("left", 1)]


@pytest.mark.parametrize("columns", [COLUMNS, (*COLUMNS, "Note")], ids=["without-notes", "with-notes"])
@pytest.mark.parametrize("nobody", ["Una Usher", "N/D"], ids=["people", "posts"])
def test_rows_of_one_id_that_change_places_are_the_same_people(columns: Sequence[str], nobody: str) -> None:
    twins = ("2|Emre Weber|1|Cook|Lab|x", "2|Willi Weber|1|Guard|Shop|y")
    others = ("1|Eva Lead||Head|Lab|", "3|Ada Able|2|Cook|Lab|", f"4|{nobody}|1|Cook|Lab|")
    old, new = staff(*others, *twins, columns=columns), staff(*others, *reversed(twins), columns=columns)
    assert told(compare(old, new)) == []
    assert told(compare(old, staff(*others, twins[1], columns=columns))) == [("left", "2", "", "")]


@pytest.mark.parametrize("nobody", ["Una Usher", "N/D"], ids=["people", "posts"])
def test_what_a_reader_notes_itself_is_no_change(nobody: str) -> None:
    twins = ("Kim Lee|Eva Lead|Cook|Lab", "Kim Lee|Eva Lead|Guard|Shop")
    more = f"{nobody}|Eva Lead|Cook|Lab"
    assert told(compare(named(*twins, more), named(*reversed(twins), more))) == []
    assert [one[0] for one in told(compare(named(*twins, more), named(twins[1], more)))] == ["left"]


FOLK = ("Eva Lead", "Ben Bold", "Ada Able", "Cal Calm", "Dee Deep", "Fay Fair", "Gus Gray", "Ivy Iron")


@pytest.mark.parametrize("columns", [(*COLUMNS, "E-mail"), COLUMNS], ids=["addresses", "ids-alone"])
def test_with_ids_that_stay_a_name_that_is_but_alike_is_somebody_else(columns: Sequence[str]) -> None:
    others = (f"{EVA}|e@x", f"{BEN}|b@x", f"{DEE}|d@x")
    old = staff(*others, "102|Anna Schmidt|1|Clerk|Lab|anna.schmidt@x", columns=columns)
    new = staff(*others, "201|Anna Schmitt|1|Clerk|Lab|anna.schmitt@x", columns=columns)
    assert [one[:2] for one in told(compare(old, new))] == [("joined", "201"), ("left", "102")]
    new = staff(*others, "102|Anna Schmitt|1|Clerk|Lab|anna.schmidt@x", columns=columns)
    assert [one[:2] for one in told(compare(old, new))] == [("renamed", "102")]


def numbered(names: Sequence[str], first: int) -> Dataset:
    """Return people with ids in the order of their names, all but the first of whom report to that one."""
    rows = [
        f"{first + place}|{name}|{first if place else ''}|Role {name}|Lab" for place, name in enumerate(names)
    ]
    return staff(*rows)


def test_a_release_that_is_renumbered_as_a_whole_is_known_as_such() -> None:
    found = compare(numbered(FOLK, 100), numbered(FOLK, 900))
    assert found.matching.renumbered
    assert told(found) == []


def test_in_a_renumbered_release_a_new_family_name_is_found_as_without_ids() -> None:
    wed = [name.replace("Ada Able", "Ada Wed") for name in FOLK]
    rows = [
        [
            f"{first + place}|{name}|{first if place else ''}|Role {place}|Lab|{name[-3:]}@x"
            for place, name in enumerate(names)
        ]
        for first, names in ((100, FOLK), (900, wed))
    ]
    old, new = (staff(*some, columns=(*COLUMNS, "E-mail")) for some in rows)
    assert ("renamed", "902", "Ada Able", "Ada Wed") in told(compare(old, new))


def test_ids_that_stay_under_other_names_mean_nothing() -> None:
    others = (FOLK[0], *sorted(FOLK[1:], reverse=True), "Zoe Zest")
    found = compare(numbered(FOLK, 1), numbered(others, 1))
    assert found.matching.renumbered
    assert [one[:2] for one in told(found)] == [("joined", "9")]


def test_an_id_that_was_given_to_somebody_else_is_not_a_new_name() -> None:
    old = staff(EVA, BEN, ADA, CAL)
    new = staff(EVA, BEN, "9|Ada Able|2|Engineer|Lab", CAL, "3|Zoe Zest|2|Engineer|Lab")
    assert told(compare(old, new)) == [("field", "9", "3", "9"), ("joined", "3", "", "")]


@pytest.mark.parametrize("name", ["N/D", "Vacant", "Not disclosed", "-", "?", "Eliminated"])
def test_a_name_that_is_none_is_nobody_who_came_or_went(name: str) -> None:
    people = [{"id": "a", "name": "Ada"}, {"id": "b", "name": "Ben"}]
    nobody = {"id": "x", "name": name}
    one, other = dataset({"persons": people}), dataset({"persons": [*people, nobody]})
    assert told(compare(one, other)) == []
    assert told(compare(other, one)) == []


def test_managers_whom_a_table_only_names_are_no_people() -> None:
    old = staff("1|Eva Lead|Max Far|Head|Lab", BEN)
    found = compare(old, staff("1|Eva Lead||Head|Lab", BEN))
    assert told(found) == [("moved", "1", "Max Far", "")]
    assert found.people == (2, 2)


def test_who_is_no_more_in_a_row_left_even_if_others_still_name_that_one() -> None:
    found = compare(staff(EVA, BEN, ADA), staff(EVA, ADA))
    assert told(found) == [("left", "2", "", "")]


def test_a_column_that_only_one_table_has_is_told_once_and_not_of_everybody() -> None:
    old = staff(EVA, BEN)
    new = staff(f"{EVA}|12", f"{BEN}|13", columns=(*COLUMNS, "Badge"))
    with_shape = (tabular(old), tabular(new))
    found = compare(*with_shape)
    assert (told(found), found.only_old, found.only_new) == ([], (), ("Badge",))


def test_superiors_of_a_table_that_names_none_are_unknown_and_not_gone() -> None:
    old = tabular(staff(EVA, BEN))
    new = tabular(
        staff("1|Eva Lead|Head|Lab", "2|Ben Bold|Manager|Lab", columns=("Id", "Name", "Role", "Department"))
    )
    found = compare(old, new)
    assert (told(found), found.only_old) == ([], ("reports_to",))


def tabular(state: Dataset) -> Dataset:
    """Return a dataset that says that it was read as a table."""
    provenance = replace(state.provenance, shape="table")
    return replace(state, provenance=provenance)


def company(teams: Mapping[str, str], members: Mapping[str, str], **more: object) -> Dataset:
    """Return organizations by id (name, and the one above), and people by name, each in an organization."""
    records = []
    for identifier, text in teams.items():
        name, _, above = text.partition(" < ")
        records.append({"id": identifier, "name": name, **({"parent_id": above} if above else {})})
    people = [
        {"id": name.lower(), "name": name, "memberships": [{"organization_id": team}]}
        for name, team in members.items()
    ]
    return dataset({"organizations": records, "persons": people, **more})


TEAMS = {"c": "Company", "v": "Vision < c", "s": "Speech < c"}
MEMBERS = {"Ada": "v", "Ben": "v", "Cal": "v", "Dee": "s", "Eva": "s", "Fay": "c"}


def test_teams_that_are_founded_and_dissolved_are_told_with_their_people() -> None:
    old = company(TEAMS, MEMBERS)
    new = company({**TEAMS, "n": "New < c"}, {**MEMBERS, "Gus": "n"})
    assert told(compare(old, new)) == [("joined", "gus", "", ""), ("founded", "n", "", "")]
    assert told(compare(new, old)) == [("left", "gus", "", ""), ("dissolved", "n", "", "")]
    assert compare(old, new).changes[1].people == 1


def test_a_team_with_a_new_name_is_renamed_and_nobody_moved() -> None:
    found = compare(company(TEAMS, MEMBERS), company({**TEAMS, "v": "Perception < c"}, MEMBERS))
    assert told(found) == [("team-renamed", "v", "Vision", "Perception")]
    assert only(found).people == 3


def test_a_team_with_a_new_name_and_id_is_known_by_its_people() -> None:
    teams = {"c": "Company", "p": "Perception < c", "s": "Speech < c"}
    members = {name: "p" if team == "v" else team for name, team in MEMBERS.items()}
    found = compare(company(TEAMS, MEMBERS), company(teams, members))
    assert told(found) == [("team-renamed", "p", "Vision", "Perception")]
    assert only(found).certainty is Certainty.PROBABLE


def test_a_team_that_moves_moves_once_with_all_in_it() -> None:
    teams = {"c": "Company", "r": "Research < c", "v": "Vision < c", "w": "Wide < v"}
    members = {"Ada": "v", "Ben": "w", "Cal": "r"}
    found = compare(company(teams, members), company({**teams, "v": "Vision < r"}, members))
    assert told(found) == [("team-moved", "v", "c", "r")]
    assert only(found).people == 2


def test_a_team_that_is_parted_stays_where_most_of_it_are() -> None:
    members = dict(zip(FOLK, "vvvvvvss", strict=True))
    parted = {**members, "Eva Lead": "w", "Ben Bold": "w"}
    found = compare(company(TEAMS, members), company({**TEAMS, "w": "Wide < c"}, parted))
    assert [one[:2] for one in told(found)] == [
        ("moved", "eva lead"),
        ("moved", "ben bold"),
        ("founded", "w"),
    ]


def test_a_department_that_a_table_puts_elsewhere_is_one_team_moved() -> None:
    columns = ("Id", "Name", "Department")
    old = staff("1|Eva|Lab > Vision", "2|Ben|Lab > Vision", "3|Cal|Shop", "4|Dee|Lab", columns=columns)
    new = staff("1|Eva|Shop > Vision", "2|Ben|Shop > Vision", "3|Cal|Shop", "4|Dee|Lab", columns=columns)
    assert told(compare(old, new)) == [("team-moved", "Shop > Vision", "Lab", "Shop")]


def test_lists_and_lives_of_records_are_told_shortly() -> None:
    lives = [
        [{"institution": "University of X", "area": "Mathematics"}],
        [{"institution": "University of X", "area": "Mathematics"}, {"institution": "Institute Y"}],
    ]
    old, new = (dataset({"persons": [{"id": "ada", "name": "Ada", "education": life}]}) for life in lives)
    found = compare(old, new)
    assert told(found) == [("field", "ada", "", "Institute Y")]
    assert only(found).field == "education"


def test_a_second_membership_is_told_beside_the_first() -> None:
    def state(*more: Mapping[str, str]) -> Dataset:
        parts = [{"organization_id": "v", "role": "Lead"}, *more]
        teams = [{"id": "v", "name": "Vision"}, {"id": "s", "name": "Speech"}]
        return dataset(
            {"organizations": teams, "persons": [{"id": "a", "name": "Ada", "memberships": parts}]}
        )

    found = compare(state(), state({"organization_id": "s", "role": "Adviser"}))
    assert told(found) == [("field", "a", "", "Adviser, Speech")]
    assert only(found).field == "memberships"


def posts(*holders: str, status: str | None = None) -> Dataset:
    """Return a head, a post below it and one below that, by who holds them; "" for nobody."""
    labels = ("Head", "Deputy", "Clerk")
    records = [
        {
            "id": f"p{place}",
            "label": label,
            **({"reports_to_post_id": f"p{place - 1}"} if place else {}),
            **({"status": status} if status and not holders[place] else {}),
        }
        for place, label in enumerate(labels)
    ]
    people = [
        {"id": name.lower(), "name": name, "memberships": [{"post_id": f"p{place}", "role": labels[place]}]}
        for place, name in enumerate(holders)
        if name
    ]
    return dataset({"posts": records, "persons": people})


def test_who_stays_under_a_post_has_not_moved_whoever_holds_it() -> None:
    found = compare(posts("Ada", "Ben", "Cal"), posts("Ada", "", "Cal"))
    assert told(found) == [("left", "ben", "", "")]
    found = compare(posts("Ada", "Ben", "Cal"), posts("Ada", "Zoe", "Cal"))
    assert [one[:2] for one in told(found)] == [("joined", "zoe"), ("left", "ben")]


def test_whose_post_is_held_by_somebody_unnamed_may_still_be_there() -> None:
    found = compare(posts("Ada", "Ben", "Cal"), posts("Ada", "", "Cal", status="unnamed"))
    assert told(found) == [("field", "ben", "Ben", "")]
    assert (only(found).field, only(found).certainty) == ("name", Certainty.PROBABLE)


def test_two_days_of_one_file_are_two_states() -> None:
    parts = [
        {"organization_id": "v", "role": "Engineer", "start_date": "2023-01", "end_date": "2024-03"},
        {"organization_id": "s", "role": "Lead", "start_date": "2024-04"},
    ]
    state = dataset(
        {
            "organizations": [
                {"id": "v", "name": "Vision", "dissolution_date": "2024-05"},
                {"id": "s", "name": "Speech"},
                {"id": "w", "name": "Wide", "founding_date": "2024-02"},
            ],
            "persons": [
                {"id": "ada", "name": "Ada", "memberships": parts},
                {
                    "id": "ben",
                    "name": "Ben",
                    "memberships": [{"organization_id": "v", "end_date": "2024-01"}],
                },
                {
                    "id": "cal",
                    "name": "Cal",
                    "memberships": [{"organization_id": "s", "start_date": "2024-05"}],
                },
                {"id": "dee", "name": "Dee"},
            ],
        }
    )
    old, new = state.on("2023-06-30"), state.on("2024-06-30")
    kinds = sorted(told(compare(old, new)))
    assert kinds == [
        ("dissolved", "v", "", ""),
        ("founded", "w", "", ""),
        ("joined", "cal", "", ""),
        ("left", "ben", "", ""),
        ("moved", "ada", "v", "s"),
        ("role", "ada", "Engineer", "Lead"),
    ]
    assert told(compare(old, old)) == []


def test_namesakes_alike_in_role_and_team_are_told_apart_by_what_else_is_said_of_them() -> None:
    columns = ("Name", "Role", "Location")
    here = staff("Ann Twin|Cook|Ghent", "Ann Twin|Cook|Graz", "Eva Lead|Head|Oslo", columns=columns)
    there = staff("Ann Twin|Cook|Graz", "Ann Twin|Cook|Ghent", "Eva Lead|Head|Oslo", columns=columns)
    assert told(compare(here, there)) == told(compare(there, here)) == []


DAYS = ("2023", "2024-06-01")
LAB_AND_SHOP = [{"id": "x", "name": "Lab"}, {"id": "y", "name": "Shop"}]


def ann(*memberships: Mapping[str, object], as_of: str | None = None) -> Dataset:
    """Return one person of two teams."""
    one = {"id": "a", "name": "Ann Lead", "memberships": list(memberships)}
    return dataset({"meta": {"as_of": as_of}, "organizations": LAB_AND_SHOP, "persons": [one]})


LEAD = {"organization_id": "x", "role": "Lead", "start_date": "2020"}
DEPUTY = {"organization_id": "y", "role": "Deputy"}


@pytest.mark.parametrize(
    ("dates", "old", "new"),
    [
        ({"start_date": "2024-01"}, "", "Deputy, Shop, since 2024-01"),
        ({"end_date": "2024-01"}, "Deputy, Shop, until 2024-01", ""),
    ],
)
def test_a_second_role_that_begins_or_ends_between_two_days_is_told(
    dates: Mapping[str, str], old: str, new: str
) -> None:
    state = ann(LEAD, {**DEPUTY, **dates})
    old_state, new_state = map(state.on, DAYS)
    found = only(compare(old_state, new_state))
    assert (found.field, found.old, found.new) == ("memberships", old, new)
    assert told(compare(old_state, old_state)) == []


def test_a_second_role_that_begins_between_the_days_of_two_files_with_the_same_record_is_told() -> None:
    old, new = (ann(LEAD, {**DEPUTY, "start_date": "2024-01"}, as_of=day) for day in ("2023", "2024-06-01"))
    assert only(compare(old, new)).new == "Deputy, Shop, since 2024-01"


def test_the_membership_that_counts_on_a_day_is_that_of_the_chart_of_the_day() -> None:
    state = ann(
        {"organization_id": "x", "start_date": "2020", "end_date": "2024"},
        {"organization_id": "y", "start_date": "2024-03"},
        as_of="2024-06-01",
    )
    found = compare(*map(state.on, DAYS)).changes
    assert [(one.kind, one.old, one.new) for one in found] == [
        (ChangeKind.MOVED, "x", "y"),
        (ChangeKind.FIELD, "", "Lab, since 2020, until 2024"),
    ]


def test_the_next_holder_of_the_post_above_is_who_somebody_reports_to_on_the_later_day() -> None:
    held = [
        {"id": "b1", "name": "Bo One", "memberships": [{"post_id": "chief", "end_date": "2022"}]},
        {"id": "b2", "name": "Bea Two", "memberships": [{"post_id": "chief", "start_date": "2023"}]},
        {"id": "e", "name": "Ed Eng", "memberships": [{"post_id": "engineer", "end_date": "2023"}]},
        {"id": "f", "name": "Fay New", "memberships": [{"post_id": "engineer", "start_date": "2024"}]},
    ]
    above = [
        {"id": "chief", "label": "Chief"},
        {"id": "engineer", "label": "Engineer", "reports_to_post_id": "chief"},
    ]
    state = dataset({"posts": above, "persons": held})
    days = [state.on(day) for day in ("2021", "2025")]
    found = [[one.id for one in compare(*pair).changes] for pair in (days, days[::-1])]
    assert found == [["b2", "f", "b1", "e"], ["b1", "e", "b2", "f"]]
    superiors = [DatedState(day).superiors for day in days]
    assert [list(one) for one in superiors] == [list(day.managers) for day in days]
    assert (superiors[0][2], superiors[1][3]) == (0, 1)


def test_another_post_between_two_days_is_a_new_role_called_as_the_post_is() -> None:
    held = [{"post_id": "clerk", "end_date": "2023"}, {"post_id": "chief", "start_date": "2024"}]
    above = [{"id": "clerk", "label": "Clerk"}, {"id": "chief", "label": "Chief"}]
    state = dataset({"posts": above, "persons": [{"id": "a", "name": "Ann Lead", "memberships": held}]})
    assert told(compare(*map(state.on, DAYS))) == [("role", "a", "Clerk", "Chief")]


def test_a_table_and_a_native_file_of_the_same_people_are_the_same() -> None:
    table = staff("1|Eva Lead||Head", "2|Ben Bold|1|Cook", columns=("Id", "Name", "Reports to", "Role"))
    people = [
        {"id": "1", "name": "Eva Lead", "memberships": [{"role": "Head"}]},
        {"id": "2", "name": "Ben Bold", "memberships": [{"role": "Cook", "reports_to": "1"}]},
    ]
    native = dataset({"persons": people})
    assert told(compare(table, native)) == []
    changed = dataset({"persons": [people[0], {**people[1], "email": "b@x"}]})
    assert told(compare(table, changed)) == [("field", "2", "", "b@x")]


def test_files_that_share_nobody_are_all_gone_and_all_new() -> None:
    found = compare(staff(EVA, BEN, ADA), staff("8|Xan Xyst||King|Court", "9|Yul Yarrow|8|Page|Court"))
    kinds = [one.kind for one in found.changes]
    assert kinds.count(ChangeKind.LEFT) == 3
    assert kinds.count(ChangeKind.JOINED) == 2


def test_a_name_that_is_no_longer_said_is_a_field_of_somebody_who_stays() -> None:
    people = [{"id": "a", "name": "Ada Able"}, {"id": "b", "name": "Ben Bold"}]
    found = compare(
        dataset({"persons": people}), dataset({"persons": [{"id": "a", "name": "N/D"}, people[1]]})
    )
    assert [
        (one.kind.value, one.field, one.old, one.new) for one in found.changes if one.field == "name"
    ] == [("field", "name", "Ada Able", "")]
    assert not {one.kind for one in found.changes} & {ChangeKind.LEFT, ChangeKind.JOINED, ChangeKind.RENAMED}


def names_told(old: Dataset, new: Dataset) -> list[Told]:
    """Return who is said to have a name or none, and whether that is sure; all else by its kind."""
    return [
        (one.old, one.new, one.certainty.value) if one.field == "name" else (one.kind.value, one.name)
        for one in compare(old, new).changes
    ]


@pytest.mark.parametrize("nothing", ["N/D", "", "Not disclosed"])
@pytest.mark.parametrize("number", ["3", "9"], ids=["same-id", "same-address"])
def test_whose_id_or_address_stays_is_no_longer_or_not_yet_named(nothing: str, number: str) -> None:
    columns = (*COLUMNS, "E-mail")
    others = (f"{EVA}|e@x", f"{BEN}|b@x", "7|Gus Gray|3|Cook|Lab|g@x")
    old = staff(*others, f"{ADA}|a@x", columns=columns)
    new = staff(
        *(row.replace("|3|", f"|{number}|") for row in others),
        f"{number}|{nothing}|2|Engineer|Lab|A@x",
        columns=columns,
    )
    certainty = "sure" if number == "3" else "probable"
    assert [one for one in names_told(old, new) if len(one) == 3] == [("Ada Able", "", certainty)]
    assert [one for one in names_told(new, old) if len(one) == 3] == [("", "Ada Able", certainty)]
    assert not {"joined", "left", "moved"} & {one[0] for one in names_told(old, new) + names_told(new, old)}
    found, back = compare(old, new), compare(new, old)
    left = 3 if nothing else 4  # whom the id stands for where the name is blank has a card
    assert (found.people, found.no_longer_named, found.newly_named) == ((4, left), 1, 0)
    assert (back.people, back.no_longer_named, back.newly_named) == ((left, 4), 0, 1)


CREW = ("Bob Bay|Eva Lead|Clerk|Lab", "N/D|Eva Lead|Analyst|Lab", "N/D|Eva Lead|Cook|Lab")


@pytest.mark.parametrize("turn", [1, -1], ids=["as-written", "reversed"])
def test_without_ids_who_is_not_named_is_whoever_alone_stands_in_that_place(turn: int) -> None:
    old = named(*CREW, "Kim Low|Eva Lead|Cook|Shop")
    rows = ("Bob Bay|Eva Lead|Clerk|Lab", "N/D|Eva Lead|Analyst|Lab", "New Holder|Eva Lead|Cook|Lab")
    new = named(*(*rows, "N/D|Eva Lead|Cook|Shop", "Zoe Zest|Eva Lead|Cook|Shop")[::turn])
    assert sorted(names_told(old, new)) == [
        ("", "New Holder", "probable"),
        ("Kim Low", "", "probable"),
        ("joined", "Zoe Zest"),
    ]
    assert compare(old, new).people == (3, 4)


@pytest.mark.parametrize("turn", [1, -1], ids=["as-written", "reversed"])
@pytest.mark.parametrize(
    "rows",
    [
        ("N/D|Eva Lead|Cook|Lab", "N/D|Eva Lead|Cook|Lab"),
        ("N/D|Eva Lead|Cook|Shop",),
        ("N/D|Eva Lead|Guard|Lab",),
        ("N/D|Bob Bay|Cook|Lab",),
    ],
    ids=["of-two", "of-another-team", "of-another-role", "under-somebody-else"],
)
def test_without_ids_nobody_is_one_of_several_unnamed_or_of_one_elsewhere(
    rows: Sequence[str], turn: int
) -> None:
    others = ("Bob Bay|Eva Lead|Clerk|Lab", "Gus Gray|Eva Lead|Clerk|Shop")
    old, new = named(*others, "Kim Low|Eva Lead|Cook|Lab"), named(*(*others, *rows)[::turn])
    assert names_told(old, new) == [("left", "Kim Low")]
    assert names_told(new, old) == [("joined", "Kim Low")]


def test_a_row_without_a_name_is_nobody_where_others_have_names() -> None:
    found = compare(staff(EVA, BEN), staff(EVA, BEN, "P7||1|Clerk|Lab"))
    assert told(found) == []
    numbers = [
        staff(*rows, columns=("Id", "Role")) for rows in (("P1|Head", "P2|Cook"), ("P1|Head", "P3|Cook"))
    ]
    assert [one[0] for one in told(compare(*numbers))] == ["joined", "left"]


def test_the_next_holder_of_a_post_that_is_the_id_is_somebody_else() -> None:
    columns = ("Post Unique Reference", *COLUMNS[1:])
    old, new = (
        staff(EVA, BEN, ADA, columns=columns),
        staff(EVA, "2|Gus Gray|1|Manager|Lab", ADA, columns=columns),
    )
    assert told(compare(old, new)) == [("joined", "2", "", ""), ("left", "2", "", "")]
    assert [one[0] for one in told(compare(staff(EVA, BEN), staff(EVA, "2|Gus Gray|1|Manager|Lab")))] == [
        "renamed"
    ]


def test_a_given_name_may_be_its_first_letter_if_that_can_be_nobody_else() -> None:
    columns = ("Name", "Role")
    old = staff("Jeremy Heywood|Head", "Ada Able|Cook", "Al Abel|Cook", columns=columns)
    new = staff("J. Heywood|Chief", "A Able|Clerk", "Ann Able|Clerk", columns=columns)
    renamed = [one for one in compare(old, new).changes if one.kind is ChangeKind.RENAMED]
    assert [(one.old, one.new) for one in renamed] == [("Jeremy Heywood", "J. Heywood")]


def test_whom_somebody_also_reports_to_is_the_same_whatever_id_and_name_that_one_has_now() -> None:
    columns = ("Id", "Name", "Reports to", "Dotted line manager")
    old = staff("1|Eva Lead||", "2|Ben Bold|1|3", "3|Ada Able|1|", columns=columns)
    new = staff("1|Eva Lead||", "2|Ben Bold|1|33", "33|Ada Able|1|", columns=columns)
    assert told(compare(old, new)) == [("field", "33", "3", "33")]


def test_a_column_that_one_table_has_is_told_once_where_people_have_several_rows_too() -> None:
    rows = ("1|Eva Lead||Head|Lab", "1|Eva Lead||Adviser|Shop", "2|Ben Bold|1|Cook|Lab")
    old = tabular(staff(*rows))
    new = tabular(staff(*(f"{row}|9" for row in rows), columns=(*COLUMNS, "Badge")))
    found = compare(old, new)
    assert (told(found), found.only_new) == ([], ("Badge",))


def test_of_an_entry_that_changed_the_fields_that_differ_are_told() -> None:
    old, new = (
        dataset(
            {
                "persons": [
                    {"id": "a", "name": "Ada", "education": [{"institution": "X", "area": area, **more}]}
                ]
            }
        )
        for area, more in (("Logic", {}), ("Law", {"end_date": "2020"}))
    )
    assert told(compare(old, new)) == [("field", "a", "X: area Logic", "X: end_date 2020; area Law")]


def test_long_texts_are_told_from_where_they_part() -> None:
    texts = (f"{'All the same words again. ' * 20}{last}" for last in ("One end.", "Another end."))
    old, new = (dataset({"persons": [{"id": "a", "name": "Ada", "biography": text}]}) for text in texts)
    assert told(compare(old, new)) == [
        ("field", "a", "…e same words again. One end.", "…e same words again. Another end.")
    ]


def test_what_only_one_of_a_table_and_another_file_speaks_of_is_told_once() -> None:
    rows = [f"{row}|{number}" for number, row in enumerate((EVA, BEN, ADA))]
    table = tabular(staff(*rows, columns=(*COLUMNS, "Badge")))
    people = [
        {"id": "1", "name": "Eva Lead"},
        {"id": "2", "name": "Ben Bold"},
        {"id": "3", "name": "Ada Able"},
    ]
    found = compare(table, dataset({"persons": people}))
    assert told(found) == []
    assert (set(found.only_old), found.only_new) == ({"Badge", "role", "reports_to", "organization"}, ())
    people[0]["email"] = "eva@x.org"
    assert compare(table, dataset({"persons": people})).only_new == ("email",)
