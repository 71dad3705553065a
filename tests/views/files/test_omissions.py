"""What a window leaves out: nowhere in it, and there again when it is wanted."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from orgviewer.chart.filters.leaving_off import chart_without
from orgviewer.chart.rules.grammar import parse_rule
from orgviewer.chart.spec import CardField, CardSpec, FilterWay
from orgviewer.chart.trees import whole_chart
from orgviewer.choices import Omission
from orgviewer.errors import OutputError
from orgviewer.paint.cards.labels import label
from orgviewer.paint.picture import PictureSpec
from orgviewer.paint.text_metrics import Letters
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.views.actions.action import ActionName
from orgviewer.views.actions.entering.rooms_of_file import chart_filter
from orgviewer.views.directory.shown import ShownDirectory
from orgviewer.views.export.dialog import ExportDialog
from orgviewer.views.export.directory import DirectoryDialog
from orgviewer.views.export.fields import Part
from orgviewer.views.files.omissions import OmissionsButton, OmissionsDialog
from tests.datasets import COMPANY, dataset
from tests.views.hands import Hands

NAMES = frozenset({Omission.NAMES})


def titles(hands: Hands) -> list[str]:
    scene = hands.window.chart.scene
    assert scene
    return [label(scene.whole, node).title for node in range(len(scene.whole))]


def leave_out(hands: Hands, *omissions: Omission) -> None:
    """Choose in the dialog what is left out, and only that."""
    hands.window.do(ActionName.LEAVE_OUT)
    (dialog,) = hands.window.findChildren(OmissionsDialog)
    for one, box in dialog.boxes.items():
        box.setChecked(one in omissions)
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    hands.qtbot.waitUntil(lambda: not hands.window.documents.is_busy)
    hands.qtbot.waitUntil(lambda: not hands.window.findChildren(OmissionsDialog))


def test_a_window_shows_posts_without_names_and_the_names_again(hands: Hands) -> None:
    before = titles(hands)
    data = hands.window.dataset
    assert data
    names = {person.name for person in data.persons}
    leave_out(hands, Omission.NAMES)
    assert names.isdisjoint(titles(hands))
    assert hands.window.dataset
    assert hands.window.dataset.names_nobody
    assert hands.window.actions_by_name[ActionName.LEAVE_OUT].isChecked()
    assert not hands.window.actions_by_name[ActionName.HISTORY].isEnabled()
    assert not hands.window.actions_by_name[ActionName.SAVE_VIEW].isEnabled()
    assert "Leave nothing out first" in hands.window.actions_by_name[ActionName.SAVE_VIEW].toolTip()
    leave_out(hands)
    assert titles(hands) == before


def test_what_is_left_out_is_so_when_the_file_is_read_again(hands: Hands) -> None:
    leave_out(hands, Omission.SOURCES)
    hands.window.documents.reload()
    hands.qtbot.waitUntil(lambda: not hands.window.documents.is_busy)
    assert hands.window.dataset
    assert hands.window.dataset.sources == ()


def test_nothing_is_written_over_the_open_file_that_is_shown_without_names(hands: Hands) -> None:
    leave_out(hands, Omission.NAMES)
    documents = hands.window.documents
    assert documents.file
    assert documents.dataset
    with pytest.raises(OutputError):
        documents.require_apart(documents.file.path, documents.dataset)
    documents.require_apart(Path("elsewhere.png"), documents.dataset)


@pytest.mark.parametrize("left_out", [Omission.NAMES, Omission.PHOTOS])
def test_nothing_is_written_over_a_photo_that_is_left_out(
    hands: Hands, tmp_path: Path, left_out: Omission
) -> None:
    table, photo = tmp_path / "staff.csv", tmp_path / "ada.png"
    table.write_text("name,photo\nAda,ada.png\nGrace,\n", encoding="utf-8")
    photo.write_bytes(b"a photo")
    hands.window.open_file(table)
    leave_out(hands, left_out)
    documents = hands.window.documents
    assert documents.dataset
    assert not [*documents.dataset.images]
    with pytest.raises(OutputError, match="is one of the files that are read"):
        documents.require_apart(photo, documents.dataset)
    documents.require_apart(tmp_path / "other.png", documents.dataset)


def test_the_export_dialog_leaves_out_what_is_chosen_and_then_shows_the_whole_chart(qtbot: QtBot) -> None:
    dialog = ExportDialog(dataset(COMPANY), Letters(), PictureSpec(), None, None)
    qtbot.addWidget(dialog)
    fields = dialog.fields
    fields.part.setCurrentIndex(fields.part.findData(Part.AS_SHOWN))
    fields.omissions.choose(NAMES)
    assert dialog.spec.omissions == NAMES
    assert fields.part.currentData() is Part.WHOLE
    assert fields.omissions.text() == "names"
    fields.part.setCurrentIndex(fields.part.findData(Part.AS_SHOWN))
    assert fields.part.currentData() is Part.WHOLE
    fields.omissions.choose(frozenset({Omission.NOTES}))
    fields.part.setCurrentIndex(fields.part.findData(Part.AS_SHOWN))
    assert fields.part.currentData() is Part.AS_SHOWN
    qtbot.waitUntil(lambda: not dialog.previewing.is_busy)


STAFF = """name,manager,title,Kosten
Ada Example,,Chief,120000
Ben Example,Ada Example,Engineer,90000
Cem Example,Ada Example,Engineer,80000
"""


def test_cards_rules_and_what_can_be_undone_are_back_with_the_names(hands: Hands, tmp_path: Path) -> None:
    table = tmp_path / "team.csv"
    table.write_text(STAFF, encoding="utf-8")
    hands.window.open_file(table)
    going = hands.window.going
    rule = parse_rule("Kosten > 100000: blue")
    wanted = replace(
        going.wanted_spec,
        card=CardSpec((CardField("name"), CardField("Kosten"))),
        rules=(rule,),
        coloured_by=Facet(FacetKind.COLUMN, "Kosten"),
    )
    going.show_as(wanted, None, "what cards show")
    hands.qtbot.waitUntil(lambda: not going.opening.is_busy)
    undone = going.undone
    assert undone
    leave_out(hands, Omission.NAMES)
    assert "Kosten" not in str(hands.window.chart.chart_spec)
    assert not going.undone
    leave_out(hands)
    assert hands.window.chart.chart_spec == wanted
    assert going.undone == undone
    going.undo()
    hands.qtbot.waitUntil(lambda: not going.opening.is_busy)
    assert hands.window.chart.chart_spec.rules == ()


def test_rules_that_were_made_without_the_names_stay(hands: Hands) -> None:
    going = hands.window.going
    before = (parse_rule("vacant: red"),)
    going.want(replace(going.wanted_spec, rules=before))
    leave_out(hands, Omission.NAMES)
    made = (parse_rule("span > 1: blue"),)
    going.want(replace(going.wanted_spec, rules=made))
    hands.qtbot.waitUntil(lambda: not going.opening.is_busy)
    leave_out(hands)
    assert hands.window.chart.chart_spec.rules == made


@pytest.mark.parametrize("name", [ActionName.EXPORT, ActionName.EXPORT_DIRECTORY])
def test_export_dialogs_say_what_the_window_leaves_out(
    hands: Hands, monkeypatch: pytest.MonkeyPatch, name: ActionName
) -> None:
    leave_out(hands, Omission.NAMES)
    told: list[str] = []

    def look(dialog: QDialog) -> QDialog.DialogCode:
        (button,) = dialog.findChildren(OmissionsButton)
        told.append(button.text())
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(ExportDialog, "exec", look)
    monkeypatch.setattr(DirectoryDialog, "exec", look)
    hands.window.do(name)
    assert told == ["names"]


UNITS = """name,manager,unit,title
Ada Example,,Board,Chief
Ben Example,Ada Example,Sales,Lead
Cem Example,Ben Example,Sales,Clerk
Dan Example,Ada Example,Works,Fitter
Eve Example,Dan Example,Works,Welder
"""


def told_by_bar(hands: Hands) -> str:
    bar = chart_filter(hands.window).bar
    return bar.label.text() if bar.isVisible() else ""


@pytest.mark.parametrize("query", ["Cem", "unit:Sales"])
def test_whom_a_filter_shows_stays_shown_without_names_and_with_them_again(
    hands: Hands, tmp_path: Path, query: str
) -> None:
    table = tmp_path / "team.csv"
    table.write_text(UNITS, encoding="utf-8")
    hands.window.open_file(table)
    chart_filter(hands.window).show_found(query, FilterWay.ONLY)
    before, told = titles(hands), told_by_bar(hands)
    assert "Dan Example" not in before
    leave_out(hands, Omission.NAMES)
    assert len(titles(hands)) == len(before)
    assert "Clerk" in titles(hands)
    assert not {"Fitter", "Welder"} & {*titles(hands)}
    assert told_by_bar(hands).startswith("A part of the chart: ")
    assert query not in told_by_bar(hands)
    hands.window.documents.reload()
    hands.qtbot.waitUntil(lambda: not hands.window.documents.is_busy)
    assert not {"Fitter", "Welder"} & {*titles(hands)}
    leave_out(hands)
    assert (titles(hands), told_by_bar(hands)) == (before, told)


def test_a_comparison_without_names_shows_whom_the_filter_found(hands: Hands, tmp_path: Path) -> None:
    earlier, later = tmp_path / "team 2024.csv", tmp_path / "team 2025.csv"
    earlier.write_text(UNITS + "Fay Example,Ben Example,Sales,Trainee\n", encoding="utf-8")
    later.write_text(UNITS, encoding="utf-8")
    hands.window.open_file(later)
    hands.window.documents.compare(earlier)
    hands.qtbot.waitUntil(lambda: not hands.window.documents.is_busy)
    chart_filter(hands.window).show_found("Fay", FilterWay.ONLY)
    before = len(titles(hands))
    leave_out(hands, Omission.NAMES)
    assert len(titles(hands)) == before
    assert "Trainee" in titles(hands)
    assert not {"Clerk", "Fitter", "Welder"} & {*titles(hands)}


def test_an_export_that_leaves_out_more_keeps_whom_the_filter_of_the_window_found(
    hands: Hands, tmp_path: Path
) -> None:
    table = tmp_path / "team.csv"
    table.write_text(UNITS, encoding="utf-8")
    hands.window.open_file(table)
    chart_filter(hands.window).show_found("Cem", FilterWay.ONLY)
    leave_out(hands, Omission.NAMES)
    scene = hands.window.chart.scene
    assert scene
    made, spec = chart_without(scene.whole.dataset, scene.whole.spec, frozenset({Omission.CONTACTS}))
    assert len(whole_chart(made, spec)) == len(scene.whole)
    assert "Cem" not in str(spec)


@pytest.mark.parametrize("form", [ActionName.BOARD, ActionName.PHONE_LIST])
def test_a_directory_stays_what_is_seen_when_something_is_left_out(hands: Hands, form: ActionName) -> None:
    hands.window.do(form)
    shown = hands.window.parts.middle.findChild(ShownDirectory)
    assert shown
    seen = shown.form
    leave_out(hands, Omission.NAMES)
    hands.qtbot.waitUntil(lambda: shown.model.directory is not None)
    assert (shown.form, shown.table.isVisible()) == (seen, True)
    leave_out(hands)
    assert (shown.form, shown.table.isVisible()) == (seen, True)
