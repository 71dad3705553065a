"""Whatever a file holds: the panel loads nothing, and opens nothing without asking."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage, QTextDocument
from PySide6.QtGui import Qt as QtText
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser
from pytestqt.qtbot import QtBot

from orgviewer.chart.places import Node, Place
from orgviewer.controls import MARKS, as_label, visible
from orgviewer.errors import Problem, Severity
from orgviewer.model.recognition import TableSpec
from orgviewer.views import web_links
from orgviewer.views.dialogs import messages
from orgviewer.views.files.columns_dialog import ColumnsDialog
from orgviewer.views.main_window import MainWindow
from orgviewer.views.problems.dialog import ProblemsDialog
from orgviewer.views.search.legend import Legend
from tests.canary import canary
from tests.hostile import document, files, texts
from tests.views.conftest import Document
from tests.views.dialogs import answer_messages
from tests.views.hands import Hands

Open = Callable[[Document], Hands]
RED = "#ff0000"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that were opened outside."""
    addresses: list[str] = []

    def open_url(url: QUrl) -> bool:
        addresses.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return addresses


@pytest.mark.parametrize(
    "address", ["https://example.com/a?b=c", "http://example.com/", "mailto:a@example.com", "tel:+4930123"]
)
def test_an_address_is_shown_before_it_is_opened(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, opened: list[str], address: str
) -> None:
    asked: list[str] = []
    answer_messages(monkeypatch, asked, False, True)
    hands.window.details.anchorClicked.emit(QUrl(address))
    assert opened == []
    hands.window.details.anchorClicked.emit(QUrl(address))
    assert opened == [address]
    assert len(asked) == 2
    assert all(address in question for question in asked)


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,hello",
        "ftp://example.com/",
        "/etc/passwd",
        "card:",
        "card:99999",
        f"card:{'9' * 5000}",
        "card:-7",
        "card:one",
        "avatar:99999",
        "//example.com/",
        "https://bank.example@example.com/",
        "mailto:a@example.com?attach=/etc/passwd",
        "tel:*#06#",
    ],
)
def test_other_links_do_nothing(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, opened: list[str], address: str
) -> None:
    monkeypatch.setattr(web_links, "confirm_opening", lambda *_: True)
    before = hands.click_card("greg-yang")
    text = hands.window.details.toPlainText()
    hands.window.details.anchorClicked.emit(QUrl(address))
    assert opened == []
    assert hands.view.selected == before
    assert hands.window.details.toPlainText() == text


def has_red(image: QImage) -> bool:
    return any(
        image.pixelColor(x, y) == QColor(RED)
        for y in range(0, image.height(), 4)
        for x in range(0, image.width(), 4)
    )


@pytest.fixture
def red_file(tmp_path: Path) -> Path:
    """A picture all red, which no page may show."""
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(RED))
    path = tmp_path / "red.png"
    assert image.save(str(path))
    return path


def test_the_panel_shows_no_picture_from_the_disk(hands: Hands, red_file: Path) -> None:
    careless = QTextBrowser()
    hands.qtbot.addWidget(careless)
    careless.setHtml(f'<img src="{red_file.as_uri()}" width="200" height="200">')
    assert has_red(careless.grab().toImage())
    details = hands.window.details
    for source in (red_file.as_uri(), str(red_file), red_file.name):
        details.setHtml(f'<p>Here:</p><img src="{source}" width="200" height="200">')
        assert not has_red(details.grab().toImage())


@pytest.mark.parametrize(
    "name",
    [
        "file:///etc/passwd",
        "http://example.com/a.png",
        "https://example.com/a.css",
        "qrc:/a.png",
        "/etc/passwd",
    ],
)
def test_whatever_a_page_asks_for_it_gets_an_empty_picture(hands: Hands, name: str) -> None:
    for kind in QTextDocument.ResourceType:
        answer = hands.window.details.loadResource(kind.value, QUrl(name))
        assert isinstance(answer, QImage)
        assert answer.isNull()


def test_markup_of_a_file_is_shown_and_does_nothing(open_document: Open, red_file: Path) -> None:
    hostile = (
        f"Before ![picture]({red_file.as_uri()}) <img src={red_file.as_uri()!r}> "
        f"![p](https://example.com/p.png) "
        f'<script>alert(1)</script> <style>body {{background: url("{red_file.as_uri()}")}}</style> '
        f"[run](javascript:alert(1)) <b>bold</b> **strong** & after"
    )
    everywhere = {"summary": hostile, "note": hostile}
    hands = open_document(
        {
            "meta": {"title": hostile, **everywhere, "claims": [{"text": hostile, "note": hostile}]},
            "sources": [{"id": "s", "title": hostile, "publisher": hostile, "note": hostile, "url": hostile}],
            "organizations": [
                {
                    "id": "o",
                    "name": hostile,
                    "classification": hostile,
                    **everywhere,
                    "claims": [{"text": hostile}],
                    "links": [{"url": "javascript:alert(1)", "note": hostile}],
                }
            ],
            "persons": [
                {
                    "id": "p",
                    "name": hostile,
                    **everywhere,
                    "other_names": [{"name": hostile, "note": hostile}],
                    "biography": [{"text": hostile, "sources": [{"id": "s", "at": hostile}]}],
                    "education": [
                        {
                            "institution": hostile,
                            "advisors": [hostile],
                            "teachers": [hostile],
                            "summary": hostile,
                        }
                    ],
                    "work": [{"name": hostile, "colleagues": [hostile], "summary": hostile}],
                    "awards": [{"title": hostile, "rank": hostile}],
                    "projects": [{"name": hostile, "url": hostile}],
                    "interests": [hostile],
                    "email": hostile,
                    "memberships": [{"organization_id": "o", "role": hostile}],
                }
            ],
        }
    )
    for place in map(Place, (-1, 0, 1)):
        hands.view.select(place)
        text = hands.window.details.toPlainText()
        assert "<script>alert(1)</script>" in text
        assert "& after" in text
        html = hands.window.details.toHtml()
        assert "<script" not in html
        assert set(re.findall(r"<img[^>]*src=\"(\w+):", html)) <= {"avatar"}
        assert not has_red(hands.window.details.grab().toImage())
    assert not has_red(hands.view.grab().toImage())
    assert hands.view.tip(Node(1)).count("<") == 4  # its own paragraph and two new lines: role, and note


# Every field of a file


SAID = "<b>bold</b> & <img src=x> \u202e{name}"
ODD_NAME = "a\u202e<b>\x1b[2J\u200f.yaml"  # of a file
SHOWN = "a<U+202E><b>␛[2J<U+200F>.yaml"


def squeezed(text: str) -> str:
    """Return a text as a panel shows it: without controls, and with its blanks whatever they are."""
    return " ".join(re.sub("[\x00-\x1f\x7f-\x9f]", " ", as_label(text)).split())


def careless_labels() -> list[str]:
    """Return what labels say that take a text of a file for markup, if there is any that looks like it."""
    return [
        label.text()
        for label in QApplication.allWidgets()
        if isinstance(label, QLabel) and not isinstance(label, Legend)
        if label.textFormat() != Qt.TextFormat.PlainText and QtText.mightBeRichText(label.text())
    ]


def test_the_panel_shows_every_text_as_it_is_and_asks_nobody(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    with canary() as bird:
        hostile = texts(bird.address)
        window.open_file(files(hostile, tmp_path)["yaml"])
        qtbot.waitUntil(lambda: window.dataset is not None, timeout=60_000)
        hands = Hands(qtbot, window)
        whole = hands.scene.whole
        for turn, text in enumerate(hostile):
            for identifier in (f"p{turn}", f"o{turn}"):
                hands.view.select(hands.place(identifier, within=f"o{turn}" if identifier[0] == "p" else ""))
                shown = " ".join(hands.window.details.toPlainText().replace("\u200f", "").split())
                assert squeezed(text) in squeezed(shown)
                markup = hands.window.details.toHtml()
                assert set(re.findall(r"<img[^>]*src=\"(\w+):", markup)) <= {"avatar"}
                targets = set(re.findall(r"<a href=\"(\w*[:#])", markup))
                assert targets <= {"card:", "find:", "#", "http:", "https:", "mailto:", "tel:"}
                hands.window.details.grab()
        for node in map(Node, range(len(whole))):
            assert QtText.mightBeRichText(hands.view.tip(node)) or not hands.view.tip(node)
        assert bird.asked == []
    assert careless_labels() == []


def test_lists_and_bars_show_texts_as_they_are(open_document: Open) -> None:
    hostile = [SAID, "<i>team</i>"]
    hands = open_document(document(hostile))
    window = hands.window
    window.parts.outline_dock.show()
    window.finding.open("bold")
    hands.qtbot.waitUntil(lambda: window.parts.search.hits.rowCount() > 0)
    model = window.parts.search.hits
    names = {model.index(row).data() for row in range(model.rowCount(QModelIndex()))}
    assert squeezed(SAID) in names
    window.finding.cancel()
    hands.view.select(hands.place("p0", within="o0"))
    assert careless_labels() == []
    assert window.windowTitle() == f"{as_label(SAID)} — orgviewer"


def test_text_of_a_file_leads_nowhere_within_the_panel(open_document: Open) -> None:
    text = '[card](card:1) [find](find:x) [foot](#source-1) [web](https://example.com/"a^) [rel](a/b)'
    person = {"id": "a", "name": "A", "biography": text, "email": "ada(b@x.y", "other": {"x": "card:1"}}
    hands = open_document({"persons": [person]})
    hands.view.select(hands.place("a"))
    links = set(re.findall(r"<a href=\"([^\"]*)", hands.window.details.toHtml()))
    assert {link for link in links if not link.startswith("card:")} == {
        "https://example.com/%22a%5E",
        "mailto:ada%28b@x.y",
    }
    said = "card (card:1) find (find:x) foot (#source-1) web rel (a/b)"
    assert said in hands.window.details.toPlainText()


def test_a_link_that_says_another_address_says_its_own(open_document: Open) -> None:
    links = "[https://bank.example](https://example.com/a) [www.bank.example](https://example.com/b) "
    same = "[www.example.com](http://www.example.com) [here](https://example.com/c)"
    hands = open_document({"persons": [{"id": "a", "name": "A", "biography": links + same}]})
    hands.view.select(hands.place("a"))
    said = (
        "https://bank.example (https://example.com/a) www.bank.example (https://example.com/b) "
        "www.example.com here"
    )
    assert said in hands.window.details.toPlainText()
    own = {f"https://example.com/{name}" for name in "abc"} | {"http://www.example.com"}
    html = hands.window.details.toHtml()
    assert own == set(re.findall(r"<a href=\"(http[^\"]*)", html))


# Controls of direction and of terminals


def test_texts_of_links_steer_nothing(open_document: Open) -> None:
    odd, arabic = "Ada\u202e\u2066 \u200fLast", "مريم الخطيب"
    persons = [
        {"id": "ada", "name": odd, "biography": f"Met {arabic}, [a\u202eb\u200e](https://example.com/)."},
        {"id": "maryam", "name": arabic, "memberships": [{"reports_to": "ada"}]},
    ]
    hands = open_document({"meta": {"arranged_by": "reporting", "title": odd}, "persons": persons})
    hands.view.select(hands.place("maryam"))
    assert "Ada Last" in hands.window.details.toPlainText()
    hands.view.select(hands.place("ada"))
    shown = hands.window.details.toPlainText()
    held = f"\u2067{arabic}\u2069"  # by the program itself, so that its letters turn nothing around them
    assert held in shown
    shown = shown.replace(held, arabic)
    assert ", ab." in shown
    for text in (shown, hands.window.windowTitle(), hands.view.tip(hands.scene.node(hands.place("ada")))):
        assert {*text}.isdisjoint(f"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069{MARKS}")


@pytest.mark.parametrize("name", ["شجرة.yaml", "עץ.yaml", "组织.yaml", "a b.yaml"])
def test_ordinary_names_of_files_look_as_before(name: str) -> None:
    assert visible(name) == name


def test_the_name_of_a_file_obeys_nobody_in_the_window(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    told: list[str] = []
    answer_messages(monkeypatch, told)
    path = tmp_path / ODD_NAME
    path.write_text('{"persons": [{"id": "a", "name": "A"}]}', encoding="utf-8")
    window.open_file(path)
    qtbot.waitUntil(lambda: window.dataset is not None)
    assert window.windowTitle() == f"{SHOWN.removesuffix('.yaml')} — orgviewer"
    window.recent.fill()
    (entry, *_) = window.recent.actions()
    assert entry.text().endswith(SHOWN)
    window.status.show_saved(path)
    assert window.status.currentMessage().endswith(SHOWN)
    path.write_text("persons: [", encoding="utf-8")
    window.open_file(path)
    qtbot.waitUntil(lambda: bool(window.findChildren(ProblemsDialog)))
    (dialog,) = window.findChildren(ProblemsDialog)
    assert SHOWN in dialog.text
    assert any(SHOWN in label.text() for label in dialog.findChildren(QLabel))
    assert careless_labels() == []
    dialog.close()
    messages.warn(window, "x", f"no {path.name}")
    messages.agrees(window, "x", f"no {path.name}")
    assert told == [f"no {SHOWN}"] * 2


def test_a_message_is_told_as_it_is_with_markup_or_without(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    answer_messages(monkeypatch, told)
    messages.warn(window, "x", "two\nlines & more")
    messages.warn(window, "x", "<b>one</b> & more\ntwo")
    assert told == ["two\nlines & more", "<p>&lt;b&gt;one&lt;/b&gt; &amp; more</p><p>two</p>"]


def test_dialogs_about_a_hostile_table_show_texts(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    with canary() as bird:
        window.open_file(files(texts(bird.address), tmp_path)["csv"])
        qtbot.waitUntil(lambda: window.dataset is not None)
        assert window.dataset is not None
        assert window.dataset.recognition is not None
        dialog = ColumnsDialog(window.dataset.recognition, TableSpec(), window)
        problem = Problem(Path(ODD_NAME), Severity.ERROR, "<img src=x>\x1b")
        problems = ProblemsDialog("<b>head</b>", [problem], window)
        dialog.show()
        problems.show()
        window.grab()
        dialog.grab()
        assert problems.text == f"{SHOWN}: error: <img src=x>␛"
        assert careless_labels() == []
        dialog.close()
        problems.close()
        assert bird.asked == []
