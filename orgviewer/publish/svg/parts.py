"""The parts of an SVG as text: elements, ids, numbers, and the style sheet.

Not for: what is drawn where (see `svg`, which asks the picture).
"""

from __future__ import annotations

import base64
import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from orgviewer.layout.connectors import rounded
from orgviewer.layout.rectangle import Point
from orgviewer.paint.cards.texts import SAME_LINE, Written
from orgviewer.paint.marks import BoxStyle, LineStyle, TextStyle
from orgviewer.paint.painter import DASHES
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import APPLE, FAMILIES, GENERIC, Lettering

Style = BoxStyle | LineStyle | TextStyle
SvgBox = tuple[float, ...]  # left, top, width, height

# What XML 1.0 (fifth edition, 2008) allows in a document, and in a name.
INVALID = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
NO_NAME = re.compile(
    "[^-.0-9A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c\u200d\u203f\u2040\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff]"
)
WIDER = 1.25  # so much wider are letters of the widest common families than those of narrow ones
ISOLATED = "\u2067{}\u2069"  # in Unicode, a text of its own that is written from right to left
TURNED = frozenset(("R", "AL"))  # the directions of letters from right to left
PURE = TURNED | {"NSM", "WS"}  # of texts that look the same without being told their direction
UNQUOTED = {APPLE: "system-ui", GENERIC: GENERIC}  # what style sheets call families that are no fonts


class StyleSheet:
    """The style sheet of a file: a class for each style, named when it is first asked for."""

    def __init__(self, letters: Letters) -> None:
        self.letters = letters
        self._names: dict[Style, str] = {}
        # Those that the texts were measured with come first, so that they are as wide.
        families = list(dict.fromkeys((*letters.fonts[Lettering.NAME].families(), *FAMILIES)))
        self.family = families[0]
        """For viewers that take a list of families for one name, as Qt's own does: those skip `@supports`."""
        self._families = ",".join(UNQUOTED.get(family, f"'{family}'") for family in families)

    def name(self, style: Style) -> str:
        """Return the class of a style."""
        return self._names.setdefault(style, f"s{len(self._names)}")

    def rules(self) -> str:
        """Return the rules of all classes that were asked for, each in a line."""
        rules = ["text{text-rendering:geometricPrecision}"]
        rules += [f"@supports (font-family:serif){{text{{font-family:{self._families}}}}}"]
        rules += [f".{name}{{{_declarations(style)}}}" for style, name in self._names.items()]
        return "".join(f"{rule}\n" for rule in rules)


def _declarations(style: Style) -> str:
    if isinstance(style, TextStyle):
        pixels, weight = style.lettering.value
        return f"font-size:{number(pixels * style.size)}px;font-weight:{weight};fill:{style.colour}"
    if isinstance(style, LineStyle):
        line = _stroke(style.colour, style.width, style.dashed)
        return f"fill:none;{line};stroke-linejoin:round"
    fill = f"fill:{style.fill or 'none'}"
    if not style.border:
        return fill
    stroke = f"{fill};{_stroke(style.border, style.border_width, style.dashed)}"
    return f"{stroke};stroke-linecap:square" if style.dashed else stroke


def _stroke(colour: str, width: float, dashed: bool) -> str:
    stroke = f"stroke:{colour};stroke-width:{number(width)}"
    dashes = ",".join(number(dash * width) for dash in DASHES)
    return f"{stroke};stroke-dasharray:{dashes}" if dashed else stroke


def number(value: float) -> str:
    """Return a number with at most two decimals."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def plain(text: str) -> str:
    """Return a text on one line as XML writes it, without characters that XML has no place for."""
    return escape(one_line(text))


def one_line(text: str) -> str:
    """Return a text on one line, without characters that XML has no place for."""
    return " ".join(INVALID.sub("", text).split())


def identifier(kind: str, record: str, ordinal: int) -> str:
    """Return an id that no other kind, record and ordinal have; 1 is not said.

    What an id cannot contain is written as its number in Unicode, between middle dots.
    """
    name = NO_NAME.sub(lambda match: f"·{ord(match[0]):x}·", record)
    return "-".join(part for part in (kind, name) if part) + (f"·{ordinal}" if ordinal > 1 else "")


@lru_cache(maxsize=10_000)
def box_element(name: str, place: SvgBox, radius: float) -> str:
    """Return a box, of the class `name`; a round one is a circle."""
    left, top, width, height = place
    if width == height and radius >= width / 2:
        middle = _attributes(cx=left + width / 2, cy=top + height / 2)
        return f'<circle class="{name}"{middle} r="{number(width / 2)}"/>'
    rounding = f' rx="{number(radius)}"' if radius else ""
    return f'<rect class="{name}"{_box(place)}{rounding}/>'


def photo_element(place: SvgBox, image: QImage) -> str:
    """Return a photo, which is within the file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    packed = base64.b64encode(data.data()).decode()
    return f'<image{_box(place)} xlink:href="data:image/png;base64,{packed}"/>'


def text_elements(lines: Sequence[Written], width: float, sheet: StyleSheet) -> Iterator[str]:
    """Yield the texts of a card, each without those that are empty.

    Where another machine's letters could run out of the card or into the next text, a text says how
    wide it is here, and viewers squeeze it. Not from right to left: some misplace such a text.
    """
    for style, left, baseline, text in lines:
        if text:
            taken = sheet.letters.width(text, style.lettering) * style.size
            others = (
                start for _, start, height, _ in lines if start > left and abs(height - baseline) < SAME_LINE
            )
            room = min(others, default=width) - left
            squeezed = taken * WIDER > room and not TURNED.intersection(_directions(text))
            yield text_element(sheet.name(style), left, baseline, text, taken if squeezed else 0.0)


def text_element(name: str, left: float, baseline: float, text: str, wide: float) -> str:
    """Return a text, of the class `name`, squeezed to a width unless that is 0."""
    squeezed = f' textLength="{number(wide)}" lengthAdjust="spacingAndGlyphs"' if wide else ""
    # Browsers put an accent that is a letter of its own beside the letter that it belongs to, in some fonts.
    shown = plain(directed(unicodedata.normalize("NFC", text)))
    return f'<text class="{name}"{_attributes(x=left, y=baseline)}{squeezed}>{shown}</text>'


def directed(text: str) -> str:
    """Return a text that is written in its own direction, that of its first letter, from its left end.

    Not by a style: some viewers know only where a text is anchored, and not its direction.
    """
    directions = _directions(text)
    first = next((way for way in directions if way == "L" or way in TURNED), "L")
    return text if first == "L" or PURE.issuperset(directions) else ISOLATED.format(text)


def _directions(text: str) -> Sequence[str]:
    """Return the directions of characters in Unicode's words, without those of a text in ASCII."""
    return () if text.isascii() else [unicodedata.bidirectional(character) for character in text]


def _box(place: SvgBox) -> str:
    left, top, width, height = place
    return f'{_attributes(x=left, y=top)} width="{number(width)}" height="{number(height)}"'


def _attributes(**places: float) -> str:
    """Return attributes, without those that are 0, which need not be said."""
    pairs = ((name, number(value)) for name, value in places.items())
    return "".join(f' {name}="{value}"' for name, value in pairs if value != "0")


def path_commands(points: Sequence[Sequence[float]], radius: float) -> str:
    """Return the commands that draw a line with rounded corners."""
    pen = _near(points[0])
    commands = [f"M{_joined(*pen)}"]
    for place in rounded(points, radius):
        before, corner, after = map(_near, place)
        if _is_straight(before, corner, after):
            continue
        commands.append(_straight(pen, before))
        if before != after:
            bend, end = _from(before, corner), _from(before, after)
            commands.append(f"q{_joined(*bend, *end)}")
        pen = after
    return "".join((*commands, _straight(pen, _near(points[-1]))))


def disc_commands(x: float, y: float, radius: float) -> str:
    """Return the commands that draw a disc about a point."""
    across, turn = number(2 * radius), f"{number(radius)} {number(radius)} 0 1 0"
    return f"M{_joined(x - radius, y)}a{turn} {across} 0a{turn} -{across} 0z"


def _near(point: Sequence[float]) -> Point:
    """Return a point as it is written, so that what is reckoned from it does not drift away."""
    return round(point[0], 2), round(point[1], 2)


def _from(start: Point, point: Point) -> Point:
    return point[0] - start[0], point[1] - start[1]


def _is_straight(before: Point, corner: Point, after: Point) -> bool:
    """Say whether a line goes on in its direction."""
    (x0, y0), (x1, y1) = _from(before, corner), _from(corner, after)
    return x0 * y1 == x1 * y0 and x0 * x1 + y0 * y1 > 0


def _straight(start: Point, end: Point) -> str:
    x, y = map(number, _from(start, end))
    if y == "0":
        return f"h{x}" if x != "0" else ""
    return f"v{y}" if x == "0" else f"l{x} {y}"


def _joined(*numbers: float) -> str:
    return " ".join(map(number, numbers)).replace(" -", "-")
