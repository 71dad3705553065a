"""The chart of two states: what happened to whom, where movers were, and how many there are."""

from __future__ import annotations

from orgviewer.changes import compare
from orgviewer.changes.both.datasets import both_states
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.folding import (
    fold,
    one_level_less,
    one_level_more,
    only_changes,
    opened_to,
    opening_folding,
    unfold_branch,
)
from orgviewer.chart.places import ROOT, Place
from orgviewer.chart.spec import ChartSpec, Folding, Shown
from orgviewer.chart.trees import whole_chart
from orgviewer.model.changes import Change, ChangeKind, Happened
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.labels import label
from orgviewer.relations.facets import ORGANIZATION, REPORTING, Facet, FacetKind
from tests.both import LATER, both, compared
from tests.datasets import dataset, flat_dataset


def chart(facet: Facet = ORGANIZATION) -> Chart:
    return whole_chart(both(), ChartSpec(arranged_by=facet))


def title(made: Chart, node: int) -> str:
    return label(made, node).title


def happened(made: Chart) -> dict[str, Happened]:
    assert made.changed is not None
    found = enumerate(made.changed.happened.tolist())
    return {title(made, node): Happened(flags) for node, flags in found if flags}


def moves(made: Chart) -> list[tuple[str, str]]:
    assert made.changed is not None
    return [(title(made, node), title(made, was)) for node, was in made.changed.moves.tolist()]


def headcounts(made: Chart) -> dict[str, tuple[int, int]]:
    assert made.changed is not None
    numbers = made.changed.headcounts.tolist()
    return {title(made, node): (before, after) for node, (before, after) in enumerate(numbers)}


def test_a_chart_of_one_state_knows_of_no_changes() -> None:
    assert whole_chart(dataset(LATER), ChartSpec()).changed is None


def test_cards_say_what_happened() -> None:
    assert happened(chart()) == {
        "Ada Able": Happened.CHANGED,
        "Cy Call": Happened.MOVED,
        "Sales": Happened.JOINED,
        "Flo Fay": Happened.JOINED,
        "Lab": Happened.LEFT,
        "Di Dale": Happened.LEFT,
        "Ed Ely": Happened.LEFT,
    }


def test_who_left_hangs_where_they_were() -> None:
    made = chart()
    paths = {title(made, node): title(made, int(made.parent[node])) for node in range(1, len(made))}
    assert (paths["Ed Ely"], paths["Lab"]) == ("Lab", "Research")
    by_lines = chart(REPORTING)
    paths = {
        title(by_lines, node): title(by_lines, int(by_lines.parent[node])) for node in range(1, len(by_lines))
    }
    assert (paths["Ed Ely"], paths["Di Dale"]) == ("Di Dale", "Ben Best")


def test_movers_came_from_their_old_team_or_their_old_manager() -> None:
    assert moves(chart()) == [("Cy Call", "Research")]
    assert moves(chart(REPORTING)) == [("Cy Call", "Ben Best")]
    assert moves(chart(Facet(FacetKind.ROLE))) == []


def test_a_table_knows_where_movers_were_too() -> None:
    names = ["id", "name", "title", "department", "manager"]
    rows = ["1|Ada|Head|Board|", "2|Ben|Aide|Lab|1", "3|Cy|Aide|Lab|2"]
    moved = [*rows[:2], "3|Cy|Aide|Board|1"]
    earlier, later = (
        flat_dataset({name: [row.split("|")[place] for row in some] for place, name in enumerate(names)})
        for some in (rows, moved)
    )
    change = Change(ChangeKind.MOVED, "3", "Cy", "2", "1", old_record=2, new_record=2)
    made = compared(earlier, later, [0, 1, 2], [0, 1], [change])
    assert moves(whole_chart(made, ChartSpec(arranged_by=REPORTING))) == [("Cy", "Ben")]
    assert moves(whole_chart(made, ChartSpec(arranged_by=ORGANIZATION))) == [("Cy", "Lab")]


def test_a_team_moved_from_the_team_that_it_was_in() -> None:
    teams = [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]
    earlier = dataset({"organizations": [*teams, {"id": "c", "name": "C", "parent_id": "a"}]})
    later = dataset({"organizations": [*teams, {"id": "c", "name": "C", "parent_id": "b"}]})
    made = both_states(earlier, later, compare(earlier, later))
    assert moves(whole_chart(made, ChartSpec())) == [("C", "A")]


def test_who_moved_is_marked_on_the_card_that_stands_for_them_alone() -> None:
    teams = [{"id": one, "name": one.upper()} for one in "abc"]
    before = [{"organization_id": "a"}, {"organization_id": "b"}]
    after = [{"organization_id": "c"}, {"organization_id": "b"}]
    earlier, later = (
        dataset({"organizations": teams, "persons": [{"id": "ada", "name": "Ada", "memberships": parts}]})
        for parts in (before, after)
    )
    change = Change(ChangeKind.MOVED, "ada", "Ada", "a", "c", old_record=0, new_record=0)
    made = whole_chart(compared(earlier, later, [0], [0, 1, 2], [change]), ChartSpec())
    assert made.changed is not None
    marked = made.changed.happened.nonzero()[0].tolist()
    assert [title(made, int(made.parent[node])) for node in marked] == ["C"]
    assert moves(made) == [("Ada", "A")]


def test_a_move_from_or_to_what_is_folded_away_is_not_drawn() -> None:
    made = chart()
    products = next(node for node in range(len(made)) if title(made, node) == "Products")
    folded = fold(made, Folding(exceptions=frozenset((Place(products),))))
    assert moves(folded) == []


def test_those_who_left_are_not_counted_any_more() -> None:
    made = chart()
    root = int((made.kind == Kind.ORGANIZATION).nonzero()[0][0])
    assert made.people[root] == 4
    assert made.groups[root] == 4  # the lab is no more


def test_teams_are_counted_before_and_after() -> None:
    found = headcounts(chart())
    assert found["Firm"] == (5, 4)
    assert found["Research"] == (4, 1)
    assert found["Lab"] == (2, 0)
    assert found["Sales"] == (0, 1)
    assert found["Products"] == (0, 2)


def test_managers_are_counted_with_those_beneath_them() -> None:
    found = headcounts(chart(REPORTING))
    assert found["Ben Best"] == (4, 1)
    assert found["Flo Fay"] == (0, 1)


# Changes only


def large() -> Dataset:
    """Return two states of a firm of many, in which two of a team joined and left, and one moved."""
    teams = [{"id": "firm", "name": "Firm"}] + [
        {"id": f"t{number}", "name": f"Team {number}", "parent_id": "firm"} for number in range(20)
    ]
    people = [
        {"id": f"p{number}", "name": f"P {number}", "memberships": [{"organization_id": f"t{number % 20}"}]}
        for number in range(200)
    ]
    joined = {"id": "new", "name": "New", "memberships": [{"organization_id": "t3"}]}
    moved = {**people[5], "memberships": [{"organization_id": "t7"}]}
    later = [*people[:3], *people[4:5], moved, *people[6:], joined]
    before, after = (dataset({"organizations": teams, "persons": some}) for some in (people, later))
    return both_states(before, after, compare(before, after))


CHANGES_ONLY = Folding(shown=Shown.CHANGED)


def shown_titles(folding: Folding) -> list[str]:
    shown = fold(whole_chart(large(), ChartSpec()), folding)
    return sorted(title(shown, node) for node in range(len(shown)))


def test_changes_only_shows_who_changed_and_what_leads_to_them_and_where_movers_were() -> None:
    wanted = ["Firm", "New", "P 3", "P 5", "Team 3", "Team 5", "Team 7"]
    assert shown_titles(CHANGES_ONLY) == sorted(wanted)


def test_a_card_beneath_which_some_are_hidden_counts_these() -> None:
    shown = fold(whole_chart(large(), ChartSpec()), CHANGES_ONLY)
    hidden = {title(shown, node): int(shown.hidden[node]) for node in range(len(shown))}
    people = {title(shown, node): int(shown.hidden_people[node]) for node in range(len(shown))}
    # Nine are left in the team that one left and one joined, and nobody of the team of 17 others is shown.
    assert (hidden["Team 3"], people["Team 3"]) == (9, 9)
    assert hidden["Firm"] == 17 * 11
    assert people["Firm"] == 17 * 10
    assert hidden["New"] == 0


def test_a_card_is_unfolded_by_hand_as_ever() -> None:
    whole = whole_chart(large(), ChartSpec())
    team = Place(next(node for node in range(len(whole)) if title(whole, node) == "Team 3"))
    opened = CHANGES_ONLY.toggled(team)
    assert len(shown_titles(opened)) == len(shown_titles(CHANGES_ONLY)) + 9
    assert opened.toggled(team) == CHANGES_ONLY


def test_whoever_is_selected_is_unfolded_and_no_more_than_that() -> None:
    whole = whole_chart(large(), ChartSpec())
    places = {title(whole, node): Place(node) for node in range(len(whole))}
    assert opened_to(whole, CHANGES_ONLY, places["New"]) == CHANGES_ONLY
    assert opened_to(whole, CHANGES_ONLY, places["P 23"]) == CHANGES_ONLY.toggled(places["Team 3"])


def test_a_large_chart_over_two_states_opens_with_its_changes_and_a_small_one_whole() -> None:
    assert opening_folding(whole_chart(large(), ChartSpec())) == CHANGES_ONLY
    assert opening_folding(chart()) == Folding()


def test_changes_only_is_left_as_it_was_entered() -> None:
    whole = whole_chart(large(), ChartSpec())
    assert only_changes(whole, Folding(2)) == CHANGES_ONLY
    assert only_changes(whole, CHANGES_ONLY) == Folding()
    assert one_level_more(whole, CHANGES_ONLY) == CHANGES_ONLY
    assert one_level_less(whole, CHANGES_ONLY) == Folding(1)
    everybody = unfold_branch(whole, CHANGES_ONLY, ROOT)
    assert len(fold(whole, everybody)) == len(whole)


def test_groups_of_numbers_count_both_states_in_the_same_bins() -> None:
    names = list("ABCDEF")
    before = flat_dataset(
        {"id": names, "name": names, "Pay": ["40000", "41500", "20000", "61000", "70000", "79000"]}
    )
    after = flat_dataset(
        {"id": names, "name": names, "Pay": ["95000", "41500", "55000", "61000", "99000", "79000"]}
    )
    made = whole_chart(
        both_states(before, after, compare(before, after)),
        ChartSpec(arranged_by=Facet(FacetKind.COLUMN, "Pay")),
    )
    found = headcounts(made)
    bins = {name: counts for name, counts in found.items() if " to " in name}
    assert bins == {
        "40,000 to 50,000": (2, 1),
        "50,000 to 60,000": (0, 1),  # 20,000 is in none of them
        "60,000 to 70,000": (1, 1),
        "70,000 to 80,000": (2, 1),
        "90,000 to 100,000": (0, 2),
    }
