"""What stands where the holder of a post should, and is no name: vacant, not disclosed, eliminated."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

PostState: TypeAlias = Literal["vacant", "unnamed", "abolished"]
"""What is said of a post without a holder who is named."""

LONGEST = 60
"""Characters; what is longer is no such word."""
_LETTERS = re.compile(r"[\W_]+")
_WORDS: tuple[tuple[PostState, str], ...] = (
    (
        "vacant",
        """vacant, vacancy, vacant post, vacant position, open, open position, open role, open req, unfilled,
        unoccupied, gapped, gap, tbc, tbd, tba, tbh, to be confirmed, to be determined, to be announced,
        to be appointed, to be hired, to be recruited, to be filled, to hire, new hire, recruiting, hiring,
        under recruitment, in recruitment, pending recruitment, awaiting recruitment, n n, nn,
        nomen nescio, vakant, vakanz, unbesetzt, nicht besetzt, offen, zu besetzen, vacante, poste vacant,
        à pourvoir, a pourvoir, à recruter, en recrutement, non pourvu, puesto vacante, por cubrir,
        sin cubrir, vaga, vago, vacature, wakat, obesatt, ubesat, ledig, empty, nobody, none, no one, 空缺,
        空席, 欠員, 공석, вакансия""",
    ),
    (
        "unnamed",
        """n d, nd, n a, na, not disclosed, non disclosed, undisclosed, not named, unnamed, no name,
        name withheld, withheld, redacted, not released, not available, not published, confidential,
        restricted, keine angabe, k a, non communiqué, no disponible, 未公开, 非公開""",
    ),
    (
        "abolished",
        "eliminated, abolished, deleted, removed, post removed, disestablished, closed, entfallen, supprimé",
    ),
)
_STATES = {" ".join(word.split()): state for state, words in _WORDS for word in words.split(",")}
SPELLINGS = frozenset(
    spelling
    for words in (*_STATES, "n/d", "n/a", "n.n.", "vacant post", "vacant position")
    for spelling in (words, words.upper(), words.capitalize(), words.title())
    if len(words) > 2
)
"""These words as they are mostly written, to tell quickly whether a column has any."""
_BEGINNINGS = ("vacant ", "vacancy ", "unfilled ", "vakant ", "unbesetzt ", "vacante ")
HELD = frozenset(("filled", "occupied", "active", "besetzt", "pourvu", "ocupado"))
"""What the status of a post says that somebody holds."""


def state_of(cell: str) -> PostState | None:
    """Return what a cell that should name the holder of a post says of it, or None if it may be a name."""
    if not cell or len(cell) > LONGEST:
        return None
    words = " ".join(_LETTERS.sub(" ", cell).casefold().split())
    if cell.isalpha() and cell.istitle() and len(cell) < 3:
        return None  # Na and Nd are names
    found = _STATES.get(words) or _STATES.get(words.replace(" ", ""))
    return found or ("vacant" if f"{words} ".startswith(_BEGINNINGS) else None)
