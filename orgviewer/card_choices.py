"""What can be chosen of the cards of a chart: command line, dialogs and writers share it (see `choices`)."""

from __future__ import annotations

from collections.abc import Mapping

from orgviewer.choices import Choice


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
