"""The shapes of a slide as DrawingML (ECMA-376, part 1): cards, discs, photos, connectors, groups.

Written as text, as the library for slides would write it, and never parsed: a deck of 10,000 people has
50,000 shapes. Not for: what a card shows or where (see `slide_shapes`). Colours of the theme are named, so
that a deck changes with its theme.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from msgspec import Struct

from orgviewer.controls import ReadingDirection, undirected
from orgviewer.paint.marks import BoxStyle, LineStyle, TextStyle
from orgviewer.paint.theme import SEMIBOLD
from orgviewer.publish.pptx.slide_connectors import WHOLE, Elbow

POINT = 12_700  # the format's units (EMU) in a point
HUNDREDTHS = 100  # of a point: in these letters and the distances of lines are measured
DEGREE = 60_000  # the format's units in a degree
CAPITAL = 0.72  # of the letters' size, is as high as capitals are
NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)

_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
_UNWRITABLE = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\ufffe\\uffff]")
"""Controls but for the two that part lines and columns, halves of characters, and what XML cannot hold."""
_IN_ATTRIBUTES = {'"': "&quot;", "\n": "&#10;", "\t": "&#9;"}

Extent = tuple[float, float, float, float]
"""Left, top, width and height in layout pixels."""


class Placement(Struct, frozen=True):
    """Where a chart lies on a slide: its corner in points, and points per layout pixel."""

    left: float
    top: float
    scale: float

    def length(self, pixels: float) -> int:
        """Return a length in the units of the format."""
        return round(pixels * self.scale * POINT)

    def frame(self, extent: Extent, attributes: str = "", inner: bool = False) -> str:
        """Return the element that places a shape; a group says the same again of what is `inner`."""
        x, y = (
            round((self.left + extent[0] * self.scale) * POINT),
            round((self.top + extent[1] * self.scale) * POINT),
        )
        width, height = self.length(extent[2]), self.length(extent[3])
        children = f'<a:chOff x="{x}" y="{y}"/><a:chExt cx="{width}" cy="{height}"/>' if inner else ""
        places = f'<a:off x="{x}" y="{y}"/><a:ext cx="{width}" cy="{height}"/>'
        return f"<a:xfrm{attributes}>{places}{children}</a:xfrm>"


class Named(Struct, frozen=True):
    """What a shape is called: a number of its slide, a name, what it shows in words, a link's id.

    `held` is the element of what it holds besides (see `held_data`). Programs that read slides aloud leave
    out what is decorative.
    """

    number: int
    name: str
    description: str = ""
    link: str = ""
    is_decorative: bool = False
    held: str = ""

    @property
    def xml(self) -> str:
        """The element with all this."""
        if self.is_decorative:
            return f'<p:cNvPr id="{self.number}" name="{attribute(self.name)}">{_DECORATIVE}</p:cNvPr>'
        described = f' descr="{attribute(self.description)}"' if self.description else ""
        head = f'<p:cNvPr id="{self.number}" name="{attribute(self.name)}"{described}'
        click = f'<a:hlinkClick r:id="{self.link}" action="ppaction://hlinksldjump"/>' if self.link else ""
        inside = click + self.held
        return f"{head}>{inside}</p:cNvPr>" if inside else f"{head}/>"


class Paragraphs(Struct, frozen=True):
    """The text in a shape: lines of runs, how far from its side in pixels, and how far from line to line.

    `start` is from the side that it is read from, the right one where the picture is mirrored, and None for a
    text that is centred; there are no `distances` for a single line.
    """

    lines: Sequence[Sequence[tuple[TextStyle, str]]]
    start: float | None
    distances: Sequence[float] = ()
    reading: ReadingDirection = ReadingDirection.FROM_LEFT

    def is_leftward(self, line: Sequence[tuple[TextStyle, str]]) -> bool:
        """Say whether a line is read from the right: as the picture if it has several runs, else as it is."""
        if len(line) > 1:
            return self.reading is ReadingDirection.FROM_RIGHT
        return not is_rightward("".join(words for _, words in line))


Colours = Mapping[str, str]
"""The names of the colours that a deck's theme has, by #rrggbb."""


def cleaned(text: str) -> str:
    """Return a text without the characters that XML cannot hold, and without those that turn others."""
    if text.isascii() and text.isprintable():
        return text
    return _UNWRITABLE.sub("", undirected(text))


def text_of(text: str) -> str:
    """Return a text as it stands between tags."""
    return escape(cleaned(text))


def attribute(text: str) -> str:
    """Return a text as it stands between the quotes of an attribute."""
    return escape(cleaned(text), _IN_ATTRIBUTES)


def is_rightward(text: str) -> bool:
    """Say whether a text is read from the left: by the first of its letters that has a direction."""
    if text.isascii():
        return True
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((direction for direction in directions if direction in ("L", "R", "AL")), "L") == "L"


def paint(colour: str, colours: Colours, strength: float = 1.0) -> str:
    """Return the element that fills with a colour of the theme, another one, or nothing."""
    if not colour:
        return "<a:noFill/>"
    name = colours.get(colour)
    kind, value = ("schemeClr", name) if name else ("srgbClr", colour[1:])
    seen = f'><a:alpha val="{round(strength * WHOLE)}"/></a:{kind}>' if strength < 1.0 else "/>"
    inner = f'<a:{kind} val="{value}"{seen}'
    return f"<a:solidFill>{inner}</a:solidFill>"


def shape(
    named: Named, extent: Extent, style: BoxStyle, place: Placement, colours: Colours, text: Paragraphs | None
) -> str:
    """Return a rectangle, rounded or an ellipse where it is as round as it can be, with its text."""
    shorter = min(extent[2], extent[3])
    if not style.radius:
        geometry = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    elif style.radius * 2 >= shorter and extent[2] == extent[3]:
        geometry = '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>'
    else:
        bend = round(min(style.radius / shorter, 0.5) * WHOLE)
        guide = f'<a:avLst><a:gd name="adj" fmla="val {bend}"/></a:avLst>'
        geometry = f'<a:prstGeom prst="roundRect">{guide}</a:prstGeom>'
    line = _line(style.border, style.border_width, style.dashed, place, colours)
    return (
        f"<p:sp><p:nvSpPr>{named.xml}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>"
        f"<p:spPr>{place.frame(extent)}{geometry}{paint(style.fill, colours)}{line}</p:spPr>"
        f"{body(text, place, colours)}</p:sp>"
    )


def text_box(
    named: Named,
    baseline: tuple[float, float],
    text: tuple[TextStyle, str],
    place: Placement,
    colours: Colours,
) -> str:
    """Return a line of text in no shape, at the left end of its baseline, about which it may be turned."""
    style, words = text
    pixels = style.lettering.pixels * style.size
    width, height = pixels * len(words), pixels * 2.0
    extent = (baseline[0], baseline[1] - pixels * CAPITAL / 2 - pixels, width, height)
    turn = ""
    if style.turn:  # which the format does about the middle of a shape
        extent = _turned(extent, baseline, math.radians(style.turn))
        turn = f' rot="{round(style.turn * DEGREE)}"'
    return (
        f'<p:sp><p:nvSpPr>{named.xml}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>'
        f"<p:spPr>{place.frame(extent, turn)}"
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>'
        f"{body(Paragraphs([[text]], 0.0), place, colours)}</p:sp>"
    )


def _turned(extent: Extent, about: tuple[float, float], angle: float) -> Extent:
    """Return an extent of the same size whose middle is turned about a point."""
    left, top, width, height = extent
    x, y = left + width / 2 - about[0], top + height / 2 - about[1]
    middle_x = about[0] + x * math.cos(angle) - y * math.sin(angle)
    middle_y = about[1] + x * math.sin(angle) + y * math.cos(angle)
    return middle_x - width / 2, middle_y - height / 2, width, height


def photo(named: Named, extent: Extent, place: Placement, link: str) -> str:
    """Return a picture; `link` is the id of the image."""
    return (
        f"<p:pic><p:nvPicPr>{named.xml}"
        '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="{link}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
        f'<p:spPr>{place.frame(extent)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
    )


def group(named: Named, extent: Extent, place: Placement, inside: Sequence[str]) -> str:
    """Return a group of shapes, which lie where they would without it."""
    return (
        f"<p:grpSp><p:nvGrpSpPr>{named.xml}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>"
        f"<p:grpSpPr>{place.frame(extent, inner=True)}</p:grpSpPr>{''.join(inside)}</p:grpSp>"
    )


def connector(
    named: Named,
    bent: Elbow,
    style: LineStyle,
    ends: tuple[tuple[int, int], tuple[int, int]],
    place: Placement,
    colours: Colours,
) -> str:
    """Return a connector; `ends` name the shapes that it is glued to, and their sites.

    It begins with an oval if its style has a disc.
    """
    (start, start_site), (end, end_site) = ends
    flips = "".join(f' {name}="1"' for name, flip in zip(("flipH", "flipV"), bent.flips, strict=True) if flip)
    turn = f' rot="{bent.turn * DEGREE}"' if bent.turn else ""
    names = ["adj1"] if len(bent.bends) == 1 else [f"adj{turn + 1}" for turn in range(len(bent.bends))]
    guides = "".join(
        f'<a:gd name="{name}" fmla="val {bend}"/>' for name, bend in zip(names, bent.bends, strict=True)
    )
    adjusted = f"<a:avLst>{guides}</a:avLst>" if guides else "<a:avLst/>"
    return (
        f"<p:cxnSp><p:nvCxnSpPr>{named.xml}<p:cNvCxnSpPr>"
        f'<a:stCxn id="{start}" idx="{start_site}"/><a:endCxn id="{end}" idx="{end_site}"/>'
        f"</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>"
        f"{place.frame((*bent.corner, *bent.extent), turn + flips)}"
        f'<a:prstGeom prst="{bent.preset}">{adjusted}</a:prstGeom>'
        f"{_line(style.colour, style.width, style.dashed, place, colours, style.disc > 0)}</p:spPr></p:cxnSp>"
    )


def body(text: Paragraphs | None, place: Placement, colours: Colours) -> str:
    """Return the text of a shape, which neither wraps nor grows."""
    inset = 0 if text is None or text.start is None else place.length(text.start)
    is_mirrored = text is not None and text.reading is ReadingDirection.FROM_RIGHT
    left, right = (0, inset) if is_mirrored else (inset, 0)
    insets = f'lIns="{left}" tIns="0" rIns="{right}" bIns="0"'
    frame = f'<a:bodyPr wrap="none" {insets} rtlCol="0" anchor="ctr"><a:noAutofit/></a:bodyPr>'
    if text is None:
        return f"<p:txBody>{frame}<a:lstStyle/><a:p/></p:txBody>"
    side = "ctr" if text.start is None else "r" if is_mirrored else "l"
    paragraphs = []
    for turn, line in enumerate(text.lines):
        # The first line is as high as the next one.
        above = text.distances[max(turn - 1, 0)] if text.distances else 0.0
        spacing = round(above * place.scale * HUNDREDTHS)
        distance = f'<a:lnSpc><a:spcPts val="{spacing}"/></a:lnSpc>' if spacing else ""
        leftward = ' rtl="1"' if text.is_leftward(line) else ""
        runs = "".join(run(style, words, place.scale, colours) for style, words in line)
        look = f'a:pPr algn="{side}"{leftward}'
        look = f"<{look}>{distance}</a:pPr>" if distance else f"<{look}/>"
        paragraphs.append(f"<a:p>{look}{runs}</a:p>")
    return f"<p:txBody>{frame}<a:lstStyle/>{''.join(paragraphs)}</p:txBody>"


def run(style: TextStyle, words: str, scale: float, colours: Colours) -> str:
    """Return a text in one style; its font is the theme's."""
    bold = ' b="1"' if style.lettering.weight >= SEMIBOLD else ""
    size = round(style.lettering.pixels * style.size * scale * HUNDREDTHS)
    said = escape(cleaned(words))
    return (
        f'<a:r><a:rPr sz="{size}"{bold} noProof="1">{paint(style.colour, colours, style.strength)}</a:rPr>'
        f"{f'<a:t>{said}</a:t>' if said else '<a:t/>'}</a:r>"
    )


def _line(
    colour: str, width: float, dashed: bool, place: Placement, colours: Colours, oval: bool = False
) -> str:
    if not colour:
        return "<a:ln><a:noFill/></a:ln>"
    dash = '<a:prstDash val="dash"/>' if dashed else ""
    begin = '<a:headEnd type="oval" w="lg" len="lg"/>' if oval else ""
    return f'<a:ln w="{place.length(width)}">{paint(colour, colours)}{dash}{begin}</a:ln>'
