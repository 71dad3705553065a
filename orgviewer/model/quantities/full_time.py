"""Which columns say how much full-time work somebody does, or a post is, and how their numbers are meant."""

from __future__ import annotations

import re
from collections.abc import Iterable

from orgviewer.model.file_records import FileRecords
from orgviewer.model.naming import folded
from orgviewer.model.quantities.evidence import PERCENT

FULL_TIME = "FTE"
"""What such a column is called where no file calls it."""
MOST = 3
"""What nobody works full time so often: a column that may hold percents by its name does, if any is more."""
_NAME = re.compile(
    r"\b(f\.?t\.?e|w\.?t\.?e|vza|vzk|vbe|mak|etp|etpt|ejc|eti|vte|awu)\.?s?\b"
    r"|full[ -]?time[ -]?equivalents?|whole[ -]?time[ -]?equivalents?"
    r"|vollzeit-?aquivalente?|vollzeitkrafte?|mitarbeiterkapazitat|stellenanteil|stellenumfang"
    r"|arbeitszeitanteil|beschaftigungsgrad|beschaftigungsumfang|\bpensum\b"
    r"|equivalents? temps[ -]plein|quotite|taux d['’](?:activite|emploi)"
    r"|equivalentes? (?:a )?(?:jornada|tiempo) complet[ao]|jornadas? completas? equivalentes?"
    r"|equivalente a tempo (?:pieno|integral)|voltijds-?equivalent|heltids-?ekvivalent"
    r"|\barsv(?:erk|aerk)\b|全职当量|全職當量|全时当量|全時當量|全职人力|全时工作量|常勤換算|専任換算|상근환산"
)

_PERCENTS = re.compile(
    r"%|percent|prozent|pourcent|porcentaje|quotite|beschaftigungsgrad|beschaftigungsumfang|\bpensum\b"
    r"|stellenumfang|stellenanteil|arbeitszeitanteil|taux d['’]"
)
_PLAIN = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{1,2})?")


def is_full_time(name: str) -> bool:
    """Return whether the name of a column says that it holds shares of full-time work."""
    return _NAME.search(folded(name)) is not None


def are_percents(name: str, numbers: Iterable[float], unit: str = "") -> bool:
    """Return whether such a column holds percents: with their sign, or in numbers of which its name says so.

    Others are what they are: 40 in a column of shares are 40 posts that are alike, or hours of a week.
    """
    return unit == PERCENT or (
        _PERCENTS.search(folded(name)) is not None and max(numbers, default=0.0) > MOST
    )


def texts_are_percents(name: str, texts: Iterable[str]) -> bool:
    """Return the same of texts; those that are no plain numbers say nothing of it."""
    plain = {text for text in texts if _PLAIN.fullmatch(text)}
    return are_percents(name, (float(text.replace(",", ".")) for text in plain))


def as_percents(text: str) -> str:
    """Return a number of a column of percents with their sign, where it has none."""
    return f"{text} {PERCENT}" if _PLAIN.fullmatch(text) else text


def posts_are_percents(records: FileRecords) -> bool:
    """Return whether the work of posts is percents, as that of people in the column which both are of."""
    works = [post.fte for post in records.posts if post.fte]
    if not works:
        return False
    parts = [post.other for post in records.posts]
    for person in records.persons:
        parts += [person.other, *(part.other for part in person.memberships)]
    name = full_time_column(name for part in parts for name in part)
    return texts_are_percents(name, (*works, *(part[name] for part in parts if name in part)))


def full_time_column(names: Iterable[str]) -> str:
    """Return the first of some columns that says it, else what we call it."""
    return next(filter(is_full_time, dict.fromkeys(names)), FULL_TIME)
