"""An empty presentation in a theme: wide slides with a title, a path beneath it, and room for a chart.

Colours and fonts are those of the presentation's own theme, so that whoever edits it can change them
at one place. Places are points.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from datetime import UTC, datetime
from functools import partial
from xml.sax.saxutils import escape

from pptx import Presentation
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.oxml import serialize_part_xml
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.parts.slide import SlidePart
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide, SlideLayout, SlideMaster
from pptx.util import Pt

from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import Picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import EAST_ASIAN, GENERIC, Lettering, Theme
from orgviewer.publish.drawings.node_data import dated, stated_day
from orgviewer.publish.pptx.slide_size import (
    FOOT_HEIGHT,
    FOOT_POINTS,
    MARGIN,
    PATH_HEIGHT,
    PATH_POINTS,
    TITLE_HEIGHT,
    TITLE_POINTS,
    SlideSize,
)
from orgviewer.publish.pptx.xml import HUNDREDTHS, NAMESPACES, POINT, cleaned

PATH_PLACE = 13  # the number of the path's placeholder
LONGEST_PROPERTY = 255  # characters
LONGEST_DAY = len(" (2025-06-30)")
COMMON_FONT = "Arial"  # where the program's own is one that only the system knows
NAMED_ACCENTS = 6  # of a theme in this format
MOST_NAMED = 120  # characters of the file's title at the foot
NUMBER_FIELD = "{C1FF6DA9-008F-8B48-92A6-B652298478BF}"  # any number of this form
EMPTY_GROUP = (
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>'
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'
)
BODY = '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:normAutofit/></a:bodyPr>'
TITLE_ONLY = "Title Only"  # the layout of python-pptx's own template that is kept


def colour_names(theme: Theme) -> dict[str, str]:
    """Return the names that a theme's colours have in a presentation, by #rrggbb."""
    accents = {colour: f"accent{turn + 1}" for turn, colour in enumerate(theme.accents[:NAMED_ACCENTS])}
    return accents | {theme.quiet: "tx2", theme.page: "bg1", theme.text: "tx1"}


def empty_deck(picture: Picture, size: SlideSize) -> Deck:
    """Return a presentation without slides, which knows what it is about."""
    dataset, theme, letters = picture.dataset, picture.theme, picture.letters
    deck = Presentation()
    deck.slide_width, deck.slide_height = Pt(size.width), Pt(size.height)
    for element in deck._element.xpath("p:sldSz[@type]"):
        del element.attrib["type"]  # which says that slides are narrow
    _leave_out(deck)
    _set_properties(deck, dataset)
    _set_theme(deck, theme, letters)
    title = partial(_holder, 2, "Title", 'type="title"', _across(size, size.title_top, TITLE_HEIGHT))
    stage = _across(size, size.stage_top, size.stage_bottom - size.stage_top)
    text = _holder(3, "Text", 'type="body" idx="1"', stage, "")
    _replace_shapes(deck.slide_master, title(_style(TITLE_POINTS, "tx1", bold=True)) + text)
    kind = f'type="body" sz="quarter" idx="{PATH_PLACE}"'
    path = _holder(3, "Path", kind, _across(size, size.path_top, PATH_HEIGHT), _style(PATH_POINTS, "tx2"))
    foot = _across(size, size.foot_top, FOOT_HEIGHT)
    words = "" if picture.spec.sheet.footer else cleaned(dataset.title[:MOST_NAMED])
    name = _foot(4, "Name", "l", f"<a:r><a:t>{escape(words)}</a:t></a:r>", foot) if words else ""
    field = f'<a:fld id="{NUMBER_FIELD}" type="slidenum"><a:t>‹#›</a:t></a:fld>'
    number = _foot(5, "Number", "r", field, foot)
    _replace_shapes(deck.slide_layouts[0], title("") + path + name + number)
    return deck


def added_slides(deck: Deck, number: int) -> list[Slide]:
    """Add so many slides to a presentation without any; return them.

    The library's own way looks through all slides for each one more, to number it and to name its part, which
    takes longer than writing them.
    """
    layout, package = deck.slide_layouts[0], deck.part.package
    new: Callable[..., SlidePart] = SlidePart
    slides = [deck.slides.add_slide(layout)]
    element, numbers = slides[0]._element, deck.slides._sldIdLst
    (first,) = (each.id for each in numbers)
    for turn in range(2, number + 1):
        name = PackURI(f"/ppt/slides/slide{turn}.xml")
        part = new(name, CONTENT_TYPE.PML_SLIDE, package, deepcopy(element))
        part.relate_to(layout.part, RELATIONSHIP_TYPE.SLIDE_LAYOUT)
        relation = deck.part.rels._add_relationship(RELATIONSHIP_TYPE.SLIDE, part)
        numbers._add_sldId(id=first + turn - 1, rId=relation)
        slides.append(part.slide)
    return slides


def _leave_out(deck: Deck) -> None:
    """Leave out what the library's own template brings: a thumbnail, a printer, other layouts."""
    package = deck.part.package
    for number, relation in list(package._rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            package.drop_rel(number)
    for number, relation in list(deck.part.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.PRINTER_SETTINGS:
            deck.part.rels.pop(number)
    for layout in list(deck.slide_layouts):
        if layout.name != TITLE_ONLY:
            deck.slide_layouts.remove(layout)


def _set_properties(deck: Deck, dataset: Dataset) -> None:
    """Say in the file's properties what it is about, and where its facts come from."""
    properties = deck.core_properties
    title = cleaned(dataset.title)[: LONGEST_PROPERTY - LONGEST_DAY]
    properties.title = dated(title, stated_day(dataset.meta))
    properties.keywords = cleaned("; ".join(source.title for source in dataset.sources))[:LONGEST_PROPERTY]
    properties.author = properties.last_modified_by = "orgviewer"
    properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)
    properties.revision = 1


def _set_theme(deck: Deck, theme: Theme, letters: Letters) -> None:
    """Let the deck's colours and fonts be those of a theme, and light letters stand on a dark page."""
    master = deck.slide_master
    is_dark = theme.name.is_dark
    (mapping,) = master._element.xpath("p:clrMap")
    for number in ("1", "2"):
        mapping.set(f"bg{number}", f"{'dk' if is_dark else 'lt'}{number}")
        mapping.set(f"tx{number}", f"{'lt' if is_dark else 'dk'}{number}")
    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    root = parse_xml(part.blob)
    root.set("name", "orgviewer")
    (colours,) = root.xpath(".//a:clrScheme")
    colours.getparent().replace(colours, parse_xml(_colour_scheme(theme)))
    for kind, family in (("latin", latin_family(letters)), ("ea", EAST_ASIAN)):
        for font in root.xpath(f".//a:fontScheme/*/a:{kind}"):
            font.set("typeface", family)
    part.blob = serialize_part_xml(root)
    (title,) = master._element.xpath("p:txStyles/p:titleStyle/a:lvl1pPr")
    title.set("algn", "l")


def latin_family(letters: Letters) -> str:
    """Return the family of fonts that texts were measured in, or a common one if only this system has it."""
    family = letters.fonts[Lettering.NAME].families()[0]
    return COMMON_FONT if family.startswith(".") or family == GENERIC else family


def _colour_scheme(theme: Theme) -> str:
    near, far = (theme.page, theme.neutral_tint), (theme.text, theme.quiet)
    dark, light = (near, far) if theme.name.is_dark else (far, near)
    colours = {"dk1": dark[0], "lt1": light[0], "dk2": dark[1], "lt2": light[1]}
    colours |= {f"accent{turn + 1}": colour for turn, colour in enumerate(theme.accents[:NAMED_ACCENTS])}
    colours |= {"hlink": theme.focus, "folHlink": theme.focus}
    entries = (f'<a:{name}><a:srgbClr val="{colour[1:]}"/></a:{name}>' for name, colour in colours.items())
    return f'<a:clrScheme {NAMESPACES} name="orgviewer">{"".join(entries)}</a:clrScheme>'


def _replace_shapes(slide: SlideMaster | SlideLayout, shapes: str) -> None:
    """Let a master or a layout have other shapes than it had."""
    tree = slide.shapes._spTree
    above = tree.getparent()
    assert above is not None  # the slide's own data
    above.replace(tree, parse_xml(f"<p:spTree {NAMESPACES}>{EMPTY_GROUP}{shapes}</p:spTree>"))


def _holder(number: int, name: str, kind: str, place: str, style: str) -> str:
    """Return a placeholder; `style` is that of its first level."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f"<p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr>{place}</p:spPr>"
        f"<p:txBody>{BODY}<a:lstStyle>{style}</a:lstStyle><a:p><a:r><a:t>{name}</a:t></a:r></a:p></p:txBody></p:sp>"
    )


def _style(points: float, colour: str, bold: bool = False, side: str = "l") -> str:
    weight = ' b="1"' if bold else ' b="0"'
    return (
        f'<a:lvl1pPr marL="0" indent="0" algn="{side}"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>'
        f'<a:defRPr sz="{round(points * HUNDREDTHS)}"{weight}>'
        f'<a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'
        "</a:defRPr></a:lvl1pPr>"
    )


def _foot(number: int, name: str, side: str, inner: str, place: str) -> str:
    """Return a line at the foot of every slide."""
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/>'
        '<p:cNvSpPr txBox="1"/><p:nvPr userDrawn="1"/></p:nvSpPr>'
        f"<p:spPr>{place}"
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>'
        f"<p:txBody>{BODY}<a:lstStyle>{_style(FOOT_POINTS, 'tx2', side=side)}</a:lstStyle>"
        f"<a:p>{inner}</a:p></p:txBody></p:sp>"
    )


def _across(size: SlideSize, top: float, height: float) -> str:
    """Return the place of what is as wide as a slide leaves room for."""
    corner = f'<a:off x="{round(MARGIN * POINT)}" y="{round(top * POINT)}"/>'
    extent = f'<a:ext cx="{round(size.room * POINT)}" cy="{round(height * POINT)}"/>'
    return f"<a:xfrm>{corner}{extent}</a:xfrm>"
