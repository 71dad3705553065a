"""The window over two states: a second file, the list of changes, and the way back."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from orgviewer.chart.spec import Shown
from orgviewer.readers import read
from orgviewer.relations.facets import REPORTING
from orgviewer.views.actions.action import ActionName
from orgviewer.views.changes.list import ChangeList
from orgviewer.views.changes.model import ChangesColumn
from orgviewer.views.outline.model import OutlineModel
from tests.both import EARLIER, LATER
from tests.views.dialogs import BROKEN, problems_of
from tests.views.hands import Hands

Write = Callable[..., Path]


@pytest.fixture
def earlier(write: Write) -> Path:
    return write(EARLIER, "earlier.yaml")


@pytest.fixture
def alone(open_document: Callable[..., Hands]) -> Hands:
    """The hands of a person who has opened the later state."""
    return open_document(LATER)


@pytest.fixture
def comparing(alone: Hands, earlier: Path) -> Hands:
    alone.window.documents.compare(earlier)
    return alone


def changes(hands: Hands) -> ChangeList:
    return hands.window.comparing.list


def listed(shown: ChangeList) -> dict[str, list[tuple[str, str]]]:
    """Return what stands in the list: names and what happened, by headings."""
    rows = shown.model
    found = {}
    for number in range(rows.rowCount()):
        heading = rows.index(number, 0)
        found[str(rows.data(heading))] = [
            (
                str(rows.data(rows.index(turn, ChangesColumn.NAME, heading))),
                str(rows.data(rows.index(turn, ChangesColumn.WHAT, heading))),
            )
            for turn in range(rows.rowCount(heading))
        ]
    return found


def index_of(shown: ChangeList, name: str) -> QModelIndex:
    rows = shown.model
    headings = [rows.index(number, 0) for number in range(rows.rowCount())]
    cells = [rows.index(turn, 0, heading) for heading in headings for turn in range(rows.rowCount(heading))]
    return next(cell for cell in cells if rows.data(cell) == name)


def action(hands: Hands, name: ActionName) -> bool:
    return hands.window.actions_by_name[name].isEnabled()


def test_comparing_needs_an_open_file_and_is_offered_then(window: object, alone: Hands) -> None:
    assert action(alone, ActionName.COMPARE)
    for name in (ActionName.LEAVE_COMPARISON, ActionName.CHANGES, ActionName.CHANGES_ONLY):
        assert not action(alone, name)


def test_a_file_is_asked_for_and_compared(
    alone: Hands, earlier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(earlier), ""))
    alone.window.actions_by_name[ActionName.COMPARE].trigger()
    assert alone.scene.whole.changed is not None
    assert changes(alone).isVisible()
    assert "compared with Jan 2024" in alone.window.status.counts.text()


def test_no_other_file_is_compared_that_was_opened_while_the_earlier_one_was_asked_for(
    alone: Hands, earlier: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = write(LATER, "other.yaml")

    def answer_late(*_: object) -> tuple[str, str]:
        before = alone.window.dataset
        alone.window.open_file(other)
        alone.qtbot.waitUntil(lambda: alone.window.dataset is not before)
        return str(earlier), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer_late)
    alone.window.actions_by_name[ActionName.COMPARE].trigger()
    assert not alone.window.documents.is_busy
    assert alone.window.documents.file
    assert (alone.window.documents.file.path, alone.window.documents.file.earlier) == (other, None)


def test_the_list_has_all_changes_by_kind_and_the_teams_with_other_numbers(comparing: Hands) -> None:
    found = listed(changes(comparing))
    assert found["Joined (1)"] == [("Flo Fay", "Sales")]
    assert found["Left (2)"] == [("Di Dale", "Lab"), ("Ed Ely", "Lab")]
    assert found["Moved (1)"] == [("Cy Call", "Ben Best → Ada Able")]
    assert found["New role (1)"] == [("Ada Able", "Head → Chair")]
    assert found["Teams dissolved (1)"] == [("Lab", "2 people")]
    assert ("Firm", "5 → 4 (−1)") in found["Headcount by team (5)"]
    assert "From Jan 2024 to Jan 2025" in changes(comparing).headline.text()
    assert "nobody is in both" not in changes(comparing).headline.text()


def test_a_line_leads_to_its_card_by_mouse_and_by_keys(comparing: Hands) -> None:
    shown = changes(comparing)
    shown.rows.clicked.emit(index_of(shown, "Flo Fay"))
    assert comparing.view.selected == comparing.place("flo")
    assert "New" in comparing.window.details.toPlainText()
    shown.rows.setFocus()
    shown.rows.setCurrentIndex(index_of(shown, "Di Dale"))
    assert comparing.view.selected == comparing.place("di")
    QTest.keyClick(shown.rows, Qt.Key.Key_Down)
    assert comparing.view.selected == comparing.place("ed")


def test_the_list_is_searched_by_name_kind_and_what_happened(comparing: Hands) -> None:
    shown = changes(comparing)
    for search, names in (("flo", ["Flo Fay"]), ("left lab", ["Di Dale", "Ed Ely"]), ("chair", ["Ada Able"])):
        shown.field.setText(search)
        assert [name for rows in listed(shown).values() for name, _ in rows] == names
    shown.field.setText("nobody is called so")
    assert listed(shown) == {}


def test_the_panel_says_what_changed_with_both_places(comparing: Hands) -> None:
    comparing.view.select(comparing.place("cy"))
    text = comparing.window.details.toPlainText()
    assert "Changed since Jan 2024" in text
    assert "reported to Ben Best, now to Ada Able; from Research to Products" in text
    comparing.view.select(comparing.place("lab"))
    assert "2 → 0 people (−2)" in comparing.window.details.toPlainText()


def wait_for_evidence(hands: Hands) -> None:
    """Wait until it is known where changes stand; somebody must have wanted to know."""
    evidence = hands.window.comparing.evidence
    with hands.qtbot.waitSignal(
        evidence.arrived, timeout=60_000, check_params_cb=lambda: not evidence.is_busy
    ):
        pass


@pytest.fixture
def tables(hands: Hands, tmp_path: Path) -> Hands:
    """The hands of a person who compares two tables."""
    old, new = tmp_path / "staff-2023.csv", tmp_path / "staff-2024.csv"
    old.write_text("id,name,manager,role,team\n1,Eva,,Head,Lab\n2,Ben,1,Cook,Lab\n3,Cy,1,Aide,Lab\n")
    new.write_text("id,name,manager,role,team\n1,Eva,,Head,Lab\n4,Di,1,Aide,Shop\n2,Ben,4,Chef,Lab\n")
    hands.window.open_file(new)
    hands.window.documents.compare(old)
    return hands


def test_the_panel_says_of_each_change_where_it_stands_in_both_files(tables: Hands) -> None:
    tables.view.select(tables.place("2"))
    assert "Looking where it stands" in tables.window.details.toPlainText()
    wait_for_evidence(tables)
    lines = tables.window.details.toPlainText().splitlines()
    told = {
        lines[place - 1].split()[0]: line for place, line in enumerate(lines) if "staff-2024.csv:" in line
    }
    assert told == {
        "reported": "staff-2023.csv:3:3 → staff-2024.csv:4:3",
        "role:": "staff-2023.csv:3:4 → staff-2024.csv:4:4",
    }
    tables.view.select(tables.place("4"))
    assert "staff-2024.csv:3:1" in tables.window.details.toPlainText()
    tables.view.select(tables.place("3"))
    assert "staff-2023.csv:4:1" in tables.window.details.toPlainText()


def test_a_line_of_the_list_says_where_it_stands_once_that_is_asked(tables: Hands) -> None:
    shown, evidence = changes(tables), tables.window.comparing.evidence
    assert not evidence.is_busy  # nobody has asked
    index = index_of(shown, "Ben")
    assert "Looking" in str(shown.model.data(index, Qt.ItemDataRole.ToolTipRole))
    wait_for_evidence(tables)
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
        assert "staff-2023.csv:3:3 → staff-2024.csv:4:3" in str(shown.model.data(index, role))
    assert not evidence.is_busy


def test_native_files_are_told_by_line_and_column(comparing: Hands) -> None:
    comparing.view.select(comparing.place("ada"))
    wait_for_evidence(comparing)
    line = next(
        line for line in comparing.window.details.toPlainText().splitlines() if "earlier.yaml:" in line
    )
    places = re.fullmatch(r"earlier\.yaml:1:(\d+) → test\.yaml:1:(\d+)", line)
    assert places is not None
    both = comparing.scene.whole.dataset.both
    assert both is not None
    for column, state, role in zip(
        places.groups(), (both.earlier, both.later), ("Head", "Chair"), strict=True
    ):
        assert state.path.read_text(encoding="utf-8")[int(column) - 1 :].startswith(f'"role":"{role}"')


def test_a_team_is_told_with_its_place_too(comparing: Hands) -> None:
    comparing.view.select(comparing.place("lab"))
    wait_for_evidence(comparing)
    both = comparing.scene.whole.dataset.both
    assert both is not None
    place = re.search(r"earlier\.yaml:1:(\d+)$", comparing.window.details.toPlainText(), re.MULTILINE)
    assert place is not None
    text = both.earlier.path.read_text(encoding="utf-8")
    assert text[int(place[1]) - 1 :].startswith('{"id":"lab"')


def test_of_a_file_that_was_saved_since_nothing_is_said_that_is_true_no_more(tables: Hands) -> None:
    watcher = tables.window.documents.earlier_watcher
    watcher.stop()
    both = tables.scene.whole.dataset.both
    assert both is not None
    text = both.earlier.path.read_text(encoding="utf-8").replace("2,Ben,1,Cook", "9,Zoe,1,\n2,Ben,1,Baker")
    both.earlier.path.write_text(text, encoding="utf-8")
    tables.view.select(tables.place("2"))
    wait_for_evidence(tables)
    said = tables.window.details.toPlainText()
    assert "Cook" in said
    assert ".csv:" not in said.split("Changed since staff-2023.csv")[1]


@pytest.mark.parametrize("content", [None, b"persons: [{"])
def test_a_file_that_is_gone_or_broken_since_is_no_error(tables: Hands, content: bytes | None) -> None:
    both = tables.scene.whole.dataset.both
    assert both is not None
    for watcher in (tables.window.documents.watcher, tables.window.documents.earlier_watcher):
        watcher.stop()
    if content is None:
        both.earlier.path.unlink()
    else:
        both.earlier.path.write_bytes(content)
    tables.view.select(tables.place("2"))
    wait_for_evidence(tables)
    assert "role: Cook → Chef" in tables.window.details.toPlainText()
    assert "Looking" not in tables.window.details.toPlainText()


def test_leaving_shows_the_open_file_alone_again(comparing: Hands) -> None:
    comparing.window.actions_by_name[ActionName.LEAVE_COMPARISON].trigger()
    assert comparing.scene.whole.changed is None
    assert not changes(comparing).isVisible()
    assert len(comparing.scene.whole.dataset.persons) == 4
    assert not action(comparing, ActionName.CHANGES)


def test_two_files_that_share_nobody_are_said_to(open_document: Callable[..., Hands], write: Write) -> None:
    hands = open_document({"persons": [{"id": "a", "name": "Ann Able"}]})
    hands.window.documents.compare(write({"persons": [{"id": "z", "name": "Zoe Zink"}]}, "earlier.yaml"))
    assert "nobody is in both" in changes(hands).headline.text()


def test_who_is_there_but_not_named_any_more_is_in_the_list_and_has_no_card(
    alone: Hands, tmp_path: Path
) -> None:
    rows = "id,name,manager\n1,Eva Lead,\n2,Ben Bold,1\n3,Ada Able,1\n"
    earlier, later = tmp_path / "earlier.csv", tmp_path / "later.csv"
    earlier.write_text(rows, encoding="utf-8")
    later.write_text(rows.replace("Ben Bold", "N/D"), encoding="utf-8")
    alone.window.documents.open(later)
    alone.window.documents.compare(earlier)
    shown = changes(alone)
    assert "1 change" in shown.headline.text()
    (told,) = listed(shown)["Other fields (1)"]
    assert told[0] == "Ben Bold"
    shown.rows.clicked.emit(index_of(shown, "Ben Bold"))
    assert alone.scene.whole.changed is not None


def test_states_without_days_can_change_places(open_document: Callable[..., Hands], write: Write) -> None:
    hands = open_document({**LATER, "meta": {}})
    hands.window.documents.compare(write({**EARLIER, "meta": {}}, "earlier.yaml"))
    assert changes(hands).headline.text().startswith("From earlier.yaml to test.yaml")
    changes(hands).turn_button.click()
    assert changes(hands).headline.text().startswith("From test.yaml to earlier.yaml")
    assert [name for name, _ in listed(changes(hands))["Left (1)"]] == ["Flo Fay"]


def test_what_was_pasted_is_still_not_saved_after_changing_places(alone: Hands, write: Write) -> None:
    documents = alone.window.documents
    documents.open(write({**LATER, "meta": {}}, "pasted.yaml"), is_saved=False)
    documents.compare(write({**EARLIER, "meta": {}}, "earlier.yaml"))
    changes(alone).turn_button.click()
    assert "not saved" not in alone.window.windowTitle()
    changes(alone).turn_button.click()
    assert "not saved" in alone.window.windowTitle()


def test_days_say_which_state_is_the_earlier_one(comparing: Hands) -> None:
    assert not changes(comparing).turn_button.isVisible()


def test_a_later_file_than_the_open_one_is_taken_for_the_later_state(
    open_document: Callable[..., Hands], write: Write
) -> None:
    hands = open_document(EARLIER)
    hands.window.documents.compare(write(LATER, "later.yaml"))
    both = hands.scene.whole.dataset.both
    assert both is not None
    assert (both.earlier.path.name, both.later.path.name) == ("test.yaml", "later.yaml")


def test_both_files_are_read_again(comparing: Hands, write: Write) -> None:
    persons = EARLIER["persons"]
    assert isinstance(persons, list)
    write({**EARLIER, "persons": persons[:3]}, "earlier.yaml")
    comparing.press(Qt.Key.Key_F5)
    assert not any(heading.startswith("Left") for heading in listed(changes(comparing)))
    write({**LATER, "persons": persons[:1]})
    comparing.press(Qt.Key.Key_F5)
    assert [name for name, _ in listed(changes(comparing))["Left (2)"]] == ["Ben Best", "Cy Call"]


def test_the_earlier_file_is_watched_too(comparing: Hands, write: Write) -> None:
    persons = EARLIER["persons"]
    assert isinstance(persons, list)
    watcher = comparing.window.documents.earlier_watcher
    watcher.interval = 10
    watcher.resume()
    write({**EARLIER, "persons": persons[:3]}, "earlier.yaml")
    comparing.qtbot.waitUntil(lambda: not any("Left" in one for one in listed(changes(comparing))))


def test_a_file_that_cannot_be_read_is_named_and_the_chart_stays(alone: Hands, write: Write) -> None:
    scene = alone.scene
    path = write(BROKEN, "broken.yaml")
    alone.window.documents.compare(path)
    assert problems_of(alone.window).startswith(str(path))
    assert alone.scene is scene


def test_changes_only_folds_what_is_unchanged_and_unfolds_it_again(comparing: Hands) -> None:
    comparing.window.actions_by_name[ActionName.CHANGES_ONLY].trigger()
    assert comparing.scene.folding.shown is Shown.CHANGED
    assert not comparing.is_shown(comparing.place("ben"))
    assert comparing.is_shown(comparing.place("ed"))
    assert comparing.window.actions_by_name[ActionName.CHANGES_ONLY].isChecked()
    comparing.window.actions_by_name[ActionName.CHANGES_ONLY].trigger()
    assert comparing.is_shown(comparing.place("ben"))


def test_a_card_that_hides_only_some_is_closed_in_the_outline_alone(comparing: Hands) -> None:
    window = comparing.window
    window.actions_by_name[ActionName.CHANGES_ONLY].trigger()
    window.actions_by_name[ActionName.OUTLINE].trigger()
    outline, research, folding = window.parts.outline, comparing.place("research"), comparing.scene.folding
    rows = outline.model()
    assert isinstance(rows, OutlineModel)
    index = rows.fetch_to(research)
    assert outline.isExpanded(index)  # its lab is gone, and stays visible
    outline.collapse(index)
    assert not outline.isExpanded(index)
    assert comparing.scene.folding == folding
    outline.show_open(comparing.scene)
    assert not outline.isExpanded(index)
    outline.expand(index)
    assert (outline.isExpanded(index), comparing.scene.folding) == (True, folding)
    outline.collapse(index)
    comparing.view.select(comparing.place("lab"))
    assert outline.isExpanded(index)


def test_a_copy_holds_the_later_state_alone(
    comparing: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.yaml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), "YAML (*.yaml)"))
    comparing.window.files.save_copy()
    comparing.qtbot.waitUntil(lambda: not comparing.window.writing.is_busy and copy.exists())
    assert [person.id for person in read(copy).persons] == ["ada", "ben", "cy", "flo"]


def test_another_file_that_is_opened_ends_the_comparison(comparing: Hands, write: Write) -> None:
    comparing.window.open_file(write(EARLIER, "other.yaml"))
    assert comparing.scene.whole.changed is None
    assert not changes(comparing).isVisible()


def test_the_keyboard_goes_to_the_list_as_to_the_other_parts(comparing: Hands) -> None:
    comparing.window.parts.dock.hide()
    comparing.focus(comparing.view)
    comparing.press(Qt.Key.Key_F6)
    assert changes(comparing).rows.hasFocus()
    comparing.window.parts.go_to_next()
    assert comparing.view.hasFocus()


def test_teams_are_counted_however_the_chart_is_arranged(comparing: Hands) -> None:
    comparing.window.going.arrange_by(REPORTING)
    assert ("Research", "4 → 1 (−3)") in listed(changes(comparing))["Headcount by team (5)"]
    shown = changes(comparing)
    shown.rows.clicked.emit(index_of(shown, "Ed Ely"))
    assert comparing.view.selected == comparing.place("ed")
