#!/usr/bin/env bash
# A line from Ada down to Cem in a slide is said to run from Ben to Dora.
#
# Packages: python-pptx 1.0.2.
# What it does: an elbow that leaves a box at its foot and meets another at its head lies in the file as one
#     that begins sideways, turned by a quarter: its frame keeps the middle, but width and height change
#     places (`rot="5400000"` on `a:xfrm`). `begin_x`, `begin_y`, `end_x` and `end_y` of a connector are the
#     corners of the frame before it is turned; of the two mirrorings they take account, of the turn they do
#     not, although `rotation` tells it.
# The guess that was wrong: that the begin of a connector is where its line is seen to begin.
# Who meets it: whoever reads who reports to whom from slides in which lines were drawn without being glued
#     to boxes, or were loosened by a copy into another slide; the nearest boxes are then those of others,
#     and nothing fails. Turning both ends about the middle of the frame mends it.
# Seen on 30 November 2026 with Python 3.11.7:
#> seen: (4.0, 2.0) to (1.0, 4.0)
#> told: (1.5, 1.5) to (3.5, 4.5), rotation 90.0
#> nearest to what is seen: Ada, Cem
#> nearest to what is told: Ben, Dora
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check python-pptx==1.0.2

env/bin/python - <<'END' | tee seen.txt
from math import cos, dist, radians, sin

from pptx import Presentation
from pptx.enum.shapes import MSO_CONNECTOR
from pptx.util import Inches

FEET = {"Ada": (4, 2), "Ben": (1, 2)}
HEADS = {"Cem": (1, 4), "Dora": (4, 4)}
slides = Presentation()
shapes = slides.slides.add_slide(slides.slide_layouts[6]).shapes
line = shapes.add_connector(MSO_CONNECTOR.ELBOW, Inches(1.5), Inches(1.5), Inches(3.5), Inches(4.5))
line.rotation = 90

ends = (line.begin_x, line.begin_y), (line.end_x, line.end_y)
told = [tuple(each / Inches(1) for each in end) for end in ends]
middle = tuple((one + other) / 2 for one, other in zip(*told))
angle = radians(line.rotation)


def turned(point):
    across, down = (at - about for at, about in zip(point, middle))
    x, y = across * cos(angle) - down * sin(angle), across * sin(angle) + down * cos(angle)
    return round(middle[0] + x, 6), round(middle[1] + y, 6)


def nearest(begin, end):
    pairs = (FEET, begin), (HEADS, end)
    return ", ".join(min(boxes, key=lambda name: dist(boxes[name], at)) for boxes, at in pairs)


seen = [turned(each) for each in told]
print(f"seen: {seen[0]} to {seen[1]}")
print(f"told: {told[0]} to {told[1]}, rotation {line.rotation}")
print("nearest to what is seen:", nearest(*seen))
print("nearest to what is told:", nearest(*told))
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
