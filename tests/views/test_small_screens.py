"""Every dialog fits on small screens, in every language, and nothing in it is cut."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.choices import Language, ThemeChoice
from tests.views.screens import said_on_a_screen

pytestmark = pytest.mark.gui
OF_QT = ("QFileDialog", "QMessageBox")


# High contrast draws wider lines around what can be pressed, and around what has the keyboard.
@pytest.mark.parametrize("theme", [ThemeChoice.SYSTEM, ThemeChoice.HIGH_CONTRAST])
# Twice the scale leaves less room than the smaller screen has: there the longest language alone is tried.
@pytest.mark.parametrize(
    ("language", "pixels", "factor"),
    [(Language.GERMAN, (1024, 600), "1"), *((language, (1366, 768), "2") for language in [*Language][1:])],
)
def test_every_dialog_fits_on_a_small_screen_and_cuts_no_text(
    tmp_path: Path, language: Language, pixels: tuple[int, int], factor: str, theme: ThemeChoice
) -> None:
    line = "-m", "tests.views.every_dialog", str(tmp_path), str(language), str(theme)
    *faults, opened, never_opened = said_on_a_screen(tmp_path, pixels, factor, *line)
    assert faults == []
    assert {*OF_QT, "PrintPreview", "Guide", "Palette"} < {*opened.split()[1:]}
    assert never_opened == "never opened:"
