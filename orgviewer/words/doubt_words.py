"""What is said of something on a chosen day: why it may not hold then, or that it surely does not."""

from __future__ import annotations

from collections.abc import Iterator

from orgviewer.model.dataset import Dataset
from orgviewer.model.dates import PartialDate, days_of
from orgviewer.model.days.periods import Presence
from orgviewer.words.translation import date_in_words, tr


def on_day(day: str) -> str:
    """Return a day with its preposition: on 12 Jul 2023, in Jul 2023."""
    is_whole = PartialDate.parse(day).day is not None
    return tr("on {day}" if is_whole else "in {day}").replace("{day}", date_in_words(day))


def doubt_in_words(dataset: Dataset, presence: int, start: str | None, end: str | None) -> str:
    """Return why something may not hold on the day that was chosen, or that it does not; else nothing."""
    day = dataset.as_of
    if day is None or presence == Presence.HOLDS:
        return ""
    if presence == Presence.HOLDS_NOT:
        return tr("not {on day}").replace("{on day}", on_day(day))
    if presence == Presence.UNDATED:
        return tr("no dates: whether this held {on day} is not known").replace("{on day}", on_day(day))
    sentence = tr("perhaps {on day}: {reasons}").replace("{on day}", on_day(day))
    return sentence.replace("{reasons}", ", ".join(_reasons(dataset, day, start, end)))


def _reasons(dataset: Dataset, day: str, start: str | None, end: str | None) -> Iterator[str]:
    """Yield why a period may not hold on a day."""
    first, last = days_of(day)
    own, dated = dataset.document.meta.as_of, dataset.own_days
    if start and days_of(start)[1] > first:
        yield _some_day(tr("began on {date}"), tr("began on some day of {date}"), start)
    if not start and not dated[0] <= first:
        yield tr("since when is not known")
    if end and days_of(end)[0] < last:
        yield _some_day(tr("ended on {date}"), tr("ended on some day of {date}"), end)
    if not end and own and last > dated[1]:
        yield tr("the file speaks of {date} and not of later").replace("{date}", date_in_words(own))


def _some_day(exact: str, within: str, date: str) -> str:
    first, last = days_of(date)
    return (exact if first == last else within).replace("{date}", date_in_words(date))
