#!/usr/bin/env bash
# A page of links in a Qt window: Tab selects one after the other, and the signal of that stays silent.
#
# Packages: pyside6-essentials 6.11.3.
# What it does: QTextBrowser selects the next link at each Tab, and Enter follows it. `highlighted`, which its
#     documentation calls the signal of an anchor that was selected but not activated, comes for the mouse only.
#     The browser has no accessible child for a link either, so whoever hears the window is told nothing.
# The guess that was wrong: that what shows a link's address in the status line, or lets assistive tools say it,
#     can hang on that signal.
# Who meets it: whoever shows lives with links to people and sources in a QTextBrowser, and wants them heard. What
#     works is to look, after each key, which text the cursor has selected, and where it leads.
# Seen on 30 November 2026 with Python 3.11.7:
#> Tab: 'Ada' is selected, highlighted: []
#> Tab: 'Ben' is selected, highlighted: []
#> Enter: ['ben'] followed
#> mouse over the first: highlighted: ['ada']
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pyside6-essentials==6.11.3

QT_QPA_PLATFORM=offscreen env/bin/python - <<'END' 2>errors.txt | tee seen.txt
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser

application = QApplication(["links"])
browser = QTextBrowser()
browser.setOpenLinks(False)
browser.setHtml('<a href="ada">Ada</a> reports to <a href="ben">Ben</a>')
selected, followed = [], []
browser.highlighted.connect(lambda address: selected.append(address.toString()))
browser.anchorClicked.connect(lambda address: followed.append(address.toString()))
browser.show()
QTest.qWaitForWindowExposed(browser)
browser.setFocus()
for _ in range(2):
    QTest.keyClick(browser, Qt.Key.Key_Tab)
    print(f"Tab: {browser.textCursor().selectedText()!r} is selected, highlighted: {selected}")
QTest.keyClick(browser, Qt.Key.Key_Return)
print(f"Enter: {followed} followed")
QTest.mouseMove(browser.viewport(), QPoint(150, 60))
QTest.qWait(20)
QTest.mouseMove(browser.viewport(), browser.cursorRect().center() * 0 + QPoint(12, 12))
QTest.qWait(20)
print(f"mouse over the first: highlighted: {[address for address in selected if address]}")
END
diff <(sed -n 's/^#> //p' "$self") seen.txt || { cat errors.txt >&2; exit 1; }
