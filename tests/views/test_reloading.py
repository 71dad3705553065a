"""Reading the open file again: what was looked at stays, by what it stood for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from tests.datasets import COMPANY
from tests.views.conftest import Document
from tests.views.dialogs import BROKEN, dialogs, problems_of
from tests.views.hands import Hands

F5 = Qt.Key.Key_F5
Write = Callable[..., Path]


def other_order(document: Document, without: str = "") -> Document:
    """Return a document with its lists turned round and a newcomer in front."""
    organizations, persons = document["organizations"], document["persons"]
    assert isinstance(organizations, list)
    assert isinstance(persons, list)
    newcomer = {"id": "new", "name": "Newcomer", "memberships": [{"organization_id": "language"}]}
    kept = [person for person in persons if person["id"] != without]
    return {**document, "organizations": organizations[::-1], "persons": [newcomer, *kept[::-1]]}


def test_reloading_keeps_selection_folding_and_zoom_though_the_order_changed(
    company: Hands, write: Write
) -> None:
    company.press(Qt.Key.Key_Plus)
    company.view.toggle(company.place("language"))
    selected = company.click_card("ada", "vision")
    camera = company.view.camera
    write(other_order(COMPANY))
    company.press(F5)
    place = company.place("ada", "vision")
    assert place != selected
    assert company.view.selected == place
    assert "Ada Example" in company.window.details.toPlainText()
    assert not company.is_shown(company.place("speech"))
    assert not company.is_shown(company.place("new"))
    assert company.is_shown(company.place("ben"))
    assert company.view.camera.scale == camera.scale
    assert len(company.scene.whole.dataset.persons) == 8


def test_reloading_keeps_all_folded(company: Hands, write: Write) -> None:
    company.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    company.view.toggle(company.place("company"))
    write(other_order(COMPANY))
    company.press(F5)
    assert company.is_shown(company.place("vision"))
    assert not company.is_shown(company.place("ada", "vision"))


def test_reloading_forgets_who_is_gone(company: Hands, write: Write) -> None:
    company.click_card("ben")
    write(other_order(COMPANY, without="ben"))
    company.press(F5)
    assert company.view.selected == -1
    assert "Newcomer" not in company.window.details.toPlainText()
    assert "The example" in company.window.details.toPlainText()


def test_reloading_a_file_that_broke_keeps_the_chart(company: Hands, write: Write) -> None:
    place = company.click_card("ben")
    scene = company.scene
    path = write(BROKEN)
    company.press(F5)
    assert problems_of(company.window).startswith(str(path))
    assert company.scene is scene
    assert company.view.selected == place
    write(COMPANY)
    company.press(F5)
    assert dialogs(company.window) == []
    assert company.view.selected == place
