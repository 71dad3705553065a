"""LdifEntries of LDIF: listed, changed afterwards, in the answer to a search."""

from __future__ import annotations

import pytest

from orgviewer.readers.syntax.ldif.entries import LdifEntries, LdifEntry
from orgviewer.readers.syntax.ldif.lines import blocks
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from tests.readers.table_files import sentences

SOL = "dn: cn=Sol,o=house\ncn: Sol\ntitle: Director\n"


def entries(text: str) -> LdifEntries:
    return LdifEntries.of(blocks(text))


def kept(text: str) -> list[LdifEntry]:
    return [entry for entry in entries(text).kept if entry is not None]


def test_an_entry_has_lists_of_values_by_the_names_that_came_first() -> None:
    assert kept("dn: cn=Sol\ncn: Sol\nCN: S.\n\nDN: cn=Lea\ncN: Lea\n") == [
        {"dn": ["cn=Sol"], "cn": ["Sol", "S."]},
        {"dn": ["cn=Lea"], "cn": ["Lea"]},
    ]


def test_an_empty_line_between_entries_may_be_missing() -> None:
    assert [entry["cn"] for entry in kept("version: 1\ndn: cn=Sol\ncn: Sol\ndn: cn=Lea\ncn: Lea\n")] == [
        ["Sol"],
        ["Lea"],
    ]


def test_what_is_said_in_one_language_only_is_said() -> None:
    assert kept("dn: cn=Sol\ncn;lang-de: Sol\ntitle;lang-de: Direktor\ntitle: Director\n") == [
        {"dn": ["cn=Sol"], "title;lang-de": ["Direktor"], "title": ["Director"], "cn": ["Sol"]}
    ]


@pytest.mark.parametrize(
    ("change", "title"),
    [
        ("add: title\ntitle: Cellist\n-\n", ["Director", "Cellist"]),
        ("replace: title\ntitle: Cellist\n-\n", ["Cellist"]),
        ("replace: TITLE\nTitle: Cellist\n", ["Cellist"]),
        ("delete: title\n-\nadd: title\ntitle: Cellist\n-\n", ["Cellist"]),
        ("delete: title\ntitle: Director\n-\n", None),
        ("delete: title\n-\n", None),
        ("increment: title\ntitle: 1\n-\n", ["Director"]),
    ],
)
def test_a_later_change_counts(change: str, title: list[str] | None) -> None:
    (entry,) = kept(f"{SOL}\ndn: CN=sol,o=house\nchangetype: modify\n{change}")
    assert entry.get("title") == title


def test_what_is_deleted_is_not_there() -> None:
    assert kept(f"{SOL}\ndn: cn=Sol,o=house\nchangetype: delete\n") == []


def test_what_an_entry_that_is_not_here_became_is_told_at_once() -> None:
    found = entries(
        "dn: cn=A\nchangetype: modify\nadd: cn\ncn: A\n-\n\ndn: cn=B\nchangetype: delete\n\n"
        f"dn: cn=C\nchangetype: modrdn\nnewrdn: cn=D\ndeleteoldrdn: 1\n\n{SOL}"
    )
    assert len(found.kept) == 1
    assert sentences(found.findings) == [
        (("line", 1), "this changes an entry that the file does not hold: left out")
    ]
    assert found.findings[0].count == 3


def test_controls_are_no_part_of_an_entry() -> None:
    text = "dn: cn=Sol\ncontrol: 1.2.840.113556.1.4.805 true\nchangetype: add\ncn: Sol\n"
    assert kept(text) == [{"dn": ["cn=Sol"], "cn": ["Sol"]}]


def test_the_end_of_an_answer_is_no_entry() -> None:
    found = entries(f"{SOL}\nref: ldap://other/dc=x\n\n# search result\nsearch: 2\nresult: 0 Success\n")
    assert (len(found.kept), found.referrals, found.findings) == (1, 1, [])


def test_an_answer_that_broke_off_is_told() -> None:
    found = entries(f"{SOL}\nsearch: 2\nresult: 4 Size limit exceeded\n")
    assert sentences(found.findings) == [
        (("line", 6), 'the answer of the directory broke off here: "4 Size limit exceeded"')
    ]


def test_values_that_are_not_here_are_told_by_kind() -> None:
    found = entries(f"{SOL}photo:< file:///a\nlogo:< file:///b\nsn:: ?\n")
    assert [(finding.message, finding.count) for finding in found.findings] == [
        ("this value lies in another file, which is not opened: left out", 2),
        ("this value is not base64: left out", 1),
    ]
    assert found.kept == [{"dn": ["cn=Sol,o=house"], "cn": ["Sol"], "title": ["Director"]}]


def test_what_stands_in_no_entry_is_a_mistake() -> None:
    with pytest.raises(SyntaxMistakeError) as caught:
        entries(f"{SOL}\ncn: Lea\n")
    assert caught.value.mistake.line == 5
    assert caught.value.mistake.message == 'this stands in no entry: "cn"'
