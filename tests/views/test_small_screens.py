"""Every dialog fits on small screens, in every language, and nothing in it is cut."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from orgviewer.choices import Language

pytestmark = pytest.mark.gui
CHECKOUT = Path(__file__).parents[2]
OF_QT = ("QFileDialog", "QMessageBox")


@pytest.mark.parametrize("language", [*Language][1:], ids=str)
@pytest.mark.parametrize(("pixels", "factor"), [((1024, 600), "1"), ((1366, 768), "2")], ids=str)
def test_every_dialog_fits_on_a_small_screen_and_cuts_no_text(
    tmp_path: Path, pixels: tuple[int, int], factor: str, language: Language
) -> None:
    screen = {"name": "small", "x": 0, "y": 0, "width": pixels[0], "height": pixels[1], "dpr": 1}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96}
    (tmp_path / "screen.json").write_text(json.dumps({"screens": [{**screen, **dots}]}), encoding="utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen:configfile=screen.json",
        "QT_SCALE_FACTOR": factor,
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_CACHE_HOME": str(tmp_path),
        "PYTHONPATH": str(CHECKOUT),
    }
    looked = subprocess.run(
        [sys.executable, "-m", "tests.views.every_dialog", str(tmp_path), str(language)],
        cwd=tmp_path,
        env=environment,
        check=True,
        timeout=600,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    *faults, opened, never_opened = looked.stdout.splitlines()
    assert faults == []
    assert {*OF_QT, "PrintPreview", "Guide", "Palette"} < {*opened.split()[1:]}
    assert never_opened == "never opened:"
