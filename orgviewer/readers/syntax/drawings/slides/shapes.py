"""The shapes of a slide, groups within groups: boxes, texts, pictures, lines."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.readers.syntax.drawings.diagram import Arrow, DrawnShape, ShapeKind, TextLine
from orgviewer.readers.syntax.drawings.slides.elements import (
    SlideElement,
    anywhere,
    inner,
    is_on,
    settled,
)
from orgviewer.readers.syntax.drawings.slides.frames import add_frame
from orgviewer.readers.syntax.drawings.slides.gathered import (
    DrawnLine,
    Gathered,
    Unread,
    is_unseen,
    without_lines,
)
from orgviewer.readers.syntax.drawings.slides.held_data import held_data
from orgviewer.readers.syntax.drawings.slides.lines import (
    CONNECTORS,
    bar,
    block_arrow,
    freeform_lines,
    preset,
    preset_corners,
)
from orgviewer.readers.syntax.drawings.slides.links import link_fields, linked_page
from orgviewer.readers.syntax.drawings.slides.places import (
    WHOLE_SLIDE,
    GroupFrame,
    Mapped,
    frame,
    within_group,
)
from orgviewer.readers.syntax.drawings.slides.slide import Origin, Slide
from orgviewer.readers.syntax.drawings.slides.styles.inherited import (
    AROUND,
    TITLES,
    filling,
    holder_of,
    properties,
    stroke,
)
from orgviewer.readers.syntax.drawings.slides.styles.looks import (
    SeenLook,
    colour_of,
    dashes,
    heads,
    is_filled,
    outline,
)
from orgviewer.readers.syntax.drawings.slides.texts import completed, lines_of
from orgviewer.readers.syntax.drawings.xml import local_name

KINDS = frozenset(("sp", "grpSp", "cxnSp", "pic", "graphicFrame"))
_ABOUT = ("nvSpPr", "nvGrpSpPr", "nvCxnSpPr", "nvPicPr", "nvGraphicFramePr")
FILMS = ("videoFile", "audioFile", "wavAudioFile", "quickTimeFile")


class AroundSlide(Struct, frozen=True):
    """The groups around a shape: what takes its places to the slide, their numbers, colour and link."""

    mapped: Mapped = WHOLE_SLIDE
    numbers: tuple[str, ...] = ()
    colour: str = ""
    page_link: int | None = None


ON_SLIDE = AroundSlide()


class About(Struct, frozen=True):
    """What a shape says of itself: its number and name, and the element that holds them."""

    element: SlideElement | None
    number: str
    name: str

    @property
    def is_hidden(self) -> bool:
        """Whether it is switched off in the list of shapes."""
        return bool(is_on(self.element, "hidden"))

    @property
    def is_decorative(self) -> bool:
        """Whether the file says that it is decoration, which is never read aloud."""
        marks = () if self.element is None else anywhere(self.element, "decorative")
        return any(is_on(mark, "val") for mark in marks)


def add_shapes(tree: SlideElement, slide: Slide, found: Gathered, around: AroundSlide = ON_SLIDE) -> None:
    """Add the shapes of a slide, or of a group on it, to what was found."""
    for shape in settled(tree, KINDS):
        kind = local_name(shape)
        if kind == "contentPart":
            found.unread[Unread.INK] += 1
        if kind not in KINDS:
            continue
        about = _about(shape)
        if about.is_hidden:
            found.unread[Unread.HIDDEN_SHAPE] += 1
        elif kind == "grpSp":
            add_shapes(shape, slide, found, _inside(shape, about, slide, around))
        elif kind == "cxnSp":
            _add_connector(shape, about, found, around)
        elif kind == "graphicFrame":
            _add_frame(shape, about, slide, found, around)
        else:
            _add_box(shape, about, slide, found, around)


def _about(shape: SlideElement) -> About:
    for name in _ABOUT:
        found = inner(shape, f"{name}/cNvPr")
        if found is not None:
            return About(found, found.get("id", "")[:20], found.get("name", ""))
    return About(None, "", "")


def _inside(group: SlideElement, about: About, slide: Slide, around: AroundSlide) -> AroundSlide:
    look = inner(group, "grpSpPr")
    fill = None if look is None else inner(look, "solidFill")
    link = linked_page(about.element, slide)
    return AroundSlide(
        within_group(None if look is None else inner(look, "xfrm"), around.mapped),
        (about.number, *around.numbers),
        slide.inherited.palette.of(fill) or around.colour,
        around.page_link if link is None else link,
    )


def _add_connector(shape: SlideElement, about: About, found: Gathered, around: AroundSlide) -> None:
    look = properties(shape)
    lies = frame(None if look is None else inner(look, "xfrm"), around.mapped)
    if look is None or lies is None or outline((shape,)) is SeenLook.NO:
        return
    ties = (inner(shape, f"nvCxnSpPr/cNvCxnSpPr/{name}") for name in ("stCxn", "endCxn"))
    first, second = ("" if tie is None else tie.get("id", "") for tie in ties)
    line = inner(look, "ln")
    free = freeform_lines(look, lies, is_filled=False)
    corners = free[0] if free else preset_corners(look, lies)
    found.lines.append(
        DrawnLine(corners, (first, second), dashes(line), heads(line), "", about.name, about.number)
    )


def _add_frame(shape: SlideElement, about: About, slide: Slide, found: Gathered, around: AroundSlide) -> None:
    """Add what a frame holds; the drawing of a SmartArt that says nothing itself as free shapes."""
    origin = _origin(about, slide, around)
    part = add_frame(shape, origin, slide, found)
    drawing = slide.parts.shared(part) if part else None
    tree = None if drawing is None else inner(drawing, "spTree")
    lies = frame(inner(shape, "xfrm"), around.mapped)
    if tree is not None and lies is not None:
        inside = AroundSlide(lies.mapped, origin.numbers, page_link=origin.page_link)
        add_shapes(tree, replace(slide, part=part, glued=frozenset()), found, inside)


def _origin(about: About, slide: Slide, around: AroundSlide) -> Origin:
    """Return what the shapes have in common that a frame, such as a table, is taken apart into."""
    link = linked_page(about.element, slide)
    return Origin(
        about.number,
        about.name,
        (about.number, *around.numbers),
        around.mapped,
        around.page_link if link is None else link,
    )


def _add_box(shape: SlideElement, about: About, slide: Slide, found: Gathered, around: AroundSlide) -> None:
    holder = holder_of(shape)
    chain = slide.inherited.chain(shape, holder)
    body = inner(shape, "txBody")
    held = held_data(about.element, lines_of(body, slide.inherited.styles(chain, holder)))
    lines = completed(held.lines, about.name)
    is_picture = local_name(shape) == "pic"
    if holder is not None:
        if holder.kind in TITLES and holder.kind != "subTitle" and not found.title:
            found.title = " ".join(line.text for line in lines)
        if holder.kind in TITLES | AROUND or not (lines or is_picture):
            return
    placed = (inner(each, "spPr/xfrm") for each in chain)
    lies = frame(next((place for place in placed if place is not None), None), around.mapped)
    if lies is not None and not is_picture and _add_lines(shape, about, lies, chain, lines, found):
        return
    if any(inner(shape, f"nvPicPr/nvPr/{name}") is not None for name in FILMS):
        found.unread[Unread.FILM] += 1
        return
    picture = slide.picture(inner(shape, "blipFill") if is_picture else _blip(chain))
    if picture.is_there and picture.content is None:
        found.unread[Unread.PICTURE] += 1
    link = linked_page(about.element, slide)
    link = linked_page(body, slide) if link is None else link
    colour = "" if is_picture else colour_of(chain, slide.inherited.palette, around.colour)
    drawn = DrawnShape(
        found.new_id(about.number),
        lines,
        found.position(about.name),
        found.page,
        None if lies is None else lies.area,
        ShapeKind.PICTURE if is_picture else _kind(chain),
        fields=link_fields(about.element, body, slide) | dict(held.fields),
        page_link=around.page_link if link is None else link,
        image=picture.content,
        colour=colour,
    )
    is_passing = is_unseen(drawn)
    if about.is_decorative and drawn.image is None:
        drawn, is_passing = without_lines(drawn), True
    place = found.add(drawn, (about.number, *around.numbers))
    if is_passing:
        found.passing.add(place)
    elif link is not None and around.numbers:
        found.linked.setdefault((around.numbers[0], link), []).append(place)


def _add_lines(
    shape: SlideElement,
    about: About,
    lies: GroupFrame,
    chain: tuple[SlideElement, ...],
    lines: tuple[TextLine, ...],
    found: Gathered,
) -> bool:
    """Add a shape that is nothing but lines, and say whether it is."""
    look = properties(shape)
    if look is None:
        return False
    line = stroke(chain)
    arrow, runs = heads(line), []
    if CONNECTORS.fullmatch(preset(look)):
        runs = [preset_corners(look, lies)]
    elif not lines:
        block, thin = block_arrow(look, lies), bar(look, lies)
        if block is not None:
            runs, arrow = [block[0]], block[1]
        elif thin is not None and (is_filled(chain) or outline(chain) is SeenLook.YES):
            runs, arrow = [thin], Arrow.NONE
        else:
            runs = freeform_lines(look, lies, is_filled(chain))
    if CONNECTORS.fullmatch(preset(look)) and outline(chain) is SeenLook.NO:
        return True
    said = " ".join(each.text for each in lines)
    for corners in runs:
        found.lines.append(DrawnLine(corners, ("", ""), dashes(line), arrow, said, about.name, about.number))
    return bool(runs)


def _kind(chain: tuple[SlideElement, ...]) -> ShapeKind:
    is_seen = is_filled(chain) or outline(chain) is SeenLook.YES
    return ShapeKind.BOX if is_seen else ShapeKind.TEXT


def _blip(chain: tuple[SlideElement, ...]) -> SlideElement | None:
    """Return the filling of a shape that is a picture."""
    said = filling(chain)
    return said if said is not None and local_name(said) == "blipFill" else None
