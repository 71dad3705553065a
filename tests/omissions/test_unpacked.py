"""What looks for names in files finds them, however they are packed."""

from __future__ import annotations

import base64
import io
import zipfile
import zlib

import pytest

from tests.omissions.unpacked import texts_in

NAME = "Zoë Šimůnková"


def _zipped(content: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inside.xml", content)
    return file.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        NAME.encode(),
        b"\0" + NAME.encode("utf-16-be"),
        NAME.encode("utf-16-le"),
        "".join(f"&#{ord(letter)};" for letter in NAME).encode(),
        b"Zo<U+00EB> <U+0160>im<U+016F>nkov<U+00E1>",
        b"Zo%C3%AB%20%C5%A0im%C5%AFnkov%C3%A1",
        b'{"name": "Zo\\u00eb \\u0160im\\u016fnkov\\u00e1"}',
        base64.b64encode(b"some more bytes around it: " + NAME.encode()),
        base64.b64encode(zlib.compress(NAME.encode() * 3)),
        _zipped(NAME.encode()),
        _zipped(_zipped(b"<a>" + NAME.encode() + b"</a>")),
    ],
)
def test_a_name_is_found_in_whatever_it_is_packed(content: bytes) -> None:
    assert NAME.casefold() in texts_in(content)
