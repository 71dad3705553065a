"""Asks what stands on every sheet beside the chart: title, logo, texts, page numbers, margins."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from orgviewer.choices import MOST_MARGIN
from orgviewer.errors import OutputError
from orgviewer.paint.picture import SheetSpec
from orgviewer.publish.paper.logo import read_logo
from orgviewer.views.dialogs.dialog import Dialog
from orgviewer.views.dialogs.messages import warn
from orgviewer.views.guide.opening import GuidePage, offer_guide
from orgviewer.words.translation import tr

LONGEST = 200  # letters of a text; no sheet has room for more on a line
WIDE = 44  # letters of a title that are seen where there is room
SHOWN = 24  # letters of what is chosen that stand on the button


class SheetDialog(Dialog):
    """Lets a person say what stands on every sheet; `sheet` is what was said."""

    def __init__(self, start: SheetSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("On every sheet"))
        self.title, self.header = _text_field(start.title), _text_field(start.header)
        self.footer, self.watermark = _text_field(start.footer), _text_field(start.watermark)
        self.logo = _text_field(start.logo)
        self.numbers = QCheckBox(tr("&Page numbers"))
        self.numbers.setChecked(start.has_page_numbers)
        self.margins = QDoubleSpinBox(minimum=0.0, maximum=MOST_MARGIN, decimals=1, value=start.margins)
        self.margins.setSuffix(tr(" mm"))
        self.watermark.setPlaceholderText(tr("Draft"))
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        logo_row = QWidget()
        row = QHBoxLayout(logo_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.logo, 1)
        choose = QToolButton()
        choose.setText(tr("&Choose…"))
        choose.setAccessibleName(tr("Choose a logo"))
        choose.clicked.connect(self._choose_logo)
        row.addWidget(choose)
        logo_row.setFocusProxy(self.logo)
        for name, widget in (
            (tr("&Title"), self.title),
            (tr("&Logo"), logo_row),
            (tr("&Header"), self.header),
            (tr("&Footer"), self.footer),
            (tr("&Watermark"), self.watermark),
            (tr("&Margins"), self.margins),
            ("", self.numbers),
        ):
            form.addRow(name, widget)
        told = QLabel(tr("In texts {title}, {day}, {page} and {pages} stand for what they name."))
        told.setWordWrap(True)
        form.addRow(told)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        offer_guide(GuidePage.EXPORTS, buttons, self)
        self.title.setMinimumWidth(self.fontMetrics().averageCharWidth() * WIDE)
        self.fill(form, buttons)

    def _choose_logo(self) -> None:
        pictures = tr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a logo"), self.logo.text(), pictures)
        if name:
            self.logo.setText(name)

    @property
    def sheet(self) -> SheetSpec:
        """What stands on every sheet."""
        return SheetSpec(
            self.title.text().strip(),
            self.logo.text().strip(),
            self.header.text().strip(),
            self.footer.text().strip(),
            self.watermark.text().strip(),
            self.numbers.isChecked(),
            self.margins.value(),
        )

    def accept(self) -> None:
        """Take what was said, unless the logo cannot be drawn, which is told."""
        try:
            read_logo(self.sheet.logo)
        except OutputError as error:
            warn(self, self.windowTitle(), str(error))
            return
        super().accept()


class SheetButton(QPushButton):
    """Says what stands on every sheet, and asks for it; `sheet` is what was chosen.

    Signal: `changed` when something else is.
    """

    changed = Signal()

    def __init__(self, start: SheetSpec) -> None:
        super().__init__()
        self.sheet = start
        self.clicked.connect(self._ask)
        self._say()

    def choose(self, sheet: SheetSpec) -> None:
        """Let something else stand on every sheet."""
        if sheet != self.sheet:
            self.sheet = sheet
            self._say()
            self.changed.emit()

    def _ask(self) -> None:
        dialog = SheetDialog(self.sheet, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.choose(dialog.sheet)
        dialog.deleteLater()

    def _say(self) -> None:
        sheet = self.sheet
        named = (
            sheet.title,
            tr("logo") if sheet.logo else "",
            sheet.header,
            sheet.footer,
            sheet.watermark,
            tr("page numbers") if sheet.has_page_numbers else "",
        )
        told = ", ".join(filter(None, named))
        short = told if len(told) <= SHOWN else f"{told[: SHOWN - 1]}…"
        self.setText(short.replace("&", "&&") if told else tr("Title, logo, footer…"))
        self.setToolTip(told)


def _text_field(text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setMaxLength(max(LONGEST, len(text)))
    return field
