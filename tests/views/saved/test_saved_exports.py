"""What views remember of exports: those of themselves or of their file, and never of another file."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from orgviewer.choices import Omission, Paper, PictureFormat
from orgviewer.directory.choices import DirectoryFormat, NameOrder
from orgviewer.saved.export_choices import DirectoryChoices, ExportChoices, written_choices
from orgviewer.saved.files import views_of
from orgviewer.saved.view import View
from orgviewer.views.actions.action import ActionName
from orgviewer.views.export.dialog import ExportDialog
from orgviewer.views.export.directory import DirectoryDialog
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from tests.views.export.test_directory import export
from tests.views.hands import Hands
from tests.views.saved.test_saved_views import name_it

pytestmark = pytest.mark.gui


@pytest.fixture
def staff(tmp_path: Path) -> Path:
    path = tmp_path / "staff.csv"
    path.write_text("id,name,manager\n1,Ada Zeller,\n2,Ben Abel,1\n", encoding="utf-8")
    return path


@pytest.fixture
def of_another_file() -> None:
    """Have another file exported in a window before."""
    Settings().last_export = written_choices(ExportChoices(PictureFormat.PPTX, paper=Paper.A0))


def saved(window: MainWindow, path: Path, name: str) -> View:
    """Save what a window shows as a view, and return it as it stands in the file."""
    window.do(ActionName.SAVE_VIEW)
    name_it(window, name)
    return views_of(path).named(name)


@pytest.mark.usefixtures("of_another_file")
def test_a_view_remembers_how_its_file_was_exported_and_not_another_one(
    window: MainWindow, staff: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window.open_file(staff)
    assert window.exporting.choices.kind is PictureFormat.PPTX  # which is offered first
    assert saved(window, staff, "Chart").export == ExportChoices()
    window.open_file(staff)
    picture = staff.with_suffix(".svg")
    monkeypatch.setattr(ExportDialog, "ask", lambda dialog: (dialog.fields.spec, picture))
    window.do(ActionName.EXPORT)
    qtbot.waitUntil(lambda: not window.is_writing, timeout=30_000)
    assert saved(window, staff, "Picture").export.kind is PictureFormat.SVG
    other = staff.with_name("other.csv")
    other.write_bytes(staff.read_bytes())
    window.open_file(other)
    assert saved(window, other, "Other").export == ExportChoices()


def in_order(dialog: DirectoryDialog) -> None:
    for field, wanted in (
        (dialog.format, DirectoryFormat.XLSX),
        (dialog.order, NameOrder.LAST_WORD),
        (dialog.paper, Paper.LETTER),
    ):
        field.setCurrentIndex(field.findData(wanted))
    dialog.omissions.choose(frozenset({Omission.CONTACTS}))


@pytest.mark.usefixtures("of_another_file")
def test_a_phone_list_remembers_the_directory_that_was_written_of_it(
    window: MainWindow, staff: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    hands = Hands(qtbot, window)
    window.open_file(staff)
    window.do(ActionName.PHONE_LIST)
    assert saved(window, staff, "Phones").export == ExportChoices()
    export(hands, monkeypatch, str(staff.with_suffix(".xlsx")), in_order)
    window.do(ActionName.UPDATE_VIEW)
    kept = ExportChoices(
        paper=Paper.LETTER,
        omissions=frozenset({Omission.CONTACTS}),
        directory=DirectoryChoices(DirectoryFormat.XLSX, NameOrder.LAST_WORD),
    )
    assert views_of(staff).named("Phones").export == kept
    begun: list[object] = []

    def look(dialog: DirectoryDialog) -> None:
        spec = dialog.spec
        begun.extend((dialog.format.currentData(), spec.order, spec.paper, spec.omissions))

    export(hands, monkeypatch, str(staff.with_suffix(".xlsx")), look)
    assert begun == [DirectoryFormat.XLSX, NameOrder.LAST_WORD, Paper.LETTER, kept.omissions]
