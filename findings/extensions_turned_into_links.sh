#!/usr/bin/env bash
# "internal:4711" in a column of phones is 4711 in the workbook, and a link that leads nowhere.
#
# Packages: pandas 3.0.6, XlsxWriter 3.3.1, openpyxl 3.1.5.
# What it does: `to_excel` takes XlsxWriter where it is installed. Its `write` makes links of texts that begin as
#     addresses do: of "internal:" and "external:", too, which are its own words for places in the workbook and
#     for other files. The cell then shows what stands behind the word, as a link; nothing is said. With openpyxl
#     as the engine all texts come back. An address that begins with "tel:", on the other hand, is none to it:
#     `write_url` raises an error.
# The guess that was wrong: that texts of a table are texts in the workbook, whichever engine writes it.
# Who meets it: whoever writes lists of people with pandas: "internal:" and "external:" are what extensions,
#     addresses and kinds of staff begin with. `engine_kwargs={"options": {"strings_to_urls": False}}` mends it.
# Seen on 30 November 2026 with Python 3.11.7:
#> xlsxwriter: 4711 (a link), 030 4712 (a link), Internal: 4713
#> openpyxl: internal:4711, external:030 4712, Internal: 4713
#> a link to tel:+49301234: Unknown URL type: tel:+49301234
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pandas==3.0.6 xlsxwriter==3.3.1 openpyxl==3.1.5

env/bin/python - <<'END' | tee seen.txt
import openpyxl
import pandas
import xlsxwriter

staff = pandas.DataFrame({"phone": ["internal:4711", "external:030 4712", "Internal: 4713"]})
for engine in ("xlsxwriter", "openpyxl"):
    staff.to_excel("staff.xlsx", index=False, engine=engine)
    cells = [row[0] for row in openpyxl.load_workbook("staff.xlsx").active.iter_rows(min_row=2)]
    print(f"{engine}:", ", ".join(f"{cell.value}{' (a link)' * bool(cell.hyperlink)}" for cell in cells))
with xlsxwriter.Workbook("phones.xlsx") as workbook:
    try:
        workbook.add_worksheet().write_url("A1", "tel:+49301234")
    except ValueError as error:
        print(f"a link to tel:+49301234: {error}")
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
