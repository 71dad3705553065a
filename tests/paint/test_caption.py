"""The footer of a picture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.chart.chart import Chart
from orgviewer.chart.places import Place
from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.chart.trees import make_chart
from orgviewer.paint.caption import LINE_HEIGHT, MOST_LINES, TITLE_HEIGHT, caption
from orgviewer.paint.cards.labels import label
from orgviewer.paint.marks import Marks
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import LIGHT
from orgviewer.relations.facets import Facet, FacetKind
from tests.datasets import COMPANY, Entry, dataset

WHOLE = ChartSpec()

words = st.text("abcXYZ 吴é-–,;\n\u200b", min_size=1, max_size=40).filter(str.strip)
sources = st.lists(
    st.fixed_dictionaries(
        {"id": st.uuids().map(str), "title": words},
        optional={"publisher": words, "date": st.sampled_from(("2024", "2024-02", "2024-02-29"))},
    ),
    max_size=30,
)


def chart(document: Entry, spec: ChartSpec = WHOLE) -> Chart:
    return make_chart(dataset(document), spec)


def lines(footer: Marks) -> list[str]:
    return [text for texts in footer.texts for text in texts.texts]


def footer_of(document: Entry, letters: Letters, width: float = 600) -> list[str]:
    return lines(caption(chart(document), LIGHT, letters, width)[0])


def test_title_day_and_sources(letters: Letters) -> None:
    assert footer_of(COMPANY, letters) == [
        "The example",
        "As of Jun 2024",
        "Source: Example AG, Annual report, Feb 2024",
    ]


def test_another_arrangement_is_told(letters: Letters) -> None:
    by_role = chart(COMPANY, ChartSpec(arranged_by=Facet(FacetKind.ROLE)))
    assert lines(caption(by_role, LIGHT, letters, 600)[0])[1] == "As of Jun 2024 · By Role"


def test_a_branch_alone_is_named(letters: Letters) -> None:
    for spec in (ChartSpec(root="vision"), ChartSpec(folding=Folding(focus=Place(1)))):
        branch = chart(COMPANY, spec)
        name = label(branch, 0).title
        assert lines(caption(branch, LIGHT, letters, 600)[0])[0] == f"The example: {name}"


def test_without_day_and_sources_the_title_stands_alone(letters: Letters) -> None:
    assert footer_of({}, letters) == ["test"]
    assert caption(chart({}), LIGHT, letters, 600)[1] == TITLE_HEIGHT


def test_several_sources_are_parted(letters: Letters) -> None:
    some = [{"id": "a", "title": "One"}, {"id": "b", "title": "Two", "publisher": "Press", "date": "2024"}]
    assert footer_of({"sources": some}, letters)[1:] == ["Sources: One; Press, Two, 2024"]


def test_what_a_source_cites_is_cited_there(letters: Letters) -> None:
    read = {"id": "a", "title": "The article", "publisher": "A magazine"}
    cited = [
        {"id": "b", "title": "nytimes.com: a page", "publisher": "nytimes.com", "cited_in": "a"},
        {"id": "c", "title": "A report", "publisher": "Port", "date": "2024", "cited_in": "b"},
    ]
    assert footer_of({"sources": [*cited, read]}, letters)[1:] == [
        "Source: A magazine, The article",
        "As cited there: nytimes.com: a page; Port, A report, 2024",
    ]


def test_what_several_sources_cite_is_cited_in_these(letters: Letters) -> None:
    some = [{"id": "a", "title": "A"}, {"id": "b", "title": "B"}, {"id": "c", "title": "C", "cited_in": "b"}]
    assert footer_of({"sources": some}, letters)[1:] == ["Sources: A; B", "As cited in these: C"]


def test_what_is_inferred_of_a_day_is_told(letters: Letters) -> None:
    for part in ("year", "month", "day"):
        meta = {"as_of": "2025-02-18", "as_of_inferred": part}
        assert footer_of({"meta": meta}, letters)[1:] == [f"As of 18 Feb 2025 ({part} inferred)"]


def test_what_goes_beyond_the_last_line_is_cut(letters: Letters) -> None:
    many = [{"id": f"{number}", "title": f"A long title of source {number}"} for number in range(200)]
    found = footer_of({"sources": many}, letters)
    assert len(found) == 1 + MOST_LINES
    assert found[-1].endswith("…")
    assert not any(line.endswith("…") for line in found[:-1])


def test_a_break_is_made_between_words_and_loses_none(letters: Letters) -> None:
    titles = [f"Title number {number}" for number in range(12)]
    found = footer_of({"sources": [{"id": title, "title": title} for title in titles]}, letters, 300)
    assert 2 < len(found) <= 1 + MOST_LINES
    assert " ".join(found[1:]) == "Sources: " + "; ".join(titles)


@given(words, sources, st.integers(60, 900))
def test_every_line_fits_and_there_are_few(
    letters: Letters, title: str, some: list[Entry], width: int
) -> None:
    document = {"meta": {"title": title, "as_of": "2024"}, "sources": some}
    footer, height = caption(chart(document), LIGHT, letters, width)
    count = 0
    for texts in footer.texts:
        for (x, baseline), text in zip(texts.places.tolist(), texts.texts, strict=True):
            count += 1
            assert x == 0
            assert letters.width(text, texts.style.lettering) <= width
            assert texts.style.lettering.pixels / 2 < baseline < height
    assert count <= 1 + MOST_LINES
    assert height == pytest.approx(TITLE_HEIGHT + (count - 1) * LINE_HEIGHT)
