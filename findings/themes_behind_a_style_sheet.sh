#!/usr/bin/env bash
# A chart's window changes from dark to light: with one rule for buttons, all labels keep the dark theme's letters.
#
# Packages: pyside6-essentials 6.11.3.
# What it does: while the application has a style sheet, be it of one rule for one kind of widget, a palette that is
#     set reaches no widget that is there: label, dock and button keep the letters that they had when the sheet came,
#     and white letters stand on a white ground. They follow once the sheet is taken away. With
#     `AA_UseStyleSheetPropagationInWidgetStyles` set before the sheet it is the other way round: the sheet itself
#     gives all of them black letters again, in the dark, whatever the application's palette says.
# The guess that was wrong: that a style sheet changes what its rules select, and a palette all the rest.
# Who meets it: whoever draws lines around buttons for a theme of high contrast, and lets people change themes
#     without a new start.
# Seen on 30 November 2026 with Python 3.11.7:
#> as usual, dark with a sheet: label #ffffff, dock #ffffff, button #ffffff
#> as usual, light: label #ffffff, dock #ffffff, button #ffffff
#> as usual, the sheet taken away: label #000000, dock #000000, button #000000
#> with the attribute, dark with a sheet: label #000000, dock #000000, button #000000
#> with the attribute, light: label #000000, dock #000000, button #000000
#> with the attribute, the sheet taken away: label #000000, dock #000000, button #000000
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pyside6-essentials==6.11.3

cat >themes.py <<'END'
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QMainWindow, QPushButton

LETTERS = QPalette.ColorRole.WindowText
application = QApplication(["themes"])
window, dock = QMainWindow(), QDockWidget("Details")
label, button = QLabel("Ada"), QPushButton("Open")
dock.setWidget(label)
window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
window.setCentralWidget(button)
window.show()
light = QPalette(application.palette())
light.setColor(LETTERS, QColor("#000000"))
dark = QPalette(QColor("#000000"))
dark.setColor(LETTERS, QColor("#ffffff"))


def tell(what):
    named = {"label": label, "dock": dock, "button": button}
    said = (f"{name} {widget.palette().color(LETTERS).name()}" for name, widget in named.items())
    print(f"{sys.argv[1]}, {what}: {', '.join(said)}")


application.setPalette(dark)
if sys.argv[1] == "with the attribute":
    application.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
application.setStyleSheet("QPushButton { border: 1px solid white; }")
tell("dark with a sheet")
application.setPalette(light)
tell("light")
application.setStyleSheet("")
tell("the sheet taken away")
END
for way in "as usual" "with the attribute"; do
    QT_QPA_PLATFORM=offscreen env/bin/python themes.py "$way" 2>>errors.txt
done | tee seen.txt
diff <(sed -n 's/^#> //p' "$self") seen.txt || { cat errors.txt >&2; exit 1; }
