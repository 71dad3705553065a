"""What a person chooses counts at once, is there at the next start, and can be reset, each by itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel

from orgviewer.choices import (
    Choice,
    DateStyle,
    Language,
    Paper,
    PictureFormat,
    TextScale,
    ThemeChoice,
    ThemeName,
)
from orgviewer.paint.theme import THEMES
from orgviewer.publish.paper.sheets import name_of_paper
from orgviewer.views.actions.action import ActionName
from orgviewer.views.export.dialog import ExportDialog
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import (
    EXPORT_FORMAT,
    EXPORT_PAPER,
    EXPORT_THEME,
    LANGUAGE,
    SETTINGS,
    TEXT_SCALE,
    THEME,
    Setting,
    Settings,
)
from orgviewer.views.start.appearance import dress, palette_of
from orgviewer.views.start.settings_dialog import SettingsDialog
from orgviewer.views.system_theme import system_theme
from tests.paint.test_theme import contrast
from tests.views.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("usual_look")]
every = pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)


@pytest.fixture
def dialog(hands: Hands) -> SettingsDialog:
    hands.window.actions_by_name[ActionName.SETTINGS].trigger()
    (dialog,) = hands.window.findChildren(SettingsDialog)
    hands.qtbot.waitExposed(dialog)
    return dialog


def choose(dialog: SettingsDialog, setting: Setting[Choice], choice: Choice) -> None:
    """Choose something by the arrow keys."""
    box = dialog.boxes[setting.name]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(setting.choices.index(choice)):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentData() is choice


@every
def test_what_is_chosen_is_there_at_the_next_start(dialog: SettingsDialog, setting: Setting[Choice]) -> None:
    other = next(choice for choice in setting.choices if choice is not setting.default)
    choose(dialog, setting, other)
    assert Settings().chosen(setting) is other
    assert [one for one in SETTINGS if Settings().chosen(one) is not one.default] == [setting]


@every
def test_each_row_resets_itself(dialog: SettingsDialog, setting: Setting[Choice]) -> None:
    reset, others = dialog.resets[setting.name], [one for one in SETTINGS if one is not setting]
    assert not reset.isEnabled()
    for one in SETTINGS:
        choose(dialog, one, one.choices[-1])
    reset.click()
    assert dialog.boxes[setting.name].currentData() is setting.default
    assert Settings().chosen(setting) is setting.default
    assert all(Settings().chosen(one) is one.choices[-1] for one in others)
    assert not reset.isEnabled()
    dialog.buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).click()
    assert all(Settings().chosen(one) is one.default for one in SETTINGS)


@every
@pytest.mark.parametrize("nonsense", ["nonsense", ["a", "b"], {"a": 1}, 17, True], ids=str)
def test_nonsense_is_as_the_default(setting: Setting[Choice], nonsense: object) -> None:
    QSettings("orgviewer", "orgviewer").setValue(setting.name, nonsense)
    assert Settings().chosen(setting) is setting.default


def test_the_language_is_kept_as_its_locale() -> None:
    Settings().choose(LANGUAGE, Language.CHINESE)
    assert QSettings("orgviewer", "orgviewer").value("language") == "zh_CN"
    assert str(LANGUAGE.default) == ""


def test_every_row_has_a_name_for_those_who_hear_it(dialog: SettingsDialog) -> None:
    labels = {label.buddy(): label.text() for label in dialog.findChildren(QLabel) if label.buddy()}
    for setting in SETTINGS:
        box, reset = dialog.boxes[setting.name], dialog.resets[setting.name]
        assert labels[box] == setting.label  # by which Qt names a field, as do readers
        spoken = QAccessible.queryAccessibleInterface(reset).text(QAccessible.Text.Name)
        assert spoken == f"Reset {setting.label.replace('&', '')}"
    assert len({*labels.values()}) == len(SETTINGS)


@pytest.mark.parametrize("choice", [*ThemeChoice][1:], ids=lambda choice: choice.value)
def test_a_theme_is_seen_at_once(hands: Hands, dialog: SettingsDialog, choice: ThemeChoice) -> None:
    before = hands.view.theme.name
    choose(dialog, THEME, choice)
    assert choice.theme
    hands.qtbot.waitUntil(lambda: hands.view.theme.name is choice.theme)
    theme = THEMES[choice.theme]
    panel, menus = hands.window.details, hands.window.menuBar()
    hands.qtbot.waitUntil(lambda: menus.palette().window().color().name() == theme.background)
    assert panel.palette().base().color().name() == theme.card
    assert QApplication.palette().highlight().color().name() == theme.focus
    dialog.resets[THEME.name].click()
    hands.qtbot.waitUntil(lambda: hands.view.theme.name is before)


def test_the_next_window_begins_in_the_theme(new_window: Callable[[], MainWindow]) -> None:
    Settings().choose(THEME, ThemeChoice.HIGH_CONTRAST_DARK)
    assert Settings().changes_look
    dress(Settings())
    assert new_window().chart.theme is THEMES[ThemeName.HIGH_CONTRAST_DARK]


@pytest.mark.parametrize("name", ThemeName, ids=str)
def test_texts_of_windows_are_legible_in_every_theme(name: ThemeName) -> None:
    palette, is_strong = palette_of(THEMES[name]), name.value.startswith("high-contrast")
    least = 7 if is_strong else 4.5
    for letters, ground in (
        (palette.windowText(), palette.window()),
        (palette.text(), palette.base()),
        (palette.placeholderText(), palette.base()),
        (palette.placeholderText(), palette.window()),
        (palette.buttonText(), palette.button()),
        (palette.highlightedText(), palette.highlight()),
        (palette.toolTipText(), palette.toolTipBase()),
        (palette.link(), palette.base()),
    ):
        assert contrast(letters.color().name(), ground.color().name()) >= least


@pytest.mark.parametrize("name", ThemeName, ids=str)
def test_each_theme_is_known_by_its_palette(qapp: QApplication, name: ThemeName) -> None:
    qapp.setPalette(palette_of(THEMES[name]))
    assert system_theme().name is name


def test_larger_texts_are_seen_at_once(hands: Hands, dialog: SettingsDialog) -> None:
    window = hands.window
    hands.click_card("greg-yang")

    def sizes() -> tuple[float, int, float]:
        panel = window.details.document()
        letters = panel.firstBlock().charFormat().font().pixelSize()
        return window.menuBar().font().pointSizeF(), panel.defaultFont().pixelSize(), letters

    before = sizes()
    sizes_of_cards = hands.scene.layout.spec.sizes
    choose(dialog, TEXT_SCALE, TextScale.DOUBLE)
    hands.qtbot.waitUntil(lambda: sizes()[0] == pytest.approx(2 * before[0]))
    assert sizes()[1] == 2 * before[1]
    assert "font-size:40px" in window.details.toHtml().replace(" ", "")
    assert hands.scene.layout.spec.sizes == sizes_of_cards
    dialog.resets[TEXT_SCALE.name].click()
    hands.qtbot.waitUntil(lambda: sizes() == before)


def test_dates_are_written_otherwise_at_once(hands: Hands, dialog: SettingsDialog) -> None:
    window = hands.window
    assert "18 Feb 2025" in window.status.counts.text()
    dialog.boxes["dates"].setFocus()
    QTest.keyClick(dialog.boxes["dates"], Qt.Key.Key_Down)
    assert dialog.boxes["dates"].currentData() is DateStyle.ISO
    assert "2025-02-18" in window.status.counts.text()
    assert "2025-02-18" in window.details.toPlainText()
    dialog.resets["dates"].click()
    assert "18 Feb 2025" in window.status.counts.text()


def test_an_export_is_offered_as_was_chosen(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings()
    settings.choose(EXPORT_FORMAT, PictureFormat.PDF)
    settings.choose(EXPORT_PAPER, Paper.A3)
    settings.choose(EXPORT_THEME, ThemeChoice.DARK)
    offered: list[tuple[object, ...]] = []

    def look(dialog: ExportDialog) -> int:
        fields = dialog.fields
        offered.append((fields.kind, fields.spec.paper, fields.spec.theme))
        return 0

    monkeypatch.setattr(ExportDialog, "exec", look)
    hands.window.do(ActionName.EXPORT)
    assert offered == [(PictureFormat.PDF, Paper.A3, ThemeName.DARK)]


def test_what_is_chosen_to_be_offered_counts_before_the_last_export() -> None:
    settings = Settings()
    settings.last_export = "{}"
    settings.choose(THEME, ThemeChoice.DARK)
    assert settings.last_export == "{}"
    settings.choose(EXPORT_PAPER, Paper.A3)
    assert settings.last_export == ""


def test_it_is_said_when_another_language_is_spoken_as_long_as_it_is_not(
    dialog: SettingsDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not dialog.later.isVisible()
    choose(dialog, LANGUAGE, Language.GERMAN)
    assert dialog.later.isVisible()
    assert dialog.later.text().endswith("started again, it speaks Deutsch.")
    choose(dialog, LANGUAGE, Language.ENGLISH)
    assert not dialog.later.isVisible()
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    choose(dialog, LANGUAGE, Language.SYSTEM)
    assert dialog.later.text().endswith("it speaks 简体中文.")
    assert dialog.later.isVisible()


def test_papers_are_called_as_in_the_dialog_of_exports(dialog: SettingsDialog) -> None:
    box = dialog.boxes[EXPORT_PAPER.name]
    said = {box.itemData(row): box.itemText(row) for row in range(box.count())}
    assert said == {paper: name_of_paper(paper) for paper in Paper}
