"""Questions that people have, answered by the keys alone, and how many of them that takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from orgviewer.views import accessibility
from tests.views.conftest import Document
from tests.views.hands import Hands

Key = Qt.Key
MOST_KEYS = 5
REPORTS: Document = {
    "organizations": [
        {"id": "firm", "name": "Firm"},
        {"id": "lab", "name": "Lab", "parent_id": "firm"},
    ],
    "persons": [
        {"id": "ann", "name": "Ann Lee", "memberships": [{"organization_id": "firm", "role": "Head"}]},
        {
            "id": "bo",
            "name": "Bo Chen",
            "memberships": [{"organization_id": "lab", "role": "Engineer", "reports_to": "ann"}],
        },
    ],
}


def here() -> QWidget:
    """Return where the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


@dataclass
class Keyboard:
    """Keys that are pressed wherever the keyboard is, and what is heard of it."""

    hands: Hands
    heard: list[str]
    pressed: list[Qt.Key] = field(default_factory=list)

    def find(self, name: str) -> None:
        """Type a name, as one does anywhere in the window, and wait until it is found."""
        window, finding = self.hands.window, self.hands.window.finding
        for letter in name:
            QTest.keyClicks(here(), letter)
        self.hands.qtbot.waitUntil(lambda: finding._task is None and finding._next is None)
        assert window.parts.search.field.text() == name
        self.heard.clear()

    def press(self, *keys: Qt.Key) -> None:
        """Press keys, one after the other."""
        for key in keys:
            QTest.keyClick(here(), key)
            self.pressed.append(key)


@pytest.fixture
def keyboard(open_document: Callable[[Document], Hands], monkeypatch: pytest.MonkeyPatch) -> Keyboard:
    heard: list[str] = []

    class Listener:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802
            heard.append(event.message())

    monkeypatch.setattr(accessibility, "QAccessible", Listener)
    return Keyboard(open_document(REPORTS), heard)


def test_to_whom_somebody_reports_is_heard_and_read_after_one_key(keyboard: Keyboard) -> None:
    keyboard.find("Bo Chen")
    keyboard.press(Key.Key_Return)
    assert keyboard.heard == ["Bo Chen, Engineer, reports to Ann Lee"]
    assert "reports to Ann Lee" in keyboard.hands.window.parts.details.toPlainText()


def test_one_is_with_whom_somebody_reports_to_after_few_keys(keyboard: Keyboard) -> None:
    keyboard.find("Bo Chen")
    keyboard.press(Key.Key_Return, Key.Key_F6)  # to the panel
    while keyboard.heard[-1] != "Link: Ann Lee":
        keyboard.press(Key.Key_Tab)
        assert len(keyboard.pressed) < MOST_KEYS, keyboard.heard
    keyboard.press(Key.Key_Return)
    assert keyboard.hands.view.selected == keyboard.hands.place("ann", "firm")
    assert keyboard.heard[-1] == "Ann Lee, Head, 1 person beneath"[: len("Ann Lee, Head")]
    assert len(keyboard.pressed) <= MOST_KEYS
