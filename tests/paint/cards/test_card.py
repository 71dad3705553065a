"""The width of all cards, and what stands in each of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import pytest
from msgspec.structs import replace

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.places import Node
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import make_chart
from orgviewer.choices import USUAL_EXTRAS, Direction, Extra, LayoutKind
from orgviewer.commands.sample import employees
from orgviewer.layout.layout import LayoutSpec, LayoutStyle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards import sizes
from orgviewer.paint.cards.card import BADGE_HEIGHT, BADGE_OVERLAP, badge_rectangle
from orgviewer.paint.cards.labels import Label, label, whole_text
from orgviewer.paint.cards.sizes import card_width, layout_spec
from orgviewer.paint.cards.texts import short
from orgviewer.paint.chart_marks import Highlight
from orgviewer.paint.marks import Marks
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import LIGHT, Lettering
from tests.datasets import COMPANY, dataset, with_members
from tests.paint.drawing import boxes_of, drawing, laid_out, texts_of


def chart_of(names: list[str]) -> Chart:
    persons = [
        {"id": f"{place}", "name": name, "memberships": [{"organization_id": "team"}]}
        for place, name in enumerate(names)
    ]
    document = {"organizations": [{"id": "team", "name": "T"}], "persons": persons}
    return make_chart(dataset(document), ChartSpec())


def test_the_width_lies_between_the_bounds_of_the_theme(letters: Letters) -> None:
    least, most = LIGHT.width_range
    assert card_width(chart_of([]), LIGHT, letters) == least
    assert card_width(chart_of(["Ada"]), LIGHT, letters) == least
    assert card_width(chart_of(["Ada " * 40]), LIGHT, letters) == most
    assert card_width(make_chart(dataset({}), ChartSpec()), LIGHT, letters) == least


def test_all_names_of_a_small_chart_fit(letters: Letters) -> None:
    names = [f"Ada {'L' * count}" for count in range(1, 13)]
    chart = chart_of(names)
    width = card_width(chart, LIGHT, letters)
    assert LIGHT.width_range[0] < width < LIGHT.width_range[1]
    layout = laid_out(chart.dataset, letters)
    drawn = drawing(layout, letters)
    assert [name for node in range(1, 13) for name in texts_of(drawn, node) if "Ada" in name] == names
    longest = letters.width(names[-1], Lettering.NAME)
    # The name, the disc before it, and a padding on each side of both.
    assert width == np.ceil(longest + LIGHT.disc + 3 * LIGHT.padding)


def test_one_long_name_in_a_hundred_does_not_widen_all_cards(letters: Letters) -> None:
    assert card_width(chart_of(["Ada"] * 99 + ["Ada " * 40]), LIGHT, letters) == LIGHT.width_range[0]
    assert card_width(chart_of(["Ada"] * 90 + ["Ada " * 40] * 10), LIGHT, letters) == LIGHT.width_range[1]


def test_of_a_large_chart_a_sample_is_measured(letters: Letters, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def counting(chart: Chart, node: int) -> Label:
        asked.append(node)
        return label(chart, node)

    monkeypatch.setattr(sizes, "label", counting)
    chart = make_chart(with_members([-1], [10_000]).dataset(), ChartSpec())
    card_width(chart, LIGHT, letters)
    assert len(asked) == sizes.SAMPLE
    assert (min(asked), max(asked)) == (0, 10_000)


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("kind", LayoutKind)
def test_the_layout_takes_the_theme_s_sizes_and_the_style(
    letters: Letters, direction: Direction, kind: LayoutKind
) -> None:
    chart = chart_of(["Ada"])
    spec = layout_spec(chart, LIGHT, letters, LayoutStyle(direction, kind, 0.7))
    wanted = replace(LIGHT.sizes, card_width=card_width(chart, LIGHT, letters))
    assert spec == LayoutSpec(wanted, direction, kind, 0.7)


def test_a_native_name_has_a_line_of_its_own_where_there_is_no_room_beside_the_name(
    letters: Letters, requires_letters: Callable[[str], None]
) -> None:
    requires_letters("Бен")
    persons = [
        {"id": "a", "name": "Ada " * 40, "other_names": [{"name": "Ада", "lang": "ru"}]},
        {"id": "b", "name": "Ben", "other_names": [{"name": "Бен", "lang": "ru"}]},
    ]
    layout = laid_out(dataset({"persons": persons}), letters)
    drawn = drawing(layout, letters)
    long, short = (int(layout.chart.cards(Kind.PERSON, record)[0]) for record in (0, 1))
    assert any(text.endswith("…") for text in texts_of(drawn, long))
    assert {*texts_of(drawn, short)} == {"B", "Ben", "Бен"}
    heights = {
        text: y
        for texts in drawn.texts
        for node, (_, y), text in zip(texts.nodes.tolist(), texts.places.tolist(), texts.texts, strict=True)
        if node == long
    }
    assert heights["Ада"] > max(y for text, y in heights.items() if text.endswith("…")) + 10


def test_a_badge_says_how_many_people_a_fold_hides(letters: Letters) -> None:
    layout = laid_out(dataset(COMPANY), letters, ChartSpec(folding=Folding(1)))
    drawn = drawing(layout, letters)
    company = layout.chart.find((Kind.ORGANIZATION, "company", ""))
    assert "+4" in texts_of(drawn, company)
    place = badge_rectangle(layout, Node(company))
    rectangle = [place.left, place.top, place.right - place.left, place.bottom - place.top]
    assert any(
        rectangle == boxes.rectangles[boxes.nodes == company][0].tolist()
        for boxes in boxes_of(drawn, company)
    )
    middle = float(layout.left[company]) + layout.spec.sizes.card_width / 2
    foot = float(layout.top[company]) + layout.spec.sizes.card_height + BADGE_HEIGHT / 2 - BADGE_OVERLAP
    assert ((place.left + place.right) / 2, (place.top + place.bottom) / 2) == (middle, foot)


def test_a_badge_that_hides_nobody_has_no_number(letters: Letters) -> None:
    document = {
        "organizations": [{"id": "a", "name": "A"}, {"id": "b", "name": "B", "parent_id": "a"}],
    }
    layout = laid_out(dataset(document), letters, ChartSpec(folding=Folding(0)))
    assert "+" in texts_of(drawing(layout, letters), 0)


def test_only_the_hovered_card_shows_that_it_can_fold(letters: Letters) -> None:
    layout = laid_out(dataset(COMPANY), letters)
    chart = layout.chart
    team, leaf = chart.find((Kind.ORGANIZATION, "vision", "")), chart.find((Kind.PERSON, "ben", "vision"))
    minus = "−"
    assert minus not in texts_of(drawing(layout, letters), team)
    assert minus in texts_of(drawing(layout, letters, highlight=Highlight(hovered=Node(team))), team)
    assert minus not in texts_of(drawing(layout, letters, highlight=Highlight(hovered=Node(leaf))), leaf)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (999, "999"),
        (1_000, "1.0k"),
        (1_099, "1.0k"),
        (9_999, "9.9k"),
        (10_000, "10k"),
        (999_999, "999k"),
        (1_000_000, "1.0M"),
        (9_999_999, "9.9M"),
        (12_345_678, "12M"),
    ],
)
def test_a_count_has_at_most_four_characters(number: int, text: str) -> None:
    assert short(number) == text


def test_initials_stand_in_the_middle_of_their_disc(letters: Letters) -> None:
    layout = laid_out(dataset(COMPANY), letters)
    drawn, ada = drawing(layout, letters), layout.chart.find((Kind.PERSON, "ada", "vision"))
    disc = next(
        boxes.rectangles[boxes.nodes == ada][0]
        for boxes in boxes_of(drawn, ada)
        if boxes.style.radius == LIGHT.disc / 2
    )
    place = next(
        texts.places[texts.nodes == ada][0]
        for texts in drawn.texts
        if texts.style.lettering is Lettering.INITIALS and ada in texts.nodes
    )
    middle = disc[:2] + disc[2:] / 2
    assert place[0] + letters.width("AE", Lettering.INITIALS) / 2 == pytest.approx(middle[0])
    assert place[1] == letters.baseline(Lettering.INITIALS, middle[1])


def test_a_note_about_what_somebody_is_in_a_team_is_dotted_on_the_card_there(letters: Letters) -> None:
    memberships = [{"organization_id": "one"}, {"organization_id": "two", "note": "In a caption only."}]
    organizations = [{"id": name, "name": name} for name in ("one", "two")]
    ada, ben = (
        {"id": name, "name": name, "memberships": memberships[:end]} for name, end in (("a", 2), ("b", 1))
    )
    chart = laid_out(dataset({"organizations": organizations, "persons": [ben, ada]}), letters).chart
    noted = [chart.key(node) for node in np.flatnonzero(chart.noted).tolist()]
    assert noted == [(Kind.PERSON, "a", "two")]


def test_whoever_has_a_note_has_a_dot_in_the_corner_of_the_card(letters: Letters) -> None:
    persons = [{"id": "ada", "name": "Ada", "note": "Perhaps two people."}, {"id": "ben", "name": "Ben"}]
    layout = laid_out(dataset({"persons": persons}), letters)
    drawn = drawing(layout, letters)
    dots = [boxes for boxes in drawn.boxes if boxes.style.fill == LIGHT.focus]
    (dot,) = dots
    (node,) = dot.nodes.tolist()
    assert label(layout.chart, node).title == "Ada"
    left, top, width, height = dot.rectangles[0].tolist()
    assert layout.left[node] < left
    assert left + width < layout.left[node] + layout.spec.sizes.card_width
    assert layout.top[node] < top < top + height < layout.top[node] + LIGHT.padding * 2


def test_a_manager_who_is_not_in_the_file_has_a_dashed_card_that_says_so(letters: Letters) -> None:
    persons = [
        {"id": "ada", "name": "Ada", "memberships": [{"reports_to": "zoe"}]},
        {"id": "zoe", "name": "Zoe", "absent": True},
    ]
    layout = laid_out(dataset({"persons": persons}), letters)
    drawn = drawing(layout, letters)
    assert layout.chart.kind[0] == Kind.ABSENT
    assert texts_of(drawn, 0) == ["Zoe", "not in the file"]
    assert [boxes.style.dashed for boxes in boxes_of(drawn, 0)] == [True]


ROLE = "Calibration of thermometers and hygrometers"


def people(role: str, more: Mapping[str, object] | None = None) -> Dataset:
    """Return twenty people with a short name and role, and Ada with another."""
    short = [{"id": str(n), "name": "Ben", "memberships": [{"role": "Lead"}]} for n in range(20)]
    ada = {"id": "ada", "name": "Ada", "memberships": [{"role": role}], **(more or {})}
    return dataset({"persons": [*short, ada]})


def lines_of(drawn: Marks, node: int) -> list[str]:
    """Return the texts of a card from the top down."""
    found = [
        (y, text)
        for texts in drawn.texts
        for owner, (_, y), text in zip(texts.nodes.tolist(), texts.places.tolist(), texts.texts, strict=True)
        if owner == node and texts.style.lettering is not Lettering.INITIALS
    ]
    return [text for _, text in sorted(found)]


def test_a_role_that_does_not_fit_takes_two_lines_within_the_card(letters: Letters) -> None:
    layout = laid_out(people(ROLE), letters)
    ada = layout.chart.find((Kind.PERSON, "ada", ""))
    assert layout.spec.sizes.card_width == LIGHT.width_range[0]
    drawn = drawing(layout, letters)
    name, first, second = lines_of(drawn, ada)
    assert name == "Ada"
    assert ROLE.startswith(f"{first} {second.removesuffix('…')}")
    top, foot = layout.top[ada], layout.top[ada] + layout.spec.sizes.card_height
    for texts in drawn.texts:
        for _, y in texts.places[texts.nodes == ada].tolist():
            assert top + texts.style.lettering.pixels * 0.9 < y < foot - 3


@pytest.mark.parametrize(
    "role", ["人工智能硬件与基础设施部门负责人兼首席工程师", "ソフトウェアエンジニアリング部門マネージャー"]
)
def test_a_role_without_blanks_takes_two_lines_as_well(
    letters: Letters, requires_letters: Callable[[str], None], role: str
) -> None:
    requires_letters(role)
    layout = laid_out(people(role), letters)
    name, first, second = lines_of(drawing(layout, letters), layout.chart.find((Kind.PERSON, "ada", "")))
    assert name == "Ada"
    assert not first.endswith("…")
    assert role.startswith(f"{first}{second.removesuffix('…')}")
    assert letters.width(first + role[len(first)], Lettering.DETAIL) > layout.spec.sizes.card_width * 0.6


def test_cards_are_as_wide_as_the_roles_of_most_people_want(letters: Letters) -> None:
    persons = [
        {"id": str(n), "name": "Ben", "memberships": [{"role": "Manager, AI hardware"}]} for n in range(9)
    ]
    chart = make_chart(dataset({"persons": persons}), ChartSpec())
    wanted = letters.width("Manager, AI hardware", Lettering.DETAIL) + LIGHT.disc + 3 * LIGHT.padding
    assert card_width(chart, LIGHT, letters) == max(np.ceil(wanted), LIGHT.width_range[0])


@pytest.mark.parametrize("seed", range(1, 4))
def test_of_250_people_at_most_one_in_ten_has_a_card_on_which_something_is_cut(
    letters: Letters, seed: int
) -> None:
    staff = [
        {"id": str(n), "name": one.name, "memberships": [{"role": one.role, "reports_to": str(one.manager)}]}
        for n, one in enumerate(employees(250, seed))
    ]
    layout = laid_out(dataset({"persons": staff, "meta": {"arranged_by": "reporting"}}), letters)
    drawn = drawing(layout, letters)
    cut = {
        node for node in range(len(layout.chart)) if any(text.endswith("…") for text in texts_of(drawn, node))
    }
    assert len(cut) <= 25


def test_a_summary_is_a_third_line_on_higher_cards_where_it_is_wanted(letters: Letters) -> None:
    data = people("Lead", {"summary": "One line about her."})
    plain = laid_out(data, letters)
    ada = plain.chart.find((Kind.PERSON, "ada", ""))
    assert lines_of(drawing(plain, letters), ada) == ["Ada", "Lead"]
    told = laid_out(data, letters, ChartSpec(extras=USUAL_EXTRAS | {Extra.SUMMARIES}))
    assert told.spec.sizes.card_height > plain.spec.sizes.card_height
    assert lines_of(drawing(told, letters), ada)[:2] == ["Ada", "Lead"]
    assert " ".join(lines_of(drawing(told, letters), ada)[2:]) == "One line about her."
    assert whole_text(told.chart, ada) == "Ada, Lead, One line about her."


def test_native_names_can_be_left_out(letters: Letters, requires_letters: Callable[[str], None]) -> None:
    requires_letters("Ада")
    data = people("Lead", {"other_names": [{"name": "Ада", "lang": "ru"}]})
    for extras, names in ((USUAL_EXTRAS, 1), (USUAL_EXTRAS - {Extra.NATIVE_NAMES}, 0)):
        layout = laid_out(data, letters, ChartSpec(extras=extras))
        drawn = drawing(layout, letters)
        assert [text for texts in drawn.texts for text in texts.texts].count("Ада") == names
