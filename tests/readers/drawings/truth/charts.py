"""Random charts as they are usual in drawings: people of many countries, posts, vacancies, teams.

Not for: how a chart is drawn (see the modules of the formats).
"""

from __future__ import annotations

from enum import Enum, auto
from random import Random

from msgspec import Struct
from msgspec.structs import replace

TOP = -1
PEOPLE = (
    *(
        "Bo Li",
        "Grace Dean",
        "Maria de la Cruz",
        "Nguyễn Thị Mai",
        "Park Ji-woo",
        "Sean O'Neil",
        "Amy McDonald",
    ),
    *("Jan van den Berg", "J. R. Whitfield", "Dr. Ines Kowalczyk", "Robert Hale Jr.", "Zoë Müller-Lüdtke"),
    *(
        "李小梅",
        "田中花子",
        "김서윤",
        "Олег Савченко",
        "مريم الحداد",
        "राजेश वर्मा",
        "Łukasz Żak",
        "Ngozi Okonjo",
    ),
    *("LEE Hana", "Anne-Marie DUBOIS", "Khalid bin Rashad", "Priya Raman", "T. Okafor", "Ana Sofía Peña"),
    *("Frank Page", "Hannah Branch", "Wei Zhang", "Carlos E. Ruiz", "Björn Åkesson", "Dana Lead-Ferris"),
    *("Ivo Petrov", "Mei-Ling Chua", "Kofi Mensah", "Elif Yıldız", "Noor Haddad", "Tom Field", "Eva Law"),
    *("Matteo D'Angelo", "Marta Nowak, MBA", "Lars Holm", "Siobhán Ní Bhriain", "Lê Văn Đức", "Yuki Sato"),
)
ROLES = (
    *(
        "Regional Head",
        "VP of Sales",
        "Chief Financial Officer",
        "CTO",
        "Head of R&D",
        "Senior Engineer",
        "Buyer",
    ),
    *(
        "Leiterin Vertrieb",
        "Directeur des achats",
        "Jefa de ventas",
        "总经理",
        "営業部長",
        "Software Developer",
    ),
    *("Controller", "Assistant", "Project Manager", "Team Lead Platform", "Office Manager", "Product Owner"),
    *(
        "General Counsel",
        "UX Designer",
        "Accountant",
        "Site Reliability Engineer",
        "Customer Success Manager",
    ),
)
SINGLE = (
    "Suharti",
    "Madhavan",
    "Thandeka",
    "Iskandar",
    "Wulandari",
    "Sukarman",
    "Rahmawati",
    "Nandini",
    "Tenzin",
)
TEAMS = (
    *(
        "Sales EMEA",
        "Technical Support",
        "R&D",
        "Q&A Team",
        "Apollo",
        "New York",
        "Human Resources",
        "Finance",
    ),
    *(
        "Customer Success",
        "Vertrieb Nord",
        "IT",
        "Legal & Compliance",
        "Berlin Office",
        "Mobile Apps",
        "Growth",
    ),
    *(
        "Site Reliability",
        "Business Development",
        "Hong Kong",
        "Direction commerciale",
        "人事部",
        "User Experience",
    ),
)
COMPANIES = ("Acme Inc.", "Northwind Traders Ltd", "Beispielwerke GmbH", "Blue Lantern Holdings")


class BoxKind(Enum):
    """What a box of a chart stands for."""

    PERSON = auto()
    HOLDERS = auto()
    POST = auto()
    TEAM = auto()


class ChartKind(Enum):
    """What boxes a chart has."""

    ROLES = auto()
    NAMES = auto()
    MIXED = auto()
    UNITS = auto()
    TEAMS = auto()


class TrueBox(Struct, frozen=True):
    """A box: whoever is in it, what they are, the number of the box above; `said` is how many a team has."""

    kind: BoxKind
    names: tuple[str, ...]
    role: str
    above: int
    said: str = ""
    is_vacant: bool = False

    @property
    def title(self) -> str:
        """What it is called: by whoever is in it, or by its post or team."""
        return self.names[0] if self.kind is BoxKind.PERSON else self.role


class TrueChart(Struct, frozen=True):
    """Boxes, those above before those beneath; `title` is that of the page."""

    boxes: tuple[TrueBox, ...]
    title: str = "Organization chart"

    def beneath(self, number: int) -> list[int]:
        """Return the boxes right beneath one, TOP for those at the top."""
        return [place for place, box in enumerate(self.boxes) if box.above == number]

    def depth(self, number: int) -> int:
        """Return how many boxes are above one."""
        above = self.boxes[number].above
        return 0 if above == TOP else 1 + self.depth(above)


def chart(seed: int, kind: ChartKind) -> TrueChart:
    """Return a chart of 9 to 17 boxes."""
    rng = Random(f"{seed} {kind.name}")
    people, roles, teams = rng.sample(PEOPLE, 34), rng.sample(ROLES, len(ROLES)), rng.sample(TEAMS, 18)
    single = rng.sample(SINGLE, len(SINGLE))
    above = _tree(rng)
    depth = [0] * len(above)
    for number, one in enumerate(above):
        depth[number] = 0 if one == TOP else depth[one] + 1
    boxes = []
    for number, one in enumerate(above):
        box = TrueBox(BoxKind.PERSON, (people.pop(),), roles[number % len(roles)], one)
        is_team = kind is ChartKind.UNITS and depth[number] == 1
        is_team = is_team or (kind is ChartKind.TEAMS and depth[number] <= 1)
        if is_team:
            title = rng.choice(COMPANIES) if number == 0 else teams.pop()
            said = rng.choice(("", "", "12 FTE", "(7)")) if number else ""
            box = TrueBox(BoxKind.TEAM, (), title, one, said)
        elif kind is ChartKind.NAMES:
            box = replace(box, role="")
        elif kind is ChartKind.MIXED and number:
            box = _unusual(box, rng, people, single)
        boxes.append(box)
    return TrueChart(tuple(boxes))


def _tree(rng: Random) -> list[int]:
    heads = rng.randint(2, 4)
    above = [TOP, *([0] * heads)]
    for _ in range(rng.randint(6, 12)):
        above.append(rng.randint(1, min(len(above) - 1, heads + 2)))
    return above


def _unusual(box: TrueBox, rng: Random, people: list[str], single: list[str]) -> TrueBox:
    chance = rng.random()
    if chance < 0.15:
        return replace(box, kind=BoxKind.POST, names=(), is_vacant=True)
    if chance < 0.25:
        return replace(box, kind=BoxKind.HOLDERS, names=(*box.names, people.pop()))
    if chance < 0.35 and single:
        return replace(box, names=(single.pop(),), role="Engineer")
    return box


class TextOrder(Enum):
    """How the text of a box is written."""

    NAME_FIRST = auto()
    ROLE_FIRST = auto()
    BRACKETS = auto()
    DASH = auto()


def lines(box: TrueBox, order: TextOrder) -> list[str]:
    """Return the lines of the text of a box."""
    if box.kind is BoxKind.TEAM:
        return [box.role, *([box.said] if box.said else [])]
    if box.is_vacant:
        return [box.role, "vacant"] if order is not TextOrder.BRACKETS else [f"{box.role} (vacant)"]
    if box.kind is BoxKind.HOLDERS:
        return [box.role, *box.names] if order is TextOrder.ROLE_FIRST else [*box.names, box.role]
    if not box.role:
        return list(box.names)
    (name,) = box.names
    match order:
        case TextOrder.NAME_FIRST:
            return [name, box.role]
        case TextOrder.ROLE_FIRST:
            return [box.role, name]
        case TextOrder.BRACKETS if " " in name:
            return [f"{name} ({box.role})"]
        case TextOrder.DASH if " " in name and "," not in name:
            return [f"{name} – {box.role}"]
    return [name, box.role]
