"""Web pages as bytes, and as a real browser shows them; without Chromium only the first half is tried."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import numpy as np
import pytest
from pypdf import PdfReader

from orgviewer.chart.chart import Kind
from orgviewer.chart.colouring import make_colouring
from orgviewer.chart.places import Node, Place
from orgviewer.chart.rules.grammar import parse_rule
from orgviewer.chart.spec import ChartSpec, Folding, Hue
from orgviewer.chart.trees import make_chart, whole_chart
from orgviewer.choices import Direction, LayoutKind, ThemeName
from orgviewer.errors import StoppedError
from orgviewer.layout.layout import LayoutStyle
from orgviewer.layout.rectangle import Rectangle
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Meta, Source
from orgviewer.paint.branch_names import MOST_NAMES
from orgviewer.paint.cards.labels import label
from orgviewer.paint.cards.rule_marks import HUES
from orgviewer.paint.cards.texts import badge_text
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.html.texts import webpage_words
from orgviewer.publish.html.writer import write_html
from orgviewer.relations.facets import Facet, FacetKind
from tests.both import both
from tests.datasets import COMPANY, bush, dataset, flat_dataset, random_tree

EVIL = "</script><script>document.body.id='broken'</script><img src=x onerror=document.body.id='broken'>"
CODE = re.compile(r"<(style|script)>(.*?)</\1>", re.DOTALL)
DATA = re.compile(r'<script type="application/json" id="data">(.*?)</script>', re.DOTALL)
PLAIN = PictureSpec()
FRAGMENTS = ("", "#fold=none", "#fold=all")

LIFE: Mapping[str, object] = {
    **COMPANY,
    "persons": [
        {
            "id": "orjan",
            "name": "Örjan Åkesson",
            "other_names": [{"name": "艾达", "lang": "zh"}],
            "biography": [
                {"text": "He **taught** Zoë Müller.", "sources": [{"id": "report", "at": "page 7"}]}
            ],
            "education": [
                {
                    "institution": "University of X",
                    "study_type": "PhD",
                    "end_date": "2021-05",
                    "teachers": ["Tess Quillwood"],
                }
            ],
            "memberships": [{"organization_id": "speech", "role": "Lead", "start_date": "2023"}],
        },
        {"id": "zoe", "name": "Zoë Müller", "memberships": [{"organization_id": "vision"}]},
    ],
}


def page(data: Dataset, letters: Letters, spec: PictureSpec = PLAIN) -> str:
    """Return the web page of a dataset."""
    file = io.BytesIO()
    write_html(make_picture(data, spec, letters), file, unheard)
    return file.getvalue().decode()


def data_of(text: str) -> dict[str, object]:
    """Return what a page knows."""
    (found,) = DATA.findall(text)
    known = json.loads(found)
    assert isinstance(known, dict)
    return known


def titles(known: Mapping[str, object]) -> list[str]:
    """Return what the cards of a page are called, by node."""
    columns, texts = known["columns"], known["texts"]
    assert isinstance(columns, dict)
    assert isinstance(texts, list)
    return [texts[place] for place in columns["labels"][::5]]


# As bytes


@pytest.mark.parametrize("theme", ThemeName)
def test_its_policy_allows_its_own_code_and_nothing_else(letters: Letters, theme: ThemeName) -> None:
    text = page(dataset(LIFE), letters, PictureSpec(theme=theme))
    (policy,) = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    rules = {name: set(values) for name, *values in (rule.split() for rule in policy.split("; "))}
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == {"'none'"}
    assert rules["img-src"] == {"data:"}
    for kind in ("style", "script"):
        codes = [code for found, code in CODE.findall(text) if found == kind]
        digests = {base64.b64encode(hashlib.sha256(code.encode()).digest()).decode() for code in codes}
        assert rules[f"{kind}-src"] == {f"'sha256-{digest}'" for digest in digests}
        assert codes


def test_it_names_no_address_to_load_from(letters: Letters) -> None:
    text = DATA.sub("", page(dataset(COMPANY), letters))
    assert set(re.findall(r"https?://[^\"' ]+", text)) == {"http://www.w3.org/2000/svg"}
    assert not re.findall(r"\b(?:src|href)=|@import|url\((?!#)|fetch\(|innerHTML|eval\(", CODE.sub("", text))
    assert "{{" not in text


def test_its_code_is_small_and_strict(letters: Letters) -> None:
    codes = CODE.findall(page(dataset({}), letters))
    assert sum(len(code) for _, code in codes) < 200_000
    (script,) = (code for kind, code in codes if kind == "script")
    assert script.startswith("'use strict';\n")
    assert not any(word in script for word in ("innerHTML", "insertAdjacent", "eval("))


def test_its_scripts_say_what_the_program_translates(letters: Letters) -> None:
    text = DATA.sub("", page(dataset({}), letters))
    said = set(re.findall(r"\bWORDS\.(\w+)|data-word=\"(\w+)|\b(?:say|section)\('(\w+)'", text))
    used = {next(filter(None, names)) for names in said}
    assert used == set(webpage_words())


def test_it_knows_the_chart_as_the_picture_folds_it(letters: Letters) -> None:
    data = dataset(COMPANY)
    known = data_of(page(data, letters, PictureSpec(folding=Folding(depth=1))))
    chart = whole_chart(data, ChartSpec())
    columns = known["columns"]
    assert isinstance(columns, dict)
    assert columns["parent"] == chart.parent.tolist()
    assert titles(known) == [label(chart, node).title for node in range(len(chart))]
    assert columns["closed"] == [node for node in range(1, len(chart)) if chart.children[1][node]]


def test_a_focus_leaves_out_the_rest(letters: Letters) -> None:
    data = dataset(COMPANY)
    chart = whole_chart(data, ChartSpec())
    vision = [label(chart, node).title for node in range(len(chart))].index("Vision")
    for spec in (PictureSpec(folding=Folding(focus=Place(vision))), PictureSpec(root="vision")):
        text = page(data, letters, PictureSpec(folding=spec.folding, root=spec.root, appendix=True))
        assert set(titles(data_of(text))) == {
            "Vision", "Ada Example", "Ben Example", "Head of vision", "3 more, not named",
        }  # fmt: skip
        assert "Joe Example" not in text


def test_lives_are_told_only_with_the_appendix(letters: Letters) -> None:
    told = page(dataset(LIFE), letters, PictureSpec(appendix=True))
    untold = page(dataset(LIFE), letters, PictureSpec())
    for text in ("University of X", "taught", '"orjan"', "page 7"):
        assert text in told
        assert text not in untold
    for text in ("Örjan Åkesson", "Zoë Müller", "Lead", "Annual report"):
        assert text in told
        assert text in untold


def test_rows_of_a_table_are_people_too(letters: Letters) -> None:
    data = flat_dataset({"name": ["Ada", "Ben"], "role": ["Head", ""], "Wing": ["west", "east"]})
    known = data_of(page(data, letters, PictureSpec(appendix=True)))
    people = known["people"]
    assert isinstance(people, list)
    assert [person["names"] for person in people] == [["Ada"], ["Ben"]]
    other = {
        "is": "section",
        "heading": "Other",
        "inside": [{"is": "listed", "inside": ["Wing", ": ", "west"]}],
    }
    assert [part for part in people[0]["parts"] if part["is"] != "fromchart"][-1] == other


def test_colours_are_explained(letters: Letters) -> None:
    data = flat_dataset({"name": list("ABCD"), "Wing": ["west", "west", "east", ""]})
    wing = Facet(FacetKind.COLUMN, "Wing")
    known = data_of(page(data, letters, PictureSpec(chart=ChartSpec(coloured_by=wing))))
    assert known["key"] == [[-1, "Wing"], [0, "west 2"], [1, "east 1"], [-1, "not stated 1"]]
    assert len(make_colouring(data, wing).texts) == 2


def test_no_text_ends_the_data(letters: Letters) -> None:
    evil = {
        "persons": [{"id": EVIL, "name": f"{EVIL}<!--", "summary": "\ud800 {{data}}"}],
        "meta": {"title": EVIL},
    }
    text = page(dataset(evil), letters, PictureSpec(appendix=True))
    (found,) = DATA.findall(text)
    assert "<" not in found
    known = data_of(text)
    assert known["title"] == EVIL
    assert f"{EVIL}<!--" in titles(known)
    assert "? {{data}}" in found


def test_a_photo_is_inside(letters: Letters) -> None:
    pixel = "data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="
    evil = "data:image/svg+xml;base64,PHN2Zy8+"
    data = dataset(
        {"persons": [{"id": name, "name": name, "image": name} for name in (pixel, evil, "none.png")]}
    )
    photos = data_of(page(data, letters, PictureSpec(appendix=True)))["photos"]
    assert isinstance(photos, dict)
    assert [*photos] == ["0"]
    assert base64.b64decode(photos["0"].partition(",")[2]).startswith(b"\xff\xd8")


def test_it_tells_how_far_it_is_and_can_be_stopped(letters: Letters) -> None:
    shares: list[float] = []
    picture = make_picture(random_tree(40, 1, most_members=40).dataset(), PictureSpec(appendix=True), letters)
    write_html(picture, io.BytesIO(), shares.append)
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert len(shares) > 3

    def stop(share: float) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        write_html(picture, io.BytesIO(), stop)


# As a browser shows it


@dataclass
class Element:
    """An element of a page: its tag, attributes, and all text inside."""

    tag: str
    attributes: dict[str, str]
    text: str = ""


@dataclass
class ShownState(HTMLParser):
    """What stands on a page once its scripts have run."""

    elements: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        made = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(made)
        if tag not in ("meta", "input", "img", "br"):
            self._open.append(made)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop().tag != tag:
            pass

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data

    def all(self, tag: str, **wanted: str) -> list[Element]:
        """Return the elements of a tag whose attributes hold words."""
        return [
            element
            for element in self.elements
            if element.tag == tag
            and all(value in element.attributes.get(name, "").split() for name, value in wanted.items())
        ]

    def part(self, identifier: str) -> Element:
        """Return the element with an id."""
        (found,) = (element for element in self.elements if element.attributes.get("id") == identifier)
        return found

    @property
    def cards(self) -> dict[int, Element]:
        """The cards that are drawn, by node."""
        return {
            int(card.attributes["id"].removeprefix("card-")): card for card in self.all("g", role="treeitem")
        }


Browse = Callable[[str, str], ShownState]


@pytest.fixture
def chromium(requires_program: Callable[[str], str], tmp_path: Path) -> Callable[..., str]:
    """Return a function that opens a page in Chromium, and returns what it prints; no script may fail."""
    program = requires_program("chromium")

    def run(text: str, fragment: str, *options: str) -> str:
        path = tmp_path / "chart.html"
        path.write_text(text, encoding="utf-8")
        done = subprocess.run(
            [
                program, "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=2600,2000",
                f"--user-data-dir={tmp_path / 'profile'}", "--enable-logging=stderr", *options,
                f"{path.as_uri()}{fragment}",
            ],
            capture_output=True, text=True, timeout=120, check=True,
        )  # fmt: skip
        assert "CONSOLE" not in done.stderr
        return done.stdout

    return run


@pytest.fixture
def browse(chromium: Callable[..., str]) -> Browse:
    """Return a function that opens a page at a fragment, and returns what stands on it then."""

    def open_page(text: str, fragment: str = "") -> ShownState:
        shown = ShownState()
        shown.feed(chromium(text, fragment, "--dump-dom"))
        return shown

    return open_page


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("kind", [LayoutKind.TIDY, LayoutKind.COMPACT])
def test_cards_stand_where_the_picture_has_them(
    letters: Letters, browse: Browse, kind: LayoutKind, direction: Direction
) -> None:
    data = random_tree(9, 3, most_children=3, most_members=9).dataset()
    spec = PictureSpec(style=LayoutStyle(direction, kind))
    layout = make_picture(data, spec, letters).layout
    cards = browse(page(data, letters, spec), "").cards
    assert [*cards] == [*range(len(layout.chart))]
    places = [re.findall(r"-?[\d.]+", card.attributes["transform"]) for card in cards.values()]
    expected = np.column_stack((layout.left, layout.top))
    assert np.allclose(np.array(places, float), expected)


def test_from_afar_large_branches_have_names_and_cards_initials(letters: Letters, browse: Browse) -> None:
    small, tiny = bush(160, 6, 6).dataset(), bush(1_500, 8, 3).dataset()
    near, far = (browse(page(data, letters), "") for data in (small, tiny))
    names = [text.text for text in far.all("text") if "far-name" in text.attributes.get("class", "")]
    assert "Team 0" in names
    assert 1 < len(names) <= MOST_NAMES
    assert all(name.startswith("Te") for name in names)
    initials = [text.text for text in near.all("text") if "initials" in text.attributes.get("class", "")]
    assert not near.cards
    assert {text[0] for text in initials} == {"P", "T"}
    assert not [text for text in far.all("text") if "initials" in text.attributes.get("class", "")]


def test_from_afar_cards_are_a_few_paths(letters: Letters, browse: Browse) -> None:
    data = random_tree(400, 5, most_children=5, most_members=12).dataset()
    layout = make_picture(data, PictureSpec(), letters).layout
    assert layout.spec.kind is LayoutKind.COMPACT
    shown = browse(page(data, letters), "")
    assert not shown.cards
    paths = [path.attributes for path in shown.all("path") if "far-" in path.attributes.get("class", "")]
    assert 2 <= len(paths) <= 40
    places = np.array(
        [corner.split() for path in paths for corner in re.findall(r"M([^h]+)h", path["d"])], float
    )
    expected = np.column_stack((layout.left, layout.top))
    assert np.allclose(places[np.lexsort(places.T)], expected[np.lexsort(expected.T)])


def test_from_afar_a_badge_is_a_patch_of_its_rule(letters: Letters, browse: Browse) -> None:
    data = random_tree(400, 5, most_children=5, most_members=12).dataset()
    ruled = ChartSpec(rules=(parse_rule('size > 0: badge "K" red'),))
    shown = browse(page(data, letters, PictureSpec(chart=ruled)), "")
    assert not shown.cards
    classes = [path.attributes.get("class", "") for path in shown.all("path")]
    assert f"far-mark hue-{HUES[Hue.RED]}" in classes
    assert not re.search(r"#far [^{}]*ruled-(badge|icon)", page(data, letters))  # whose edge it was


def test_a_text_is_cut_for_each_kind_of_card(letters: Letters, browse: Browse) -> None:
    long = "Head of everything that is too long for any card of a chart"
    document = {
        "organizations": [{"id": "team", "name": "Team"}],
        "persons": [{"id": "ada", "name": long, "memberships": [{"organization_id": "team"}]}],
        "posts": [{"id": "post", "label": long, "organization_id": "team"}],
    }
    shown = browse(page(dataset(document), letters), "")
    person, post = (
        one.text for one in shown.all("text", **{"class": "title"}) if one.text.startswith("Head")
    )
    assert person.endswith("…")
    assert post.endswith("…")
    assert len(post) > len(person)  # which leaves room for a portrait


@pytest.mark.parametrize("role", ["人工智能硬件与基础设施部门负责人", "Calibration of all our sensors"])
def test_a_role_that_does_not_fit_takes_two_lines_as_in_the_picture(
    letters: Letters, browse: Browse, role: str
) -> None:
    short = [{"id": str(n), "name": "Ben", "memberships": [{"role": "Lead"}]} for n in range(20)]
    data = dataset({"persons": [{"id": "ada", "name": "Ada", "memberships": [{"role": role}]}, *short]})
    made = make_picture(data, PictureSpec(), letters)
    ada = made.layout.chart.find((Kind.PERSON, "ada", ""))
    drawn = made.marks(Rectangle(0, 0, *made.extent), 1.0)
    lines = [
        text
        for texts in drawn.texts
        for node, text in zip(texts.nodes.tolist(), texts.texts, strict=True)
        if node == ada and text.removesuffix("…") in role
    ]
    shown = browse(page(data, letters), "")
    assert len(lines) == 2
    assert [one.text for one in shown.all("text") if one.text in lines] == lines


def test_folding(letters: Letters, browse: Browse) -> None:
    data = dataset(COMPANY)
    text = page(data, letters, PictureSpec(folding=Folding(depth=1)))
    whole = whole_chart(data, ChartSpec())
    folded, unfolded, all_folded = (browse(text, fragment) for fragment in FRAGMENTS)
    assert [*folded.cards] == [*all_folded.cards] == [0, 1, 2]
    assert [*unfolded.cards] == [*range(len(whole))]
    assert [badge.text for badge in folded.all("text", **{"class": "badge"})] == ["−", "+4"]
    assert [card.attributes.get("aria-expanded") for card in folded.cards.values()] == [
        "true", None, "false",
    ]  # fmt: skip


@pytest.mark.parametrize("depth", range(4))
def test_badges_count_the_people_whom_they_hide_as_the_program_does(
    letters: Letters, browse: Browse, depth: int
) -> None:
    data, folding = dataset(COMPANY), Folding(depth)
    shown = browse(page(data, letters, PictureSpec(folding=folding)), "")
    chart = make_chart(data, ChartSpec(folding=folding))
    said = [
        badge_text(chart, Node(node)) for node in np.flatnonzero(chart.children[1] + chart.hidden).tolist()
    ]
    assert [badge.text for badge in shown.all("text", **{"class": "badge"})] == said


def test_finding_unfolds_and_knows_no_accents(letters: Letters, browse: Browse) -> None:
    text = page(dataset(LIFE), letters, PictureSpec(folding=Folding(depth=1), appendix=True))
    for query in ("orjan ake", "LEAD", "艾达"):
        shown = browse(text, f"#find={query}")
        (selected,) = (card for card in shown.cards.values() if card.attributes["aria-selected"] == "true")
        assert selected.text.startswith("Örjan Åkesson\n艾达\nLead")
        assert shown.part("chart").attributes["aria-activedescendant"] == selected.attributes["id"]
        assert shown.part("found").text == "1 of 1"
        assert "Vision" in shown.part("cards").text
        assert "Zoë Müller" not in shown.part("cards").text  # stays folded
    assert browse(text, "#find=nobody").part("found").text == "not found"
    for life in ("university of x", "quillwood"):
        assert browse(text, f"#find={life}").part("found").text == "1 of 1"
    without = page(dataset(LIFE), letters, PictureSpec(folding=Folding(depth=1)))
    assert browse(without, "#find=university of x").part("found").text == "not found"


def test_the_panel_tells_a_life_with_its_sources(letters: Letters, browse: Browse) -> None:
    text = page(dataset(LIFE), letters, PictureSpec(appendix=True))
    shown = browse(text, "#select=orjan")
    told = shown.part("page").text
    facts = "University of X", "PhD", "May 2021", "taught by Tess Quillwood", "since 2023"
    for words in (*facts, "He taught Zoë Müller.", "page 7", "Annual report"):
        assert words in told
    assert [link.text for link in shown.all("a", href="#select=zoe")] == ["Zoë Müller"]
    assert "hidden" not in shown.part("panel").attributes
    by_name = browse(page(dataset(LIFE), letters), "#select=Örjan Åkesson").part("page").text
    assert "Lead" in by_name
    assert "University" not in by_name


def test_texts_are_never_markup(letters: Letters, browse: Browse) -> None:
    links = [
        "javascript:document.body.id='broken'",
        "data:text/html,<script>1</script>",
        "https://example.com/",
    ]
    markdown = " ".join(f"[{EVIL}]({link})" for link in links)
    cited = [{"id": EVIL, "at": EVIL, "note": EVIL}]
    person = {
        "id": "evil",
        "name": EVIL,
        "image": "javascript:document.body.id='broken'",
        "other_names": [{"name": EVIL, "lang": '"><img src=x>'}],
        "biography": [{"text": f"{EVIL}\n\n- {EVIL}\n\n{markdown}", "sources": cited, "note": EVIL}],
        "links": [{"url": link, "note": EVIL} for link in links],
        "email": EVIL,
        "education": [{"institution": EVIL, "advisors": [EVIL, "__proto__"], "teachers": [EVIL]}],
        "other": {EVIL: EVIL, "__proto__": "constructor"},
        "memberships": [{"organization_id": "__proto__", "role": EVIL}],
    }
    evil = {
        "meta": {"title": EVIL, "summary": EVIL},
        "sources": [{"id": EVIL, "title": EVIL, "url": links[0], "note": EVIL}],
        "organizations": [{"id": "__proto__", "name": EVIL}],
        "persons": [person],
    }
    text = page(dataset(evil), letters, PictureSpec(appendix=True))
    expected = browse(page(dataset(LIFE), letters, PictureSpec(appendix=True)), "#select=orjan")
    shown = browse(text, "#select=evil")
    assert shown.part("page").text.count(EVIL) > 10
    assert len(shown.all("script")) == len(expected.all("script"))
    assert not shown.all("img")
    assert not [element for element in shown.elements if "onerror" in element.attributes]
    assert not [element for element in shown.elements if element.attributes.get("id") == "broken"]
    hrefs = {link.attributes["href"] for link in shown.all("a")}
    assert {href.partition(":")[0] for href in hrefs if not href.startswith("#")} == {"https"}


ACTS = """
const fire = (element, Kind, name, more) =>
  element.dispatchEvent(new Kind(name, { bubbles: true, cancelable: true, ...more }));
const click = (selector) => fire(document.querySelector(selector), MouseEvent, 'click');
const key = (name, more) => fire(svg, KeyboardEvent, 'keydown', { key: name, ...more });
const nodes = () => Array.from(cards.keys()).sort((one, other) => one - other).join(' ');
const told = [];
const tell = (what) => told.push(what);
%s
document.body.dataset.told = JSON.stringify(told);
"""


def told_after(text: str, browse: Browse, script: str) -> list[object]:
    """Return what a script tells that does as a person does.

    It stands at the end of the page's own script, whose names nothing else sees; the page has to allow
    it for once.
    """
    allowing = re.sub(r"<meta http-equiv=[^>]*>", "", text)
    before, end, after = allowing.rpartition("}\n</script>")
    assert allowing != text
    assert end
    shown = browse(f"{before}{{ {ACTS % script} }}{end}{after}", "")
    (body,) = shown.all("body")
    told = json.loads(body.attributes["data-told"])
    assert isinstance(told, list)
    return told


def test_clicks_and_keys_fold_and_select(letters: Letters, browse: Browse) -> None:
    tidy = LayoutStyle(kind=LayoutKind.TIDY)  # in which siblings stand beside each other
    text = page(dataset(COMPANY), letters, PictureSpec(folding=Folding(depth=1), style=tidy))
    script = """
      click('#card-2 .handle'); tell(nodes());
      click('#card-5 .box'); tell(view.selected); tell(part('panel').hidden); tell(part('page').textContent);
      key(' '); tell(nodes());
      key('ArrowLeft'); tell(view.selected);
      key('Escape'); tell(part('panel').hidden); key('Escape'); tell(view.selected);
      click('#fold-all'); tell(nodes());
      key(' ', { ctrlKey: true }); tell(nodes());
    """
    told = told_after(text, browse, script)
    page_text = told.pop(3)
    assert isinstance(page_text, str)
    assert page_text.startswith("Language")
    assert told == [
        "0 1 2 3 4 5", 5, False, "0 1 2 3 4 5 10 11", 4, True, -1, "0 1 2",
        "0 1 2 3 4 5 6 7 8 9 10 11 12",
    ]  # fmt: skip


def test_arabic_is_read_from_its_own_side_and_turns_nothing_beside_it(
    letters: Letters, browse: Browse
) -> None:
    persons = [
        {"id": "ada", "name": "أحمد المثال", "summary": "درس الهندسة مع Qt في القاهرة."},
        {"id": "joe", "name": "Joe", "summary": "Works together with أحمد المثال (2)."},
    ]
    script = """
      const page = part('panel');
      for (const id of ['ada', 'joe']) {
        location.hash = `select=${id}`;
        followFragment();
        tell([page.querySelector('h2').innerHTML, page.querySelector('p').dir]);
      }
    """
    told = told_after(
        page(dataset({"persons": persons}), letters, PictureSpec(appendix=True)), browse, script
    )
    assert told == [["<bdi>أحمد المثال</bdi>", "rtl"], ["Joe", ""]]


def test_the_camera_follows_hands(letters: Letters, browse: Browse) -> None:
    script = """
      const before = { ...view.camera };
      key('ArrowRight'); tell(view.camera.x - before.x);
      fire(svg, WheelEvent, 'wheel', { deltaX: 7, deltaY: 30 });
      tell([view.camera.x - before.x, view.camera.y - before.y]);
      fire(svg, WheelEvent, 'wheel', { deltaY: -50, ctrlKey: true, clientX: 300, clientY: 300 });
      tell(view.camera.scale > before.scale);
      const hand = (name, x, y) => fire(svg, PointerEvent, name, { pointerId: 1, clientX: x, clientY: y });
      svg.setPointerCapture = () => {};
      const still = { ...view.camera };
      hand('pointerdown', 100, 100); hand('pointermove', 140, 90); hand('pointerup', 140, 90);
      tell([view.camera.x - still.x, view.camera.y - still.y]);
      hand('pointermove', 300, 300); tell(view.camera.x - still.x);
      key('f'); tell(view.camera.x === before.x && view.camera.scale === before.scale);
    """
    told = told_after(page(dataset(COMPANY), letters), browse, script)
    assert told == [-80, [-87, -30], True, [40, -10], 40, True]


def test_typing_finds_and_goes_on(letters: Letters, browse: Browse) -> None:
    script = """
      key('/'); tell(document.activeElement.id);
      part('find').value = 'ada'; fire(part('find'), InputEvent, 'input'); tell(part('found').textContent);
      const first = view.selected;
      fire(part('find'), KeyboardEvent, 'keydown', { key: 'Enter' }); tell(part('found').textContent);
      tell([first, view.selected]);
      fire(part('find'), KeyboardEvent, 'keydown', { key: 'Escape' }); tell(part('found').textContent);
      tell(document.activeElement.id);
    """
    told = told_after(page(dataset(COMPANY), letters), browse, script)
    assert told == ["find", "1 of 2", "2 of 2", [6, 10], "", "chart"]


@pytest.mark.parametrize("fragment", ["", "#fold=all&find=x&select=y", "#select=%E0%A4%A&fold=-3"])
def test_an_empty_file_and_odd_addresses(letters: Letters, browse: Browse, fragment: str) -> None:
    shown = browse(page(dataset({"meta": {"title": "Empty"}}), letters), fragment)
    assert shown.part("title").text == "Empty"
    assert not shown.cards


def test_paper_has_everybody_the_title_and_the_sources(
    letters: Letters, chromium: Callable[..., str], tmp_path: Path
) -> None:
    tree = random_tree(30, 2, most_children=4, most_members=6).dataset()
    sources = (Source(id="report", title="Annual report", url="https://example.com/report"),)
    document = msgspec.structs.replace(
        tree.document, meta=Meta(title="On paper", as_of="2025-02"), sources=sources
    )
    output = tmp_path / "chart.pdf"
    text = page(Dataset(document, tree.path), letters, PictureSpec(theme=ThemeName.DARK))
    chromium(text, "", f"--print-to-pdf={output}", "--no-pdf-header-footer")
    (paper,) = PdfReader(output).pages
    printed = paper.extract_text()
    wanted = ["On paper", "As of Feb 2025", "Annual report", *(person.name for person in tree.persons)]
    assert [words for words in wanted if words not in printed] == []


# Two states


def test_a_page_knows_what_happened_only_if_anything_did(letters: Letters) -> None:
    columns = data_of(page(dataset(COMPANY), letters))["columns"]
    assert isinstance(columns, dict)
    assert (columns["happened"], columns["moves"]) == ("", [])
    known = data_of(page(both(), letters))
    columns = known["columns"]
    assert isinstance(columns, dict)
    said = dict(zip(titles(known), columns["happened"], strict=True))
    assert said["Flo Fay"] == "1"
    assert said["Di Dale"] == said["Lab"] == "2"
    assert [[titles(known)[node] for node in pair] for pair in columns["moves"]] == [["Cy Call", "Research"]]


def test_cards_of_two_states_have_signs_and_arcs(letters: Letters, browse: Browse) -> None:
    text = page(both(), letters)
    named = titles(data_of(text))
    shown = browse(text, "")
    cards = {named[node]: card for node, card in shown.cards.items()}
    classes = {title: card.attributes["class"].split() for title, card in cards.items()}
    assert "happened-left" in classes["Ed Ely"]
    assert "happened-moved" in classes["Cy Call"]
    assert not any(name.startswith("happened") for name in classes["Ben Best"])
    assert [cards[title].text[-1] for title in ("Ed Ely", "Flo Fay", "Cy Call", "Ada Able")] == list("−+→~")
    assert "no longer there" in cards["Lab"].text
    assert shown.part("arcs").attributes["d"].count("M") == 1
    assert [swatch.text for swatch in shown.all("span", **{"class": "swatch"})] == ["+", "−", "→", "~"]


def test_from_afar_those_who_left_and_came_look_otherwise_too(letters: Letters, browse: Browse) -> None:
    text = page(both(), letters).replace('"legible":78.0', '"legible":7800.0')
    paths = [path.attributes.get("class", "") for path in browse(text, "").all("path")]
    assert any("happened-left" in one for one in paths)
    assert any("happened-joined" in one for one in paths)


def test_lines_that_no_source_states_are_dashed_and_explained(letters: Letters, browse: Browse) -> None:
    told = {"reports_to": "ada", "reports_to_inferred": "drawing"}
    persons = [
        {"id": "ada", "name": "Ada"},
        {"id": "ben", "name": "Ben", "memberships": [told]},
        {"id": "cid", "name": "Cid", "memberships": [{"reports_to": "ada"}]},
    ]
    text = page(dataset({"persons": persons}), letters)
    known = data_of(text)
    columns, named = known["columns"], titles(known)
    assert isinstance(columns, dict)
    assert [named[node] for node in columns["inferred"]] == ["Ben"]
    shown = browse(text, "")
    assert shown.part("inferred").attributes["d"].count("M") == 1
    assert shown.part("lines").attributes["d"].count("M") == 1
    assert "read from the drawing, not stated" in shown.cards[named.index("Ben")].text
    assert "drawing" not in shown.cards[named.index("Cid")].text
    swatches = [swatch.attributes["class"] for swatch in shown.all("span", **{"class": "swatch"})]
    assert ["sign-inferred" in one for one in swatches] == [True]
