"""Records into all that is wrong with them: their shape, what the checks say, and what is left out.

Not for: the checks themselves (see `model.checking.checks`).
"""

from __future__ import annotations

from orgviewer.engines import load
from orgviewer.errors import ProblemKind, Severity
from orgviewer.model.checking.checks import check
from orgviewer.model.findings import MOST_FINDINGS, Finding, of_kind
from orgviewer.model.walk import FieldPath
from orgviewer.readers.shaped import Shaped

IS_IN_FILE = "orgviewer.readers.positions:is_in_file"


def findings(shaped: Shaped) -> list[Finding]:
    """Return what is wrong with records, without what only follows from a shape that is wrong already.

    The people of a table are sound by the way they are made. Places are those of the records.
    """
    unread = [
        finding.place
        for finding in shaped.findings
        if finding.severity is Severity.ERROR and not load(IS_IN_FILE)(finding.place)
    ]
    is_hopeless = len(unread) > MOST_FINDINGS or any(len(place) <= 1 for place in unread)
    checks = check(shaped.document) if shaped.recognition is None and not is_hopeless else []
    around: set[FieldPath] = {place[:length] for place in unread for length in range(len(place) + 1)}
    sound = [finding for finding in checks if finding.place not in around]
    found = [*shaped.findings, *sound, *of_kind(ProblemKind.LEFT_OUT, shaped.left_out)]
    if shaped.nothing and all(finding.severity is not Severity.ERROR for finding in found):
        found.append(shaped.nothing)
    return found
