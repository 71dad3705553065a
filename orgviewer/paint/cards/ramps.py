"""Colours that stand for numbers, from the lowest to the highest; loaded when a chart is coloured by some."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.paint.theme import Theme


class Ramp(Struct, frozen=True):
    """The colours of numbers from the lowest to the highest, as fills, pale fills, and letters upon these.

    In every theme the lowest is green and nearest to the ground, and the highest is violet and furthest from
    it: darker than the ones before on light cards, lighter on dark ones. Whoever sees no hues sees the order
    all the same, and who changes the theme finds each number in its hue again.
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
    accents=("#077970", "#028b91", "#099bb7", "#00abe5", "#65b6fe", "#a3c2fe", "#ccd1fe", "#e9e4fe"),
    tints=("#01302c", "#02383c", "#03404d", "#004762", "#0f4c7c", "#334f88", "#505391", "#685796"),
    inks=("#dcf8f4", "#dcf9fa", "#def7fe", "#e4f5fe", "#e7f3ff", "#ebf2fe", "#eff1fe", "#f2effe"),
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
