#!/usr/bin/env bash
# A workbook's column of numbers in which letters come late: the ids with letters turn into nothing, and a
# row of which nothing is left is not there at all.
#
# Packages: polars 2.1.0, fastexcel 0.21.0; the workbook is written by XlsxWriter 3.3.1.
# What it does: `polars.read_excel` guesses each column's type from the first 1,000 rows. Ids 1 to 1,500
#     make it a column of integers; "E-1" in row 1,501 cannot be one and becomes null without a word. Rows
#     of nulls are then dropped, so that of 1,502 people 1,501 are read. The openpyxl engine of the same
#     function reads all.
# The guess that was wrong: that a cell which does not fit raises an error, or that the column becomes text
#     (`polars.read_csv` raises); and that no engine of one function loses people whom another finds.
# Who meets it: whoever opens a staff list of over 1,000 rows in which contractors, added at the end, have
#     ids with letters.
# Seen on 29 November 2026 with Python 3.11.7:
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
    polars==2.1.0 fastexcel==0.21.0 openpyxl==3.1.5 xlsxwriter==3.3.1

env/bin/python - <<'END' | tee seen.txt
import polars
import xlsxwriter

with xlsxwriter.Workbook("staff.xlsx") as workbook:
    sheet = workbook.add_worksheet()
    sheet.write_row(0, 0, ["id", "manager"])
    for number in range(1, 1501):
        sheet.write_row(number, 0, [number, number // 5])
    sheet.write_row(1501, 0, ["E-1", "E-2"])
    sheet.write_row(1502, 0, ["E-2", 7])

for title, options in {
    "as it comes": {},
    "types guessed from all rows": {"infer_schema_length": None},
    "the engine openpyxl": {"engine": "openpyxl"},
}.items():
    table = polars.read_excel("staff.xlsx", **options)
    print(f"{title}: {table.height} of 1502 people, the last two {table.rows()[-2:]}")
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
