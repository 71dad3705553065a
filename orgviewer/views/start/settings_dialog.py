"""The dialog of settings, made of their one table: each with its choices and a button that resets it."""

from __future__ import annotations

import os
from collections.abc import Mapping

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QGroupBox,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from orgviewer.choices import (
    Choice,
    DateStyle,
    Language,
    Paper,
    PictureFormat,
    Resumed,
    TextScale,
    ThemeChoice,
)
from orgviewer.commands.languages import system_language
from orgviewer.publish.paper.sheets import name_of_paper
from orgviewer.views.dialogs.dialog import Dialog
from orgviewer.views.guide.opening import GuidePage, offer_guide
from orgviewer.views.settings import EXPORT_THEME, LANGUAGE, OF_LOOK, SETTINGS, Setting, Settings
from orgviewer.views.start.appearance import dress
from orgviewer.words.language import LANGUAGES, spoken
from orgviewer.words.translation import Phrase, tr

WORDS: Mapping[Choice, Phrase] = {
    ThemeChoice.SYSTEM: "As the system",
    ThemeChoice.LIGHT: "Light",
    ThemeChoice.DARK: "Dark",
    ThemeChoice.HIGH_CONTRAST: "High contrast",
    ThemeChoice.HIGH_CONTRAST_DARK: "High contrast, dark",
    TextScale.USUAL: "100 %",
    TextScale.LARGER: "125 %",
    TextScale.LARGE: "150 %",
    TextScale.DOUBLE: "200 %",
    Language.SYSTEM: "As the system",
    DateStyle.LANGUAGE: "As usual in the language",
    DateStyle.ISO: "2024-06-30",
    Resumed.VIEW: "The last file, as it was seen",
    Resumed.FILE: "The last file",
    Resumed.NOTHING: "Nothing",
}
"""What choices are called, unless their word is a name already."""
NAMES: Mapping[Choice, str] = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.CHINESE: "简体中文",
    **{kind: kind.suffix[1:].upper() for kind in PictureFormat},
}
"""What is called the same in every language: languages, each by its own name, and kinds of files."""
AS_WINDOW: Phrase = "As the window"


class SettingsDialog(Dialog):
    """Shows all settings as they are, wherever they are changed; what is chosen counts at once."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._settings = settings
        self._grids: list[QGridLayout] = []
        self.labels = {setting.name: QLabel(tr(setting.label)) for setting in SETTINGS}
        self.boxes = {setting.name: self._box(setting) for setting in SETTINGS}
        self.later = QLabel()  # that another language is spoken only then
        self.later.setWordWrap(True)
        self.later.hide()
        self.resets = {setting.name: self._reset_button(setting) for setting in SETTINGS}
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.RestoreDefaults | QDialogButtonBox.StandardButton.Close
        )
        self.buttons.rejected.connect(self.reject)
        restore = self.buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults)
        restore.clicked.connect(self._reset_all)
        offer_guide(GuidePage.WINDOW, self.buttons, self)
        self._lay_out()
        for setting in SETTINGS:
            self._show(setting)
        settings.changed.connect(self._show)

    def _box(self, setting: Setting[Choice]) -> QComboBox:
        box = QComboBox()
        for choice in setting.choices:
            box.addItem(_word(setting, choice), choice)
        box.setToolTip(tr(setting.meaning))
        box.setAccessibleName(tr(setting.label).replace("&", ""))
        box.setAccessibleDescription(tr(setting.meaning))
        box.activated.connect(lambda _: self._choose(setting, box.currentData()))
        return box

    def _reset_button(self, setting: Setting[Choice]) -> QToolButton:
        button = QToolButton()
        button.setText(tr("Reset"))
        button.setAutoRaise(True)
        name = tr("Reset {setting}").replace("{setting}", tr(setting.label).replace("&", ""))
        button.setAccessibleName(name)
        tip = tr("Back to “{choice}”").replace("{choice}", _word(setting, setting.default))
        button.setToolTip(tip)
        button.clicked.connect(lambda: self._choose(setting, setting.default))
        return button

    def _lay_out(self) -> None:
        page = QVBoxLayout()
        for group in dict.fromkeys(setting.group for setting in SETTINGS):
            part = QGroupBox(tr(group))
            grid = QGridLayout(part)
            grid.setColumnStretch(1, 1)
            self._grids.append(grid)
            for row, setting in enumerate(one for one in SETTINGS if one.group == group):
                label, box = self.labels[setting.name], self.boxes[setting.name]
                label.setBuddy(box)
                label.setToolTip(tr(setting.meaning))
                for column, widget in enumerate((label, box, self.resets[setting.name])):
                    grid.addWidget(widget, 2 * row, column)
                if setting is LANGUAGE:
                    grid.addWidget(self.later, 2 * row + 1, 0, 1, grid.columnCount())
            page.addWidget(part)
        page.addStretch(1)
        self.fill(page, self.buttons)

    def event(self, event: QEvent) -> bool:
        """Keep the columns of all groups in line, whatever the size of letters."""
        if event.type() == QEvent.Type.LayoutRequest:
            widest = max(label.sizeHint().width() for label in self.labels.values())
            for grid in self._grids:
                if grid.columnMinimumWidth(0) != widest:
                    grid.setColumnMinimumWidth(0, widest)
        return super().event(event)

    def _choose(self, setting: Setting[Choice], choice: Choice) -> None:
        if choice is not self._settings.chosen(setting):
            self._settings.choose(setting, choice)
            if setting in OF_LOOK:
                dress(self._settings)
        self._show(setting)

    def _reset_all(self) -> None:
        for setting in SETTINGS:
            self._choose(setting, setting.default)

    def _show(self, setting: Setting[Choice]) -> None:
        """Show what is chosen, and whether there is anything to reset."""
        chosen, box = self._settings.chosen(setting), self.boxes[setting.name]
        box.setCurrentIndex(setting.choices.index(chosen))
        self.resets[setting.name].setEnabled(chosen is not setting.default)
        if setting is LANGUAGE:
            self._say_when(str(chosen) or system_language(os.environ))

    def _say_when(self, language: str) -> None:
        """Say when a language is spoken, unless it is by now: windows are made in theirs."""
        sentence = tr("Once all windows are closed and orgviewer is started again, it speaks {language}.")
        self.later.setText(sentence.replace("{language}", LANGUAGES[language]))
        self.later.setVisible(language != spoken())


def _word(setting: Setting[Choice], choice: Choice) -> str:
    """Return what a choice of a setting is called."""
    if setting is EXPORT_THEME and choice is ThemeChoice.SYSTEM:
        return tr(AS_WINDOW)
    if isinstance(choice, Paper):
        return name_of_paper(choice)
    return NAMES[choice] if choice in NAMES else tr(WORDS[choice])
