"""How the whole program looks: the colours and letters of its windows, as a person chose them.

Qt's application has them for all windows, which follow it as they follow the system: nothing else is told.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from orgviewer.choices import DateStyle, ThemeName
from orgviewer.paint.theme import THEMES, Theme, mixed
from orgviewer.views.settings import DATES, TEXT_SCALE, THEME, Settings
from orgviewer.views.system_theme import TEXT_SCALED, prefers_contrast, system_theme
from orgviewer.words.translation import write_dates

OF_HIGH_CONTRAST = (ThemeName.HIGH_CONTRAST, ThemeName.HIGH_CONTRAST_DARK)
DISABLED = 0.55  # the share of its own colour that is left of what cannot be used now
OUTLINES = """
QPushButton, QToolButton, QComboBox, QAbstractSpinBox, QLineEdit, QMenu, QGroupBox, QToolTip
{ border: 1px solid {text}; }
QPushButton, QComboBox { padding: 3px 10px; }
QToolButton { padding: 2px 6px; }
QToolBar QToolButton { padding: 2px; }
QLineEdit { padding: 1px; }
QToolBarExtension { padding: 0; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QAbstractSpinBox:focus, QLineEdit:focus
{ border: 2px solid {focus}; }
QPushButton:focus, QComboBox:focus { padding: 2px 9px; }
QToolButton:focus { padding: 1px 5px; }
QToolBar QToolButton:focus { padding: 1px; }
QLineEdit:focus { padding: 0; }
QGroupBox { margin-top: 1.6em; }
QGroupBox::title { subcontrol-origin: margin; left: 4px; }
QToolButton:checked { border: 3px solid {text}; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled { border: 1px dashed {text}; }
QMenuBar, QToolBar { border-bottom: 1px solid {text}; }
QStatusBar { border-top: 1px solid {text}; }
QMainWindow::separator { background: {text}; width: 1px; height: 1px; margin: 2px; }
QSlider::groove { border: 1px solid {text}; }
QSlider::groove:horizontal { height: 4px; }
QSlider::groove:vertical { width: 4px; }
QSlider::handle { background: {text}; }
QSlider::handle:horizontal { width: 10px; margin: -6px 0; }
QSlider::handle:vertical { height: 10px; margin: 0 -6px; }
QSlider::handle:focus { background: {focus}; }
QSlider::handle:disabled { background: transparent; border: 1px dashed {text}; }
QAbstractSpinBox { padding: 2px 22px 2px 4px; }
QAbstractSpinBox:focus { padding: 1px 21px 1px 3px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button
{ subcontrol-origin: border; width: 20px; border: 1px solid {text}; }
QAbstractSpinBox::up-button:pressed, QAbstractSpinBox::down-button:pressed { border: 2px solid {focus}; }
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow
{ width: 0; height: 0; border-left: 4px solid {ground}; border-right: 4px solid {ground}; }
QAbstractSpinBox::up-arrow { border-bottom: 5px solid {text}; }
QAbstractSpinBox::down-arrow { border-top: 5px solid {text}; }
QAbstractSpinBox::up-arrow:off, QAbstractSpinBox::up-arrow:disabled { border-bottom: 1px solid {text}; }
QAbstractSpinBox::down-arrow:off, QAbstractSpinBox::down-arrow:disabled { border-top: 1px solid {text}; }
QCheckBox::indicator { width: 8px; height: 8px; padding: 2px; border: 1px solid {text}; }
QCheckBox::indicator:checked { background: {text}; background-clip: content; background-origin: content; }
QCheckBox:focus { border: 1px solid {focus}; }
QScrollBar { border: 1px solid {text}; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: {text}; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
"""Lines around what can be pressed: styles draw them in a shade of the ground, of which black has none.

What has the keyboard has a wider one, and less between it and the letters, which stay where they are.
"""


def dress(settings: Settings) -> None:
    """Let all windows look as somebody chose."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    _set_dates(application, settings.chosen(DATES))
    # A style sheet keeps palettes and letters from widgets that are there. It is taken away before these
    # change; with the attribute, which has to stay, widgets have none of their own when it is gone.
    application.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
    application.setStyleSheet("")
    theme = _set_colours(application, settings.chosen(THEME).theme)
    _set_letters(application, settings.chosen(TEXT_SCALE).value)
    if theme and theme.name in OF_HIGH_CONTRAST:
        application.setStyleSheet(outlines(theme))


def _set_dates(application: QApplication, style: DateStyle) -> None:
    """Write dates in a style; windows hear of it as of every change of how the system writes them."""
    if write_dates(style):
        for window in application.topLevelWidgets():
            application.sendEvent(window, QEvent(QEvent.Type.LocaleChange))


def _set_colours(application: QApplication, chosen: ThemeName | None) -> Theme | None:
    """Set the palette of a theme and return that; None for the system's own."""
    hints = QGuiApplication.styleHints()
    if chosen is None:
        hints.unsetColorScheme()
        application.setPalette(QPalette())
        if not prefers_contrast():
            return None
        is_dark = system_theme().name.is_dark
        chosen = ThemeName.HIGH_CONTRAST_DARK if is_dark else ThemeName.HIGH_CONTRAST
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if chosen.is_dark else Qt.ColorScheme.Light)
    application.setPalette(palette_of(THEMES[chosen]))
    return THEMES[chosen]


def _set_letters(application: QApplication, scale: float) -> None:
    application.setProperty(TEXT_SCALED, scale)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(font.pointSizeF() * scale)
    if font != application.font():
        application.setFont(font)


def outlines(theme: Theme) -> str:
    """Return the style sheet that draws lines around what can be pressed, in a theme's colours."""
    colours = {"{text}": theme.text, "{focus}": theme.focus, "{ground}": theme.card}
    sheet = OUTLINES
    for name, colour in colours.items():
        sheet = sheet.replace(name, colour)
    return sheet


def palette_of(theme: Theme) -> QPalette:
    """Return the palette of windows in a theme's colours."""
    roles = QPalette.ColorRole
    colours = {
        **dict.fromkeys((roles.Window,), theme.background),
        **dict.fromkeys((roles.Base, roles.ToolTipBase), theme.card),
        **dict.fromkeys((roles.WindowText, roles.Text, roles.ButtonText, roles.ToolTipText), theme.text),
        roles.AlternateBase: theme.neutral_tint,
        roles.BrightText: theme.on_accent,
        roles.PlaceholderText: theme.quiet,
        **dict.fromkeys((roles.Highlight, roles.Link, roles.LinkVisited), theme.focus),
        roles.HighlightedText: theme.card,
    }
    button = theme.background if theme.name in OF_HIGH_CONTRAST else theme.neutral_tint
    palette = QPalette(QColor(button), QColor(theme.background))
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    faint = QColor(mixed(theme.text, theme.background, DISABLED))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return palette
