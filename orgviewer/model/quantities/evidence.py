"""Whether a column means numbers, dates or texts, by its name and by what stands in it.

Personnel numbers, postal codes and phone numbers are written in digits and are no numbers: nobody adds them
up, and none is more than another.
"""

from __future__ import annotations

import enum
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from msgspec import Struct

from orgviewer.model.naming import folded
from orgviewer.model.quantities.dates import BARE_YEAR, year_of
from orgviewer.model.quantities.figures import Figures, figures_of, numbers_of, words_in

MOST_DIGITS = 15
"""Digits of a number; longer ones are accounts and tokens, and floating point could not tell them apart."""
LONG, SHORT = 4, 2
"""Digits of figures that are codes where all are of one length, and of those that are none in any case."""
FEWEST_APART = 5
"""Different figures, fewer of which tell nothing."""
LOOKED_AT = 200
"""Cells by which a column is told that may be one of numbers or dates but for some."""
MOSTLY = 0.5
"""The share of cells that are numbers where a column is said to be one of numbers but for some."""
ROUND = 0.8
"""The share of long figures that end in a zero where they are amounts."""
NO_ANSWERS = words_in(
    "- -- – — / . ? n/a na n.a. n/k nan null none nil unknown undisclosed confidential tbd tba tbc "
    "#n/a k.a. unbekannt offen inconnu desconocido 未知 无 無 不明 未定 未填 保密 모름"
) | {"not stated", "not known", "k. a.", "keine angabe", "non renseigne", "n. a.", "no data"}
"""What stands in a cell that says nothing, folded."""
_AMOUNTS = words_in(
    "pay wage wages comp bonus rate cost costs budget revenue amount price fte age hours years months "
    "days tenure level grade score rating percent percentage pct headcount reports count size weight "
    "height income experience alter stunden jahre betrag kosten umfang stufe prozent anteil pensum "
    "lohn vzä bezüge heures prime ancienneté échelon etp edad horas sueldo antigüedad"
)
_AMOUNT_STEMS = words_in(
    "salar gehalt vergütung compensation remunerat 薪 工资 年龄 年齡 工龄 工时 级别 等级 給与 年収 "
    "年齢 等級 勤続年数 급여 연봉 나이"
)
_LABELS = words_in(
    "id ids no nr num number numbers key code codes zip postcode postal plz phone tel telephone "
    "mobile fax ext extension room desk seat badge account iban ssn tax ticket uuid guid center "
    "centre floor building raum zimmer konto handy matricule poste bureau legajo"
)
_LABEL_STEMS = words_in(
    "nummer kostenstelle numero postleitzahl telefon telephon 工号 工號 编号 編號 号码 號碼 电话 電話 "
    "邮编 郵 番号 房间 内線 번호 전화"
)
_FORM = str.maketrans("123456789", "000000000")
PERCENT = "%"
_COUNTED = re.compile(
    r"^(?:number|no|num|count|anzahl|nombre|numero)\.? (?:of|der|de|von)\b|^(?:anzahl|数量|人数)"
)
_WORDS = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


class Quantity(enum.Enum):
    """What the values of a column are, if they have an order: numbers, or years of dates."""

    NUMBERS = "numbers"
    YEARS = "years"


_TOLD_BY: tuple[tuple[Quantity, Callable[[str], object | None]], ...] = (
    (Quantity.YEARS, year_of),
    (Quantity.NUMBERS, figures_of),
)


class Quantities(Struct, frozen=True):
    """What a column says in numbers, by its texts; one that says nothing has None. `unit` may be empty."""

    kind: Quantity
    numbers: tuple[float | None, ...]
    unit: str = ""


class Odd(Struct, frozen=True):
    """Why a column that mostly holds numbers, or dates, is text: how many cells are none, and the first."""

    kind: Quantity
    cells: int
    text: str


class Says(enum.Enum):
    """What the name of a column says of figures in it."""

    AMOUNTS = enum.auto()
    LABELS = enum.auto()
    NOTHING = enum.auto()


def quantities(name: str, texts: Sequence[str], counts: Sequence[int]) -> Quantities | None:
    """Return what a column says in numbers, given its different texts and how often each stands there.

    None if it is text, be it for a single cell that is no number.
    """
    stated = {text: count for text, count in zip(texts, counts, strict=True) if not is_no_answer(text)}
    years = _years(name, stated)
    if years is not None:
        return Quantities(Quantity.YEARS, tuple(map(years.get, texts)))
    figures: dict[str, Figures] = {}
    for text in stated:
        if (found := figures_of(text)) is None:
            return None
        figures[text] = found
    if not figures:
        return None
    numbers = _numbers(name, stated, figures)
    if numbers is None:
        return None
    unit = next((found.unit for found in figures.values() if found.unit), "")
    return Quantities(Quantity.NUMBERS, tuple(map(numbers.get, texts)), unit)


def is_quantity(text: str) -> bool:
    """Return whether a text by itself may be a number or a date."""
    return any(is_it(text) is not None for _, is_it in _TOLD_BY)


def odd_among(name: str, cells: Sequence[str]) -> Odd | None:
    """Return what keeps a column from being one of numbers or dates that is so for the most part."""
    first = [cell for cell in cells[:LOOKED_AT] if not is_no_answer(cell)]
    kinds = [(kind, is_it) for kind, is_it in _TOLD_BY if _are_mostly(is_it, first)]
    if not kinds:
        return None
    counts = Counter(cells)
    forms: dict[str, list[str]] = {}
    for text in counts:  # whether one is a number is the same for all texts of its form
        forms.setdefault(text.translate(_FORM), []).append(text)
    for kind, is_it in kinds:
        others = [text for texts in forms.values() if is_it(texts[0]) is None for text in texts]
        odd = {text for text in others if not is_no_answer(text)}
        if not odd:
            continue
        part = counts.keys() - {*others}
        known = {text: count for text, count in counts.items() if text in part}
        cells_of_odd = sum(counts[text] for text in odd)
        if sum(known.values()) > cells_of_odd:
            found = quantities(name, list(known), list(known.values()))
            if found is not None and found.kind is kind and _is_told(name, kind, known):
                return Odd(kind, cells_of_odd, next(text for text in counts if text in odd))
    return None


def _are_mostly(is_it: Callable[[str], object | None], cells: Sequence[str]) -> bool:
    return sum(is_it(cell) is not None for cell in cells) > MOSTLY * len(cells)


def _is_told(name: str, kind: Quantity, part: Collection[str]) -> bool:
    """Say whether somebody would expect a column to be numbers: by its name, or by how these are written."""
    if kind is Quantity.YEARS or meant(name) is Says.AMOUNTS:
        return True
    return not all(found.is_bare for found in map(figures_of, part) if found)


def is_no_answer(text: str) -> bool:
    """Say whether a cell says only that it says nothing."""
    return folded(text) in NO_ANSWERS or not text.strip()


def _years(name: str, stated: Mapping[str, int]) -> Mapping[str, float] | None:
    """Return the years of a column of dates, or of years."""
    if not stated:
        return None
    if all(map(BARE_YEAR.fullmatch, stated)):
        return {text: float(text) for text in stated} if meant(name) is Says.NOTHING else None
    found: dict[str, float] = {}
    for text in stated:
        year = int(text) if BARE_YEAR.fullmatch(text) else year_of(text)
        if year is None:
            return None
        found[text] = float(year)
    return found


def _numbers(
    name: str, stated: Mapping[str, int], figures: Mapping[str, Figures]
) -> Mapping[str, float] | None:
    """Return the numbers of a column, None if its figures are labels, or are of different things."""
    return _together(figures) if _are_amounts(name, stated, figures) else None


def amounts(texts: Iterable[str]) -> Mapping[str, float] | None:
    """Return the numbers of texts by whoever asks for numbers, None if they are none that all read alike.

    Unlike `quantities` it needs no evidence that numbers on doors are more or less than others.
    """
    found = {text: figures_of(text) for text in texts if not is_no_answer(text)}
    figures = {text: one for text, one in found.items() if one is not None}
    return _together(figures) if len(figures) == len(found) else None


def _together(figures: Mapping[str, Figures]) -> Mapping[str, float] | None:
    """Return the numbers of figures, None if they are codes, of different things, or not written alike."""
    units = {found.unit.casefold() for found in figures.values()}
    if len(units - {""}) > 1 or units == {"", PERCENT}:  # 80 % and 0.8 are no two numbers of one scale
        return None
    written = {found.written for found in figures.values()}
    if any(_is_code(text) for text in written):
        return None
    numbers = numbers_of(written)
    if numbers is None:
        return None
    return {text: numbers[found.written] * found.factor for text, found in figures.items()}


def _is_code(written: str) -> bool:
    """Say whether figures are those of an id, whatever their column is called: 00123."""
    is_led = len(written) > 1 and written[0] == "0" and written[1].isdecimal()
    return is_led or sum(map(str.isdecimal, written)) > MOST_DIGITS


def _are_amounts(name: str, stated: Mapping[str, int], figures: Mapping[str, Figures]) -> bool:
    """Say whether figures are amounts and no labels."""
    says = meant(name)
    if says is not Says.NOTHING:
        return says is Says.AMOUNTS
    if not all(found.is_bare for found in figures.values()):
        return not any(text.lstrip().startswith("+") for text in figures)
    return _are_bare_amounts(stated)


def _are_bare_amounts(stated: Mapping[str, int]) -> bool:
    """Say whether whole numbers without any sign are amounts, by how they are spread.

    Where everybody has another, or all are of one length, they rather tell people, rooms or places apart.
    """
    lengths = {len(text.strip()) for text in stated}
    values = sorted(map(int, stated))
    is_apart = len(stated) >= FEWEST_APART and all(count == 1 for count in stated.values())
    if is_apart and (
        values[-1] - values[0] < 2 * len(values) or (len(lengths) == 1 and min(lengths) > SHORT)
    ):
        return False
    if max(lengths) < LONG:
        return True
    if len(lengths) == 1:
        return False
    long = [value for value in values if value >= 10 ** (LONG - 1)]
    return not is_apart or sum(value % 10 == 0 for value in long) >= ROUND * len(long)


def meant(name: str) -> Says:
    """Return what the name of a column says of figures in it; labels count before amounts."""
    spaced = folded(_HUMP.sub(" ", name))
    if _COUNTED.search(spaced):
        return Says.AMOUNTS
    words = _WORDS.findall(spaced)
    if _has(words, spaced, _LABELS, _LABEL_STEMS):
        return Says.LABELS
    return Says.AMOUNTS if _has(words, spaced, _AMOUNTS, _AMOUNT_STEMS) else Says.NOTHING


def _has(words: Collection[str], spaced: str, known: Collection[str], stems: Collection[str]) -> bool:
    return any(word in known for word in words) or any(stem in spaced for stem in stems)
