"""Our own SVG read back: the same people, posts and teams, under the same ones."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgviewer.chart.spec import ChartSpec
from orgviewer.choices import Extra
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.svg.writer import write_svg
from orgviewer.readers import read
from orgviewer.readers.syntax.drawings.diagram import ConnectorKind, Diagram, LineMeaning, ShapeRank
from orgviewer.readers.syntax.drawings.outlines.svg import diagram
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from tests.datasets import COMPANY, dataset
from tests.readers.syntax.drawings.outlines.seen import pairs

ANN = {"id": "ann", "name": "Ann Able", "memberships": [{"role": "CEO"}]}


def svg(data: Dataset, letters: Letters, spec: PictureSpec | None = None) -> str:
    file = io.BytesIO()
    write_svg(make_picture(data, spec or PictureSpec(), letters), file, unheard)
    return file.getvalue().decode()


def back(document: Mapping[str, Any], letters: Letters, spec: PictureSpec | None = None) -> Diagram:
    return diagram(svg(dataset(document), letters, spec))


def person(name: str, boss: str | None, **more: Any) -> dict[str, Any]:
    membership = {"role": "Clerk", "reports_to": boss, **more}
    return {"id": name, "name": name, "memberships": [{k: v for k, v in membership.items() if v is not None}]}


def test_names_roles_and_the_tree_come_back(letters: Letters) -> None:
    role = "Head of a department with a name that no card has room for, and of many more things besides"
    made = back({"persons": [ANN, person("Ben Best", "ann", role=role)]}, letters)
    assert pairs(made, ConnectorKind.STATED) == [("Ann Able\nCEO", f"Ben Best\n{role}")]
    assert [shape.fields for shape in made.shapes] == [{"kind": "person"}] * 2


def test_teams_posts_and_vacancies_come_back_as_such(letters: Letters, tmp_path: Path) -> None:
    path = tmp_path / "chart.svg"
    path.write_text(svg(dataset(COMPANY), letters))
    made, whole = read(path), dataset(COMPANY)
    assert {one.name for one in made.organizations} == {one.name for one in whole.organizations}
    elsewhere = {"Gone Example", "Coming Example"}  # on other days
    assert {one.name for one in made.persons} == {one.name for one in whole.persons} - elsewhere
    assert [(post.label, post.status) for post in made.posts] == [("Head of vision", "vacant")]
    assert made.provenance.syntax == "SVG"


NAMES = ("Ann Able", "Ben Best", "Cid Cope", "Dee Day", "Eve East", "Fay Frost")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(st.lists(st.integers(0, 5), min_size=1, max_size=6))
def test_any_tree_of_people_comes_back(letters: Letters, tmp_path: Path, above: list[int]) -> None:
    people = [person(NAMES[turn], NAMES[upper % turn] if turn else None) for turn, upper in enumerate(above)]
    path = tmp_path / "chart.svg"
    path.write_text(svg(dataset({"persons": people}), letters))
    made = read(path)
    names = [one.name for one in made.persons]
    found = {names[turn]: names[upper] if upper >= 0 else None for turn, upper in enumerate(made.managers)}
    assert found == {one["name"]: one["memberships"][0].get("reports_to") for one in people}
    assert {one.memberships[0].role for one in made.persons} == {"Clerk"}
    assert not any(one.memberships[0].reports_to_inferred for one in made.persons)


def test_a_line_that_was_a_guess_stays_one(letters: Letters, tmp_path: Path) -> None:
    path = tmp_path / "chart.svg"
    guessed = person("Ben Best", "ann", reports_to_inferred="drawing")
    path.write_text(svg(dataset({"persons": [ANN, guessed]}), letters))
    made = read(path)
    assert list(made.managers) == [-1, 0]
    assert made.persons[1].memberships[0].reports_to_inferred == "drawing"


def test_assistants_and_dotted_lines_come_back(letters: Letters) -> None:
    people = [
        ANN,
        person("Ben Best", "ann", assistant=True),
        person("Cid Cope", "ann", also_reports_to=["Ben Best"]),
    ]
    spec = PictureSpec(chart=ChartSpec(extras=frozenset((Extra.ASSISTANTS, Extra.DOTTED_LINES))))
    made = back({"persons": people}, letters, spec)
    assert {shape.text: shape.rank for shape in made.shapes}["Ben Best\nClerk"] is ShapeRank.ASSISTANT
    dotted = [line for line in made.connectors if line.meaning is LineMeaning.DOTTED]
    assert len(dotted) == 1


def test_several_tops_are_several_tops_again(letters: Letters) -> None:
    made = back({"meta": {"title": "House"}, "persons": [ANN, person("Ben Best", None)]}, letters)
    assert (made.pages, len(made.shapes), made.connectors) == (("House",), 2, ())


def test_further_cards_of_somebody_are_lines_and_no_further_people(letters: Letters) -> None:
    made = back(COMPANY, letters)
    assert sum(shape.text.startswith("Ada Example") for shape in made.shapes) == 1
    assert set(made.unread) == {"further cards of the same person", "how many are not named"}


@pytest.mark.parametrize(
    "text",
    [
        '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>',
        '<svg xmlns="http://www.w3.org/2000/svg"><g id="person-a"><text>Ann Able</text></g></svg>',
        "<svg>",
    ],
)
def test_pictures_of_others_give_one_sentence(text: str) -> None:
    with pytest.raises(SyntaxMistakeError, match=r"SVG|XML"):
        diagram(text)


def test_the_day_is_read_back_from_behind_the_title(letters: Letters, tmp_path: Path) -> None:
    path = tmp_path / "chart.svg"
    path.write_text(
        svg(dataset({"meta": {"title": "House", "as_of": "2015-06-30"}, "persons": [ANN]}), letters)
    )
    made = read(path)
    assert (made.title, made.document.meta.as_of) == ("House", "2015-06-30")
