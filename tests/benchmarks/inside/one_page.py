"""Says how large names are on one sheet of A4: one_page WAY TABLE..., WAY being fit, tidy, stacks or d3.

A table has id, name, role and reports_to. `fit` is what the program prints on one sheet; `tidy` is a tidy
tree, everybody beside each other, fitted to the same sheet, and `stacks` one with those without reports
beneath each other; `d3` is d3-org-chart's compact mode, printed by a browser. Sizes are read from the PDFs.
Prints {"values": [points]} as JSON, a value for each table.
"""

from __future__ import annotations

import csv
import json
import math
import os
import statistics
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from msgspec.structs import replace
from pypdf import PdfReader

from orgviewer.choices import LayoutKind, Orientation, Pages
from orgviewer.layout.layout import arrange
from orgviewer.paint.picture import Picture, PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.publish.formats import write_picture
from orgviewer.publish.paper.fit import Fit
from orgviewer.publish.paper.page import paint_page
from orgviewer.publish.paper.sheets import BOTH_WAYS, laid_sheet
from orgviewer.publish.pdf.pages import Press
from orgviewer.readers import read
from tests.benchmarks.inside.charts import side_by_side
from tests.benchmarks.inside.stage import application
from tests.benchmarks.installed import SCRIPTS

FEWEST = 4  # names that must be found on a page


def main() -> None:
    """Print what was measured."""
    way, *tables = sys.argv[1:]
    held, letters = application(), Letters()
    with TemporaryDirectory() as folder:
        values = []
        for table in map(Path, tables):
            page = Path(folder) / f"{table.stem}.pdf"
            _print_d3(table, page) if way == "d3" else _print_ours(way, table, page, letters)
            values.append(size_of_names(page, table))
    print(json.dumps({"values": values}))
    del held


def size_of_names(path: Path, table: Path) -> float:
    """Return how many points the letters of names have on the one page of a PDF."""
    with table.open(encoding="utf-8-sig", newline="") as file:
        known = {" ".join(row["name"].split()) for row in csv.DictReader(file)}
    sizes: list[float] = []

    def see(text: str, page: list[float], line: list[float], _: object, size: float) -> None:
        if any(part in known for part in (" ".join(part.split()) for part in text.splitlines())):
            turned = (matrix[0] * matrix[3] - matrix[1] * matrix[2] for matrix in (page, line))
            sizes.append(size * math.sqrt(abs(math.prod(turned))))

    (only,) = PdfReader(path).pages
    only.extract_text(visitor_text=see)
    assert len(sizes) >= FEWEST, f"{path.name}: {len(sizes)} names found"
    return statistics.median(sizes)


def _print_ours(way: str, table: Path, page: Path, letters: Letters) -> None:
    picture = make_picture(read(table), PictureSpec(pages=Pages.FIT, least_text=1.0), letters)
    if way == "fit":
        write_picture(picture, page)
        return
    chart = picture.layout.chart if way == "stacks" else side_by_side(picture.layout.chart)
    tidy = arrange(chart, replace(picture.layout.spec, kind=LayoutKind.TIDY))
    fit = max((_fitted(replace(picture, layout=tidy), lying) for lying in BOTH_WAYS), key=_scale)
    with closing(Press()) as press:
        paint_page(fit.page, press.new_page(fit.page.width, fit.page.height))
    page.write_bytes(press.content)


def _fitted(picture: Picture, way: Orientation) -> Fit:
    paper, part = laid_sheet(picture, way), picture.trimmed
    scale = min(paper.area.width / part.width, paper.area.height / part.height)
    return Fit(picture, way, paper, scale)


def _scale(fit: Fit) -> float:
    return fit.scale


def _print_d3(table: Path, page: Path) -> None:
    command = ["node", str(SCRIPTS / "browser.mjs"), "pdf", str(table), str(page)]
    subprocess.run(command, check=True, stdout=sys.stderr, env=os.environ)


if __name__ == "__main__":
    main()
