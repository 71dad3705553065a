"""Lists of cards that this program exported, opened again."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from orgviewer.chart.chart import Chart
from orgviewer.chart.spec import ChartSpec
from orgviewer.chart.trees import whole_chart
from orgviewer.choices import PictureFormat
from orgviewer.errors import ReadError
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.publish.formats import warning, write_picture
from orgviewer.publish.listing import cards
from orgviewer.readers.files import read
from tests.datasets import dataset
from tests.documents import dates, texts

HEAD = "id,level,kind,name,role,under,under_id,people,stated,as_of,sources"
SAMPLES = sorted(path.name for path in (Path(__file__).parents[2] / "data").glob("*.yaml"))
ALONE = "has no membership, so a card at the top of the chart"
LISTS = (PictureFormat.CSV, PictureFormat.JSON)
NAMES = ("Ada", "Ben [x]", "Example, Cid", "=A1", "d e", "吴宇怀")
statuses = st.sampled_from((None, "vacant", "unnamed", "abolished", "unstated"))
roles = st.one_of(st.none(), texts)


def sourced(record: dict[str, Any], **fields: object) -> dict[str, Any]:
    """Return a record with those of some fields that say anything."""
    return {**record, **{name: value for name, value in fields.items() if value}}


citations = st.lists(
    st.builds(
        lambda number, at: sourced({"id": f"s{number}"}, at=at),
        st.integers(0, 1),
        st.sampled_from(("", "page 7")),
    ),
    max_size=2,
    unique_by=lambda told: (told["id"], told.get("at")),
)


@st.composite
def organized(draw: st.DrawFn) -> dict[str, Any]:
    """Return a document of organizations with people, posts and stated sizes."""
    count = draw(st.integers(0, 5))
    organizations = []
    for place in range(count):
        parent = f"o{draw(st.integers(0, place - 1))}" if place and draw(st.booleans()) else ""
        size, cited = draw(st.sampled_from((0, 50, 1234))), draw(citations)
        record = {"id": f"o{place}", "name": draw(texts)}
        organizations.append(sourced(record, parent_id=parent, headcount=size, sources=cited))
    within = st.sampled_from(range(count)).map("o{}".format) if count else st.nothing()
    member = st.builds(
        lambda place, role, cited: sourced({"organization_id": place}, role=role, sources=cited),
        within,
        roles,
        citations,
    )
    persons = [
        {
            "id": f"p{place}",
            "name": draw(texts),
            "memberships": draw(st.lists(member, max_size=3)) if count else [],
        }
        for place in range(draw(st.integers(0, 5)))
    ]
    posts = [
        sourced(
            {"id": f"v{place}", "label": draw(texts)},
            organization_id=draw(st.one_of(st.none(), within)),
            status=draw(statuses),
        )
        for place in range(draw(st.integers(0, 2)) if count else 0)
    ]
    return {"organizations": organizations, "persons": persons, "posts": posts}


@st.composite
def reporting(draw: st.DrawFn) -> dict[str, Any]:
    """Return a document of people who report to each other."""
    persons = []
    for place in range(draw(st.integers(0, 6))):
        manager = f"p{draw(st.integers(0, place - 1))}" if place and draw(st.booleans()) else ""
        membership = sourced({}, reports_to=manager, role=draw(roles))
        absent = not membership and draw(st.booleans())
        record = {"id": f"p{place}", "name": draw(texts)}
        persons.append(sourced(record, memberships=[membership] if membership else [], absent=absent))
    return {"persons": persons, "meta": {"arranged_by": "reporting"}}


@st.composite
def posted(draw: st.DrawFn) -> dict[str, Any]:
    """Return a document of people and posts that report to each other: some vacant, some shared."""
    posts: list[dict[str, Any]] = []
    persons: list[dict[str, Any]] = [{"id": "gone", "name": "Grace", "absent": True}]
    above: list[dict[str, str]] = [{}, {"reports_to": "gone"}]
    for place in range(draw(st.integers(1, 6))):
        line, holders = draw(st.sampled_from(above)), draw(st.integers(0, 3))
        if holders != 1:
            post = {"id": f"v{place}", "label": draw(texts), **line}
            posts.append(sourced(post, sources=draw(citations), status=draw(statuses) if not holders else ""))
            line = {"post_id": f"v{place}"}
            above.append({"reports_to_post_id": f"v{place}"})
        for turn in range(holders):
            membership = sourced(line, role=draw(roles))
            person = {"id": f"p{place}.{turn}", "name": draw(st.sampled_from(NAMES))}
            persons.append({**person, "memberships": [membership] if membership else []})
        if holders == 1:
            above.append({"reports_to": f"p{place}.0"})
    return {"persons": persons, "posts": posts, "meta": {"arranged_by": "reporting"}}


@st.composite
def several_cards(draw: st.DrawFn) -> dict[str, Any]:
    """Return a document in which people hold several posts that report to each other."""
    count = draw(st.integers(1, 6))
    posts: list[dict[str, Any]] = []
    for place in range(count):
        above = f"v{draw(st.integers(0, place - 1))}" if place and draw(st.booleans()) else ""
        post = {"id": f"v{place}", "label": draw(texts)}
        work = draw(st.sampled_from(("", "0.5")))
        posts.append(sourced(post, reports_to_post_id=above, fte=work, status=draw(statuses)))
    persons: list[dict[str, Any]] = []
    free = [*range(count)]
    for place in range(draw(st.integers(1, 4))):
        parts: list[dict[str, Any]] = []
        for _ in range(min(draw(st.integers(0, 3)), len(free))):
            held = free.pop(draw(st.integers(0, len(free) - 1)))
            dotted = draw(st.lists(st.integers(0, place - 1), max_size=2, unique=True)) if place else []
            ids = [f"p{one}" for one in dotted]
            column = draw(st.sampled_from(({}, {"VZÄ": "1.0"})))
            part = {"post_id": f"v{held}", "role": draw(texts)}
            parts.append(sourced(part, also_reports_to=ids, other=column))
        if place and draw(st.booleans()):
            parts.append(sourced({"reports_to": f"p{draw(st.integers(0, place - 1))}"}, role=draw(roles)))
        is_marked: bool = draw(st.booleans())
        if parts and is_marked:
            parts[draw(st.integers(0, len(parts) - 1))]["primary"] = True
        elif draw(st.booleans()):
            post_above = f"v{draw(st.integers(0, count - 1))}"
            parts.append({"reports_to_post_id": post_above, "primary": True})
        persons.append({"id": f"p{place}", "name": draw(st.sampled_from(NAMES)), "memberships": parts})
    return {"persons": persons, "posts": posts, "meta": {"arranged_by": "reporting"}}


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    document = draw(st.one_of(organized(), reporting(), posted()))
    sources = [{"id": "s0", "title": draw(texts)}, {"id": "s1", "title": "The report", "publisher": "Press"}]
    meta = sourced({**document.get("meta", {})}, as_of=draw(st.one_of(st.none(), dates)))
    return {**document, "meta": meta, "sources": sources}


def again(data: Dataset, kind: PictureFormat, letters: Letters) -> Dataset:
    """Return what a list of a dataset's cards is read as."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"list{kind}"
        write_picture(make_picture(data, PictureSpec(), letters), path)
        return read(path)


def listed(chart: Chart) -> list[dict[str, object]]:
    """Return the cards of a chart, without what their sources are."""
    return [{name: value for name, value in card.items() if name != "sources"} for card in cards(chart)]


@pytest.mark.parametrize("kind", LISTS)
@given(document=documents())
@example(document={"persons": [{"id": "p0", "name": "\x1b", "absent": True}]})
@example(document={"persons": [{"id": "p0", "name": "0\x1f", "absent": True}]})
def test_a_list_opens_again_as_the_same_chart(
    letters: Letters, kind: PictureFormat, document: dict[str, Any]
) -> None:
    data = dataset(document)
    assume(data.persons or data.organizations or data.posts)  # a list of nobody is told, not opened
    found = again(data, kind, letters)
    assert {problem.message.partition('" ')[2] for problem in found.problems} <= {ALONE}
    wanted = listed(whole_chart(data, ChartSpec()))
    assert listed(whole_chart(found, ChartSpec())) == wanted
    assert found.meta.as_of == (data.meta.as_of if wanted or kind is PictureFormat.JSON else None)


@pytest.mark.parametrize("kind", LISTS)
@given(document=several_cards())
def test_each_of_several_cards_of_somebody_comes_back_where_it_stood(
    letters: Letters, kind: PictureFormat, document: dict[str, Any]
) -> None:
    data = dataset(document)
    charts = [whole_chart(one, ChartSpec()) for one in (again(data, kind, letters), data)]
    found, wanted = (sorted(listed(chart), key=str) for chart in charts)
    assert found == wanted
    primaries = [
        sorted(chart.key(node) for node in np.flatnonzero(~chart.repeated).tolist()) for chart in charts
    ]
    assert primaries[0] == primaries[1]


@pytest.mark.parametrize("kind", LISTS)
@pytest.mark.parametrize("name", SAMPLES)
def test_what_is_read_again_is_written_the_same(
    letters: Letters, kind: PictureFormat, name: str, tmp_path: Path
) -> None:
    data = read(Path(__file__).parents[2] / "data" / name)
    first, second = (tmp_path / f"{name}{kind}" for name in ("first", "second"))
    write_picture(make_picture(data, PictureSpec(), letters), first)
    write_picture(make_picture(read(first), PictureSpec(), letters), second)
    assert first.read_bytes() == second.read_bytes()


def test_a_source_in_a_cell_is_one_whatever_the_place_in_it(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    told = '"The report [page 7; page 9]\nA book"', '"The report [page 1]"'
    path.write_text(f"{HEAD}\na,0,person,Ada,,,,1,,2024,{told[0]}\nb,0,person,Ben,,,,1,,2024,{told[1]}\n")
    found = read(path)
    assert [source.title for source in found.sources] == ["The report", "A book"]
    assert [[(cited.id, cited.at) for cited in person.sources] for person in found.persons] == [
        [("source-1", "page 7; page 9"), ("source-2", None)],
        [("source-1", "page 1")],
    ]
    assert found.meta.as_of == "2024"


def test_what_is_wrong_in_a_list_has_its_row(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"{HEAD}\na,0,organization,Team,,,,1,some,,\nb,1,robot,Ada,,Team,a,1,,,\n")
    with pytest.raises(ReadError) as caught:
        read(path)
    assert [problem.line for problem in caught.value.problems] == [2, 3]
    assert "robot" in str(caught.value.problems[1])


def test_other_tables_are_no_lists_of_cards(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("id,name,manager\na,Ada,\nb,Ben,a\n")
    assert read(path).recognition is not None
    path = tmp_path / "game.json"
    path.write_text('{"cards": [{"name": "Ace", "id": "1"}, {"name": "King", "id": "2"}]}')
    assert [person.name for person in read(path).persons] == ["Ace", "King"]


def test_a_list_is_what_the_pipeline_says() -> None:
    data = dataset({"persons": [{"id": "a", "name": "Ada", "summary": "No role."}]})
    assert [card["role"] for card in cards(whole_chart(data, ChartSpec()))] == [""]
    assert io.StringIO(HEAD).readline().split(",")[:-2] == list(listed(whole_chart(data, ChartSpec()))[0])


@pytest.mark.parametrize("kind", LISTS)
def test_a_vacancy_stands_in_the_lines_of_a_list_that_is_opened_again(
    kind: PictureFormat, letters: Letters, tmp_path: Path
) -> None:
    path = tmp_path / "posts.csv"
    path.write_text("id,name,role,manager\n0,vacant,CEO,\n1,Ann A,COO,0\n2,vacant,CTO,1\n3,Cy C,Dev,2\n")
    chart = whole_chart(again(read(path), kind, letters), ChartSpec())
    assert [(card["name"], card["under"]) for card in cards(chart)] == [
        ("CEO", ""),
        ("Ann A", "CEO"),
        ("CTO", "Ann A"),
        ("Cy C", "CTO"),
    ]


@pytest.mark.parametrize("kind", LISTS)
def test_who_shares_a_post_shares_it_in_a_list_that_is_opened_again(
    kind: PictureFormat, letters: Letters
) -> None:
    persons = [{"id": name, "name": name, "memberships": [{"post_id": "head"}]} for name in ("Ada", "Ben")]
    beneath = [{"id": "Cid", "name": "Cid", "memberships": [{"reports_to_post_id": "head"}]}]
    posts = [{"id": "head", "label": "Head"}]
    meta = {"arranged_by": "reporting"}
    data = dataset({"persons": [*persons, *beneath], "posts": posts, "meta": meta})
    found = again(data, kind, letters)
    assert [(post.label, len(held)) for post, held in zip(found.posts, found.holders, strict=True)] == [
        ("Head", 2)
    ]
    assert listed(whole_chart(found, ChartSpec())) == listed(whole_chart(data, ChartSpec()))


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_as_of_a_day_before_the_one_at_the_top_is_opened_again(
    kind: PictureFormat, letters: Letters, tmp_path: Path
) -> None:
    path = tmp_path / "posts.csv"
    rows = ("1,Ann,CEO,,2024-01-01", "2,Bob,COO,1,2020-01-01", "3,vacant,CTO,2,", "4,Cy,Dev,3,2020-01-01")
    path.write_text("\n".join(("id,name,role,manager,start date", *rows)))
    made = make_picture(read(path), PictureSpec(chart=ChartSpec(as_of="2022")), letters)
    again = tmp_path / f"list{kind}"
    write_picture(made, again)
    wanted = listed(made.layout.chart)
    assert listed(whole_chart(read(again), ChartSpec())) == wanted
    assert wanted[0]["under_id"] == ""


@pytest.mark.parametrize("suffix", LISTS)
def test_a_list_says_which_lines_no_source_states_and_is_read_so(
    suffix: PictureFormat, letters: Letters, tmp_path: Path
) -> None:
    guess = {"reports_to_inferred": "drawing"}
    drawn = dataset(
        {
            "meta": {"arranged_by": "reporting"},
            "posts": [{"id": "desk", "label": "Desk", "reports_to": "ada", **guess}],
            "persons": [
                {"id": "ada", "name": "Ada"},
                {"id": "ben", "name": "Ben", "memberships": [{"reports_to": "ada", **guess}]},
                {"id": "cid", "name": "Cid", "memberships": [{"reports_to_post_id": "desk"}]},
            ],
        }
    )
    path = tmp_path / f"list{suffix.value}"
    write_picture(make_picture(drawn, PictureSpec(), letters), path)
    again = read(path).document
    told = {one.name: one.memberships[0] if one.memberships else None for one in again.persons}
    assert told["Ben"] is not None
    assert (told["Ben"].reports_to, told["Ben"].reports_to_inferred) == ("ada", "drawing")
    assert told["Cid"] is not None
    assert (told["Cid"].reports_to_post_id, told["Cid"].reports_to_inferred) == ("desk", None)
    assert [(one.reports_to, one.reports_to_inferred) for one in again.posts] == [("ada", "drawing")]


def test_a_list_without_such_lines_has_no_column_for_them(letters: Letters, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    write_picture(
        make_picture(dataset({"persons": [{"id": "a", "name": "A"}]}), PictureSpec(), letters), path
    )
    assert path.read_text(encoding="utf-8-sig").splitlines()[0] == HEAD


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_holds_full_time_work_and_dotted_lines(
    kind: PictureFormat, letters: Letters, tmp_path: Path
) -> None:
    path = tmp_path / "staff.csv"
    head = "Name,Title,Manager,Stellenanteil,Dotted line manager"
    rows = (head, "Ada,CEO,,1.0,", "Ben,CTO,Ada,0.8,", "Vacant,CFO,Ada,0.5,", "Cid,Dev,Ben,,Ada")
    path.write_text(
        "\n".join(("Name,Title,Manager,Stellenanteil,Dotted line manager", *rows)), encoding="utf-8"
    )
    found = again(read(path), kind, letters)
    work = {one.name: one.memberships[0].other.get("FTE") for one in found.persons if one.memberships}
    assert work == {"Ada": "1.0", "Ben": "0.8", "Cid": None}
    assert [found.posts[place].fte for place in found.vacancies] == ["0.5"]
    assert {one.name: list(one.memberships[0].also_reports_to) for one in found.persons}["Cid"] == ["Ada"]
    assert len(whole_chart(found, ChartSpec()).dotted) == 1


@pytest.mark.parametrize("kind", LISTS)
@pytest.mark.parametrize("arranged_by", ["reporting", "organization"])
def test_assistants_are_assistants_in_a_list_that_is_opened_again(
    kind: PictureFormat, arranged_by: str, letters: Letters
) -> None:
    helping = {"organization_id": "co", "reports_to": "ada", "assistant": True}
    persons = [
        {"id": "ada", "name": "Ada", "memberships": [{"organization_id": "co"}]},
        {"id": "ben", "name": "Ben", "memberships": [helping, {"organization_id": "lab"}]},
    ]
    organizations = [{"id": name, "name": name} for name in ("co", "lab")]
    meta = {"arranged_by": arranged_by}
    found = again(dataset({"meta": meta, "persons": persons, "organizations": organizations}), kind, letters)
    told = [one.assistant for person in found.persons if person.id == "ben" for one in person.memberships]
    assert told == ([True] if arranged_by == "reporting" else [True, False])


@pytest.mark.parametrize("kind", LISTS)
def test_dotted_lines_that_a_list_leaves_out_are_counted_beforehand(
    kind: PictureFormat, letters: Letters
) -> None:
    posts = [{"id": "head", "label": "Head"}]
    heads = [
        {"id": name, "name": name, "memberships": [{"post_id": "head", "also_reports_to": ["cid"]}]}
        for name in ("ada", "ben")
    ]
    persons = [*heads, {"id": "cid", "name": "Cid"}]
    data = dataset({"persons": persons, "posts": posts, "meta": {"arranged_by": "reporting"}})
    told = warning(make_picture(data, PictureSpec(), letters), kind)
    assert told == "The list leaves out 1 dotted line, since somebody at its end shares a post."
    alone = dataset({"persons": [{**heads[0], "memberships": [{"also_reports_to": ["cid"]}]}, persons[2]]})
    assert warning(make_picture(alone, PictureSpec(), letters), kind) == ""
