"""`orgviewer sample`: writes a believable organization of any size, the same bytes for the same seed.

For trying the program, and for its benchmarks. Everybody in it is invented.
"""

from __future__ import annotations

import csv
import heapq
import io
import itertools
import random
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from orgviewer.atomic_write import write_whole
from orgviewer.choices import DatasetFormat
from orgviewer.commands.terminal import say
from orgviewer.errors import OutputError
from orgviewer.words.language import counted, tr

NAMES = (  # given names and family names of one script each; most are Latin, as in most directories
    (
        "Ada Björn Chloé Emeka Fatima Giulia Inés Jürgen Kofi Léa Miłosz Nadia Priya Rosa Tomáš Zoë",
        "Andersson Brückner Dvořák García Jansen Kowalski Müller Nguyễn Okafor Patel Rossi Silva Yılmaz",
    ),
    (
        "Anna Ben Carla David Emma Felix Grace Hugo Ida Jonas Karin Liam Mia Noah Olivia Paul",
        "Adams Baker Clark Davis Evans Fischer Graham Hughes Irving Jones Keller Lewis Moore Nielsen Owens",
    ),
    ("Алексей Дарья Иван Мария Ольга Сергей", "Волков Иванова Кузнецов Морозова Петров Соколова"),
    ("伟 芳 娜 秀英 敏 静", "王 李 张 刘 陈 杨"),
    ("محمد فاطمة علي مريم يوسف ليلى", "الخطيب حداد منصور ناصر صالح عثمان"),
)
WEIGHTS = (55, 30, 6, 6, 3)
DEPARTMENTS = ("Engineering", "Operations", "Sales", "Research", "Finance", "People", "Legal", "Support")
TITLES = ("Chief executive", "Vice president", "Director", "Senior manager", "Manager", "Team lead")
CRAFTS = ("Engineer", "Analyst", "Specialist", "Coordinator", "Designer", "Technician", "Advisor")
FIELDS = ("id", "name", "reports_to", "role", "organization")
FEWEST, MOST = 3, 12  # people who report to one


class Employee(Struct, frozen=True):
    """One row of the sample; `manager` is the place of another row, or -1."""

    manager: int
    name: str
    role: str
    organization: str


def write_sample(*, people: int, output: Path, seed: int) -> int:
    """Write an organization of so many people as CSV, JSON or YAML, by the output's suffix; return 0.

    Raises OutputError if it cannot be written there.
    """
    forms = ((DatasetFormat.CSV, _csv), (DatasetFormat.JSON, _json), (DatasetFormat.YAML, _yaml))
    writers = {str(form): write for form, write in forms}
    if output.suffix not in writers:
        endings = ", ".join(writers)
        raise OutputError(tr('"{path}" does not end in {list}.', path=output, list=endings))
    write_whole(output, writers[output.suffix](employees(people, seed)))
    say(f"{output}: {counted(people, '%n person', '%n people')}")
    return 0


def employees(people: int, seed: int) -> Iterator[Employee]:
    """Yield an organization, managers before their reports; branches are of uneven depth."""
    chance = random.Random(seed)
    manager, depth, department = [-1] * people, [0] * people, [""] * people
    waiting, hired = [(0.0, 0)], 1  # those who may still hire, the nearest to the top first, with some luck
    while hired < people:
        _, place = heapq.heappop(waiting)
        for _ in range(min(chance.randint(FEWEST, MOST), people - hired)):
            manager[hired], depth[hired] = place, depth[place] + 1
            heapq.heappush(waiting, (depth[hired] + 4 * chance.random(), hired))
            hired += 1
    leads = set(manager)
    for place in range(people):
        above = manager[place]
        if above >= 0:
            department[place] = chance.choice(DEPARTMENTS) if above == 0 else department[above]
        title = TITLES[min(depth[place], len(TITLES) - 1)] if place in leads else chance.choice(CRAFTS)
        role = f"{title}, {department[place]}" if department[place] else title
        yield Employee(above, _name(chance), role, department[place] or "Management")


def _name(chance: random.Random) -> str:
    given, family = chance.choices(NAMES, WEIGHTS)[0]
    first, last = chance.choice(given.split()), chance.choice(family.split())
    return f"{last}{first}" if "王" in family else f"{first} {last}"


def _rows(staff: Iterator[Employee]) -> Iterator[dict[str, str]]:
    for place, employee in enumerate(staff):
        yield {
            "id": f"e{place}",
            "name": employee.name,
            "reports_to": f"e{employee.manager}" if employee.manager >= 0 else "",
            "role": employee.role,
            "organization": employee.organization,
        }


def _csv(staff: Iterator[Employee]) -> Iterator[str]:
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\n")
    for row in itertools.chain((FIELDS,), (row.values() for row in _rows(staff))):
        writer.writerow(row)
        yield line.getvalue()
        line.seek(0)
        line.truncate()


def _json(staff: Iterator[Employee]) -> Iterator[str]:
    before = "[\n"
    for row in _rows(staff):
        yield before + msgspec.json.encode(row).decode()
        before = ",\n"
    yield "\n]\n"


def _yaml(staff: Iterator[Employee]) -> Iterator[str]:
    """Write the project's own format: organizations, and everybody as a member of one."""
    yield "meta: {format: 1, title: A sample organization}\norganizations:\n"
    for name in ("Management", *DEPARTMENTS):
        yield f"  - {{id: {name.lower()}, name: {name}}}\n"
    yield "persons:\n"
    for place, employee in enumerate(staff):
        manager = f", reports_to: e{employee.manager}" if employee.manager >= 0 else ""
        organization = employee.organization.lower()
        yield (
            f"  - id: e{place}\n"
            f"    name: {employee.name}\n"
            f'    memberships: [{{organization_id: {organization}, role: "{employee.role}"{manager}}}]\n'
        )
