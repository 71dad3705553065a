"""Charts as drawings of Visio: glued lines, shape data of its wizard, containers, cards of several shapes."""

from __future__ import annotations

from html import escape

from tests.readers.drawings.truth.charts import TOP, BoxKind, TextOrder, TrueBox, TrueChart, lines
from tests.readers.drawings.truth.places import HEIGHT, WIDTH, Placed, placed
from tests.readers.syntax.drawings.visio.files import (
    RECTANGLE,
    VisioPage,
    archive,
    box,
    data,
    glue,
    group,
    line,
    master,
    section,
)

INCH = 72.0
SIZE = WIDTH / INCH, HEIGHT / INCH
PAGE = 11.0


def _middle(corner: tuple[float, float]) -> tuple[float, float]:
    return (corner[0] + WIDTH / 2) / INCH, PAGE - (corner[1] + HEIGHT / 2) / INCH


def _text(true: TrueBox, order: TextOrder) -> str:
    return escape("\n".join(lines(true, order)), quote=False)


def _wires(chart: TrueChart, lie: Placed, is_back: bool = False) -> tuple[str, str]:
    made, ties = [], list[tuple[str, str, str]]()
    for number, true in enumerate(chart.boxes):
        if true.above != TOP:
            upper, lower = true.above, number
            if is_back:
                upper, lower = lower, upper
            name = str(1000 + number)
            made.append(line(name, (*_middle(lie.corners[upper]), *_middle(lie.corners[lower]))))
            ties += (name, "BeginX", str(1 + upper)), (name, "EndX", str(1 + lower))
    return "".join(made), glue(*ties)


def glued(chart: TrueChart, order: TextOrder) -> bytes:
    lie = placed(chart)
    shapes = "".join(
        box(str(1 + number), _text(true, order), _middle(lie.corners[number]), SIZE)
        for number, true in enumerate(chart.boxes)
    )
    wires, ties = _wires(chart, lie)
    return archive([VisioPage(shapes + wires, ties)])


def glued_upwards(chart: TrueChart, order: TextOrder) -> bytes:
    lie = placed(chart)
    shapes = "".join(
        box(str(1 + number), _text(true, order), _middle(lie.corners[number]), SIZE)
        for number, true in enumerate(chart.boxes)
    )
    wires, ties = _wires(chart, lie, is_back=True)
    return archive([VisioPage(shapes + wires, ties)])


def wizard(chart: TrueChart, order: TextOrder) -> bytes:
    """Draw with the masters of the wizard and its shape data."""
    lie, shapes = placed(chart), []
    for number, true in enumerate(chart.boxes):
        master_id = 3 if true.is_vacant else 1 if number == 0 else 2
        said = data(Name=true.names[0], Title=true.role) if true.kind is BoxKind.PERSON else ""
        more = f'Master="{master_id}"' if true.kind is BoxKind.PERSON or true.is_vacant else ""
        shapes.append(
            box(str(1 + number), _text(true, order), _middle(lie.corners[number]), SIZE, said, more)
        )
    masters = [master(name, box("1", "", (0, 0), SIZE)) for name in ("Executive", "Manager", "Vacancy")]
    wires, ties = _wires(chart, lie)
    return archive([VisioPage("".join(shapes) + wires, ties)], masters)


def groups(chart: TrueChart, order: TextOrder) -> bytes:
    """Draw each card as a group of a box and a text for each line."""
    lie, shapes = placed(chart), []
    for number, true in enumerate(chart.boxes):
        said, (width, height) = lines(true, order), SIZE
        share = height / len(said)
        parts = [box(f"{100 + 10 * number}", None, (width / 2, height / 2), SIZE)]
        unfilled = '<Section N="Geometry" IX="0"><Cell N="NoFill" V="1"/><Cell N="NoLine" V="1"/></Section>'
        parts += (
            box(
                f"{101 + 10 * number + turn}",
                escape(text, quote=False),
                (width / 2, height - (turn + 0.5) * share),
                (width * 0.9, share),
                outline=unfilled,
            )
            for turn, text in enumerate(said)
        )
        shapes.append(group(str(1 + number), parts, _middle(lie.corners[number]), SIZE))
    wires, ties = _wires(chart, lie)
    return archive([VisioPage("".join(shapes) + wires, ties)])


def containers(chart: TrueChart, order: TextOrder) -> bytes:
    """Draw each branch of the one at the top in a container."""
    lie, shapes = placed(chart), []
    for turn, one in enumerate(chart.beneath(0)):
        branch = [one]
        for number in branch:
            branch += chart.beneath(number)
        xs, ys = [lie.corners[place][0] for place in branch], [lie.corners[place][1] for place in branch]
        x, y, wide, deep = min(xs) - 8, min(ys) - 20, max(xs) + WIDTH + 8, max(ys) + HEIGHT + 8
        middle = (x + wide) / 2 / INCH, PAGE - (y + deep) / 2 / INCH
        user = section("User", {"msvStructureType": {"Value": "Container"}})
        shapes.append(
            box(str(900 + turn), f"Region {turn + 1}", middle, ((wide - x) / INCH, (deep - y) / INCH), user)
        )
    shapes += (
        box(str(1 + number), _text(true, order), _middle(lie.corners[number]), SIZE, outline=RECTANGLE)
        for number, true in enumerate(chart.boxes)
    )
    wires, ties = _wires(chart, lie)
    return archive([VisioPage("".join(shapes) + wires, ties)])
