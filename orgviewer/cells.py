"""Cells of tables that are written and read again: their columns, and how none is run as a formula.

An apostrophe before a text is what spreadsheets themselves take for "this is text". Formulas begin with one
of four signs, in some programs with their full-width forms as well; and some programs leave out white space
and characters that nobody sees before they look (OWASP, "CSV Injection").
"""

from __future__ import annotations

import re

CARD_FIELDS = (
    *("id", "level", "kind", "name", "role", "under", "under_id"),
    *("people", "stated", "as_of", "sources"),
)
"""The columns of a list of cards."""
INFERRED_FIELD = "inferred"
"""One more of a list in which some card stands where no source states it: by what that is known."""
HOLDERS_FIELD = "holders"
"""One more of a list in which several hold a post: their names and ids, in a cell each on a line."""
STATUS_FIELD = "status"
"""One more of a list in which nobody is named who holds a post, and the file does not call it vacant."""
WORK_FIELD = "fte"
"""One more of a list in which a card says how much full-time work somebody does, or a post is."""
ASSISTANT_FIELD = "assistant"
"""One more of a list in which somebody is an assistant: yes."""
YES = "yes"
"""What that column says of them."""
DOTTED_FIELD = "dotted"
"""One more of a list with dotted-line managers: their ids, in a cell each on a line."""
POST_FIELD, UNDER_POST_FIELD = "post", "under_post"
"""Two more of a list in which somebody has several cards: the ids of the posts that tell them apart."""
BESIDE_FIELD = "beside"
"""One more of a list with the ids of whom another card stands for, further down, each on a line."""
FURTHER_FIELDS = (
    *(INFERRED_FIELD, HOLDERS_FIELD, STATUS_FIELD),
    *(WORK_FIELD, ASSISTANT_FIELD, DOTTED_FIELD, POST_FIELD, UNDER_POST_FIELD, BESIDE_FIELD),
)
"""The columns that a list of cards has only where a card says something there, in their order."""
LIST_FIELDS = ("as_of", "as_of_inferred", "sources", "cards")
"""What stands in such a list as JSON."""
# White space, controls, and what Unicode calls ignorable (Default_Ignorable_Code_Point).
_UNSEEN = (
    r"\s\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff"
)
_SIGNS = r"=+\-@＝＋－＠﹦﹢﹣﹫"
_FORMULA = re.compile(rf"'*+(?:[\t\r]|[{_UNSEEN}]*+[{_SIGNS}])")
_PERHAPS_HARMLESS = re.compile(rf"'(?:[\t\r]|[{_UNSEEN}]*+[{_SIGNS}])")


def harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; `meant` is the way back."""
    return f"'{text}" if _FORMULA.match(text) else text


def meant(cell: str) -> str:
    """Return the text that `harmless` made a cell of."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def may_be_harmless(text: str) -> bool:
    """Say whether among the cells of a text may be one that `harmless` changed."""
    return _PERHAPS_HARMLESS.search(text) is not None
