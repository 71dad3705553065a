"""Dialogs about a file that is left, since another is opened or none: they go, with all that they ask."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QFileDialog

from orgviewer.choices import PictureFormat
from orgviewer.saved.export_choices import ExportChoices, written_choices
from orgviewer.views.actions.action import ActionName
from orgviewer.views.actions.entering.rooms_of_file import saved_views
from orgviewer.views.dialogs.messages import Message
from orgviewer.views.export.dialog import ExportDialog
from orgviewer.views.export.directory import DirectoryDialog
from orgviewer.views.settings import Settings
from tests.views.dialogs import dialogs
from tests.views.hands import Hands

TABLE = "name,manager\nZoe,\nYan,Zoe\n"


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def open_other(hands: Hands, path: Path) -> None:
    before = hands.window.dataset
    hands.window.open_file(path)
    hands.qtbot.waitUntil(lambda: hands.window.dataset is not before, timeout=30_000)


def while_one_waits(act: Callable[[], object], left: list[list[str]], hands: Hands) -> None:
    """Do something as soon as something waits for an answer; note which dialogs are left, and end them."""

    def end() -> None:
        waiting = dialogs(hands.window)
        left.append([type(one).__name__ for one in waiting])
        for one in reversed(waiting):
            one.reject()

    def do() -> None:
        try:
            act()
        finally:
            end()

    QTimer.singleShot(0, do)


@pytest.mark.parametrize(
    ("action", "kind"), [(ActionName.EXPORT, ExportDialog), (ActionName.EXPORT_DIRECTORY, DirectoryDialog)]
)
def test_an_export_is_given_up_with_the_question_for_its_name(
    company: Hands, other: Path, action: ActionName, kind: type[QDialog]
) -> None:
    left: list[list[str]] = []
    asked: list[str] = []

    def save() -> None:
        (dialog,) = (one for one in dialogs(company.window) if isinstance(one, kind))
        while_one_waits(open_and_note, left, company)
        dialog.accept()

    def open_and_note() -> None:
        asked.extend(type(one).__name__ for one in dialogs(company.window))
        open_other(company, other)

    QTimer.singleShot(0, save)
    before = sorted(other.parent.iterdir())
    company.window.do(action)
    assert asked == [kind.__name__, "QFileDialog"]
    assert left == [[]]
    assert sorted(other.parent.iterdir()) == before


@pytest.mark.parametrize(
    ("action", "name"), [(ActionName.EXPORT, "chart.svg"), (ActionName.EXPORT_DIRECTORY, "chart.html")]
)
def test_a_name_that_was_given_all_the_same_has_the_people_of_its_own_file(
    company: Hands, other: Path, monkeypatch: pytest.MonkeyPatch, action: ActionName, name: str
) -> None:
    """The dialog of a system may answer after another file was opened."""

    def answer_late(*_: object) -> tuple[str, str]:
        open_other(company, other)
        return str(other.with_name(name)), ""

    def save() -> None:
        (dialog,) = (
            one for one in dialogs(company.window) if isinstance(one, ExportDialog | DirectoryDialog)
        )
        dialog.accept()

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer_late)
    Settings().last_export = written_choices(ExportChoices(PictureFormat.SVG))
    QTimer.singleShot(0, save)
    company.window.do(action)
    company.qtbot.waitUntil(lambda: not company.window.is_writing, timeout=30_000)
    written = other.with_name(name).read_text(encoding="utf-8")
    assert ("Ada" in written, "Zoe" in written) == (True, False)


@pytest.mark.parametrize("becomes", ["opened", "closed"])
@pytest.mark.parametrize(
    "action",
    [
        (ActionName.PRINT,),
        (ActionName.BOARD, ActionName.PRINT),
        (ActionName.LEAVE_OUT,),
        (ActionName.CARDS,),
        (ActionName.RULES,),
        (ActionName.COLUMNS,),
        (ActionName.SAVE_VIEW,),
    ],
    ids=lambda actions: "-".join(map(str, actions)),
)
def test_no_dialog_about_a_file_stays_when_it_is_left(
    company: Hands, other: Path, action: tuple[ActionName, ...], becomes: str
) -> None:
    table = other.with_name("table.csv")
    table.write_text("Full name,Boss\nAda,\nBen,Ada\n", encoding="utf-8")
    open_other(company, table)
    for one in action:
        company.window.do(one)
    assert len(dialogs(company.window)) == 1
    if becomes == "opened":
        open_other(company, other)
    else:
        company.window.documents.close_file()
    assert dialogs(company.window) == []


def test_an_answer_about_a_view_counts_for_no_other_file(company: Hands, other: Path) -> None:
    saved_views(company.window).save("Board")
    home = company.window.documents.file
    assert home
    open_other(company, other)
    saved_views(company.window).save("Board")
    kept = {path.name: path.read_bytes() for path in other.parent.rglob("*.orgviewer.yaml")}
    left: list[list[str]] = []

    def go_home() -> None:
        assert [type(one) for one in dialogs(company.window)] == [Message]
        open_other(company, home.path)

    while_one_waits(go_home, left, company)
    saved_views(company.window).delete_current()
    assert left == [[]]
    assert {path.name: path.read_bytes() for path in other.parent.rglob("*.orgviewer.yaml")} == kept
