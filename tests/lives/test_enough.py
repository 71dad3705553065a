"""Of what nobody is shown no parts are made, and a page whose parts end early says so."""

from __future__ import annotations

from types import ModuleType

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from orgviewer.chart.chart import Kind
from orgviewer.chart.places import NO_PLACE, Place
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.lives import markdown as markdown_module
from orgviewer.lives import people, texts
from orgviewer.lives.enough import until_enough, weight
from orgviewer.lives.entries import work
from orgviewer.lives.markdown import markdown
from orgviewer.lives.names import Names
from orgviewer.lives.parts import Block, Entries, Paragraph, Words
from orgviewer.lives.shortened import TAG
from orgviewer.model.records import Person, Work
from orgviewer.views.panel import page_html
from orgviewer.views.panel.page_html import PageHtml
from orgviewer.views.panel.pages import PanelPages
from tests.datasets import COMPANY, dataset

MANY = 30_000
CUT = "The rest is left out here: there is too much of it."
STATED = [{"text": f"What is *said* in statement {number}."} for number in range(MANY)]
LAZY = [{"text": "> " * 10 + "x\n" * 10}] * (MANY // 10)
JOBS = [{"name": f"Firm {number}", "position": "Clerk"} for number in range(MANY)]
LINKS = [{"url": f"https://example.com/{number}"} for number in range(MANY)]
CASES: dict[str, tuple[ModuleType | type[Names], str, dict[str, object]]] = {
    "biography": (
        markdown_module,
        "markdown",
        {"persons": [{"id": "a", "name": "Ada", "biography": STATED}]},
    ),
    "biography that takes long to read": (
        markdown_module,
        "markdown",
        {"persons": [{"id": "a", "name": "Ada", "biography": LAZY}]},
    ),
    "work": (people, "work", {"persons": [{"id": "a", "name": "Ada", "work": JOBS}]}),
    "links": (texts, "uri", {"persons": [{"id": "a", "name": "Ada", "links": LINKS}]}),
    **{
        f"{field} of one entry of {kind}": (
            Names,
            "name",
            {"persons": [{"id": "a", "name": "Ada", kind: [{**entry, field: ["Ada"] * MANY}]}]},
        )
        for kind, entry, field in (
            ("work", {"name": "Firm"}, "colleagues"),
            ("projects", {"name": "Plan"}, "colleagues"),
            ("education", {"institution": "School"}, "advisors"),
            ("memberships", {"role": "Chief"}, "also_reports_to"),
        )
    },
    "other names": (
        texts,
        "cited",
        {"persons": [{"id": "a", "name": "Ada", "other_names": [{"name": "A."}] * MANY}]},
    ),
    "what a post has besides": (
        texts,
        "address",
        {
            "organizations": [{"id": "o", "name": "Firm"}],
            "posts": [
                {
                    "id": "p",
                    "label": "Chief",
                    "organization_id": "o",
                    "other": {str(number): "x" * 50 for number in range(MANY)},
                }
            ],
        },
    ),
    "sources of the file": (
        page_html,
        "source_lines",
        {"sources": [{"id": str(number), "title": "Report"} for number in range(MANY)]},
    ),
    "claims of the file": (markdown_module, "markdown", {"meta": {"claims": STATED}, "persons": []}),
}


@pytest.mark.parametrize("case", CASES)
def test_what_no_page_shows_is_not_made_and_the_page_says_so(
    case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    module, name, data = CASES[case]
    make = getattr(module, name)
    made: list[object] = []

    def counted(*arguments: object, **more: object) -> object:
        made.append(arguments)
        return make(*arguments, **more)

    monkeypatch.setattr(module, name, counted)
    chart = whole_chart(dataset(data), ChartSpec())
    places = [*chart.cards(Kind.PERSON, 0), *chart.cards(Kind.VACANCY, 0), NO_PLACE]
    page = PanelPages(chart).page(Place(int(places[0])))
    assert 100 < len(made) < MANY // 4
    assert page.count(CUT) == 1


def test_whoever_shows_everything_gets_everything() -> None:
    pieces = [Paragraph((Words("word"),))] * 10_000
    assert list(until_enough(pieces, float("inf"))) == pieces
    assert len(list(until_enough(pieces, 100 * (4 + 2 * TAG)))) == 101


def written(blocks: tuple[Block, ...]) -> str:
    return str(PageHtml(whole_chart(dataset(COMPANY), ChartSpec())).blocks(blocks))


@example(text="- 1")
@example(text="- 1\n\n- > 2\n\n  3")
@given(text=st.text(st.sampled_from("ab *_`[](>)-1.\n|#~<&:/"), max_size=80))
def test_parts_never_weigh_more_than_their_html(text: str) -> None:
    blocks = markdown(text).blocks
    html = written(blocks)
    assert weight(blocks) <= len(html) + html.count("<") * TAG


def test_entries_never_weigh_more_than_their_html() -> None:
    names = Names(dataset(COMPANY))
    jobs = [
        Work(name="F"),
        Work(name="F", position="Clerk", location="Town", start_date="2020", colleagues=("Ada", "Bo")),
        Work(name="Nobody's", colleagues=("Nobody",) * 5),
        Work(name="F & Co", summary="a < b", note="a doubt", duration="4 months"),
    ]
    for job in jobs:
        entry = work(names, job, Person(id="a", name="A", work=(job,)))
        html = written((Entries((entry,)),))
        assert 6 * TAG < weight(entry) <= len(html) + html.count("<") * TAG
