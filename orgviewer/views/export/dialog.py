"""Asks what to export: the choices of the command line, what comes of them, and the name of the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QWidget,
)

from orgviewer.choices import PictureFormat
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import PictureSpec
from orgviewer.paint.text_metrics import Letters
from orgviewer.views.dialogs.dialog import Dialog, Scrolled
from orgviewer.views.export.choosing import ExportFields
from orgviewer.views.export.preview import Preview
from orgviewer.views.export.previewing import Previewing, PreviewWish
from orgviewer.views.export.sheets import Prepared
from orgviewer.views.files.saving import with_ending
from orgviewer.views.guide.opening import GuidePage, offer_guide
from orgviewer.words.translation import tr

SIZE = QSize(960, 620)  # where there is room
PATIENCE = 150  # milliseconds after which it is said that the preview is being made


class ExportDialog(Dialog):
    """Lets a person choose a picture of a dataset; `spec` is what was chosen, `path` where it is to be.

    `start` fills the fields, its folding being the window's; the part below a card can be chosen if
    `root` names its record. `letters` are those of the window. `suggested` gives a name for a suffix.
    `dataset` is the reading of the file that the dialog was about last.
    """

    def __init__(
        self,
        dataset: Dataset,
        letters: Letters,
        start: PictureSpec,
        root: str | None,
        parent: QWidget | None,
        kind: PictureFormat = PictureFormat.PNG,
        suggested: Callable[[str], Path] = Path("chart").with_suffix,
    ) -> None:
        super().__init__(parent)
        self._suggested, self.dataset = suggested, dataset
        self.path: Path | None = None
        self.setWindowTitle(tr("Export"))
        self.fields = ExportFields(start, root, kind)
        self.preview = Preview(letters)
        self.previewing = Previewing(dataset, parent or self)
        self._patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self._patience.timeout.connect(lambda: self.preview.say(tr("The preview is being made …")))
        self.fields.changed.connect(self._ask)
        self.previewing.made.connect(self._show_prepared)
        self.previewing.failed.connect(self._say_failed)
        self.finished.connect(self.previewing.close)
        self.destroyed.connect(self.previewing.close)
        self._lay_out()
        self._ask()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Save).setText(tr("&Save…"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        offer_guide(GuidePage.EXPORTS, buttons, self)
        scrolled = Scrolled(self.fields)
        scrolled.setAccessibleName(tr("Choices"))
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFixedWidth(scrolled.sizeHint().width() + scrolled.bar_width)
        row = QHBoxLayout()
        row.addWidget(scrolled)
        row.addWidget(self.preview, 1)
        self.fill(row, buttons, SIZE)
        self.fields.format.setFocus()

    @property
    def spec(self) -> PictureSpec:
        """What was chosen."""
        return self.fields.spec

    def accept(self) -> None:
        """Ask for the file's name; whoever gives none goes on choosing."""
        suffix, title = self.fields.kind.suffix, tr("Export")
        proposed = str(self._suggested(suffix))
        name, _ = QFileDialog.getSaveFileName(self, title, proposed, f"*{suffix}")
        endings = [kind.suffix for kind in PictureFormat]
        self.path = with_ending(Path(name), suffix, endings, title, self) if name else None
        if self.path:
            super().accept()

    def _ask(self) -> None:
        """Ask for the preview of what was chosen."""
        self.previewing.want(PreviewWish(self.spec, self.fields.kind, self.preview.room))
        if self.previewing.is_busy:
            self._patience.start()

    def _show_prepared(self, prepared: Prepared) -> None:
        """Show the picture, and say how large it will be."""
        self._patience.stop()
        self.preview.show_prepared(prepared)
        self.fields.size_label.setText(prepared.words)

    def _say_failed(self, sentence: str) -> None:
        self._patience.stop()
        self.preview.say(sentence)
        self.fields.size_label.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the preview anew for another size."""
        super().resizeEvent(event)
        self._ask()

    def renew(self, dataset: Dataset, start: PictureSpec, root: str | None) -> None:
        """Be about another reading of the file, with what was chosen so far."""
        self.dataset = dataset
        self.previewing.show_dataset(dataset)
        self.fields.renew(start, root)

    def ask(self) -> tuple[PictureSpec, Path] | None:
        """Show the dialog; return what was chosen, or None."""
        is_accepted = self.exec() == QDialog.DialogCode.Accepted
        spec, path = self.spec, self.path
        self.previewing.close()
        self.deleteLater()  # the window would keep it, and its dataset
        return (spec, path) if is_accepted and path else None
