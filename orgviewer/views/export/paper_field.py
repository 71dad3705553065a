"""The field for a sheet of paper: one that has a name, or of a size that is asked for."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QWidget,
)

from orgviewer.choices import LEAST_SIDE, MOST_SIDE, AnyPaper, OwnPaper, Paper
from orgviewer.publish.paper.sheets import name_of_paper
from orgviewer.views.dialogs.dialog import Dialog
from orgviewer.words.translation import tr

ALIKE = 1.0  # millimetres; systems round the sizes of papers, each in its way


class OwnPaperDialog(Dialog):
    """Asks for the size of a sheet; `paper` is what was said."""

    def __init__(self, start: AnyPaper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Size of the paper"))
        sides = (start.width, start.height) if isinstance(start, OwnPaper) else start.sides
        self.width_field, self.height_field = (_side_field(side) for side in sides)
        form = QFormLayout()
        form.addRow(tr("&Width"), self.width_field)
        form.addRow(tr("&Height"), self.height_field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.fill(form, buttons)

    @property
    def paper(self) -> OwnPaper:
        """The size that was said."""
        return OwnPaper(self.width_field.value(), self.height_field.value())


class PaperField(QComboBox):
    """Offers the papers that have names, and the last entry asks for a size; `paper` is what was chosen."""

    def __init__(self, chosen: AnyPaper) -> None:
        super().__init__()
        for named in Paper:
            self.addItem(name_of_paper(named), named)
        self.addItem(tr("Own size…"), None)
        self._own = self.count()  # where a size of its own stands, behind the entry that asks for it
        self._paper: AnyPaper = chosen
        self.choose(chosen)
        self.currentIndexChanged.connect(self._take)
        self.activated.connect(self._ask)

    @property
    def paper(self) -> AnyPaper:
        """The sheet that is chosen."""
        return self._paper

    def choose(self, paper: AnyPaper) -> None:
        """Choose a sheet."""
        if isinstance(paper, OwnPaper):
            self.removeItem(self._own)
            self.addItem(name_of_paper(paper), paper)
            self.setCurrentIndex(self._own)
        else:
            self.setCurrentIndex([*Paper].index(paper))

    def _take(self) -> None:
        """Take what is chosen, unless that asks for more."""
        self._paper = self.currentData() or self._paper

    def _ask(self, place: int) -> None:
        """Ask for a size if that is what somebody chose; who gives none has the paper from before."""
        if self.itemData(place) is not None:
            return
        dialog = OwnPaperDialog(self._paper, self)
        is_given = dialog.exec() == QDialog.DialogCode.Accepted
        self.choose(dialog.paper if is_given else self._paper)
        dialog.deleteLater()


def printed_paper(millimetres: tuple[float, float]) -> AnyPaper:
    """Return the paper in a printer by its sides: one that has a name, or of that size."""
    short, long = sorted(millimetres)
    alike = (paper for paper in Paper if max(abs(paper.sides[0] - short), abs(paper.sides[1] - long)) < ALIKE)
    return next(alike, OwnPaper(short, long))


def _side_field(length: float) -> QDoubleSpinBox:
    field = QDoubleSpinBox(minimum=LEAST_SIDE, maximum=MOST_SIDE, decimals=1, value=length)
    field.setSuffix(tr(" mm"))
    return field
