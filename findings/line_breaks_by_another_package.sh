#!/usr/bin/env bash
# One script, one version of openpyxl, two files: which line breaks a cell holds depends on another package.
#
# Packages: openpyxl 3.1.5 alone, and with lxml 6.1.3 beside it; python-calamine 0.9.1 reads, too.
# What it does: if lxml can be imported, openpyxl writes with it. lxml writes the carriage return of
#     "Lead\r\nDesign" as &#13;, as XML wants it; without lxml it is written bare, and every reader of XML
#     must turn it into a line feed (XML 1.0, 2.11).
# The guess that was wrong: that lxml is there for speed only, as the documentation says, and the file is
#     the same.
# Who meets it: whoever compares a list before and after, or matches titles of two lines: on one machine
#     they are equal, on another each of them has changed. (pandas does not ask for lxml; python-pptx and
#     many others bring it.)
# Seen on 29 November 2026 with Python 3.11.7:
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5 python-calamine==0.9.1

cat >write.py <<'END'
import openpyxl
import openpyxl.xml
from python_calamine import CalamineWorkbook

workbook = openpyxl.Workbook()
for text in ("Lead\r\nDesign", "Lead\rDesign", "Lead\nDesign"):
    workbook.active.append([text])
workbook.save("titles.xlsx")
print("with lxml" if openpyxl.xml.LXML else "without lxml")
print("  openpyxl:", [cell.value for cell in openpyxl.load_workbook("titles.xlsx").active["A"]])
rows = CalamineWorkbook.from_path("titles.xlsx").get_sheet_by_index(0).to_python()
print("  calamine:", [value for row in rows for value in row])
END
{
    env/bin/python write.py
    env/bin/pip install --quiet --disable-pip-version-check lxml==6.1.3
    env/bin/python write.py
} | tee seen.txt
diff <(sed -n 's/^#> //p' "$self") seen.txt
