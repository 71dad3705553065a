"""Which columns of a table are about posts: the post's own key, and that of the post above it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct

from orgviewer.model.quantities.full_time import is_full_time
from orgviewer.model.recognition import POST_FIELDS
from orgviewer.readers.tables.references.spellings import spelled_key
from orgviewer.readers.tables.vocabulary.column_meanings import field_of
from orgviewer.readers.tables.vocabulary.nobody import is_nobody

PEOPLE = frozenset(("name", "given_name", "family_name", "email"))
ENOUGH = 0.5
"""The share of the posts above that must be found among the posts of the table."""
_PART = re.compile(r"[^\W\d_]+", re.UNICODE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_POST = _words(
    """position positions pos post posts posn seat planstelle planstellen planstellennummer stelle stellen
    stellennummer poste puesto posto stanowisko tjänst stilling 岗位 职位 ポジション 직위"""
)
_ABOVE = _words(
    """report reports reporting reportsto manager supervisor superior parent senior line lead above next
    übergeordnet übergeordnete übergeordneten vorgesetzte vorgesetzter vorgesetzten supérieur superieur
    hiérarchique jefe superiore przełożony 上级 上司 상위"""
)
_KEY = _words(
    """id ids identifier number no nr num code ref reference key uid nummer numéro numero código codigo
    kennung 编号 番号 번호"""
)
_WORK = frozenset(("fte", "wte", "vzä", "etp"))
"""What a column that counts posts says, so that it is no key."""
_WORDS = frozenset(("title", "name", "bezeichnung", "titel", "intitulé", "título", "label", "description"))
"""What a column about a post says in words, so that it is no key."""
_JOB = frozenset(("job", "role"))
_HOLDER = _words(
    """incumbent holder occupant employee person worker staff stelleninhaber stelleninhaberin inhaber
    titulaire titular ocupante jobholder postholder assignee"""
)
_NUMBERS = frozenset(
    ("number", "count", "email", "mail", "status", "type", "date", "phone", "class", "group", "fte")
)
"""What else a column about the holder may be."""


class PostColumns(Struct, frozen=True):
    """The names of columns: of the post, of the post above, of its title and of how much work it is.

    Where `own` is empty, the rows are posts without a key of their own.
    """

    own: str
    above: str
    title: str = ""
    work: str = ""


class PostNames(Struct, frozen=True):
    """The names of the columns that are about posts by their words alone, each empty if there is none.

    `people` says whether any column names people.
    """

    own: str
    above: str
    title: str
    work: str
    people: bool


def post_names(names: Sequence[str]) -> PostNames:
    """Return which columns are called as those about posts are."""
    parts = {name: _parts(name) for name in names}

    def first(is_it: Callable[[frozenset[str]], bool]) -> str:
        return next((name for name in names if is_it(parts[name])), "")

    return PostNames(
        first(_is_own),
        first(_is_above),
        next((name for name in names if field_of(name) == "role"), "") or first(_is_title),
        work_column(names),
        any(field_of(name) in PEOPLE for name in names),
    )


def post_columns(columns: Mapping[str, Sequence[str]], fields: Mapping[str, str]) -> PostColumns | None:
    """Return the columns about posts, or None if the rows of a table report as people do.

    `fields` are the names of columns by the fields that they were taken for.
    """
    parts = {name: _parts(name) for name in columns}
    title = fields.get("role") or next((name for name in columns if _is_title(parts[name])), "")
    work = work_column(columns)
    named = [name for name in columns if _is_above(parts[name])]
    own = [name for name in columns if _is_own(parts[name])]
    above = [*named, *(name for name in columns if field_of(name) == "reports_to" and name not in named)]
    by_people = [name for name in columns if field_of(name) == "reports_to" and name not in named]
    best: tuple[float, PostColumns] | None = None
    for superior in above if own or named else ():
        wanted = _wanted(columns[superior])
        others = [fields[field] for field in ("id", "name", "email") if field in fields]
        candidates = own or ([fields["id"]] if superior in named and "id" in fields else [])
        beside = max((_share(wanted, columns[one]) for one in others if one not in candidates), default=0.0)
        for one in candidates:
            share = _share(wanted, columns[one])
            are_called_so = superior in named and one in own
            if are_called_so and not any(map(any, (columns[name] for name in by_people))):
                fits = share >= beside
            else:
                fits = bool(wanted) and share >= ENOUGH and share > beside
                fits = fits and not (parts[one] & _JOB and by_people and superior not in by_people)
            if one != superior and fits and (best is None or share > best[0]):
                best = share, PostColumns(one, superior, title, work)
    if best is not None:
        return best[1]
    people = {"id", "name", "given_name", "family_name", "email"} & fields.keys()
    if named and not people and title and (work or len(named) == 1):
        return PostColumns("", named[0], title, work)
    return None


def work_column(names: Iterable[str]) -> str:
    """Return the column that says how much full-time work a post is, or nothing."""
    return next(filter(is_full_time, names), "")


def post_field(word: str) -> str:
    """Return the field of posts that a word names, "position id" or "reports to position", or empty text."""
    parts = _parts(word)
    return "post_id" if _is_own(parts) else "reports_to_post_id" if _is_above(parts) else ""


def told_columns(columns: Mapping[str, Sequence[str]], fields: Mapping[str, str]) -> PostColumns | None:
    """Return the columns about posts if somebody said which they are, the rest as it is recognized."""
    if not POST_FIELDS & fields.keys():
        return None
    others = {field: name for field, name in fields.items() if field not in POST_FIELDS}
    own, above = fields.get("post_id", ""), fields.get("reports_to_post_id", "")
    found = post_columns({name: cells for name, cells in columns.items() if name not in (own, above)}, others)
    work = work_column(columns)
    return PostColumns(
        own or (found.own if found else fields.get("id", "")),
        above or (found.above if found else fields.get("reports_to", "")),
        fields.get("role", ""),
        work,
    )


def holder_fields(names: Sequence[str], fields: Mapping[str, str]) -> dict[str, str]:
    """Return the fields of people in a table of posts, with the columns called as holders of posts are."""
    parts = {name: _parts(name) for name in names}
    free = [name for name in names if name not in fields.values() and parts[name] & _HOLDER]
    found = dict(fields)
    if not PEOPLE - {"email"} & fields.keys():
        named = [name for name in free if not parts[name] & (_KEY | _NUMBERS)]
        found |= {"name": named[0]} if named else {}
    if "id" not in fields:
        keys = [name for name in free if parts[name] & _KEY and not parts[name] & (_NUMBERS - {"number"})]
        found |= {"id": keys[0]} if keys else {}
    return found


def _parts(name: str) -> frozenset[str]:
    """Return the words of a column's name."""
    return frozenset(word.casefold() for word in _PART.findall(_CAMEL.sub(" ", name)))


def _is_above(parts: frozenset[str]) -> bool:
    return bool(parts & (_POST | _JOB)) and bool(parts & _ABOVE) and not parts & _WORDS


def _is_own(parts: frozenset[str]) -> bool:
    is_key = bool(parts & _KEY) or bool(parts & {"planstelle", "planstellennummer", "stellennummer"})
    is_about_posts = bool(parts & (_POST | _JOB))
    return is_about_posts and is_key and not parts & (_ABOVE | _WORDS | _WORK | _HOLDER)


def _is_title(parts: frozenset[str]) -> bool:
    return "title" in parts and bool(parts & (_POST | {"job", "role"}))


def _wanted(cells: Sequence[str]) -> set[str]:
    return {cell for cell in cells if cell.strip() and not is_no_post(cell)}


def _share(wanted: set[str], cells: Sequence[str]) -> float:
    """Return which share of texts a column holds, in any spelling."""
    known = {spelled_key(cell).core for cell in set(cells) if cell}
    return sum(spelled_key(text).core in known for text in wanted) / len(wanted) if wanted else 1.0


def is_no_post(cell: str) -> bool:
    """Say whether a cell that should name a post says that there is none: XX, 0, N/A."""
    text = cell.strip().casefold()
    return not text or is_nobody(text) or not text.strip("x") or not text.strip("0")
