"""What two states of the program wrote is compared part by part, and every difference is told."""

from __future__ import annotations

from tests.compared import differences


def test_what_is_alike_is_not_told() -> None:
    assert list(differences({"check": "0\n"}, {"check": "0\n"})) == []


def test_a_difference_is_told_with_its_lines() -> None:
    before, after = {"check": "0\nAda\nBen\n"}, {"check": "0\nAda\nCleo\n"}
    assert list(differences(before, after)) == [
        "  check: 10 before, 11 after",
        "    @@ -3 +3 @@",
        "    -Ben",
        "    +Cleo",
    ]


def test_bytes_that_are_no_text_and_what_is_written_no_more_are_told() -> None:
    before: dict[str, str | bytes] = {"export .png: bytes": b"\x89PNG\xff", "connect": "x"}
    assert list(differences(before, {"export .png: bytes": b"\x89PNG\xfe"})) == [
        "  export .png: bytes: 5 before, 5 after",
        "  connect: 1 before, 0 after",
        "    @@ -1 +0,0 @@",
        "    -x",
    ]
