"""How large names are when a file opens: `python -m tests.first_look` for windows of four sizes.

For each file: cards in view, pixels of a name (14 is what it has at 100 %), and whether all is unfolded.
"""

from __future__ import annotations

import os
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from orgviewer.commands.sample import write_sample
from orgviewer.paint.theme import Lettering
from orgviewer.resources import sample
from orgviewer.views.main_window import MainWindow
from orgviewer.views.settings import Settings
from tests.no_display import PLATFORM

SIZES = ((1024, 560), (1366, 728), (1440, 860), (2560, 1400))  # of windows, the panel of a desktop left free
PEOPLE = (12, 20, 30, 40, 60, 80, 120, 200)
COMFORT = 14.0  # pixels; larger names are no more legible


def files(folder: Path) -> Iterator[Path]:
    """Yield the two samples that come along, and invented organizations."""
    yield sample("xai.yaml")
    yield sample("example.yaml")
    for people in PEOPLE:
        path = folder / f"{people}.yaml"
        write_sample(people=people, output=path, seed=people)
        yield path


def main() -> None:
    """Print a line for each file and size, and the means."""
    os.environ["QT_QPA_PLATFORM"] = PLATFORM
    with TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        application = QApplication(sys.argv[:1])
        for size in SIZES:
            names = []
            for path in files(Path(folder)):
                window = MainWindow(Settings())
                window.resize(*size)
                window.show()
                QApplication.processEvents()
                window.open_file(path)
                QApplication.processEvents()
                scene, camera = window.chart.scene, window.chart.camera
                assert scene is not None
                pixels = Lettering.NAME.pixels * camera.scale
                names.append(min(pixels, COMFORT))
                whole = "all" if len(scene.chart) == len(scene.whole) else f"of {len(scene.whole)}"
                kind = scene.layout.spec.kind.value
                cards = f"{path.stem:10} {len(scene.chart):4} cards {whole:7}"
                print(f"{size[0]} × {size[1]}  {cards} {pixels:5.1f} px  {kind}")
                window.close()
            print(f"{size[0]} × {size[1]}  mean {statistics.mean(names):.2f} px", flush=True)
        del application


if __name__ == "__main__":
    main()
