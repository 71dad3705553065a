"""Short texts as HTML, for labels and tips; what is said of records is written by `html`."""

from __future__ import annotations

from markupsafe import Markup
from markupsafe import escape as escaped

from orgviewer.controls import undirected
from orgviewer.lives.texts import LONGEST, label, truncated


def escape(text: str) -> Markup:
    """Return a text as HTML that shows it letter by letter, as far as anybody reads."""
    return escaped(undirected(truncated(text)))


def link(target: str, text: str) -> Markup:
    """Return a link whose text is shown as it is; text alone if it leads nowhere for sheer length."""
    shown = escaped(label(text))
    return Markup('<a href="{}">{}</a>').format(target, shown) if len(target) <= LONGEST else shown
