"""Colours that can be read: WCAG 2.2 asks for a contrast of 4.5 for text."""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np
import pytest

from orgviewer.choices import ThemeName
from orgviewer.paint import theme as theme_module
from orgviewer.paint.theme import FAMILIES, THEMES, Theme
from orgviewer.relations.ordered.scales import MOST_BINS

LEGIBLE, STRONG = 4.5, 7  # WCAG 2.2, levels AA and AAA
THEME = Path(theme_module.__file__)
Lab = np.ndarray[tuple[int], np.dtype[np.float64]]
Sight = tuple[tuple[float, float, float], ...]

# sRGB to XYZ, and its white (IEC 61966-2-1).
TO_XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
WHITE = (0.95047, 1.0, 1.08883)
# Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision
# deficiency" (2009), at full strength.
SIGHTS: dict[str, Sight] = {
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
OF_HIGH_CONTRAST = (THEMES[ThemeName.HIGH_CONTRAST], THEMES[ThemeName.HIGH_CONTRAST_DARK])
themes = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name.value)


def linear(colour: str) -> list[float]:
    """Return how much red, green and blue light #rrggbb is."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def luminance(colour: str) -> float:
    """Return the relative luminance of #rrggbb as WCAG defines it."""
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def texts_in(module: Path) -> set[str]:
    """Return the texts that stand in a module, each as a whole."""
    nodes = ast.walk(ast.parse(module.read_text(encoding="utf-8")))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_fonts_and_colours_are_named_in_the_theme_and_its_ramps_alone() -> None:
    named = re.compile("|".join((*map(re.escape, FAMILIES), "#[0-9a-f]{6}")))
    assert any(map(named.fullmatch, texts_in(THEME)))
    own = {THEME, THEME.parent / "cards" / "ramps.py"}
    others = (module for module in THEME.parents[1].rglob("*.py") if module not in own)
    assert [module.name for module in others if any(map(named.fullmatch, texts_in(module)))] == []


def test_contrast_of_the_extremes() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1


def texts_on_grounds(theme: Theme) -> Iterator[tuple[str, str, str]]:
    """Yield each text that is drawn somewhere: what it is, its colour, and the colour behind it."""
    branches = range(-1, len(theme.accents) + 1)
    for branch in branches:
        yield f"team {branch}", theme.on_accent, theme.accent(branch)
        yield f"initials {branch}", theme.ink(branch), theme.tint(branch)
    for what in (theme.joined, theme.left, theme.moved, theme.changed):
        yield "sign", theme.on_sign, what
    yield "name", theme.text, theme.card
    yield "role", theme.quiet, theme.card
    yield "badge", theme.text, theme.card
    # Vacancies and members without a name have no fill of their own; the footer stands on the page.
    for ground in (theme.page, theme.background, theme.card):
        yield "who left", theme.gone.text, ground
        yield "role of who left", theme.gone.quiet, ground
        yield "gap", theme.quiet, ground
        yield "title", theme.text, ground


@themes
def test_every_text_is_legible_on_its_ground(theme: Theme) -> None:
    least = STRONG if theme in OF_HIGH_CONTRAST else LEGIBLE
    poor = {what for what, text, ground in texts_on_grounds(theme) if contrast(text, ground) < least}
    assert poor == set()


@themes
def test_what_shows_the_selection_is_seen(theme: Theme) -> None:
    for ground in (theme.card, theme.background, theme.page):
        assert contrast(theme.focus, ground) >= 3
        assert contrast(theme.trail, ground) >= 3
    assert contrast(theme.trail, theme.background) > contrast(theme.line, theme.background)


@pytest.mark.parametrize("theme", OF_HIGH_CONTRAST, ids=lambda theme: theme.name.value)
def test_in_high_contrast_cards_are_black_and_white_with_strong_borders(theme: Theme) -> None:
    highest = pytest.approx(21)
    for ground in (theme.background, theme.page, theme.card):
        assert contrast(theme.text, ground) == contrast(theme.border, ground) == highest
        for link in (theme.focus, theme.line, theme.trail):
            assert contrast(link, ground) >= STRONG
    assert theme.border_width >= 2 * THEMES[ThemeName.LIGHT].border_width


@themes
def test_branches_have_their_own_colours_and_begin_anew(theme: Theme) -> None:
    count = len(theme.accents)
    assert len({*theme.accents}) == len({*theme.tints}) == len({*theme.inks}) == count >= 8
    assert theme.accent(count + 1) == theme.accents[1]
    assert (theme.accent(-1), theme.tint(-1), theme.ink(-1)) == (theme.root, theme.neutral_tint, theme.text)
    assert theme.root not in theme.accents


def seen_as(colour: str, sight: Sight) -> Lab:
    """Return a colour in CIELAB as somebody sees it."""
    light = np.clip(np.array(sight) @ np.array(linear(colour)), 0, 1)
    tristimulus = np.array(TO_XYZ) @ light / WHITE
    f = np.where(tristimulus > 216 / 24389, np.cbrt(tristimulus), (24389 / 27 * tristimulus + 16) / 116)
    return np.array((116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])))


@themes
@pytest.mark.parametrize("sight", SIGHTS)
def test_neighbouring_branches_differ_for_everybody(theme: Theme, sight: str) -> None:
    seen = [seen_as(colour, SIGHTS[sight]) for colour in theme.accents]
    for one, other in zip(seen, seen[1:] + seen[:1], strict=True):
        assert np.linalg.norm(one - other) > 20  # about 2 can just be noticed side by side


@themes
@pytest.mark.parametrize("sight", SIGHTS)
def test_what_happened_has_colours_that_differ_for_everybody(theme: Theme, sight: str) -> None:
    colours = (theme.joined, theme.left, theme.moved, theme.changed)
    seen = [seen_as(colour, SIGHTS[sight]) for colour in colours]
    near = [np.linalg.norm(one - other) for one, other in combinations(seen, 2)]
    assert min(near) > 20


@themes
@pytest.mark.parametrize("sight", SIGHTS)
def test_a_ramp_goes_from_the_ground_away_for_everybody(theme: Theme, sight: str) -> None:
    ground = seen_as(theme.card, SIGHTS[sight])[0]
    ramped = theme.ramped(MOST_BINS)
    for colours in (ramped.accents, ramped.tints):
        away = [abs(seen_as(colour, SIGHTS[sight])[0] - ground) for colour in colours]
        assert all(further - nearer > 2 for nearer, further in pairwise(away))
    blends = [ramped.blend(branch) for branch in range(len(ramped.tints))]
    away = [abs(seen_as(colour, SIGHTS[sight])[0] - ground) for colour in blends]
    assert away == sorted(away)


@themes
def test_a_ramp_has_the_same_hues_from_end_to_end_in_every_theme(theme: Theme) -> None:
    ramped, usual = theme.ramped(MOST_BINS), THEMES[ThemeName.LIGHT].ramped(MOST_BINS)
    for colours, others in ((ramped.accents, usual.accents), (ramped.tints, usual.tints)):
        for colour, other in zip(colours, others, strict=True):
            (_, red, yellow), (_, other_red, other_yellow) = (
                seen_as(one, SIGHTS["all colours"]) for one in (colour, other)
            )
            apart = math.degrees(math.atan2(yellow, red) - math.atan2(other_yellow, other_red))
            assert abs((apart + 180) % 360 - 180) < 25  # a sixth of a turn is another colour


@themes
def test_initials_are_legible_on_a_ramp_and_its_stripes_are_seen(theme: Theme) -> None:
    ramped = theme.ramped(MOST_BINS)
    for branch in range(len(ramped.tints)):
        assert contrast(ramped.ink(branch), ramped.tint(branch)) >= LEGIBLE
        assert contrast(ramped.accent(branch), theme.card) >= 2.5
    assert ramped is theme.ramped(MOST_BINS)
    assert len(ramped.accents) == len(ramped.tints) == len(ramped.inks) == MOST_BINS


@themes
@pytest.mark.parametrize("count", range(1, MOST_BINS + 1))
def test_few_bins_are_spread_over_the_whole_ramp(theme: Theme, count: int) -> None:
    few, all_of_them = theme.ramped(count), theme.ramped(MOST_BINS)
    shades = [all_of_them.accents.index(colour) for colour in few.accents[:count]]
    assert shades == sorted(set(shades))
    assert shades[0] == 0
    assert shades[-1] == (MOST_BINS - 1 if count > 1 else 0)
    assert len(few.accents) == MOST_BINS
