"""What may be asked of which field: numbers of columns that hold numbers, dates of those that hold dates."""

from __future__ import annotations

from msgspec import Struct, field

from orgviewer.chart.fields.counted import CountedFields, counted_fields
from orgviewer.chart.rules.columns import COMPARING, DETAILS, FACETS
from orgviewer.chart.spec import Condition, Test
from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import quoted
from orgviewer.model.quantities.dates import dates_of
from orgviewer.model.quantities.evidence import amounts, is_no_answer
from orgviewer.model.quantities.figures import figures_of
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.relations.values import facet_values, post_texts
from orgviewer.statistics.columns import is_pay, number_columns
from orgviewer.words.language import tr

DATED = (Test.BEFORE, Test.AFTER, Test.WITHIN_DAYS)


class Questions(Struct, frozen=True, eq=False):
    """What rules can ask of a file; each of its fields is looked through once."""

    dataset: Dataset
    counted: CountedFields
    known: dict[tuple[str, bool], str] = field(default_factory=dict)

    def refusal(self, when: Condition) -> str:
        """Return in one sentence why a condition can hold of nobody; nothing if it may."""
        word = self.counted.word_of(when.field) if when.state is None else ""
        if word and when.test not in COMPARING:
            return tr("{name} is counted: ask whether it is over, under or between numbers.", name=word)
        if when.state is not None or when.test not in (*COMPARING, *DATED) or word not in ("", "cost"):
            return ""
        key = when.field, when.test in COMPARING
        if key not in self.known:
            look = self._of_numbers if key[1] else self._of_dates
            self.known[key] = self._of_pay() if word else look(when.field)
        return self.known[key]

    def _of_pay(self) -> str:
        is_known = any(is_pay(one.name) for one in number_columns(self.dataset))
        return "" if is_known else tr("No column of numbers says what people are paid.")

    def _of_numbers(self, name: str) -> str:
        texts = self._texts(name)
        if texts is not None and amounts(texts) is not None:
            return ""
        if texts is None:
            return tr("{name} is text: nobody can tell whether it is more or less.", name=quoted(name))
        odd = next((text for text in texts if figures_of(text) is None), "")
        if odd:
            return tr("{name} holds no numbers alone: {text} is none.", name=quoted(name), text=quoted(odd))
        return tr(
            "The numbers of {name} are not all written alike, such as {text}: what they mean is open.",
            name=quoted(name),
            text=quoted(texts[0]),
        )

    def _of_dates(self, name: str) -> str:
        texts = [] if name == "start" else self._texts(name)
        if texts is not None and (not texts or any(dates_of(texts))):
            return ""
        return tr(
            "{name} holds no dates of which one can tell the day and the month, such as 2024-06-30.",
            name=quoted(name),
        )

    def _texts(self, name: str) -> list[str] | None:
        """Return the different texts of a column of the file; None for a field of texts of ours."""
        if name in DETAILS or name in FACETS:
            return None
        own = facet_values(self.dataset, Facet(FacetKind.COLUMN, name)).texts
        others = [*post_texts(self.dataset), *(one.other for one in self.dataset.organizations)]
        texts = dict.fromkeys((*own, *(other.get(name, "") for other in others)))
        return [text for text in texts if not is_no_answer(text)]


def questions(dataset: Dataset) -> Questions:
    """Return what rules can ask of a file, of which nothing was looked through yet."""
    return Questions(dataset, counted_fields(dataset))
