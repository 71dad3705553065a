"""SVG: well formed, everything in it once, and in a browser as it is on the screen."""

from __future__ import annotations

import base64
import io
import re
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from orgviewer.chart.chart import Kind
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.choices import Background, Direction, ThemeName
from orgviewer.controls import as_label
from orgviewer.errors import StoppedError
from orgviewer.layout.layout import LayoutStyle
from orgviewer.layout.rectangle import Rectangle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.labels import label, whole_text
from orgviewer.paint.picture import Picture, PictureSpec, make_picture
from orgviewer.paint.raster import paint_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.svg import writer
from orgviewer.publish.svg.parts import (
    directed,
    disc_commands,
    identifier,
    number,
    path_commands,
    plain,
    text_element,
)
from orgviewer.publish.svg.writer import write_svg
from orgviewer.readers import read
from orgviewer.relations.facets import Facet, FacetKind
from tests.datasets import COMPANY, bush, dataset
from tests.paint.drawing import Pixels, pixels, texts_of

DATA = Path(__file__).parents[3] / "data"
NAMESPACE = "{http://www.w3.org/2000/svg}"
LINK = "{http://www.w3.org/1999/xlink}href"
PLAIN = PictureSpec()
SECONDS = 60  # after which the browser is taken for stuck

# The drawings of two programs: letters are smoothed in different ways, dashes begin elsewhere.
MEAN = 2.0  # of 255, of the differences of all pixels
STRONG = 64  # of 255
FEW = 0.01  # of all pixels may differ so strongly

SCRIPTS = {
    "meta": {"title": "اللغات & 语言"},
    "organizations": [{"id": "team", "name": "فريق البحث"}],
    "persons": [
        {"id": str(place), "name": name, "memberships": [{"organization_id": "team", "role": role}]}
        for place, (name, role) in enumerate(
            (
                ("محمد علي الخطيب", "مهندس"),
                ("محمد (Ada) علي!", "Lead"),
                ("محمد بن عبد الله بن عبد المطلب بن هاشم بن عبد مناف بن قصي", "مدير"),
                ("Ada محمد (x)", "رئيس (2)"),
                ("נועם לדוגמה", "גיוס…"),
                ("王小明", "高级工程师（平台）"),
                ("田中美咲", "研究員"),
                ("김하늘", "팀장"),
                ("Zoe\u0308 S\u030cimu\u030ankova\u0301", "Rain gauges"),
            )
        )
    ],
}


def written(picture: Picture) -> bytes:
    file = io.BytesIO()
    write_svg(picture, file, unheard)
    return file.getvalue()


def drawn(data: Dataset, letters: Letters, spec: PictureSpec = PLAIN) -> ElementTree.Element:
    """Return the root element of a dataset's picture."""
    return ElementTree.fromstring(written(make_picture(data, spec, letters)))


def groups(root: ElementTree.Element) -> dict[str, ElementTree.Element]:
    """Return the groups of a file by their ids, of which no two are alike."""
    found = [(element.get("id", ""), element) for element in root.iter(f"{NAMESPACE}g")]
    assert len(dict(found)) == len(found)
    return dict(found)


def texts(element: ElementTree.Element) -> list[str]:
    return [text.text or "" for text in element.iter(f"{NAMESPACE}text")]


def title(element: ElementTree.Element) -> str:
    return element.findtext(f"{NAMESPACE}title") or ""


def test_what_the_file_says_of_itself(letters: Letters) -> None:
    picture = make_picture(dataset(COMPANY), PictureSpec(scale=1.5), letters)
    data = written(picture)
    root = ElementTree.fromstring(data)
    width, height = picture.extent
    assert data.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<svg ')
    assert title(root) == "The example (2024-06)"
    assert root.get("viewBox") == f"0 0 {number(width)} {number(height)}"
    assert (root.get("width"), root.get("height")) == (number(width * 1.5), number(height * 1.5))


@pytest.mark.parametrize("theme", ThemeName)
def test_what_lies_behind_the_cards(letters: Letters, theme: ThemeName) -> None:
    opaque = make_picture(dataset(COMPANY), PictureSpec(theme=theme), letters)
    page = ElementTree.fromstring(written(opaque)).find(f"{NAMESPACE}rect")
    assert page is not None
    assert (page.get("fill"), page.get("width")) == (opaque.theme.page, number(opaque.extent[0]))
    spec = PictureSpec(theme=theme, background=Background.TRANSPARENT)
    assert drawn(dataset(COMPANY), letters, spec).find(f"{NAMESPACE}rect") is None


@pytest.mark.parametrize(
    "spec",
    [
        PLAIN,
        PictureSpec(style=LayoutStyle(Direction.RIGHT)),
        PictureSpec(chart=ChartSpec(arranged_by=Facet(FacetKind.ROLE), coloured_by=Facet(FacetKind.ROLE))),
        PictureSpec(folding=Folding(depth=1)),
        PictureSpec(scale=0.1),  # a drawing is enlarged: nothing is left out of it
    ],
)
def test_all_texts_of_a_card_are_in_its_group_and_nowhere_else(letters: Letters, spec: PictureSpec) -> None:
    picture = make_picture(dataset(COMPANY), spec, letters)
    chart = picture.layout.chart
    root = ElementTree.fromstring(written(picture))
    found = groups(root)
    marks = picture.marks(Rectangle(0, 0, *picture.extent), 1.0)
    assert len(found) == len(chart) + 1
    cards = [name for name in found if name != "caption"]
    of_titles = {title(found[name]): texts(found[name]) for name in cards}
    for node in range(len(chart)):
        said = whole_text(chart, node)
        assert sorted(of_titles[said]) == sorted(texts_of(marks, node))
    assert sorted(texts(found["caption"])) == sorted(texts_of(marks, -1))
    assert len(texts(root)) == sum(len(part.texts) for part in marks.texts)


def test_every_person_is_there_once_for_each_card(
    letters: Letters, requires_letters: Callable[[str], None]
) -> None:
    picture = make_picture(read(DATA / "example.yaml"), PLAIN, letters)
    chart = picture.layout.chart
    nodes = np.flatnonzero(chart.kind == Kind.PERSON).tolist()
    wanted = Counter(plain(label(chart, node).title) for node in nodes)
    requires_letters("".join(filter(str.isalpha, "".join(wanted))))  # a fox may be left out
    root = ElementTree.fromstring(written(picture))
    people = [group for name, group in groups(root).items() if name.startswith("person-")]
    assert Counter(title(group).split(",")[0] for group in people) == wanted
    for group in people:
        name = letters.legible(title(group).split(",")[0])
        shown = [text for text in texts(group) if name.startswith(text.rstrip("…")) and len(text) > 2]
        assert len(shown) == 1


def test_what_is_cut_on_a_card_is_whole_in_its_title(letters: Letters) -> None:
    role = "duty " * 30 + "last"
    person = {"id": "ada", "name": "Ada", "memberships": [{"role": role}]}
    card = groups(drawn(dataset({"persons": [person]}), letters))["person-ada"]
    assert not any("last" in text for text in texts(card))
    assert title(card) == f"Ada, {role}"


def test_several_cards_of_a_person_have_ids_of_their_own(letters: Letters) -> None:
    found = groups(drawn(dataset(COMPANY), letters))
    assert title(found["person-ada"]) != title(found["person-ada·2"])
    assert {title(found[name]) for name in ("person-ada", "person-ada·2")} == {
        "Ada Example, 艾达, Lead",
        "Ada Example, 艾达, Adviser",
    }
    assert title(found["vacancy-head"]) == "Head of vision, vacant"
    assert title(found["unnamed-vision"]) == "3 more, not named"
    assert title(found["organization-speech"]) == "Speech, 1 person"


def test_an_id_stays_when_others_come_and_go(letters: Letters) -> None:
    whole = groups(drawn(dataset(COMPANY), letters))
    part = groups(drawn(dataset(COMPANY), letters, PictureSpec(root="language")))
    assert set(part) - {"person-ada"} < set(whole)


NAMES = st.text(st.characters(max_codepoint=0xFF) | st.sampled_from("王אя①²\u2003"), max_size=6)


@given(NAMES, NAMES, st.integers(1, 3), st.integers(1, 3))
def test_no_two_cards_share_an_id(one: str, other: str, ordinal: int, another: int) -> None:
    made = identifier("person", one, ordinal), identifier("person", other, another)
    assert (made[0] == made[1]) == ((one, ordinal) == (other, another))
    for name in made:
        assert ElementTree.fromstring(f"<{name}/>").tag == name


ANYTHING = st.text(min_size=1, max_size=40)


@given(ANYTHING, ANYTHING)
def test_any_text_makes_a_well_formed_file(letters: Letters, name: str, role: str) -> None:
    member = {"organization_id": "team", "role": role}
    data = dataset(
        {
            "meta": {"title": name},
            "organizations": [{"id": "team", "name": role}],
            "persons": [{"id": f"<{name}&", "name": name, "memberships": [member]}],
        }
    )
    root = drawn(data, letters)
    assert len(groups(root)) == 3
    assert escape_free(title(root)) == escape_free(as_label(name))


def escape_free(text: str) -> str:
    """Return a text as a reader of XML gives it back."""
    return ElementTree.fromstring(f"<a>{plain(text)}</a>").text or ""


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0, "0"), (-0.001, "0"), (12.0, "12"), (0.5, "0.5"), (-3.14159, "-3.14"), (123456.789, "123456.79")],
)
def test_numbers_are_short(value: float, text: str) -> None:
    assert number(value) == text


def test_numbers_have_two_decimals_at_most(letters: Letters) -> None:
    root = drawn(read(DATA / "example.yaml"), letters, PictureSpec(scale=1.37))
    values = [
        value
        for element in root.iter()
        for name, value in element.attrib.items()
        if name not in {"id", "class", LINK}
    ]
    numbers = [part for value in values for part in re.findall(r"\d+\.\d+", value)]
    assert numbers
    assert not [part for part in numbers if len(part.partition(".")[2]) > 2 or part.endswith("0")]


def test_a_line_with_rounded_corners() -> None:
    turning = [[0.0, 0.0], [0.0, 20.0], [0.0, 20.0], [100.0, 20.0], [100.0, 30.0]]
    assert path_commands(turning, 8.0) == "M0 0v12q0 8 8 8h87q5 0 5 5v5"
    straight = [[5.0, 5.0], [5.0, 5.0], [5.0, 9.0], [5.0, 9.0], [5.0, 12.25]]
    assert path_commands(straight, 8.0) == "M5 5v7.25"
    assert path_commands(turning, 0.0) == "M0 0v20h100v10"
    assert path_commands([[9.0, 9.0], [3.0, 9.0], [3.0, 2.0]], 2.0) == "M9 9h-4q-2 0-2-2v-5"


def test_a_disc_about_a_point() -> None:
    assert disc_commands(10.0, 20.0, 4.0) == "M6 20a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z"


def lines_of(root: ElementTree.Element) -> Counter[tuple[str, str]]:
    """Return all lines of a file, each with its style."""
    paths = [(path.get("class", ""), path.get("d", "")) for path in root.iter(f"{NAMESPACE}path")]
    return Counter((style, line) for style, lines in paths for line in lines.split("M") if line)


def test_tiles_do_not_show(letters: Letters, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = make_picture(read(DATA / "example.yaml"), PLAIN, letters)
    whole = ElementTree.fromstring(written(picture))
    monkeypatch.setattr(writer, "TILE", 130.0)  # smaller than a card is wide
    shares: list[float] = []
    file = io.BytesIO()
    write_svg(picture, file, shares.append)
    parted = ElementTree.fromstring(file.getvalue())
    assert len(shares) > 50
    assert {*groups(parted)} == {*groups(whole)}
    assert sorted(texts(parted)) == sorted(texts(whole))
    assert lines_of_colours(parted) == lines_of_colours(whole)
    assert [shares[-1], sorted(shares)] == [1.0, shares]


def lines_of_colours(root: ElementTree.Element) -> Counter[tuple[str, str]]:
    """Return all lines of a file with their looks, whatever their styles are called."""
    looks = dict(re.findall(r"\.(\w+){(.*)}", root.findtext(f"{NAMESPACE}style") or ""))
    return Counter({(looks[style], line): times for (style, line), times in lines_of(root).items()})


def test_only_styles_that_are_used_are_told(letters: Letters) -> None:
    root = drawn(read(DATA / "example.yaml"), letters)
    told = set(re.findall(r"^\.(\w+){", root.findtext(f"{NAMESPACE}style") or "", re.MULTILINE))
    used = {name for element in root.iter() for name in element.get("class", "").split()}
    assert told == used


def test_it_is_written_piece_by_piece(letters: Letters) -> None:
    pieces: list[int] = []

    class Sink(io.BytesIO):
        def write(self, data: object, /) -> int:
            assert isinstance(data, bytes)
            pieces.append(len(data))
            return len(data)

    picture = make_picture(bush(600, 4, 9).dataset(), PLAIN, letters)
    write_svg(picture, Sink(), unheard)
    assert sum(pieces) > 5 * max(pieces)


def test_whoever_is_told_can_stop_it(letters: Letters) -> None:
    def stop(share: float) -> None:
        raise StoppedError

    picture = make_picture(dataset(COMPANY), PLAIN, letters)
    with pytest.raises(StoppedError):
        write_svg(picture, io.BytesIO(), stop)


def test_a_photo_is_in_the_file(letters: Letters, tmp_path: Path) -> None:
    photo = QImage(40, 40, QImage.Format.Format_RGB32)
    photo.fill(QColor("#123456"))
    assert photo.save(str(tmp_path / "ada.png"))
    file = tmp_path / "company.json"
    file.write_text('{"persons": [{"id": "ada", "name": "Ada", "image": "ada.png"}]}')
    group = groups(drawn(read(file), letters))["person-ada"]
    image = group.find(f"{NAMESPACE}image")
    assert image is not None
    head, _, body = image.attrib[LINK].partition(",")
    disc = QImage.fromData(base64.b64decode(body, validate=True))
    assert head == "data:image/png;base64"
    assert disc.pixelColor(disc.width() // 2, disc.height() // 2) == QColor("#123456")
    assert disc.pixelColor(0, 0).alpha() == 0
    assert texts(group) == ["Ada"]


@pytest.mark.parametrize(
    ("text", "drawn_as"),
    [
        ("محمد (Ada) علي!", "\u2067محمد (Ada) علي!\u2069"),
        *((text, text) for text in ("محمد علي الخطيب", "Ada محمد (x)", "王小明", "高级工程师（平台）")),
    ],
)
def test_a_text_is_told_its_direction_where_it_matters(
    letters: Letters, requires_letters: Callable[[str], None], text: str, drawn_as: str
) -> None:
    requires_letters(text)
    assert drawn_as in texts(drawn(dataset(SCRIPTS), letters))


def test_an_accent_is_one_letter_with_its_letter() -> None:
    assert ">\u0160im\u016fnkov\u00e1<" in text_element("s", 0.0, 0.0, "S\u030cimu\u030ankova\u0301", 0.0)


def test_an_ellipsis_alone_has_no_direction() -> None:
    assert directed("…") == "…"


def test_texts_that_fill_their_card_say_how_wide_they_are(letters: Letters) -> None:
    data = dataset({"persons": [{"id": "a", "name": "Ada"}, {"id": "b", "name": "A long name " * 9}]})
    found = groups(drawn(data, letters))
    short, long = (list(found[name].iter(f"{NAMESPACE}text"))[-1] for name in ("person-a", "person-b"))
    assert (short.text, short.get("textLength")) == ("Ada", None)
    assert long.text is not None
    assert long.text.endswith("…")
    assert 100 < float(long.get("textLength", "0")) < 240


def test_names_stay_in_their_cards_where_a_list_of_fonts_is_one_name(letters: Letters) -> None:
    persons = [{"id": letter, "name": f"{letter} long name " * 9} for letter in "ABC"]
    picture = make_picture(dataset({"persons": persons}), PictureSpec(), letters)
    file = io.BytesIO()
    write_svg(picture, file, unheard)
    bare = re.sub(rb"<text.*?</text>", b"", file.getvalue())
    written = (rendered(file.getvalue()) != rendered(bare)).any(axis=2)
    layout, (x, y) = picture.layout, picture.corner
    sizes = layout.spec.sizes
    for left, top in zip(layout.left[1:] + x, layout.top[1:] + y, strict=True):
        line = written[int(top) : int(top + sizes.card_height)]
        ink = np.flatnonzero(line.any(axis=0))
        here = ink[(ink >= left) & (ink < left + sizes.card_width + 20)]
        assert left + sizes.card_width / 2 < here.max() < left + sizes.card_width - 2


def rendered(drawing: bytes) -> Pixels:
    """Return a drawing as Qt's own viewer of SVG shows it."""
    renderer = QSvgRenderer(drawing)
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return pixels(image)


@pytest.fixture
def browser(requires_program: Callable[[str], str], tmp_path: Path) -> Callable[[bytes], Pixels]:
    """Return what a browser makes of an SVG."""
    program = requires_program("chromium")
    drawing, screenshot = tmp_path / "chart.svg", tmp_path / "chart.png"

    def show(data: bytes) -> Pixels:
        drawing.write_bytes(data)
        root = ElementTree.fromstring(data)
        width, height = (round(float(root.attrib[side])) for side in ("width", "height"))
        command = [
            *(program, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
            *("--force-device-scale-factor=1", "--force-color-profile=srgb"),
            *(f"--user-data-dir={tmp_path / 'browser'}", f"--window-size={width},{height}"),
            *(f"--screenshot={screenshot}", drawing.as_uri()),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)
        return pixels(QImage(str(screenshot)))

    return show


CHARTS = {
    "light": (DATA / "xai.yaml", ThemeName.LIGHT),
    "dark": (DATA / "example.yaml", ThemeName.DARK),
    "scripts": (None, ThemeName.LIGHT),
}


@pytest.mark.parametrize("chart", CHARTS)
def test_a_browser_shows_what_the_screen_shows(
    letters: Letters, browser: Callable[[bytes], Pixels], chart: str
) -> None:
    path, theme = CHARTS[chart]
    data = read(path) if path else dataset(SCRIPTS)
    picture = make_picture(data, PictureSpec(theme=theme), letters)
    ours = pixels(paint_picture(picture))[..., :3].astype(int)
    theirs = browser(written(picture))[..., :3].astype(int)
    assert theirs.shape == ours.shape
    difference = np.abs(theirs - ours).max(axis=2)
    assert difference.mean() < MEAN
    assert (difference > STRONG).mean() < FEW


def test_the_comparison_would_notice(letters: Letters, browser: Callable[[bytes], Pixels]) -> None:
    picture = make_picture(dataset(SCRIPTS), PLAIN, letters)
    without = re.sub(rb"<text.*?</text>", b"", written(picture))
    ours = pixels(paint_picture(picture))[..., :3].astype(int)
    difference = np.abs(browser(without)[..., :3].astype(int) - ours).max(axis=2)
    assert (difference > STRONG).mean() > FEW


def test_who_listens_hears_what_it_is_and_each_card_once_branch_by_branch(letters: Letters) -> None:
    root = drawn(dataset({**COMPANY, "meta": {"title": "A company", "language": "de"}}), letters)
    names = {element.get("id"): element.text for element in root if element.get("id")}
    assert names[root.get("aria-labelledby")] == "A company"
    described = names[root.get("aria-describedby")]
    assert described == "Organization chart of A company: 7 named · 4 groups, 5 levels."
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "de"
    cards = groups(root)
    order = (root.get("aria-owns") or "").split()
    assert sorted(order) == sorted(cards)
    assert {cards[name].get("role") for name in order[:-1]} == {"graphics-symbol"}
    heard = [title(cards[name]).partition(",")[0] for name in order]
    assert heard.index("Vision") < heard.index("Ada Example") < heard.index("Language")
    (vision,) = (cards[name] for name in order if title(cards[name]).startswith("Vision"))
    assert vision.findtext(f"{NAMESPACE}desc") == "level 3, 2 of 3"
