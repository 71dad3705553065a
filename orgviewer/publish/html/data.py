"""What a web page of a chart knows: its nodes as columns and the records behind them, as JSON.

Places in lists stand for names, and what repeats stands there once. Not for: the page (see `webpage`).
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator

import numpy as np
from msgspec.structs import replace
from PySide6.QtGui import QImage

from orgviewer.arrays import Booleans, Integers
from orgviewer.chart.chart import Chart, Kind
from orgviewer.chart.folding import closed_nodes, fold
from orgviewer.chart.spec import CardRule, Folding, Shown
from orgviewer.chart.trees import whole_chart
from orgviewer.lives.changes import compared_with
from orgviewer.paint.cards.avatars import initials
from orgviewer.paint.cards.labels import card_lines, label, shown_summary
from orgviewer.paint.cards.signs import Sign, bearers
from orgviewer.paint.legend_marks import key_entries
from orgviewer.paint.picture import Picture
from orgviewer.progress import Progress
from orgviewer.publish.faces import jpeg_of
from orgviewer.publish.html.numbers import webpage_numbers
from orgviewer.publish.html.records import WebRecords
from orgviewer.publish.html.rules import ruled, webpage_rules
from orgviewer.publish.html.texts import webpage_words
from orgviewer.publish.statistics.page import statistics_parts
from orgviewer.words.translation import day_of, tr

OF_PEOPLE = (Kind.PERSON, Kind.ABSENT)
OF_ORGANIZATIONS = (Kind.ORGANIZATION, Kind.UNNAMED)
OF_POSTS = (Kind.VACANCY, Kind.SHARED)
PHOTO = 128  # pixels across, for the panel on a fine screen
AT_ONCE = 500  # people that are written at once


def parts_of_data(picture: Picture, tell: Progress) -> Iterator[str]:
    """Yield one JSON object in parts; calls `tell` in between.

    Lives are in it only if the picture's spec wants the appendix.
    """
    chart, closed = _chart(picture)
    families = OF_PEOPLE, OF_ORGANIZATIONS, OF_POSTS
    people, organizations, posts = (_records(chart, kinds) for kinds in families)
    people = np.union1d(people, chart.held[:, 1])
    places = _places(chart, zip(families, (people, organizations, posts), strict=True))
    labels, lines, texts = _labels(chart, tell)
    columns = {**_columns(chart, len(picture.theme.accents)), "record": places.tolist(), "labels": labels}
    columns["lines"], columns["ruled"] = lines, ruled(chart)
    columns["closed"] = np.flatnonzero(closed).tolist()
    frame = {**_frame(picture, chart), "key": _key(chart), "columns": columns, "texts": texts}
    yield f'{_json(frame)[:-1]},"people":['
    photos: dict[int, str] = {}
    records = WebRecords(chart)
    for start in range(0, len(people), AT_ONCE):
        rows = people[start : start + AT_ONCE].tolist()
        batch = [picture.dataset.persons[row] for row in rows]
        discs = (picture.portraits.disc(person.image, PHOTO) for person in batch)
        seen = ((place, disc) for place, disc in enumerate(discs, start) if disc)
        photos |= {place: _packed(disc, picture.theme.card) for place, disc in seen}
        if picture.spec.appendix:
            yield ("," if start else "") + ",\n".join(_json(records.person(row)) for row in rows)
        tell(0.5 + 0.5 * start / len(people))
    others: dict[str, object] = {}
    if picture.spec.appendix:
        others["organizations"] = [records.organization(row) for row in organizations.tolist()]
        others["posts"] = [records.post(row) for row in posts.tolist()]
    yield f'],"photos":{_json(photos)},"others":{_json(others)}}}'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _chart(picture: Picture) -> tuple[Chart, Booleans]:
    """Return the picture's chart with nothing folded, and which of its nodes the picture folds.

    If only changes are shown, nothing else is there: a page shows all or nothing beneath a card.
    """
    spec = picture.spec
    if spec.folding.shown is Shown.CHANGED:
        return picture.layout.chart, np.zeros(len(picture.layout.chart), bool)
    whole = whole_chart(picture.dataset, replace(spec.chart, root=spec.root))
    unfolded = fold(whole, Folding(focus=spec.folding.focus))
    closed: Booleans = closed_nodes(whole, spec.folding)[unfolded.whole]
    return unfolded, closed


def _frame(picture: Picture, chart: Chart) -> dict[str, object]:
    """Return what is not about single nodes: the file, what the page says, the numbers it draws with."""
    records, day = WebRecords(chart), day_of(picture.dataset.meta)
    compared = compared_with(picture.dataset)
    return {
        "title": picture.dataset.title,
        "day": " · ".join(filter(None, (tr("As of {day}").replace("{day}", day) if day else "", compared))),
        "about": records.file(
            statistics_parts(picture) if picture.spec.statistics else (), is_whole=picture.spec.appendix
        ),
        "sources": records.sources(),
        "words": webpage_words(),
        "rules": webpage_rules(chart, picture.letters),
        **webpage_numbers(picture),
    }


def _key(chart: Chart) -> list[tuple[int | str, str]]:
    """Return what colours, rules and signs mean: each, a number or a name (or -1), with a text."""
    return [(_stands_for(chart, entry.stands_for), entry.text) for entry in key_entries(chart)]


def _stands_for(chart: Chart, what: int | Sign | CardRule) -> int | str:
    if isinstance(what, CardRule):
        return f"rule-{chart.spec.rules.index(what)}"
    return what.value if isinstance(what, Sign) else what


# Columns


def _columns(chart: Chart, colours: int) -> dict[str, object]:
    """Return what arrays say by node: lists, strings of one character for each, or the nodes concerned."""
    branch, changed = np.where(chart.branch < 0, -1, chart.branch % colours), chart.changed
    return {
        "parent": chart.parent.tolist(),
        "kind": "".join(map(str, chart.kind.tolist())),
        "branch": "".join(map(str, branch.tolist())).replace("-1", "-"),
        "stacked": "".join(map(str, chart.stacked.astype(int).tolist())),
        "beside": np.flatnonzero(chart.beside).tolist(),
        "membership": chart.membership.tolist(),
        "repeated": np.flatnonzero(chart.repeated).tolist(),
        "noted": np.flatnonzero(chart.noted).tolist(),
        "perhaps": np.flatnonzero(bearers(chart, Sign.PERHAPS)).tolist(),
        "undated": np.flatnonzero(bearers(chart, Sign.UNDATED)).tolist(),
        "inferred": np.flatnonzero(bearers(chart, Sign.INFERRED)).tolist(),
        "groupings": np.flatnonzero(chart.groupings).tolist(),
        "assistants": np.flatnonzero(chart.assistants).tolist(),
        "dotted": chart.dotted.tolist(),
        "happened": "".join(f"{flags:x}" for flags in changed.happened.tolist()) if changed else "",
        "moves": changed.moves.tolist() if changed else [],
    }


def _labels(chart: Chart, tell: Progress) -> tuple[list[int], list[list[float]], list[str]]:
    """Return five places for each node, one after the other; of each its lines; the texts at those places.

    A line is a place and the size of its letters. There are lines only where somebody chose fields.
    """
    texts = {"": 0}
    places: list[int] = []
    lines: list[list[float]] = []
    for node in range(len(chart)):
        words = label(chart, node)
        short = words.initials or initials(words.title)
        said = words.title, words.detail, words.native, short, shown_summary(chart, words)
        places += [texts.setdefault(text, len(texts)) for text in said]
        if chart.spec.card.fields or chart.spec.card.team:
            shown = card_lines(chart, words)
            lines.append([one for text, size in shown for one in (texts.setdefault(text, len(texts)), size)])
        if not node % AT_ONCE:
            tell(0.5 * node / len(chart))
    return places, lines, list(texts)


def _records(chart: Chart, kinds: tuple[Kind, ...]) -> Integers:
    """Return the records behind the nodes of some kinds, each once, in the file's order."""
    return np.unique(chart.record[np.isin(chart.kind, kinds)])


def _places(chart: Chart, known: Iterable[tuple[tuple[Kind, ...], Integers]]) -> Integers:
    """Return by node the place of its record among those known of its kind, or -1."""
    places = np.full(len(chart), -1, np.int32)
    for kinds, records in known:
        of_these = np.isin(chart.kind, kinds)
        places[of_these] = np.searchsorted(records, chart.record[of_these])
    return places


# Photos


def _packed(photo: QImage, behind: str) -> str:
    """Return a photo as an address that holds it, on a colour, since the page cuts it round again."""
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg_of(photo, behind)).decode()}"
