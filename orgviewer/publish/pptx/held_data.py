"""What a shape holds of its card beside its text, for whoever reads it back: kind, names, role.

It stands in the place that the format has for what a program does not know: these leave it as it is, or out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from orgviewer.exchange.held_fields import NAMESPACE, SHOWN
from orgviewer.model.naming import text_sign
from orgviewer.publish.pptx.xml import attribute, cleaned

EXTENSION = "{7D0B3E52-0C0E-4B7B-9E0B-3E9A5D0C6A41}"


def held_data(values: Mapping[str, str], shown: Iterable[str]) -> str:
    """Return the element that holds data by name; it counts as long as the lines `shown` are the text."""
    said = {**values, SHOWN: text_sign(map(cleaned, shown))}
    written = " ".join(f'{name}="{attribute(value)}"' for name, value in said.items() if value)
    return f'<a:extLst><a:ext uri="{EXTENSION}"><o:card xmlns:o="{NAMESPACE}" {written}/></a:ext></a:extLst>'
