"""Every dialog of the program on one screen: `python -m tests.views.every_dialog FOLDER LANGUAGE THEME`.

Does whatever stands in the table of actions, and what else opens a dialog, and prints what is wrong with any
of them there; at last which were opened, a line each.
"""

from __future__ import annotations

import pkgutil
import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QPoint, QRect, QSettings, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTabWidget,
    QToolButton,
    QWidget,
)

import orgviewer.views
from orgviewer.app import show_unexpected
from orgviewer.choices import Language, Omission, Paper, PictureFormat, ThemeChoice
from orgviewer.paint.picture import SheetSpec
from orgviewer.views.actions.action import ActionName
from orgviewer.views.actions.action_table import TABLE
from orgviewer.views.background import WORKER, wait_for_all
from orgviewer.views.cards.fields_dialog import FieldsDialog
from orgviewer.views.cards.rules_dialog import RulesDialog
from orgviewer.views.dialogs.dialog import Scrolled
from orgviewer.views.dialogs.messages import agrees, inform, offer, warn
from orgviewer.views.elided import ElidedLabel
from orgviewer.views.export.dialog import ExportDialog
from orgviewer.views.export.paper_field import PaperField
from orgviewer.views.export.sheet_fields import SheetButton
from orgviewer.views.files.omissions import OmissionsButton
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import THEME, Settings
from orgviewer.views.start.appearance import dress
from orgviewer.words.catalogues import speak_in_qt
from orgviewer.words.language import speak
from tests.readers.syntax.drawings.slide_files import Deck, add_box, add_line

OPEN_NONE = (ActionName.QUIT, ActionName.NEW_WINDOW, ActionName.CLOSE, ActionName.EXAMPLE, ActionName.DRAWING)
"""What ends the windows, opens more of them or another file, or is of drawings alone."""
COLUMNS = "id,name,manager,role,Department,Salary,Cost centre,Start,Birthday,E-mail,Phone,Level,Badge,Site"
LONG_NAME = "Kostenstellenverantwortungsbereichszugehörigkeitsfeststellungsdatumsangabe"
"""What a column may be called: 74 letters, and no blank to break a line at."""
LONG = "This sentence is as long as those are that name a folder, a file and a place in it. "
EXTENSION = "qt_toolbar_ext_button"  # as Qt calls what opens the rest of a bar
ROUNDS = 3  # of Qt's events in which nothing goes on: whatever was sent off in one has arrived in the next
PATIENCE = 1_000  # milliseconds: a timer that waits for longer only takes a message away
LONGEST = 30_000  # milliseconds that anything may take


def main(folder: Path, language: Language, theme: ThemeChoice) -> None:
    """Open all dialogs, one after the other."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
    application = QApplication(sys.argv[:1])
    speak(str(language))
    speak_in_qt(application, str(language))
    settings = Settings()
    settings.choose(THEME, theme)
    dress(settings)
    opened: set[type[QDialog]] = set()
    for window in windows(folder, settings):
        for name, act in acts(window):
            for dialog, faults in dialogs_of(act):
                opened.add(dialog)
                for fault in faults:
                    print(f"{name}: {dialog.__name__}: {fault}")
        window.close()
        wait_for_all(window)
        window.deleteLater()
        QApplication.processEvents()
    print("opened:", *sorted(kind.__name__ for kind in opened))
    print("never opened:", *sorted(kind.__name__ for kind in kinds() - opened))
    application.clipboard().clear()  # which this platform keeps longer than Python lasts


def kinds() -> set[type[QDialog]]:
    """Return all classes of dialogs of the program."""
    for module in pkgutil.walk_packages(orgviewer.views.__path__, "orgviewer.views."):
        import_module(module.name)
    found: set[type[QDialog]] = set()
    further = [QDialog]
    while further:
        kind = further.pop()
        further += kind.__subclasses__()
        if kind.__module__.startswith("orgviewer.") and not kind.__subclasses__():
            found.add(kind)
    return found


def windows(folder: Path, settings: Settings) -> Iterator[MainWindow]:
    """Yield a window with a table in which something is wrong, and one with a drawing."""
    rows = [
        f"{n},Person {n},{n // 2 or ''},Engineer of a rather long name,Research and development,{50000 + n},"
        f"47{n},2020-01-0{n % 9 + 1},1990-02-03,p{n}@example.org,+49 30 {n},L{n % 3},B{n},Berlin,{LONG_NAME}"
        for n in range(1, 30)
    ]
    table, drawing = folder / "people.csv", folder / "drawn.pptx"
    lines = (f"{COLUMNS},{LONG_NAME}", *rows, "31,Somebody,nobody,,,,,,,,,,,,")
    table.write_text("\n".join(lines), encoding="utf-8")
    deck = Deck()
    slide = deck.slide()
    for text, left, top in (("Ada Able\nCEO", 200, 50), ("Ben Best\nEngineer", 100, 200)):
        add_box(slide, text, left, top)
    add_line(slide, (250, 90), (150, 200))
    deck.presentation.save(str(drawing))
    for path in (table, drawing):
        window = MainWindow(settings)
        window.show()
        QApplication.processEvents()
        window.open_file(path)
        wait_until(lambda shown=window: shown.dataset is not None)  # type: ignore[misc]
        yield window


def acts(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what may open a dialog, by its name."""
    if window.documents.dataset and window.documents.dataset.recognition is None:
        yield "DRAWING", partial(window.do, ActionName.DRAWING)
        return
    for row in TABLE:
        if row.name not in OPEN_NONE:
            yield row.name.name, partial(window.do, row.name)
    yield "a board", partial(window.do, ActionName.BOARD)
    yield "a board on paper", partial(window.do, ActionName.PRINT)
    yield "what to leave out of an export", OmissionsButton(frozenset(Omission)).click
    yield "what stands on every sheet", SheetButton(SheetSpec()).click
    paper = PaperField(Paper.A4)
    yield "paper of a size of its own", lambda: paper.activated.emit(len(Paper))
    yield "a warning", partial(warn, window, "Title", LONG * 4)
    yield "a question", partial(agrees, window, "Title", LONG * 4)
    yield "much to know", partial(inform, window, "Title", "\n".join([LONG] * 40))
    yield "an offer", partial(offer, window, "Title", LONG, LONG[:24], LONG[:24], window.update)
    yield "a mistake", partial(show_unexpected, ValueError, ValueError(LONG), None)


def wait_until(is_so: Callable[[], bool]) -> None:
    """Let the program go on until something is so."""
    patience = QDeadlineTimer(LONGEST)
    while not is_so():
        assert not patience.hasExpired()
        QApplication.processEvents()


def shown_dialogs() -> list[QDialog]:
    """Return the dialogs that are on the screen, the one that has to be answered first."""
    waiting = QApplication.activeModalWidget()
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    return sorted(shown, key=lambda one: one is not waiting)


def is_calm() -> bool:
    """Return whether nothing goes on from which a dialog, or more in one, could follow."""
    if any(thread.name == WORKER for thread in threading.enumerate()):
        return False
    timers = (timer for window in QApplication.topLevelWidgets() for timer in window.findChildren(QTimer))
    return not any(timer.isSingleShot() and 0 <= timer.remainingTime() <= PATIENCE for timer in timers)


def dialogs_of(act: Callable[[], object]) -> list[tuple[type[QDialog], list[str]]]:
    """Return what dialogs an act opens, with what is wrong with each; all are closed again."""
    found: list[tuple[type[QDialog], list[str]]] = []
    timer, rounds = QTimer(interval=0), 0

    def look() -> None:
        nonlocal rounds
        rounds = rounds + 1 if is_calm() else 0
        if rounds < ROUNDS:
            return
        timer.stop()  # what is looked at goes on
        if (popup := QApplication.activePopupWidget()) and not isinstance(popup, QDialog):
            popup.close()
        if shown := shown_dialogs():
            found.append((type(shown[0]), faults(shown[0])))
            shown[0].reject()
            rounds = 0
        timer.start()

    timer.timeout.connect(look)
    timer.start()
    act()  # which may wait for an answer
    rounds = 0
    wait_until(lambda: rounds >= ROUNDS and not shown_dialogs())
    timer.stop()
    return found


def faults(dialog: QDialog) -> list[str]:
    """Return what is wrong with a dialog, in each of its states."""
    return list(dict.fromkeys(fault for _ in states(dialog) for fault in faults_now(dialog)))


def states(dialog: QDialog) -> Iterator[None]:
    """Bring a dialog into all states in which it shows something else."""
    yield
    if isinstance(dialog, ExportDialog):
        dialog.fields.more.setChecked(True)
        for kind in PictureFormat:
            dialog.fields.format.choose(kind)
            for row in range(dialog.fields.pages.count() if dialog.fields.pages.isVisible() else 1):
                dialog.fields.pages.setCurrentIndex(row)
                wait_until(lambda: not dialog.previewing.is_busy)
                QApplication.processEvents()
                yield
    if isinstance(dialog, FieldsDialog):
        (tabs,) = dialog.findChildren(QTabWidget)
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            QApplication.processEvents()
            yield
    if isinstance(dialog, RulesDialog):
        dialog.add.click()
        editor = dialog.editor
        for box in (editor.look, editor.what, editor.test):
            for place in range(box.count()):
                if box.itemText(place):  # no line between others
                    box.setCurrentIndex(place)
                    box.activated.emit(place)
                    QApplication.processEvents()
                    QApplication.processEvents()  # the dialog grows with what it holds, which grew first
                    yield
    if isinstance(dialog, QMessageBox):
        for button in dialog.findChildren(QPushButton):
            if dialog.buttonRole(button) is QMessageBox.ButtonRole.ActionRole:
                button.click()
                QApplication.processEvents()
                yield


def faults_now(dialog: QDialog) -> Iterator[str]:
    """Yield what is wrong with a dialog: where it lies, what is cut, and what cannot be reached."""
    free, frame = dialog.screen().availableGeometry(), dialog.frameGeometry()
    is_framed = dialog.windowFlags() & Qt.WindowType.Popup != Qt.WindowType.Popup
    title = dialog.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight) if is_framed else 0
    if frame.width() > free.width() or frame.height() + title > free.height():
        yield f"{frame.size().toTuple()} does not fit on {free.size().toTuple()}"
    if not is_framed and not free.contains(frame):
        yield f"{frame.getCoords()} lies outside of {free.size().toTuple()}"
    for box in dialog.findChildren(QDialogButtonBox):
        for button in box.buttons():
            if button.isVisible() and not is_seen(button, dialog):
                yield f"the button {button.text()} is not seen"
    for area in dialog.findChildren(Scrolled):
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0:
            yield f"has to be moved sideways by {area.horizontalScrollBar().maximum()} pixels"
    for extension in dialog.findChildren(QToolButton, EXTENSION):
        if extension.isVisible():
            yield "not all buttons of the bar are seen"
    if type(dialog).__module__.startswith("orgviewer."):
        yield from (f"cut: {text}" for text in cut_texts(dialog))


def is_seen(widget: QWidget, dialog: QWidget) -> bool:
    """Return whether all of a widget is seen in its dialog."""
    inside = QRect(widget.mapTo(dialog, QPoint()), widget.size())
    return dialog.rect().contains(inside) and widget.visibleRegion().boundingRect().size() == widget.size()


def cut_texts(dialog: QDialog) -> Iterator[str]:
    """Yield the texts of a dialog that have less room than they want, those of choices included."""
    for one in dialog.findChildren(QWidget):
        if not one.isVisible() or isinstance(one, ElidedLabel):
            continue
        if isinstance(one, QComboBox):
            yield from cut_entries(one)
        elif isinstance(one, QLabel) and one.wordWrap():
            if one.text() and one.heightForWidth(one.width()) > one.height():
                yield one.text()
        elif isinstance(one, QLabel | QAbstractButton):
            if one.text() and (one.sizeHint() - one.size()).width() > 0:
                yield one.text()
        elif isinstance(one, QAbstractSpinBox):
            if (one.sizeHint() - one.size()).width() > 0:
                yield one.text()
        elif isinstance(one, QLineEdit) and one.placeholderText():
            room = one.contentsRect().width() - one.fontMetrics().maxWidth() // 2  # beside the cross
            if one.fontMetrics().horizontalAdvance(one.placeholderText()) > room:
                yield one.placeholderText()


def cut_entries(box: QComboBox) -> list[str]:
    """Return the entries of a choice for which it is too narrow."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    kind, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(kind, option, field, box).width()
    texts = [box.itemText(row) for row in range(box.count())]
    return [text for text in texts if box.fontMetrics().horizontalAdvance(text) > room]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Language(sys.argv[2]), ThemeChoice(sys.argv[3]))
