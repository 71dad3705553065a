"""What holds of whatever is searched for whatever text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from orgviewer.model.dataset import Dataset
from orgviewer.model.naming import folded
from orgviewer.search.fields import Field, Target
from orgviewer.search.finder import find
from orgviewer.search.index import build_index
from orgviewer.search.words import query_words
from tests.datasets import dataset, flat_dataset

NAMES = st.text(alphabet="abeklnr ABÄéßł'-王宇怀мария김", min_size=1, max_size=14).filter(str.strip)
ASKED = st.text(alphabet='ab王é": role since2..team\ud800\0') | st.text()


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    """Draw a few people with a word of each kind, as records or as rows."""
    names = draw(st.lists(NAMES, min_size=1, max_size=8))
    roles = [draw(st.just("") | NAMES) for _ in names]
    shifts = [draw(st.just("") | NAMES) for _ in names]
    teams = [draw(st.sampled_from(["", "Lab", "Bar"])) for _ in names]
    if draw(st.booleans()):
        ids = [f"p{place}" for place in range(len(names))]
        return flat_dataset({"id": ids, "name": names, "role": roles, "Shift": shifts, "organization": teams})
    persons = [
        {
            "id": f"p{place}",
            "name": name,
            "other": {"Shift": shift} if shift else {},
            "memberships": [{key: text for key, text in (("role", role), ("organization_id", team)) if text}],
        }
        for place, (name, role, shift, team) in enumerate(zip(names, roles, shifts, teams, strict=True))
    ]
    return dataset(
        {"organizations": [{"id": "Lab", "name": "Lab"}, {"id": "Bar", "name": "Bar"}], "persons": persons}
    )


def said(data: Dataset, place: int) -> list[str]:
    person = data.persons[place]
    teams = [data.organization_index.get(entry.organization_id or "", -1) for entry in person.memberships]
    return [
        person.name,
        *(entry.role or "" for entry in person.memberships),
        *person.other.values(),
        *(data.organizations[team].name for team in teams if team >= 0),
    ]


@given(datasets(), st.data())
def test_a_word_of_a_name_finds_who_has_it(data: Dataset, draw: st.DataObject) -> None:
    place = draw.draw(st.integers(0, len(data.persons) - 1))
    words = query_words(data.persons[place].name)
    if words:
        found = find(build_index(data), " ".join(draw.draw(st.permutations(words))))
        assert found.persons[place]


@given(datasets(), st.text(alphabet="abelr王宇", min_size=1, max_size=3))
def test_short_words_find_all_in_whose_words_they_stand(data: Dataset, asked: str) -> None:
    found = find(build_index(data), asked)
    wanted = [
        any(asked in word for text in said(data, place) for word in plain_words(text))
        for place in range(len(data.persons))
    ]
    if asked.isascii():  # words of other scripts are found by their Latin forms, too
        wanted = [
            one or (not folded(" ".join(said(data, place))).isascii() and bool(found.persons[place]))
            for place, one in enumerate(wanted)
        ]
    elif not any(wanted):
        return  # looked for in its Latin form
    assert found.persons.tolist() == wanted


def plain_words(text: str) -> list[str]:
    """Return words in the plainest way: what stands apart by a space or a hyphen; 王 芳 is one."""
    letters = folded(text).replace("'", "").replace("-", " ")
    for before in "王宇怀":
        for after in "王宇怀":
            letters = letters.replace(f"{before} {after}", f"{before}{after}")
    return letters.split()


@given(datasets(), ASKED)
def test_whatever_is_asked_is_answered(data: Dataset, asked: str) -> None:
    found = find(build_index(data), asked)
    assert (len(found.persons), len(found.organizations), len(found.posts)) == (
        len(data.persons),
        len(data.organizations),
        len(data.posts),
    )
    assert found.people == found.persons.sum()
    assert found.groups == found.organizations.sum() + found.posts.sum()
    assert len(found.hits) == found.people + found.groups
    masks = {Target.PERSON: found.persons, Target.ORGANIZATION: found.organizations, Target.POST: found.posts}
    assert all(masks[hit.target][hit.record] for hit in found.hits)
    assert len({(hit.target, hit.record) for hit in found.hits}) == len(found.hits)
    assert all(hit.text or hit.field is Field.ID for hit in found.hits)


@given(
    datasets(), st.lists(st.sampled_from(["a", "b", "el", "王", "role:a", "team:lab", "shift:k"]), min_size=2)
)
def test_more_words_find_no_more(data: Dataset, asked: list[str]) -> None:
    index = build_index(data)
    fewer, more = find(index, " ".join(asked[:-1])), find(index, " ".join(asked))
    assert not (more.persons & ~fewer.persons).any()
