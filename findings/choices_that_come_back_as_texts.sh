#!/usr/bin/env bash
# A choice kept in a list of choices comes back as another type, if it is an enumeration of texts.
#
# Packages: pyside6-essentials 6.11.3 (Python 3.11 has StrEnum since 3.11.0).
# What it does: `QComboBox.addItem(text, userData)` keeps a member of a plain enumeration, and of one whose
#     members are whole numbers, as it is, and `itemData()` gives back that member. A member of a StrEnum
#     becomes a text of Qt's on the way and comes back as a bare `str`: equal to the member, but not it, so
#     that `is`, `isinstance` and a table by members say no, and a `match` on its class does as well.
# The guess that was wrong: that what is given to Qt as the data of an entry is what Qt gives back; or, who
#     has met it with texts, that numbers fare alike.
# Who meets it: whoever lets the same enumeration serve a command line (where texts are handy) and a dialog.
# Seen on 29 November 2026 with Python 3.11.7:
#> Plain: Plain, is the member: True, equal: True
#> Text: str, is the member: False, equal: True
#> Number: Number, is the member: True, equal: True
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pyside6-essentials==6.11.3

QT_QPA_PLATFORM=offscreen env/bin/python - <<'END' | tee seen.txt
import enum

from PySide6.QtWidgets import QApplication, QComboBox


class Plain(enum.Enum):
    TIDY = "tidy"


class Text(enum.StrEnum):
    TIDY = "tidy"


class Number(enum.IntEnum):
    TIDY = 3


application = QApplication([])
box = QComboBox()
for kind in (Plain, Text, Number):
    box.addItem("Tidy", kind.TIDY)
    found = box.itemData(box.count() - 1)
    print(f"{kind.__name__}: {type(found).__name__}, is the member: {found is kind.TIDY}, equal: {found == kind.TIDY}")
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
