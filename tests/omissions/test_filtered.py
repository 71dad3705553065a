"""Filters where something is left off: they find whom they found before, and their text is told nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.chart.chart import Chart
from orgviewer.chart.filters.filtering import filter_remark
from orgviewer.chart.filters.leaving_off import chart_without
from orgviewer.chart.spec import ChartSpec, Filter, FilterWay
from orgviewer.chart.trees import whole_chart
from orgviewer.choices import Omission
from orgviewer.commands import cli
from orgviewer.directory.making import make_directory
from orgviewer.directory.spec import DirectorySpec
from orgviewer.model.dataset import Dataset
from orgviewer.omissions import without as without_dataset
from orgviewer.paint.caption import chart_facts
from orgviewer.paint.cards.labels import label
from orgviewer.readers import read
from tests.datasets import dataset

STAFF = """\
ID,Name,Title,Manager,E-Mail
1,Ada Quast,Head of IT,,ada@quast.example
2,Bob Lom,Engineer,1,bob@quast.example
3,Cem Rist,Engineer,1,cem@quast.example
4,Dag Volt,Engineer,1,dag@quast.example
5,Eva Zorn,Analyst,2,eva@quast.example
"""
RECORDS = {
    "organizations": [{"id": "it", "name": "IT"}],
    "persons": [
        {"id": name, "name": name.title(), "memberships": [{"organization_id": "it", "role": "Engineer"}]}
        for name in ("cem", "dag", "eva")
    ],
}
NAMES = frozenset({Omission.NAMES})
CONTACTS = frozenset({Omission.CONTACTS})


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    path = tmp_path / "staff.csv"
    path.write_text(STAFF, encoding="utf-8")
    return path


def without(data: Dataset, wanted: Filter, omissions: frozenset[Omission] = NAMES) -> Chart:
    return whole_chart(*chart_without(data, ChartSpec(filter=wanted), omissions))


def titles(chart: Chart) -> list[str]:
    return sorted(label(chart, node).title for node in range(len(chart)))


def test_who_is_found_by_what_is_left_off_stays_found(staff: Path) -> None:
    data = read(staff)
    assert titles(without(data, Filter("Bob"))) == ["Engineer", "Head of IT"]
    assert titles(without(data, Filter("Eva", FilterWay.HIDE))) == [
        *("Engineer", "Engineer ×2"),
        "Head of IT",
    ]
    found = without(data, Filter("cem@quast.example"), CONTACTS)
    assert titles(found) == ["Ada Quast", "Cem Rist"]
    assert not filter_remark(found, Filter("cem@quast.example"))


@pytest.mark.parametrize("kind", ["table", "records"])
def test_who_is_found_holds_no_post_with_those_who_are_not(staff: Path, kind: str) -> None:
    data = read(staff) if kind == "table" else dataset(RECORDS)
    only, others = (without(data, Filter("Cem", way)) for way in FilterWay)
    assert "Engineer" in titles(only)
    assert not any("×" in title for title in titles(only))
    assert int(only.people[0] - only.left_out[0]) == (2 if kind == "table" else 1)
    assert int(others.left_out[0]) == 1


def test_a_rule_knows_levels_from_the_root_down_whatever_is_left_off(tmp_path: Path) -> None:
    path = tmp_path / "chain.csv"
    path.write_text("id,name,manager\n1,Ada Stone,\n2,Ben Ray,1\n3,Cleo Fink,2\n4,Dan Moss,3\n", "utf-8")
    data, spec = read(path), ChartSpec(root="2", filter=Filter('rule:"level > 3"'))
    for made, chosen in ((data, spec), chart_without(data, spec, CONTACTS)):
        chart = whole_chart(made, chosen)
        assert int(chart.people[0] - chart.left_out[0]) == 1


def test_what_asks_for_nothing_leaves_nobody_out(staff: Path) -> None:
    data = read(staff)
    assert titles(without(data, Filter("  "))) == titles(
        whole_chart(*chart_without(data, ChartSpec(), NAMES))
    )


def test_nobody_found_is_said_with_what_was_typed(staff: Path) -> None:
    wanted = Filter("Zanzibar")
    assert '"Zanzibar"' in filter_remark(without(read(staff), wanted), wanted)


@pytest.mark.gui
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ending", ["svg", "html"])
@pytest.mark.parametrize(("way", "text"), [("--only", "Bob"), ("--hide", "Bob"), ("--only", "bob@quast")])
@pytest.mark.parametrize("left_off", ["names", "contacts"])
def test_no_export_tells_the_text_of_its_filter(
    staff: Path, ending: str, way: str, text: str, left_off: str
) -> None:
    output = staff.parent / f"made.{ending}"
    words = ["export", str(staff), "--output", str(output), way, text, "--without", left_off]
    assert cli.main(words) == 0
    made = output.read_bytes()
    assert f"“{text}”".encode() not in made
    assert (b"Bob" in made) == (left_off == "contacts")
    if ending == "svg":
        assert b"A part of the chart" in made


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("way", FilterWay)
def test_a_directory_tells_the_text_of_its_filter_no_more(staff: Path, way: FilterWay) -> None:
    spec = DirectorySpec(chart=ChartSpec(filter=Filter("Bob", way)), omissions=NAMES)
    made = make_directory(read(staff), spec)
    assert "Bob" not in made.facts()
    assert "A part of the chart" in made.facts()


def test_a_filter_of_what_something_was_left_off_before_does_not_say_what_it_asks_for(staff: Path) -> None:
    left, whole = without_dataset(read(staff), NAMES), read(staff)
    for data, said in ((left, ["A part of the chart"]), (whole, ["Only “Engineer”"])):
        chart = whole_chart(data, ChartSpec(filter=Filter("Engineer")))
        assert [fact for fact in chart_facts(chart) if "part of" in fact or "Only" in fact] == said
