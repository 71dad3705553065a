"""Which fields there are of the people and of the teams of a file, and which one is meant by a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from orgviewer.chart.chart import Chart
from orgviewer.chart.fields.counted import MARK, counted_fields
from orgviewer.chart.spec import USUAL_CARD, CardField, CardSpec, PersonField, TeamField
from orgviewer.errors import UsageError
from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import did_you_mean, quoted
from orgviewer.model.naming import folded
from orgviewer.relations.values import other_headings, own_columns, post_texts, taken_headings
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
HEADINGS = "orgviewer.chart.fields.names:headings_of_chart"
POST_TEXTS = "orgviewer.chart.fields.names:post_texts_of_chart"
MOST_NAMED = 12  # fields, where none is like the one that was named
MOST_SUGGESTED = 200  # columns among which a name is looked for that was mistyped


class Headings(Struct, frozen=True):
    """By the headings under which posts and teams say it which field of people they say."""

    fields: Mapping[str, PersonField]

    def names(self, field: str) -> tuple[str, ...]:
        """Return under which names posts and teams say a field: its own, then the file's headings."""
        return (field, *(heading for heading, one in self.fields.items() if str(one) == field))


def headings(dataset: Dataset) -> Headings:
    """Return the columns of posts and teams that became a field of people, who are asked for it by that."""
    meant_by = other_headings(dataset).items()
    return Headings({name: _TAKEN_FOR[field] for name, field in meant_by if field in _TAKEN_FOR})


def first_said(other: Mapping[str, str], names: Iterable[str]) -> str:
    """Return what columns say under the first of some names that they have, or nothing."""
    return next((other[name] for name in names if name in other), "")


def headings_of_chart(whole: Chart) -> Headings:
    """Return the columns of posts and teams of a whole chart that became a field of people."""
    return headings(whole.dataset)


def post_texts_of_chart(whole: Chart) -> list[Mapping[str, str]]:
    """Return by post of a whole chart what it says in columns."""
    return post_texts(whole.dataset)


def person_fields(dataset: Dataset) -> tuple[str, ...]:
    """Return all that cards of people can say: our own words, then the file's columns in their order."""
    of_posts = (name for told in post_texts(dataset) for name in told)
    columns = dict.fromkeys((*own_columns(dataset), *of_posts))
    others = headings(dataset).fields
    return _with_columns(PERSON_WORDS, (name for name in columns if name not in others), dataset)


def team_fields(dataset: Dataset) -> tuple[str, ...]:
    """Return all that cards of teams can say."""
    own = dict.fromkeys(name for one in dataset.organizations for name in one.other)
    columns = dict.fromkeys((*own_columns(dataset), *own))
    return _with_columns(TEAM_WORDS, columns, dataset)


def _with_columns(words: Sequence[str], columns: Iterable[str], dataset: Dataset) -> tuple[str, ...]:
    """Return our own words, and then the columns; one that is called as a counted field keeps its name."""
    own = tuple(map(counted_fields(dataset).called, words))
    return (*own, *(name for name in columns if name not in own))


def meant(name: str, known: Sequence[str], dataset: Dataset) -> str | None:
    """Return which of the known fields is meant by a name: as it is written, or by the file's own heading.

    A counted field may be marked as such in any file.
    """
    if name in known:
        return name
    by_folded = {folded(one): one for one in reversed(known)}
    of_others = {folded(heading): field for heading, field in headings(dataset).fields.items()}
    taken = {**of_others, **_by_heading(dataset)}.get(folded(name))
    heading = str(taken) if taken else folded(name).removeprefix(MARK)
    return by_folded.get(folded(name)) or (heading if heading in known else None)


def _by_heading(dataset: Dataset) -> Mapping[str, PersonField]:
    """Return by the headings of a table's columns which of our fields each was taken for."""
    pairs = ((name, _TAKEN_FOR.get(field)) for name, field in taken_headings(dataset).items())
    return {name: field for name, field in pairs if field}


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


def fields_gone(spec: CardSpec, dataset: Dataset) -> list[str]:
    """Return what cards are to say that a file does not have, in the words of the spec."""
    wanted = (spec.fields, person_fields(dataset)), (spec.team, team_fields(dataset))
    gone = (one.name for fields, known in wanted for one in fields if meant(one.name, known, dataset) is None)
    return list(dict.fromkeys(gone))


def _known(fields: Iterable[CardField], names: Iterable[str | None]) -> tuple[CardField, ...]:
    pairs = zip(fields, names, strict=True)
    return tuple(CardField(name, field.size) for field, name in pairs if name is not None)
