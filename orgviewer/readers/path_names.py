"""Names of columns that are paths into groups: `organizations.0.title`, `emails[0].value`, URNs.

Programs that flatten records write such names; whoever reads records with groups makes the same of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

HOLDERS = frozenset(
    [
        "attributes",
        "attrs",
        "contact",
        "data",
        "details",
        "employee",
        "fields",
        "info",
        "name",
        "node",
        "person",
        "personne",
        "profile",
        "properties",
        "record",
        "relationships",
        "source",
        "text",
        "user",
    ]
)
"""Groups whose fields are the record's own: react-d3-tree writes `attributes`, PrimeNG writes `data`."""
JOBS = frozenset(
    [
        "assignment",
        "assignments",
        "employment",
        "employments",
        "job",
        "jobs",
        "organizations",
        "position",
        "positions",
        "work",
    ]
)
"""Groups that say what the record's person does: their title and department are the person's."""
LEADS = (
    *("value", "name", "displayname", "fullname", "formatted", "label", "text"),
    *("address", "number", "url", "oid", "ref"),
)
"""The fields that stand for the group they are in, the better first: of a department {id, name} its name."""
KINDS = frozenset(["type", "kind", "rel", "relation", "relationship", "customtype"])
"""Fields that say in what a member of a list differs from the others: a manager among relations."""
SUPERIORS = frozenset(["reports_to", "also_reports_to"])
"""The fields that name people."""
NAME_PARTS = {part: f"{part} name" for part in ("first", "last", "given", "family", "full")}
OF_SCHEMAS = {"organization": "company"}
"""Fields that mean something else in the schemas of SCIM, where departments stand beside the company."""
_STEP = re.compile(r"[./\[\]]+")


@lru_cache(maxsize=10_000)
def folded(name: str) -> str:
    """Return a name without case, spaces and punctuation: `_directReports` is `direct reports`."""
    return "".join(filter(str.isalnum, name.casefold()))


def is_holder(name: str) -> bool:
    """Return whether the fields of a group are the record's own, by its name or as that is of a schema."""
    return folded(name) in HOLDERS or is_schema(name)


def is_schema(name: str) -> bool:
    """Return whether a name is a URN or an address on the web, as schemas have."""
    return name.casefold().startswith("urn:") or "://" in name


def plain_names(name: str) -> Iterator[str]:
    """Yield what a path may be called for what stands at its end, the surest first; nothing for other names.

    Only the first of several in a list is the record's own.
    """
    steps = _steps(name)
    if any(step.isdecimal() and int(step) for step in steps):
        return
    steps = [step for step in steps if not step.isdecimal()]
    if len(steps) < 2:
        return
    outer, last = [step for step in steps[:-1] if not is_holder(step)], steps[-1]
    if is_schema(steps[-2]):
        last = OF_SCHEMAS.get(folded(last), last)
    if folded(steps[-2]) == "name":
        yield NAME_PARTS.get(folded(last), last)
    if folded(last) in LEADS and outer:
        yield " ".join(outer)
    if outer:
        yield " ".join([*outer, last])
    if all(folded(step) in JOBS for step in outer) and not (outer and folded(last) in (*LEADS, "id")):
        yield last


def _steps(name: str) -> list[str]:
    """Return the steps of a path; a URN is one, and what follows its last colon is another."""
    if is_schema(name):
        schema, _, field = name.rpartition(":")
        _, *inner = _STEP.split(field)
        return [schema, *filter(None, inner or [field])]
    return list(filter(None, _STEP.split(name)))
