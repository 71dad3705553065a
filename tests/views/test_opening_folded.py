"""How charts open: whole where their names can be read, else folded until they can."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from orgviewer.chart.folding import one_level_more
from orgviewer.chart.places import ROOT, Node, Place
from orgviewer.chart.spec import Folding
from orgviewer.paint.cards.card import badge_rectangle
from orgviewer.paint.theme import Lettering
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.views.actions.action import ActionName
from orgviewer.views.chart.opening import LEAST_NAME
from orgviewer.views.chart.scene import Scene
from orgviewer.views.main_window import MainWindow
from tests.datasets import Tree, bush, chain, star, with_members

SMALL, USUAL = (1024, 560), (1440, 860)  # windows, what a desktop keeps for itself left free
SHAPES: Mapping[str, Tree] = {
    "line": chain(60),
    "flat": star(60),
    "members": with_members([-1], [60]),
    "pairs": bush(60, 2, 0),
    "teams": bush(13, 3, 4),
    "departments": bush(9, 8, 6),
}


@pytest.fixture
def show(window: MainWindow, qtbot: QtBot) -> Callable[[Tree, tuple[int, int]], Scene]:
    """Return a function that shows a tree in a window of a size, and returns what is seen of it."""

    def show_it(tree: Tree, size: tuple[int, int]) -> Scene:
        window.resize(*size)
        qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
        window.show_dataset(tree.dataset())
        return shown(window)

    return show_it


def shown(window: MainWindow) -> Scene:
    assert window.chart.scene
    return window.chart.scene


def name_size(window: MainWindow) -> float:
    """Return how many pixels names have on the screen."""
    return Lettering.NAME.pixels * window.chart.camera.scale


def folded_cards(scene: Scene) -> list[Place]:
    """Return the places of what is folded and can be seen."""
    return [Place(place) for place in scene.chart.whole[scene.chart.hidden > 0].tolist()]


@pytest.mark.parametrize("name", SHAPES)
def test_a_small_organization_opens_legible_in_a_usual_window(
    window: MainWindow, show: Callable[[Tree, tuple[int, int]], Scene], name: str
) -> None:
    scene = show(SHAPES[name], USUAL)
    assert name_size(window) >= LEAST_NAME
    assert scene.folding == Folding() or name == "line"


@pytest.mark.parametrize("tree", [chain(60), chain(149), bush(60, 7, 0), bush(140, 3, 0)])
def test_what_would_be_too_small_opens_with_as_many_levels_as_can_be_read(
    window: MainWindow, show: Callable[[Tree, tuple[int, int]], Scene], tree: Tree
) -> None:
    scene = show(tree, SMALL)
    assert name_size(window) >= LEAST_NAME
    assert window.chart.sees_all
    assert (scene.folding.depth or 0) >= 1
    window.actions_by_name[ActionName.LEVEL_MORE].trigger()
    assert name_size(window) < LEAST_NAME


def test_badges_at_the_foot_of_a_folded_chart_are_whole(
    window: MainWindow, show: Callable[[Tree, tuple[int, int]], Scene]
) -> None:
    show(bush(40, 3, 0), SMALL)
    for name in (ActionName.FOLD_ALL, ActionName.LEVEL_MORE):
        window.actions_by_name[name].trigger()
        scene, camera = shown(window), window.chart.camera
        for node in range(len(scene.chart)):
            badge = badge_rectangle(scene.layout, Node(node))
            assert camera.to_screen((0.0, badge.bottom))[1] < window.chart.height()


@pytest.mark.parametrize("size", [SMALL, USUAL])
def test_of_the_first_level_that_is_too_much_the_smallest_branches_open(
    window: MainWindow, show: Callable[[Tree, tuple[int, int]], Scene], size: tuple[int, int]
) -> None:
    teams = (3, 40, 5, 60, 4, 50)
    show(with_members([-1, *[0] * len(teams)], [0, *teams]), size)
    scene, whole = shown(window), shown(window).whole
    assert name_size(window) >= LEAST_NAME
    opened = {int(whole.people[place]) for place in scene.folding.exceptions}
    folded = {int(whole.people[place]) for place in folded_cards(scene)}
    assert opened >= {3, 4, 5}
    assert folded
    assert max(opened) < min(folded)
    window.chart.toggle(min(folded_cards(scene), key=lambda place: int(whole.people[place])))
    window.chart.fit()
    assert name_size(window) < LEAST_NAME


@pytest.mark.parametrize("tree", [star(149), with_members([-1], [149])])
def test_what_no_folding_helps_opens_as_it_is(
    window: MainWindow, show: Callable[[Tree, tuple[int, int]], Scene], tree: Tree
) -> None:
    assert show(tree, SMALL).folding == Folding()
    assert name_size(window) < LEAST_NAME


def test_what_cannot_be_read_anyhow_opens_as_large_as_it_gets(
    window: MainWindow, show: Callable[[Tree, tuple[int, int]], Scene]
) -> None:
    scene = show(Tree((-1, *[0] * 120, *range(1, 29))), SMALL)
    assert scene.folding == Folding(1)
    size = name_size(window)
    window.actions_by_name[ActionName.UNFOLD_ALL].trigger()
    assert name_size(window) < size < LEAST_NAME


def test_a_file_opens_legible_in_the_window_as_it_is(
    window: MainWindow, show: Callable[[Tree, tuple[int, int]], Scene], tmp_path: Path
) -> None:
    path = tmp_path / "bush.yaml"
    path.write_bytes(msgspec.json.encode(bush(60, 7, 0).dataset().document))
    show(star(3), SMALL)
    window.open_file(path)
    assert shown(window).folding.depth == 1
    window.resize(*USUAL)
    window.open_file(path)
    assert shown(window).folding == Folding()


def test_a_branch_alone_opens_legible_and_leads_back_to_what_was_seen(
    window: MainWindow, show: Callable[[Tree, tuple[int, int]], Scene]
) -> None:
    # Two branches of 60 teams, which are small side by side and on their own.
    one = [(place - 1) // 7 for place in range(1, 60)]
    tree = Tree((-1, 0, 0, *(2 * parent + 1 + side for parent in one for side in (0, 1))))
    show(tree, SMALL)
    window.actions_by_name[ActionName.UNFOLD_ALL].trigger()
    before = shown(window).folding
    window.chart.focus_on(Place(1))
    assert name_size(window) >= LEAST_NAME
    folding = shown(window).folding
    assert (folding.focus, folding.depth, folding.outer) == (Place(1), 1, before)
    window.chart.focus_on(Place(1))
    assert shown(window).folding == folding
    window.chart.focus_on(ROOT)
    assert shown(window).folding == before
    assert name_size(window) < LEAST_NAME


def test_another_tree_of_the_same_people_opens_legible(
    window: MainWindow, write: Callable[..., Path], qtbot: QtBot
) -> None:
    schools = [[{"institution": f"School {number % 9}"}] for number in range(90)]
    persons = [
        {"id": f"p{number}", "name": f"Person {number}", "education": school}
        for number, school in enumerate(schools)
    ]
    path = write({"organizations": [{"id": "o", "name": "All"}], "persons": persons})
    window.resize(*SMALL)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == SMALL)
    window.open_file(path)
    window.going.arrange_by(Facet(FacetKind.SCHOOL))
    scene = shown(window)
    assert scene.folding.depth == 1
    assert name_size(window) >= LEAST_NAME
    assert not one_level_more(scene.whole, scene.folding).depth
    window.actions_by_name[ActionName.UNFOLD_ALL].trigger()
    assert name_size(window) < LEAST_NAME
