"""What somebody should know of the open file, said in bars above the chart until it has been seen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from orgviewer.chart.chart import Chart
from orgviewer.engines import load
from orgviewer.views.elided import short
from orgviewer.views.files.notice_bar import NoticeBar
from orgviewer.views.files.session import Documents
from orgviewer.words.translation import tr

HOW_IT_WAS_READ = "orgviewer.views.files.columns:how_it_was_read"
LONGEST_TITLE = 200  # characters


class Notices(QObject):
    """Says what the `columns` of a table were taken for, and that an `example` is one; `closed` by hand."""

    closed = Signal()

    def __init__(self, columns: NoticeBar, example: NoticeBar, documents: Documents, parent: QObject) -> None:
        super().__init__(parent)
        self._columns, self._example, self._documents = columns, example, documents
        for bar in (columns, example):
            bar.closed.connect(partial(self._close, bar))

    def speak_of_file(self, whole: Chart) -> None:
        """Say what is not yet known of the file that is open now, whose chart is given whole."""
        file, dataset = self._documents.file, self._documents.dataset
        if file is None or dataset is None:
            return
        is_new, known = not file.is_seen and not dataset.both, dataset.recognition
        self._columns.say(load(HOW_IT_WAS_READ)(whole, known) if known and is_new else "")
        sentence = tr("This is an example: {title}.") if self._documents.is_example and is_new else ""
        self._example.say(sentence.replace("{title}", short(dataset.title, LONGEST_TITLE)))

    def window_title(self, whole: Chart) -> str:
        """Return how a window is called that shows a whole chart: by its title, and what is special of it."""
        file, name = self._documents.file, short(whole.dataset.title, LONGEST_TITLE)
        name = name if file is None or file.is_saved else f"{name} — {tr('not saved')}"
        day = file.shown.state.days.text if file is not None and file.shown is not None else ""
        name = name if day in name else f"{name} — {day}"
        return f"{name} — orgviewer"

    def _close(self, bar: NoticeBar) -> None:
        """Do not say again what the bar said."""
        self._documents.mark_seen()
        bar.hide()
        self.closed.emit()
