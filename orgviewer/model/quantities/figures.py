"""Single texts into numbers: signs of currencies, units, thousands set apart in any usual way.

Not for: whether a column of such texts means numbers at all (see `evidence`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from typing import NamedTuple

from orgviewer.model.naming import folded


def words_in(text: str) -> frozenset[str]:
    """Return the words of a text, folded."""
    return frozenset(map(folded, text.split()))


LONGEST = 40
"""Characters; longer texts are no numbers."""
THOUSAND = 1_000.0
_SIGNS = "-+−–"
_MINUS = frozenset("-−–")
_TEXT = re.compile(
    rf"(?P<open>\()?(?P<sign>[{_SIGNS}])?\s*(?P<before>[^\d\s.,(){_SIGNS}]{{0,4}}\.?)\s*(?P<inner>[{_SIGNS}])?"
    r"(?P<figures>\d[\d.,'’ ]*|[.,]\d+)\s*(?P<after>[^\d()]{0,12})(?P<close>\))?"
)
_CURRENCIES = words_in(
    "usd eur gbp chf cny rmb jpy krw inr aud cad nzd sek nok dkk isk pln czk huf ron bgn try rub uah "
    "brl mxn ars clp cop pen zar ngn kes egp ils aed sar sgd hkd twd thb myr idr php vnd fr fr. sfr "
    "sfr. kr kr. kč zł ft lei rs rs. r$ us$ a$ c$ hk$ nt$ s$ 元 円 圆 원 万 euro euros dollars"
)
"""Signs of currencies that are words; others are known by their kind in Unicode."""
_UNITS = words_in(
    "% h hr hrs hour hours h/week hrs/week std std. stunden heures horas 小时 時間 시간 y yr yrs year "
    "years jahre jahr ans años 年 岁 歲 歳 세 months monate mois meses days tage jours días fte vzä "
    "etp p.a. kg km m"
)
_DASHES = re.compile(r"[.,][-–—]{1,2}$")
_GROUPED = r"[1-9]\d{{0,2}}([{sign}'’ ])\d{{3}}(?:\1\d{{3}})*"
_POINT = re.compile(
    rf"(?:{_GROUPED.format(sign=',')}|[1-9]\d?(?:,\d\d)+,\d{{3}}|\d+)(?:\.\d+)?|\.\d+"  # 12,34,567 in India
)
_COMMA = re.compile(rf"(?:{_GROUPED.format(sign='.')}|\d+)(?:,\d+)?|,\d+")
_EITHER = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
"""Reads as thousands, and as a number with three decimals."""
_SPARED = str.maketrans("", "", " '’")


class Figures(NamedTuple):
    """The figures of a text as written, what they are of (€, %, h), and what they are multiplied by."""

    written: str
    unit: str
    factor: float

    @property
    def is_bare(self) -> bool:
        """Whether there is nothing but digits."""
        return not self.unit and self.factor == 1.0 and self.written.isdecimal()


def figures_of(text: str) -> Figures | None:
    """Return the figures of a text, None if it is no number."""
    if len(text) > LONGEST:
        return None
    plain = unicodedata.normalize("NFKC", text).strip()
    found = _TEXT.fullmatch(_DASHES.sub("", plain))
    if found is None or bool(found["open"]) != bool(found["close"]) or (found["sign"] and found["inner"]):
        return None
    before, *after = found["before"], *_words(found["after"])
    is_thousand = after[:1] in (["k"], ["K"])
    units = [word for word in (before, *after[is_thousand:]) if word]
    if len({word.casefold() for word in units}) > 1 or not all(map(_is_unit, units)):
        return None
    if before and not _is_currency(before):  # K2 and H5 are no numbers of anything
        return None
    is_negative = bool(found["open"]) or (found["sign"] or found["inner"] or "+") in _MINUS
    factor = THOUSAND if is_thousand else 1.0
    return Figures(found["figures"].strip(), units[0] if units else "", -factor if is_negative else factor)


def _words(after: str) -> list[str]:
    """Return the words behind figures: 50k€ has two."""
    words = after.split()
    if len(words) == 1 and words[0][0] in "kK" and not _is_unit(words[0]):
        return [words[0][0], *filter(None, (words[0][1:],))]
    return words


def _is_unit(word: str) -> bool:
    return folded(word) in _UNITS or _is_currency(word)


def _is_currency(word: str) -> bool:
    return folded(word) in _CURRENCIES or all(unicodedata.category(letter) == "Sc" for letter in word)


def numbers_of(written: Collection[str]) -> Mapping[str, float] | None:
    """Return what different figures mean, of which all set thousands and decimals apart in the same way.

    None if they do not, or if they are no figures. What "1.234" means is said by the others, and where these
    do not: thousands. Nobody can say if longer figures stand beside it without any sign between them.
    """
    point, comma = (all(map(form.fullmatch, written)) for form in (_POINT, _COMMA))
    if not (point or comma):
        return None
    if point and comma:
        unsure = [text for text in written if _EITHER.fullmatch(text)]
        signs = {text.strip("0123456789") for text in unsure}
        if len(signs) > 1 or (unsure and any(text.isdecimal() and len(text) > 3 for text in written)):
            return None
        point = signs != {"."}
    sign, other = (",", ".") if point else (".", ",")
    return {text: float(text.translate(_SPARED).replace(sign, "").replace(other, ".")) for text in written}
