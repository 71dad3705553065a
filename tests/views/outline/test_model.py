"""The rows of the outline: those of the chart, handed out in batches, with the words of the cards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.labels import Label, label
from orgviewer.views.outline import model as outline_model
from orgviewer.views.outline.model import BATCH, MOST_LEVELS, OutlineColumn, OutlineModel
from tests.datasets import COMPANY, Tree, chain, dataset, flat_dataset, star, trees

pytestmark = pytest.mark.usefixtures("qapp")
Role = Qt.ItemDataRole
Check = Callable[..., None]
MANAGERS: Mapping[str, object] = {
    "persons": [
        {"id": "ann", "name": "Ann Lee", "memberships": [{"role": "Chief"}]},
        {"id": "bo", "name": "Bo", "memberships": [{"reports_to": "ann"}]},
        {"id": "zoe", "name": "Zoe Oh", "absent": True},
        {"id": "cy", "name": "Cy", "memberships": [{"reports_to": "zoe", "role": "Clerk"}]},
        {"id": "di", "name": "Di", "memberships": [{"reports_to": "zoe"}]},
    ]
}


def chart_of(dataset: Dataset) -> Chart:
    return whole_chart(dataset, ChartSpec())


def model_of(dataset: Dataset) -> OutlineModel:
    model = OutlineModel()
    model.show_chart(chart_of(dataset))
    return model


def cards(model: OutlineModel, kind: Kind) -> list[int]:
    assert model.chart is not None
    return np.flatnonzero(model.chart.kind == kind).tolist()


def texts(model: OutlineModel, place: int, role: Role = Role.DisplayRole) -> list[object]:
    """Return what the cells of a place's row say."""
    first = model.fetch_to(Place(place))
    return [model.data(first.siblingAtColumn(column), role) for column in OutlineColumn]


def named(model: OutlineModel, name: str) -> int:
    """Return the first place with a name."""
    assert model.chart is not None
    return next(place for place in range(len(model.chart)) if texts(model, place)[0] == name)


def rows_below(model: OutlineModel, index: QModelIndex) -> list[QModelIndex]:
    return [model.index(row, 0, index) for row in range(model.rowCount(index))]


def everything(model: OutlineModel) -> list[QModelIndex]:
    """Return all rows, level by level, from the root down."""
    found, level = [], rows_below(model, QModelIndex())
    while level:
        found += level
        level = [below for index in level for below in rows_below(model, index)]
    return found


@pytest.fixture
def check(qtmodeltester: ModelTester) -> Check:
    """Let Qt's own tester look at a model, now and after every change."""
    return cast(Check, qtmodeltester.check)


# Rows


@pytest.mark.parametrize(
    "tree", [dataset(COMPANY), dataset({}), dataset(MANAGERS), star(3).dataset(), chain(9).dataset()]
)
def test_qt_finds_nothing_wrong_with_the_rows(check: Check, tree: Dataset) -> None:
    check(model_of(tree), force_py=True)


def test_qt_finds_nothing_wrong_before_a_chart_is_shown(check: Check) -> None:
    check(OutlineModel(), force_py=True)


@pytest.mark.parametrize("force_py", [False, True])
def test_qt_finds_nothing_wrong_after_another_chart_and_after_more_rows(check: Check, force_py: bool) -> None:
    model = OutlineModel()
    check(model, force_py=force_py)  # and from now on after every change
    for tree in (star(2 * BATCH + 1).dataset(), dataset(COMPANY), dataset({}), star(BATCH + 1).dataset()):
        model.show_chart(chart_of(tree))
        if len(chart_of(tree)) > BATCH:
            model.fetchMore(model.index(0, 0))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(trees())
def test_rows_are_the_places_of_the_chart_in_its_order(tree: Tree) -> None:
    model = model_of(tree.dataset())
    assert model.chart is not None
    rows = everything(model)
    assert [model.place(index) for index in rows] == list(range(len(model.chart)))
    assert [model.place(model.parent(index)) for index in rows] == model.chart.parent.tolist()
    assert [model.fetch_to(model.place(index)) for index in rows] == rows
    assert [model.hasChildren(index) for index in rows] == (model.chart.children[1] > 0).tolist()


def test_there_is_nothing_beside_the_rows() -> None:
    model = model_of(dataset(COMPANY))
    root = model.index(0, 0)
    children = model.rowCount(root)
    nowhere = [
        (children, 0, root),
        (-1, 0, root),
        (0, len(OutlineColumn), root),
        (0, -1, root),
        (1, 0, QModelIndex()),
    ]
    assert not any(model.index(*cell).isValid() for cell in nowhere)
    second = root.siblingAtColumn(1)
    assert model.rowCount(second) == 0
    assert not model.hasChildren(second)
    assert model.place(model.fetch_to(NO_PLACE)) == model.place(model.fetch_to(Place(10_000))) == -1


def test_the_rows_know_no_words_and_the_words_no_other_rows(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def heard(chart: Chart, place: int) -> Label:
        asked.append(place)
        return label(chart, place)

    monkeypatch.setattr(outline_model, "label", heard)
    model = model_of(flat_dataset({"id": [str(number) for number in range(300)]}))
    assert len(everything(model)) == 301
    assert asked == []
    texts(model, 17)
    assert set(asked) == {17}


# Batches


def test_a_large_family_comes_in_batches() -> None:
    model = model_of(star(2 * BATCH + 7).dataset())
    root = model.index(0, 0)
    told: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda above, first, last: told.append((first, last)))
    counts = [model.rowCount(root)]
    while model.canFetchMore(root):
        model.fetchMore(root)
        counts.append(model.rowCount(root))
    assert counts == [BATCH, 2 * BATCH, 2 * BATCH + 7]
    assert told == [(BATCH, 2 * BATCH - 1), (2 * BATCH, 2 * BATCH + 6)]
    model.fetchMore(root)
    assert model.rowCount(root) == counts[-1]
    assert len(told) == 2


def test_any_place_can_be_reached() -> None:
    model = model_of(star(3 * BATCH).dataset())
    assert not model.has_row(Place(BATCH + 1))
    index = model.fetch_to(Place(BATCH + 1))  # the root is place 0
    assert (index.row(), model.place(index)) == (BATCH, BATCH + 1)
    assert model.has_row(Place(BATCH + 1))
    assert model.rowCount(model.index(0, 0)) == 2 * BATCH
    assert model.index(BATCH, 0, model.index(0, 0)) == index


def test_a_paced_view_is_not_told_of_more() -> None:
    model = model_of(star(2 * BATCH).dataset())
    root = model.index(0, 0)
    assert model.canFetchMore(root)
    model.is_paced = True
    assert not model.canFetchMore(root)
    model.fetchMore(root)
    assert model.rowCount(root) == 2 * BATCH


def test_what_lies_too_deep_is_stood_for_by_what_is_above_it() -> None:
    model = model_of(chain(MOST_LEVELS + 50).dataset())
    assert len(everything(model)) == MOST_LEVELS
    assert (
        model.place(model.fetch_to(Place(MOST_LEVELS + 49)))
        == model.shown(Place(MOST_LEVELS))
        == MOST_LEVELS - 1
    )
    assert model.shown(Place(MOST_LEVELS - 1)) == MOST_LEVELS - 1
    assert not model.hasChildren(model.fetch_to(Place(MOST_LEVELS - 1)))


# Words


def test_a_person_has_a_role_and_people_beneath() -> None:
    model = model_of(dataset(MANAGERS))
    assert texts(model, named(model, "Ann Lee")) == ["Ann Lee", "Chief", "1"]
    assert texts(model, named(model, "Bo")) == ["Bo", "", ""]
    assert texts(model, named(model, "Zoe Oh")) == ["Zoe Oh", "not in the file", "2"]


def test_a_team_says_what_it_is_and_how_many_it_has() -> None:
    model = model_of(dataset(COMPANY))
    assert texts(model, named(model, "Example AG")) == ["Example AG", "company", "4"]
    assert texts(model, named(model, "Vision")) == ["Vision", "2 of 5 named", "2"]
    assert texts(model, named(model, "Language")) == ["Language", "", "2"]
    (vacancy,), (unnamed,) = cards(model, Kind.VACANCY), cards(model, Kind.UNNAMED)
    assert texts(model, vacancy) == ["Head of vision", "vacant", ""]
    assert texts(model, unnamed) == ["3 more, not named", "", ""]


def test_thousands_are_told_apart() -> None:
    model = model_of(flat_dataset({"id": [str(n) for n in range(2_001)], "reports_to": [""] + ["0"] * 2_000}))
    assert texts(model, 0)[2] == "2,000"


def test_numbers_stand_at_the_right_under_their_name() -> None:
    model = model_of(dataset(COMPANY))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert texts(model, 0, Role.TextAlignmentRole) == [None, None, right]
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(4)]
    assert heads == ["Name", "Role", "People", None]
    assert model.headerData(2, Qt.Orientation.Horizontal, Role.TextAlignmentRole) == right
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_tip_says_all_and_takes_no_name_for_markup() -> None:
    model = model_of(dataset(COMPANY))
    tip = "<p>Ada Example 艾达<br>Lead<br>also in Language</p>"
    assert texts(model, named(model, "Ada Example"), Role.ToolTipRole) == [tip] * 3
    odd = model_of(dataset({"persons": [{"id": "odd", "name": "A <b>\n\n bold  one"}]}))
    assert texts(odd, 0)[0] == "A <b> bold one"
    assert "&lt;b&gt;" in str(texts(odd, 0, Role.ToolTipRole)[0])


SPOKEN: Mapping[str, str] = {
    "Example AG": "Example AG, 4 named, 3 groups",
    "Vision": "Vision, 2 of 5 named",
    "Ada Example": "Ada Example, 艾达, Lead",
    "Ben Example": "Ben Example",
    "Head of vision": "Head of vision, vacant",
    "3 more, not named": "3 more, not named",
}


STANDING: Mapping[str, str] = {
    "Example AG": "level 2, 2 of 2",
    "Vision": "level 3, 2 of 3",
    "Ada Example": "level 4, 1 of 4",
    "Ben Example": "level 4, 2 of 4",
    "Head of vision": "level 4, 3 of 4",
    "3 more, not named": "level 4, 4 of 4",
}
"""On which level a row is, and which of how many there."""


@pytest.mark.parametrize("name", SPOKEN)
def test_a_screen_reader_reads_the_whole_card(name: str) -> None:
    model = model_of(dataset(COMPANY))
    place = named(model, name)
    assert texts(model, place, Role.AccessibleTextRole)[0] == SPOKEN[name]
    where, *rest = texts(model, place, Role.AccessibleDescriptionRole)
    assert where == STANDING[name]  # the card would be read twice beside the name itself
    assert rest == [SPOKEN[name], SPOKEN[name]]


def test_a_screen_reader_reads_of_people_what_numbers_mean() -> None:
    model = model_of(dataset(MANAGERS))
    manager, absent = named(model, "Ann Lee"), named(model, "Zoe Oh")
    spoken = ["Ann Lee, Chief, 1 person beneath", "Chief", "1 person"]
    assert texts(model, manager, Role.AccessibleTextRole) == spoken
    assert texts(model, absent, Role.AccessibleTextRole)[0] == "Zoe Oh, not in the file, 2 people beneath"
