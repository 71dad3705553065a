"""What may be a link, and that nothing else is: one rule, whose URIs no format has to quote."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from orgviewer.links import LONGEST, contact_uri, mail_uri, phone_uri, uri

LINKS = {
    "https://example.com": "https://example.com",
    "HTTP://EXAMPLE.COM/A": "http://EXAMPLE.COM/A",
    "https://example.com/a(b)\\c": "https://example.com/a%28b%29%5Cc",
    "https://example.com/\"q\" 'r' <s> & t": "https://example.com/%22q%22%20'r'%20%3Cs%3E%20&%20t",
    "https://example.com/艾达?名=(值)#一#二": (
        "https://example.com/%E8%89%BE%E8%BE%BE?%E5%90%8D=%28%E5%80%BC%29#%E4%B8%80%23%E4%BA%8C"
    ),
    "https://example.com/%E8%89%BE%28": "https://example.com/%E8%89%BE%28",
    "https://example.com/100%": "https://example.com/100%25",
    "https://example.com/%zz": "https://example.com/%25zz",
    "https://[2001:db8::1]:8080/": "https://[2001:db8::1]:8080/",
    "https://例え.jp:8080/": "https://%E4%BE%8B%E3%81%88.jp:8080/",
    "https://straße.example/": "https://stra%C3%9Fe.example/",
    "https://例え。jp/": "https://%E4%BE%8B%E3%81%88%E3%80%82jp/",
    "http://host_1.example?q": "http://host_1.example?q",
    "mailto:ada@example.com": "mailto:ada@example.com",
    "mailto:ada(b@x.y": "mailto:ada%28b@x.y",
    "mailto:a@x.y,b@x.y?subject=A (b)&cc=c@x.y": "mailto:a@x.y,b@x.y?subject=A%20%28b%29&cc=c@x.y",
    "tel:+49-30-123": "tel:+4930123",
    "TEL:+1 (555) 0100;ext=12": "tel:+15550100;ext=12",
}
TEXTS = (
    *(
        "",
        "Ada",
        "example.com",
        "www.example.com",
        "/a/b",
        "a/b",
        "//host/a",
        "#top",
        "?q",
        "ada@example.com",
    ),
    *(
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "ftp://example.com/",
        "blob:x",
        "card:1",
    ),
    *(
        "view-source:https://example.com",
        "ms-word:ofe|u|https://example.com",
        "vbscript:x",
        "find:x",
        "avatar:1",
    ),
    *(
        "https:example.com",
        "https:/example.com",
        "https:///a",
        "https://",
        "https://?q",
        "https:\\\\example.com",
    ),
    *("ht tps://example.com", "https ://example.com", " https://example.com", "https\t://example.com"),
    *("java\nscript:x", "https://exam\nple.com", "https://example.com/\x1b[2J", "https://example.com/\0"),
    *(
        "https://example.com/\u202egpj",
        "https://example.com/\u200f",
        "https://example.com/\ud800",
        "\u200bhttps://x.y",
    ),
    *(
        "https://user@host.example/",
        "https://bank.example:pw@host.example/",
        "https://bank.example@host.example",
    ),
    *("https://bank.example\\@host.example/", "https://bank.example\\.host.example/", "https://a b.example/"),
    *(
        "https://bank.example／host.example",
        "https://a＠b.example",
        "https://a%2Fb.example",
        "https://a%40b.example",
    ),
    *("https://a%EF%BC%8Fb.example", "https://%C3", "https://..", "https://x.y:z/", "https://x.y:99999999/"),
    *("https://a<b>.example", "https://a;b.example", "https://a%b.example"),
    *("mailto:", "mailto:ada", "mailto:ada@", "mailto:a b@x.y", "mailto:a@b@c", "mailto:?to=a@b"),
    *("mailto:a@x.y?attach=/etc/passwd", "mailto:a@x.y?subject=a&attachment=b", "mailto:a@x.y?"),
    *("tel:", "tel:*#06#", "tel:12", "tel:abc", "tel:+1 555;phone-context=x", "tel:0%30", f"tel:{'1' * 30}"),
    f"https://example.com/{'x' * LONGEST}",
    f"https://example.com/{'(' * (LONGEST // 3)}",
)
# RFC 3986, appendix A, without round brackets.
WRITTEN = re.compile(
    r"(https?://(\[[0-9A-Fa-f:.]+\]|([\w.-]|%[0-9A-F]{2})+)(:\d+)?(?![^/?#])|mailto:|tel:)"
    r"([\w\-.~!$&'*+,;=:@/?#]|%[0-9A-Fa-f]{2})*",
    re.ASCII,
)
LETTERS = "()\\\"'<>& %@:/?#[]{}|^`;,=+~é艾ａ／。\u200b\u202e\n\0\ud800"
addresses = st.builds(
    lambda *parts: "".join(parts),
    st.sampled_from(
        ("http://", "https://", "HTTPS://x.y/", "mailto:", "mailto:a@b?subject=", "tel:", "tel:+", "x:", "")
    ),
    st.text(st.one_of(st.sampled_from(LETTERS), st.characters()), max_size=20),
    st.sampled_from(("", ".example", "@x.y", "/a(b)", "?q=1#f", "123")),
)


@pytest.mark.parametrize(("text", "written"), LINKS.items())
def test_links_are_written_as_uris(text: str, written: str) -> None:
    assert uri(text) == written
    assert WRITTEN.fullmatch(written)


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_whatever_else_is_a_text(text: str) -> None:
    assert uri(text) is None


@given(addresses)
def test_a_uri_needs_no_quotation_and_is_its_own(text: str) -> None:
    written = uri(text)
    if written is not None:
        assert WRITTEN.fullmatch(written)
        assert uri(written) == written
        assert len(written) <= LONGEST
        assert urlsplit(written).scheme in ("http", "https", "mailto", "tel")


@given(
    st.text(
        st.one_of(
            st.sampled_from("()\\\"'<>& 艾é~"), st.characters(codec="utf-8", categories=("L", "N", "P", "S"))
        )
    )
)
def test_every_letter_of_a_path_survives(path: str) -> None:
    path = path.replace("?", "").replace("#", "").replace("%", "")
    written = uri(f"https://example.com/{path}")
    assert written is not None
    assert unquote(urlsplit(written).path, errors="strict") == f"/{path}"


@pytest.mark.parametrize(
    "host", ["例え.jp", "straße.example", "пример.example", "faß.example", "bücher.example"]
)
def test_a_host_in_other_letters_leads_where_its_letters_lead(host: str) -> None:
    written = uri(f"https://{host}/")
    assert written is not None
    assert QUrl.fromEncoded(written.encode()).host() == QUrl(f"https://{host}/").host() != ""


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("ada@example.com", "mailto:ada@example.com"),
        ("ada(b@x.y", "mailto:ada%28b@x.y"),
        ("ada\\@x.y", "mailto:ada%5C@x.y"),
        ("a?cc=b@x.y", "mailto:a%3Fcc%3Db@x.y"),
        ("a,b@x.y", "mailto:a%2Cb@x.y"),
        ("100%41@x.y", "mailto:100%2541@x.y"),
        ("艾达@例え.jp", "mailto:%E8%89%BE%E8%BE%BE@%E4%BE%8B%E3%81%88.jp"),
        ("ada", None),
        ("ada b@x.y", None),
        ("ada@x.y\nbcc:b@x.y", None),
        ("\ud800@x.y", None),
    ],
)
def test_one_writes_to_what_is_an_address(address: str, written: str | None) -> None:
    assert mail_uri(address) == contact_uri("email", address) == written


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("+49 (0)30 123-456", "tel:+4930123456"),
        ("+49 30/123.456", "tel:+4930123456"),
        ("030 123 456", "tel:030123456"),
        ("(555) 010‑0100", "tel:5550100100"),
        ("112", "tel:112"),
        ("*#06#", None),
        ("12", None),
        ("call me", None),
        ("+49 30 123 ext. 4", None),
        ("030 123456 App. 12", None),  # nor are its words and what stands behind them taken for digits
        ("030 123456 Zi. 12", None),
        ("1" * 21, None),
    ],
)
def test_one_calls_what_is_a_number(number: str, written: str | None) -> None:
    assert phone_uri(number) == contact_uri("voice", number) == contact_uri("Cell", number) == written
    assert contact_uri("fax", number) is None


def test_a_contact_may_be_an_address_of_the_web() -> None:
    assert contact_uri("profile", "https://example.com/(a)") == "https://example.com/%28a%29"
    assert contact_uri("profile", "ada") is None
