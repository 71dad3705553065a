#!/usr/bin/env bash
# A column of names made by a formula: everybody is called 0.
#
# Packages: writers XlsxWriter 3.3.1, openpyxl 3.1.5; readers python-calamine 0.9.1, openpyxl 3.1.5, pandas
#     3.1.1, polars 2.1.0 with fastexcel 0.21.0, xlsx (SheetJS) 0.18.5, exceljs 4.4.0, read-excel-file
#     9.3.17.
# What it does: no writer calculates `=A2&" "&B2`. XlsxWriter keeps the number 0 as the result, so that all
#     readers but one give 0; openpyxl keeps none, so that they give "", None, nan or no cell at all.
#     exceljs takes the 0 for no result. Except for exceljs, none says that the cell holds a formula which
#     nobody calculated, and opened in a spreadsheet the file looks right, for that calculates first.
# The guess that was wrong: that a result which is not there is empty, and empty the same for all.
# Who meets it: whoever draws a chart from a workbook that a script wrote and nobody saved in a spreadsheet;
#     a column of managers made so hangs everybody under an employee 0.
# Seen on 29 November 2026 with Python 3.11.7 and Node 20.20.2:
#> written by XlsxWriter, read by
#>   calamine: 0.0
#>   openpyxl: 0
#>   pandas: 0
#>   polars: 0
#> written by openpyxl, read by
#>   calamine: ''
#>   openpyxl: None
#>   pandas: nan
#>   polars: None
#> written by XlsxWriter, read by
#>   SheetJS: {"first":"Ada","last":"Lovelace","name":0}
#>   exceljs: {"formula":"A2&\" \"&B2"}
#>   read-excel-file: ["Ada","Lovelace",0]
#> written by openpyxl, read by
#>   SheetJS: {"first":"Ada","last":"Lovelace"}
#>   exceljs: {"formula":"A2&\" \"&B2"}
#>   read-excel-file: ["Ada","Lovelace",null]
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check \
    xlsxwriter==3.3.1 openpyxl==3.1.5 python-calamine==0.9.1 pandas==3.1.1 polars==2.1.0 fastexcel==0.21.0
npm install --silent --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0 read-excel-file@9.3.17 >/dev/null

{
    env/bin/python - <<'END'
import openpyxl
import pandas
import polars
import xlsxwriter
from python_calamine import CalamineWorkbook

HEAD, FORMULA = ["first", "last", "name"], '=A2&" "&B2'
with xlsxwriter.Workbook("XlsxWriter.xlsx") as workbook:
    sheet = workbook.add_worksheet()
    sheet.write_row(0, 0, HEAD)
    sheet.write_row(1, 0, ["Ada", "Lovelace"])
    sheet.write_formula(1, 2, FORMULA)
workbook = openpyxl.Workbook()
workbook.active.append(HEAD)
workbook.active.append(["Ada", "Lovelace", FORMULA])
workbook.save("openpyxl.xlsx")

for writer in ("XlsxWriter", "openpyxl"):
    path = f"{writer}.xlsx"
    print(f"written by {writer}, read by")
    print("  calamine:", repr(CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()[1][2]))
    print("  openpyxl:", repr(openpyxl.load_workbook(path, data_only=True).active["C2"].value))
    print("  pandas:", repr(pandas.read_excel(path)["name"].tolist()[0]))
    print("  polars:", repr(polars.read_excel(path)["name"].to_list()[0]))
END
    for writer in XlsxWriter openpyxl; do
        echo "written by $writer, read by"
        node --input-type=module --eval '
            import xlsx from "xlsx";
            import exceljs from "exceljs";
            import * as reader from "read-excel-file/node";
            const path = process.argv[1];
            const sheet = xlsx.readFile(path).Sheets;
            console.log("  SheetJS:", JSON.stringify(xlsx.utils.sheet_to_json(Object.values(sheet)[0])[0]));
            const workbook = new exceljs.Workbook();
            await workbook.xlsx.readFile(path);
            console.log("  exceljs:", JSON.stringify(workbook.worksheets[0].getCell("C2").value));
            console.log("  read-excel-file:", JSON.stringify((await reader.default(path))[0].data[1]));
        ' "$writer.xlsx"
    done
} | tee seen.txt
diff <(sed -n 's/^#> //p' "$self") seen.txt
