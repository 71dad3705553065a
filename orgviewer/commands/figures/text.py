"""What a file comes to, in lines that people read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from orgviewer.arrays import AnyIntegers
from orgviewer.commands.figures.counted import CountedFile
from orgviewer.controls import blanked
from orgviewer.statistics.columns import silences
from orgviewer.statistics.measured import FULL_TIME, figure, has_sum
from orgviewer.statistics.overview import Tally, people_of
from orgviewer.words.language import counted, number_in_words, tr

WIDEST_BAR = 40  # characters
MOST_NAMES = 5
SIGN = "█"


def overview_lines(found: CountedFile) -> Iterator[str]:
    """Yield paragraphs: how many in all, by level, by span, what is missing, what numbers come to."""
    yield from _totals(found)
    view = found.overview
    yield from _bars(tr("People by level"), view.pyramid)
    yield from _bars(tr("Direct reports or members: how many have so many"), view.spans)
    yield from _spans(found)
    yield from _missing(found)
    yield from _numbers(found)


def _totals(found: CountedFile) -> Iterator[str]:
    view = found.overview
    yield ", ".join(
        (
            counted(view.people, "%n person", "%n people"),
            counted(view.levels, "%n level", "%n levels"),
            *([_posts(found)] if view.posts else ()),
        )
    )
    if view.managers.count:
        each = view.staff.count / view.managers.count
        yield counted(
            view.managers.count,
            "%n manager to {staff} staff, 1 : {ratio}",
            "%n managers to {staff} staff, 1 : {ratio}",
            staff=number_in_words(view.staff.count),
            ratio=number_in_words(round(each, 1), 0 if round(each, 1).is_integer() else 1),
        )


def _posts(found: CountedFile) -> str:
    view = found.overview
    vacant = number_in_words(view.vacant)
    return counted(view.posts, "%n post ({vacant} vacant)", "%n posts ({vacant} vacant)", vacant=vacant)


def _bars(title: str, bars: Sequence[Tally]) -> Iterator[str]:
    if not bars:
        return
    yield ""
    yield title
    most = max(bar.count for bar in bars)
    keys = [str(bar.key) for bar in bars]
    counts = [number_in_words(bar.count) for bar in bars]
    for key, count, bar in zip(keys, counts, bars, strict=True):
        drawn = SIGN * max(1, round(WIDEST_BAR * bar.count / most))
        yield f"  {key.rjust(max(map(len, keys)))}  {count.rjust(max(map(len, counts)))}  {drawn}"


def _spans(found: CountedFile) -> Iterator[str]:
    view = found.overview
    if not len(view.widest):
        return
    yield ""
    yield tr("Widest: {list}", list=_with_spans(found, view.widest))
    if len(view.narrowest):
        yield tr("Narrowest: {list}", list=_with_spans(found, view.narrowest))
    if number := len(view.ones):
        names = _names(found, view.ones)
        yield counted(number, "%n team of one: {list}", "%n teams of one: {list}", list=names)
    yield tr("Deepest line: {list}", list=" › ".join(_called(found, view.deepest.tolist())))


def _with_spans(found: CountedFile, nodes: AnyIntegers) -> str:
    spans = found.figures.span[nodes].tolist()
    names = _called(found, nodes.tolist())
    return ", ".join(f"{name} ({number_in_words(span)})" for name, span in zip(names, spans, strict=True))


def _names(found: CountedFile, nodes: AnyIntegers) -> str:
    names = _called(found, nodes[:MOST_NAMES].tolist())
    return ", ".join([*names, *(["…"] if len(nodes) > MOST_NAMES else [])])


def _called(found: CountedFile, nodes: Iterable[int]) -> list[str]:
    return [blanked(found.names(node)[1]) for node in nodes]


def _missing(found: CountedFile) -> Iterator[str]:
    dataset = found.chart.dataset
    people = people_of(found.cards, found.figures, len(dataset.persons))
    lines = []
    for silence in silences(dataset):
        if number := int((silence.missing & people).sum()):
            name = blanked(silence.name) if silence.is_own else tr(silence.name)
            lines.append(
                tr(
                    "  {column}: {number} of {all}",
                    column=name,
                    number=number_in_words(number),
                    all=number_in_words(int(people.sum())),
                )
            )
    if lines:
        yield ""
        yield tr("Missing values")
        yield from lines


def _numbers(found: CountedFile) -> Iterator[str]:
    """Yield what the columns of numbers come to in all."""
    for column in found.columns:
        known = int(column.measures.known[0]) if len(column.shown) else 0
        if not known:
            continue
        yield ""
        said = counted(known, "%n person", "%n people")
        yield (
            tr("Full-time work ({people})", people=said)
            if column.name == FULL_TIME
            else tr("{column} ({people})", column=blanked(column.name), people=said)
        )
        if not column.shown[0]:
            yield tr("  hidden: fewer than {fewest} people", fewest=found.hide_below)
            continue
        measures = column.measures
        told = [(tr("mean"), measures.mean), (tr("median"), measures.median)]
        if has_sum(column):
            told.insert(0, (tr("sum"), measures.sum))
        if found.hide_below == 1:
            told += [(tr("smallest"), measures.smallest), (tr("largest"), measures.largest)]
        yield "  " + ", ".join(f"{name} {figure(float(values[0]), column.unit)}" for name, values in told)
