#!/usr/bin/env bash
# The number 42 in a cell is a day in February 1900, by what stands beside it in the number format.
#
# Packages: exceljs 4.4.0, xlsx (SheetJS) 0.18.5, openpyxl 3.1.5, python-calamine 0.9.1; written by
#     XlsxWriter 3.3.1.
# What it does: each library finds out for itself whether a format is one of dates, and looks for letters
#     such as d, m, y, h, s. Letters that a format only shows (0\d, "42d"), leaves room for (_m) or fills up
#     with (*d) are no part of a date. exceljs takes escaped and spacing letters for one, and exceljs,
#     openpyxl and SheetJS those that fill up; calamine takes none of them for a date.
# The guess that was wrong: that a cell's type is in the file. In XLSX a date is a number with a format.
# Who meets it: whoever keeps notice periods as 42d or years of service as 42 y.
# Seen on 29 November 2026 with Python 3.11.7 and Node 20.20.2:
#> formats:  | 0 | 0"d" | 0\d | 0 \y | 0_m | 0*d
#> calamine: | 42.0 | 42.0 | 42.0 | 42.0 | 42.0 | 42.0
#> openpyxl: | 42 | 42 | 42 | 42 | 42 | 1900-02-11 00:00:00
#> SheetJS:  | 42 | 42 | 42 | 42 | 42 | 1900-02-10
#> exceljs:  | 42 | 42 | 1900-02-10 | 1900-02-10 | 1900-02-10 | 1900-02-10
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
export TZ=UTC
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check xlsxwriter==3.3.1 openpyxl==3.1.5 python-calamine==0.9.1
npm install --silent --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0 >/dev/null

{
    env/bin/python - <<'END'
import openpyxl
import xlsxwriter
from python_calamine import CalamineWorkbook

FORMATS = ("0", '0"d"', r"0\d", r"0 \y", "0_m", "0*d")
with xlsxwriter.Workbook("numbers.xlsx") as workbook:
    sheet = workbook.add_worksheet()
    for row, text in enumerate(FORMATS):
        sheet.write_number(row, 0, 42, workbook.add_format({"num_format": text}))
print("formats: ", *FORMATS, sep=" | ")
rows = CalamineWorkbook.from_path("numbers.xlsx").get_sheet_by_index(0).to_python()
print("calamine:", *(value for row in rows for value in row), sep=" | ")
print("openpyxl:", *(cell.value for cell in openpyxl.load_workbook("numbers.xlsx").active["A"]), sep=" | ")
END
    node --eval '
        const xlsx = require("xlsx");
        const exceljs = require("exceljs");
        const told = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
        const [sheet] = Object.values(xlsx.readFile("numbers.xlsx", { cellDates: true }).Sheets);
        const rows = xlsx.utils.sheet_to_json(sheet, { header: 1 });
        console.log("SheetJS:  |", rows.map((row) => told(row[0])).join(" | "));
        const workbook = new exceljs.Workbook();
        workbook.xlsx.readFile("numbers.xlsx").then(() => {
            const values = workbook.worksheets[0].getColumn(1).values.slice(1);
            console.log("exceljs:  |", values.map(told).join(" | "));
        });
    '
} | tee seen.txt
diff <(sed -n 's/^#> //p' "$self") seen.txt
