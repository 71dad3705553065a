"""Writes a table as a workbook: workbook CSV XLSX; nothing of it is timed."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import openpyxl


def main() -> None:
    """Write all rows of the table into one sheet."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Staff")
    with Path(sys.argv[1]).open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            sheet.append(row)
    book.save(sys.argv[2])


if __name__ == "__main__":
    main()
