"""Lines of LDIF: folded, commented, in base64, with options; and those that are none."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.syntax.ldif.lines import LdifLine, blocks
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError

VALUES = st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=200).filter(
    lambda text: text == text.strip()
)


def read(text: str) -> list[list[LdifLine]]:
    return list(blocks(text))


def values(text: str) -> list[tuple[str, str]]:
    return [(line.attribute, line.value) for block in read(text) for line in block]


def test_blocks_stand_between_empty_lines() -> None:
    text = "\n\ndn: cn=Sol\ncn: Sol\n\n \n\r\ndn: cn=Lea\r\ncn: Lea\r\n"
    assert [[line.value for line in block] for block in read(text)] == [["cn=Sol", "Sol"], ["cn=Lea", "Lea"]]
    assert [block[0].number for block in read(text)] == [3, 8]


def test_a_line_goes_on_behind_one_space() -> None:
    assert values("title: Head of \n  Paint\n ing\n") == [("title", "Head of  Painting")]


def test_comments_are_left_out_with_all_their_lines() -> None:
    assert values("# all\n of it\ncn: Sol\n# of: them\n") == [("cn", "Sol")]


def test_a_value_needs_no_space_before_it() -> None:
    assert values("cn:Sol\ncn:   Lea\nsn:\n") == [("cn", "Sol"), ("cn", "Lea"), ("sn", "")]


def test_options_stand_beside_the_name() -> None:
    (line,) = read("cn;lang-de;x-own: Sol\n")[0]
    assert (line.attribute, line.options) == ("cn", ("lang-de", "x-own"))
    (line,) = read("userCertificate;binary:: AAEC\n")[0]
    assert (line.attribute, line.options, line.value) == ("userCertificate", (), "AAEC")
    (line,) = read("member;range=0-1499: cn=Sol\n")[0]
    assert (line.attribute, line.options) == ("member", ())


@given(VALUES, st.integers(1, 76))
def test_base64_is_text_however_it_is_folded(value: str, width: int) -> None:
    written = "cn:: " + base64.b64encode(value.encode()).decode()
    folded = written[: width + 5] + "".join(
        f"\n {written[start : start + width]}" for start in range(width + 5, len(written), width)
    )
    assert values(folded) == [("cn", value)]


def test_what_is_no_text_stays_as_it_is() -> None:
    photo = base64.b64encode(b"\xff\xd8\xff\xe0" + bytes(range(60))).decode()
    assert values(f"jpegPhoto:: {photo}\n") == [("jpegPhoto", photo)]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("cn:: S!l", "this value is not base64"),
        ("photo:< file:///sol.jpg", "this value lies in another file, which is not opened"),
    ],
)
def test_a_value_that_is_not_here(line: str, fault: str) -> None:
    ((found,),) = read(line)
    assert (found.value, found.fault) == ("", fault)


@pytest.mark.parametrize("line", ["Sol Vance", ": Sol", "- Sol", "=cn: Sol", " cn: Sol"])
def test_a_line_that_is_none_is_told_with_its_number(line: str) -> None:
    with pytest.raises(SyntaxMistakeError) as caught:
        read(f"dn: cn=Sol\ncn: Sol\n\n{line}\n")
    assert caught.value.mistake.line == 4
    assert caught.value.mistake.message.startswith("this line is no LDIF: ")
