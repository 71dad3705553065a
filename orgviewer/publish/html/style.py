"""The colours, letters and measures of a web page's styles, as variables made from the theme.

Not for: what the page looks like (see `page.css` in `resources/webpage`).
"""

from __future__ import annotations

from orgviewer.chart.spec import Hue
from orgviewer.paint import legend_marks
from orgviewer.paint.cards import change_signs, rule_marks
from orgviewer.paint.cards.card import OUTLINE
from orgviewer.paint.chart_marks import FOUND, LINE
from orgviewer.paint.painter import DASHES
from orgviewer.paint.theme import EAST_ASIAN, FAMILIES, GENERIC, GONE, LIGHT, THEMES, Lettering, Theme

APPLE = "-apple-system"  # what browsers call the system's own letters there
FAINT = 0.35  # how opaque a card is that steps back
PARTS = (Theme.accent, Theme.tint, Theme.ink, Theme.blend, Theme.edge)
"""What the colour of a branch is used for."""


def webpage_style(theme: Theme, on_paper: Theme = LIGHT) -> str:
    """Return the style sheet to stand before the page's own; paper has the colours of a light theme."""
    screen, paper = (
        ";".join(lines) for lines in ([*_letters(), *_measures(), *_colours(theme)], _colours(on_paper))
    )
    branches = "".join(_branch(number) for number in _branches(theme))
    branches += "".join(map(_hue, range(len(Hue))))
    branches += f".branch-{legend_marks.UNSTATED}{{--accent:var(--neutral-tint)}}"
    return f":root{{{screen}}}@media print{{:root{{{paper}}}}}{branches}"


def _letters() -> list[str]:
    families = [name if name == GENERIC else f'"{name}"' for name in FAMILIES]
    # Browsers take letters apart that a font of the Far East lacks; page.css has others for them.
    families.insert(FAMILIES.index(EAST_ASIAN), '"accented"')
    fonts = [f"--{one.name.lower()}-font:{one.weight} {one.pixels}px var(--family)" for one in Lettering]
    return [f"--family:{APPLE},{','.join(families)}", *fonts]


def _measures() -> list[str]:
    """Return the measures of what is drawn: dashes and widths of lines, the swatches of the key."""
    return [
        f"--dashes:{_dashes(1.0)}",
        f"--line-dashes:{_dashes(LINE)}",
        f"--found-width:{FOUND}",
        f"--outline-width:{OUTLINE}",
        f"--outlined:{legend_marks.OUTLINED}px",
        f"--faint:{FAINT}",
        f"--gone:{GONE}",
        f"--signed:{change_signs.HEIGHT:g}px",
        f"--ruled-width:{rule_marks.BORDER}",
        f"--happened-width:{change_signs.EDGE}",
        f"--swatch:{legend_marks.SWATCH}px",
        f"--swatch-gap:{legend_marks.GAP}px",
        f"--swatch-radius:{legend_marks.ROUNDING}px",
    ]


def _dashes(width: float) -> str:
    return " ".join(f"{dash * width:g}" for dash in DASHES)


def _colours(theme: Theme) -> list[str]:
    """Return the colours of a theme; those of branches end in their number, or in `none` outside of any."""
    names = (
        *("page", "card", "border", "text", "quiet", "line", "trail", "focus", "on_accent", "neutral_tint"),
        *("joined", "left", "moved", "changed", "on_sign", "background"),
    )
    lines = [f"--{name.replace('_', '-')}:{getattr(theme, name)}" for name in names]
    lines += [f"--gone-{name}:{getattr(theme.gone, name)}" for name in ("text", "quiet", "line")]
    for branch, number in enumerate(_branches(theme), -1):
        lines += [f"--{part.__name__}-{number}:{part(theme, branch)}" for part in PARTS]
    plain = THEMES[theme.name]  # whose colours are no ramp
    for hue in range(len(Hue)):
        colours = (("", plain.accent), ("-tint", plain.tint), ("-ink", plain.ink))
        lines += [f"--hue{part}-{hue}:{colour(hue)}" for part, colour in colours]
    scheme = "dark" if theme.name.is_dark else "light"
    return [*lines, f"--border-width:{theme.border_width:g}", f"color-scheme:{scheme}"]


def _branches(theme: Theme) -> list[str]:
    """Return what branches are called, from the one that is none."""
    return ["none", *map(str, range(len(theme.accents)))]


def _branch(number: str) -> str:
    """Return the rule that gives what belongs to a branch its colours."""
    names = (part.__name__ for part in PARTS)
    return f".branch-{number}{{{';'.join(f'--{name}:var(--{name}-{number})' for name in names)}}}"


def _hue(number: int) -> str:
    """Return the rule that gives what a rule marks its colours."""
    names = "".join(f"--hue{part}:var(--hue{part}-{number});" for part in ("", "-tint", "-ink"))
    return f".hue-{number}{{{names}}}"
