"""Numbers and years in bins, in their order."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.paint.facet_words import bin_names
from orgviewer.relations.facets import Facet, FacetKind, Values
from orgviewer.relations.ordered.scales import MOST_BINS, OUTSIDE, Bins, Scale, binned, scaled

SALARY = Facet(FacetKind.COLUMN, "Salary")


def values_of(texts: list[str]) -> Values:
    """Return the values of people of whom each has one text."""
    different = list(dict.fromkeys(texts))
    value = np.array([different.index(text) for text in texts], np.int32)
    person = np.arange(len(texts), dtype=np.int32)
    none = np.full(len(texts), -1, np.int32)
    return Values(different, person, value, none, np.zeros((len(texts), 4), np.int32))


def scale_of(texts: list[str], facet: Facet = SALARY, bins: Bins = Bins.FEW) -> tuple[Scale, list[int]]:
    made = scaled(facet, values_of(texts), bins)
    assert made is not None
    return made[0], made[1].value.tolist()


def test_salaries_are_in_bins_with_round_bounds() -> None:
    scale, _ = scale_of([f"{amount:,}" for amount in range(31_200, 119_000, 1_300)])
    names = bin_names(scale)
    assert names[0] == "20,000 to 40,000"
    assert names[-1] == "100,000 to 120,000"
    assert (scale.least, scale.most) == (31_200, 118_300)
    assert scale.keys[0] == "20000..<40000"


def test_few_that_lie_far_outside_share_an_open_bin() -> None:
    scale, _ = scale_of([*(str(50_000 + 100 * turn) for turn in range(100)), "2,500,000".replace(",", "")])
    assert bin_names(scale)[-1].endswith(" and more")
    assert len(scale.bins) >= 5


def test_few_values_that_many_share_stand_alone() -> None:
    scale, places = scale_of(["0.5", "1.0", "1.0", "0.8", "0.5", "0.8"], Facet(FacetKind.COLUMN, "FTE"))
    assert bin_names(scale) == ("0.5", "0.8", "1.0")
    assert places == [0, 2, 2, 1, 0, 1]


def test_small_whole_numbers_end_with_the_last_that_is_in_a_bin() -> None:
    scale, _ = scale_of([str(age) for age in range(19, 66)], Facet(FacetKind.COLUMN, "Age"))
    assert bin_names(scale) == ("10 to 19", "20 to 29", "30 to 39", "40 to 49", "50 to 59", "60 to 69")


def test_years_are_few_for_colours_and_each_for_groups() -> None:
    texts = [str(year) for year in range(2000, 2024)]
    for facet in (Facet(FacetKind.START_YEAR), Facet(FacetKind.COLUMN, "Joined")):
        few, _ = scale_of(texts, facet)
        assert len(few.bins) <= MOST_BINS
        assert bin_names(few)[0] == "2000 to 2004"
        assert few.keys[0] == "2000..2004"
        each, places = scale_of(texts, facet, Bins.EACH_YEAR)
        assert bin_names(each) == tuple(texts)
        assert places == list(range(24))


def test_texts_have_no_scale() -> None:
    assert scaled(SALARY, values_of(["much", "little"]), Bins.FEW) is None
    assert scaled(Facet(FacetKind.ROLE), values_of(["1", "2"]), Bins.FEW) is None
    assert scaled(SALARY, values_of(["n/a"]), Bins.FEW) is None


@given(
    st.one_of(
        st.lists(st.integers(-(10**9), 10**9).map(float), min_size=1, max_size=60),
        st.lists(st.decimals(-1000, 1000, places=2).map(float), min_size=1, max_size=60),
    )
)
def test_every_number_lies_in_its_bin_and_bins_are_few_and_in_order(numbers: list[float]) -> None:
    made = scaled(SALARY, values_of([f"{number:.2f}" for number in numbers]), Bins.FEW)
    assert made is not None
    scale, binned = made
    assert 1 <= len(scale.bins) <= MOST_BINS
    assert len(set(scale.keys)) == len(scale.keys) == len(set(bin_names(scale)))
    for number, place in zip(numbers, binned.value.tolist(), strict=True):
        one = scale.bins[place]
        assert one.least is None or one.least <= number
        assert one.below is None or number < one.below or number == one.below == scale.most or one.is_one
    lower = [one.least for one in scale.bins if one.least is not None]
    assert lower == sorted(lower)


def test_what_a_scale_was_not_made_for_is_in_none_of_its_bins() -> None:
    fte, _ = scale_of(["0.5", "1.0", "1.0", "0.8", "0.5", "0.8"], Facet(FacetKind.COLUMN, "FTE"))
    assert fte.bins_of(np.array([0.4, 0.5, 0.6, 1.0, 1.1])).tolist() == [OUTSIDE, 0, OUTSIDE, 2, OUTSIDE]
    age, _ = scale_of([str(age) for age in range(20, 61)], Facet(FacetKind.COLUMN, "Age"))
    assert age.bins_of(np.array([19.0, 20.0, 60.0, 61.0])).tolist() == [OUTSIDE, 0, 3, OUTSIDE]


def test_numbers_among_texts_are_in_the_bins_of_another_state_all_the_same() -> None:
    scale, places = scale_of([str(salary) for salary in range(30_000, 70_000, 1_000)])
    mixed = [str(salary) for salary in range(30_000, 70_000, 1_000)]
    mixed[3] = "ask"
    found = binned(SALARY, values_of(mixed), scale)
    assert found.value.tolist() == [*places[:3], *places[4:]]
    assert 3 not in found.person
    assert not len(binned(SALARY, values_of(["ask", "later"]), scale).value)
