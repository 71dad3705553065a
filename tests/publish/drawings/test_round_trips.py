"""What is handed over to other programs reads back as the same tree, names and roles."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from orgviewer.choices import Direction, Pages, PictureFormat, SlideShapes
from orgviewer.layout.layout import LayoutStyle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.drawings import drawio
from orgviewer.publish.drawings.chart_nodes import chart_nodes
from orgviewer.publish.formats import HANDED_OVER, PLACED, writer
from orgviewer.readers.files import read
from tests.datasets import dataset
from tests.publish.drawings.charts import charts, read_back, told

NO_DOTTED_LINES = (PictureFormat.PLANTUML, PictureFormat.OPML)


@pytest.mark.parametrize("kind", HANDED_OVER, ids=str)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(data=charts())
def test_a_chart_that_is_handed_over_reads_back_as_it_was(
    kind: PictureFormat, data: Dataset, letters: Letters
) -> None:
    picture = make_picture(data, PictureSpec(), letters)
    file = io.BytesIO()
    writer(kind)(picture, file, unheard)
    found = read(Path(f"chart{kind}"), content=file.getvalue())
    assert read_back(found) == told(chart_nodes(picture))


@pytest.mark.parametrize("shapes", SlideShapes, ids=str)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=20)
@given(data=charts())
def test_slides_read_back_as_they_were(shapes: SlideShapes, data: Dataset, letters: Letters) -> None:
    picture = make_picture(data, PictureSpec(shapes=shapes), letters)
    file = io.BytesIO()
    writer(PictureFormat.PPTX)(picture, file, unheard)
    found = read(Path("chart.pptx"), content=file.getvalue())
    assert read_back(found) == told(chart_nodes(picture))


@pytest.mark.parametrize("direction", Direction, ids=str)
@pytest.mark.parametrize("kind", PLACED, ids=str)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=15)
@given(data=charts())
def test_it_does_so_wherever_the_tree_grows(
    kind: PictureFormat, direction: Direction, data: Dataset, letters: Letters
) -> None:
    picture = make_picture(data, PictureSpec(style=LayoutStyle(direction)), letters)
    file = io.BytesIO()
    writer(kind)(picture, file, unheard)
    found = read(Path(f"chart{kind}"), content=file.getvalue())
    assert read_back(found) == told(chart_nodes(picture))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
@given(data=charts())
def test_pages_of_branches_are_put_together_again(data: Dataset, letters: Letters) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(drawio, "MOST_ON_PAGE", 8)
        picture = make_picture(data, PictureSpec(pages=Pages.BRANCHES), letters)
        file = io.BytesIO()
        writer(PictureFormat.DRAWIO)(picture, file, unheard)
    found = read(Path("chart.drawio"), content=file.getvalue())
    assert read_back(found) == told(chart_nodes(picture))


@pytest.mark.parametrize("kind", [one for one in HANDED_OVER if one not in NO_DOTTED_LINES], ids=str)
def test_dotted_line_managers_are_read_as_such_wherever_they_stand(
    kind: PictureFormat, letters: Letters
) -> None:
    above = [None, "a", "b", "c", "d"]
    dotted = [(), (), ("e",), (), ("a",)]
    people = [
        {
            "id": one,
            "name": f"{one.upper()} Example",
            "memberships": [{"role": "Aide", "reports_to": upper, "also_reports_to": others}],
        }
        for one, upper, others in zip("abcde", above, dotted, strict=True)
    ]
    data = dataset({"meta": {"arranged_by": "reporting"}, "persons": people})
    file = io.BytesIO()
    writer(kind)(make_picture(data, PictureSpec(), letters), file, unheard)
    found = read(Path(f"chart{kind}"), content=file.getvalue())
    parts = {one.name: one.memberships[0] for one in found.persons}
    assert [part.reports_to for part in parts.values()] == [
        None,
        *(f"{one} Example" for one in "ABCD"),
    ]
    assert parts["C Example"].also_reports_to == ("E Example",)
    assert parts["E Example"].also_reports_to == ("A Example",)
