"""Files that grow, for each field and each construct: all of them.

Not for: files that are broken by chance (see `tests.fuzz`), or how long any of this takes (see `scaling`).
"""

from __future__ import annotations

from tests.attack.growing_records import NATIVE, POPOLO
from tests.attack.growing_syntax import JSON, LINES, YAML
from tests.attack.growing_tables import TABLES
from tests.attack.growing_texts import BIOGRAPHIES
from tests.attack.shape import Growing

GROWING = tuple(
    Growing(kind, name, suffix, make)
    for kind, suffix, makes in (
        ("tables", ".csv", TABLES),
        ("native files", ".yaml", NATIVE),
        ("biographies", ".json", BIOGRAPHIES),
        ("Popolo", ".json", POPOLO),
        ("YAML", ".yaml", YAML),
        ("JSON", ".json", JSON),
        ("JSON Lines", ".jsonl", LINES),
    )
    for name, make in makes.items()
)
