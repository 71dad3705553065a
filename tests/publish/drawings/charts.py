"""Random charts with the names that formats trip over, and what such a chart says, however it was read."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

from orgviewer.model.dataset import Dataset
from orgviewer.publish.drawings.chart_nodes import NONE, ChartNodes
from orgviewer.publish.drawings.node_data import NodeKind
from tests.datasets import Entry, dataset

NAMES = (
    "Ada Example",
    "吴宇怀",
    "محمد علي",
    "Grace O'Neil",
    'Ben "Bo" Example',
    "Carl [Example] {x}",
    "Dora (acting)",
    "<vacant>",
    "Eve $$x$$",
    "Finn %%{init}%%",
    "100%% sure %name%",
    "Gus Example\\",
    "R&D &amp; #lt; #35;",
    "end",
    "!define $var",
    "**Bold** __Under__ ~~x~~ //y//",
    "=Heading= : colon; semi, comma",
    "Élodie Nuñez-Łuk",
    "Head of Names",
    "a|b <U+0041> \\n x",
    "`tick` 'quote'",
    "🦉 Owl",
)
ROLES = (
    None,
    "Engineer",
    "Head of <IT>",
    "负责人",
    "R&D \\",
    "Lead %role% $$",
    'Says "so" #1',
    "مدير",
    "Chief; x",
)


class Told(NamedTuple):
    """What a card says: what it is, its name and role, and the name of the one above it."""

    kind: str
    name: str
    role: str
    above: str


def told(made: ChartNodes) -> set[Told]:
    """Return what is handed over."""
    names = [node.name for node in made.nodes]
    return {
        Told(
            "post" if node.kind is NodeKind.VACANCY else node.word,
            node.name,
            node.role,
            names[node.parent] if node.parent != NONE else "",
        )
        for node in made.nodes
    }


def read_back(data: Dataset) -> set[Told]:
    """Return what was read."""
    names = {one.id: one.name for one in data.persons}
    names |= {one.id: one.name for one in data.organizations}
    names |= {one.id: one.label for one in data.posts}
    found = set()
    for person in data.persons:
        part = person.memberships[0]
        above = part.reports_to or part.reports_to_post_id or part.organization_id
        kind = "absent" if person.absent else "assistant" if part.assistant else "person"
        found.add(Told(kind, person.name, part.role or "", names[above] if above else ""))
    for team in data.organizations:
        found.add(Told("team", team.name, "", names[team.parent_id] if team.parent_id else ""))
    for post in data.posts:
        above = post.reports_to_post_id or post.reports_to or post.organization_id
        found.add(Told("post", post.label, "", names[above] if above else ""))
    return found


@st.composite
def charts(draw: st.DrawFn) -> Dataset:
    """Return a chart of 1 to 60 cards: people under each other, or teams with people and vacancies."""
    size = draw(st.integers(1, 60))
    parents = [draw(st.integers(0, place - 1)) for place in range(1, size)]
    names = [f"{draw(st.sampled_from(NAMES))} {place}" for place in range(size)]
    roles = [draw(st.sampled_from(ROLES)) for _ in range(size)]
    if draw(st.booleans()):
        aides = draw(st.sets(st.integers(1, 60), max_size=6))
        absent = draw(st.sets(st.integers(0, 60), max_size=3))
        return _of_people(parents, names, roles, aides, absent)
    return _of_teams(parents, names, roles)


def _of_people(
    parents: list[int], names: list[str], roles: list[str | None], aides: set[int], absent: set[int]
) -> Dataset:
    """Return people under each other, some as assistants, and some of whom the file says nothing else."""
    persons: list[Entry] = []
    for place, (name, role) in enumerate(zip(names, roles, strict=True)):
        part: dict[str, object] = {"role": role} if role else {}
        if place:
            part |= {"reports_to": f"p{parents[place - 1]}", "assistant": place in aides}
        if place in absent and place in parents:
            line = {"reports_to": part["reports_to"]} if place else {}
            persons.append({"id": f"p{place}", "name": name, "absent": True, "memberships": [line]})
            continue
        persons.append({"id": f"p{place}", "name": name, "memberships": [part]})
    return dataset({"meta": {"arranged_by": "reporting"}, "persons": persons})


def _of_teams(parents: list[int], names: list[str], roles: list[str | None]) -> Dataset:
    """Return a chart in which each third card is a team, and of the others each fifth a vacancy."""
    teams = [place for place in range(len(names)) if place % 3 == 0]
    persons: list[Entry] = []
    organizations: list[Entry] = []
    posts: list[Entry] = []
    for place, (name, role) in enumerate(zip(names, roles, strict=True)):
        above = f"o{teams[parents[place - 1] // 3]}" if place else None
        if place in teams:
            parent = {"parent_id": above} if above else {}
            organizations.append({"id": f"o{place}", "name": name, **parent})
        elif place % 5 == 0:
            posts.append({"id": f"v{place}", "label": name, "organization_id": above})
        else:
            part = {"organization_id": above, **({"role": role} if role else {})}
            persons.append({"id": f"p{place}", "name": name, "memberships": [part]})
    return dataset({"organizations": organizations, "posts": posts, "persons": persons})
