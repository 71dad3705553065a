"""The camera, with places and zooms drawn at random."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.layout.layout import LARGEST_FIT
from orgviewer.layout.rectangle import Rectangle
from orgviewer.views.chart.camera import LARGEST, MARGIN, SMALLEST, Camera, fitted, uncovered

numbers = st.floats(-1e5, 1e5)
points = st.tuples(numbers, numbers)
sizes = st.tuples(st.floats(1, 5000), st.floats(1, 5000))
cameras = st.builds(Camera, st.floats(0.01, LARGEST), numbers, numbers)
parts = st.builds(
    lambda left, top, width, height: Rectangle(left, top, left + width, top + height),
    *(st.floats(-200, 900), st.floats(-200, 700), st.floats(1, 900), st.floats(1, 700)),
)
near = 1e-3  # layout pixels


def whole(size: tuple[float, float]) -> Rectangle:
    return Rectangle(0.0, 0.0, *size)


@given(cameras, points)
def test_to_the_screen_and_back(camera: Camera, place: tuple[float, float]) -> None:
    assert camera.to_layout(camera.to_screen(place)) == pytest.approx(place, abs=near)


@given(cameras, points, st.floats(0.01, 100))
def test_zooming_keeps_the_place_under_the_pointer(
    camera: Camera, pointer: tuple[float, float], factor: float
) -> None:
    zoomed = camera.zoomed(factor, pointer)
    assert zoomed.to_screen(camera.to_layout(pointer)) == pytest.approx(pointer, abs=near)
    assert SMALLEST <= zoomed.scale <= LARGEST


@given(sizes, sizes)
def test_a_fitted_chart_is_whole_in_view_in_the_middle_and_no_larger_than_is_any_use(
    extent: tuple[float, float], size: tuple[float, float]
) -> None:
    camera = fitted(extent, size)
    right, bottom = camera.to_screen(extent)
    assert camera.scale <= LARGEST_FIT
    if min(size) > 2 * MARGIN + 1:
        assert right <= size[0] + near
        assert bottom <= size[1] + near
    assert camera.left == pytest.approx(size[0] - right, abs=near)
    assert camera.top == pytest.approx(size[1] - bottom, abs=near)


@given(cameras, points, sizes)
def test_a_centred_place_is_in_the_middle(
    camera: Camera, place: tuple[float, float], size: tuple[float, float]
) -> None:
    centred = camera.centred(place, whole(size))
    assert centred.to_screen(place) == pytest.approx((size[0] / 2, size[1] / 2), abs=near)
    assert centred.scale == camera.scale


@given(cameras, points, st.tuples(st.floats(1, 500), st.floats(1, 500)), parts)
def test_a_revealed_card_is_in_view_and_is_moved_no_further(
    camera: Camera, corner: tuple[float, float], card: tuple[float, float], view: Rectangle
) -> None:
    rectangle = Rectangle(*corner, corner[0] + card[0], corner[1] + card[1])
    revealed = camera.revealing(rectangle, view)
    left, top = revealed.to_screen(corner)
    right, bottom = revealed.to_screen((rectangle.right, rectangle.bottom))
    for start, end, first, last in (
        (left, right, view.left, view.right),
        (top, bottom, view.top, view.bottom),
    ):
        assert start >= first - near
        assert end <= last + near or end - start > last - first - near
    again = revealed.revealing(rectangle, view)
    assert (again.left, again.top) == pytest.approx((revealed.left, revealed.top), abs=near)


@given(st.lists(parts, max_size=3))
def test_what_is_uncovered_lies_in_the_view_under_nothing(covers: list[Rectangle]) -> None:
    view = Rectangle(0.0, 0.0, 800.0, 600.0)
    rest = uncovered(view, covers)
    assert rest.within(view) == rest
    if rest.width and rest.height:
        assert all(
            not (hidden.width and hidden.height) for hidden in (cover.within(rest) for cover in covers)
        )
    if not covers:
        assert rest == view


def test_the_largest_part_beside_a_cover_is_taken() -> None:
    view, corner = Rectangle(0, 0, 800, 600), Rectangle(600, 500, 800, 600)
    assert uncovered(view, [corner]) == Rectangle(0, 0, 800, 500)
    assert uncovered(view, [Rectangle(0, 0, 300, 400), corner]) == Rectangle(300, 0, 800, 500)
