"""By which of their words names are sorted: by the family's, where the file tells which that is."""

from __future__ import annotations

import unicodedata

from orgviewer.directory.choices import NameOrder
from orgviewer.model.dataset import Dataset
from orgviewer.model.records import Person
from orgviewer.model.roster import READING
from orgviewer.paint.cards.avatars import COMMAS, FAMILY_FIRST, is_title

FAMILY_NAME = "family_name"
"""What a column of a table was taken for that holds family names."""


def ends_in_family_name(dataset: Dataset, order: NameOrder) -> bool:
    """Say whether the last word of a name is the family's: somebody says so, or the file kept it apart."""
    columns = dataset.recognition.columns if dataset.recognition else ()
    return order is NameOrder.LAST_WORD or any(column.field == FAMILY_NAME for column in columns)


def sorting_name(person: Person, last_is_family: bool) -> str:
    """Return the text by which somebody is sorted.

    That is the family name and then the given one where a comma parts them, as where it is written first
    anyway; the reading of a name in ideographs if the file has one; else the name as it is written, its last
    word in front if that is the family's.
    """
    name = person.name
    if name and unicodedata.name(name[0], "").startswith(FAMILY_FIRST):
        return next((other.name for other in person.other_names if other.note == READING), name)
    family, *behind = map(str.strip, COMMAS.split(name))
    if any(part and not is_title(part, family) for part in behind) or not last_is_family:
        return name
    words = family.split()
    while len(words) > 1 and is_title(words[-1], family):
        words.pop()
    return " ".join((*words[-1:], *words[:-1]))
