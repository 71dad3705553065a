"""The same people as another tree, in other colours: the menus that ask for it, and the making of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from orgviewer.chart.folding import opening_folding
from orgviewer.chart.spec import ChartSpec, Filter
from orgviewer.chart.trees import filtered, usual_arrangement, whole_chart
from orgviewer.engines import load
from orgviewer.layout.layout import LayoutStyle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Theme
from orgviewer.relations.facets import Facet
from orgviewer.views.chart.opening import opened
from orgviewer.views.chart.scene import Scene, make_scene
from orgviewer.words.translation import tr

if TYPE_CHECKING:
    from orgviewer.views.background import IsWanted, Report

FACET_NAME = "orgviewer.paint.facet_words:facet_name"
FACETS = "orgviewer.relations.values:facets"
ARE_READ = "orgviewer.chart.rules.evaluation:are_read"
QUICK = 20_000  # people; so few stand otherwise before anybody would notice
ChooseFacet = Callable[[Facet | None], object]


class Regrouper(Struct, frozen=True):
    """Makes the scene of a dataset that is arranged and coloured as a spec wants.

    What was folded stays so if the tree is the one of the scene `before`.
    """

    before: Scene
    spec: ChartSpec
    style: LayoutStyle
    theme: Theme

    @property
    def is_quick(self) -> bool:
        """Whether there is so little to do that nobody would notice how long it takes."""
        if self._only_rules_differ and load(ARE_READ)(self.before.whole, self.spec.rules):
            return True
        return len(self.before.whole.dataset.persons) <= QUICK

    def now(self) -> Scene:
        """Make the scene here."""
        if self._only_rules_differ:
            return self.before.ruled(self.spec)
        shown = self.before.whole
        if self.spec.is_other_filter(shown.spec):
            whole = filtered(shown.full, self.spec)
            return opened(self.before.of_like(whole, opening_folding(whole), self.style))
        whole = whole_chart(shown.dataset, self.spec)
        if self.spec.is_other_day(shown.spec):
            return self.before.of_like(whole, self.before.folding_in(whole), self.style)
        if self._is_same_tree:
            return make_scene(whole, self.before.folding_in(whole), self.style, self.theme, Letters())
        return opened(make_scene(whole, opening_folding(whole), self.style, self.theme, Letters()))

    def __call__(self, report: Report, is_wanted: IsWanted) -> Scene:
        """Make the scene beside the window."""
        del report, is_wanted
        return self.now()

    def caught_up(self, scene: Scene, shown: Scene) -> Scene:
        """Return the scene that was made, folded as its tree is `shown` by now: somebody may have gone on."""
        if shown.folding == self.before.folding or not self._is_same_tree:
            return scene
        return scene.refolded(shown.folding_in(scene.whole))

    @property
    def _only_rules_differ(self) -> bool:
        """Whether cards stand where they are, and say what they say."""
        return replace(self.spec, rules=()) == replace(self.before.whole.spec, rules=())

    @property
    def _is_same_tree(self) -> bool:
        return self._tree(self.spec) == self._tree(self.before.whole.spec)

    def _tree(self, spec: ChartSpec) -> tuple[Facet, Filter | None]:
        return spec.arranged_by or usual_arrangement(self.before.whole.dataset), spec.filter


MOST_OFFERED = 200  # facets in a menu; a file may have a field of its own for each record


class FacetMenu(QMenu):
    """Offers the facets of the open dataset, each to be chosen by `choose`; one is checked.

    `no_facet` is what choosing none of them is called, and empty if one must be chosen.
    """

    def __init__(self, title: str, no_facet: str, choose: ChooseFacet, window: QWidget) -> None:
        super().__init__(title, window)
        self._no_facet, self._choose = no_facet, choose
        self._dataset: Dataset | None = None
        self._offered: list[Facet] = []
        self._chosen: Facet | None = None
        self._group = QActionGroup(self)
        self.aboutToShow.connect(self.fill)

    def show_choice(self, dataset: Dataset, chosen: Facet | None) -> None:
        """Offer the facets of a dataset, of which one is chosen."""
        if self._dataset is None or not dataset.is_same_file(self._dataset):
            self._dataset, self._offered = dataset, []
        self._chosen = chosen

    def show_nothing(self) -> None:
        """Offer nothing."""
        self._dataset, self._offered, self._chosen = None, [], None

    def choices(self) -> list[tuple[str, Facet | None]]:
        """Return what can be chosen, with its name; which facets there are is found out when first asked."""
        if self._dataset is None:
            return []
        self._offered = self._offered or load(FACETS)(self._dataset)[:MOST_OFFERED]
        none = [(self._no_facet, None)] if self._no_facet else []
        return [*none, *((load(FACET_NAME)(facet), facet) for facet in self._offered)]

    def choose(self, facet: Facet | None) -> None:
        """Do what choosing a facet, or none, stands for."""
        self._choose(facet)

    def fill(self) -> None:
        """List the facets."""
        self.clear()
        if self._dataset is None:
            self.addAction(tr("&Open a file first")).setEnabled(False)
            return
        self._group.deleteLater()
        self._group = QActionGroup(self)
        for number, (name, facet) in enumerate(self.choices()):
            action = self.addAction(_numbered(number, name))
            action.setCheckable(True)
            action.setChecked(facet == self._chosen)
            action.setData(facet)
            action.triggered.connect(lambda _=False, facet=facet: self._choose(facet))
            self._group.addAction(action)


def _numbered(number: int, name: str) -> str:
    """Return the text of a menu entry: the first ten are reached by a digit."""
    key = f"&{number} " if number < 10 else ""
    return key + name[:60].replace("&", "&&")
