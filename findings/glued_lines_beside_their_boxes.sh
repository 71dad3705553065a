#!/usr/bin/env bash
# A line that is glued to a box in a group, or to a box that is turned, ends elsewhere on the slide.
#
# Packages: python-pptx 1.0.2.
# What it does: `begin_connect` writes which side of which shape a connector is glued to, and moves its end
#     there. Where that is it calculates from `left`, `top`, `width` and `height` of the shape: of a shape in
#     a group these are places in the group, which has a scale and a corner of its own; and of one that is
#     turned, those before. A program that draws lines where the file says leaves this one beside its box.
# The guess that was wrong: that an end that is glued to a box touches it.
# Who meets it: whoever makes charts of boxes that are kept together in groups (photo, name, role), or of
#     bars at the side that are turned; and whoever reads such a file by places.
# Seen on 30 November 2026 with Python 3.11.7:
#> in a group: foot seen at (6.5, 5.0), line begins at (0.5, 1.0)
#> turned: head seen at (3.0, 2.0), line begins at (2.0, 1.0)
set -euo pipefail
self=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check python-pptx==1.0.2

env/bin/python - <<'END' | tee seen.txt
from pptx import Presentation
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.util import Inches

slides = Presentation()
shapes = slides.slides.add_slide(slides.slide_layouts[6]).shapes
HEAD, FOOT = 0, 2


def inches(*lengths):
    return tuple(length / Inches(1) for length in lengths)


def begin(shape, side):
    line = shapes.add_connector(MSO_CONNECTOR.STRAIGHT, 0, 0, Inches(1), Inches(1))
    line.begin_connect(shape, side)
    return inches(line.begin_x, line.begin_y)


group = shapes.add_group_shape()
box = group.shapes.add_shape(MSO_SHAPE.RECTANGLE, 0, 0, Inches(1), Inches(1))
group.left, group.top = Inches(6), Inches(4)
group.width, group.height = Inches(1), Inches(1)
print(f"in a group: foot seen at {inches(Inches(6.5), Inches(5))}, line begins at {begin(box, FOOT)}")

bar = shapes.add_shape(MSO_SHAPE.RECTANGLE, Inches(1), Inches(1), Inches(2), Inches(2))
bar.rotation = 90  # so that the head of the box lies at its right
right = bar.left + bar.width, bar.top + bar.height / 2
print(f"turned: head seen at {inches(*right)}, line begins at {begin(bar, HEAD)}")
END
diff <(sed -n 's/^#> //p' "$self") seen.txt
