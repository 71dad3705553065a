"""The guide in the window: its contents, its search, its links, and the page that fits what one is doing."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QPalette, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QMenu
from pytestqt.qtbot import QtBot

from orgviewer.choices import ThemeName
from orgviewer.errors import OrgviewerError
from orgviewer.model.naming import folded
from orgviewer.paint.theme import THEMES
from orgviewer.resources import resource
from orgviewer.views.actions.action import ActionName
from orgviewer.views.export.dialog import ExportDialog
from orgviewer.views.files.columns_dialog import ColumnsDialog
from orgviewer.views.guide import window as guide_window
from orgviewer.views.guide.opening import GuidePage
from orgviewer.views.guide.pages import TRANSLATED, GuideLine, GuidePages, markdown, page_at
from orgviewer.views.guide.window import Guide
from orgviewer.views.main_window import MainWindow
from orgviewer.views.problems.dialog import ProblemsDialog
from orgviewer.words.language import speak
from tests.views.conftest import Document
from tests.views.dialogs import DOUBTFUL, answer_messages, dialogs
from tests.views.hands import Hands

Key = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture(scope="module")
def pages() -> GuidePages:
    return GuidePages()


@pytest.fixture
def guide(qtbot: QtBot, pages: GuidePages) -> Guide:
    """The guide, open at its first page."""
    guide = Guide(pages)
    guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # the test does
    qtbot.addWidget(guide)
    guide.view.show_page(GuidePage.WINDOW)
    guide.show()
    guide.activateWindow()
    qtbot.waitUntil(guide.isActiveWindow)
    return guide


def guide_of(window: MainWindow) -> Guide:
    """Return the guide that is open, over the window or one of its dialogs."""
    (guide,) = (dialog for dialog in dialogs(window) if isinstance(dialog, Guide))
    return guide


def marked(guide: Guide) -> list[str]:
    """Return the words that are marked in the page."""
    return [selection.cursor.selectedText() for selection in guide.view.extraSelections()]


def click_link(guide: Guide, address: str) -> None:
    """Click on the first link of the page that leads to an address."""
    view = guide.view
    for place in range(view.document().characterCount()):
        cursor = QTextCursor(view.document())
        cursor.setPosition(place)
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
        if cursor.charFormat().anchorHref() == address:
            cursor.setPosition(place)
            view.setTextCursor(cursor)
            view.ensureCursorVisible()
            point = view.cursorRect(cursor).center() + QPoint(3, 0)
            QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
            return
    raise AssertionError(f"no link to {address}")


def test_f1_opens_the_page_about_the_window(hands: Hands) -> None:
    hands.press(Key.Key_F1)
    guide = guide_of(hands.window)
    assert guide.view.page is GuidePage.WINDOW
    assert not guide.isModal()
    assert "The window" in guide.view.toPlainText()
    QTest.keyClick(guide.view, Key.Key_Escape)
    assert dialogs(hands.window) == []


def test_the_menu_of_help_offers_guide_shortcuts_and_example(hands: Hands) -> None:
    menu = hands.window.menuBar().actions()[-1].menu()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["&Guide", "&Shortcuts", "Open the &example", "&About orgviewer"]
    hands.press(Key.Key_F1, CONTROL)
    assert [dialog.windowTitle() for dialog in dialogs(hands.window)] == ["Shortcuts"]
    dialogs(hands.window)[0].close()


def test_f1_again_comes_back_to_the_guide_that_is_open(hands: Hands) -> None:
    hands.press(Key.Key_F1)
    guide = guide_of(hands.window)
    guide.contents.setCurrentRow(4)
    hands.press(Key.Key_F1)
    assert guide_of(hands.window) is guide
    assert guide.view.page is GuidePage.WINDOW
    guide.close()


def test_the_contents_hold_every_page_that_lies_there() -> None:
    names = {path.name for path in resource("guide").iterdir()}
    translated = {f"{page.value}.{code}.md" for page, codes in TRANSLATED.items() for code in codes}
    assert {page.address for page in GuidePage} | translated == names


def test_a_page_that_is_translated_is_shown_in_the_language_that_is_spoken() -> None:
    speak("de")
    assert markdown(GuidePage.WINDOW).startswith("# Das Fenster\n")
    assert "| `Ctrl+O` | Eine Datei öffnen |" in markdown(GuidePage.WINDOW)
    assert markdown(GuidePage.TIME).startswith("# Time\n")


def test_the_contents_are_the_first_headings_and_lead_to_their_pages(guide: Guide) -> None:
    assert guide.contents.count() == len(GuidePage)
    for row, page in enumerate(GuidePage):
        guide.contents.setCurrentRow(row)
        assert guide.view.page is page
        first = guide.view.document().begin()
        assert first.blockFormat().headingLevel() == 1
        assert first.text() == guide.contents.item(row).text()
        assert first.text() in guide.windowTitle()


@pytest.mark.parametrize("page", GuidePage)
def test_every_link_of_a_page_leads_to_a_page_or_to_the_web(page: GuidePage) -> None:
    links = re.findall(r"\]\(([^)]+)\)", markdown(page))
    assert [link for link in links if not page_at(link) and not link.startswith("https://")] == []


@pytest.mark.parametrize("page", GuidePage)
def test_no_mark_of_what_is_made_is_shown(page: GuidePage) -> None:
    assert "<!--" not in markdown(page)


def test_a_link_is_followed_and_back_leads_back(guide: Guide) -> None:
    guide.contents.setCurrentRow(list(GuidePage).index(GuidePage.EXPORTS))
    click_link(guide, "command_line.md")
    met = [guide.view.page]
    assert guide.contents.currentRow() == list(GuidePage).index(GuidePage.COMMAND_LINE)
    QTest.keyClick(guide.view, Key.Key_Left, ALT)
    met.append(guide.view.page)
    for button in (guide.forward, guide.back, guide.back):
        button.click()
        met.append(guide.view.page)
    there, here = GuidePage.COMMAND_LINE, GuidePage.EXPORTS
    assert met == [there, here, there, here, GuidePage.WINDOW]
    assert not guide.back.isEnabled()


def test_the_web_is_opened_after_asking_only(guide: Guide, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    opened: list[str] = []

    answer_messages(monkeypatch, asked, False, True)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    guide.contents.setCurrentRow(list(GuidePage).index(GuidePage.FORMAT))
    for expected in ([], ["https://jsonresume.org"]):
        click_link(guide, "https://jsonresume.org")
        assert opened == expected
    assert len(asked) == 2
    assert all("https://jsonresume.org" in question for question in asked)
    assert guide.view.page is GuidePage.FORMAT


def test_other_files_are_not_read(guide: Guide, tmp_path: Path) -> None:
    path = tmp_path / "other.md"
    path.write_text("# Another page", encoding="utf-8")
    guide.view.anchorClicked.emit(QUrl.fromLocalFile(str(path)))
    guide.view.anchorClicked.emit(QUrl("missing.md"))
    assert guide.view.page is GuidePage.WINDOW
    assert guide.view.loadResource(0, QUrl.fromLocalFile(str(path))) == ""


# Search


def test_the_search_goes_over_all_pages_and_shows_what_is_chosen(guide: Guide) -> None:
    QTest.keyClick(guide.view, Key.Key_F, CONTROL)
    assert guide.field.hasFocus()
    QTest.keyClicks(guide.field, "STOCKMEYER floor")
    assert guide.count.text() == "1 line"
    assert guide.lists.currentWidget() is guide.hits
    text = guide.hits.item(0).text()
    assert text.startswith("Decisions\n")
    assert "Stockmeyer 1983" in text
    QTest.keyClick(guide.field, Key.Key_Return)
    assert guide.view.page is GuidePage.DECISIONS
    assert marked(guide) == ["floor", "Stockmeyer"]
    assert guide.view.rect().contains(guide.view.cursorRect())
    guide.field.clear()
    assert guide.lists.currentWidget() is guide.contents


def test_enter_walks_what_was_found(guide: Guide) -> None:
    guide.field.setText("everypolitician popolo")
    assert guide.hits.count() == 1
    guide.field.setText("workbooks")
    pages_met = set()
    for row in range(guide.hits.count()):
        QTest.keyClick(guide.field, Key.Key_Return)
        assert guide.hits.currentRow() == row
        pages_met.add(guide.view.page)
        assert {word.lower() for word in marked(guide)} == {"workbooks"}
    assert len(pages_met) > 2


def test_case_and_accents_do_not_matter(guide: Guide) -> None:
    guide.field.setText("prenom vollstandiger")
    assert guide.hits.count() == 0  # they stand in different rows
    guide.field.setText("PRENOM")
    assert guide.hits.count() == 1
    guide.hits.setCurrentRow(0)
    assert marked(guide) == ["Prénom"]


def test_the_row_of_a_table_is_one_line(pages: GuidePages) -> None:
    (line,) = pages.find("F5 read the open file again")
    assert line.text == "F5 · Read the open file again"


def test_what_is_nowhere_is_said(guide: Guide) -> None:
    guide.field.setText("xylophone")
    assert guide.hits.count() == 0
    assert guide.count.text() == "Nothing found"
    QTest.keyClick(guide.field, Key.Key_Return)
    assert guide.isVisible()
    assert guide.view.page is GuidePage.WINDOW


@given(st.text(), st.text(min_size=1), st.text())
def test_a_word_is_marked_where_it_stands(before: str, word: str, after: str) -> None:
    line = GuideLine(GuidePage.WINDOW, ((5, before + word + after),), is_heading=False)
    units = (before + word + after).encode("utf-16-le", "surrogatepass")
    bare = folded(word)
    for first, last in line.spans([bare] if bare else []):
        cut = units[2 * (first - 5) : 2 * (last - 5)].decode("utf-16-le", "surrogatepass")
        assert bare.replace(" ", "") in folded(cut).replace(" ", "")


# The page that fits


def answer_help(qtbot: QtBot, dialog: QDialog, page: GuidePage) -> None:
    """Click a dialog's Help, look at the guide beside it and close it; once more by F1."""
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.Help).click()
    (guide,) = (guide for guide in dialog.findChildren(Guide) if guide.isVisible())
    assert guide.view.page is page
    QTest.keyClick(guide.view, Key.Key_Escape)
    assert not guide.isVisible()
    assert dialog.isVisible()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Key.Key_F1)
    (guide,) = (guide for guide in dialog.findChildren(Guide) if guide.isVisible())
    assert guide.view.page is page
    guide.close()


def test_the_columns_dialog_leads_to_the_page_about_files(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "team.csv"
    path.write_text("Full name,Boss\nAda Example,\nBen Example,Ada Example\n", encoding="utf-8")
    window.open_file(path)
    window.actions_by_name[ActionName.COLUMNS].trigger()
    (dialog,) = dialogs(window)
    assert isinstance(dialog, ColumnsDialog)
    qtbot.waitExposed(dialog)
    answer_help(qtbot, dialog, GuidePage.FILES)
    dialog.close()


def test_the_export_dialog_leads_to_the_page_about_exports(company: Hands) -> None:
    met: list[QDialog] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        met.append(dialog)
        try:
            answer_help(company.qtbot, dialog, GuidePage.EXPORTS)
        finally:
            dialog.reject()

    QTimer.singleShot(0, look)
    company.press(Key.Key_E, CONTROL)
    assert len(met) == 1


def test_the_list_of_problems_leads_to_the_page_about_files(
    open_document: Callable[[Document], Hands],
) -> None:
    hands = open_document(DOUBTFUL)
    hands.press(Key.Key_P, CONTROL | ALT)
    (dialog,) = dialogs(hands.window)
    assert isinstance(dialog, ProblemsDialog)
    answer_help(hands.qtbot, dialog, GuidePage.FILES)
    dialog.close()


def test_a_guide_that_is_missing_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def lacking() -> GuidePages:
        raise OrgviewerError("This installation lacks resources/guide/window.md: install orgviewer anew.")

    monkeypatch.setattr(guide_window, "GuidePages", lacking)
    answer_messages(monkeypatch, told)
    window.actions_by_name[ActionName.GUIDE].trigger()
    assert dialogs(window) == []
    assert ["install orgviewer anew" in sentence for sentence in told] == [True]


# Looks


def test_a_page_is_dressed_in_one_change_and_so_laid_out_once(guide: Guide) -> None:
    changes: list[None] = []
    guide.view.document().contentsChanged.connect(lambda: changes.append(None))
    guide.view.set_theme(THEMES[ThemeName.DARK])
    assert len(changes) == 1


def test_the_guide_follows_the_colours_of_the_system(guide: Guide, qapp: QApplication) -> None:
    def colours() -> tuple[str, str]:
        guide.contents.setCurrentRow(list(GuidePage).index(GuidePage.EXPORTS))
        cursor = guide.view.document().find("orgviewer export")
        palette = guide.view.palette()
        return palette.color(QPalette.ColorRole.Base).name(), cursor.charFormat().foreground().color().name()

    light, dark = THEMES[ThemeName.LIGHT], THEMES[ThemeName.DARK]
    before = qapp.palette()
    assert colours() == (light.card, light.focus)
    night = QPalette(QColor(dark.background))
    night.setColor(QPalette.ColorRole.WindowText, QColor(dark.text))
    qapp.setPalette(night)
    try:
        QApplication.processEvents()
        assert colours() == (dark.card, dark.focus)
    finally:
        qapp.setPalette(before)
