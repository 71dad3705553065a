"""How long pixels, points and millimetres are on paper."""

from __future__ import annotations

DPI = 96.0  # pixels of a page to an inch
POINT = 72 / DPI  # points that a pixel is wide
INCH = 25.4  # millimetres
MILLIMETRE = DPI / INCH  # pixels
PRINT = 4.0  # dots of print per pixel; so much is asked for of what may be enlarged
