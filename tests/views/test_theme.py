"""The theme follows the system's palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from orgviewer.choices import ThemeName
from orgviewer.paint.theme import THEMES
from orgviewer.views.main_window import MainWindow
from tests.views.hands import Hands

F5 = Qt.Key.Key_F5
Write = Callable[..., Path]


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[QPalette]:
    """The palette of a dark system; the light one comes back after the test."""
    light = QPalette(qapp.palette())
    palette = QPalette(QColor("#202020"))
    assert palette.windowText().color().lightness() > palette.window().color().lightness()
    yield palette
    qapp.setPalette(light)


def test_the_theme_follows_the_systems_palette(hands: Hands, qapp: QApplication, dark: QPalette) -> None:
    light = QPalette(qapp.palette())
    hands.click_card("greg-yang")
    seen = [look(hands)]
    for palette, name in ((dark, ThemeName.DARK), (light, ThemeName.LIGHT)):
        qapp.setPalette(palette)
        hands.qtbot.waitUntil(partial(shows, hands, name))
        theme = THEMES[name]
        details = hands.window.details
        assert details.palette().color(QPalette.ColorRole.Base) == QColor(theme.card)
        assert details.palette().color(QPalette.ColorRole.Text) == QColor(theme.text)
        assert theme.quiet in details.toHtml()
        assert "Greg Yang" in details.toPlainText()
        seen.append(look(hands))
    assert seen[0] != seen[1]
    assert seen[0] == seen[2]


def shows(hands: Hands, name: ThemeName) -> bool:
    return hands.view.theme.name is name


def look(hands: Hands) -> tuple[str, str]:
    """Return the colours of the chart's ground and of the panel's."""
    corner = hands.view.grab().toImage().pixelColor(hands.nowhere())
    panel = hands.window.details.viewport().grab().toImage().pixelColor(2, 2)
    return corner.name(), panel.name()


def test_a_window_in_a_dark_system_begins_dark(
    new_window: Callable[[], MainWindow], qapp: QApplication, dark: QPalette
) -> None:
    qapp.setPalette(dark)
    assert new_window().chart.theme.name is ThemeName.DARK
