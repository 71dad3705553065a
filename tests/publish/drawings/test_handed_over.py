"""What each format says of a chart besides its tree: lines, colours, data, pages; and what it cannot hold."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from lxml import etree

from orgviewer.chart.fields.typed import parse_fields
from orgviewer.chart.rules.grammar import parse_rule
from orgviewer.chart.spec import CardSpec, ChartSpec
from orgviewer.choices import Direction, Pages, PictureFormat, SlideShapes
from orgviewer.layout.layout import LayoutStyle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import Picture, PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.drawings import mermaid
from orgviewer.publish.formats import HANDED_OVER, warning, writer
from orgviewer.readers.files import read
from tests.datasets import bush, dataset

PEOPLE: Mapping[str, object] = {
    "meta": {"title": "All <of> us", "arranged_by": "reporting"},
    "persons": [
        {"id": "ada", "name": "Ada Example", "email": "ada@example.org", "memberships": [{"role": "Chief"}]},
        {"id": "ben", "name": "Ben Example", "memberships": [{"role": "Aide", "reports_to": "ada"}]},
        {
            "id": "cleo",
            "name": "Cleo <Example>",
            "image": "cleo.png",
            "memberships": [
                {
                    "role": "R&D",
                    "reports_to": "ben",
                    "reports_to_inferred": "drawing",
                    "also_reports_to": ["ada"],
                }
            ],
        },
    ],
}
ROOTS: Mapping[str, object] = {
    "meta": {"title": "Two tops"},
    "organizations": [{"id": "a", "name": "One"}, {"id": "b", "name": "Two"}],
}


def picture(letters: Letters, data: Dataset | None = None, spec: PictureSpec | None = None) -> Picture:
    return make_picture(data or dataset(PEOPLE), spec or PictureSpec(), letters)


def written(made: Picture, kind: PictureFormat) -> bytes:
    file = io.BytesIO()
    writer(kind)(made, file, unheard)
    return file.getvalue()


def text_of(made: Picture, kind: PictureFormat) -> str:
    return written(made, kind).decode()


def test_boxes_of_drawio_keep_their_data_and_lines_are_glued_to_them(letters: Letters) -> None:
    root = etree.fromstring(written(picture(letters), PictureFormat.DRAWIO))
    boxes = {one.get("id"): one for one in root.iter("UserObject")}
    assert [one.get("name") for one in boxes.values()] == ["Ada Example", "Ben Example", "Cleo <Example>"]
    assert boxes["n1"].get("email") == "ada@example.org"
    lines = [one for one in root.iter("mxCell") if one.get("edge")]
    assert [(one.get("source"), one.get("target")) for one in lines] == [
        ("n1", "n2"),
        ("n2", "n3"),
        ("n1", "n3"),
    ]
    assert ["dashed=1" in one.get("style", "") for one in lines] == [False, True, True]
    ids = [one.get("id") for one in root.iter("mxCell", "UserObject") if one.get("id")]
    assert len(ids) == len(set(ids))


def test_labels_of_drawio_follow_their_data_but_where_that_would_be_markup(letters: Letters) -> None:
    root = etree.fromstring(written(picture(letters), PictureFormat.DRAWIO))
    labels = [(one.get("label"), one.get("placeholders")) for one in root.iter("UserObject")]
    assert labels[0] == ("<b>%name%</b><br>%role%", "1")
    assert labels[2] == ("<b>Cleo &lt;Example&gt;</b><br>R&amp;D", None)


def test_branches_of_drawio_have_pages_that_cards_lead_to(letters: Letters) -> None:
    made = picture(letters, bush(200, 4, 3).dataset(), PictureSpec(pages=Pages.BRANCHES))
    root = etree.fromstring(written(made, PictureFormat.DRAWIO))
    pages = [page.get("id") for page in root.iter("diagram")]
    links = [
        one.get("link", "").removeprefix("data:page/id,")
        for one in root.iter("UserObject")
        if one.get("link")
    ]
    assert len(pages) > 1
    assert sorted(links) == sorted(str(page) for page in pages[1:])
    assert max(len(list(page.iter("UserObject"))) for page in root.iter("diagram")) <= 60


@pytest.mark.parametrize("direction", [Direction.UP, Direction.LEFT, Direction.RIGHT])
def test_lines_have_heads_where_the_upper_one_is_not_above(letters: Letters, direction: Direction) -> None:
    made = picture(letters, spec=PictureSpec(style=LayoutStyle(direction)))
    assert "endArrow=block" in text_of(made, PictureFormat.DRAWIO)
    heads = re.findall(r"endArrow=(\w+)", text_of(picture(letters), PictureFormat.DRAWIO))
    assert heads == ["none", "none", "block"]  # the last leads from a dotted-line manager


def test_parts_of_visio_lead_to_each_other(letters: Letters) -> None:
    with zipfile.ZipFile(io.BytesIO(written(picture(letters), PictureFormat.VSDX))) as archive:
        names = set(archive.namelist())
        for name in names:
            etree.fromstring(archive.read(name))
        for name in (one for one in names if one.endswith(".rels")):
            folder = name.partition("_rels/")[0]
            for relation in etree.fromstring(archive.read(name)):
                target = re.sub(r"[^/]+/\.\./", "", folder + relation.get("Target", ""))
                assert target in names
        kinds = etree.fromstring(archive.read("[Content_Types].xml"))
        assert {one.get("PartName", "")[1:] for one in kinds if one.get("PartName")} <= names
        page = etree.fromstring(archive.read("visio/pages/page1.xml"))
    glued = [(one.get("FromCell"), one.get("ToSheet")) for one in page.iter("{*}Connect")]
    assert glued[:2] == [("BeginX", "1"), ("EndX", "2")]
    shapes = [one.get("ID") for one in page.iter("{*}Shape")]
    assert len(shapes) == len(set(shapes)) == 6


def test_graphml_names_its_keys_and_what_its_lines_are(letters: Letters) -> None:
    root = etree.fromstring(written(picture(letters), PictureFormat.GRAPHML))
    keys = {one.get("id") for one in root.iter("{*}key")}
    assert {one.get("key") for one in root.iter("{*}data")} <= keys
    assert [one.get("type") for one in root.iter("{*}LineStyle")] == ["line", "dashed", "dotted"]


def test_lines_of_mermaid_and_dot_say_what_they_are(letters: Letters) -> None:
    flowchart, graph = (
        text_of(picture(letters), kind) for kind in (PictureFormat.MERMAID, PictureFormat.DOT)
    )
    assert re.findall(r"^  n\d \S+ n\d$", flowchart, re.MULTILINE) == [
        "  n1 --> n2",
        "  n2 -.-> n3",
        "  n1 -.- n3",
    ]
    assert "  %% inferred\n  n2 -.-> n3\n" in flowchart
    assert '  n2 -> n3 [style="dashed", class="inferred"];' in graph
    assert '  n1 -> n3 [style="dotted"' in graph


def test_what_mermaid_would_obey_is_written_as_entities(letters: Letters) -> None:
    people = [{"id": "a", "name": '<b>"$$x$$" %%{y}%%'}]
    text = text_of(picture(letters, dataset({"persons": people})), PictureFormat.MERMAID)
    label = re.search(r'n1\("(.*)"\)', text)
    assert label is not None
    assert re.sub(r"#\d+;|<i></i>", "", label[1]) == "bx y"
    assert "#36;#36;" not in label[1]


def test_several_roots_of_plantuml_stand_under_the_title(letters: Letters) -> None:
    text = text_of(picture(letters, dataset(ROOTS)), PictureFormat.PLANTUML)
    assert text.splitlines()[1:4] == ["* Two tops <<chart>>", "** One <<team>>", "** Two <<team>>"]
    alone = text_of(picture(letters), PictureFormat.PLANTUML)
    assert alone.splitlines()[1:3] == [
        "title All <U+003C>of<U+003E> us",
        "* Ada Example\\nChief <<person>>",
    ]


def test_an_outline_is_as_deep_as_the_tree(letters: Letters) -> None:
    root = etree.fromstring(written(picture(letters), PictureFormat.OPML))
    names = [one.get("text") for one in root.iterfind("body/outline/outline/outline")]
    assert names == ["Cleo <Example>"]


def test_nobody_is_a_drawing_without_boxes(letters: Letters) -> None:
    for kind in HANDED_OVER:
        assert written(picture(letters, dataset({})), kind)


def test_what_a_format_cannot_hold_is_said_if_the_chart_has_it(letters: Letters) -> None:
    made = picture(letters)
    told = {kind: warning(made, kind) for kind in (*HANDED_OVER, PictureFormat.PPTX)}
    assert told[PictureFormat.DRAWIO] == ".drawio does not hold: photos."
    assert told[PictureFormat.OPML] == (
        ".opml does not hold: photos, colours, where cards stand, dotted lines, which lines no source states."
    )
    assert told[PictureFormat.PPTX] == ""
    plain = picture(letters, dataset({"persons": [{"id": "a", "name": "Ada Example"}]}))
    assert warning(plain, PictureFormat.DRAWIO) == ""
    smart = picture(letters, spec=PictureSpec(shapes=SlideShapes.SMART_ART))
    assert warning(smart, PictureFormat.PPTX).startswith("SmartArt does not hold: photos, ")


def test_what_rules_mean_is_said_to_be_lost_and_addresses_only_where_they_are(letters: Letters) -> None:
    data = dataset({"persons": [{"id": "a", "name": "Ada", "email": "ada@example.org"}]})
    ruled = ChartSpec(rules=(parse_rule('span > 3: badge "K"'),), as_of="2015-06-30")
    smart = PictureSpec(chart=ruled, shapes=SlideShapes.SMART_ART)
    told = [warning(picture(letters, data, PictureSpec(chart=ruled)), kind) for kind in HANDED_OVER]
    for sentence in (*told, warning(picture(letters, data, smart), PictureFormat.PPTX)):
        assert sentence.endswith("badges and icons of rules, what the marks of rules mean.")
    assert "e-mail addresses" in warning(picture(letters, data), PictureFormat.MERMAID)
    shown = ChartSpec(card=CardSpec(parse_fields("name,email")))
    assert "e-mail" not in warning(picture(letters, data, PictureSpec(chart=shown)), PictureFormat.MERMAID)


def test_a_flowchart_that_mermaid_would_not_draw_is_told(
    letters: Letters, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "maxEdges" not in warning(picture(letters), PictureFormat.MERMAID)
    monkeypatch.setattr(mermaid, "MOST_EDGES", 2)
    assert "draws up to 2 lines and 50,000 characters unless maxEdges" in warning(
        picture(letters), PictureFormat.MERMAID
    )


def test_smart_art_has_a_drawing_that_its_data_model_leads_to(letters: Letters) -> None:
    made = picture(letters, spec=PictureSpec(shapes=SlideShapes.SMART_ART))
    with zipfile.ZipFile(io.BytesIO(written(made, PictureFormat.PPTX))) as archive:
        parts = {
            name: archive.read(name) for name in archive.namelist() if "diagrams" in name or "slide1" in name
        }
    model = etree.fromstring(parts["ppt/diagrams/data1.xml"])
    (extension,) = model.iter("{*}dataModelExt")
    relations = etree.fromstring(parts["ppt/slides/_rels/slide1.xml.rels"])
    targets = {one.get("Id"): one.get("Target") for one in relations}
    assert targets[extension.get("relId")] == "../diagrams/drawing1.xml"
    points = {one.get("modelId") for one in model.iter("{*}pt")}
    shown = etree.fromstring(parts["ppt/diagrams/drawing1.xml"])
    assert {one.get("modelId") for one in shown.iter("{*}sp")} <= points
    ends = [one.get(end) for one in model.iter("{*}cxn") for end in ("srcId", "destId")]
    assert set(ends) <= points


BORDERED: Mapping[PictureFormat, str] = {
    PictureFormat.DRAWIO: "strokeWidth=2.5;",
    PictureFormat.DOT: 'penwidth="2.5"',
    PictureFormat.MERMAID: "stroke-width:2.5px",
    PictureFormat.GRAPHML: 'type="line" width="2.5"',
}


@pytest.mark.parametrize("kind", [*BORDERED, PictureFormat.VSDX, PictureFormat.PPTX], ids=str)
def test_the_border_of_a_rule_is_told_from_a_colour_by_how_wide_it_is(
    kind: PictureFormat, letters: Letters
) -> None:
    looks = []
    for look in ("border ", ""):
        ruled = ChartSpec(rules=(parse_rule(f"role is chief: {look}red"),))
        spec = PictureSpec(chart=ruled, shapes=SlideShapes.SMART_ART)
        content = written(picture(letters, spec=spec), kind)
        parts = {"VSDX": "visio/pages/page1.xml", "PPTX": "ppt/diagrams/data1.xml"}
        if part := parts.get(kind.name):
            content = zipfile.ZipFile(io.BytesIO(content)).read(part)
        looks.append(content.decode())
    wide = {"VSDX": "N='LineWeight' V='0.0260'", "PPTX": '<a:ln w="23812"'}
    sign = BORDERED.get(kind) or wide[kind.name].replace("'", '"')
    assert [text.count(sign) for text in looks] == [1, 0]


@pytest.mark.parametrize("kind", [*HANDED_OVER, PictureFormat.PPTX, PictureFormat.SVG], ids=str)
@pytest.mark.parametrize(
    ("day", "inferred", "said"),
    [
        ("2015-06-30", None, "2015-06-30"),
        ("2015-06-30", "day", "2015-06"),
        ("2015-06-30", "month", None),  # a year in brackets may be part of a title
        ("2015", None, None),
    ],
)
def test_the_day_stands_behind_the_title_and_is_read_back(
    kind: PictureFormat, day: str, inferred: str | None, said: str | None, letters: Letters
) -> None:
    meta = {"title": "All of us", "arranged_by": "reporting", "as_of": day, "as_of_inferred": inferred}
    content = written(picture(letters, dataset({**PEOPLE, "meta": meta})), kind)
    found = read(Path(f"chart{kind}"), content=content)
    assert found.document.meta.as_of == said
    assert found.title == "All of us"


def test_the_first_of_several_pages_has_the_day(letters: Letters) -> None:
    spec = PictureSpec(chart=ChartSpec(as_of="2015-06-30"), pages=Pages.BRANCHES)
    content = written(picture(letters, bush(3, 6, 4).dataset(), spec), PictureFormat.DRAWIO)
    assert read(Path("chart.drawio"), content=content).document.meta.as_of == "2015-06-30"
