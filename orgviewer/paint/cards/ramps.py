"""Colours that stand for numbers, from the lowest to the highest; loaded when a chart is coloured by some."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.paint.theme import Theme


class Ramp(Struct, frozen=True):
    """The colours of numbers from the lowest to the highest, as fills, pale fills, and letters upon these.

    Each is darker than the one before on light cards, and lighter on dark ones: whoever sees no hues sees the
    order all the same.
    """

    accents: tuple[str, ...]
    tints: tuple[str, ...]
    inks: tuple[str, ...]


ON_LIGHT = Ramp(
    accents=("#01ac9f", "#01969d", "#058198", "#076c92", "#015690", "#1d3e88", "#2b2674", "#2e0c5d"),
    tints=("#d9faf5", "#c3eff2", "#b0e3f2", "#a1d6f2", "#99c6f2", "#98b6ef", "#9da3e8", "#a390dc"),
    inks=("#022e29", "#002d30", "#002c35", "#012b3c", "#022846", "#142548", "#202148", "#291e45"),
)
ON_DARK = Ramp(
    accents=("#7152b5", "#5972d0", "#2992dc", "#0aaed3", "#01c8c8", "#50deb4", "#9bec9e", "#ddf58f"),
    tints=("#2c2047", "#222e55", "#0e3c5d", "#044959", "#055454", "#07604b", "#39673b", "#5d6b2b"),
    inks=("#f2effe", "#edf2fe", "#e7f4ff", "#e4f5fb", "#e3f6f6", "#e5f6f0", "#eaf6ea", "#f0f4e5"),
)


def ramps(theme: Theme) -> tuple[Theme, ...]:
    """Return the themes with a ramp of one shade, of two and so on, from one end of the ramp to the other."""
    is_dark = sum(bytes.fromhex(theme.card[1:])) < sum(bytes.fromhex(theme.text[1:]))
    ramp = ON_DARK if is_dark else ON_LIGHT
    last = len(ramp.accents) - 1

    def spread(count: int) -> Theme:
        shades = [min(last, round(turn * last / max(count - 1, 1))) for turn in range(last + 1)]
        accents, tints, inks = (
            tuple(colours[shade] for shade in shades) for colours in (ramp.accents, ramp.tints, ramp.inks)
        )
        return replace(theme, accents=accents, tints=tints, inks=inks)

    return tuple(map(spread, range(1, last + 2)))
