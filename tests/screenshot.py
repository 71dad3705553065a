"""Makes the picture of the window that the README shows: `python -m tests.screenshot`.

It is the real window with the sample and a person selected, without a display. Fonts differ from machine to
machine, so it is made by hand after a change of the look; one with fonts-noto-cjk shows the Chinese names.
"""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from orgviewer.chart.chart import Kind
from orgviewer.chart.places import Place
from orgviewer.resources import default_dataset, resource
from orgviewer.views.main_window import MainWindow
from orgviewer.views.parts import SIZE
from orgviewer.views.settings import Settings
from tests.no_display import PLATFORM

PERSON = "guodong-zhang"
PICTURE = "screenshot.png"


def take(person: str) -> QPixmap:
    """Return a picture of the window with the sample and a person selected; needs a QApplication."""
    window = MainWindow(Settings())
    window.resize(*SIZE)
    window.show()
    window.open_file(default_dataset())
    QApplication.processEvents()  # the parts of the window take their places
    window.chart.fit()
    scene = window.chart.scene
    assert scene is not None
    window.chart.select(
        Place(int(scene.whole.cards(Kind.PERSON, scene.whole.dataset.person_index[person])[0]))
    )
    QApplication.processEvents()
    picture = window.grab()
    window.close()
    window.deleteLater()
    return picture


def main() -> None:
    """Write the picture beside the other resources."""
    os.environ["QT_QPA_PLATFORM"] = PLATFORM  # counts only until the application object is made
    output: Path = resource("orgviewer.svg").with_name(PICTURE)
    with TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        application = QApplication(["orgviewer"])
        assert take(PERSON).save(str(output))
    del application  # it had to live until here


if __name__ == "__main__":
    main()
