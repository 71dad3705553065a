"""Hands for tests: they find cards by where they stand, and use the mouse and the keys on them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from orgviewer.chart.chart import Kind
from orgviewer.chart.places import Place
from orgviewer.layout.rectangle import Point, Rectangle
from orgviewer.paint.cards.card import badge_rectangle
from orgviewer.views.chart.scene import Scene
from orgviewer.views.chart.view import ChartView
from orgviewer.views.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
NOTCH = 120  # what a wheel reports for one notch


@dataclass(frozen=True)
class Hands:
    """A person at the window; places count in the whole chart, points in pixels of the chart's view."""

    qtbot: QtBot
    window: MainWindow

    @property
    def view(self) -> ChartView:
        return self.window.chart

    @property
    def scene(self) -> Scene:
        assert self.view.scene is not None
        return self.view.scene

    # Where things are

    def place(self, identifier: str, within: str = "", kind: Kind | None = None) -> Place:
        """Return the place of a record's card, by the record's id."""
        persons = self.scene.whole.dataset.person_index
        kind = kind or (Kind.PERSON if identifier in persons else Kind.ORGANIZATION)
        place = Place(self.scene.whole.find((kind, identifier, within)))
        assert place >= 0, identifier
        return place

    def is_shown(self, place: Place) -> bool:
        return self.scene.place(self.scene.node(place)) == place

    def corner(self, place: Place) -> Point:
        """Return where the visible card at a place begins."""
        assert self.is_shown(place)
        card = self.scene.card(self.scene.node(place))
        return self.view.camera.to_screen((card.left, card.top))

    def middle(self, place: Place) -> QPoint:
        """Return the middle of the visible card at a place."""
        assert self.is_shown(place)
        return self._middle(self.scene.card(self.scene.node(place)))

    def badge(self, place: Place) -> QPoint:
        """Return the middle of the badge at the foot of the visible card at a place."""
        return self._middle(badge_rectangle(self.scene.layout, self.scene.node(place)))

    def _middle(self, box: Rectangle) -> QPoint:
        middle = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
        x, y = self.view.camera.to_screen(middle)
        return QPoint(round(x), round(y))

    def nowhere(self) -> QPoint:
        """Return a point of the view where no card is."""
        return QPoint(self.view.width() - 4, self.view.height() - 4)

    # Mouse

    def move(self, point: QPoint) -> None:
        """Move the pointer over the chart, no button pressed."""
        self._mouse(QEvent.Type.MouseMove, point, Qt.MouseButton.NoButton)

    def click(self, point: QPoint) -> None:
        self.move(point)
        QTest.mouseClick(self.view, LEFT, NO_KEYS, point)

    def click_card(self, identifier: str, within: str = "") -> Place:
        """Click on a card; return its place."""
        place = self.place(identifier, within)
        self.click(self.middle(place))
        return place

    def double_click(self, point: QPoint) -> None:
        """Press, release, press and release, as the system reports it."""
        QTest.mouseClick(self.view, LEFT, NO_KEYS, point)
        QTest.mouseDClick(self.view, LEFT, NO_KEYS, point)

    def drag(self, start: QPoint, by: QPoint, button: Qt.MouseButton = LEFT) -> None:
        """Press, move in two steps and release."""
        QTest.mousePress(self.view, button, NO_KEYS, start)
        for point in (start + by / 2, start + by):
            self._mouse(QEvent.Type.MouseMove, point, button)
        QTest.mouseRelease(self.view, button, NO_KEYS, start + by)

    def wheel(
        self, point: QPoint, notches: float, modifiers: Qt.KeyboardModifier = NO_KEYS, sideways: float = 0
    ) -> None:
        turned = QPoint(round(sideways * NOTCH), round(notches * NOTCH))
        event = QWheelEvent(
            QPointF(point),
            QPointF(self.view.mapToGlobal(point)),
            QPoint(),
            turned,
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.view, event)

    def _mouse(self, kind: QEvent.Type, point: QPoint, button: Qt.MouseButton) -> None:
        everywhere = QPointF(self.view.mapToGlobal(point))
        QApplication.sendEvent(
            self.view, QMouseEvent(kind, QPointF(point), everywhere, button, button, NO_KEYS)
        )

    # Keys

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = NO_KEYS,
        widget: QWidget | None = None,
    ) -> None:
        """Press a key while the chart, or another widget, has the focus."""
        QTest.keyClick(widget or self.view, key, modifiers)

    def focus(self, widget: QWidget) -> None:
        self.window.activateWindow()
        widget.setFocus()
        self.qtbot.waitUntil(widget.hasFocus)


def saved_with_another_team(hands: Hands) -> None:
    """Save the open file anew, with another name for the team of vision, and let the window read it."""
    before = hands.window.dataset
    assert before
    text = before.path.read_text(encoding="utf-8")
    before.path.write_text(text.replace('"vision"', '"sight"').replace("Vision", "Sight"), encoding="utf-8")
    hands.window.documents.reload()
    hands.qtbot.waitUntil(lambda: hands.window.dataset is not before)
