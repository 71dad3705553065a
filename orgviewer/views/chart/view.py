"""The chart under a person's hands: mouse, wheel, touch and keys, each turned into one change.

So are zooms that lead somewhere. Not for: what other changes do (see `travel`).
"""

from __future__ import annotations

import enum

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QToolTip, QWidget

from orgviewer.chart.places import NO_NODE, NO_PLACE, VISIBLE_ROOT, Node, Place
from orgviewer.engines import load
from orgviewer.layout.rectangle import Rectangle
from orgviewer.layout.region import card_at
from orgviewer.paint.cards.card import BADGE_HEIGHT, badge_rectangle
from orgviewer.paint.cards.signs import tip_lines
from orgviewer.paint.chart_marks import LEGIBLE, ZOOM_STEP
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Theme
from orgviewer.views.accessibility import hand_out
from orgviewer.views.chart.camera import Camera, fitted
from orgviewer.views.chart.canvas import Canvas
from orgviewer.views.chart.travel import ChartTravel
from orgviewer.views.elided import rich_text
from orgviewer.words.translation import tr

BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
FOCUS_FRAME = "orgviewer.views.focus_frame:FocusFrame"
ACCESSIBLE = "orgviewer.views.chart.accessible:AccessibleChart"
WALK = "orgviewer.layout.walk"
STEPS = {Qt.Key.Key_Up: "UP", Qt.Key.Key_Down: "DOWN", Qt.Key.Key_Left: "LEFT", Qt.Key.Key_Right: "RIGHT"}
"""The keys that walk, and the names of the directions on the screen."""


class MenuSpot(enum.Enum):
    """Of what in the window a menu is asked."""

    CARD = enum.auto()
    GROUND = enum.auto()
    OUTLINE = enum.auto()
    LEGEND = enum.auto()
    BREADCRUMBS = enum.auto()
    RESULT = enum.auto()
    SAVED_VIEW = enum.auto()


class ChartView(ChartTravel):
    """A chart that a person pans, zooms, folds and walks.

    Signal: `menu_asked` with what a menu is asked of, and where on the screen.
    """

    menu_asked = Signal(object, QPoint)

    def __init__(self, theme: Theme, letters: Letters, parent: QWidget | None = None) -> None:
        super().__init__(theme, letters, parent)
        self._pressed: QPointF | None = None
        self._dragged_from: Camera | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(tr("Chart"))
        hand_out(ChartView, ACCESSIBLE)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer; pan sideways with Shift held, and by two fingers on a touch pad."""
        turned, self.pointer = event.angleDelta(), event.position().toTuple()
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        is_wheel = not held and not turned.x() and not _is_touch_pad(event)
        if held & Qt.KeyboardModifier.ControlModifier or is_wheel:
            self.zoom(ZOOM_STEP ** (turned.y() / 120), event.position().toTuple())
            return
        by = event.pixelDelta() if not event.pixelDelta().isNull() else turned
        sideways = held and not by.x()
        self.move_camera(self.camera.moved(by.y(), 0) if sideways else self.camera.moved(by.x(), by.y()))

    def event(self, event: QEvent) -> bool:
        """Zoom by pinching on touch screens and touch pads, and show tool tips."""
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom(pinch.scaleFactor(), self.mapFromGlobal(pinch.centerPoint()).toTuple())
                return True
        zooms = Qt.NativeGestureType.ZoomNativeGesture
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == zooms:
            self.zoom(1 + event.value(), event.position().toTuple())
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip(self._node_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def tip(self, node: Node) -> str:
        """Return what a card says, uncut, for a tool tip."""
        if node < 0 or not self.scene:
            return ""
        return rich_text(*tip_lines(self.scene.whole, self.scene.place(node)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed, self._dragged_from = event.position(), None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture, or lift the card under the pointer."""
        self.pointer = event.position().toTuple()
        if self._pressed is None:
            badge = self._badge_at(event.position())
            self._hover(badge if badge >= 0 else self._node_at(event.position()))
            return
        by = event.position() - self._pressed
        if self._dragged_from is None and by.manhattanLength() >= QApplication.startDragDistance():
            self._dragged_from = self.camera
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragged_from is not None:
            self.move_camera(self._dragged_from.moved(by.x(), by.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag; a click selects a card, or folds at its badge."""
        clicked = self._pressed is not None and self._dragged_from is None
        self._pressed = self._dragged_from = None
        self.unsetCursor()
        if clicked and event.button() == Qt.MouseButton.LeftButton and self.scene:
            badge = self._badge_at(event.position())
            if badge >= 0:
                self.toggle(self.scene.place(badge))
            else:
                go = self.pair if event.modifiers() & Qt.KeyboardModifier.ControlModifier else self.select
                go(self.scene.place(self._node_at(event.position())))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Centre the card under the pointer, or show the whole chart where there is none.

        At a badge a second click is a click like the first.
        """
        if not self.scene:
            return
        badge, node = self._badge_at(event.position()), self._node_at(event.position())
        if badge >= 0:
            self.toggle(self.scene.place(badge))
        elif node >= 0:
            self.centre(self.scene.place(node))
        else:
            self.fit_all()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the card under the pointer, which is selected first, or the selected one's."""
        place, point = self.selected, event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = self.mapToGlobal(self._foot(place))
        elif self.scene:
            place = self.scene.place(self._node_at(QPointF(event.pos())))
            if place not in (NO_PLACE, self.selected):
                self.select(place)
        self.menu_asked.emit(MenuSpot.CARD if place >= 0 else MenuSpot.GROUND, point)

    def _foot(self, place: Place) -> QPoint:
        """Return where the card at a place ends, at its left; the middle of the view if that is not in it."""
        if self.scene and self.scene.shows(place):
            card = self.scene.card(self.scene.node(place))
            x, y = self.camera.to_screen((card.left, card.bottom))
            if self.rect().contains(round(x), round(y)):
                return QPoint(round(x), round(y))
        return self.rect().center()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys are here, where they have led here."""
        super().focusInEvent(event)
        if event.reason() in BY_KEY:
            load(FOCUS_FRAME)(self, self.theme.focus)

    def leaveEvent(self, event: QEvent) -> None:
        """Let go of the card that was under the pointer."""
        self.pointer = None
        self._hover(NO_NODE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the tree with the arrow keys; Home goes to the root, Escape leads back, to nothing."""
        step = STEPS.get(Qt.Key(event.key()))
        with_others = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier  # an action not offered now
        if not self.scene or not len(self.scene.chart) or with_others:
            super().keyPressEvent(event)
        elif step is not None:
            node, beside = self.scene.node(self.selected), VISIBLE_ROOT
            if node >= 0:
                walks = load(WALK)
                beside = walks.walk(self.scene.layout, node, walks.ScreenDirection[step])
            self.walk_to(self.scene.place(beside))
        elif event.key() == Qt.Key.Key_Home:
            self.select(self.scene.place(VISIBLE_ROOT))
        elif event.key() == Qt.Key.Key_Escape:
            if self.selected >= 0:  # first it is shown no longer how somebody is connected, then nobody
                self.select(self.selected if self.paired >= 0 else NO_PLACE)
            elif self.scene.folding.outer:
                self.leave_focus()
            else:
                super().keyPressEvent(event)  # which may mean something to the window
        else:
            super().keyPressEvent(event)

    def show_nothing(self) -> None:
        """Show no chart, as before a file is opened."""
        self.motion.end()
        self.join(None)
        self.scene, self.canvas = None, Canvas(self.letters)
        self.selected = self.paired = NO_PLACE
        self.hovered, self.hint = NO_NODE, tr("Open a file, or drop one here.")
        self.light_up(None)
        self.fit()
        self.scene_changed.emit()
        self.selection_changed.emit(NO_PLACE)

    # Closer

    def make_legible(self) -> None:
        """Zoom to 100 % if cards are now too small to be read, or larger than the view."""
        if self.scene:
            width = self.scene.layout.spec.sizes.card_width * self.camera.scale
            if not LEGIBLE <= width <= max(self.width(), LEGIBLE):
                self.move_camera(replace(self.camera, scale=1.0))

    def fit_all(self) -> None:
        """Show the whole chart as somebody wants to see it now."""
        if self.scene and not self.follows_window:
            self.changing.emit(tr("fit"))
        self.fit()

    def zoom_to(self, scale: float) -> None:
        """Zoom to a scale, as far as there is something to see; 1 is 100 %."""
        self.changing.emit(tr("zoom"))
        self.zoom(scale / self.camera.scale)
        self.reveal(self.selected)

    def zoom_to_branch(self, place: Place) -> None:
        """Show the card at a place, and all that lies beneath it, as large as fits."""
        if self.scene and self.scene.node(place) >= 0:
            self._look_at(self.scene.branch_at(place))

    def zoom_to_card(self, place: Place) -> None:
        """Show the card at a place as large as is any use."""
        if self.scene and self.scene.node(place) >= 0:
            self._look_at(self.scene.card_at(place))

    def _look_at(self, part: Rectangle) -> None:
        self.changing.emit(tr("zoom"))
        camera = fitted((part.width, part.height), self.extent())
        self.move_camera(camera.moved(-part.left * camera.scale, -part.top * camera.scale))

    # What lies under the pointer

    def _node_at(self, point: QPointF, higher: float = 0.0) -> Node:
        """Return the node under a point of the screen, or `higher` layout pixels above it."""
        if not self.scene:
            return NO_NODE
        x, y = self.camera.to_layout(point.toTuple())
        return card_at(self.scene.layout, x, y - higher)

    def _badge_at(self, point: QPointF) -> Node:
        """Return the node whose badge lies under a point: a folded one's, or the hovered one's."""
        if not self.scene or self.scene.layout.spec.sizes.card_width * self.camera.scale < LEGIBLE:
            return NO_NODE  # cards as small as this are drawn without badges
        x, y = self.camera.to_layout(point.toTuple())
        near = {self.hovered, self._node_at(point), self._node_at(point, BADGE_HEIGHT / 2)} - {NO_NODE}
        for node in near:
            can_fold = self.scene.whole.children[1][self.scene.place(node)] > 0
            shown = node == self.hovered or self.scene.chart.hidden[node] > 0
            if can_fold and shown and badge_rectangle(self.scene.layout, node).contains(x, y):
                return node
        return NO_NODE

    def _hover(self, node: Node) -> None:
        self.setCursor(Qt.CursorShape.PointingHandCursor if node >= 0 else Qt.CursorShape.ArrowCursor)
        if node != self.hovered:
            self.hovered = node
            self.update()


def _is_touch_pad(event: QWheelEvent) -> bool:
    """Return whether fingers scroll, who want to move what they touch; only some systems say so."""
    is_pad = event.device().type() is QInputDevice.DeviceType.TouchPad
    return is_pad or event.phase() is not Qt.ScrollPhase.NoScrollPhase
