"""How the whole program looks: the colours and letters of its windows, as a person chose them.

Qt's application has them for all windows, which follow it as they follow the system: nothing else is told.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from orgviewer.choices import ThemeName
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
QPushButton:focus, QToolButton:focus, QComboBox:focus, QAbstractSpinBox:focus, QLineEdit:focus
{ border: 2px solid {focus}; }
QToolButton:checked { border: 3px solid {text}; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled { border: 1px dashed {text}; }
QMenuBar, QToolBar, QDockWidget::title { border-bottom: 1px solid {text}; }
QStatusBar { border-top: 1px solid {text}; }
"""
"""Lines around what can be pressed: styles draw them in a shade of the ground, of which black has none."""


def dress(settings: Settings) -> None:
    """Let all windows look as somebody chose."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    write_dates(settings.chosen(DATES))
    _set_theme(application, settings.chosen(THEME).theme)
    scale = settings.chosen(TEXT_SCALE).value
    application.setProperty(TEXT_SCALED, scale)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(font.pointSizeF() * scale)
    if font != application.font():
        application.setFont(font)


def _set_theme(application: QApplication, chosen: ThemeName | None) -> None:
    hints = QGuiApplication.styleHints()
    if chosen is None:
        hints.unsetColorScheme()
        application.setPalette(QPalette())
        if prefers_contrast():
            is_dark = system_theme().name.is_dark
            chosen = ThemeName.HIGH_CONTRAST_DARK if is_dark else ThemeName.HIGH_CONTRAST
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if chosen.is_dark else Qt.ColorScheme.Light)
    if chosen is not None:
        application.setPalette(palette_of(THEMES[chosen]))
    _set_outlines(application, THEMES[chosen] if chosen and chosen in OF_HIGH_CONTRAST else None)


def _set_outlines(application: QApplication, theme: Theme | None) -> None:
    """Draw lines around what can be pressed, in a theme's colours, or leave that to the style."""
    sheet = OUTLINES.replace("{text}", theme.text).replace("{focus}", theme.focus) if theme else ""
    if sheet != application.styleSheet():
        # Lest a style sheet keeps the palette that widgets had before it.
        application.setAttribute(
            Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles, bool(sheet)
        )
        application.setStyleSheet(sheet)


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
