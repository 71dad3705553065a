"""Slides: read back by a library that did not write their shapes, and opened by another program."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace
from pptx import Presentation
from pptx.enum.dml import MSO_LINE_DASH_STYLE
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.opc.oxml import serialize_part_xml
from pptx.opc.package import _Relationships
from pptx.oxml import parse_xml
from pypdf import PdfReader

from orgviewer.chart.chart import Chart
from orgviewer.chart.places import Node
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.choices import Direction, Extra, Orientation
from orgviewer.controls import ReadingDirection
from orgviewer.errors import OutputError, StoppedError
from orgviewer.layout.layout import Layout, LayoutStyle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.card import badge_rectangle
from orgviewer.paint.cards.labels import label
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import DARK, LIGHT, Theme
from orgviewer.progress import Progress, unheard
from orgviewer.publish.branches import branch_chart, branches
from orgviewer.publish.pptx import contents, writer
from orgviewer.publish.pptx.package import write_package
from orgviewer.publish.pptx.slide_area import Stage
from orgviewer.publish.pptx.slide_size import slide_size
from orgviewer.publish.pptx.slide_template import latin_family
from orgviewer.publish.pptx.writer import write_pptx
from orgviewer.readers.files import read
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.resources import sample
from tests.datasets import COMPANY, bush, chain, dataset, reports, star

EXAMPLE = Path(__file__).parents[3] / "data" / "example.yaml"
LARGE = bush(13, 3, 20)  # 260 people in teams of 20
PATH = 13  # the placeholder's number
HARMLESS = PictureSpec(least_text=7.4)  # so that there are several slides of some charts


def written(data: Dataset, letters: Letters, spec: PictureSpec = HARMLESS, tell: Progress = unheard) -> bytes:
    file = io.BytesIO()
    write_pptx(make_picture(data, spec, letters), file, tell)
    return file.getvalue()


def opened(data: Dataset, letters: Letters, spec: PictureSpec = HARMLESS) -> Any:
    return Presentation(io.BytesIO(written(data, letters, spec)))


def flat(shapes: Any) -> Iterator[Any]:
    for shape in shapes:
        yield shape
        if shape.shape_type == MSO_SHAPE_TYPE.GROUP:
            yield from flat(shape.shapes)


def lines(slide: Any) -> list[str]:
    found = [shape.text_frame.text for shape in flat(slide.shapes) if shape.has_text_frame]
    return [line for text in found for line in text.split("\n")]


def card(slide: Any, name: str) -> Any:
    (found,) = (shape for shape in flat(slide.shapes) if shape.name == name and shape.has_text_frame)
    return found


def is_connector(shape: Any) -> bool:
    return str(shape.element.tag).endswith("}cxnSp")


def connectors(slide: Any) -> list[tuple[Any, tuple[int, int]]]:
    """Return the connectors, and the numbers of the shapes at their ends."""
    found = []
    for shape in slide.shapes:
        if is_connector(shape):
            (start,), (end,) = (shape.element.xpath(f".//a:{name}") for name in ("stCxn", "endCxn"))
            found.append((shape, (int(start.get("id")), int(end.get("id")))))
    return found


@pytest.fixture
def company() -> Dataset:
    return dataset(COMPANY)


def test_a_small_chart_is_one_slide_with_a_card_for_everybody(company: Dataset, letters: Letters) -> None:
    deck = opened(company, letters)
    (slide,) = deck.slides
    assert (deck.slide_width.inches, deck.slide_height.inches) == pytest.approx((13.333, 7.5), abs=0.001)
    assert slide.shapes.title.text_frame.text == "The example"
    assert slide.placeholders[PATH].text_frame.text == "As of Jun 2024"
    assert card(slide, "Eve Example").text_frame.text.split("\n") == ["Eve Example", "Head"]
    assert card(slide, "Vision").text_frame.text.split("\n") == ["Vision", "2 of 5 named"]
    names = {line.partition("\u2002")[0] for line in lines(slide)}  # a native name may stand behind
    assert {"Ada Example", "Ben Example", "Joe Example", "Head of vision"} <= names


def test_each_dotted_line_begins_with_an_oval_at_the_manager(letters: Letters) -> None:
    (slide,) = opened(reports([-1, 0, 0, 0], [False] * 4, [[], [], [1], [1]]), letters).slides
    number = card(slide, "Person 1").shape_id
    ovals = {
        ends[0] for shape, ends in connectors(slide) if shape.element.xpath(".//a:headEnd[@type='oval']")
    }
    assert ovals == {number}


@pytest.mark.parametrize("direction", Direction)
def test_everybody_is_on_some_slide_legibly(letters: Letters, direction: Direction) -> None:
    data = LARGE.dataset()
    deck = opened(data, letters, replace(HARMLESS, style=LayoutStyle(direction)))
    assert 5 < len(deck.slides) < 40
    said = {line for slide in deck.slides for line in lines(slide)}
    assert {person.name for person in data.persons} <= said
    assert {organization.name for organization in data.organizations} <= said
    for slide in deck.slides:
        for shape in flat(slide.shapes):
            if is_connector(shape):  # whose frame is that of before it is turned
                continue
            assert 0 <= shape.left <= shape.left + shape.width <= deck.slide_width
            assert 0 <= shape.top <= shape.top + shape.height <= deck.slide_height
        cards = [shape for shape in flat(slide.shapes) if shape.has_text_frame and shape.name in said]
        runs = [run for shape in cards for text in shape.text_frame.paragraphs for run in text.runs]
        assert min(run.font.size.pt for run in runs) >= 7.4


@pytest.mark.parametrize("direction", Direction)
def test_connectors_are_glued_to_shapes_of_their_slide(letters: Letters, direction: Direction) -> None:
    spec = PictureSpec(style=LayoutStyle(direction))
    for slide in opened(LARGE.dataset(), letters, spec).slides:
        shapes = {shape.shape_id: shape for shape in flat(slide.shapes)}
        assert len(shapes) == len(list(flat(slide.shapes)))
        found = connectors(slide)
        above = {end: start for _, (start, end) in found}
        assert above
        for shape, ends in found:
            for number, point in zip(
                ends, ((shape.begin_x, shape.begin_y), (shape.end_x, shape.end_y)), strict=True
            ):
                assert number in shapes
                assert is_at_edge(shapes[number], shape, point)
        cards = [shape for shape in shapes.values() if shape.name.startswith(("Team", "Person"))]
        numbers = {shape.shape_id for shape in cards if shape.shape_type != MSO_SHAPE_TYPE.GROUP}
        roots = {top(number, above) for number in numbers}
        assert len(roots) == 1
        assert roots <= numbers


def top(number: int, above: dict[int, int]) -> int:
    while number in above:
        number = above[number]
    return number


def is_at_edge(shape: Any, connector: Any, point: tuple[int, int]) -> bool:
    """Say whether an end is near a shape: one of a turned connector is told as if it were not."""
    if connector.rotation:
        x, y = connector.left + connector.width / 2, connector.top + connector.height / 2
        right, below = point[0] - x, point[1] - y
        point = round(x - below), round(y + right)
    near = 12_700  # a point
    for place, start, length in ((point[0], shape.left, shape.width), (point[1], shape.top, shape.height)):
        if not start - near <= place <= start + length + near:
            return False
    return True


def test_a_folded_card_leads_to_the_slide_of_its_branch_and_back(letters: Letters) -> None:
    slides = list(opened(LARGE.dataset(), letters).slides)
    linked = []
    for number, slide in enumerate(slides):
        for shape in flat(slide.shapes):
            if shape.name != "Folded":
                continue
            target = shape.click_action.target_slide
            place = next(place for place, other in enumerate(slides) if other.slide_id == target.slide_id)
            assert shape.text_frame.text.endswith(f" → slide {place + 1}")
            assert shape.text_frame.text.startswith("+")
            linked.append(place)
            back = target.placeholders[PATH].click_action.target_slide
            assert back.slide_id == slide.slide_id
            assert target.slide_id != slide.slide_id
            assert place > number
    assert len(linked) == len(set(linked))
    parts = [slide for slide in slides if slide.shapes.title.text_frame.text[-1] == ")"]
    assert len(linked) + 1 + sum("(1 of" not in slide.shapes.title.text_frame.text for slide in parts) == len(
        slides
    )


def test_a_card_leads_where_its_badge_leads(letters: Letters) -> None:
    (first, *_) = opened(LARGE.dataset(), letters).slides
    folded = [shape for shape in first.shapes if shape.shape_type == MSO_SHAPE_TYPE.GROUP]
    badges = [shape for group in folded for shape in group.shapes if shape.name == "Folded"]
    assert badges
    for badge in badges:
        number = int(badge.text_frame.text.rpartition(" ")[2])
        (group,) = (group for group in folded if badge.shape_id in [shape.shape_id for shape in group.shapes])
        target = card(first, group.name).click_action.target_slide
        assert target.shapes.title.text_frame.text.startswith(group.name)
        assert number > 1


def test_a_slide_is_titled_with_its_branch_and_the_way_to_it(letters: Letters) -> None:
    slides = list(opened(chain(40).dataset(), letters).slides)
    assert len(slides) > 2
    second = slides[1]
    title = second.shapes.title.text_frame.text
    steps = second.placeholders[PATH].text_frame.text.split(" › ")
    assert steps[-1] == title
    assert all(step.startswith(("Team ", "…")) for step in steps)
    assert steps[-2] == f"Team {int(title.split()[1]) - 1}"
    last = slides[-1].placeholders[PATH].text_frame.text
    assert last.startswith("… › ")


def test_a_wide_team_has_several_slides_alike(letters: Letters) -> None:
    slides = list(opened(star(150).dataset(), letters).slides)
    titles = [slide.shapes.title.text_frame.text for slide in slides]
    assert titles == [f"Team 0 ({part} of {len(slides)})" for part in range(1, len(slides) + 1)]
    counts = [len(connectors(slide)) for slide in slides]
    assert max(counts) - min(counts) <= 3


def test_what_a_person_folded_stays_folded_without_a_slide(company: Dataset, letters: Letters) -> None:
    (slide,) = opened(company, letters, PictureSpec(folding=Folding(depth=2))).slides
    badges = [shape for shape in flat(slide.shapes) if shape.name in ("Folded", "Mark")]
    assert "+2" in [badge.text_frame.text for badge in badges]
    assert all(badge.click_action.target_slide is None for badge in badges)


def test_notes_name_the_sources_of_what_is_shown(letters: Letters) -> None:
    data = dataset(
        {
            "sources": [
                {
                    "id": "a",
                    "title": "Report",
                    "publisher": "Press",
                    "date": "2024-02",
                    "url": "https://a.org",
                },
                {"id": "b", "title": "Interview"},
                {"id": "c", "title": "Never cited"},
            ],
            "organizations": [{"id": "o", "name": "Team", "sources": [{"id": "b"}]}],
            "persons": [
                {
                    "id": "p",
                    "name": "Ada",
                    "memberships": [{"organization_id": "o"}],
                    "awards": [{"title": "Prize", "sources": [{"id": "a", "at": "page 3"}]}],
                }
            ],
        }
    )
    deck = opened(data, letters)
    (slide,) = deck.slides
    said = slide.notes_slide.notes_text_frame.text
    assert said == "Sources of this slide:\nReport, Press, Feb 2024, https://a.org\nInterview"
    assert deck.core_properties.keywords == "Report; Interview; Never cited"


def test_a_slide_without_sources_has_no_notes(letters: Letters) -> None:
    (slide,) = opened(star(3).dataset(), letters).slides
    assert not slide.has_notes_slide


def test_the_file_says_what_it_is(company: Dataset, letters: Letters) -> None:
    deck = opened(company, letters)
    assert deck.core_properties.title == "The example (2024-06)"
    assert deck.core_properties.author == "orgviewer"
    kinds = {relation.reltype for relation in deck.part.package.iter_rels()}
    assert RELATIONSHIP_TYPE.THUMBNAIL not in kinds
    assert [layout.name for layout in deck.slide_layouts] == ["Title Only"]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_colours_and_fonts_are_those_of_the_deck(company: Dataset, letters: Letters, theme: Theme) -> None:
    deck = opened(company, letters, PictureSpec(theme=theme.name))
    blob = deck.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME).blob.decode()
    (mapping,) = deck.slide_master.element.xpath("p:clrMap")
    page = f'<a:{mapping.get("bg1")}><a:srgbClr val="{theme.page[1:]}"/>'
    text = f'<a:{mapping.get("tx1")}><a:srgbClr val="{theme.text[1:]}"/>'
    assert page in blob
    assert text in blob
    assert f'<a:accent1><a:srgbClr val="{theme.accents[0][1:]}"/>' in blob
    assert f'<a:latin typeface="{latin_family(letters)}"/>' in blob
    assert '<a:ea typeface="Noto Sans CJK JP"/>' in blob
    (slide,) = deck.slides
    team = card(slide, "Vision")
    assert team.element.xpath("p:spPr/a:solidFill/a:schemeClr/@val") == ["accent1"]
    person = card(slide, "Ben Example")
    filled = person.element.xpath("p:spPr/a:solidFill/*/@val")
    assert filled == (["bg1"] if theme is LIGHT else [theme.card[1:]])
    assert person.line.color.rgb is not None
    assert card(slide, "Head of vision").line.dash_style == MSO_LINE_DASH_STYLE.DASH


@pytest.mark.parametrize(
    ("text", "from_the_right"), [("مريم الخطيب", True), ("שלום", True), ("Ada", False), ("杨格", False)]
)
def test_names_read_from_the_right_say_so(
    letters: Letters, requires_letters: Callable[[str], None], text: str, from_the_right: bool
) -> None:
    requires_letters(text)
    named = dataset({"meta": {"title": text}, "persons": [{"id": "a", "name": text}]})
    (slide,) = opened(named, letters).slides
    found = [
        bool(paragraph._p.xpath("a:pPr[@rtl='1']"))
        for shape in flat(slide.shapes)
        if shape.has_text_frame
        for paragraph in shape.text_frame.paragraphs
        if paragraph.text == text
    ]
    assert found == [from_the_right, from_the_right]  # the title and the card


def alignment(shape: Any) -> tuple[str, list[str], int, int]:
    """Return what a card says, how its paragraphs are aligned, and its insets at both sides."""
    frame = shape.text_frame
    sides = [str(paragraph._p.xpath("a:pPr/@algn")[0]) for paragraph in frame.paragraphs]
    return frame.text, sides, frame.margin_left, frame.margin_right


def test_the_texts_of_a_mirrored_chart_stand_at_the_right_of_its_cards(
    company: Dataset, letters: Letters
) -> None:
    specs = (PictureSpec(style=LayoutStyle(reading=reading)) for reading in ReadingDirection)
    plain, other = (card(opened(company, letters, spec).slides[0], "Eve Example") for spec in specs)
    said, sides, left, right = alignment(plain)
    assert len(sides) > 1
    assert (set(sides), right) == ({"l"}, 0)
    assert alignment(other)[:3] == (said, ["r"] * len(sides), 0)
    assert alignment(other)[3] == pytest.approx(left, abs=200)


def test_a_name_in_two_scripts_begins_at_the_side_from_which_the_chart_is_read(
    letters: Letters, requires_letters: Callable[[str], None]
) -> None:
    requires_letters("吴")
    native = {"name": "吴宇怀", "lang": "zh"}
    named = dataset({"persons": [{"id": "a", "name": "Wu Yuhuai", "other_names": [native]}]})
    style = LayoutStyle(reading=ReadingDirection.FROM_RIGHT)
    chart = ChartSpec(extras=frozenset({Extra.NATIVE_NAMES}))
    (slide,) = opened(named, letters, PictureSpec(style=style, chart=chart)).slides
    line = card(slide, "Wu Yuhuai").text_frame.paragraphs[0]
    assert line.text == "Wu Yuhuai\u2002吴宇怀"
    assert line._p.xpath("a:pPr[@algn='r'][@rtl='1']")


def test_no_character_of_a_name_breaks_the_file(letters: Letters) -> None:
    odd = "A <b> & \"c\" 'd'\x01\x0b\ud800\ufffe"
    data = dataset({"meta": {"title": odd}, "persons": [{"id": "a", "name": odd}, {"id": "b", "name": "B"}]})
    (slide,) = opened(data, letters).slides
    assert "A <b> & \"c\" 'd'" in slide.shapes.title.text_frame.text
    assert any("A <b> & \"c\" 'd'" in line for line in lines(slide))


def test_slides_are_written_as_the_library_would_write_them(letters: Letters) -> None:
    odd = ["\"A\" 'b' & <c>", "A\tb\nc", "שלום", "Zoë \U0001f600", "\x00\x85\ufffe", "A\r\nB"]
    people: list[dict[str, Any]] = [{"id": "p", "name": odd[0], "summary": odd[1]}]
    for turn, name in enumerate(odd):
        memberships = [{"reports_to": "p", "role": name}]
        people.append({"id": f"p{turn}", "name": name, "memberships": memberships})
    found = 0
    for data in (dataset({"persons": people}), LARGE.dataset(), read(EXAMPLE)):
        with zipfile.ZipFile(io.BytesIO(written(data, letters))) as parts:
            for name in parts.namelist():
                if name.startswith("ppt/slides/slide"):
                    slide = parts.read(name)
                    assert serialize_part_xml(parse_xml(slide)) == slide
                    found += 1
    assert found > 10


def test_a_branch_is_not_laid_out_again_for_its_slide(
    letters: Letters, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out: list[int] = []

    def counted(stage: Stage, chart: Chart) -> Layout:
        laid_out.append(len(chart))
        return layout(stage, chart)

    layout = Stage.layout
    monkeypatch.setattr(Stage, "layout", counted)
    written(LARGE.dataset(), letters)
    parting = len(laid_out)
    laid_out.clear()
    chart = make_picture(LARGE.dataset(), HARMLESS, letters)
    list(branches(chart.layout.chart, Stage(chart, slide_size(chart, Orientation.WIDE)).fits))
    assert len(laid_out) == parting > 10


def test_a_deck_does_not_hold_the_shapes_of_its_charts(
    letters: Letters, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[int] = []
    looked: list[int] = []

    def write(package: Any, file: Any, shapes: Any) -> None:
        slides = package.presentation_part.presentation.slides
        held.extend(len(slide.shapes) for slide in slides)
        write_package(package, file, shapes)
        assert not shapes

    def by_kind(relations: Any) -> Any:
        looked.append(len(relations))
        return kinds.fget(relations)

    kinds = vars(_Relationships)["_rels_by_reltype"]
    monkeypatch.setattr(writer, "write_package", write)
    monkeypatch.setattr(_Relationships, "_rels_by_reltype", property(by_kind))
    written(bush(121, 3, 20).dataset(), letters)
    assert max(held) <= 2  # the title and the path
    assert len(held) > 80
    assert sum(looked) < 30 * len(held)  # relations that are looked through: not all slides for each


def test_photos_are_pictures_and_initials_discs_with_text(letters: Letters) -> None:
    deck = opened(read(EXAMPLE), letters)
    (first, *_) = deck.slides
    photos = [shape for shape in flat(first.shapes) if shape.shape_type == MSO_SHAPE_TYPE.PICTURE]
    assert photos
    assert photos[0].image.content_type == "image/png"
    initials = [shape for shape in flat(first.shapes) if shape.name == "Initials"]
    assert all(disc.text_frame.text for disc in initials)
    assert all(disc.width == disc.height for disc in initials)


def test_a_chart_that_is_coloured_has_its_key_on_every_slide(letters: Letters) -> None:
    spec = PictureSpec(chart=ChartSpec(coloured_by=Facet(FacetKind.ORGANIZATION)))
    slides = opened(LARGE.dataset(), letters, spec).slides
    assert len(slides) > 1
    for slide in slides:
        keys = [shape for shape in slide.shapes if shape.name == "Key"]
        assert any(shape.has_text_frame and shape.text_frame.text.startswith("Team") for shape in keys)


def test_nobody_makes_a_slide_with_a_title(letters: Letters) -> None:
    (slide,) = opened(dataset({"meta": {"title": "Nobody"}}), letters).slides
    assert slide.shapes.title.text_frame.text == "Nobody"


def test_progress_is_told_slide_by_slide_and_can_end_it(letters: Letters) -> None:
    told: list[float] = []
    data = LARGE.dataset()
    slides = Presentation(io.BytesIO(written(data, letters, tell=told.append))).slides
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > 2 * len(slides)

    def stop(share: float) -> None:
        if share > 0.5:
            raise StoppedError

    with pytest.raises(StoppedError):
        written(data, letters, tell=stop)


def test_more_slides_than_anybody_opens_are_refused(
    letters: Letters, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "MOST_SLIDES", 4)
    with pytest.raises(OutputError, match=r"^This chart would need about \d+ slides, .* 4 .*: choose a part"):
        written(LARGE.dataset(), letters)


def test_another_program_opens_it(company: Dataset, letters: Letters, tmp_path: Path) -> None:
    program = shutil.which("soffice")
    if program is None:
        # In CI, too: it is larger than all else that the tests need.
        pytest.skip('the program "soffice" is not installed (package libreoffice-impress)')
    file = tmp_path / "chart.pptx"
    file.write_bytes(written(company, letters))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    (page,) = PdfReader(tmp_path / "chart.pdf").pages
    said = page.extract_text()
    for name in ("The example", "Eve Example", "Head of vision", "Vision"):
        assert name in said


def test_every_shape_has_a_text_in_its_place_or_is_decoration(letters: Letters) -> None:
    data = read(sample("xai.yaml"))
    slides = opened(data, letters).slides
    assert len(slides) > 0
    for slide in slides:
        assert slide.shapes.title.text
        for shape in (each for each in flat(slide.shapes) if not each.is_placeholder):
            (known,) = shape._element.xpath("./*/p:cNvPr")
            says = known.get("descr") or (shape.has_text_frame and shape.text_frame.text)
            is_decoration = bool(known.xpath(".//*[local-name()='decorative' and @val='1']"))
            assert bool(says) != is_decoration or shape.name == "Initials", shape.name


def test_a_photo_is_described(letters: Letters) -> None:
    pixel = "data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="
    data = dataset({"persons": [{"id": "ada", "name": "Ada", "image": pixel}]})
    (slide,) = opened(data, letters).slides
    (photo,) = (shape for shape in flat(slide.shapes) if shape.shape_type == MSO_SHAPE_TYPE.PICTURE)
    assert photo._element.xpath("./p:nvPicPr/p:cNvPr")[0].get("descr") == "Photo of Ada"


def told(slide: Any) -> list[str]:
    """Return whom the shapes of a slide are about, in the order in which assistive tools read them."""
    shapes = [shape for shape in slide.shapes if not shape.is_placeholder and not is_connector(shape)]
    return [shape.name for shape in shapes if shape.name not in ("Joint", "Key")]


@pytest.mark.parametrize("data", [dataset(COMPANY), bush(4, 2, 2).dataset()], ids=["teams", "bush"])
def test_a_slide_is_read_branch_by_branch(data: Dataset, letters: Letters) -> None:
    chart = make_picture(data, HARMLESS, letters).layout.chart
    (slide,) = opened(data, letters).slides
    expected: list[str] = []

    def walk(node: int) -> None:
        expected.append(label(chart, node).title)
        for child in np.flatnonzero(chart.parent == node).tolist():
            walk(child)

    walk(0)
    assert told(slide) == expected
    by_level = [label(chart, node).title for node in range(len(chart))]
    assert expected != by_level


def test_lines_lie_behind_all_cards(letters: Letters) -> None:
    (slide,) = opened(dataset(COMPANY), letters).slides
    shapes = [shape for shape in slide.shapes if not shape.is_placeholder]
    behind = [shape for shape in shapes if is_connector(shape) or shape.name == "Joint"]
    assert behind
    assert [shape.shape_id for shape in shapes[: len(behind)]] == [shape.shape_id for shape in behind]


@pytest.mark.parametrize("direction", Direction)
def test_no_card_covers_the_badge_of_one_that_is_read_before(direction: Direction, letters: Letters) -> None:
    picture = make_picture(LARGE.dataset(), PictureSpec(style=LayoutStyle(direction)), letters)
    stage, chart = Stage(picture, slide_size(picture, Orientation.WIDE)), picture.layout.chart
    folded = [branch_chart(chart, branch) for branch in branches(chart, stage.fits) if len(branch.folded)]
    assert folded
    for part in folded:
        layout = stage.layout(part)
        sizes = layout.spec.sizes
        right, bottom = layout.left + sizes.card_width, layout.top + sizes.card_height
        for node in np.flatnonzero(part.hidden).tolist():
            badge = badge_rectangle(layout, Node(node))
            beside = (layout.left < badge.right) & (right > badge.left)
            covered = beside & (layout.top < badge.bottom) & (bottom > badge.top)
            assert np.flatnonzero(covered).tolist() == [node]
