"""Where days lie on the bar of time, and what is written beneath it."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from orgviewer.views.time.axis import Axis

WIDE = st.floats(50, 3_000)


@given(st.lists(st.dates(), max_size=3), WIDE, st.data())
def test_a_day_is_found_again_where_it_lies(days: list[date], width: float, data: st.DataObject) -> None:
    axis = Axis.around(days, width)
    assert all(0 <= axis.place(day) <= width for day in days)
    place = data.draw(st.floats(0, width))
    found = axis.day(place)
    per_pixel = (axis.last - axis.first) / width
    assert abs(axis.place(found) - place) * per_pixel <= 0.5 + 1e-6
    assert axis.day(axis.place(found)) == found


@given(st.lists(st.dates(), min_size=1, max_size=3), WIDE)
def test_labels_lie_on_the_line_and_have_room(days: list[date], width: float) -> None:
    axis = Axis.around(days, width)
    places = [axis.place(day) for day, _ in axis.labels(56.0)]
    assert all(0 <= place <= width for place in places)
    assert places == sorted(places)
    assert all(after - before >= 40 for before, after in pairwise(places))


def test_few_years_are_labelled_by_months() -> None:
    axis = Axis.around([date(2023, 2, 1), date(2024, 2, 1)], 900.0)
    assert [text for _, text in axis.labels(56.0)][:3] == ["Feb 2023", "Mar 2023", "Apr 2023"]
    decades = Axis.around([date(1950, 1, 1), date(2020, 1, 1)], 500.0)
    assert [text for _, text in decades.labels(56.0)] == [str(year) for year in range(1950, 2021, 10)]
