"""What is handed over to other programs reads back as the same tree, names and roles."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from orgviewer.choices import HANDED_OVER, PLACED, Direction, Pages, PictureFormat, SlideShapes
from orgviewer.layout.layout import LayoutStyle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.drawings import drawio
from orgviewer.publish.drawings.chart_nodes import chart_nodes
from orgviewer.publish.formats import writer
from orgviewer.readers.files import read
from tests.publish.drawings.charts import charts, read_back, told


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


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=20)
@given(data=charts())
def test_a_smart_art_reads_back_as_it_was(data: Dataset, letters: Letters) -> None:
    picture = make_picture(data, PictureSpec(shapes=SlideShapes.SMART_ART), letters)
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
