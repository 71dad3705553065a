"""What suits the system, or what was chosen in its place: a theme for its palette, a size for its letters."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from orgviewer.choices import ThemeName
from orgviewer.paint.theme import THEMES, Theme

TEXT_SCALED = "textScale"
"""The property of Qt's application that says how large letters are, where somebody chose that."""


def system_theme() -> Theme:
    """Return the theme that suits the palette, be it light or dark, or one of black and white alone."""
    palette = QGuiApplication.palette()
    text = palette.windowText().color()
    grounds = (palette.window().color(), palette.base().color(), palette.button().color())
    is_dark = grounds[0].lightness() < text.lightness()
    if all({ground.rgb(), text.rgb()} == _BLACK_AND_WHITE for ground in grounds):
        return THEMES[ThemeName.HIGH_CONTRAST_DARK if is_dark else ThemeName.HIGH_CONTRAST]
    return THEMES[ThemeName.DARK if is_dark else ThemeName.LIGHT]


_BLACK_AND_WHITE = {QColor(Qt.GlobalColor.black).rgb(), QColor(Qt.GlobalColor.white).rgb()}


def prefers_contrast() -> bool:
    """Return whether the system asks for high contrast, as far as this version of Qt tells."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def text_scale() -> float:
    """Return how large letters are to be, the usual size being 1."""
    application = QGuiApplication.instance()
    return float((application and application.property(TEXT_SCALED)) or 1.0)
