"""Names as they are compared: whatever signs, titles and order of words they are written with."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from orgviewer.readers.tables.references.spellings import Spelled

IDEOGRAPHS = re.compile(r"[\u3005\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\s]+")
_SIGNS = str.maketrans(
    dict.fromkeys("’‘ʼ`´′＇ʻ\u055a\u2032", "'")
    | dict.fromkeys("‐‑‒–—−－\u00ad\ufe63", "-")
    | dict.fromkeys("\u00a0\u2007\u202f\u2009\u200a\u2002\u2003\u3000\t", " ")
)


def _listed(text: str) -> frozenset[str]:
    return frozenset(" ".join(word.split()) for word in text.split(","))


_BRACKETS = re.compile(r"\s*[(\[<{（【]([^()\[\]<>{}（）【】]*)[)\]>}）】]")
_STATES = _listed(
    """
    on leave, leave, loa, c, contractor, ext, external, extern, temp, temporary, inactive, terminated, acting,
    interim, retired, intern, part time, part-time, deceased, maternity leave, parental leave, elternzeit,
    beurlaubt, en congé, congé, de baja, i. v., a. i., ai
    """
)
"""What stands in brackets behind a name and tells nobody apart."""
TITLES = _listed(
    """
    dr, prof, professor, mr, mrs, ms, miss, mx, sir, dame, phd, dphil, msc, bsc, mba, mphil, llm, llb,
    dipling, diplom, cpa, cfa, esq, ing, mag, herr, frau, mme, mlle, dott, dottssa, drs
    """
)
"""Words of a name that are never all that tells two people apart."""
_FAMILIES = frozenset(("Mba", "Ing", "Dame"))
"""Family names that are degrees and titles as well, which are written otherwise: MBA, Ing., dame."""
_BEHIND_COMMA = TITLES | _listed(
    "md, ma, ba, mph, rn, pe, pmp, ra, dds, jd, dvm, bs, ms, meng, beng, faia, frcs"
)
"""The same behind a comma, where nobody's family name stands."""

_SHORT_NAME = re.compile(
    r"(?:(?P<before>[^\W\d_])(?:\.\s*|\s+))?(?P<family>[^\W\d_][^\W\d_'-]+)(?:,?\s+(?P<behind>[^\W\d_])\.?)?"
)


def name_key(name: str) -> str:
    """Return a name for comparing: whatever its case and signs, and also if it is written "Family, Given"."""
    name = _of_plain_signs(name)
    if not name.isascii() and IDEOGRAPHS.fullmatch(name):
        return "".join(name.split())
    if "," not in name:
        return " ".join(name.split()).casefold()
    family, _, given = name.partition(",")
    return " ".join(f"{given} {family}".split()).casefold()


def spelled_name(name: str) -> Spelled:
    """Return the words of a name in the order of the alphabet, without titles and single letters.

    The letters and what stands in brackets go beside them: where two names have such, and others, they are
    not the same.
    """
    plain = _of_plain_signs(name)
    if not plain.isascii() and IDEOGRAPHS.fullmatch(plain):
        return Spelled("".join(plain.split()))
    remarks = [remark.strip().casefold() for remark in _BRACKETS.findall(plain)]
    words = list(_words(_BRACKETS.sub(" ", plain)))
    whole = [word for word in words if len(word) > 1]
    if len(whole) < 2:
        whole, words = words, []
    letters = "".join(sorted(word for word in words if len(word) == 1))
    remark = " ".join(remark for remark in remarks if remark and remark not in _STATES)
    return Spelled(" ".join(sorted(whole)), (letters, remark))


class ShortName(NamedTuple):
    """A family name as it is compared, and the first letter of a given name, or empty text."""

    family: str
    initial: str

    def is_of(self, name: str) -> bool:
        """Say whether somebody may be meant whose family has that name."""
        given = name_key(name)
        return not self.initial or given.startswith(self.initial)


def family_name(name: str) -> str:
    """Return the last word of a name of several words as it is compared, or nothing."""
    plain = _of_plain_signs(name)
    if not plain.isascii() and IDEOGRAPHS.fullmatch(plain):
        return ""
    words = name_key(_BRACKETS.sub(" ", plain)).split()
    return words[-1] if len(words) > 1 else ""


def short_name(text: str) -> ShortName | None:
    """Return a family name alone, or with an initial before or behind it: Smith; J. Smith; Smith, J."""
    if not (match := _SHORT_NAME.fullmatch(_of_plain_signs(text).strip())):
        return None
    initial = match["before"] or match["behind"] or ""
    return ShortName(match["family"].casefold(), initial.casefold())


def _of_plain_signs(name: str) -> str:
    """Return a name with one kind of apostrophe, hyphen and space, its accents in one piece."""
    return name if name.isascii() else unicodedata.normalize("NFC", name).translate(_SIGNS)


def _words(name: str) -> Iterator[str]:
    """Yield the words of a name, folded, without titles, and without the dots of those that are short."""
    count = 0
    for number, part in enumerate(name.split(",")):
        plain = [(word, word.replace(".", "").casefold()) for word in part.split()]
        if number and count > 1 and all(bare in _BEHIND_COMMA for _, bare in plain):
            continue  # behind a single word it may as well be a given name: Example, Ma
        for word, bare in plain:
            if bare and (bare not in TITLES or word in _FAMILIES):
                count += 1
                yield from ((letter for letter in bare) if _is_initials(word) else (bare,))


def _is_initials(word: str) -> bool:
    """Say whether a word is several letters with dots between them: J.R."""
    return word.count(".") > 1 and len(word.replace(".", "")) == word.count(".")
