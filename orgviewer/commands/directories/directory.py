"""`orgviewer directory`: reads a file and writes its people as a directory, without a display."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from orgviewer.chart.spec import ChartSpec
from orgviewer.choices import Omission, Paper
from orgviewer.commands.qt_needs import drop_useless
from orgviewer.commands.reading import kept_fields, read_told
from orgviewer.commands.terminal import complain, say
from orgviewer.directory.choices import DirectoryForm, DirectoryFormat, NameOrder
from orgviewer.directory.spec import DirectorySpec
from orgviewer.engines import load
from orgviewer.errors import UsageError
from orgviewer.paint.cards.portraits import Portraits
from orgviewer.paint.text_metrics import Letters, missing_sentence
from orgviewer.publish.directory.formats import check_output, directory_format, write_directory
from orgviewer.publish.directory.publication import make_publication
from orgviewer.readers.sources import require_no_photo, require_unread
from orgviewer.words.language import tr

if TYPE_CHECKING:
    from orgviewer.commands.repeating import SavedPicture

CHOSEN_VIEW = "orgviewer.commands.repeating:chosen_view"
LISTED = "orgviewer.commands.repeating:listed"
FILTER_DOUBT = "orgviewer.chart.filters.filtering:filter_doubt"
FILTER_REMARK = "orgviewer.chart.filters.filtering:filter_remark"


def write_people(
    *,
    path: Path,
    output: Path | None,
    form: DirectoryForm,
    order: NameOrder,
    paper: Paper,
    root: str | None,
    as_of: str | None,
    omissions: frozenset[Omission],
    columns: Sequence[str],
    sheet: str | None,
    encoding: str | None,
    at: str | None,
    view: str | None = None,
    views: Path | None = None,
    typed: frozenset[str] = frozenset(),
) -> int:
    """Write the people of a file as a directory and print where it is; return 0.

    It is that of a saved `view` but for what was typed. Raises ReadError for the file or the view, UsageError
    for the root, a view that is not there and what does not count, OutputError for the directory, which is
    never written over what is read.
    """
    chart = ChartSpec(root=root, as_of=as_of)
    spec = DirectorySpec(form, order, chart, paper, omissions)
    chosen: SavedPicture | None = None
    if view is not None:
        chosen = load(CHOSEN_VIEW)(path, view, views)
        output = output or chosen.directory_output
        form = form if "form" in typed else chosen.view.form or form
    assert output is not None  # it had to be typed, but for a view
    _require_choices_count(output, form, order, paper)
    check_output(output)  # before the work
    require_unread(output, path)
    dataset = read_told(path, columns, sheet, encoding, at)
    require_no_photo(output, dataset)
    if chosen is not None:
        spec, remarks = load(LISTED)(chosen, dataset, spec, typed)
    else:
        remarks = ()
    _require_choices_count(output, spec.form, order, paper)
    _remark(*remarks)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # counts only until the application object is made
    drop_useless(os.environ)
    application = QGuiApplication.instance() or QGuiApplication(["orgviewer"])
    letters, portraits = Letters(), Portraits(dataset.folder)
    publication = make_publication(dataset, spec, letters, portraits)
    _remark(*kept_fields(publication.directory.dataset, spec.omissions))
    if (wanted := spec.chart.filter) is not None:
        shown = publication.directory.chart
        _remark(load(FILTER_DOUBT)(dataset if spec.omissions else shown.dataset, wanted.query))
        _remark(load(FILTER_REMARK)(shown, wanted))
    write_directory(publication, output)
    say(f"{output}: {publication.directory.facts()}")
    _remark(missing_sentence(letters), portraits.undrawn_sentence())
    del application  # it had to live until here
    return 0


def _remark(*sentences: str) -> None:
    """Say beside the output what somebody should know of a directory; empty sentences say nothing."""
    for sentence in filter(None, sentences):
        complain(f"orgviewer: {sentence}")


def _require_choices_count(output: Path, form: DirectoryForm, order: NameOrder, paper: Paper) -> None:
    """Raise UsageError for a choice that makes no difference: paper for the web, an order of teams."""
    (usual_paper, *_), (usual_order, *_) = Paper, NameOrder
    if paper is not usual_paper and directory_format(output) is DirectoryFormat.HTML:
        raise UsageError(tr("--paper is for .pdf, .docx and .xlsx, not for .html."))
    if order is not usual_order and form is DirectoryForm.BOARD:
        raise UsageError(tr("--order is for lists (--as list): a board is in the order of the teams."))
