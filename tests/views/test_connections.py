"""Shared backgrounds on the pages of people and teams, and how two people are connected."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest

from orgviewer.views import dataset_indexes
from orgviewer.views.actions.action import ActionName
from tests.datasets import flat_dataset
from tests.views.conftest import Document
from tests.views.hands import Hands
from tests.views.search.test_finding import key, lit, names, reasons, search, wait

ISOLATES = {0x2066: None, 0x2067: None, 0x2069: None}
CONTROL = Qt.KeyboardModifier.ControlModifier

LAB: Document = {
    "sources": [{"id": "report", "title": "Report"}],
    "organizations": [{"id": "lab", "name": "Lab"}],
    "persons": [
        {
            "id": "ada",
            "name": "Ada",
            "education": [
                {
                    "institution": "X",
                    "start_date": "2010",
                    "end_date": "2014",
                    "advisors": ["Grace"],
                    "sources": [{"id": "report", "at": "page 1"}],
                }
            ],
            "work": [{"name": "Factory", "start_date": "2015", "end_date": "2016"}],
            "memberships": [{"organization_id": "lab"}],
        },
        {
            "id": "bob",
            "name": "Bob",
            "education": [{"institution": "x", "start_date": "2012", "end_date": "2016"}],
            "memberships": [{"organization_id": "lab"}],
        },
        {"id": "cid", "name": "Cid", "education": [{"institution": "X", "end_date": "2005"}]},
        {"id": "dan", "name": "Dan", "education": [{"institution": "X"}]},
        {
            "id": "eve",
            "name": "Eve",
            "work": [{"name": "Factory", "start_date": "2019"}, {"name": "Mill", "start_date": "2021"}],
        },
        {"id": "grace", "name": "Grace"},
        {"id": "zoe", "name": "Zoe"},
    ],
}


@pytest.fixture
def lab(open_document: Callable[[Document], Hands]) -> Hands:
    return open_document(LAB)


def text(hands: Hands) -> str:
    return " ".join(hands.window.details.toPlainText().replace("\xa0", " ").split())


def ctrl_click(hands: Hands, identifier: str) -> None:
    QTest.mouseClick(hands.view, Qt.MouseButton.LeftButton, CONTROL, hands.middle(hands.place(identifier)))


# Shared backgrounds


def test_under_a_school_stands_who_else_was_there_and_when(lab: Hands) -> None:
    lab.click_card("ada")
    assert "Also: Bob (at the same time) · Dan (years not known) · Cid (in other years)" in text(lab)
    assert "Also: Eve (in other years)" in text(lab)


def test_an_advisor_is_told_of_those_advised(lab: Hands) -> None:
    lab.click_card("grace")
    assert "Advised Ada" in text(lab)


def test_a_teacher_is_told_of_those_taught_and_they_of_each_other(
    open_document: Callable[[Document], Hands],
) -> None:
    taught = [{"institution": "X", "teachers": ["Tess"]}]
    persons: list[dict[str, object]] = [
        {"id": one, "name": one.title(), "education": taught} for one in ("ada", "bob")
    ]
    hands = open_document({"persons": [*persons, {"id": "tess", "name": "Tess"}]})
    hands.click_card("tess")
    assert "Taught Ada · Bob" in text(hands)
    hands.click_card("ada")
    assert "taught by Tess" in text(hands)
    assert "Also with Tess: Bob (years not known)" in text(hands)


def test_somebody_who_shares_nothing_has_no_such_line(lab: Hands) -> None:
    lab.click_card("zoe")
    assert "Also" not in text(lab)


def test_a_name_there_leads_to_the_card(lab: Hands) -> None:
    lab.click_card("ada")
    lab.window.details.anchorClicked.emit(QUrl(f"card:{lab.place('bob')}"))
    assert lab.view.selected == lab.place("bob")


def test_where_somebody_was_an_intern_is_called_a_place_of_work_and_no_employer(
    open_document: Callable[[Document], Hands],
) -> None:
    persons = [
        {
            "id": name,
            "name": name.title(),
            "work": [{"name": "Observatory", "kind": "internship"}],
            "memberships": [{"organization_id": "team"}],
        }
        for name in ("ada", "bob")
    ]
    hands = open_document({"organizations": [{"id": "team", "name": "Team"}], "persons": persons})
    hands.click_card("team")
    assert "Most common places of work Observatory 2" in text(hands)
    search(hands, "observatory")
    assert reasons(hands) == ["Interned at: Observatory"] * 2


def test_many_others_are_a_link_that_finds_them(open_document: Callable[[Document], Hands]) -> None:
    school = [{"institution": 'The "Old" School'}]
    persons = [{"id": f"p{n}", "name": f"P{n}", "education": school} for n in range(12)]
    hands = open_document({"persons": persons})
    hands.click_card("p0")
    html = hands.window.details.toHtml()
    (target,) = {part.split('"')[0] for part in html.split('href="')[1:] if part.startswith("find:")}
    hands.window.details.anchorClicked.emit(QUrl(target))
    wait(hands)
    assert len(names(hands)) == 12
    assert "and 5 more" in text(hands)


def test_a_team_shows_its_most_common_schools_and_a_click_lights_up_its_people(lab: Hands) -> None:
    lab.click_card("lab")
    assert "Most common schools X 2" in text(lab)
    html = lab.window.details.toHtml()
    (target,) = {part.split('"')[0] for part in html.split('href="')[1:] if part.startswith("find:")}
    lab.window.details.anchorClicked.emit(QUrl(target))
    wait(lab)
    assert lit(lab) == {"ada", "bob"}


def test_a_large_file_says_so_once_it_is_worked_out(
    open_document: Callable[[Document], Hands], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dataset_indexes, "QUICK", 0)
    hands = open_document(LAB)
    hands.click_card("ada")
    hands.qtbot.waitUntil(lambda: "Also: Bob" in text(hands))


# What do they share?


def test_ctrl_and_a_click_tell_how_two_people_are_connected(lab: Hands) -> None:
    ada = lab.click_card("ada")
    ctrl_click(lab, "bob")
    assert (lab.view.selected, lab.view.paired) == (ada, lab.place("bob"))
    said = text(lab)
    assert said.startswith("Ada and Bob Connected directly. Where they were at the same time 1. Ada")
    assert "shares a team with Bob: Lab" in said
    assert "shares a school with Bob: X 1 2010 – 2014 · 2012 – 2016 · at the same time" in said
    assert "Report, page 1" in said
    highlight = lab.view.highlight()
    assert (highlight.selected, highlight.paired) == (lab.scene.node(ada), lab.scene.node(lab.place("bob")))


def test_the_strongest_chain_stands_first_and_passes_through_others(lab: Hands) -> None:
    lab.click_card("grace")
    ctrl_click(lab, "bob")
    said = text(lab)
    assert "Connected through 1 other person. Where each was at the same time as the next" in said
    assert said.index("advised Ada") < said.index("shares a team with Bob")


def test_what_two_share_in_years_that_nobody_knows_is_not_how_they_know_each_other(lab: Hands) -> None:
    lab.click_card("ada")
    ctrl_click(lab, "dan")
    assert "Connected directly. What they share; that they met is not said 1. Ada" in text(lab)
    ctrl_click(lab, "grace")
    assert "Connected directly. How they know each other 1. Ada ↓ was advised by Grace" in text(lab)


def test_work_that_other_work_followed_is_not_said_to_go_on(lab: Hands) -> None:
    lab.click_card("ada")
    ctrl_click(lab, "eve")
    assert "2015 – 2016 · from 2019 · in other years" in text(lab)


def test_people_without_a_chain_are_said_to_have_none(lab: Hands) -> None:
    lab.click_card("ada")
    ctrl_click(lab, "zoe")
    assert "Nothing in this file connects them" in text(lab)


def test_a_plain_click_ends_the_connection(lab: Hands) -> None:
    lab.click_card("ada")
    ctrl_click(lab, "bob")
    lab.click_card("zoe")
    assert lab.view.paired == -1
    assert "Zoe" in text(lab)[:8]


def test_teams_have_no_connection(lab: Hands) -> None:
    lab.click_card("ada")
    ctrl_click(lab, "lab")
    assert "Only people have connections" in text(lab)


def test_without_a_selection_ctrl_and_a_click_select(lab: Hands) -> None:
    ctrl_click(lab, "ada")
    assert (lab.view.selected, lab.view.paired) == (lab.place("ada"), -1)


def test_the_other_person_can_be_typed(lab: Hands) -> None:
    ada = lab.click_card("ada")
    lab.press(Qt.Key.Key_K, CONTROL)
    field = lab.window.parts.search.field
    lab.qtbot.waitUntil(field.hasFocus)
    assert "Connection" in lab.window.parts.search.prompt.text()
    QTest.keyClicks(field, "grace")
    wait(lab)
    key(lab, Qt.Key.Key_Return)
    assert (lab.view.selected, lab.view.paired) == (ada, lab.place("grace"))
    assert "was advised by Grace" in text(lab)


def test_a_connection_needs_somebody_selected(lab: Hands) -> None:
    assert not lab.window.actions_by_name[ActionName.CONNECT].isEnabled()
    lab.click_card("ada")
    assert lab.window.actions_by_name[ActionName.CONNECT].isEnabled()


def test_rows_of_a_table_are_connected_by_manager_and_team(lab: Hands) -> None:
    table = flat_dataset({"id": ["1", "2", "3"], "name": ["A", "B", "C"], "reports_to": ["", "1", "1"]})
    lab.window.show_dataset(table)
    lab.click_card("2")
    ctrl_click(lab, "3")
    assert text(lab) == (
        "B and C Connected through 1 other person. How each knows the next 1. B ↓ reports to A"
        " A ↓ is the manager of C C"
    )


def test_another_theme_keeps_the_connection_on_the_page(lab: Hands) -> None:
    lab.click_card("ada")
    ctrl_click(lab, "bob")
    lab.window.details.set_theme(lab.view.theme)
    assert text(lab).startswith("Ada and Bob")


def test_two_who_share_nothing_are_told_what_both_stand_in(
    open_document: Callable[[Document], Hands],
) -> None:
    hands = open_document(
        {
            "organizations": [{"id": "o", "name": "Whole"}, {"id": "t", "name": "Team", "parent_id": "o"}],
            "persons": [
                {"id": "a", "name": "A", "memberships": [{"organization_id": "o"}]},
                {"id": "b", "name": "B", "memberships": [{"organization_id": "t"}]},
            ],
        }
    )
    hands.click_card("a")
    ctrl_click(hands, "b")
    assert text(hands) == "A and B They share nothing besides Whole."


def test_a_page_that_begins_with_an_arabic_name_is_read_from_the_left(
    open_document: Callable[[Document], Hands],
) -> None:
    persons: list[dict[str, object]] = [
        {"id": "ada", "name": "أحمد المثال", "biography": "درس الهندسة مع Qt في القاهرة."},
        {"id": "joe", "name": "Joe", "memberships": [{"reports_to": "ada"}]},
    ]
    hands = open_document({"persons": persons})
    hands.view.select(hands.place("ada"))
    assert sides(hands)["درس الهندسة مع Qt في القاهرة."] is Qt.LayoutDirection.RightToLeft
    hands.view.pair(hands.place("joe"))
    hands.qtbot.waitUntil(lambda: "أحمد المثال and Joe" in sides(hands))
    assert set(sides(hands).values()) == {Qt.LayoutDirection.LeftToRight}


def sides(hands: Hands) -> dict[str, Qt.LayoutDirection]:
    """Return from which side each paragraph of the panel is read."""
    document = hands.window.parts.details.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    return {block.text().translate(ISOLATES): block.textDirection() for block in blocks if block.text()}
