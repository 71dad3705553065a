"""The fields for paper, and for what stands on every sheet beside the chart."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from orgviewer.choices import OwnPaper, Paper, PictureFormat
from orgviewer.paint.picture import PictureSpec, SheetSpec
from orgviewer.publish.formats import SHEETS
from orgviewer.saved.export_choices import ExportChoices, choices_of, read_choices, written_choices
from orgviewer.views.export.choosing import ExportFields
from orgviewer.views.export.paper_field import OwnPaperDialog, PaperField, printed_paper
from orgviewer.views.export.sheet_fields import SheetButton, SheetDialog
from tests.views.dialogs import answer_messages

FULL = SheetSpec("The board", "", "Confidential", "{day}", "Draft", True, 15.0)


def answer(monkeypatch: pytest.MonkeyPatch, width: float, is_given: bool = True) -> None:
    """Let whoever is asked for the size of paper say how wide it is."""

    def exec_(dialog: OwnPaperDialog) -> QDialog.DialogCode:
        dialog.width_field.setValue(width)
        return QDialog.DialogCode.Accepted if is_given else QDialog.DialogCode.Rejected

    monkeypatch.setattr(OwnPaperDialog, "exec", exec_)


def choose_own(field: PaperField) -> None:
    place = field.findText("Own size…")
    field.setCurrentIndex(place)
    field.activated.emit(place)


def test_paper_of_a_size_of_its_own_is_asked_for_and_shown(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = PaperField(Paper.A4)
    qtbot.addWidget(field)
    for width in (150.0, 160.0):
        answer(monkeypatch, width)
        choose_own(field)
        assert field.paper == OwnPaper(width, 297.0)
        assert field.currentText() == f"{width:.0f} × 297 mm"
    assert field.count() == len(Paper) + 2
    field.choose(Paper.LEGAL)
    assert field.paper is Paper.LEGAL


def test_who_gives_no_size_has_the_paper_from_before(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    for before in (Paper.A5, OwnPaper(120.0, 130.0)):
        field = PaperField(before)
        qtbot.addWidget(field)
        answer(monkeypatch, 150.0, is_given=False)
        choose_own(field)
        assert field.paper == before
        assert field.currentData() == before


@pytest.mark.parametrize(
    ("millimetres", "paper"),
    [((209.9, 297.2), Paper.A4), ((355.6, 215.9), Paper.LEGAL), ((105, 148), OwnPaper(105, 148))],
)
def test_the_paper_of_a_printer_is_known_by_its_sides(
    millimetres: tuple[float, float], paper: Paper | OwnPaper
) -> None:
    assert printed_paper(millimetres) == paper


def test_what_is_said_of_every_sheet_is_what_was_typed(qtbot: QtBot) -> None:
    dialog = SheetDialog(FULL)
    qtbot.addWidget(dialog)
    assert dialog.sheet == FULL
    dialog.title.setText("  Another ")
    dialog.numbers.setChecked(False)
    assert (dialog.sheet.title, dialog.sheet.has_page_numbers) == ("Another", False)


def test_a_logo_that_cannot_be_drawn_is_told_and_the_dialog_stays(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told: list[str] = []
    answer_messages(monkeypatch, told)
    dialog = SheetDialog(SheetSpec())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.logo.setText(str(tmp_path / "logo.png"))
    dialog.accept()
    assert dialog.isVisible()
    assert "logo.png" in told[0]
    assert QImage(30, 10, QImage.Format.Format_RGB32).save(str(tmp_path / "logo.png"))
    dialog.accept()
    assert not dialog.isVisible()
    assert len(told) == 1


def test_the_button_says_what_stands_on_every_sheet_and_asks_for_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    button = SheetButton(SheetSpec())
    qtbot.addWidget(button)
    assert button.text() == "Title, logo, footer…"

    def exec_(dialog: SheetDialog) -> QDialog.DialogCode:
        dialog.title.setText("R&D")
        dialog.watermark.setText("Draft")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(SheetDialog, "exec", exec_)
    with qtbot.waitSignal(button.changed):
        button.click()
    assert button.text() == "R&&D, Draft"
    assert button.sheet == SheetSpec(title="R&D", watermark="Draft")


def test_sheets_are_asked_about_for_formats_that_have_some(qtbot: QtBot) -> None:
    fields = ExportFields(PictureSpec(sheet=FULL, slide=Paper.A4), None, PictureFormat.PDF)
    qtbot.addWidget(fields)
    fields.show()
    for kind in PictureFormat:
        fields.format.choose(kind)
        assert fields.on_sheets.isVisible() == (kind in SHEETS)
        assert fields.spec.sheet == (FULL if kind in SHEETS else SheetSpec())
        assert fields.slide.isVisible() == (kind is PictureFormat.PPTX)
    assert fields.spec.slide is Paper.A4


def test_paper_and_what_stands_on_sheets_are_remembered_also_by_formats_without() -> None:
    spec = PictureSpec(sheet=FULL, paper=OwnPaper(200.0, 300.0), slide=Paper.A3)
    first = choices_of(spec, PictureFormat.PDF, SheetSpec())
    assert read_choices(written_choices(first), ExportChoices()).applied(PictureSpec()) == spec
    second = choices_of(PictureSpec(), PictureFormat.PNG, first.sheet)
    assert second.sheet == FULL
    assert choices_of(PictureSpec(), PictureFormat.PDF, first.sheet).sheet == SheetSpec()


@pytest.mark.parametrize("paper", ["[0, 5]", '"a77"', "[-4, 300]", "[200]", "[200, 90000]"])
def test_remembered_paper_that_makes_no_sense_is_forgotten(paper: str) -> None:
    assert read_choices(f'{{"paper": {paper}}}', ExportChoices()) == ExportChoices()
