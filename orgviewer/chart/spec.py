"""What chart is wanted, as values: arranged and coloured by what, and what of it is visible.

The same dataset and the same spec give the same chart. Not for: making it (see `trees`, `folding`).
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.chart.places import ROOT, Place
from orgviewer.choices import USUAL_EXTRAS, Choice, Extra
from orgviewer.engines import load
from orgviewer.model.dataset import Dataset
from orgviewer.relations.facets import Facet

FITTING_CARD = "orgviewer.chart.fields.names:fitting_card"
FITTING_RULES = "orgviewer.chart.rules.grammar:fitting_rules"
HAS_ANY = "orgviewer.relations.values:has_any"
COLOURLESS = -1  # in place of the number of a colour


class Shown(enum.Enum):
    """Whom a folding shows beneath a card that is folded: nobody, or who changed and what leads to them."""

    NOBODY = enum.auto()
    CHANGED = enum.auto()


class Portrait(Choice):
    """What stands at the left of a person's card: a photo, or initials where there is none; or neither."""

    PHOTO = "photo"
    INITIALS = "initials"
    NONE = "none"


class CardWidth(Choice):
    """How much room cards have for what they say."""

    NORMAL = "normal"
    COMPACT = "compact"
    WIDE = "wide"


class TextSize(Choice):
    """How large the letters of a field are."""

    NORMAL = "normal"
    SMALL = "small"
    LARGE = "large"

    @property
    def factor(self) -> float:
        """How many times as large as usual."""
        return _FACTORS[self]


_FACTORS: Mapping[TextSize, float] = {TextSize.NORMAL: 1.0, TextSize.SMALL: 0.85, TextSize.LARGE: 1.25}


class PersonField(Choice):
    """What the card of a person may say, beside the columns of the file; the value is its word."""

    NAME = "name"
    ROLE = "role"
    TEAM = "team"
    LOCATION = "location"
    EMAIL = "email"
    PHONE = "phone"
    START = "start"
    SUMMARY = "summary"
    SPAN = "span"
    BENEATH = "beneath"
    LEVEL = "level"


class TeamField(Choice):
    """What the card of a team may say, beside the columns of the file."""

    NAME = "name"
    HEAD = "head"
    SIZE = "size"
    COST = "cost"
    VACANCIES = "vacancies"
    SUMMARY = "summary"


class CardField(Struct, frozen=True, omit_defaults=True):
    """One thing that cards say: a word of ours or the name of a column, and how large its letters are."""

    name: str
    size: TextSize = TextSize.NORMAL


class CardSpec(Struct, frozen=True, omit_defaults=True):
    """What all cards of a chart say of people and of teams, the first in the letters of a title.

    Without fields it is the usual: name and role, or name and size. All cards of a chart have one size.
    """

    fields: tuple[CardField, ...] = ()
    team: tuple[CardField, ...] = ()
    portrait: Portrait = Portrait.PHOTO
    width: CardWidth = CardWidth.NORMAL


USUAL_CARD = CardSpec()


class CardState(Choice):
    """What may be so of somebody or of a post, beside what fields say; the value is its word."""

    VACANT = "vacant"
    ASSISTANT = "assistant"
    SEVERAL_CARDS = "several cards"
    ON_LEAVE = "on leave"
    PROBLEM = "problem"


class Test(Choice):
    """What is asked of a field: of its text, of a number, or of a date."""

    __test__ = False  # none of pytest's

    IS = "is"
    CONTAINS = "contains"
    MISSING = "missing"
    OVER = "over"
    UNDER = "under"
    BETWEEN = "between"
    BEFORE = "before"
    AFTER = "after"
    WITHIN_DAYS = "days ago"


class Condition(Struct, frozen=True, omit_defaults=True):
    """Whom a rule is about: a state, or a field and what is asked of it.

    `value` is a text, a number, a date or a number of days; `other` is the upper bound of BETWEEN.
    """

    state: CardState | None = None
    field: str = ""
    test: Test = Test.IS
    value: str = ""
    other: str = ""


class CardLook(Choice):
    """How a card is marked."""

    COLOUR = "colour"
    BORDER = "border"
    BADGE = "badge"
    ICON = "icon"
    FAINT = "faint"


class Hue(Choice):
    """A colour that people tell apart; in the order of the colours of branches in every theme."""

    BLUE = "blue"
    TEAL = "teal"
    ORANGE = "orange"
    RED = "red"
    GREEN = "green"
    VIOLET = "violet"
    OLIVE = "olive"
    GREY = "grey"


class Icon(Choice):
    """A sign that is drawn without letters."""

    ALERT = "alert"
    DOT = "dot"
    RING = "ring"
    SQUARE = "square"
    PLUS = "plus"
    MINUS = "minus"
    PAUSE = "pause"


class CardRule(Struct, frozen=True, omit_defaults=True):
    """How the cards of those are marked of whom a condition holds; of several rules the first that does.

    `hue` is that of all looks but FAINT; `text` stands in a badge, `icon` is that of ICON. A `name` is what a
    key says; without one it says the condition.
    """

    when: Condition
    look: CardLook = CardLook.COLOUR
    hue: Hue = Hue.RED
    text: str = ""
    icon: Icon = Icon.ALERT
    name: str = ""


class Folding(Struct, frozen=True):
    """What is visible of a whole chart: the branch of `focus`, and what is not folded in it.

    Folded are all cards at `depth` levels below the focus and deeper, except some. In the `branches`,
    places with all beneath them, nothing is folded; that keeps the `exceptions` few, places whose state
    is the other one. `outer` is what was visible before the focus
    was chosen. If those who `shown` are CHANGED, of a chart over two states, all cards are folded but the
    exceptions, whatever the depth. Folding by more than a single node is in `folding`.
    """

    depth: int | None = None
    exceptions: frozenset[Place] = frozenset()
    branches: frozenset[Place] = frozenset()
    focus: Place = ROOT
    outer: Folding | None = None
    shown: Shown = Shown.NOBODY

    def toggled(self, place: Place) -> Folding:
        """Return the folding in which one place has changed its state."""
        return replace(self, exceptions=self.exceptions ^ {place})


class FilterWay(enum.Enum):
    """Whether only those are shown whom a filter finds, or all others."""

    ONLY = "only"
    HIDE = "hide"


class FoundIds(Struct, frozen=True):
    """The ids of records that a filter found before something was left off: its text is not told then."""

    persons: frozenset[str]
    organizations: frozenset[str]
    posts: frozenset[str]


class Filter(Struct, frozen=True, omit_defaults=True):
    """What a text of the search finds, to be shown alone with what leads to it from the top, or hidden."""

    query: str
    way: FilterWay = FilterWay.ONLY
    found: FoundIds | None = None

    @classmethod
    def told(cls, only: str | None, hide: str | None) -> Filter | None:
        """Return the filter that was typed, if any: a text that finds who is shown, or who is hidden."""
        if only is not None:
            return cls(only)
        return None if hide is None else cls(hide, FilterWay.HIDE)


class ChartSpec(Struct, frozen=True):
    """What to show: arranged by what, from which root (an id), as of which day, filtered, folded how.

    None leaves the arrangement to the dataset: to what its file says, or whether it has organizations.
    Branches have the colours unless it is `coloured_by` a facet. Cards say what `card` tells,
    and are marked by the first of the `rules` that holds.
    Without a day (`as_of`, of any precision) the file's own counts. What surely does not hold is left out.
    """

    root: str | None = None
    as_of: str | None = None
    folding: Folding = field(default_factory=Folding)
    arranged_by: Facet | None = None
    coloured_by: Facet | None = None
    extras: frozenset[Extra] = USUAL_EXTRAS
    card: CardSpec = USUAL_CARD
    rules: tuple[CardRule, ...] = ()
    filter: Filter | None = None

    def is_other_day(self, before: ChartSpec) -> bool:
        """Say whether this asks for another day than a spec before it, and for the same else."""
        return self != before and self == replace(before, as_of=self.as_of)

    def is_other_filter(self, before: ChartSpec) -> bool:
        """Say whether this asks for another filter than a spec before it, and for the same else."""
        return self != before and self == replace(before, filter=self.filter)


def fitting(spec: ChartSpec, dataset: Dataset) -> ChartSpec:
    """Return a spec without whatever goes by what nobody in a dataset has on any day: a facet, a column.

    To be asked wherever a spec may come from another reading of a file than the dataset does.
    """
    gone = {facet for facet in (spec.arranged_by, spec.coloured_by) if facet and not _has_any(dataset, facet)}
    arranged = None if spec.arranged_by in gone else spec.arranged_by
    coloured = None if spec.coloured_by in gone else spec.coloured_by
    card = load(FITTING_CARD)(spec.card, dataset) if spec.card != USUAL_CARD else USUAL_CARD
    rules = load(FITTING_RULES)(spec.rules, dataset) if spec.rules else ()
    fit = replace(spec, arranged_by=arranged, coloured_by=coloured, card=card, rules=rules)
    return spec if fit == spec else fit


def _has_any(dataset: Dataset, facet: Facet) -> bool:
    has_any: Callable[[Dataset, Facet], bool] = load(HAS_ANY)
    return has_any(dataset, facet) or has_any(dataset.on(None), facet)
