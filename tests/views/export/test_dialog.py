"""Exporting from the window: the choices, the size they give, and what becomes of the file."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from pypdf import PdfReader
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
)
from pytestqt.qtbot import QtBot

from orgviewer.cells import CARD_FIELDS
from orgviewer.chart.spec import Folding
from orgviewer.choices import (
    Background,
    Direction,
    LayoutKind,
    Orientation,
    Pages,
    Paper,
    PictureFormat,
    SlideShapes,
    ThemeName,
)
from orgviewer.errors import StoppedError
from orgviewer.layout.layout import LayoutStyle
from orgviewer.paint.picture import Picture, PictureSpec, SheetSpec, make_picture
from orgviewer.paint.raster import paint_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import THEMES
from orgviewer.publish import formats, png
from orgviewer.publish.formats import write_picture
from orgviewer.publish.paper.lengths import text_size
from orgviewer.publish.paper.pages import make_pages
from orgviewer.publish.pdf.appendix import count_pages
from orgviewer.saved.export_choices import ExportChoices, choices_of, read_choices, written_choices
from orgviewer.views.background import Task
from orgviewer.views.export import exporting, previewing, sheets
from orgviewer.views.export.dialog import ExportDialog
from orgviewer.views.export.size import size_in_words
from orgviewer.views.settings import Settings
from orgviewer.views.status import Ongoing
from orgviewer.words.language import speak
from tests.datasets import COMPANY, bush, dataset
from tests.paint.drawing import pixels
from tests.views.dialogs import answer_messages, press_save
from tests.views.hands import Hands, saved_with_another_team

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(qtbot: QtBot) -> ExportDialog:
    dialog = ExportDialog(dataset(COMPANY), Letters(), PictureSpec(), "vision", None)
    qtbot.addWidget(dialog)
    wait_for_preview(qtbot, dialog)
    return dialog


def wait_for_preview(qtbot: QtBot, dialog: ExportDialog) -> str:
    """Wait until the preview shows what is chosen; return how large that will be."""
    qtbot.waitUntil(lambda: not dialog.previewing.is_busy)
    return dialog.fields.size_label.text()


def wait_for_saved(hands: Hands) -> None:
    """Wait until a picture has been written, beside the window."""
    hands.qtbot.waitUntil(lambda: hands.window.status.currentMessage().startswith("Saved"))


def answer_with(monkeypatch: pytest.MonkeyPatch, spec: PictureSpec, path: Path) -> None:
    monkeypatch.setattr(ExportDialog, "ask", lambda *_: (spec, path))


def test_the_dialog_begins_with_what_it_was_given(qtbot: QtBot) -> None:
    start = PictureSpec(
        scale=2.0,
        theme=ThemeName.DARK,
        style=LayoutStyle(Direction.LEFT, LayoutKind.COMPACT, 0.9),
        background=Background.TRANSPARENT,
    )
    dialog = ExportDialog(dataset(COMPANY), Letters(), start, None, None)
    qtbot.addWidget(dialog)
    assert dialog.spec == start
    assert dialog.fields.part.count() == 2


def test_formats_are_pictures_with_names_and_png_is_the_first(dialog: ExportDialog) -> None:
    formats = dialog.fields.format
    assert formats.item(0).text() == "Picture\nPNG"
    assert formats.count() == len(PictureFormat)
    icons = [formats.item(row).icon().pixmap(40).toImage() for row in range(formats.count())]
    assert len({bytes(image.constBits()) for image in icons}) == len(PictureFormat)


def test_the_dialog_offers_what_the_command_line_does(dialog: ExportDialog) -> None:
    for box, kind in (
        (dialog.fields.theme, ThemeName),
        (dialog.fields.layout_kind, LayoutKind),
        (dialog.fields.direction, Direction),
        (dialog.fields.background, Background),
        (dialog.fields.pages, Pages),
        (dialog.fields.way, Orientation),
    ):
        assert [box.itemData(place) for place in range(box.count())] == list(kind)
    for box in (dialog.fields.paper, dialog.fields.slide):
        assert [box.itemData(place) for place in range(box.count())] == [*Paper, None]
        assert box.itemText(box.count() - 1) == "Own size…"


def test_every_choice_is_in_what_was_chosen(dialog: ExportDialog) -> None:
    dialog.fields.scale.setValue(1.5)
    for box in (dialog.fields.theme, dialog.fields.direction, dialog.fields.background):
        box.setCurrentIndex(1)
    dialog.fields.part.setCurrentIndex(2)
    dialog.fields.layout_kind.setCurrentIndex(2)
    dialog.fields.aspect.setCurrentIndex(1)
    dialog.fields.levels.setValue(0)
    dialog.fields.dpi.setValue(300)
    dialog.fields.pages.setCurrentIndex(1)
    dialog.fields.paper.setCurrentIndex(2)
    dialog.fields.way.setCurrentIndex(2)
    dialog.fields.least_text.setValue(7.5)
    dialog.fields.appendix.setChecked(True)
    dialog.fields.statistics.setChecked(True)
    assert dialog.spec == PictureSpec(
        dpi=300,
        pages=Pages.FIT,
        paper=Paper.LETTER,
        way=Orientation.UPRIGHT,
        least_text=7.5,
        appendix=True,
        statistics=True,
        scale=1.5,
        theme=ThemeName.DARK,
        style=LayoutStyle(Direction.UP, LayoutKind.COMPACT, 16 / 9),
        background=Background.TRANSPARENT,
        root="vision",
        folding=Folding(depth=0),
    )


def test_every_choice_that_changes_the_size_changes_the_preview(dialog: ExportDialog, qtbot: QtBot) -> None:
    seen = {wait_for_preview(qtbot, dialog)}
    dialog.fields.scale.setValue(2)
    seen.add(wait_for_preview(qtbot, dialog))
    dialog.fields.direction.setCurrentIndex(2)
    seen.add(wait_for_preview(qtbot, dialog))
    dialog.fields.levels.setValue(1)
    seen.add(wait_for_preview(qtbot, dialog))
    dialog.fields.part.setCurrentIndex(2)
    seen.add(wait_for_preview(qtbot, dialog))
    assert len(seen) == 5


def test_a_compact_picture_takes_the_proportions_that_were_chosen(dialog: ExportDialog) -> None:
    dialog.fields.layout_kind.setCurrentIndex(1)
    assert not dialog.fields.aspect.isEnabled()  # a tidy one takes none
    dialog.fields.layout_kind.setCurrentIndex(2)
    assert dialog.fields.aspect.isEnabled()
    shapes = []
    for index in range(dialog.fields.aspect.count()):
        dialog.fields.aspect.setCurrentIndex(index)
        width, height = make_picture(bush(200, 5, 3).dataset(), dialog.spec, Letters()).size
        shapes.append((dialog.spec.style.aspect, width / height))
    assert len({aspect for aspect, _ in shapes}) == 6
    for aspect, ratio in shapes:
        assert ratio == pytest.approx(aspect, rel=0.2)


def test_megabytes_are_told_about_right(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.fields.scale.setValue(4)
    told = float(wait_for_preview(qtbot, dialog).split("about ")[1].removesuffix(" MB"))
    write_picture(make_picture(dataset(COMPANY), dialog.spec, Letters()), tmp_path / "chart.png")
    assert told == pytest.approx((tmp_path / "chart.png").stat().st_size / 1e6, rel=0.6)


def test_a_size_has_the_signs_of_the_language() -> None:
    speak("de")
    picture = make_picture(dataset(COMPANY), PictureSpec(scale=3), Letters())
    pixels, megabytes = size_in_words(picture, PictureFormat.PNG, None).split(", ", 1)
    width, height = picture.size
    assert width > 1000
    assert pixels == f"{width:,} × {height:,} Pixel".replace(",", ".")
    assert re.fullmatch(r"etwa \d+(,\d+)? MB", megabytes)


def test_what_many_programs_do_not_open_is_told_beside_the_size(
    dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(png, "OPENED_SIDE", 300)
    dialog.fields.scale.setValue(2.0)
    size, warned = wait_for_preview(qtbot, dialog).splitlines()
    assert size.endswith(" MB")
    assert "ImageMagick takes at most 300 pixels to a side" in warned
    assert "PDF" in warned
    dialog.fields.format.choose(PictureFormat.SVG)
    assert "browsers" not in wait_for_preview(qtbot, dialog)


def test_choices_count_for_the_formats_that_know_them(dialog: ExportDialog) -> None:
    offered = {}
    fields = dialog.fields
    for entry in PictureFormat:
        fields.format.choose(entry)
        widgets = (fields.scale, fields.pages, fields.dpi, fields.background, fields.appendix, fields.theme)
        offered[entry.suffix] = [not widget.isHidden() for widget in widgets]
    assert offered[".png"] == [True, False, True, True, False, True]
    assert offered[".pdf"] == [True, True, False, False, True, True]
    assert offered[".csv"] == [False] * 6
    assert offered[".drawio"] == [False, True, False, False, False, True]
    assert offered[".opml"] == [False] * 6


def test_slides_are_free_shapes_or_smart_art(dialog: ExportDialog, qtbot: QtBot) -> None:
    fields = dialog.fields
    assert fields.shapes.isHidden()
    fields.format.choose(PictureFormat.PPTX)
    assert not fields.shapes.isHidden()
    assert wait_for_preview(qtbot, dialog).count("\n") == 0
    fields.shapes.setCurrentIndex(1)
    assert dialog.spec.shapes is SlideShapes.SMART_ART
    assert "SmartArt does not hold: " in wait_for_preview(qtbot, dialog)


def test_what_a_format_cannot_hold_is_said_before_it_is_written(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.fields.format.choose(PictureFormat.PLANTUML)
    cards, lost = wait_for_preview(qtbot, dialog).splitlines()
    assert cards.endswith(" cards")
    assert lost.startswith(".puml does not hold: ")


def test_a_drawing_in_pages_has_no_tiles(dialog: ExportDialog) -> None:
    fields = dialog.fields
    fields.format.choose(PictureFormat.PDF)
    fields.pages.setCurrentIndex([*Pages].index(Pages.TILES))
    fields.format.choose(PictureFormat.DRAWIO)
    found = [dialog.spec.pages]
    fields.pages.setCurrentIndex([*Pages].index(Pages.BRANCHES))
    assert [*found, dialog.spec.pages] == [Pages.ONE, Pages.BRANCHES]


def test_the_preview_is_the_picture_itself(dialog: ExportDialog, qtbot: QtBot) -> None:
    assert dialog.preview.prepared is not None
    before = dialog.preview.prepared.image
    dialog.fields.theme.setCurrentIndex(1)
    wait_for_preview(qtbot, dialog)
    after = dialog.preview.prepared.image
    assert before != after
    page = THEMES[ThemeName.DARK].page
    assert after.pixelColor(1, 1).name() == page
    extent = make_picture(dataset(COMPANY), dialog.spec, Letters()).extent
    assert after.width() / after.height() == pytest.approx(extent[0] / extent[1], rel=0.02)


def test_the_preview_is_dragged_out_as_an_image(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[QMimeData] = []

    def drop(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        dragged.append(drag.mimeData())
        return action

    monkeypatch.setattr(QDrag, "exec", drop)
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    QTest.mousePress(dialog.preview, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    point = QPointF(90, 90)
    everywhere = QPointF(dialog.preview.mapToGlobal(QPoint(90, 90)))
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(QEvent.Type.MouseMove, point, everywhere, left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(dialog.preview, event)
    (data,) = dragged
    image = data.imageData()
    assert (image.width(), image.height()) == make_picture(dataset(COMPANY), dialog.spec, Letters()).size
    dialog.close()


def test_the_preview_is_the_size_of_the_written_picture(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    previews = []

    def choose(dialog: ExportDialog) -> QDialog.DialogCode:
        dialog.fields.scale.setValue(0.7)
        dialog.fields.levels.setValue(1)
        previews.append(wait_for_preview(hands.qtbot, dialog))
        return press_save(dialog)

    monkeypatch.setattr(ExportDialog, "exec", choose)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "chart"), ""))
    hands.press(Qt.Key.Key_E, CONTROL)
    wait_for_saved(hands)
    image = QImage(str(tmp_path / "chart.png"))
    assert previews[0].startswith(f"{image.width():,} × {image.height():,} pixels, about ")
    assert "chart.png" in hands.window.status.currentMessage()
    asked: list[Path] = []
    hands.window.status.folder_asked.disconnect()
    hands.window.status.folder_asked.connect(asked.append)
    assert hands.window.status.folder.isVisible()
    hands.window.status.folder.click()
    assert asked == [tmp_path / "chart.png"]
    hands.window.status.clearMessage()
    assert hands.window.status.folder.isHidden()
    assert [path.name for path in tmp_path.iterdir()] == ["chart.png"]


@pytest.mark.parametrize("accepted", [True, False])
def test_cancelling_either_dialog_writes_nothing(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, accepted: bool
) -> None:
    rejected = QDialog.DialogCode.Rejected
    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(ExportDialog, "exec", press_save if accepted else lambda _: rejected)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    company.press(Qt.Key.Key_E, CONTROL)
    assert sorted(tmp_path.iterdir()) == before


def test_the_dialog_begins_with_what_the_window_shows(
    company: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = []

    def look(dialog: ExportDialog) -> QDialog.DialogCode:
        begun.append((dialog.spec.theme, dialog.spec.style.direction, dialog.fields.part.count()))
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(ExportDialog, "exec", look)
    company.press(Qt.Key.Key_E, CONTROL)
    company.press(Qt.Key.Key_Right, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    company.click_card("vision")
    company.press(Qt.Key.Key_E, CONTROL)
    company.press(Qt.Key.Key_Home)  # the file itself is no root of its own
    company.press(Qt.Key.Key_E, CONTROL)
    theme = company.view.theme.name
    assert begun == [(theme, Direction.DOWN, 3), (theme, Direction.RIGHT, 4), (theme, Direction.RIGHT, 3)]


def test_a_picture_is_folded_as_the_window_is_unless_the_whole_is_wanted(
    company: Hands, qtbot: QtBot
) -> None:
    company.view.toggle(company.place("vision"))
    scene = company.scene
    start = PictureSpec(folding=scene.folding)
    dialog = ExportDialog(scene.whole.dataset, Letters(), start, None, company.window)
    qtbot.addWidget(dialog)
    assert dialog.spec.folding == scene.folding
    assert not dialog.fields.levels.isEnabled()
    shown = make_picture(scene.whole.dataset, dialog.spec, Letters())
    assert len(shown.layout.chart) == len(scene.chart)
    assert shown.layout.spec.sizes == scene.layout.spec.sizes  # cards as large as on the screen
    dialog.fields.part.setCurrentIndex(0)
    whole = make_picture(scene.whole.dataset, dialog.spec, Letters())
    assert len(whole.layout.chart) == len(scene.whole)


def test_what_is_previewed_and_written_is_the_file_as_it_was_saved_anew_meanwhile(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    offered = []

    def choose(dialog: ExportDialog) -> QDialog.DialogCode:
        wait_for_preview(company.qtbot, dialog)
        dialog.fields.part.setCurrentIndex(dialog.fields.part.findText("The branch of the selected card"))
        saved_with_another_team(company)
        wait_for_preview(company.qtbot, dialog)
        parts = [dialog.fields.part.itemText(row) for row in range(dialog.fields.part.count())]
        offered.append((parts, dialog.spec.root, dialog.previewing._dataset is company.window.dataset))
        return press_save(dialog)

    monkeypatch.setattr(ExportDialog, "exec", choose)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "chart"), ""))
    Settings().last_export = written_choices(ExportChoices(PictureFormat.SVG))
    company.click_card("vision")
    company.press(Qt.Key.Key_E, CONTROL)
    wait_for_saved(company)
    whole, unfolded, view = "The whole chart", "What is unfolded in the window", "The part that is in view"
    assert offered == [([whole, unfolded, view], None, True)]
    drawn = (tmp_path / "chart.svg").read_text(encoding="utf-8")
    assert ("Sight" in drawn, "Vision" in drawn) == (True, False)


def test_a_part_is_exported_from_the_selected_card(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    sizes = []
    for root in (None, "vision"):
        answer_with(monkeypatch, PictureSpec(root=root), tmp_path / "part.png")
        company.press(Qt.Key.Key_E, CONTROL)
        wait_for_saved(company)
        sizes.append(QImage(str(tmp_path / "part.png")).height())
    assert sizes[1] < sizes[0]


@pytest.mark.parametrize("name", ["missing/chart.png", "chart.gif", "folder.png"])
def test_a_picture_that_cannot_be_written_is_told_and_keeps_what_was_there(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "chart.gif").write_text("old")
    told: list[str] = []
    answer_messages(monkeypatch, told)
    answer_with(monkeypatch, PictureSpec(), tmp_path / name)
    hands.press(Qt.Key.Key_E, CONTROL)
    assert len(told) == 1
    assert str((tmp_path / name).parent) in told[0]
    assert (tmp_path / "chart.gif").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["chart.gif", "folder.png"]
    assert Path(name).name not in hands.window.status.currentMessage()  # which may speak of letters


MISSING = 'The Python package "not_installed" is missing here: install orgviewer with pip, which brings it.'


def test_what_is_not_installed_is_told_in_a_sentence(
    company: Hands, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(formats, "WRITERS", {PictureFormat.PNG: "not_installed:write"})
    answers.name = str(tmp_path / "chart.png")
    company.press(Qt.Key.Key_E, CONTROL)
    company.qtbot.waitUntil(lambda: bool(answers.told))
    assert answers.told == [MISSING]
    assert [*tmp_path.glob("chart*")] == []


def test_what_is_not_installed_for_a_preview_is_told_in_its_place(
    dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(formats, "ESTIMATES", {PictureFormat.PNG: "not_installed:write"})
    dialog.fields.scale.setValue(2.0)
    assert wait_for_preview(qtbot, dialog) == ""
    assert dialog.preview.sentence == MISSING


def test_a_suffix_that_was_typed_stays(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(ExportDialog, "exec", press_save)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.PNG"), ""))
    company.press(Qt.Key.Key_E, CONTROL)
    wait_for_saved(company)
    assert not QImage(str(tmp_path / "a.PNG")).isNull()


@pytest.mark.parametrize("is_replaced", [True, False])
def test_a_file_is_not_replaced_unasked_when_its_suffix_was_added(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, is_replaced: bool
) -> None:
    there = tmp_path / "chart.png"
    there.write_text("old")
    asked: list[str] = []
    answer_messages(monkeypatch, asked, is_replaced)
    monkeypatch.setattr(ExportDialog, "exec", press_save)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "chart"), ""))
    company.press(Qt.Key.Key_E, CONTROL)
    if is_replaced:
        wait_for_saved(company)
    assert len(asked) == 1
    assert "chart.png" in asked[0]
    assert (there.read_bytes() == b"old") != is_replaced


class Answers:
    """What a person answers to both dialogs, and what the second one suggested for each format."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.format, self.name, self.suggested = 0, "", [Path()]
        self.told: list[str] = []

        def choose(dialog: ExportDialog) -> QDialog.DialogCode:
            dialog.fields.format.setCurrentRow(self.format)
            return press_save(dialog)

        monkeypatch.setattr(ExportDialog, "exec", choose)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self.answer)
        answer_messages(monkeypatch, self.told)

    def answer(self, parent: object, title: str, suggested: str, forms: str) -> tuple[str, str]:
        self.suggested.append(Path(suggested))
        return self.name, forms


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    return Answers(monkeypatch)


@pytest.mark.parametrize("suffix", [".csv", ".json"])
def test_the_open_file_is_never_suggested(
    hands: Hands, answers: Answers, tmp_path: Path, suffix: str
) -> None:
    content = {".csv": "name,manager\nAda,\nGrace,Ada\n", ".json": '[{"name": "Ada"}, {"name": "Grace"}]'}
    path = tmp_path / f"staff{suffix}"
    path.write_text(content[suffix], encoding="utf-8")
    hands.window.open_file(path)
    for index, entry in enumerate(PictureFormat):
        answers.format = index
        hands.press(Qt.Key.Key_E, CONTROL)
        name = "staff chart" if entry.suffix == suffix else "staff"
        assert answers.suggested[-1] == tmp_path / f"{name}{entry.suffix}"
    if sys.platform != "win32":
        (tmp_path / f"staff chart{suffix}").symlink_to(path)
        answers.format = [entry.suffix for entry in PictureFormat].index(suffix)
        hands.press(Qt.Key.Key_E, CONTROL)
        assert answers.suggested[-1].name == f"staff chart 2{suffix}"


def test_a_pasted_table_is_not_suggested_to_be_drawn_where_it_lies(hands: Hands, answers: Answers) -> None:
    QGuiApplication.clipboard().setText("Name\tRole\nAda\tChief\n")
    hands.press(Qt.Key.Key_V, CONTROL)
    hands.press(Qt.Key.Key_E, CONTROL)
    assert hands.window.dataset
    assert answers.suggested[-1].name == "Pasted table.png"
    assert hands.window.dataset.path.parent not in answers.suggested[-1].parents
    QGuiApplication.clipboard().clear()


def test_the_open_file_and_what_belongs_to_it_are_never_replaced(
    hands: Hands, answers: Answers, tmp_path: Path
) -> None:
    folder, table = tmp_path / "team", tmp_path / "staff.csv"
    folder.mkdir()
    (folder / "ada.json").write_text('{"name": "Ada", "image": "ada.png"}', encoding="utf-8")
    for photo in (tmp_path / "ada.png", folder / "ada.png"):
        photo.write_bytes(b"a photo")
    table.write_text("name,photo\nAda,ada.png\nGrace,\n", encoding="utf-8")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.*")}
    for opened, name, sentence in (
        (table, "staff.csv", "is the file that is read"),
        (table, "ada.png", "is one of the files that are read"),
        (folder, "team/ada.json", "is one of the files that are read"),
        (folder, "team/ada.png", "is one of the files that are read"),
    ):
        hands.window.open_file(opened)
        answers.name = str(tmp_path / name)
        hands.press(Qt.Key.Key_E, CONTROL)
        assert answers.told.pop() == f'"{tmp_path / name}" {sentence}; write to another.'
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.*")} == before


@pytest.mark.parametrize("end", ["", ".png"])
def test_a_name_that_is_too_long_is_told(hands: Hands, answers: Answers, tmp_path: Path, end: str) -> None:
    answers.name = str(tmp_path / ("n" * 300 + end))
    hands.press(Qt.Key.Key_E, CONTROL)
    assert len(answers.told) == 1
    assert "cannot be written: " in answers.told[0]
    assert [*tmp_path.iterdir()] == []


def test_want_of_memory_is_told_in_a_sentence(
    hands: Hands, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(exporting, "write_picture", write)
    answers.name = str(tmp_path / "chart.png")
    hands.press(Qt.Key.Key_E, CONTROL)
    hands.qtbot.waitUntil(lambda: answers.told == ["There is not enough memory for this."])


def test_a_picture_that_is_given_up_leaves_nothing_behind(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stopped = threading.Event()

    def endless(picture: object, output: Path, tell: Callable[[float], object]) -> None:
        try:
            while True:
                tell(0.4)
        except StoppedError:
            stopped.set()
            raise

    monkeypatch.setattr(exporting, "write_picture", endless)
    answer_with(monkeypatch, PictureSpec(), tmp_path / "chart.png")
    hands.press(Qt.Key.Key_E, CONTROL)
    status = hands.window.status
    hands.qtbot.waitUntil(lambda: status.works[Ongoing.WRITING].progress.value() == 40)
    status.works[Ongoing.WRITING].cancel.click()
    assert status.works == {}
    hands.qtbot.waitUntil(stopped.is_set)
    assert [*tmp_path.iterdir()] == []
    assert not status.currentMessage().startswith("Saved")


def test_what_is_visible_is_copied_as_a_picture_and_as_a_table(company: Hands) -> None:
    company.view.toggle(company.place("vision"))
    company.press(Qt.Key.Key_C, CONTROL)
    data = QGuiApplication.clipboard().mimeData()
    image = QImage(data.imageData())
    shown = make_picture(
        company.scene.whole.dataset,
        PictureSpec(folding=company.scene.folding, style=company.view.layout_style),
        Letters(),
    )
    assert (image.width(), image.height()) == shown.size
    lines = data.text().splitlines()
    assert lines[0].split("\t") == [*CARD_FIELDS]
    assert len(lines) == 1 + len(company.scene.chart)
    QGuiApplication.clipboard().clear()  # the platform without a screen would fall over it at the end


def test_what_is_in_view_is_a_part_that_can_be_exported(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for _ in range(6):
        hands.press(Qt.Key.Key_Plus)
    view = hands.view.view_of_layout()
    assert view is not None
    assert view.width < hands.scene.layout.width

    def choose(dialog: ExportDialog) -> QDialog.DialogCode:
        dialog.fields.part.setCurrentIndex(dialog.fields.part.count() - 1)
        assert not dialog.fields.direction.isEnabled()
        assert dialog.spec.view == view
        return press_save(dialog)

    monkeypatch.setattr(ExportDialog, "exec", choose)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "view.png"), ""))
    hands.press(Qt.Key.Key_E, CONTROL)
    wait_for_saved(hands)
    spec = PictureSpec(theme=hands.view.theme.name, style=hands.view.layout_style, view=view)
    whole = replace(spec, view=None)
    made, all_of_it = (make_picture(hands.scene.whole.dataset, one, Letters()) for one in (spec, whole))
    shown, complete = pixels(QImage(str(tmp_path / "view.png"))), pixels(paint_picture(all_of_it))
    assert shown.shape[:2] == made.size[::-1]
    window = made.window
    assert window is not None
    assert (window.width, window.height) == pytest.approx((view.width, view.height))
    dx, dy = (round(one - other) for one, other in zip(made.corner, all_of_it.corner, strict=True))
    left, top, right, bottom = (
        round(side) for side in (window.left, window.top, window.right, window.bottom)
    )
    ours = shown[top + 3 : bottom - 3, left + 3 : right - 3, :3].astype(int)
    theirs = complete[top - dy + 3 : bottom - dy - 3, left - dx + 3 : right - dx - 3, :3].astype(int)
    assert np.abs(ours - theirs).max(axis=2).mean() < 12  # the same, but for the fractions of a pixel
    assert (shown[: top - 1] == shown[0, 0]).all()  # nothing outside of the view


def test_a_view_is_of_pixels_alone(company: Hands, qtbot: QtBot) -> None:
    start = PictureSpec(view=company.view.view_of_layout())
    dialog = ExportDialog(company.scene.whole.dataset, Letters(), start, None, company.window)
    qtbot.addWidget(dialog)
    dialog.fields.part.setCurrentIndex(2)
    assert dialog.spec.view is not None
    dialog.fields.format.setCurrentRow(1)
    assert dialog.spec.view is None
    assert dialog.fields.part.currentIndex() == 0


def test_what_was_opened_while_the_name_was_asked_for_is_not_replaced_either(
    company: Hands, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.csv"
    other.write_text("name,manager\nAda,\n", encoding="utf-8")
    before = other.read_bytes()

    def answer_late(*_: object) -> tuple[str, str]:
        company.window.open_file(other)
        return str(other), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer_late)
    company.press(Qt.Key.Key_E, CONTROL)
    assert answers.told == [f'"{other}" is the file that is read; write to another.']
    assert other.read_bytes() == before


def test_a_name_with_a_dot_gets_the_ending_that_was_chosen(
    company: Hands, answers: Answers, tmp_path: Path
) -> None:
    answers.name = str(tmp_path / "Team v1.2")
    company.press(Qt.Key.Key_E, CONTROL)
    assert answers.told == []
    wait_for_saved(company)
    assert not QImage(str(tmp_path / "Team v1.2.png")).isNull()


def test_a_second_picture_waits_until_the_first_is_written(
    company: Hands, answers: Answers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def write(picture: object, output: Path, tell: object) -> None:
        assert go_on.wait(30)
        output.touch()

    monkeypatch.setattr(exporting, "write_picture", write)
    for name in ("first.png", "second.png"):
        answers.name = str(tmp_path / name)
        company.press(Qt.Key.Key_E, CONTROL)
    assert answers.told == ["“first.png” is being written: wait until it is there, or cancel it."]
    go_on.set()
    wait_for_saved(company)
    assert [path.name for path in tmp_path.glob("*.png")] == ["first.png"]
    company.press(Qt.Key.Key_E, CONTROL)
    company.qtbot.waitUntil((tmp_path / "second.png").exists)
    company.qtbot.waitUntil(lambda: "second" in company.window.status.currentMessage())
    wait_for_saved(company)


# Paper


def chosen_pdf(qtbot: QtBot, people: int, pages: Pages) -> ExportDialog:
    """Return the dialog about a company of so many people, as a PDF."""
    spec = PictureSpec(pages=pages, scale=2.0)
    dialog = ExportDialog(bush(people, 4, 3).dataset(), Letters(), spec, None, None, PictureFormat.PDF)
    qtbot.addWidget(dialog)
    return dialog


def test_a_poster_is_told_in_sheets_and_their_edges_lie_over_the_picture(qtbot: QtBot) -> None:
    dialog = chosen_pdf(qtbot, 80, Pages.TILES)
    words = wait_for_preview(qtbot, dialog)
    picture = make_picture(bush(80, 4, 3).dataset(), dialog.spec, Letters())
    pages = make_pages(picture)
    prepared = dialog.preview.prepared
    assert prepared is not None
    assert len(prepared.edges) == len(pages) - 1 > 3  # but for the cover
    numbers = [[int(number) for number in edge.number.split(" · ")] for edge in prepared.edges]
    rows, columns = (max(column) for column in zip(*numbers, strict=True))
    assert f"Poster of {columns} × {rows} sheets of A4" in words
    assert words.endswith(f"\n{len(pages)} pages in all")
    assert "Margins of 10 mm." in words
    places = [edge.rectangle for edge in prepared.edges]
    assert (max(place.right for place in places), max(place.bottom for place in places)) == pytest.approx(
        (1.0, 1.0), abs=0.012
    )  # without margins
    assert (min(place.left for place in places), min(place.top for place in places)) == pytest.approx(
        (0.0, 0.0), abs=0.012
    )
    assert places[0].right > places[1].left  # neighbours overlap
    dialog.fields.scale.setValue(1.0)
    dialog.fields.paper.setCurrentIndex([*Paper].index(Paper.A0))
    assert wait_for_preview(qtbot, dialog).startswith("One sheet of A0\n")
    assert dialog.preview.prepared is not None
    assert dialog.preview.prepared.edges == []


def test_the_pages_of_branches_are_shown_beside_each_other_with_their_numbers(qtbot: QtBot) -> None:
    dialog = chosen_pdf(qtbot, 300, Pages.BRANCHES)
    words = wait_for_preview(qtbot, dialog)
    pages = make_pages(make_picture(bush(300, 4, 3).dataset(), dialog.spec, Letters()))
    prepared = dialog.preview.prepared
    assert prepared is not None
    assert words.startswith(f"{len(pages)} sheets of A4")
    assert [edge.number for edge in prepared.edges] == [
        str(number + 1) for number in range(len(prepared.edges))
    ]
    assert len(prepared.edges) + prepared.more == len(pages)
    boxes = [edge.rectangle for edge in prepared.edges]
    assert all(one.right < other.left for one, other in pairwise(boxes) if one.top == other.top)
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    dialog.grab()
    dialog.close()


def test_one_sheet_is_shown_as_it_lies_and_says_how_large_its_text_is(qtbot: QtBot) -> None:
    dialog = chosen_pdf(qtbot, 8, Pages.FIT)
    words = wait_for_preview(qtbot, dialog)
    prepared = dialog.preview.prepared
    assert prepared is not None
    (page,) = make_pages(prepared.picture)
    lying = "wide" if page.width > page.height else "upright"
    points = int(text_size(page.scale) * 10) / 10
    assert words.splitlines()[0] == f"One sheet of A4, {lying}; the smallest text has {points:g} pt."
    assert [edge.number for edge in prepared.edges] == ["1"]
    assert dialog.fields.sheet_row.isVisibleTo(dialog)
    assert not dialog.fields.scale.isVisibleTo(dialog)
    dialog.fields.way.setCurrentIndex(dialog.fields.way.findData(Orientation.UPRIGHT))
    assert ", upright; " in wait_for_preview(qtbot, dialog)


def test_what_would_be_too_small_on_one_sheet_is_told_before_it_is_saved(qtbot: QtBot) -> None:
    dialog = chosen_pdf(qtbot, 300, Pages.FIT)
    first, *_, last = wait_for_preview(qtbot, dialog).splitlines()
    assert first.endswith(" sheets of A4")
    assert last.startswith("On one sheet of A4 the smallest text would have ")
    dialog.fields.least_text.setValue(1.0)
    assert wait_for_preview(qtbot, dialog).startswith("One sheet of A4, ")


@pytest.mark.parametrize("pages", Pages)
def test_pages_behind_the_chart_are_counted_and_shown(qtbot: QtBot, tmp_path: Path, pages: Pages) -> None:
    dialog = chosen_pdf(qtbot, 30, pages)
    dialog.fields.appendix.setChecked(True)
    dialog.fields.statistics.setChecked(True)
    words, prepared = wait_for_preview(qtbot, dialog), dialog.preview.prepared
    assert prepared is not None
    path = tmp_path / "lives.pdf"
    write_picture(prepared.picture, path)
    count = len(PdfReader(path).pages)
    behind = count_pages(prepared.picture)
    assert behind > 3
    assert f"\n{count} pages in all, {behind} behind the chart" in words
    of_chart = count - behind if pages in (Pages.FIT, Pages.BRANCHES) else 1
    numbers = [edge.number for edge in prepared.edges if " · " not in edge.number]
    assert numbers[-3:] == [str(count - behind + number) for number in (1, 2, 3)]
    assert prepared.more == max(0, of_chart - 9) + behind - 3
    dialog.fields.appendix.setChecked(False)
    dialog.fields.statistics.setChecked(False)
    assert "behind the chart" not in wait_for_preview(qtbot, dialog)


def test_one_page_is_told_in_centimetres(qtbot: QtBot) -> None:
    dialog = chosen_pdf(qtbot, 8, Pages.ONE)
    width, height = make_picture(bush(8, 4, 3).dataset(), dialog.spec, Letters()).extent
    centimetres = [round(side * 2 * 2.54 / 96) for side in (width, height)]
    assert wait_for_preview(qtbot, dialog) == f"One page of {centimetres[0]} × {centimetres[1]} cm"
    assert dialog.fields.sheet_row.isHidden()


# At once, and as last time


def test_the_window_goes_on_while_a_preview_is_made(
    dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    made: list[float] = []

    def prepare(picture: Picture, kind: PictureFormat, room: QSize) -> sheets.Prepared:
        made.append(picture.spec.scale)
        assert go_on.wait(30)
        return sheets.prepare(picture, kind, room)

    monkeypatch.setattr(previewing, "prepare", prepare)
    before = dialog.fields.size_label.text()
    for scale in (2.0, 3.0, 4.0, 5.0):
        dialog.fields.scale.setValue(scale)  # comes back at once
    qtbot.waitUntil(lambda: dialog.preview.sentence == "The preview is being made …")
    assert dialog.fields.size_label.text() == before
    go_on.set()
    wait_for_preview(qtbot, dialog)
    assert made == [2.0, 5.0]  # never of what is not wanted any more
    assert dialog.preview.sentence == ""


def test_a_dialog_that_is_left_while_a_preview_is_made_says_nothing_more(
    company: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, ended = threading.Event(), threading.Event()

    def prepare(*_: object) -> sheets.Prepared:
        assert go_on.wait(30)
        ended.set()
        raise ValueError("nobody is told")

    monkeypatch.setattr(previewing, "prepare", prepare)
    monkeypatch.setattr(ExportDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    company.press(Qt.Key.Key_E, CONTROL)
    go_on.set()
    company.qtbot.waitUntil(ended.is_set)
    company.qtbot.waitUntil(lambda: company.window.findChildren(Task) == [])


def test_what_was_chosen_is_there_again_in_another_window(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    spec = PictureSpec(scale=2.0, pages=Pages.TILES, paper=Paper.A3, way=Orientation.UPRIGHT)
    answer_with(monkeypatch, spec, tmp_path / "poster.pdf")
    company.press(Qt.Key.Key_E, CONTROL)
    wait_for_saved(company)
    asked: list[tuple[PictureSpec, PictureFormat]] = []
    monkeypatch.setattr(ExportDialog, "ask", lambda dialog: asked.append((dialog.spec, dialog.fields.kind)))
    again = exporting.Exporting(
        company.view, company.window.documents, company.window.writing, company.window.status, company.window
    )
    again.export()
    ((start, kind),) = asked
    assert (start.scale, start.pages, start.paper, start.way) == (
        2.0,
        Pages.TILES,
        Paper.A3,
        Orientation.UPRIGHT,
    )
    assert kind is PictureFormat.PDF


@pytest.mark.parametrize("text", ["", "no JSON", '{"kind": ".docx"}', '{"scale": 9999}', '{"colour": 1}'])
def test_a_remembered_export_that_makes_no_sense_is_forgotten(text: str) -> None:
    assert read_choices(text, ExportChoices()) == ExportChoices()


def test_what_is_remembered_comes_back_as_it_was() -> None:
    spec = PictureSpec(
        scale=1.5, theme=ThemeName.DARK, dpi=300.0, background=Background.TRANSPARENT, least_text=4.5
    )
    choices = read_choices(written_choices(choices_of(spec, PictureFormat.SVG, SheetSpec())), ExportChoices())
    assert choices.applied(PictureSpec()) == spec
    assert choices.kind is PictureFormat.SVG


def test_who_gives_no_name_goes_on_choosing_with_all_that_was_chosen(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog.show()
    dialog.fields.format.setCurrentRow([*PictureFormat].index(PictureFormat.PDF))
    dialog.fields.paper.setCurrentIndex(2)
    chosen, names = dialog.spec, ["", str(tmp_path / "chart.pdf")]
    asked: list[object] = []

    def answer(parent: object, *_: object) -> tuple[str, str]:
        asked.append(parent)
        return names.pop(0), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    save = dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Save)
    save.click()
    assert dialog.isVisible()
    assert (dialog.spec, dialog.fields.kind, dialog.path) == (chosen, PictureFormat.PDF, None)
    save.click()
    assert not dialog.isVisible()
    assert (dialog.spec, dialog.path) == (chosen, tmp_path / "chart.pdf")
    assert asked == [dialog, dialog]


def test_what_was_chosen_is_remembered_even_if_the_file_cannot_be_written(
    company: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answer_messages(monkeypatch, [])
    answer_with(monkeypatch, PictureSpec(paper=Paper.A3), tmp_path / "missing" / "chart.pdf")
    company.press(Qt.Key.Key_E, CONTROL)
    last = read_choices(company.window.settings.last_export, ExportChoices())
    assert (last.paper, last.kind) == (Paper.A3, PictureFormat.PDF)


# By keyboard, and where there is little room


def test_everything_is_chosen_with_the_keys_alone(
    dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.fields.format.hasFocus)
    QTest.keyClick(dialog.fields.format, Qt.Key.Key_Right)
    QTest.keyClick(dialog.fields.format, Qt.Key.Key_Right)
    assert dialog.fields.kind is PictureFormat.PDF
    for letter, field in ((Qt.Key.Key_G, dialog.fields.pages), (Qt.Key.Key_W, dialog.fields.part)):
        QTest.keyClick(dialog, letter, Qt.KeyboardModifier.AltModifier)
        assert field.hasFocus()
    QTest.keyClick(dialog.fields.pages, Qt.Key.Key_Down)
    QTest.keyClick(dialog, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(dialog.fields.more_fields.isVisible)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "chart"), ""))
    QTest.keyClick(dialog.fields.format, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.path == tmp_path / "chart.pdf"
    assert dialog.spec.pages is Pages.FIT


def test_the_keys_of_the_fields_are_all_different(dialog: ExportDialog) -> None:
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    texts += [button.text() for button in dialog.findChildren(QAbstractButton)]
    keys = [key.toString() for text in texts if (key := QKeySequence.mnemonic(text)).count()]
    assert sorted(keys) == sorted(set(keys))
    assert len(keys) > 12


def test_all_of_the_dialog_has_room_on_a_small_screen(dialog: ExportDialog) -> None:
    dialog.resize(984, 520)
    dialog.fields.more.setChecked(True)
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    assert dialog.minimumSizeHint().height() <= 520
    assert dialog.width() <= 984
    for button in dialog.findChildren(QDialogButtonBox)[0].buttons():
        corners = (button.mapTo(dialog, corner) for corner in (QPoint(), button.rect().bottomRight()))
        assert all(map(dialog.rect().contains, corners))
    dialog.close()


def test_what_is_out_of_sight_is_shown_if_it_is_not_as_usual(qtbot: QtBot) -> None:
    for spec, is_open in ((PictureSpec(), False), (PictureSpec(dpi=300.0), True)):
        dialog = ExportDialog(dataset(COMPANY), Letters(), spec, None, None)
        qtbot.addWidget(dialog)
        assert dialog.fields.more.isChecked() is is_open
        assert dialog.fields.more_fields.isHidden() is not is_open


def test_slides_are_shown_as_they_will_be_and_it_is_said_how_many_there_are(qtbot: QtBot) -> None:
    spec = PictureSpec(sheet=SheetSpec(watermark="Draft"), slide=Paper.A4)
    dialog = ExportDialog(bush(60, 4, 3).dataset(), Letters(), spec, None, None, PictureFormat.PPTX)
    qtbot.addWidget(dialog)
    words = wait_for_preview(qtbot, dialog)
    assert dialog.preview.prepared is not None
    slides = int(words.split(" ")[0])
    assert words.startswith(f"{slides} slides of A4\nOn one slide of A4 the smallest text would have ")
    assert len(dialog.preview.prepared.edges) + dialog.preview.prepared.more == slides
