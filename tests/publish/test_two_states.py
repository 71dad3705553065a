"""Two states in the files that other programs open: arcs are arcs, and badges lie upon the cards below."""

from __future__ import annotations

import io
import re
import zipfile

from orgviewer.chart.spec import Folding, Shown
from orgviewer.paint.picture import Picture, PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.pptx.writer import write_pptx
from orgviewer.publish.svg.writer import write_svg
from tests.both import both

CHANGES_ONLY = Folding(shown=Shown.CHANGED)


def picture(letters: Letters, folding: Folding = Folding()) -> Picture:  # noqa: B008  (frozen)
    return make_picture(both(), PictureSpec(folding=folding), letters)


def svg(made: Picture) -> str:
    file = io.BytesIO()
    write_svg(made, file, unheard)
    return file.getvalue().decode()


def test_an_arc_is_curved_in_a_drawing(letters: Letters) -> None:
    made = picture(letters)
    text = svg(made)
    (name,) = re.findall(rf"\.(s\d+)\{{fill:none;stroke:{made.theme.moved};[^}}]*linejoin", text)
    (path,) = re.findall(rf'<path class="{name}" d="([^"]*)"', text)
    assert path.count("q") >= 5
    assert path.count("M") == 1


def test_cards_that_hide_some_are_drawn_after_those_on_which_their_badges_hang(letters: Letters) -> None:
    made = picture(letters, CHANGES_ONLY)
    chart = made.layout.chart
    groups = re.findall(r'<g id="(?:organization|person)-(\w+)', svg(made))
    hiding = {chart.key(node)[1] for node in range(len(chart)) if chart.hidden[node]}
    assert hiding
    assert set(groups[-len(hiding) :]) == hiding
    assert len(groups) == len(chart)


def test_slides_join_where_somebody_was_to_the_card_by_a_curve(letters: Letters) -> None:
    file = io.BytesIO()
    write_pptx(picture(letters), file, unheard)
    with zipfile.ZipFile(file) as package:
        slide = package.read("ppt/slides/slide1.xml").decode()
    (curve,) = re.findall(r"<p:cxnSp>(?:(?!</p:cxnSp>).)*curvedConnector3.*?</p:cxnSp>", slide)
    ends = dict(re.findall(r'<a:(stCxn|endCxn) id="(\d+)"', curve))
    numbered = dict(re.findall(r'<p:cNvPr id="(\d+)" name="([^"]*)"', slide))
    assert (numbered[ends["stCxn"]], numbered[ends["endCxn"]]) == ("Research", "Cy Call")
