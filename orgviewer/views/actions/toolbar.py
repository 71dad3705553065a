"""The toolbar: which actions have a button there, and their icons in the colours of the window's letters.

And the field to search with at its right. Not for: searching (see `search_bar`).
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPalette, QPen, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from orgviewer.resources import resource
from orgviewer.views.actions.action import ZOOM_CHOICES, ActionName, EntryGroups, Menu
from orgviewer.views.chart.view import ChartView
from orgviewer.views.status import ZoomBar
from orgviewer.words.translation import Phrase, tr

SEARCH_WIDTH = 380  # pixels at most, half of them at least
ARROW = "qt_toolbar_ext_button"  # as Qt calls it
SIZE = 20  # pixels of an icon, and units of its drawing
LEFTWARD = QTransform(-1, 0, 0, 1, SIZE, 0)  # what points to the right, or begins at the left
MIRRORED_ICONS = ("back", "forward", "outline", "panel")  # where a line is read from right to left
GREY = 0.38  # how opaque the icon of what cannot be done is
TOOLBAR: EntryGroups = (
    (ActionName.OPEN,),
    (ActionName.BACK, ActionName.FORWARD),
    (ActionName.FIT,),
    (ActionName.FOLD_ALL, ActionName.LEVEL_LESS, ActionName.LEVEL_MORE, ActionName.UNFOLD_ALL),
    (Menu.LAYOUT, Menu.ARRANGE, Menu.COLOUR),
    (ActionName.CONNECT, ActionName.TIME),
    (ActionName.OUTLINE, ActionName.PANEL, ActionName.PRESENT),
    (ActionName.EXPORT, ActionName.PRINT),
)

TIPS: Mapping[Menu, Phrase] = {
    Menu.LAYOUT: "Choose how the chart is laid out",
    Menu.ARRANGE: "Put the same people into another tree",
    Menu.COLOUR: "Colour people by what they share",
}


class Toolbar(QToolBar):
    """Buttons with icons, and drop-downs with their names; what finds no room goes behind an arrow."""

    def __init__(
        self, actions: Mapping[ActionName, QAction], menus: Mapping[Menu, QMenu], window: QWidget
    ) -> None:
        super().__init__(tr("Toolbar"), window)
        self.setObjectName("toolbar")  # under which its place is remembered
        self.setIconSize(QSize(SIZE, SIZE))
        self._drawings = QSvgRenderer(str(resource("icons.svg")), self)
        self._named: dict[str, QAction] = {}  # by what their icons are called
        for number, group in enumerate(TOOLBAR):
            if number:
                self.addSeparator()
            for entry in group:
                action = actions[entry] if isinstance(entry, ActionName) else menus[entry].menuAction()
                self._named[entry.name.lower()] = action
                action.setIconVisibleInMenu(False)
                self.addAction(action)
                if isinstance(entry, Menu):
                    action.setToolTip(tr(TIPS[entry]))
                    self._make_drop_down(action)
        self._draw()

    def _make_drop_down(self, action: QAction) -> None:
        button = self.widgetForAction(action)
        if isinstance(button, QToolButton):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _draw(self) -> None:
        """Give each button its icon, for the pixels and the colours that the screen has now."""
        colour = self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText)
        for name, action in self._named.items():
            drawn, grey = self._blank(), self._blank()
            with QPainter(drawn) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                if name in MIRRORED_ICONS and self.isRightToLeft():
                    painter.setTransform(LEFTWARD, combine=True)
                self._drawings.render(painter, name, self._drawings.boundsOnElement(name))
                painter.resetTransform()
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
                painter.fillRect(QRectF(0, 0, SIZE, SIZE), colour)
            with QPainter(grey) as painter:
                painter.setOpacity(GREY)
                painter.drawPixmap(0, 0, drawn)
            icon = QIcon(drawn)
            icon.addPixmap(grey, QIcon.Mode.Disabled)
            action.setIcon(icon)
        self._draw_arrow(colour)

    def _draw_arrow(self, colour: QColor) -> None:
        """Draw the arrow behind which there is what finds no room; styles have one in black alone."""
        arrow = self.findChild(QToolButton, ARROW)
        if arrow is not None:
            drawn = self._blank()
            with QPainter(drawn) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(colour, SIZE / 7))
                if self.isRightToLeft():
                    painter.setTransform(LEFTWARD, combine=True)
                for left in (0.15, 0.5):  # large, since Qt leaves it half of the size of other icons
                    tip = [QPointF(left + x, y) * SIZE for x, y in ((0.0, 0.1), (0.35, 0.5), (0.0, 0.9))]
                    painter.drawPolyline(tip)
            arrow.setIcon(QIcon(drawn))

    def _blank(self) -> QPixmap:
        """Return a picture of nothing with as many pixels as the screen has for an icon."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(QSize(SIZE, SIZE) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def event(self, event: QEvent) -> bool:
        """Draw the icons anew on a finer or a coarser screen, and in other colours."""
        known = super().event(event)
        if event.type() in (QEvent.Type.DevicePixelRatioChange, QEvent.Type.PaletteChange):
            self._draw()
        return known


def steer_zoom(chart: ChartView, zoom: ZoomBar, actions: Mapping[ActionName, QAction]) -> None:
    """Let a zoom bar show how large a chart is, and zoom; it offers some of the actions, too."""

    def show() -> None:
        if chart.scene and len(chart.scene.chart):
            zoom.show_scale(chart.camera.scale, chart.scene.scales(chart.extent()))
        else:
            zoom.show_nothing()

    zoom.offer(actions[name] for name in ZOOM_CHOICES)
    zoom.scale_asked.connect(lambda scale: chart.zoom(scale / chart.camera.scale))
    chart.camera_changed.connect(show)
    chart.scene_changed.connect(show)


class SearchStrip(QWidget):
    """The field to search with, at the right of what stands beside it.

    Signal: `entered` when the keyboard is there for the first time.
    """

    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field, self.row = QLineEdit(), QHBoxLayout(self)
        self.field.setPlaceholderText(tr("Find people, teams …"))
        self.field.setAccessibleName(tr("Find"))
        self.field.setMinimumWidth(SEARCH_WIDTH // 2)
        self.field.setMaximumWidth(SEARCH_WIDTH)
        self.row.setContentsMargins(8, 0, 8, 0)
        self.row.addStretch(1)
        self.row.addWidget(self.field, 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the keyboard is in the field for the first time."""
        if event.type() == QEvent.Type.FocusIn:
            watched.removeEventFilter(self)
            self.entered.emit()
        return False


def add_toolbars(
    window: QMainWindow,
    actions: Mapping[ActionName, QAction],
    menus: Mapping[Menu, QMenu],
    search: SearchStrip,
) -> None:
    """Give a window its toolbar and, at the right of it, the field to search with, which is always there."""
    window.addToolBar(Toolbar(actions, menus, window))
    bar = QToolBar(tr("Search"), window)
    bar.setObjectName("search")
    bar.setMovable(False)
    bar.toggleViewAction().setVisible(False)
    bar.addWidget(search)
    window.addToolBar(bar)
