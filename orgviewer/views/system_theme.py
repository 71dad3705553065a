"""Which theme suits the system's palette."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from orgviewer.choices import ThemeName
from orgviewer.paint.theme import THEMES, Theme


def system_theme() -> Theme:
    """Return the theme that suits the system's light or dark palette."""
    palette = QGuiApplication.palette()
    dark = palette.window().color().lightness() < palette.windowText().color().lightness()
    return THEMES[ThemeName.DARK if dark else ThemeName.LIGHT]
