"""Colours, fonts and sizes, by the part they play; the only place that names any of them.

Sizes of letters are pixels at 100 %, never points, so that the window and the command line agree.
"""

from __future__ import annotations

import enum
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.arrays import Integers
from orgviewer.choices import ThemeName
from orgviewer.engines import load
from orgviewer.layout.blocks import Sizes

if TYPE_CHECKING:
    from orgviewer.chart.chart import Chart

RAMPS = "orgviewer.paint.cards.ramps:ramps"
REGULAR, SEMIBOLD, BOLD = 400, 600, 700  # weights of letters, from 100 to 900 (OpenType, OS/2)
STRONG = 2.0  # pixels of a border that is seen without looking for it
FAINT = 0.28  # the share of its own colour that is left of what steps back
FAINT_LETTERS = 0.55  # and of its letters, which can still be read
FAINTED = ("border", "root", "focus", "neutral_tint", "joined", "left", "moved", "changed")
GONE, GONE_QUIET = 0.66, 0.9  # and of what is no more there: faint, but its letters can be read


class Lettering(enum.Enum):
    """What letters are used for: pixel size at 100 %, and weight (100 to 900)."""

    NAME = (14, SEMIBOLD)
    DETAIL = (12, REGULAR)
    TEAM = (14, BOLD)
    INITIALS = (12, BOLD)
    BADGE = (11, SEMIBOLD)
    SIGN = (13, BOLD)
    TITLE = (18, BOLD)

    __hash__ = object.__hash__  # that of enumerations is worked out in Python, several times for each text

    @property
    def pixels(self) -> int:
        """The size of the letters."""
        return self.value[0]

    @property
    def weight(self) -> int:
        """The weight of the letters."""
        return self.value[1]


APPLE = ".AppleSystemUIFont"  # a name that only that system knows
EAST_ASIAN = "Noto Sans CJK JP"  # its Latin punctuation is not full width, as it is in the SC variant
GENERIC = "sans-serif"  # whatever a system has; no name of a font
# The first family that a machine has is used; each system's own comes first.
FAMILIES = (
    "Segoe UI",
    APPLE,
    "Adwaita Sans",
    "Cantarell",
    "Ubuntu",
    "Noto Sans",
    EAST_ASIAN,
    "DejaVu Sans",
    GENERIC,
)


class Theme(Struct, frozen=True, dict=True):
    """One set of colours (as #rrggbb) and the sizes of a card's parts.

    `background` lies behind a window's chart, `page` behind a picture's. `accents` are fills on
    which `on_accent` is legible, neighbours told apart by people who see no red or no green (after
    Okabe and Ito, "Color universal design", 2008, darkened); `tints` are the same hues, for discs behind
    initials in `inks`. A branch takes the entry at its number. Signs of what happened between two states have
    four of these hues as well, and letters in `on_sign`.
    """

    name: ThemeName
    background: str
    page: str
    card: str
    border: str
    text: str
    quiet: str
    line: str
    trail: str
    root: str
    focus: str
    on_accent: str
    accents: tuple[str, ...]
    tints: tuple[str, ...]
    inks: tuple[str, ...]
    neutral_tint: str
    joined: str
    left: str
    moved: str
    changed: str
    on_sign: str
    border_width: float = 1.0
    sizes: Sizes = field(default_factory=Sizes)
    padding: float = 8.0
    disc: float = 30.0
    radius: float = 6.0
    width_range: tuple[float, float] = (150.0, 240.0)

    def colours(self, branches: Integers) -> Integers:
        """Return the first branch that has the colour of each: there may be many branches, few colours."""
        return np.where(branches < 0, branches, branches % np.int32(len(self.accents)))

    def accent(self, branch: int) -> str:
        """Return the fill of a branch's cards; the root's where it belongs to none."""
        return self.root if branch < 0 else self.accents[branch % len(self.accents)]

    def edge(self, branch: int) -> str:
        """Return the colour of an outline that stands for the fill of a branch's cards."""
        return self.trail if branch < 0 else self.accent(branch)

    def tint(self, branch: int) -> str:
        """Return the pale fill of a branch."""
        return self.neutral_tint if branch < 0 else self.tints[branch % len(self.tints)]

    def blend(self, branch: int) -> str:
        """Return the colour that many small cards of a branch look like from afar: tint and its edges."""
        return mixed(self.tint(branch), self.ink(branch), 0.75)

    def ink(self, branch: int) -> str:
        """Return the colour of letters on a branch's pale fill."""
        return self.text if branch < 0 else self.inks[branch % len(self.inks)]

    def of(self, chart: Chart) -> Theme:
        """Return the theme that a chart is drawn in: one with a ramp if its colours stand for numbers."""
        scale = chart.colouring.scale if chart.colouring is not None else None
        return self if scale is None else self.ramped(len(scale.bins))

    def ramped(self, count: int) -> Theme:
        """Return the theme in which the numbers of so many branches stand for numbers, from the lowest up."""
        return self._ramps[min(count, len(self._ramps)) - 1]

    @cached_property
    def _ramps(self) -> tuple[Theme, ...]:
        ramps: tuple[Theme, ...] = load(RAMPS)(self)
        return ramps

    @cached_property
    def gone(self) -> Theme:
        """The theme of what is no more there: fainter letters, on a ground without a colour of its own."""
        text, quiet, line = (
            mixed(colour, self.background, share)
            for colour, share in ((self.text, GONE), (self.quiet, GONE_QUIET), (self.quiet, GONE))
        )
        count = len(self.accents)
        tints = tuple(mixed(tint, self.background, GONE) for tint in self.tints)
        return replace(
            self,
            text=text,
            quiet=quiet,
            line=line,
            on_accent=text,
            accents=(text,) * count,
            tints=tints,
            inks=(text,) * count,
        )

    @cached_property
    def stepped_back(self) -> Theme:
        """The theme of what steps back behind what is looked for: nearly gone, but for its letters."""

        def faint(colour: str, share: float = FAINT) -> str:
            return mixed(colour, self.background, share)

        def all_faint(colours: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(faint(colour) for colour in colours)

        return replace(
            self,
            card=mixed(self.card, self.background, 0.5),
            line=mixed(self.line, self.background, 0.5),
            accents=all_faint(self.accents),
            tints=all_faint(self.tints),
            inks=tuple(faint(ink, FAINT_LETTERS) for ink in self.inks),
            **{name: faint(getattr(self, name)) for name in FAINTED},
            **{name: faint(getattr(self, name), FAINT_LETTERS) for name in ("text", "quiet")},
        )


def mixed(colour: str, other: str, share: float) -> str:
    """Return a colour mixed of two, of the first as much as its share (0 to 1)."""
    ours, theirs = (bytes.fromhex(one[1:]) for one in (colour, other))
    parts = (round(share * own + (1 - share) * strange) for own, strange in zip(ours, theirs, strict=True))
    return f"#{bytes(parts).hex()}"


_ACCENTS = ("#2f6db5", "#0d7d6f", "#b0580f", "#a8446a", "#4f7d22", "#6a58b5", "#7d6a14", "#46687c")

LIGHT = Theme(
    name=ThemeName.LIGHT,
    background="#f5f6f8",
    page="#ffffff",
    card="#ffffff",
    border="#d5d9df",
    text="#1b1f26",
    quiet="#565f6d",
    line="#aab3bf",
    trail="#5d6b7e",
    root="#1e2430",
    focus="#1f6fd0",
    on_accent="#ffffff",
    accents=_ACCENTS,
    tints=("#e2ebf6", "#dcefec", "#f7e6d6", "#f5e0e8", "#e6efda", "#e8e4f5", "#f0ebd2", "#e0e8ed"),
    inks=("#265a97", "#0a6358", "#8f4508", "#8c3757", "#406619", "#55459a", "#65550f", "#3a5767"),
    neutral_tint="#e4e6ea",
    joined="#0b7a5c",
    left="#b3480a",
    moved="#1f5fae",
    changed="#8e3f7c",
    on_sign="#ffffff",
)

DARK = Theme(
    name=ThemeName.DARK,
    background="#15181d",
    page="#15181d",
    card="#22272e",
    border="#3a424d",
    text="#eceff3",
    quiet="#a9b3c0",
    line="#4d5764",
    trail="#93a1b4",
    root="#39424f",
    focus="#6aa9f7",
    on_accent="#ffffff",
    accents=_ACCENTS,
    tints=("#24394f", "#1d3d3a", "#46311d", "#45293a", "#2d3d20", "#332e52", "#3b361c", "#2a3841"),
    inks=("#a9cdf5", "#93d9cf", "#f0bd8c", "#efb0c9", "#bcdc97", "#c9bff2", "#dccd86", "#b3cbd9"),
    neutral_tint="#39414c",
    joined="#2fa37f",
    left="#e8813f",
    moved="#5f9ff0",
    changed="#f0b6e0",
    on_sign="#15181d",
)

# Texts have a contrast of 7 at least (WCAG 2.2, AAA), and all that is drawn around them is a strong line.
HIGH_CONTRAST = Theme(
    name=ThemeName.HIGH_CONTRAST,
    background="#ffffff",
    page="#ffffff",
    card="#ffffff",
    border="#000000",
    text="#000000",
    quiet="#1f1f1f",
    line="#3a3a3a",
    trail="#000000",
    root="#000000",
    focus="#0000c8",
    on_accent="#ffffff",
    accents=("#275994", "#0a6358", "#7f3f0b", "#481d2e", "#385918", "#4b3e81", "#55480e", "#1e2d35"),
    tints=LIGHT.tints,
    inks=("#214d82", "#09564d", "#783a07", "#782f4b", "#355515", "#4c3e8b", "#594b0d", "#344d5c"),
    neutral_tint="#e4e6ea",
    joined="#09644b",
    left="#4b1e04",
    moved="#1d57a0",
    changed="#33172d",
    on_sign="#ffffff",
    border_width=STRONG,
)

HIGH_CONTRAST_DARK = Theme(
    name=ThemeName.HIGH_CONTRAST_DARK,
    background="#000000",
    page="#000000",
    card="#000000",
    border="#ffffff",
    text="#ffffff",
    quiet="#e0e0e0",
    line="#c0c0c0",
    trail="#ffffff",
    root="#ffffff",
    focus="#ffe000",
    on_accent="#000000",
    accents=("#6f9acc", "#a3cec8", "#cd9668", "#d9adbd", "#80a160", "#d5d0ea", "#a4975a", "#cbd5da"),
    tints=DARK.tints,
    inks=DARK.inks,
    neutral_tint="#2a2a2a",
    joined="#39a885",
    left="#e8813f",
    moved="#5f9ff0",
    changed="#f7d8ee",
    on_sign="#000000",
    border_width=STRONG,
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, HIGH_CONTRAST, HIGH_CONTRAST_DARK)}
