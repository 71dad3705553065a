"""Draws a table on slides of 30 boxes and glued connectors: slides CSV COUNT PPTX; nothing of it is timed."""

from __future__ import annotations

import csv
import sys
from itertools import islice
from pathlib import Path

from pptx import Presentation
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.util import Inches, Pt

ON_A_SLIDE, ACROSS = 30, 6
WIDTH, HEIGHT = 1.4, 0.7
BOTTOM, TOP = 2, 0


def main() -> None:
    """Draw so many slides, on each the first person above all others."""
    table, count, path = sys.argv[1:]
    presentation = Presentation()
    with Path(table).open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        for _ in range(int(count)):
            shapes = presentation.slides.add_slide(presentation.slide_layouts[6]).shapes
            boxes = []
            for place, row in enumerate(islice(rows, ON_A_SLIDE)):
                left, top = Inches(0.2 + place % ACROSS * 1.6), Inches(0.3 + place // ACROSS * 1.4)
                box = shapes.add_shape(MSO_SHAPE.RECTANGLE, left, top, Inches(WIDTH), Inches(HEIGHT))
                box.text_frame.text = f"{row['name']}\n{row['role']}"
                box.text_frame.paragraphs[0].runs[0].font.size = Pt(10)
                boxes.append(box)
                if place:
                    line = shapes.add_connector(MSO_CONNECTOR.ELBOW, 0, 0, 0, 0)
                    line.begin_connect(boxes[0], BOTTOM)
                    line.end_connect(box, TOP)
    presentation.save(path)


if __name__ == "__main__":
    main()
