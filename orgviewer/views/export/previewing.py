"""Previews made beside the window, one after the other: of what is wanted by then, never of what was.

Not for: what a preview shows (see `sheets`).
"""

from __future__ import annotations

from functools import partial

from msgspec import Struct
from PySide6.QtCore import QObject, QSize, Signal

from orgviewer.choices import PictureFormat
from orgviewer.commands.qt_needs import explain_import
from orgviewer.errors import OrgviewerError
from orgviewer.model.dataset import Dataset
from orgviewer.paint.cards.portraits import Portraits
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.views.background import IsWanted, Report, Task, run
from orgviewer.views.export.sheets import Prepared, prepare


class PreviewWish(Struct, frozen=True):
    """What a preview is wanted of, as which kind of file, and how many pixels it has."""

    spec: PictureSpec
    kind: PictureFormat
    room: QSize


class Previewing(QObject):
    """Makes previews of one dataset, with letters and photos of their own, as they are used in a thread.

    `keeper` keeps what goes on in a thread until it has ended, also if nobody wants it any more.
    Signals: `made` with what was prepared; `failed` with a sentence.
    """

    made = Signal(object)
    failed = Signal(str)

    def __init__(self, dataset: Dataset, keeper: QObject) -> None:
        super().__init__()
        self._keeper = keeper
        self._letters = Letters()
        self.show_dataset(dataset)
        self._task: Task[Prepared] | None = None
        self._next: PreviewWish | None = None

    def show_dataset(self, dataset: Dataset) -> None:
        """Make previews of another dataset from now on, also of what was wanted last."""
        self._dataset, self._portraits = dataset, Portraits(dataset.folder)
        self._last: PreviewWish | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a preview is being made."""
        return self._task is not None

    def want(self, wish: PreviewWish) -> None:
        """Make a preview, as soon as the one that is being made is there; the one wanted last stays."""
        if wish == self._last:
            return
        self._next = self._last = wish
        if self._task is None:
            self._begin()

    def close(self) -> None:
        """Want no more; what is being made is dropped."""
        self._next = None
        if self._task:
            self._task.cancel()

    def _begin(self) -> None:
        wish, self._next = self._next, None
        if wish is not None:
            work = partial(_work, self._dataset, wish, self._letters, self._portraits)
            self._task = run(work, self._take, self._fail, self._keeper)

    def _take(self, prepared: Prepared) -> None:
        self._task = None
        if self._next is None:
            self.made.emit(prepared)
        self._begin()

    def _fail(self, error: Exception) -> None:
        self._task = None
        missing = explain_import(error) if isinstance(error, ImportError) else None
        if missing is None and not isinstance(error, OrgviewerError):
            raise error
        self.failed.emit(missing or str(error))
        self._begin()


def _work(
    dataset: Dataset,
    wish: PreviewWish,
    letters: Letters,
    portraits: Portraits,
    report: Report,
    is_wanted: IsWanted,
) -> Prepared:
    del report, is_wanted
    return prepare(make_picture(dataset, wish.spec, letters, portraits), wish.kind, wish.room)
