"""Which fields there are of the people and of the teams of a file, and which one is meant by a name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from orgviewer.chart.chart import Chart
from orgviewer.chart.spec import USUAL_CARD, CardField, CardSpec, PersonField, TeamField
from orgviewer.errors import UsageError
from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import did_you_mean, quoted
from orgviewer.model.naming import folded
from orgviewer.relations.values import own_columns
from orgviewer.words.language import tr

PERSON_WORDS = tuple(str(one) for one in PersonField)
TEAM_WORDS = tuple(str(one) for one in TeamField)
_TAKEN_FOR: Mapping[str, PersonField] = {
    "name": PersonField.NAME,
    "role": PersonField.ROLE,
    "organization": PersonField.TEAM,
    "location": PersonField.LOCATION,
    "email": PersonField.EMAIL,
    "phone": PersonField.PHONE,
    "start_date": PersonField.START,
    "summary": PersonField.SUMMARY,
}
"""Which of our fields a column is, if it was taken for one."""
MOST_NAMED = 12  # fields, where none is like the one that was named
MOST_SUGGESTED = 200  # columns among which a name is looked for that was mistyped


def person_fields(dataset: Dataset) -> tuple[str, ...]:
    """Return all that cards of people can say: our own words, then the file's columns in their order."""
    of_posts = (name for one in dataset.posts for name in one.other)
    columns = dict.fromkeys((*own_columns(dataset), *of_posts))
    return (*PERSON_WORDS, *(name for name in columns if name not in PERSON_WORDS))


def team_fields(dataset: Dataset) -> tuple[str, ...]:
    """Return all that cards of teams can say."""
    own = dict.fromkeys(name for one in dataset.organizations for name in one.other)
    columns = dict.fromkeys((*own_columns(dataset), *own))
    return (*TEAM_WORDS, *(name for name in columns if name not in TEAM_WORDS))


def meant(name: str, known: Sequence[str], dataset: Dataset) -> str | None:
    """Return which of the known fields is meant by a name: as it is written, or by the file's own heading."""
    if name in known:
        return name
    by_folded = {folded(one): one for one in reversed(known)}
    heading = _by_heading(dataset).get(folded(name), "")
    return by_folded.get(folded(name)) or (heading if heading in known else None)


def _by_heading(dataset: Dataset) -> Mapping[str, str]:
    """Return by the headings of a table's columns which of our fields each was taken for."""
    columns = dataset.recognition.columns if dataset.recognition else ()
    pairs = ((folded(one.name), _TAKEN_FOR.get(one.field)) for one in columns)
    return {name: str(field) for name, field in pairs if field}


def columns_of_posts(chart: Chart) -> Mapping[str, tuple[str, ...]]:
    """Return by each of our fields the headings under which posts, which have none of their own, keep it."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for one in chart.dataset.recognition.columns if chart.dataset.recognition else ():
        if one.field in _TAKEN_FOR:
            found[str(_TAKEN_FOR[one.field])].append(one.name)
    return {field: tuple(names) for field, names in found.items()}


def settled(spec: CardSpec, dataset: Dataset) -> CardSpec:
    """Return a spec whose fields are called as they are known; raises UsageError for an unknown one."""
    fields = tuple(_settled(spec.fields, person_fields(dataset), dataset)) if spec.fields else ()
    team = tuple(_settled(spec.team, team_fields(dataset), dataset)) if spec.team else ()
    return replace(spec, fields=fields, team=team)


def _settled(fields: Iterable[CardField], known: Sequence[str], dataset: Dataset) -> Iterable[CardField]:
    for field in fields:
        name = meant(field.name, known, dataset)
        if name is None:
            raise UsageError(unknown_field(field.name, known, dataset))
        yield CardField(name, field.size)


def unknown_field(name: str, known: Sequence[str], dataset: Dataset) -> str:
    """Return the sentence on a field that is not there, with the one that may have been meant, or some."""
    sentence = tr("There is no field or column {name}.", name=quoted(name))
    columns = dataset.recognition.columns if dataset.recognition else ()
    names = [*known, *(one.name for one in columns if one.field in _TAKEN_FOR)]
    hint = did_you_mean(name, names[:MOST_SUGGESTED])
    return f"{sentence} {hint or tr('There are {list}.', list=', '.join(known[:MOST_NAMED]))}"


def fitting_card(spec: CardSpec, dataset: Dataset) -> CardSpec:
    """Return a spec whose fields are called as they are known, without those that a file does not have."""
    if spec == USUAL_CARD:
        return spec
    people = (meant(one.name, person_fields(dataset), dataset) for one in spec.fields)
    teams = (meant(one.name, team_fields(dataset), dataset) for one in spec.team)
    return replace(spec, fields=_known(spec.fields, people), team=_known(spec.team, teams))


def _known(fields: Iterable[CardField], names: Iterable[str | None]) -> tuple[CardField, ...]:
    pairs = zip(fields, names, strict=True)
    return tuple(CardField(name, field.size) for field, name in pairs if name is not None)
