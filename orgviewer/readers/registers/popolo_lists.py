"""Lists of Popolo that are made of a register's records, and where in the file each of them is from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct, field
from msgspec.structs import replace

from orgviewer.errors import Severity
from orgviewer.model.findings import Finding, alike
from orgviewer.model.walk import FieldPath
from orgviewer.readers.popolo.fields import PlainRecord
from orgviewer.readers.positions import in_file, with_file
from orgviewer.readers.readable import text_of
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.words.language import Plural, counted, tr

LISTS = ("organizations", "persons", "posts", "memberships", "sources")
LINES = ("reports_to", "also_reports_to", "reports_to_post_id")


class PopoloLists(Struct):
    """Collects records of Popolo, each with its place in the file; and what is said of them.

    Places need not be exact: a record's own is enough to find it.
    """

    lists: dict[str, list[PlainRecord]] = field(default_factory=lambda: {name: [] for name in LISTS})
    places: dict[str, list[FieldPath]] = field(default_factory=lambda: {name: [] for name in LISTS})
    findings: list[Finding] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    def add(self, kind: str, record: Mapping[str, object], place: FieldPath) -> None:
        """Take a record into a list; fields that say nothing are left out."""
        told = {name: value for name, value in record.items() if value not in (None, "", [], {})}
        self.lists[kind].append(told)
        self.places[kind].append(place)

    def warn(self, places: Sequence[FieldPath], message: str, hint: str = "") -> None:
        """Tell what is odd at some places, all alike; a place of none is that of the file."""
        made = alike(
            range(len(places)), lambda turn: Finding(in_file(places[turn]), message, hint, Severity.WARNING)
        )
        self.findings += made

    def leave_out(self, number: int, words: Plural, **values: object) -> None:
        """Tell of so many things that are not read, if there are any."""
        if number:
            self.unread.append(counted(number, *words, **values))

    def parsed(self, parsed: Parsed) -> Parsed:
        """Return the lists in place of the register that they are made of."""
        data: dict[str, object] = {}
        self._mark_primaries()
        if self.lists["persons"] or self.lists["organizations"]:
            lists = {name: records for name, records in self.lists.items() if records}
            data = {"meta": self._meta(), "memberships": [], **lists}
        findings = [*(finding.moved(in_file) for finding in parsed.findings), *self.findings]
        return replace(
            parsed,
            data=data,
            findings=findings,
            locate=with_file(parsed.locate, self.original),
            unread=(*parsed.unread, *self.unread),
        )

    def original(self, place: FieldPath) -> FieldPath:
        """Return the place in the file of the record at a place in the lists."""
        match place:
            case (str() as name, int() as row, *_) if row < len(self.places.get(name, ())):
                return self.places[name][row]
        return ()

    def _mark_primaries(self) -> None:
        """See that whoever was something else before is known by what they are today."""
        today = date.today().isoformat()
        first: dict[str, PlainRecord] = {}
        marked: set[str] = set()
        for record in self.lists["memberships"]:
            person = text_of(record.get("person_id"))
            before = first.setdefault(person, record)
            if is_over(before, today) and person not in marked and not is_over(record, today):
                record["primary"] = "true"
                marked.add(person)

    def _meta(self) -> PlainRecord:
        """Return how the chart is arranged, and as of today if some of it is over, or has yet to begin.

        A register keeps what has ended, and says of no day that it is as of then.
        """
        meta: PlainRecord = {}
        if any(
            record.get(line)
            for name in ("memberships", "posts")
            for record in self.lists[name]
            for line in LINES
        ):
            meta["arranged_by"] = "reporting"
        today = date.today().isoformat()
        over = [
            place
            for record, place in zip(self.lists["memberships"], self.places["memberships"], strict=True)
            if is_over(record, today)
        ]
        if over:
            meta |= {"as_of": today, "as_of_inferred": "year"}
            self.warn(over, tr("this has ended, or has yet to begin: kept, and not drawn as of today"))
        return meta


def is_over(record: Mapping[str, object], today: str) -> bool:
    """Say whether what a record is about ended before a day, or begins after it."""
    start, end = (text_of(record.get(name)) for name in ("start_date", "end_date"))
    return bool(end and end[: len(today)] < today[: len(end)]) or bool(
        start[: len(today)] > today[: len(start)]
    )
