"""What headers of photos tell, without anything being decoded."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from orgviewer.paint.photos.headers import PhotoKind, kind_of, plain_size
from tests.paint.photo_files import KINDS, packed, parted, plain


@settings(max_examples=60)
@given(kind=st.sampled_from(KINDS), share=st.floats(0, 1, exclude_max=True), mess=st.binary(min_size=1))
def test_what_a_header_tells_never_fails(kind: str, share: float, mess: bytes) -> None:
    """Reads sizes only: decoders are tried by `python -m tests.attack --only photos`."""
    data = packed(parted(), kind)
    at = int(share * len(data))
    changed = data[:at] + mess + data[at + len(mess) :]
    if found := kind_of(changed):
        size = plain_size(changed, found)
        assert size is None or len(size) == 2


def test_sizes_that_headers_tell() -> None:
    for kind in KINDS:
        data = packed(plain(61, 40), kind)
        found = kind_of(data)
        assert found is PhotoKind[kind]
        assert plain_size(data, found) == (61, 40)
    for data in (packed(plain(61, 40), "WEBP", lossless=True), packed(plain(61, 40, "RGBA"), "WEBP")):
        assert plain_size(data, PhotoKind.WEBP) == (61, 40)
    frame = packed(plain(61, 40), "GIF")
    screen = frame[:6] + b"\1\0\1\0" + frame[10:]  # smaller than what is on it
    assert plain_size(screen, PhotoKind.GIF) == (61, 40)
