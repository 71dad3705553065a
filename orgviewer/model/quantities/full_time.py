"""Which columns say how much full-time work somebody does, or a post is, and how their numbers are meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from orgviewer.model.naming import folded

FULL_TIME = "FTE"
"""What such a column is called where no file calls it."""
MOST = 3
"""What nobody works full time so often: a column whose usual number is more is one of percents."""
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


def with_percents(name: str, cells: Sequence[str]) -> Sequence[str]:
    """Return the cells of such a column with the sign of percents, if they are that by its name, without it.

    In a column of shares a number is what it is: 40 posts that are alike are 40.
    """
    plain = [float(cell.replace(",", ".")) for cell in set(cells) if _PLAIN.fullmatch(cell)]
    if max(plain, default=0.0) <= MOST or not _PERCENTS.search(folded(name)):
        return cells
    return [f"{cell} %" if _PLAIN.fullmatch(cell) else cell for cell in cells]


def full_time_column(names: Iterable[str]) -> str:
    """Return the first of some columns that says it, else what we call it."""
    return next(filter(is_full_time, dict.fromkeys(names)), FULL_TIME)
