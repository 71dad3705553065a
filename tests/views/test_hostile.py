"""Whatever a file holds: the panel loads nothing, and opens nothing without asking."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QMessageBox, QTextBrowser

from orgviewer.views.details import Details
from tests.views.conftest import Document
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
    "address", ["https://example.com/a?b=c", "http://example.com/", "mailto:a@example.com"]
)
def test_an_address_is_shown_before_it_is_opened(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, opened: list[str], address: str
) -> None:
    asked = []

    def answer(*arguments: object) -> QMessageBox.StandardButton:
        asked.append(str(arguments[2]))
        return buttons.pop()

    buttons = [QMessageBox.StandardButton.Open, QMessageBox.StandardButton.Cancel]
    monkeypatch.setattr(QMessageBox, "question", answer)
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
    ],
)
def test_other_links_do_nothing(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, opened: list[str], address: str
) -> None:
    monkeypatch.setattr(Details, "confirm_opening", lambda *_: True)
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
                    "education": [{"institution": hostile, "advisors": [hostile], "summary": hostile}],
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
    for place in (-1, 0, 1):
        hands.view.select(place)
        text = hands.window.details.toPlainText()
        assert "<script>alert(1)</script>" in text
        assert "& after" in text
        html = hands.window.details.toHtml()
        assert "<script" not in html
        assert set(re.findall(r"<img[^>]*src=\"(\w+):", html)) <= {"avatar"}
        assert not has_red(hands.window.details.grab().toImage())
    assert not has_red(hands.view.grab().toImage())
    assert hands.view.tip(1).count("<") == 3  # its own paragraph and one new line
