"""A link never says one address and leads to another."""

from __future__ import annotations

import pytest

from orgviewer.lives.link_labels import misleads
from orgviewer.lives.markdown import markdown
from orgviewer.lives.parts import Paragraph, WebLink, Words

EVIL = "http://evil.example"


@pytest.mark.parametrize(
    "said",
    [
        "https://good.example",
        "(https://good.example)",
        "→ https://good.example/login",
        "\u200bhttps://good.example",
        "ht\u2060tps://good.example",
        "good\u00ad.example",
        "good.\u200aexample",
        "ｗww.good.example",
        "good．example",
        "good。example",
        "ⓖood.example",
        "good.example",
        "Log in at GOOD.example!",
        "bücher.example",
        "bank@good.example",
        "ftp://good.example",
        "mailto:bank",
        "192.0.2.1",
        "evil.example or good.example",
        "evil.example.good.example",
        "good.example/evil.example",
        "http://evil.example.good",
        "http://evil.example/other",
    ],
)
def test_a_label_that_reads_as_another_address_misleads(said: str) -> None:
    assert misleads(said, EVIL)


@pytest.mark.parametrize(
    ("said", "target"),
    [
        ("Ada", EVIL),
        ("Dr. Ada, vol. 2, p. 3.4", EVIL),
        ("evil.example", EVIL),
        ("Evil.Example:", EVIL),
        ("www.evil.example", EVIL),
        ("see evil.example/x", "https://www.evil.example/y"),
        ("(http://evil.example)", EVIL),
        ("http://evil.example", "http://evil.example/"),
        ("http://bücher.example/ä", "http://b%C3%BCcher.example/%C3%A4"),
        ("bücher.example", "http://b%C3%BCcher.example"),
        ("ada@evil.example", "mailto:ada@evil.example"),
        ("evil.example", "mailto:ada@evil.example?subject=Hello"),
        ("030 123", "tel:+4930123"),
        ("+49 (0) 30 123", "tel:+4930123"),
    ],
)
def test_a_label_that_reads_as_its_own_address_or_as_none_does_not(said: str, target: str) -> None:
    assert not misleads(said, target)


@pytest.mark.parametrize(
    ("said", "target"),
    [
        ("bank@good.example", "mailto:evil@evil.example"),
        ("bank@evil.example", "mailto:evil@evil.example"),
        ("good.example", "mailto:evil@evil.example"),
        ("030 1234", "tel:+49309999"),
    ],
)
def test_mailboxes_and_numbers_do_not_mislead_either(said: str, target: str) -> None:
    assert misleads(said, target)


@pytest.mark.parametrize(
    "label",
    [
        "https://good.example",
        "**https://good**.example",
        "`https://good.example`",
        "![https://good.example](x)",
        "<https://good.example> x",
    ],
)
def test_what_misleads_is_no_link_and_the_address_beside_it_is(label: str) -> None:
    (block,) = markdown(f"[{label}]({EVIL})").blocks
    assert isinstance(block, Paragraph)
    assert block.inside[-2:] == (WebLink(EVIL, (Words(EVIL),)), Words(")"))
    assert str(block).count("WebLink") == 1
    assert "good" in str(block.inside[:-2])


def test_no_link_stands_within_another() -> None:
    (block,) = markdown(f"[<http://evil.example> x]({EVIL})").blocks
    assert block == Paragraph((WebLink(EVIL, (Words(EVIL), Words(" x"))),))
