"""Going about on a chart: selecting, folding, focusing, laying out otherwise; each is one new value.

Not for: painting (see `chart_surface`), mouse and keys (see `chart_view`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Signal

from orgviewer.chart.chart import Chart
from orgviewer.chart.folding import opened_to, opening_folding
from orgviewer.chart.places import NO_PLACE, VISIBLE_ROOT, Place
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.choices import Direction, LayoutKind
from orgviewer.engines import load
from orgviewer.layout.layout import LayoutStyle
from orgviewer.views.chart.camera import Camera
from orgviewer.views.chart.opening import branch_opened, folding_again, opened
from orgviewer.views.chart.scene import Scene, make_scene
from orgviewer.views.chart.surface import ChartSurface
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.views.chart.visits import Visit

VISIT_OF = "orgviewer.views.chart.visits:visit_of"
RETURN_TO = "orgviewer.views.chart.visits:return_to"


class Here(Struct, frozen=True):
    """What is seen before something changes."""

    scene: Scene
    camera: Camera
    is_whole: bool = False


class ChartTravel(ChartSurface):
    """A chart on which somebody goes from card to card.

    Signals: `selection_changed` with the place that is selected now; `pair_changed`
    when it is asked how another card is connected to it; `leaving` before another place is visited;
    `changing` before the view is changed otherwise, with a word for what is done.
    """

    selection_changed = Signal(int)
    pair_changed = Signal()
    leaving = Signal()
    changing = Signal(str)
    _is_walking = False
    is_presented = False  # what is done meanwhile is nothing to go back from, or to undo

    # Charts

    def show_scene(self, scene: Scene) -> None:
        """Show another chart, whole in view and with nothing selected.

        It has opened already. Where it was made beside the window, and the window or what was chosen has
        changed meanwhile, it is laid out and opens anew.
        """
        self.selected = self.paired = NO_PLACE
        styled = scene.styled(self.fitting_style())
        self.set_scene(scene if styled is scene else opened(styled))
        self.fit()
        self.selection_changed.emit(NO_PLACE)

    def show_chart(self, whole: Chart) -> None:
        """Show another chart, folded so that it is legible."""
        style, folding = self.fitting_style(), opening_folding(whole)
        self.show_scene(opened(make_scene(whole, folding, style, self.theme, self.letters)))

    def replace_chart(self, whole: Chart) -> None:
        """Show a new reading of a file; selection and folding stay, and cards move, found by id."""
        if not self.scene:
            self.show_chart(whole)
            return
        before, camera = self.scene, self.camera
        key = before.whole.key(self.selected) if self.selected >= 0 else None
        self.selected = self.paired = NO_PLACE
        style, folding = self.fitting_style(), folding_again(before, whole)
        self.set_scene(make_scene(whole, folding, style, self.theme, self.letters))
        if self.follows_window:
            self.fit()
        self._select(Place(whole.find(key)) if key else NO_PLACE)
        self.move_from(before, camera)

    def show_rearranged(self, scene: Scene) -> None:
        """Show the same people as another tree; cards come from their old places, the selection stays."""
        before, here, old = self.scene, self._here(), self.selected
        key = before.whole.key(old) if before and old >= 0 else None
        self.selected = self.paired = NO_PLACE
        self.set_scene(scene.styled(self.fitting_style()))
        self._select(Place(scene.whole.find(key)) if key else NO_PLACE)
        self._stay(here, old)

    def set_direction(self, direction: Direction) -> None:
        """Let the tree grow in another direction."""
        self._set_layout_style(replace(self.layout_style, direction=direction), tr("direction"))

    def set_layout(self, kind: LayoutKind) -> None:
        """Lay the tree out in another way."""
        self._set_layout_style(replace(self.layout_style, kind=kind), tr("layout"))

    def _set_layout_style(self, style: LayoutStyle, act: str) -> None:
        if style != self.layout_style:
            self.changing.emit(act)
        self.layout_style = style
        if self.scene:
            here = self._here()
            self.set_scene(self.scene.styled(self.fitting_style()))
            self._stay(here, self.selected)
        else:
            self.scene_changed.emit()

    def _here(self) -> Here | None:
        """Return what is seen now."""
        return Here(self.scene, self.camera, self._is_whole) if self.scene else None

    @property
    def _is_whole(self) -> bool:
        """Whether all is in view, or was before somebody folded a card that stayed where it is."""
        return self.sees_all or self.follows_window

    def _stay(self, here: Here | None, old: Place) -> None:
        """Keep all in view if it was, else the selected card, which had the place `old`, where it was.

        On another day the root stays where it was, too, and cards as large, if all is in view so.
        """
        if here and here.is_whole and self.chart_spec.is_other_day(here.scene.whole.spec):
            self._keep(here, NO_PLACE, NO_PLACE)
            if not self.sees_all:
                self.fit()
        elif not here or here.is_whole:
            self.fit()
        else:
            self._keep(here, old, self.selected)
            self.reveal(self.selected)
        if here:
            self.move_from(here.scene, here.camera)

    def _keep(self, here: Here, old: Place, new: Place) -> None:
        """Let the card at a new place be where the one at the `old` place was; NO_PLACE is the root."""
        if not self.scene or not len(self.scene.chart) or not len(here.scene.chart):
            return
        was, now = here.scene.card_at(old), self.scene.card_at(new)
        scale = here.camera.scale
        self.set_camera(here.camera.moved((was.left - now.left) * scale, (was.top - now.top) * scale))

    # Folding

    def refold(self, change: Callable[[Chart, Folding], Folding], act: str) -> None:
        """Fold otherwise: `change` gets the whole chart and how it is folded, `act` is a word for it.

        What was whole in view stays so; else the selected card stays where it was.
        """
        if self.scene:
            was_whole, folding = self._is_whole, change(self.scene.whole, self.scene.folding)
            if folding != self.scene.folding:
                self.changing.emit(act)
            self.set_folding(folding, self.selected)
            if was_whole:
                self.fit()

    def set_folding(self, folding: Folding, anchor: Place = NO_PLACE) -> None:
        """Fold otherwise; the card at the place `anchor` of the whole chart stays where it was.

        If that is hidden now, the card that hides it stays, and the root if there is no anchor.
        """
        if not self.scene or not len(self.scene.chart) or folding == self.scene.folding:
            return
        self._refold(self.scene.refolded(folding), anchor)

    def _refold(self, scene: Scene, anchor: Place = NO_PLACE) -> None:
        """Show the same chart folded otherwise, and laid out already; see `set_folding`."""
        before, camera = self.scene, self.camera
        self.set_scene(scene)
        stays = scene.place(max(scene.node(anchor), VISIBLE_ROOT))
        if before:
            self._keep(Here(before, camera), stays, stays)
        if not scene.is_anyone_in(self.camera.visible(self.extent()), self.camera.scale):
            self.reveal(stays)
        if self.selected >= 0 and not scene.shows(self.selected):
            self._select(scene.place(scene.node(self.selected)))
        self.move_from(before, camera)

    def toggle(self, place: Place) -> None:
        """Fold or unfold the card at a place; it stays where it was."""
        if self.scene and place >= 0 and self.scene.whole.children[1][place]:
            self.changing.emit(tr("unfold") if self.scene.hides_beneath(place) else tr("fold"))
            self.set_folding(self.scene.folding.toggled(place), place)

    def focus_on(self, place: Place) -> None:
        """Show the branch of a place alone, whole in view; all of the chart for ROOT."""
        if self.scene and place >= 0:
            self._focus(branch_opened(self.scene, self.scene.folding, place), tr("focus"))

    def leave_focus(self) -> None:
        """Show again what was visible before the focus was chosen."""
        if self.scene and self.scene.folding.outer:
            self._focus(self.scene.refolded(self.scene.folding.outer), tr("leave the focus"))

    def _focus(self, scene: Scene, act: str) -> None:
        if self.scene and scene is not self.scene:
            self.leaving.emit()
            self.changing.emit(act)
            before, camera, left = self.scene, self.camera, self.scene.folding.focus
            self._refold(scene)
            self.fit()
            if self.selected >= 0 and scene.shows(left) and left:
                self.reveal(self.selected)
            self.move_from(before, camera)

    # Selection

    def select(self, place: Place) -> None:
        """Select the card at a place (or none), unfolding what hides it."""
        if place != self.selected:
            self.leaving.emit()
        self._is_walking = False
        self._select(place)

    def walk_to(self, place: Place) -> None:
        """Select a card a step away; a walk of many steps is one place to go back from."""
        (self._select if self._is_walking else self.select)(place)
        self._is_walking = True

    def preview(self, place: Place, folding: Folding) -> None:
        """Select a card for a look: of a folding, only what hides it is unfolded, until the next one."""
        self._select(place, folding)

    def _select(self, place: Place, folding: Folding | None = None) -> None:
        if not self.scene:
            return
        wanted = folding or self.scene.folding
        if place >= 0:
            wanted = opened_to(self.scene.whole, wanted, place)
        self.selected, was_paired, self.paired = place, self.paired, NO_PLACE
        if wanted != self.scene.folding:
            self.set_folding(wanted, place)
        if place >= 0:
            self.reveal(place)
        self.stress()
        self.selection_changed.emit(place)
        if was_paired >= 0:
            self.pair_changed.emit()

    def pair(self, place: Place) -> None:
        """Ask how another card is connected to the selected one; without a selected one select it."""
        if self.selected < 0 or place < 0 or place == self.selected or not self.scene:
            self.select(place)
            return
        self.paired = place
        folding = opened_to(self.scene.whole, self.scene.folding, place)
        self.set_folding(folding, self.selected)
        self.stress()
        self.pair_changed.emit()

    # Visits

    def visit(self) -> Visit:
        """Return where one is now."""
        here: Visit = load(VISIT_OF)(self)
        return here

    def return_to(self, visit: Visit) -> None:
        """Be where one was, on a chart that is arranged as it was then."""
        load(RETURN_TO)(self, visit)

    @property
    def chart_spec(self) -> ChartSpec:
        """How the chart is arranged and coloured now."""
        return self.scene.whole.spec if self.scene else ChartSpec()
