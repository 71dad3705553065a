#!/usr/bin/env bash
# Tries the folder that needs no Python: makes it, moves it, and does with it whatever loads something by name or
# runs something beside the program: workbooks, photos, slides, names in other scripts, the menu, a window.
#
# Not part of CI: it takes some minutes, 2 GB for temporary files, the registry of packages, and xvfb. It leaves nothing.
# Usage: tests/standalone_folder.sh [FOLDER]; without one that was made, one is made.
set -euo pipefail

readonly PATIENCE=20 # seconds; a window that is open so long stays open

# The least that is a workbook.
make_workbook() {
    python3 - "$1" <<'END'
import sys, zipfile
book = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
links = "http://schemas.openxmlformats.org/package/2006/relationships"
rows = "".join(
    "<row>" + "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in row) + "</row>"
    for row in (("Name", "Manager"), ("Ada", ""), ("Ben", "Ada"))
)
parts = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{links}"><Relationship Id="r1" Type="{office}/officeDocument" '
    'Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{book}" xmlns:r="{office}"><sheets>'
    '<sheet name="Staff" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{links}"><Relationship Id="r1" Type="{office}/worksheet" '
    'Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{book}"><sheetData>{rows}</sheetData></worksheet>',
}
with zipfile.ZipFile(sys.argv[1], "w") as archive:
    for name, text in parts.items():
        archive.writestr(name, text)
END
}

{
    cd "$(dirname "${BASH_SOURCE[0]}")/.."
    work=$(mktemp -d)
    trap 'rm -rf "$work"; [ -z "${screen:-}" ] || kill "$screen"' EXIT
    made=${1:-$(python3 -m tests.packaging folder --output "$work/made" | tail -n 1)}
    cp -r "$made" "$work/moved"
    cp -r data "$work/charts"
    make_workbook "$work/charts/staff.xlsx"
    du -sm "$work/moved"

    cd "$work/charts"
    program=$work/moved/orgviewer
    run() {
        echo "\$ orgviewer $*"
        env -i HOME="$work" PATH=/usr/bin:/bin "$program" "$@"
    }
    run --version
    run check example.yaml
    run check staff.xlsx
    run connect example.yaml Tanaka 'Ilse Muster'
    for kind in png svg pdf pptx html; do run export example.yaml --output "$work/example.$kind" --theme dark; done
    for kind in pdf html docx xlsx; do run directory example.yaml --output "$work/people.$kind"; done
    run compare example.yaml example.yaml
    run integrate
    run integrate --remove

    Xvfb -displayfd 3 -screen 0 1366x768x24 3>"$work/display" 2>/dev/null &
    screen=$!
    until [ -s "$work/display" ]; do sleep 0.1; kill -0 "$screen"; done
    status=0
    env -i HOME="$work" DISPLAY=":$(cat "$work/display")" timeout "$PATIENCE" "$program" example.yaml || status=$?
    [ "$status" = 124 ]
    echo "The window stayed open."
    exit
}
