"""The surface that a chart is painted on: what it shows, where it looks, what is selected.

Not for: mouse and keys (see `chart_view`), deciding what is drawn (see `paint.chart_marks`) or where
it stands (see `arrange`). Each change is a new value (camera, folding, selection), and the same
drawing runs again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from orgviewer.arrange.chart import Chart, Folding
from orgviewer.arrange.folding import opening_folding
from orgviewer.arrange.layout import Direction, LayoutKind, LayoutStyle
from orgviewer.arrange.rectangle import Rectangle
from orgviewer.arrange.region import region
from orgviewer.paint.chart_marks import Emphasis, marks
from orgviewer.paint.letters import Letters
from orgviewer.paint.painter import paint
from orgviewer.paint.portraits import Portraits
from orgviewer.paint.theme import Theme
from orgviewer.paint.words import tr
from orgviewer.views.camera import Camera, Point, fitted
from orgviewer.views.scene import Scene, make_scene

SMALL = 18.0  # pixels of the screen; less is not looked into when asking whether there is anything to see


class ChartSurface(QWidget):
    """Shows one chart; `selected` is a place of the whole chart, `hovered` a visible node, or -1.

    Signals: `selection_changed` with that place; `camera_changed` after every move and zoom;
    `scene_changed` when what is unfolded, or how it is laid out, has changed; `letters_missing` once,
    when a character was left out because no font can draw it.
    """

    selection_changed = Signal(int)
    camera_changed = Signal()
    scene_changed = Signal()
    letters_missing = Signal()

    def __init__(self, theme: Theme, letters: Letters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.letters = theme, letters
        self.scene: Scene | None = None
        self._portraits = Portraits(Path())
        self.layout_style = LayoutStyle()
        self.camera = Camera()
        self.selected = -1
        self.hovered = -1
        self.hint = tr("Open a file, or drop one here.")  # as long as there is nothing else to show
        self._told_missing = False
        self._follows_window = True  # until the person has moved the picture
        self.setMinimumSize(200, 150)

    # What is shown

    def show_scene(self, scene: Scene) -> None:
        """Show another chart, whole in view and with nothing selected."""
        self.selected = -1
        self._portraits = Portraits(scene.whole.dataset.path.parent)
        self._set_scene(scene)
        self.fit()
        self.selection_changed.emit(-1)

    def show_chart(self, whole: Chart) -> None:
        """Show another chart, folded so that it is legible."""
        style, folding = self.fitting_style(), opening_folding(whole)
        self.show_scene(make_scene(whole, folding, style, self.theme, self.letters))

    def replace_chart(self, whole: Chart) -> None:
        """Show a new reading of the same file; what was selected and folded stays so, found by id."""
        if not self.scene:
            self.show_chart(whole)
            return
        before = self.scene
        self._portraits = Portraits(whole.dataset.path.parent)  # a photo may have changed as well
        key = before.whole.key(self.selected) if self.selected >= 0 else None
        self._rearrange(whole, before.folding_in(whole))
        if self._follows_window:
            self.fit()
        self.select(whole.find(key) if key else -1)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.theme = theme
        self.update()

    def set_direction(self, direction: Direction) -> None:
        """Let the tree grow in another direction, whole in view."""
        self._set_layout_style(replace(self.layout_style, direction=direction))

    def set_layout(self, kind: LayoutKind) -> None:
        """Lay the tree out in another way, whole in view."""
        self._set_layout_style(replace(self.layout_style, kind=kind))

    def _set_layout_style(self, style: LayoutStyle) -> None:
        self.layout_style = style
        if self.scene:
            self._rearrange(self.scene.whole, self.scene.folding)
            self.fit()
        else:
            self.scene_changed.emit()

    def refold(self, change: Callable[[Chart, Folding], Folding]) -> None:
        """Fold otherwise, about the selected card: `change` gets the whole chart and how it is folded."""
        if self.scene:
            self.set_folding(change(self.scene.whole, self.scene.folding), self.selected)

    def set_folding(self, folding: Folding, anchor: int = -1) -> None:
        """Fold otherwise; the card at the place `anchor` of the whole chart stays where it was.

        If that is hidden now, the card that hides it stays, and the root if there is no anchor.
        """
        if not self.scene or not len(self.scene.chart) or folding == self.scene.folding:
            return
        before = self.scene
        self._set_scene(before.refolded(folding))
        stays = self.scene.place(self.scene.node(max(anchor, 0)))
        was, now = (scene.card(scene.node(stays)) for scene in (before, self.scene))
        scale = self.camera.scale
        self._set_camera(self.camera.moved((was.left - now.left) * scale, (was.top - now.top) * scale))
        if not self._sees_cards():
            self._reveal(stays)
        if self.selected >= 0 and not self.scene.shows(self.selected):
            self.select(self.scene.place(self.scene.node(self.selected)))

    def toggle(self, place: int) -> None:
        """Fold or unfold the card at a place of the whole chart; it stays where it was."""
        if self.scene and place >= 0 and self.scene.whole.children[1][place]:
            self.set_folding(self.scene.folding.toggled(place), place)

    def _rearrange(self, whole: Chart, folding: Folding) -> None:
        self._set_scene(make_scene(whole, folding, self.fitting_style(), self.theme, self.letters))

    def fitting_style(self) -> LayoutStyle:
        """Return how to lay a chart out now: as was chosen, with the proportions of the window."""
        self.layout_style = replace(self.layout_style, aspect=self.width() / max(self.height(), 1))
        return self.layout_style

    def _set_scene(self, scene: Scene) -> None:
        self.scene = scene
        self.hovered = -1
        self.update()
        self.scene_changed.emit()

    def _corner(self, place: int) -> Point:
        """Return where on the screen the card at a place begins; the root's for -1."""
        if not self.scene or not len(self.scene.chart):
            return (0.0, 0.0)
        card = self.scene.card(self.scene.node(max(place, 0)))
        return self.camera.to_screen((card.left, card.top))

    # Selection

    def select(self, place: int) -> None:
        """Select the card at a place of the whole chart (-1: none), unfolding what hides it."""
        if not self.scene:
            return
        folding = self.scene.opened_to(place) if place >= 0 else self.scene.folding
        self.selected = place
        if folding != self.scene.folding:
            self.set_folding(folding, self.scene.place(self.scene.node(place)))
        self._reveal(place)
        self.update()
        self.selection_changed.emit(place)

    def _sees_cards(self) -> bool:
        """Return whether any card is in view."""
        if not self.scene:
            return False
        seen = self.camera.visible(self.extent())
        found = region(self.scene.layout, seen, SMALL / self.camera.scale)
        return bool(len(found.cards) or len(found.blocks))

    def _reveal(self, place: int) -> None:
        if self.scene and place >= 0 and len(self.scene.chart):
            card = self.scene.card(self.scene.node(place))
            camera = self.camera.revealing(card, self.extent())
            if camera != self.camera:
                self.move_camera(camera)

    def centre(self, place: int) -> None:
        """Move the card at a place of the whole chart into the middle of the view."""
        if self.scene and place >= 0:
            card = self.scene.card(self.scene.node(place))
            middle = ((card.left + card.right) / 2, (card.top + card.bottom) / 2)
            self.move_camera(self.camera.centred(middle, self.extent()))

    # Camera

    def fit(self) -> None:
        """Show the whole chart, and keep it whole when the window changes its size."""
        if self.scene:
            layout = self.scene.layout
            self._set_camera(fitted((layout.width, layout.height), self.extent()))
        self._follows_window = True

    def zoom(self, factor: float, about: Point | None = None) -> None:
        """Zoom by a factor about a point of the screen: the pointer, else the selected card or the middle."""
        if about is None:
            card = self._corner(self.selected) if self.selected >= 0 else (-1.0, -1.0)
            inside = self.rect().contains(round(card[0]), round(card[1]))
            about = card if inside else (self.width() / 2, self.height() / 2)
        self.move_camera(self.camera.zoomed(factor, about))

    def zoom_to(self, scale: float) -> None:
        """Zoom to a scale; 1 is 100 %."""
        self.zoom(scale / self.camera.scale)
        self._reveal(max(self.selected, 0))

    def move_camera(self, camera: Camera) -> None:
        """Take a camera that the person chose, so that the window's size no longer decides."""
        self._follows_window = False
        self._set_camera(camera)

    def _set_camera(self, camera: Camera) -> None:
        self.camera = camera
        self.update()
        self.camera_changed.emit()

    def extent(self) -> Point:
        """Return the width and height of the surface."""
        return float(self.width()), float(self.height())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what lies in the part that Qt asks for."""
        # Qt ends the program if a mistake leaves a painter open.
        with QPainter(self) as painter:
            self._paint(painter, event.rect())
        if self.letters.missing and not self._told_missing:
            self._told_missing = True
            self.letters_missing.emit()

    def _paint(self, painter: QPainter, rectangle: QRect) -> None:
        painter.fillRect(rectangle, QColor(self.theme.background))
        if not self.scene or not len(self.scene.chart):
            painter.setPen(QColor(self.theme.quiet))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._empty_sentence())
            return
        painter.translate(self.camera.left, self.camera.top)
        painter.scale(self.camera.scale, self.camera.scale)
        part = _part(self.camera, rectangle)
        emphasis = Emphasis(self.scene.node(self.selected), self.hovered)
        layout, scale = self.scene.layout, self.camera.scale
        drawn = marks(layout, self.theme, self.letters, self._portraits, part, scale, emphasis)
        paint(drawn, painter, self.letters)

    def _empty_sentence(self) -> str:
        if self.scene:
            return tr("This file names no people and no organizations.")
        return self.hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole chart in view as long as nothing else was asked for."""
        if self._follows_window:
            self.fit()


def _part(camera: Camera, rectangle: QRect) -> Rectangle:
    """Return the part of the layout under a rectangle of the screen, a little more for its edges."""
    corner = camera.to_layout((rectangle.left(), rectangle.top()))
    opposite = camera.to_layout((rectangle.right() + 1, rectangle.bottom() + 1))
    return Rectangle(*corner, *opposite).grown(12.0)
