"""The chart as assistive tools walk it: a tree of cards, each made when it is asked for, and few kept.

Not for: what is said of a card (see `views.accessibility`), or when something is announced.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from orgviewer.chart.places import VISIBLE_ROOT, Node, Place
from orgviewer.layout.region import card_at
from orgviewer.paint.cards.labels import place_in_words
from orgviewer.views.accessibility import card_sentence

if TYPE_CHECKING:
    from orgviewer.views.chart.scene import Scene
    from orgviewer.views.chart.view import ChartView

MOST_KEPT = 500  # cards; a tool holds on to few, and asks again for others


class AccessibleChart(QAccessibleWidget):
    """A chart, whose only child is the card at its top; while nobody can see the chart it has none."""

    def __init__(self, view: ChartView) -> None:
        super().__init__(view, QAccessible.Role.Tree)
        self.view = view
        self._shown: Scene | None = None
        self._cards: dict[Node, AccessibleCard] = {}
        view.installEventFilter(_Hiding(self))

    @property
    def scene(self) -> Scene | None:
        """What the chart shows now; cards of what it showed before are forgotten."""
        shown = self.view.scene if self.view.isVisible() else None
        if shown is not self._shown:
            self.forget_all()
            self._shown = shown
        return self._shown

    def forget_all(self) -> None:
        """Forget all cards: of none is anything left in Qt's table."""
        self._forget(len(self._cards))

    def card(self, node: Node) -> AccessibleCard | None:
        """Return a visible card; None for NO_NODE."""
        scene = self.scene
        if scene is None or not 0 <= node < len(scene.chart):
            return None
        if node not in self._cards:
            self._forget(len(self._cards) - MOST_KEPT + 1)
            self._cards[node] = card = AccessibleCard(self, scene, node)
            QAccessible.registerAccessibleInterface(card)
        return self._cards[node]

    def _forget(self, number: int) -> None:
        """Forget so many cards, those that were made first."""
        for node in list(self._cards)[: max(number, 0)]:
            card = self._cards.pop(node)
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(card))

    def childCount(self) -> int:
        """Return 1, or 0 for an empty chart."""
        return int(self.scene is not None and len(self.scene.chart) > 0)

    def child(self, index: int) -> Any:
        """Return the card at the top."""
        return self.card(VISIBLE_ROOT) if index == 0 else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return 0 for the card at the top, -1 for others."""
        return 0 if isinstance(child, AccessibleCard) and child.node == VISIBLE_ROOT else -1

    def childAt(self, x: int, y: int) -> Any:
        """Return the card at a point of the screen, however far down it stands."""
        scene, point = self.scene, self.view.mapFromGlobal(QPointF(x, y))
        if scene is None:
            return None
        return self.card(card_at(scene.layout, *self.view.camera.to_layout(point.toTuple())))

    def focusChild(self) -> Any:
        """Return the selected card."""
        scene = self.scene
        return self.card(scene.node(self.view.selected)) if scene and self.view.hasFocus() else None


class _Hiding(QObject):
    """Sees that a chart is hidden, as when its window closes, and has its cards forgotten.

    When the chart is destroyed it would be too late: nothing that these cards speak of is there any more.
    """

    def __init__(self, chart: AccessibleChart) -> None:
        super().__init__(chart.view)
        self._chart = chart

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let all events pass."""
        if event.type() == QEvent.Type.Hide:
            self._chart.forget_all()
        return super().eventFilter(watched, event)


class AccessibleCard(QAccessibleWidget):
    """A card; its children are those right beneath it. An item of a tree, of which a widget knows nothing."""

    def __init__(self, chart: AccessibleChart, scene: Scene, node: Node) -> None:
        super().__init__(chart.view, QAccessible.Role.TreeItem)
        self._chart, self._scene, self.node = chart, scene, node

    def __repr__(self) -> str:
        """Return what it says: Qt's own would ask for the object that there is none of."""
        return f"AccessibleCard({self.text(QAccessible.Text.Name)!r})"

    def isValid(self) -> bool:
        """Return whether the chart still shows it."""
        return self._chart.view.scene is self._scene

    def object(self) -> Any:
        """Return nothing: there is no object for each card."""
        return None

    def parent(self) -> Any:
        """Return the card above, or the chart."""
        above = int(self._scene.chart.parent[self.node])
        return self._chart.card(Node(above)) if above >= 0 else self._chart

    def childCount(self) -> int:
        """Return how many cards stand right beneath."""
        return int(self._scene.chart.children[1][self.node])

    def child(self, index: int) -> Any:
        """Return one of them."""
        first = int(self._scene.chart.children[0][self.node])
        return self._chart.card(Node(first + index)) if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return which of them a card is, or -1."""
        if not isinstance(child, AccessibleCard) or self._scene.chart.parent[child.node] != self.node:
            return -1
        return child.node - int(self._scene.chart.children[0][self.node])

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        within = self._within
        return QRect(self._chart.view.mapToGlobal(within.topLeft()), within.size())

    @property
    def _within(self) -> QRect:
        """Where it is in the chart's view."""
        card, camera = self._scene.card(self.node), self._chart.view.camera
        (left, top), (right, bottom) = map(
            camera.to_screen, ((card.left, card.top), (card.right, card.bottom))
        )
        return QRect(round(left), round(top), round(right - left), round(bottom - top))

    def text(self, kind: QAccessible.Text) -> str:
        """Return what it says, and where it stands among others."""
        if kind == QAccessible.Text.Name:
            return card_sentence(self._scene.chart, self.node)
        return place_in_words(self._scene.chart, self.node) if kind == QAccessible.Text.Description else ""

    def role(self) -> QAccessible.Role:
        """Return what it is."""
        return QAccessible.Role.TreeItem

    def state(self) -> QAccessible.State:
        """Return whether it is selected, folded, in view."""
        view, place = self._chart.view, self._place
        state = QAccessible.State()
        is_selected, can_fold = view.selected == place, bool(self._scene.whole.children[1][place])
        state.selectable = state.focusable = 1
        state.selected = int(is_selected)
        state.focused = int(is_selected and view.hasFocus())
        state.expandable = int(can_fold)
        state.expanded = int(can_fold and self.childCount() > 0)
        state.collapsed = int(can_fold and not self.childCount())
        state.offscreen = int(not view.rect().intersects(self._within))
        return state

    def actionNames(self) -> list[str]:
        """Return what can be done with it: selecting it, and folding or unfolding what is beneath."""
        return [self.pressAction(), self.toggleAction()]

    def doAction(self, name: str) -> None:
        """Do one of these."""
        if name == self.pressAction():
            self._chart.view.select(self._place)
        elif name == self.toggleAction():
            self._chart.view.toggle(self._place)

    def keyBindingsForAction(self, name: str) -> list[str]:
        """Return no keys: those of the chart are for what is selected."""
        return []

    @property
    def _place(self) -> Place:
        return self._scene.place(self.node)
