#!/usr/bin/env bash
# A workbook saved as "Strict Open XML" opens without an error and has no sheets.
#
# Packages: openpyxl 3.1.5, pandas 3.1.1, python-calamine 0.9.1; the workbook is written by XlsxWriter
#     3.3.1.
# What it does: the strict form of ISO/IEC 29500 has the same elements in other namespaces (purl.oclc.org).
#     openpyxl looks for the old ones only, finds none and returns a workbook of no sheets; pandas then says
#     that there are 0 worksheets. calamine compares names without their namespaces and reads it.
# The guess that was wrong: that the standard's own strict form is what a library of that standard surely
#     reads, or at least refuses in so many words.
# Who meets it: whoever gets files from an office that archives in the strict form (one of the choices of
#     "Save as").
# Seen on 29 November 2026 with Python 3.11.7:
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
    openpyxl==3.1.5 pandas==3.1.1 python-calamine==0.9.1 xlsxwriter==3.3.1

env/bin/python - <<'END' | tee seen.txt
from zipfile import ZipFile

import openpyxl
import pandas
import xlsxwriter
from python_calamine import CalamineWorkbook

STRICT = {
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships":
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    "<workbook ": '<workbook conformance="strict" ',
}
with xlsxwriter.Workbook("transitional.xlsx") as workbook:
    sheet = workbook.add_worksheet("Staff")
    sheet.write_row(0, 0, ["id", "name"])
    sheet.write_row(1, 0, ["a1", "Ada Lovelace"])
with ZipFile("transitional.xlsx") as old, ZipFile("strict.xlsx", "w") as new:
    for name in old.namelist():
        text = old.read(name).decode()
        for before, after in STRICT.items():
            text = text.replace(before, after)
        new.writestr(name, text)

for path in ("transitional.xlsx", "strict.xlsx"):
    print(path)
    print("  openpyxl:", openpyxl.load_workbook(path).sheetnames)
    try:
        print("  pandas:", pandas.read_excel(path).values.tolist())
    except ValueError as error:
        print("  pandas:", error)
    print("  calamine:", CalamineWorkbook.from_path(path).get_sheet_by_name("Staff").to_python()[1:])
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
