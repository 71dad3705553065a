"""Workbooks for tests, in every format that a tool here can write."""

from __future__ import annotations

import importlib
import zipfile
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

xlwt: Any = importlib.import_module("xlwt")  # which has no types
Sheets = Mapping[str, Sequence[Sequence[object]]]

OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
ODS = "application/vnd.oasis.opendocument.spreadsheet"


def write_workbook(path: Path, sheets: Sheets, hidden: Collection[str] = ()) -> Path:
    """Write a workbook as the ending of its name says."""
    {".xlsx": xlsx, ".xls": xls, ".ods": ods}[path.suffix](path, sheets, hidden)
    return path


def xlsx(path: Path, sheets: Sheets, hidden: Collection[str] = ()) -> None:
    """Write an Excel workbook."""
    workbook = openpyxl.Workbook()
    if isinstance(workbook.active, Worksheet):
        workbook.remove(workbook.active)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        sheet.sheet_state = "hidden" if name in hidden else "visible"
    workbook.save(path)


def xls(path: Path, sheets: Sheets, hidden: Collection[str] = ()) -> None:
    """Write a workbook as Excel did before 2007."""
    workbook = xlwt.Workbook()
    for name, rows in sheets.items():
        sheet = workbook.add_sheet(name)
        sheet.visibility = int(name in hidden)
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                if cell is not None:
                    sheet.write(number, place, cell)
    workbook.save(str(path))


def ods(path: Path, sheets: Sheets, hidden: Collection[str] = ()) -> None:
    """Write a workbook of text as LibreOffice does."""
    tables = [ods_table(name, rows, hidden=name in hidden) for name, rows in sheets.items()]
    ods_of_xml(path, "".join(tables))


def ods_table(name: str, rows: Sequence[Sequence[object]], *, hidden: bool) -> str:
    cells = [
        "".join(
            '<table:table-cell office:value-type="string">'
            f"<text:p>{escape(str(cell))}</text:p></table:table-cell>"
            if cell is not None
            else "<table:table-cell/>"
            for cell in row
        )
        for row in rows
    ]
    inside = "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
    style = ' table:style-name="hidden"' if hidden else ""
    return f'<table:table table:name="{escape(name)}"{style}>{inside}</table:table>'


def ods_of_xml(path: Path, tables: str) -> None:
    """Write a workbook whose tables are given as they stand in the file."""
    names = "".join(f' xmlns:{name}="{OFFICE}:{name}:1.0"' for name in ("office", "table", "text", "style"))
    hidden = (
        '<office:automatic-styles><style:style style:name="hidden" style:family="table">'
        '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
    )
    body = f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", ODS)
        package.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="{OFFICE}:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS}"/></manifest:manifest>',
        )
        package.writestr(
            "content.xml",
            f"<?xml version='1.0'?><office:document-content{names}>{hidden}{body}</office:document-content>",
            zipfile.ZIP_DEFLATED,
        )


def compound(path: Path, stream: str) -> None:
    """Write a file of parts as Microsoft makes it, with one small part of that name in it."""
    free, end, fat = b"\xff\xff\xff\xff", b"\xfe\xff\xff\xff", b"\xfd\xff\xff\xff"

    def number(value: int, size: int = 4) -> bytes:
        return value.to_bytes(size, "little")

    def entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
        text = name.encode("utf-16-le") + b"\0\0"
        links = free + free + (free if child < 0 else number(child))
        head = text.ljust(64, b"\0") + number(len(text), 2) + bytes((kind, 1)) + links + bytes(36)
        return head + number(start) + number(size, 8)

    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + number(0x3E, 2) + number(3, 2) + b"\xfe\xff"
    header += number(9, 2) + number(6, 2) + bytes(6) + number(0) + number(1) + number(1) + number(0)
    header += number(4096) + end + number(0) + end + number(0) + number(0) + free * 108
    table = fat + end + b"".join(number(sector) for sector in range(3, 10)) + end
    directory = entry("Root Entry", 5, 1, 0xFFFFFFFE, 0) + entry(stream, 2, -1, 2, 4096) + bytes(256)
    path.write_bytes(header + table.ljust(512, b"\xff") + directory + bytes(4096))
