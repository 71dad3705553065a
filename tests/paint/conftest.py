"""Fonts need a Qt application; they are measured once for all tests here, which speak English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from orgviewer.paint.text_metrics import Letters


@pytest.fixture(autouse=True)
def _english_application(qapp: QGuiApplication) -> Iterator[None]:
    """Start Qt before any test of this folder, in no language but the tests' own."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def letters(qapp: QGuiApplication) -> Letters:
    return Letters()
