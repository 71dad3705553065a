"""Formulas of a workbook whose results were never saved: such cells look empty to whoever reads values."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding

SHEETS = "xl/worksheets/"
LARGEST = 256 * 1024 * 1024  # bytes of a sheet that are looked at
_WITHOUT_VALUE = re.compile(
    rb'<c r="([A-Z]{1,3}[0-9]{1,7})"[^>]*><f\b[^<]*(?:/>|</f>)(?:<v ?/>|<v></v>)?</c>'
)
"""Office Open XML (ECMA-376), part 1, 18.3.1: a cell with a formula `f` and no value `v`."""


def unsaved_formulas(path: Path) -> list[Finding]:
    """Return a warning if a workbook has formulas without results; nothing if it cannot be told."""
    count, first = 0, ""
    try:
        with zipfile.ZipFile(path) as parts:
            for name in parts.namelist():
                if name.startswith(SHEETS) and name.endswith(".xml"):
                    with parts.open(name) as sheet:
                        cells = _WITHOUT_VALUE.findall(sheet.read(LARGEST))
                    count, first = count + len(cells), first or next(map(bytes.decode, cells), "")
    except Exception:  # whatever is wrong with the archive was told when it was read
        return []
    if not count:
        return []
    more = f" and {count - 1:,} more" if count > 1 else ""
    message = f"the formula in {first}{more} has no saved result: taken as empty"
    hint = "Open the workbook in a spreadsheet program and save it."
    return [Finding((), message, hint, Severity.WARNING)]
