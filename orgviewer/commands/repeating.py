"""A saved view on the data of today: its picture or directory, what was typed beside, what does not fit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.chart.spec import USUAL_CARD, ChartSpec, Folding
from orgviewer.chart.trees import whole_chart
from orgviewer.choices import Extra
from orgviewer.controls import visible
from orgviewer.directory.choices import DirectoryForm
from orgviewer.directory.spec import DirectorySpec
from orgviewer.errors import UsageError
from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import quoted
from orgviewer.paint.picture import PictureSpec
from orgviewer.saved.cards import KeptFolding, folding_in, root_card
from orgviewer.saved.files import ViewFile, views_of
from orgviewer.saved.fitting import chart_remarks, fitting_chart, folding_remarks, of_view
from orgviewer.saved.view import View
from orgviewer.words.language import tr

FIELDS: Mapping[str, tuple[str, ...]] = {
    "scale": ("scale",),
    "dpi": ("dpi",),
    "theme": ("theme",),
    "background": ("background",),
    "layout": ("style", "kind"),
    "direction": ("style", "direction"),
    "aspect": ("style", "aspect"),
    "root": ("root",),
    "as_of": ("chart", "as_of"),
    "pages": ("pages",),
    "paper": ("paper",),
    "title": ("sheet", "title"),
    "logo": ("sheet", "logo"),
    "header": ("sheet", "header"),
    "footer": ("sheet", "footer"),
    "watermark": ("sheet", "watermark"),
    "page_numbers": ("sheet", "has_page_numbers"),
    "margins": ("sheet", "margins"),
    "statistics": ("statistics",),
    "rules": ("chart", "rules"),
    "way": ("way",),
    "least_text": ("least_text",),
    "shapes": ("shapes",),
    "lives": ("appendix",),
}
"""What is typed of a picture, and the field of its spec that it says; in place of the view's."""
MERGED = frozenset(("card", "depth", "extras", "hide", "omissions", "only", "switched", "width"))
"""What is typed of a picture and takes more than a field of its spec."""
_NO_NAME = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')


class SavedPicture(Struct, frozen=True):
    """A view, the file that it is for, and a remark if it is another file's; of a form it is a directory."""

    view: View
    source: Path
    remark: str = ""

    @property
    def output(self) -> Path:
        """How the picture is called if nobody says: as the file and the view are, here."""
        return self._named(self.view.export.kind.suffix)

    @property
    def directory_output(self) -> Path:
        """How the directory is called if nobody says, likewise."""
        return self._named(str(self.view.export.directory.kind))

    def _named(self, suffix: str) -> Path:
        return Path(_NO_NAME.sub("-", f"{self.source.stem} {self.view.name}") + suffix)

    def require_chart(self) -> None:
        """Raise UsageError for a view whose people are listed in place of the chart."""
        said = {
            None: "",
            DirectoryForm.BOARD: tr('the view {name} is a board: "orgviewer directory" writes it.'),
            DirectoryForm.LIST: tr('the view {name} is a phone list: "orgviewer directory" writes it.'),
        }[self.view.form]
        if said:
            raise UsageError(said.replace("{name}", quoted(self.view.name)))


def chosen_view(source: Path, name: str, views: Path | None) -> SavedPicture:
    """Return the view of a name that a file has; raises as `views_of` and `ViewFile.named` do."""
    file = views_of(source, views)
    return SavedPicture(file.named(name), source, _borrowed(file) if views is None else "")


def _borrowed(file: ViewFile) -> str:
    if not file.is_borrowed or file.source is None:
        return ""
    return tr("The views are those of {path}.", path=visible(str(file.source)))


def repeated(
    chosen: SavedPicture,
    dataset: Dataset,
    told: PictureSpec,
    typed: Set[str],
    switched: Set[Extra],
    parts: Iterable[str] = (),
) -> tuple[PictureSpec, tuple[str, ...]]:
    """Return the picture of a view with what was typed beside it, and what of it does not fit, in sentences.

    Of cards the `parts` are exchanged that were typed; what a view leaves off is left off in any case.
    Raises UsageError for a root that was typed and is not there.
    """
    view = chosen.view
    spec = replace(view, chart=fitting_chart(view.chart, dataset)).picture
    for name in typed & FIELDS.keys():
        spec = _with(spec, FIELDS[name], told)
    for part in parts:
        spec = _with(spec, ("chart", "card", part), told)
    spec = replace(spec, omissions=spec.omissions | told.omissions)
    if "paper" in typed:
        spec = replace(spec, slide=told.slide)
    if typed & {"only", "hide"}:
        spec = replace(spec, chart=replace(spec.chart, filter=told.chart.filter))
    if switched:
        extras = (spec.chart.extras - switched) | (told.chart.extras & switched)
        spec = replace(spec, chart=replace(spec.chart, extras=extras))
    kept = replace(view.folding, focus=None, outer=None) if "root" in typed else view.folding
    whole = whole_chart(dataset, replace(spec.chart, root=spec.root))
    if "depth" in typed:
        kept = KeptFolding(focus=kept.focus, outer=kept.outer)
    folding = folding_in(whole, kept)
    if "depth" in typed:
        folding = Folding(depth=told.folding.depth, focus=folding.focus, outer=folding.outer)
    asked = _left_to_view(view.chart, typed, parts)
    remarks = (*chart_remarks(asked, dataset), *folding_remarks(whole, kept))
    return replace(spec, folding=folding), (chosen.remark, *of_view(view, remarks))


def listed(
    chosen: SavedPicture, dataset: Dataset, told: DirectorySpec, typed: Set[str]
) -> tuple[DirectorySpec, tuple[str, ...]]:
    """Return the directory of a view with what was typed beside it, and in sentences what does not fit.

    What was in focus is its root. What a view leaves off is left off in any case.
    """
    view = chosen.view
    focus, chart = view.folding.focus, fitting_chart(view.chart, dataset)
    if "root" in typed:
        focus, chart = None, replace(chart, root=told.chart.root)
    if "as_of" in typed:
        chart = replace(chart, as_of=told.chart.as_of)
    kept, whole = KeptFolding(focus=focus), whole_chart(dataset, replace(chart, root=None, filter=None))
    if focus is not None and focus.place(whole) >= 0 and root_card(dataset, focus.id):
        chart = replace(chart, root=focus.id)
    spec = DirectorySpec(
        told.form if "form" in typed or view.form is None else view.form,
        told.order if "order" in typed else view.export.directory.order,
        chart,
        told.paper if "paper" in typed else view.export.paper,
        view.export.omissions | told.omissions,
        view.export.way,
    )
    remarks = (*chart_remarks(_left_to_view(view.chart, typed), dataset), *folding_remarks(whole, kept))
    return spec, (chosen.remark, *of_view(view, remarks))


def _left_to_view(chart: ChartSpec, typed: Set[str], parts: Iterable[str] = ()) -> ChartSpec:
    """Return the chart of a view without what was typed anew: nobody misses that, whatever it was."""
    card = replace(chart.card, **{part: getattr(USUAL_CARD, part) for part in parts})
    root = None if "root" in typed else chart.root
    return replace(chart, root=root, rules=() if "rules" in typed else chart.rules, card=card)


def _with(spec: Any, path: tuple[str, ...], told: Any) -> Any:
    """Return a spec with one field, maybe of a record within it, as it was told."""
    name, *inner = path
    value = getattr(told, name)
    return replace(spec, **{name: _with(getattr(spec, name), tuple(inner), value) if inner else value})
