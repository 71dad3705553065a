"""A view: a name for everything that was chosen of a chart, and of how it is exported.

The same record is what a window remembers of each file (see `views.start.kept_views`) and what stands in a
file of views. Not for: how it is written there (see `plain` and `files`), or what of it fits (see `fitting`).
"""

from __future__ import annotations

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.chart.chart import Chart
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.directory.choices import DirectoryForm
from orgviewer.layout.layout import LayoutStyle
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import PictureSpec
from orgviewer.saved.cards import KeptFolding, folding_in, kept_folding, root_card
from orgviewer.saved.export_choices import ExportChoices

USUAL_EXPORT = ExportChoices()


class View(Struct, frozen=True, omit_defaults=True):
    """What was chosen: the chart's spec, how it is laid out and folded, and what an export of it is to be.

    In a `form` the people are listed in place of the chart, and its export is a directory. The folding of the
    spec says nothing: that of a view names cards, and not places of one chart.
    """

    name: str = ""
    chart: ChartSpec = field(default_factory=ChartSpec)
    style: LayoutStyle = field(default_factory=LayoutStyle)
    folding: KeptFolding = field(default_factory=KeptFolding)
    export: ExportChoices = field(default_factory=ExportChoices)
    form: DirectoryForm | None = None

    @property
    def drawn(self) -> ChartSpec:
        """The spec of the chart in a window, where a root is in focus, so that it can be left."""
        return replace(self.chart, root=None)

    def window_folding(self, dataset: Dataset) -> KeptFolding:
        """Return how a chart of `drawn` is folded."""
        card = root_card(dataset, self.chart.root) if self.chart.root is not None else None
        return replace(self.folding, focus=card, outer=KeptFolding()) if card else self.folding

    def folding_on(self, whole: Chart) -> Folding:
        """Return how a whole chart of `drawn` is folded, as far as its cards are there."""
        return folding_in(whole, self.window_folding(whole.dataset))

    def on(self, whole: Chart) -> View:
        """Return this view as a window shows it on a whole chart, without what does not fit."""
        return view_of(whole, self.folding_on(whole), self.style, self.export, self.name, self.form)

    @property
    def picture(self) -> PictureSpec:
        """What picture an export of it makes, but for the folding, which takes a chart to be found."""
        return self.export.applied(PictureSpec(style=self.style, chart=self.chart, root=self.chart.root))


def view_of(
    whole: Chart,
    folding: Folding,
    style: LayoutStyle,
    export: ExportChoices = USUAL_EXPORT,
    name: str = "",
    form: DirectoryForm | None = None,
) -> View:
    """Return what was chosen of a whole chart, as it is kept; the size of the window is none of it."""
    chart = replace(whole.spec, folding=Folding())
    chosen = LayoutStyle(style.direction, style.kind)
    return View(name, chart, chosen, kept_folding(whole, folding), export.of_form(form), form)
