"""What is said of columns that are numbers or dates but for some of their texts."""

from __future__ import annotations

from orgviewer.model.findings import quoted
from orgviewer.model.quantities.evidence import Odd, Quantity


def told_odd(name: str, odd: Odd) -> tuple[str, str]:
    """Return what is odd about a column as a clause, and a hint as a sentence."""
    nouns = ("numbers", "number") if odd.kind is Quantity.NUMBERS else ("dates", "date")
    cells = "for one" if odd.cells == 1 else f"for {odd.cells:,}"
    message = f"{quoted(name)} holds {nouns[0]} but {cells}, such as {quoted(odd.text)}: it is taken for text"
    return message, f"Write a {nouns[1]} there, or nothing, to see these {nouns[0]} in their order."
