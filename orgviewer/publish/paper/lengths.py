"""How long pixels, points and millimetres are on paper, and how large letters."""

from __future__ import annotations

from orgviewer.paint.theme import Lettering

DPI = 96.0  # pixels of a page to an inch
POINT = 72 / DPI  # points that a pixel is wide
INCH = 25.4  # millimetres
MILLIMETRE = DPI / INCH  # pixels
PRINT = 4.0  # dots of print per pixel; so much is asked for of what may be enlarged
SMALLEST = min(lettering.pixels for lettering in Lettering) * POINT  # points of the smallest letters at 100 %


def text_size(scale: float) -> float:
    """Return how many points the smallest letters of a chart have at a scale."""
    return SMALLEST * scale


def scale_for(points: float) -> float:
    """Return the scale at which the smallest letters of a chart have so many points."""
    return points / SMALLEST
