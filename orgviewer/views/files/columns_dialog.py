"""Asks what the columns of a table are, which sheet of a workbook to read, in which encoding a text is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from orgviewer.model.dataset import Dataset
from orgviewer.model.recognition import LEFT_OUT, Recognition, RecognizedColumn, TableSpec
from orgviewer.readers.syntax.encodings.legacy import encodings_offered
from orgviewer.views.dialogs.dialog import Dialog, Scrolled
from orgviewer.views.dialogs.following import follow
from orgviewer.views.elided import ElidedCell, short
from orgviewer.views.files.columns import FIELD_WORDS
from orgviewer.views.files.columns_preview import ColumnsPreview
from orgviewer.views.files.session import Documents
from orgviewer.views.guide.opening import GuidePage, offer_guide
from orgviewer.words.translation import counted, tr

MOST_SHOWN = 200  # columns that are asked about; a table of thousands is no table of people
WIDTH, MOST_HEIGHT = 760, 660  # pixels
EMPTY_HEIGHT, ROW_HEIGHT = 180, 30
LEAST_HEIGHT = 120  # pixels of the list of columns


def ask_about_columns(documents: Documents, say: Callable[[str], object], window: QWidget) -> None:
    """Ask what the columns of the open table are, and read it again, unless it is another one by then.

    If it is saved with other columns meanwhile, nobody is asked about the old ones any more; that is said.
    """
    file, dataset = documents.file, documents.dataset
    if file is None or dataset is None or dataset.recognition is None:
        return
    dialog = ColumnsDialog(dataset.recognition, file.spec, window)
    dialog.add_preview(ColumnsPreview(file, dialog))
    dialog.accepted.connect(lambda: _answer(documents, dialog))
    follow(documents, dialog, dialog.review)
    dialog.outdated.connect(say)
    dialog.open()


def _answer(documents: Documents, dialog: ColumnsDialog) -> None:
    if dialog.changes_nothing:
        documents.mark_seen()
    else:
        documents.read_as(dialog.spec, is_seen=not dialog.changes_table)


class ColumnsDialog(Dialog):
    """Lets a person say what each column is; `spec` is what was said so far.

    `before` is how the table was read until now. Signals: `chosen` when something else was chosen; `outdated`
    with a sentence when it closes, since the table has other columns by now.
    """

    chosen = Signal()
    outdated = Signal(str)

    def __init__(self, recognition: Recognition, before: TableSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Columns"))
        self._recognition, self._before, self._at_first = recognition, before, before
        self._as_guessed = False
        self._encoding_before = before.encoding
        self.sheet = QComboBox()
        self.sheet.setAccessibleName(tr("Sheet"))
        for name in recognition.sheets:
            self.sheet.addItem(short(name, 60), name)
        self.sheet.setCurrentIndex(max(self.sheet.findData(recognition.sheet), 0))
        self.encoding = QComboBox()
        self.encoding.setAccessibleName(tr("Encoding"))
        found = recognition.encoding if recognition.encoding and not before.encoding else tr("by its words")
        self.encoding.addItem(tr("As found: {name}").replace("{name}", found), None)
        for name, encoding in encodings_offered(before.encoding).items():
            self.encoding.addItem(name, encoding)
        self.encoding.setCurrentIndex(self.encoding.findData(before.encoding))
        self.area = Scrolled()
        self.area.setMinimumHeight(LEAST_HEIGHT)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.forget = self.buttons.addButton(tr("&Reset"), QDialogButtonBox.ButtonRole.ResetRole)
        self.forget.setToolTip(tr("Take each column for what the program recognized by itself"))
        offer_guide(GuidePage.FILES, self.buttons, self)
        self._lay_out()
        self.sheet.currentIndexChanged.connect(self._another_table)
        self.encoding.currentIndexChanged.connect(self._another_table)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.clicked.connect(self._forget)
        self._ask(recognition)
        for box in self.fields[:1]:
            box.setFocus()

    def add_preview(self, preview: ColumnsPreview) -> None:
        """Show beneath the choices how the first people will read."""
        self.beneath.addWidget(_heading(tr("As it will read")))
        self.beneath.addWidget(preview)
        self.prefer(QSize(WIDTH, min(MOST_HEIGHT, self._height + preview.maximumHeight())))
        preview.read.connect(self._take_guess)
        preview.exemplified.connect(self._show_examples)
        self.chosen.connect(lambda: preview.show_as(self.spec))
        self.finished.connect(preview.close_reading)
        preview.show_as(self.spec)
        preview.exemplify()

    def _show_examples(self, examples: Mapping[str, str]) -> None:
        """Show what all columns say in one row, those that are left out, too: so they are told apart."""
        for column, label in zip(self._columns, self._examples, strict=True):
            label.say(examples.get(column.name, column.sample))

    def _choice(self, column: RecognizedColumn) -> QComboBox:
        """Return the choice of what one column is."""
        box = QComboBox()
        for field, words in FIELD_WORDS.items():
            box.addItem(tr(words), field)
        box.setCurrentIndex(max(box.findData(column.field), 0))
        box.setAccessibleName(column.name)
        box.currentIndexChanged.connect(self._take_from_others)
        return box

    def _lay_out(self) -> None:
        layout = QVBoxLayout()
        if len(self._recognition.sheets) > 1:
            layout.addWidget(_plain(tr("&Sheet"), self.sheet))
            layout.addWidget(self.sheet)
        if self._recognition.encoding is not None:
            layout.addWidget(_plain(tr("&Encoding"), self.encoding))
            layout.addWidget(self.encoding)
        layout.addWidget(self.area, 1)
        self.notes = _plain("")
        self.notes.setWordWrap(True)
        layout.addWidget(self.notes)
        self.beneath = QVBoxLayout()
        layout.addLayout(self.beneath)
        self._height = min(MOST_HEIGHT, EMPTY_HEIGHT + ROW_HEIGHT * len(self._recognition.columns))
        self.fill(layout, self.buttons, QSize(WIDTH, self._height))

    def _ask(self, recognition: Recognition) -> None:
        """Ask about the columns of a table, each as it was recognized."""
        self._recognition = recognition
        self._said: dict[QComboBox, str] = {}  # in the order of saying
        self._columns = _asked_about(recognition.columns)
        self.fields = [self._choice(column) for column in self._columns]
        table = QWidget()
        grid = QGridLayout(table)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        for number, heading in enumerate((tr("Column"), tr("Example"), tr("What it is"))):
            grid.addWidget(_heading(heading), 0, number)
        self._examples = [_cell(column.sample) for column in self._columns]
        rows = zip(self._columns, self._examples, self.fields, strict=True)
        for row, (column, example, box) in enumerate(rows, start=1):
            grid.addWidget(_cell(column.name), row, 0)
            grid.addWidget(example, row, 1)
            grid.addWidget(box, row, 2)
        grid.setRowStretch(len(self._columns) + 1, 1)
        self.area.show_content(table)
        left_out = len(self._recognition.columns) - len(self._columns)
        notes = list(self._recognition.guesses)
        if left_out:
            notes.append(
                counted(left_out, "%n more column is kept as Other.", "%n more columns are kept as Other.")
            )
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))

    def _take_from_others(self) -> None:
        """Leave a field to the column that it was chosen for last; who walks on past it gives it back."""
        chosen = self.sender()
        if not isinstance(chosen, QComboBox):
            return
        self._as_guessed = False
        self._said.pop(chosen, None)
        self._said[chosen] = chosen.currentData()
        taken: set[str] = set()
        for box, field in reversed(self._said.items()):
            self._show(box, field, taken)
            taken |= {field} - {LEFT_OUT}  # which any number of columns may be
        for box, column in zip(self.fields, self._columns, strict=True):
            if box not in self._said:
                self._show(box, column.field, taken)
        self.chosen.emit()

    def _show(self, box: QComboBox, field: str, taken: Collection[str]) -> None:
        with QSignalBlocker(box):
            box.setCurrentIndex(box.findData("" if field in taken else field))

    def _another_table(self) -> None:
        """Ask about columns only as long as it is their sheet and their encoding that are chosen."""
        self._as_guessed = False
        self.area.setEnabled(not self.changes_table)
        self.chosen.emit()

    def _forget(self, button: QAbstractButton) -> None:
        """Go back to what is recognized if nothing is said: each choice shows it once it was read so."""
        if button is self.forget:
            self._before, self._encoding_before, self._as_guessed = TableSpec(), None, True
            for box in (self.sheet, self.encoding):
                with QSignalBlocker(box):
                    box.setCurrentIndex(
                        0 if box is self.encoding else max(0, box.findData(self._recognition.sheet))
                    )
            self.area.setEnabled(True)
            self.chosen.emit()

    def _take_guess(self, recognition: Recognition) -> None:
        """Let the choices be what the program recognized, if somebody asked for that."""
        if self._as_guessed:
            self._ask(recognition)
            with QSignalBlocker(self.sheet):
                self.sheet.setCurrentIndex(max(0, self.sheet.findData(recognition.sheet)))

    def review(self, dataset: Dataset) -> None:
        """Ask no more about columns or sheets that the table does not have since it was saved."""
        recognition = dataset.recognition
        if recognition is None or _asked(recognition) != _asked(self._recognition):
            self.close()
            self.outdated.emit(tr("The table has other columns now; what was asked about them is given up."))

    @property
    def changes_table(self) -> bool:
        """Whether another sheet or encoding was chosen, of whose columns nothing is known yet."""
        return self._changes_sheet or self.encoding.currentData() != self._encoding_before

    @property
    def _changes_sheet(self) -> bool:
        return bool(self._recognition.sheets) and self.sheet.currentData() != self._recognition.sheet

    @property
    def changes_nothing(self) -> bool:
        """Whether the table is read already as was said."""
        chosen = zip(self._columns, self.fields, strict=True)
        is_same = all(box.currentData() == column.field for column, box in chosen)
        is_as_read = self._as_guessed or (is_same and not self.changes_table)
        return self._before == self._at_first and is_as_read

    @property
    def spec(self) -> TableSpec:
        """How to read the table: as was said, or with nothing said."""
        if self._as_guessed:
            return TableSpec()
        sheet = self.sheet.currentData() if self._changes_sheet else self._before.sheet
        encoding = self.encoding.currentData() if self.changes_table else self._before.encoding
        if self.changes_table:
            return TableSpec(sheet=sheet, encoding=encoding)
        said = {name for name, _ in self._before.columns}
        columns = tuple(
            (column.name, box.currentData())
            for column, box in zip(self._columns, self.fields, strict=True)
            if box.currentData() or column.field or column.name in said
        )
        return TableSpec(columns, sheet, encoding)


def _asked(recognition: Recognition) -> tuple[object, ...]:
    """Return what must be the same for answers to be right: the columns, what is left out, and the sheets."""
    columns = [(column.name, column.field == LEFT_OUT) for column in recognition.columns]
    return (columns, recognition.sheet, recognition.sheets)


def _asked_about(columns: Sequence[RecognizedColumn]) -> list[RecognizedColumn]:
    """Return the columns that are asked about: those that were recognized, and as many others as fit."""
    places = sorted(range(len(columns)), key=lambda place: (not columns[place].field, place))
    return [columns[place] for place in sorted(places[:MOST_SHOWN])]


def _plain(text: str, buddy: QWidget | None = None) -> QLabel:
    label = QLabel(text)
    if buddy:
        label.setBuddy(buddy)
    else:
        label.setTextFormat(Qt.TextFormat.PlainText)  # a file may say anything
    return label


def _heading(text: str) -> QLabel:
    label = _plain(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _cell(text: str) -> ElidedCell:
    cell = ElidedCell()
    cell.say(text)
    return cell
