#!/usr/bin/env bash
# A Japanese name in an ODS cell, with its reading in small letters above it, is read as name and reading in
# one.
#
# Packages: python-calamine 0.9.1, pandas 3.1.1 with odfpy 1.4.1, ezodf 0.3.2, xlsx (SheetJS) 0.18.5; the
#     file is written by odfpy.
# What it does: <text:ruby> holds 山田 and the hint やまだ. calamine, pandas and SheetJS give 山田やまだ, ezodf gives
#     nothing for the cell. (In XLSX, readings are kept apart and all of them leave them out.) A line break
#     within a paragraph vanishes in calamine ("LeadDesign"), a tab in calamine and pandas.
# The guess that was wrong: that readings are left out, as in XLSX; that libraries agree on what a cell of
#     text holds.
# Who meets it: whoever opens staff lists from Japan that were kept in LibreOffice; lists with titles of two
#     lines.
# Seen on 29 November 2026 with Python 3.11.7 and Node 20.20.2:
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
    python-calamine==0.9.1 pandas==3.1.1 odfpy==1.4.1 ezodf==0.3.2 lxml==6.1.3
npm install --silent --no-audit --no-fund xlsx@0.18.5 >/dev/null

{
    env/bin/python - <<'END'
import ezodf
import pandas
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import LineBreak, P, Ruby, RubyBase, RubyText, Tab
from python_calamine import CalamineWorkbook

reading = Ruby()
base, hint = RubyBase(), RubyText()
base.addText("山田")
hint.addText("やまだ")
reading.addElement(base)
reading.addElement(hint)

document = OpenDocumentSpreadsheet()
sheet = Table(name="Staff")
document.spreadsheet.addElement(sheet)
for parts in (["name"], [reading], ["Lead", LineBreak(), "Design"], ["Lead", Tab(), "Design"]):
    paragraph = P()
    for part in parts:
        paragraph.addText(part) if isinstance(part, str) else paragraph.addElement(part)
    cell, row = TableCell(valuetype="string"), TableRow()
    cell.addElement(paragraph)
    row.addElement(cell)
    sheet.addElement(row)
document.save("staff.ods")

rows = CalamineWorkbook.from_path("staff.ods").get_sheet_by_index(0).to_python()
print("calamine:", [value for row in rows[1:] for value in row])
print("pandas:", pandas.read_excel("staff.ods")["name"].tolist())
print("ezodf:", [cell.value for row in list(ezodf.opendoc("staff.ods").sheets[0].rows())[1:] for cell in row])
END
    node --eval '
        const xlsx = require("xlsx");
        const [sheet] = Object.values(xlsx.readFile("staff.ods").Sheets);
        console.log("SheetJS:", JSON.stringify(xlsx.utils.sheet_to_json(sheet).map((row) => row.name)));
    '
} | tee seen.txt
diff <(sed -n 's/^#> //p' "$self") seen.txt
