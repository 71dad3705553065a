"""Who the rows of a table are: an id and a name for each, even where the table has none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from orgviewer.model.findings import quoted
from orgviewer.readers.syntax.columns import distinct
from orgviewer.readers.tables.field_columns import Cells, Taking
from orgviewer.readers.tables.numbering import Numbering
from orgviewer.readers.tables.references.names import IDEOGRAPHS, name_key
from orgviewer.readers.tables.references.resolver import first_rows
from orgviewer.readers.tables.several_rows import same_people
from orgviewer.words.language import tr

NAMING = frozenset({"id", "name", "given_name", "family_name", "email"})
"""Fields of which one at least must be there."""
SAMPLE = 200  # names, and managers, that are looked at to tell how they are written
NAMELESS = "?"


class Identities(NamedTuple):
    """An id and a name for every row; no two `ids` are alike, `keys` are as the file has them.

    `called` is what sentences call them: by their ids where the file has any, else by their names. `same`
    says of a row that repeats the person of another one which is the first of that person, `by_id` in which
    row an id stands.
    """

    ids: Cells
    names: Cells
    keys: Cells
    same: Mapping[int, int]
    by_id: Mapping[str, int]
    called: Cells


def identities(taking: Taking, emails: Cells, posts: Cells = ()) -> Identities:
    """Return who the rows are, and tell of ids that are missing or stand twice.

    `posts` are those that the rows hold, where they are known: nobody has two rows for one of them.
    """
    names, given = _names(taking), taking.column("id")
    # exports of user directories often have a column for ids, and nothing in it
    has_ids = any(distinct(given))
    names = _without_ids(names, given) if has_ids else names
    ids, field = given, "id"
    if not all(distinct(given)):
        by_email = not has_ids and _managers_by_email(taking, names, emails)
        field = "id" if has_ids else "email" if by_email else "name"
        first, second = (emails, names) if by_email else (names, emails)
        columns = zip(given, first, second, taking.column("role"), strict=True)
        ids = [a or b or c or role or NAMELESS for a, b, c, role in columns]
        if has_ids:
            missing = [row for row, identifier in enumerate(given) if not identifier]
            taking.warn(
                missing, "id", lambda row: tr("this row has no id: {ids} stands for it", ids=quoted(ids[row]))
            )
    if any(distinct(names)):
        pairs = () if all(distinct(names)) else zip(names, given, strict=True)
        nameless = [row for row, (name, own) in enumerate(pairs) if own and not name]
        column = next(field for field in ("name", "given_name", "family_name") if taking.has(field))
        taking.warn(
            nameless,
            column,
            lambda row: tr("this row has no name: {ids} stands for it", ids=quoted(ids[row])),
        )
    elif has_ids and all("://" in own for own in given[:SAMPLE] if own):
        column = taking.names["id"]
        taking.warn_of(
            [0],
            column,
            lambda row: tr(
                "no column is known to name people: {column} stands for it", column=quoted(column)
            ),
        )
    by_id = first_rows(ids)
    are_different = len(by_id) == len(ids)
    same = same_people(names, [() if are_different else given, emails, _parts(posts, names)])
    keys, ids = ids, ids if are_different else _different(taking, ids, field, same, by_id)
    if same:
        _tell_same(taking, ids if has_ids else names, same)
        keys = ["" if row in same and key == keys[same[row]] else key for row, key in enumerate(keys)]
    if not all(distinct(names)):
        names = [name or own for name, own in zip(names, ids, strict=True)]
    called = ids if has_ids else names
    return Identities(ids, names, keys, same, by_id if are_different else first_rows(ids), called)


def _parts(posts: Cells, names: Cells) -> Cells:
    """Return what each row holds of which post; rows without a post are not alike."""
    return (
        [f"{post}\n{name_key(name)}" if post else "" for post, name in zip(posts, names, strict=True)]
        if posts
        else ()
    )


def _tell_same(taking: Taking, ids: Cells, same: Mapping[int, int]) -> None:
    field = "id" if taking.has("id") else "name"
    taking.warn(
        sorted(same),
        field,
        lambda row: tr(
            "this row is about {ids}, as another one is: read as one person with both",
            ids=quoted(ids[same[row]]),
        ),
    )


def _names(taking: Taking) -> Cells:
    """Return the names: from their own column, else put together from given and family names."""
    names = taking.column("name")
    if not (taking.has("given_name") or taking.has("family_name")):
        return names
    given, family = taking.column("given_name"), taking.column("family_name")
    for name, parts in (("given_name", given), ("family_name", family)):
        pairs = enumerate(zip(names, parts, strict=True))
        taking.keep(name, parts, [row for row, (whole, part) in pairs if whole and part not in whole])
    return [name or joined_name(*parts) for name, *parts in zip(names, given, family, strict=True)]


def joined_name(given: str, family: str) -> str:
    """Return a full name; Chinese, Japanese and Korean families come first, without a space."""
    if IDEOGRAPHS.fullmatch(given) and IDEOGRAPHS.fullmatch(family):
        return family + given
    return " ".join(filter(None, (given, family)))


def _without_ids(names: Cells, ids: Cells) -> Cells:
    """Return names without the id that some systems write behind each: Ada Example (12)."""
    first = zip(names[:SAMPLE], ids[:SAMPLE], strict=True)
    if not any(own and f" ({own})" in name for name, own in first):
        return names
    return [name.replace(f" ({own})", "") for name, own in zip(names, ids, strict=True)]


def _managers_by_email(taking: Taking, names: Cells, emails: Cells) -> bool:
    """Say whether a table without ids names people by their e-mail addresses rather than by their names."""
    if not any(emails) or not any(names):
        return any(emails)
    managers = [text for text in taking.column("reports_to") if text][:SAMPLE]
    by_name, by_email = set(map(name_key, names)), set(map(str.casefold, emails))
    hits = sum((manager.casefold() in by_email) - (name_key(manager) in by_name) for manager in managers)
    return hits > 0


def _different(
    taking: Taking, ids: Cells, field: str, same: Mapping[int, int], first: Mapping[str, int]
) -> Cells:
    """Return ids of which no two are alike: who has that of another row is told apart by a number.

    Rows of the `same` person get such a number, too, and nothing is said of that.
    """
    again = [row for row, identifier in enumerate(ids) if first[identifier] != row]
    word = "e-mail address" if field == "email" else field
    numbering = Numbering(first)
    numbered = {row: numbering.name(ids[row]) for row in again}
    others = [row for row in again if row not in same]
    taking.notes |= {
        row: tr("Another row has the {word} “{ids}”, too.", word=word, ids=ids[row]) for row in others
    }
    taking.warn(
        others,
        field,
        lambda row: tr(
            "the {word} {ids} stands in another row, too: shown as one more person, with the id {numbered}",
            word=word,
            ids=quoted(ids[row]),
            numbered=quoted(numbered[row]),
        ),
    )
    return [numbered.get(row, identifier) for row, identifier in enumerate(ids)]
