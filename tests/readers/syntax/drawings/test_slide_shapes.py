"""Boxes, texts, groups, tables and pictures of slides."""

from __future__ import annotations

import io

import pytest
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Pt

from orgviewer.readers.syntax.drawings.diagram import Diagram, ShapeKind
from tests.readers.syntax.drawings.slide_files import (
    Deck,
    add_box,
    add_xml,
    element_of,
    made,
    picture,
    place,
    shape_of,
    texts,
)


def test_a_box_has_its_lines_its_place_its_colour_and_where_it_stands() -> None:
    deck = Deck()
    box = add_box(deck.slide("Sales"), "Ada Example\nDirector", 50, 60, 120, 40)
    look = element_of(box).find(".//{*}spPr")
    assert look is not None
    fill = '<a:solidFill NAMESPACES><a:srgbClr val="123456"/></a:solidFill>'
    look.append(made(deck.presentation.slides[0], fill))
    box.name = "Rectangle 12"
    read = deck.read()
    (shape,) = read.shapes
    assert (shape.text, shape.kind, shape.colour) == ("Ada Example\nDirector", ShapeKind.BOX, "#123456")
    assert place(shape.area) == (50, 60, 120, 40)
    assert shape.position.sheet == 'slide 1, shape "Rectangle 12"'
    assert read.pages == ("Sales",)


def test_breaks_part_lines_and_runs_do_not() -> None:
    deck = Deck()
    paragraph = add_box(deck.slide(), "", 0, 0).text_frame.paragraphs[0]
    paragraph.add_run().text = "Ada "
    paragraph.add_run().text = "Example"
    paragraph.add_line_break()
    paragraph.add_run().text = "  Head\u00a0of  IT "
    paragraph.add_line_break()
    assert texts(deck.read()) == ["Ada Example | Head of IT"]


def test_size_and_weight_of_letters_are_those_of_most_of_a_line() -> None:
    deck = Deck()
    paragraph = add_box(deck.slide(), "", 0, 0).text_frame.paragraphs[0]
    for text, size, is_bold in (("Ada Example", 20, True), (", Dr", 8, False)):
        run = paragraph.add_run()
        run.text, run.font.size, run.font.bold = text, Pt(size), is_bold
    (line,) = deck.read().shapes[0].lines
    assert (line.text, line.size, line.is_bold) == ("Ada Example, Dr", 20.0, True)


def test_letters_that_say_nothing_take_their_size_from_the_presentation() -> None:
    deck = Deck()
    add_box(deck.slide(), "Ada", 0, 0)
    assert deck.read().shapes[0].lines[0].size == 18.0


def test_a_placeholder_lies_where_its_layout_says_and_an_empty_one_is_not_there() -> None:
    deck = Deck()
    layout = deck.presentation.slide_layouts[1]
    full = deck.presentation.slides.add_slide(layout)
    full.shapes.title.text = "Us"
    full.placeholders[1].text = "Ada Example"
    deck.presentation.slides.add_slide(layout)
    read = deck.read()
    (shape,) = read.shapes
    body = layout.placeholders[1]
    assert shape.kind is ShapeKind.TEXT
    assert place(shape.area)[:2] == (round(body.left.pt, 3), round(body.top.pt, 3))
    assert shape.lines[0].size > 18.0
    assert read.pages == ("Us", "")


def test_what_is_neither_filled_nor_outlined_is_a_text() -> None:
    deck = Deck()
    slide = deck.slide()
    slide.shapes.add_textbox(Pt(0), Pt(0), Pt(90), Pt(20)).text_frame.text = "label"
    box = add_box(slide, "Ada", 0, 50)
    box.fill.background()
    outlined = add_box(slide, "Bob", 0, 90)
    outlined.fill.background()
    box.line.fill.background()
    kinds = [shape.kind for shape in deck.read().shapes]
    assert kinds == [ShapeKind.TEXT, ShapeKind.TEXT, ShapeKind.BOX]


def test_colours_of_the_theme_are_looked_up_and_lightened() -> None:
    deck = Deck()
    slide = deck.slide()
    for brightness in (0.0, 0.4, -0.25):
        box = add_box(slide, "Ada", 0, 0)
        box.fill.solid()
        box.fill.fore_color.theme_color = MSO_THEME_COLOR.ACCENT_1
        if brightness:
            box.fill.fore_color.brightness = brightness
    assert [shape.colour for shape in deck.read().shapes] == ["#4f81bd", "#95b3d7", "#376092"]


def test_a_box_without_an_own_filling_has_that_of_its_style() -> None:
    deck = Deck()
    add_box(deck.slide(), "Ada", 0, 0)
    assert deck.read().shapes[0].colour == "#4f81bd"


def test_groups_within_groups_move_and_stretch_what_lies_in_them() -> None:
    deck = Deck()
    outer = deck.slide().shapes.add_group_shape()
    inner = outer.shapes.add_group_shape()
    add_box(inner, "Ada", 10, 10, 100, 40)
    for group, left, top, width, height in ((inner, 20, 20, 200, 80), (outer, 100, 50, 100, 160)):
        group.left, group.top, group.width, group.height = map(Pt, (left, top, width, height))
    (shape,) = deck.read().shapes
    # Inside the outer group the inner one begins 10 points from the corner, and there heights are fourfold.
    assert place(shape.area) == (110, 90, 200, 320)
    assert shape.container is None


def test_a_group_that_is_turned_turns_its_boxes() -> None:
    deck = Deck()
    group = deck.slide().shapes.add_group_shape()
    add_box(group, "Ada", 0, 0, 100, 20)
    add_box(group, "Bob", 0, 80, 100, 20)
    group.rotation = 180
    read = deck.read()
    assert place(shape_of(read, "Ada").area) == (0, 80, 100, 20)


def test_a_box_that_stands_upright_is_as_wide_as_it_was_high() -> None:
    deck = Deck()
    add_box(deck.slide(), "Ada", 0, 0, 100, 20).rotation = 90
    assert place(deck.read().shapes[0].area) == (40, -40, 20, 100)


def test_a_picture_has_its_bytes_and_its_alternative_text_is_none() -> None:
    deck, portrait = Deck(), picture("JPEG")
    slide = deck.slide()
    shape = slide.shapes.add_picture(io.BytesIO(portrait), Pt(5), Pt(6), Pt(30), Pt(40))
    element_of(shape)[0][0].set("descr", "Ada Example")
    (read,) = deck.read().shapes
    assert (read.kind, read.text, read.image) == (ShapeKind.PICTURE, "", portrait)
    assert place(read.area) == (5, 6, 30, 40)


def test_a_picture_of_another_kind_is_told_and_still_has_its_place() -> None:
    deck = Deck()
    deck.slide().shapes.add_picture(io.BytesIO(picture("GIF")), Pt(0), Pt(0))
    read = deck.read()
    assert [shape.image for shape in read.shapes] == [None]
    assert read.unread == ("1 picture that is neither PNG nor JPEG",)


def test_a_disc_that_is_filled_with_a_portrait_is_that_portrait() -> None:
    deck, portrait = Deck(), picture()
    slide = deck.slide()
    _, relation = slide.part.get_or_add_image_part(io.BytesIO(portrait))
    disc = slide.shapes.add_shape(MSO_SHAPE.OVAL, Pt(0), Pt(0), Pt(40), Pt(40))
    look = element_of(disc).find(".//{*}spPr")
    assert look is not None
    blip = f'<a:blip r:embed="{relation}"/>'
    filled = f"<p:sp NAMESPACES><p:spPr><a:blipFill>{blip}</a:blipFill></p:spPr></p:sp>"
    other = add_xml(slide, filled)
    look.insert(2, other[0][0])
    other.getparent().remove(other)
    assert [shape.image for shape in deck.read().shapes] == [portrait]


def links(deck: Deck) -> list[int | None]:
    """Return the pages to which the shapes of a presentation lead."""
    return [shape.page_link for shape in deck.read().shapes]


def test_a_click_on_a_shape_or_on_its_text_leads_to_a_page() -> None:
    deck = Deck()
    first, second = deck.slide("One"), deck.slide("Two")
    add_box(first, "Ada", 0, 0).click_action.target_slide = second
    box = add_box(first, "Bob", 0, 50)
    run = box.text_frame.paragraphs[0].runs[0]
    run.hyperlink.address = "https://example.com"
    click = element_of(box).find(".//{*}hlinkClick")
    assert click is not None
    click.set("action", "ppaction://hlinksldjump")
    key = next(key for key in click.attrib if str(key).endswith("}id"))
    click.set(str(key), first.part.relate_to(second.part, "http://x/slide"))
    add_box(second, "Cy", 0, 0)
    assert links(deck) == [1, 1, None]


def test_a_small_button_on_a_card_that_leads_where_the_card_leads_has_no_text() -> None:
    deck = Deck()
    first, second = deck.slide("One"), deck.slide("Two")
    group = first.shapes.add_group_shape()
    for text, size in (("Sales", 100), ("+5", 20)):
        add_box(group, text, 0, 0, size, size).click_action.target_slide = second
    add_box(group, "Ada", 0, 200)
    add_box(first, "see Sales", 0, 300, 20, 20).click_action.target_slide = second
    assert texts(deck.read()) == ["Sales", "Ada", "see Sales"]


def test_addresses_that_are_linked_are_fields() -> None:
    deck = Deck()
    slide = deck.slide()
    box = add_box(slide, "Ada", 0, 0)
    box.text_frame.paragraphs[0].runs[0].hyperlink.address = "mailto:ada@example.com?subject=Hello"
    box.click_action.hyperlink.address = "https://example.com/ada"
    (shape,) = deck.read().shapes
    assert shape.fields == {"E-mail": "ada@example.com", "URL": "https://example.com/ada"}


def hidden(deck: Deck) -> Diagram:
    """Return a presentation read, of which the second box is switched off."""
    slide = deck.slide()
    add_box(slide, "Ada", 0, 0)
    element_of(add_box(slide, "Bob", 0, 50))[0][0].set("hidden", "1")
    return deck.read()


def test_a_shape_that_is_switched_off_is_said_to_be_unread() -> None:
    read = hidden(Deck())
    assert (texts(read), read.unread) == (["Ada"], ("1 hidden shape",))


@pytest.mark.parametrize(("first", "second"), [("sp", "pic"), ("pic", "sp")])
def test_of_alternatives_one_is_read(first: str, second: str) -> None:
    deck = Deck()
    box = (
        '<p:sp><p:nvSpPr><p:cNvPr id="40" name="x"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/>'
        "<p:txBody><a:bodyPr/><a:p><a:r><a:t>KIND</a:t></a:r></a:p></p:txBody></p:sp>"
    )
    add_xml(
        deck.slide(),
        f"<mc:AlternateContent NAMESPACES><mc:Choice Requires='x'>{box.replace('KIND', first)}</mc:Choice>"
        f"<mc:Fallback>{box.replace('KIND', second)}</mc:Fallback></mc:AlternateContent>",
    )
    assert texts(deck.read()) == [first]


def test_what_is_said_to_be_decoration_has_no_text() -> None:
    deck = Deck()
    slide = deck.slide()
    add_xml(
        slide,
        '<p:sp NAMESPACES><p:nvSpPr><p:cNvPr id="40" name="x"><a:extLst>'
        '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
        '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
        "</a:ext></a:extLst></p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>"
        "<a:p><a:r><a:t>AE</a:t></a:r></a:p></p:txBody></p:sp>",
    )
    assert deck.read().shapes == ()
