"""The rules of a chart as a web page has them: how each marks cards, as shapes, and which one each card."""

from __future__ import annotations

from orgviewer.chart.chart import Chart
from orgviewer.chart.spec import CardLook, CardRule, Icon
from orgviewer.paint.cards.rule_marks import (
    ABOVE,
    HEIGHT,
    HUES,
    RIGHT,
    RING_LINE,
    SHAPES,
    WORDLESS,
    badge_width,
    ruling_of,
)
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering


def ruled(chart: Chart) -> list[int]:
    """Return by node which rule marks it, or -1; nothing if there are no rules."""
    return ruling_of(chart).first[chart.whole].tolist() if chart.spec.rules else []


def webpage_rules(chart: Chart, letters: Letters) -> list[dict[str, object]]:
    """Return of every rule its look, the number of its colour, and its badge or icon and where that is."""
    return [_rule(rule, letters) for rule in chart.spec.rules]


def _rule(rule: CardRule, letters: Letters) -> dict[str, object]:
    found: dict[str, object] = {"look": str(rule.look), "hue": HUES[rule.hue], "boxes": [], "text": None}
    if rule.look not in (CardLook.BADGE, CardLook.ICON):
        return found
    width = badge_width(rule, letters)
    boxes: list[dict[str, float | str]] = [_part("ground", (0.0, 0.0, width, HEIGHT, HEIGHT / 2))]
    if rule.look is CardLook.ICON:
        kind = "hollow" if rule.icon is Icon.RING else "shape"
        boxes += [_part(kind, shape) for shape in SHAPES[rule.icon]]
        for box in boxes[1:] if rule.icon is Icon.RING else ():
            box["stroke-width"] = RING_LINE
    else:
        middle = letters.baseline(Lettering.BADGE, HEIGHT / 2)
        found["text"] = {"x": width / 2, "y": middle, "text": letters.legible(rule.text or WORDLESS)}
    return {**found, "boxes": boxes, "width": width, "height": HEIGHT, "right": RIGHT + width, "above": ABOVE}


def _part(kind: str, shape: tuple[float, float, float, float, float]) -> dict[str, float | str]:
    left, top, width, height, radius = shape
    return {"class": kind, "x": left, "y": top, "width": width, "height": height, "rx": radius}
