"""Cards say the fields that somebody chose, in their order; what nobody knows leaves no hole."""

from __future__ import annotations

import base64
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from orgviewer.chart.fields.names import settled
from orgviewer.chart.fields.typed import parse_fields
from orgviewer.chart.places import Node
from orgviewer.chart.rules.evaluation import meeting
from orgviewer.chart.rules.grammar import parse_condition, parse_rule
from orgviewer.chart.spec import (
    CardField,
    CardSpec,
    CardWidth,
    ChartSpec,
    Folding,
    Portrait,
    TextSize,
    fitting,
)
from orgviewer.chart.trees import make_chart, whole_chart
from orgviewer.choices import Extra
from orgviewer.errors import UsageError
from orgviewer.layout.layout import LayoutStyle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.card import badge_rectangle
from orgviewer.paint.cards.labels import label, whole_text
from orgviewer.paint.cards.rule_marks import HEIGHT
from orgviewer.paint.cards.signs import tip_lines
from orgviewer.paint.cards.sizes import card_sizes, layout_spec
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import LIGHT, Lettering
from orgviewer.readers import read
from orgviewer.statistics.columns import silences
from orgviewer.words.language import speak
from tests.datasets import dataset
from tests.paint.drawing import drawing, laid_out, texts_of
from tests.paint.photo_files import packed, plain

STAFF = """\
id,name,title,manager,email,Work phone,Office,Salary
1,Ada Example,Chief executive,,ada@example.org,+49 30 1000,Berlin,200000
2,Ben Sample,Engineer,1,,,Hamburg,90000
3,Cleo Test,,1,cleo@example.org,,,80000.5
"""
VACANT = """\
id,name,title,manager,email,Phone,Office,Salary
1,Ada Example,Chief executive,,ada@example.org,+49 30 1000,Berlin,200000
2,Vacant,Engineer,1,office@example.org,+49 30 1001,Hamburg,90000
3,Cleo Test,,2,cleo@example.org,,,80000.5
4,Dora Proof,,3,dora@example.org,,,80000.5
"""
TEAM = {
    "organizations": [
        {"id": "company", "name": "Company"},
        {"id": "lab", "name": "Lab", "parent_id": "company", "other": {"Room": "12"}},
    ],
    "posts": [{"id": "post", "label": "Post", "organization_id": "lab", "other": {"Room": "13"}}],
    "persons": [
        {
            "id": "ada",
            "name": "Ada",
            "memberships": [{"organization_id": "lab", "role": "Lead"}],
            "other": {"Pay": "5"},
        },
        {
            "id": "ben",
            "name": "Ben",
            "memberships": [{"organization_id": "lab", "reports_to": "ada"}],
            "other": {"Pay": "7"},
        },
    ],
}
BELOW = 0.25  # of the height of letters, below their line: g, j, brackets
CAPITALS = 0.73  # of the height of letters, above their line: those that are high
PHOTO = f"data:image/png;base64,{base64.b64encode(packed(plain())).decode()}"


@pytest.fixture
def staff(tmp_path: Path) -> Dataset:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, encoding="utf-8")
    return read(path)


def spec_of(data: Dataset, people: str = "", team: str = "", **more: object) -> ChartSpec:
    card = CardSpec(parse_fields(people), parse_fields(team), **more)  # type: ignore[arg-type]
    return ChartSpec(card=settled(card, data))


def written(data: Dataset, letters: Letters, spec: ChartSpec) -> dict[str, list[str]]:
    """Return by name what stands on each card, from the top down."""
    layout = laid_out(data, letters, spec)
    drawn = drawing(layout, letters)
    found: dict[str, list[tuple[float, float, str]]] = {}
    for group in (one for one in drawn.texts if one.style.lettering is not Lettering.INITIALS):
        for node, (x, y), text in zip(group.nodes.tolist(), group.places.tolist(), group.texts, strict=True):
            found.setdefault(label(layout.chart, node).title, []).append((y, x, text))
    return {name: [text for _, _, text in sorted(lines)] for name, lines in found.items()}


def test_fields_stand_in_their_order_and_what_is_unknown_takes_no_line(
    staff: Dataset, letters: Letters
) -> None:
    spec = spec_of(staff, "name,role,location,email,phone", portrait=Portrait.NONE)
    said = written(staff, letters, spec)
    assert said["Ada Example"] == [
        "Ada Example",
        "Chief executive",
        "Berlin",
        "ada@example.org",
        "+49 30 1000",
    ]
    assert said["Ben Sample"] == ["Ben Sample", "Engineer", "Hamburg"]
    assert said["Cleo Test"] == ["Cleo Test", "cleo@example.org"]


def test_what_is_named_first_has_the_letters_of_a_title(staff: Dataset, letters: Letters) -> None:
    spec = spec_of(staff, "role,name", portrait=Portrait.NONE)
    layout = laid_out(staff, letters, spec)
    drawn = drawing(layout, letters)
    (title,) = (group for group in drawn.texts if "Chief executive" in group.texts)
    (beneath,) = (group for group in drawn.texts if "Ada Example" in group.texts)
    assert title.style.lettering.pixels > beneath.style.lettering.pixels
    assert written(staff, letters, spec)["Cleo Test"] == ["Cleo Test"]  # who has no role is still named


@pytest.mark.parametrize("typed", ["Work phone", "work PHONE", "phone"])
def test_a_field_goes_by_our_word_or_by_the_heading_of_the_file(staff: Dataset, typed: str) -> None:
    assert settled(CardSpec((CardField(typed),)), staff).fields == (CardField("phone"),)


def test_a_column_of_the_file_is_a_field(staff: Dataset, letters: Letters) -> None:
    assert written(staff, letters, spec_of(staff, "name,salary"))["Ben Sample"][-2:] == [
        "Ben Sample",
        "90000",
    ]


def test_an_unknown_field_is_told_with_the_one_that_is_near(staff: Dataset) -> None:
    with pytest.raises(UsageError, match=r'no field or column "salry"\. Did you mean "Salary"'):
        settled(CardSpec(parse_fields("name,salry")), staff)
    with pytest.raises(UsageError, match="There are name, role, team"):
        settled(CardSpec(parse_fields("zzzzzz")), staff)


def test_a_spec_that_comes_from_another_file_loses_the_columns_that_are_not_there(staff: Dataset) -> None:
    other = ChartSpec(card=CardSpec(parse_fields("name,Work phone,Badge"), width=CardWidth.WIDE))
    fit = fitting(other, staff).card
    assert fit == CardSpec(parse_fields("name,phone"), width=CardWidth.WIDE)
    assert fitting(ChartSpec(card=fit), staff).card == fit


def test_teams_say_who_leads_them_how_large_they_are_and_what_their_branch_costs(letters: Letters) -> None:
    data = dataset(TEAM)
    said = written(data, letters, spec_of(data, team="name,head,size,cost,Room,vacancies"))
    assert said["Lab"] == ["Lab", "Ada", "2 people", "Pay: 12", "12", "1 vacancy"]
    assert said["Company"] == ["Company", "2 people · 1 group", "Pay: 12", "1 vacancy"]
    assert {"Ada", "Lead"} <= set(said["Ada"])  # and people say what they always do


def test_a_column_of_a_branch_says_of_how_many_it_is_known_and_shares_have_no_sum(letters: Letters) -> None:
    people = [
        {
            "id": name.lower(),
            "name": name,
            "memberships": [{"organization_id": "lab"}],
            "other": {"Utilisation": f"{share} %", **({"Salary": pay} if pay else {})},
        }
        for name, share, pay in (("Ada", 60, "50000.5"), ("Ben", 80, ""), ("Cleo", 100, ""))
    ]
    data = dataset({"organizations": [{"id": "lab", "name": "Lab"}], "persons": people})
    said = written(data, letters, spec_of(data, team="name,Utilisation,cost", width=CardWidth.WIDE))
    assert said["Lab"][1:] == ["Utilisation: 80 % on average", "Salary: 50,000 (of 1 of 3)"]


@pytest.mark.parametrize(("code", "said"), [("en", "Rate: 12.50"), ("de", "Rate: 12,50")])
def test_sums_on_cards_are_written_as_the_language_writes_numbers(
    code: str, said: str, letters: Letters
) -> None:
    lab = [{"organization_id": "lab"}]
    ada = {"id": "ada", "name": "Ada", "memberships": lab, "other": {"Rate": "12.5"}}
    data = dataset({"organizations": [{"id": "lab", "name": "Lab"}], "persons": [ada]})
    speak(code)
    assert said in written(data, letters, spec_of(data, team="name,Rate"))["Lab"]


def test_a_column_that_is_called_as_a_counted_field_says_what_the_file_says(letters: Letters) -> None:
    lab = [{"organization_id": "lab", "role": "Lead"}]
    own = {"level": "L7", "cost": "10", "Salary": "500"}
    people = [
        {"id": "ada", "name": "Ada", "memberships": lab, "other": own},
        {"id": "ben", "name": "Ben", "memberships": lab, "other": {"cost": "20"}},
    ]
    teams = [{"id": "lab", "name": "Lab", "other": {"size": "large"}}]
    data = dataset({"organizations": teams, "persons": people})
    spec = spec_of(data, "name,level,counted level", "name,size,counted size,cost,counted cost")
    said = written(data, letters, replace(spec, card=replace(spec.card, portrait=Portrait.NONE)))
    assert said["Ada"] == ["Ada", "L7", "level 2"]
    assert said["Ben"] == ["Ben", "level 2"]
    assert said["Lab"] == ["Lab", "large", "2 people", "cost: 30", "Salary: 500 (of 1 of 2)"]


def test_a_post_says_its_columns_and_that_it_is_vacant(letters: Letters) -> None:
    data = dataset(TEAM)
    assert written(data, letters, spec_of(data, "name,role,Room"))["Post"] == ["Post", "vacant", "13"]


def test_a_vacancy_says_figures_and_columns_as_people_do(tmp_path: Path, letters: Letters) -> None:
    path = tmp_path / "staff.csv"
    path.write_text(VACANT, encoding="utf-8")
    data = read(path)
    spec = spec_of(data, "name,role,phone,email,start,span,beneath,level,Office")
    lines = next(lines for lines in written(data, letters, spec).values() if "vacant" in lines)
    counts = ["1 direct report", "2 people beneath", "level 2"]
    assert lines == ["Engineer", "vacant", "+49 30 1001", "office@example.org", *counts, "Hamburg"]


def test_counts_on_cards_are_those_of_the_whole_chart_when_it_is_folded(staff: Dataset) -> None:
    spec = replace(spec_of(staff, "name,span,level"), folding=Folding(depth=0))
    chart = make_chart(staff, spec)
    assert [line.text for line in label(chart, 0).lines] == ["Ada Example", "2 direct reports", "level 1"]


def test_all_cards_have_one_size_with_room_for_every_field(staff: Dataset, letters: Letters) -> None:
    usual = card_sizes(whole_chart(staff, ChartSpec()), LIGHT, letters)
    heights = []
    for typed in (
        "name",
        "name,role",
        "name,role,email",
        "name,role,email,phone",
        "name,role,email,phone,location",
    ):
        chart = whole_chart(staff, spec_of(staff, typed))
        sizes = card_sizes(chart, LIGHT, letters)
        heights.append(sizes.card_height)
        layout = laid_out(staff, letters, chart.spec)
        drawn = drawing(layout, letters)
        for group in drawn.texts:
            below = group.places[:, 1] - layout.top[group.nodes]
            assert (below > group.style.lettering.pixels * 0.7).all()
            assert (below < sizes.card_height - 2.0).all()
    assert heights[:2] == [usual.card_height] * 2
    assert heights[1] < heights[2] < heights[3] < heights[4]


@pytest.mark.parametrize("width", list(CardWidth))
@pytest.mark.parametrize("typed", ["", "name,phone,role", "name,role,email,phone", "name:large,role,phone"])
def test_a_badge_covers_no_letters_of_its_card(
    staff: Dataset, letters: Letters, typed: str, width: CardWidth
) -> None:
    spec = replace(spec_of(staff, typed, width=width), folding=Folding(depth=0))
    layout = laid_out(staff, letters, spec)
    drawn = drawing(layout, letters)
    badge = badge_rectangle(layout, Node(0))
    feet = [
        y + BELOW * group.style.lettering.pixels * group.style.size
        for group in drawn.texts
        if group.style.lettering is not Lettering.BADGE
        for y in group.places[group.nodes == 0, 1].tolist()
    ]
    assert len(feet) > 1
    assert max(feet) <= badge.top


@pytest.mark.parametrize("width", list(CardWidth))
@pytest.mark.parametrize("typed", ["name,phone,role,email", "name,role,email,phone,location,start,summary"])
def test_the_badge_of_a_rule_covers_no_letters_of_its_card(
    staff: Dataset, letters: Letters, typed: str, width: CardWidth
) -> None:
    rules = (parse_rule('level > 0: badge "BADGE" red'),)
    spec = replace(spec_of(staff, typed, width=width), folding=Folding(depth=0), rules=rules)
    layout = laid_out(staff, letters, spec)
    drawn = drawing(layout, letters)
    feet = [
        top + height
        for group in drawn.boxes
        if group.style.radius == HEIGHT / 2
        for _, top, _, height in group.rectangles.tolist()
        if top < layout.top[0]
    ]
    capitals = [
        y - CAPITALS * group.style.lettering.pixels
        for group in drawn.texts
        if group.style.lettering is Lettering.NAME
        for y in group.places[group.nodes == 0, 1].tolist()
    ]
    assert feet
    assert max(feet) <= min(capitals)


@pytest.mark.parametrize("width", list(CardWidth))
@pytest.mark.parametrize(
    "typed", ["name,role:large,email:small,phone:large", "name,role:small,email:large,phone"]
)
def test_lines_of_large_and_small_letters_leave_each_other_room(
    staff: Dataset, letters: Letters, typed: str, width: CardWidth
) -> None:
    layout = laid_out(staff, letters, spec_of(staff, typed, width=width))
    lines = sorted(
        (y, group.style.lettering.pixels * group.style.size)
        for group in drawing(layout, letters).texts
        if group.style.lettering is Lettering.DETAIL
        for y in group.places[group.nodes == 0, 1].tolist()
    )
    assert len(lines) > 2
    for (upper, pixels), (lower, below) in pairwise(lines):
        assert upper + BELOW * pixels <= lower - CAPITALS * below + 0.2


def test_a_badge_leaves_alone_a_role_that_takes_two_lines(letters: Letters) -> None:
    people = [
        {"id": "a", "name": "Ada", "memberships": [{"role": "Deputy of many long affairs " * 9}]},
        {"id": "b", "name": "Ben", "memberships": [{"reports_to": "a"}]},
    ]
    layout = laid_out(dataset({"persons": people}), letters, ChartSpec(folding=Folding(depth=0)))
    groups = [one for one in drawing(layout, letters).texts if one.style.lettering is Lettering.DETAIL]
    assert sum(len(one.nodes) for one in groups) == 2
    feet = [y + BELOW * one.style.lettering.pixels for one in groups for y in one.places[:, 1].tolist()]
    assert max(feet) <= badge_rectangle(layout, Node(0)).top


def test_cards_are_compact_normal_or_wide(letters: Letters) -> None:
    staff = dataset({"persons": [{"id": "ada", "name": "Ada Example " * 9}]})
    widths, heights = [], []
    for width in (CardWidth.COMPACT, CardWidth.NORMAL, CardWidth.WIDE):
        chart = whole_chart(staff, spec_of(staff, width=width))
        sizes = layout_spec(chart, LIGHT, letters, LayoutStyle()).sizes
        widths.append(sizes.card_width)
        heights.append(sizes.card_height)
    assert widths == sorted(set(widths))
    assert heights[0] < heights[1] == heights[2]


def test_letters_of_a_field_are_small_or_large(staff: Dataset, letters: Letters) -> None:
    layout = laid_out(staff, letters, spec_of(staff, "name:large,email:small"))
    sizes = {
        text: group.style.size
        for group in drawing(layout, letters).texts
        for text in group.texts
        if len(text) > 2
    }
    assert sizes["Ada Example"] == TextSize.LARGE.factor
    assert sizes["ada@example.org"] == TextSize.SMALL.factor


def test_portraits_are_initials_or_nothing_where_that_is_wanted(letters: Letters) -> None:
    data = dataset({"persons": [{"id": "ada", "name": "Ada Example", "image": PHOTO}]})
    found = []
    for portrait in Portrait:
        layout = laid_out(data, letters, spec_of(data, portrait=portrait))
        drawn = drawing(layout, letters)
        shown = sum(len(group.nodes) for group in drawn.pictures)
        found.append((shown, "AE" in texts_of(drawn, 0)))
    assert found == [(1, False), (0, True), (0, False)]


def test_who_hears_a_card_or_points_at_it_is_told_its_fields(staff: Dataset) -> None:
    chart = whole_chart(staff, spec_of(staff, "name,Office,email"))
    assert whole_text(chart, 0) == "Ada Example, Berlin, ada@example.org"
    assert tip_lines(chart, 0)[:3] == ["Ada Example", "Berlin", "ada@example.org"]


def test_a_native_name_gives_way_to_the_fields(letters: Letters) -> None:
    person = {
        "id": "wu",
        "name": "Wu Example",
        "other_names": [{"name": "Wu Muster Beispiel Lang", "lang": "de"}],
    }
    data = dataset({"persons": [{**person, "location": "Berlin", "email": "wu@example.org"}]})
    said = written(data, letters, spec_of(data, "name,location,email"))["Wu Example"]
    assert said[-2:] == ["Berlin", "wu@example.org"]


def test_fields_are_typed_with_commas_and_names_with_commas_in_quotes() -> None:
    fields = parse_fields('name, "Cost, total" ,email:small,Ratio 1:2')
    assert fields == (
        CardField("name"),
        CardField("Cost, total"),
        CardField("email", TextSize.SMALL),
        CardField("Ratio 1:2"),
    )
    assert parse_fields(" , ") == ()


def test_a_line_break_among_typed_fields_is_told_as_a_name_that_is_not_there(staff: Dataset) -> None:
    for sign in "\n", "\r", "\r\n":
        with pytest.raises(UsageError, match='no field or column "name role"'):
            settled(CardSpec(parse_fields(f"name{sign}role")), staff)


def test_only_telephones_are_phones_on_cards_in_rules_and_in_statistics(letters: Letters) -> None:
    ways = [{"type": "twitter", "value": "@ada"}, {"type": "Mobile", "value": "+49 30 1000"}]
    people = [
        {"id": "ada", "name": "Ada", "contact_details": ways},
        {"id": "ben", "name": "Ben", "contact_details": ways[:1]},
    ]
    data = dataset({"persons": people})
    said = written(data, letters, spec_of(data, "name,phone", portrait=Portrait.NONE))
    assert (said["Ada"], said["Ben"]) == (["Ada", "+49 30 1000"], ["Ben"])
    (phones,) = (one.missing.tolist() for one in silences(data) if one.name == "Phone")
    assert phones == [False, True]
    chart = whole_chart(data, ChartSpec())
    assert meeting(chart, [parse_condition("phone contains ada"), parse_condition("phone missing")]) == [0, 1]


def test_addresses_among_the_ways_to_reach_somebody_are_on_cards_in_rules_and_in_statistics(
    letters: Letters,
) -> None:
    ways = [{"type": "Email", "value": "ada@example.org"}, {"type": "email", "value": "a@example.org"}]
    people = [
        {"id": "ada", "name": "Ada", "contact_details": ways},
        {"id": "ben", "name": "Ben", "contact_details": [{"type": "twitter", "value": "@ben"}]},
        {"id": "eve", "name": "Eve", "email": "eve@example.org", "contact_details": ways[1:]},
    ]
    data = dataset({"persons": people})
    said = written(data, letters, spec_of(data, "name,email", portrait=Portrait.NONE))
    assert (said["Ada"], said["Ben"]) == (["Ada", "ada@example.org"], ["Ben"])
    assert said["Eve"] == ["Eve", "eve@example.org"]
    (emails,) = (one.missing.tolist() for one in silences(data) if one.name == "E-mail")
    assert emails == [False, True, False]
    chart = whole_chart(data, ChartSpec())
    asked = [parse_condition("email contains a@example"), parse_condition("email missing")]
    assert meeting(chart, asked) == [2, 1]


def test_a_card_spec_is_plain_data() -> None:
    spec = CardSpec(parse_fields("name,email:small"), portrait=Portrait.NONE, width=CardWidth.WIDE)
    plain = msgspec.to_builtins(spec)
    assert plain == {
        "fields": ({"name": "name"}, {"name": "email", "size": "small"}),
        "portrait": "none",
        "width": "wide",
    }
    assert msgspec.convert(plain, CardSpec) == spec


def test_summaries_are_still_shown_on_usual_cards(letters: Letters) -> None:
    data = dataset(
        {"persons": [{"id": "ada", "name": "Ada", "summary": "Leads.", "memberships": [{"role": "Head"}]}]}
    )
    spec = ChartSpec(extras=frozenset((Extra.SUMMARIES,)))
    assert written(data, letters, spec)["Ada"][-3:] == ["Ada", "Head", "Leads."]
