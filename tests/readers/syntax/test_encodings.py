"""Encodings: found out, and said."""

from __future__ import annotations

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.syntax.encodings.decoding import NotTextError, decode

GERMAN = "Id;Name;Vorgesetzter\n1;Ann Smith;\n2;Jürgen Beck;1\n3;Karl Weiß;1\n4;Tom Ford;2\n"
FRENCH = "id,name,manager\n1,Paul Durand,\n2,René Petit,1\n3,Zoé Noël,2\n"
SPANISH = "id,name,manager\n1,Ana Peña,\n2,Bob Hill,1\n"
CHINESE = "id,name,manager\n1,王伟,\n2,李娜,1\n3,张敏,2\n4,刘洋,2\n5,陈静,1\n"
TAIWANESE = "編號,姓名,主管\n1,王偉,\n2,李麗娜,1\n3,張敏,2\n4,劉洋,2\n5,陳靜,1\n"
JAPANESE = "社員番号,氏名,上司\n1,田中太郎,\n2,鈴木花子,1\n3,佐藤健,2\n4,高橋さくら,2\n5,伊藤ひろし,1\n"
KOREAN = "사번,이름,상사\n1,김민수,\n2,이영희,1\n3,박지훈,2\n4,최수진,2\n5,정우성,1\n"


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        (GERMAN, "cp1252", "Windows-1252"),
        (FRENCH, "cp1252", "Windows-1252"),
        (SPANISH, "cp1252", "Windows-1252"),
        ("id,name\n1,Ann O’Neil – “Head”\n", "cp1252", "Windows-1252"),
        (CHINESE, "gb18030", "GBK"),
        (JAPANESE, "cp932", "Shift-JIS"),
        (TAIWANESE, "big5", "Big5"),
        (KOREAN, "cp949", "EUC-KR"),
    ],
)
def test_texts_of_before_unicode(text: str, encoding: str, name: str) -> None:
    assert decode(text.encode(encoding)) == (text, name)
    ascii_first = "0,Ascii,\n" * 50_000  # what is recognized stands far behind
    assert decode((ascii_first + text).encode(encoding)) == (ascii_first + text, name)


@pytest.mark.parametrize("text", [GERMAN, CHINESE, JAPANESE, KOREAN, "a,b\n", ""])
@pytest.mark.parametrize(
    ("encoding", "name"),
    [("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("utf-16", "UTF-16"), ("utf-32", "UTF-32")],
)
def test_unicode_with_a_mark_and_utf_8_without(text: str, encoding: str, name: str) -> None:
    assert decode(text.encode(encoding)) == (text, name)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [GERMAN, FRENCH, CHINESE, JAPANESE, KOREAN])
def test_utf_16_without_a_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == (text, "UTF-16")


def test_a_slip_in_utf_8_does_not_spoil_the_rest() -> None:
    content = GERMAN.encode()
    assert decode(b"\xfc" + content) == ("\ufffd" + GERMAN, "UTF-8 with 1 broken character")
    text, name = decode((GERMAN * 3).encode() + b"\xfc\n\xe9\n")
    assert (text, name) == (GERMAN * 3 + "\ufffd\n\ufffd\n", "UTF-8 with 2 broken characters")


def test_another_encoding_that_breaks_off() -> None:
    content = CHINESE.encode("gbk") + "王".encode("gbk")[:1]
    assert decode(content) == (CHINESE + "\ufffd", "GBK with 1 broken character")


@pytest.mark.parametrize("shift", ["", "x"])
@pytest.mark.parametrize(("text", "encoding"), [(CHINESE, "gbk"), (JAPANESE, "cp932"), (KOREAN, "cp949")])
def test_a_line_longer_than_the_sample(text: str, encoding: str, shift: str) -> None:
    line = shift + text.replace("\n", " ") * 2_000
    assert decode(line.encode(encoding))[0] == line


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n1 0 obj\n",
        b"PK\x03\x04 and so on",
        b"\x89PNG\r\n\x1a\n",
        b"\0\0\0\0",
        zlib.compress(bytes(range(256)) * 20),
        bytes(range(256)),
    ],
)
def test_what_is_no_text(content: bytes) -> None:
    with pytest.raises(NotTextError):
        decode(content)


@given(st.binary())
def test_any_bytes_are_text_or_said_not_to_be(content: bytes) -> None:
    try:
        text, name = decode(content)
    except NotTextError:
        return
    assert name
    assert len(text) <= len(content)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_what_is_utf_8_is_read_as_such(text: str) -> None:
    assert decode(text.encode("utf-8-sig")) == (text, "UTF-8")


def test_a_few_control_characters_make_no_file_less_a_text() -> None:
    assert decode(b"id,name\n1,\x01Ada\x02\n2,\x03Ben\n") == ("id,name\n1,\x01Ada\x02\n2,\x03Ben\n", "UTF-8")
    with pytest.raises(NotTextError):
        decode(bytes(range(1, 9)) * 20)


POLISH = "Numer;Imię i nazwisko;Stanowisko;Przełożony\n1;Łucja Bąk;Kierowniczka;\n2;Jan Święty;Ślusarz;1\n"
CZECH = "Jméno,Funkce,Nadřízený\nJiří Bílek,ředitel,\nEva Žáková,účetní,Jiří Bílek\n"
HUNGARIAN = "Név,Beosztás\nErdős Győző,igazgató\nTűzkő Éva,könyvelő\n"
RUSSIAN = "Табельный номер;ФИО;Должность;Руководитель\n1;Жуков Олег;Директор;\n2;Ежова Ия;Бухгалтер;1\n"
TURKISH = "Sicil No;Adı Soyadı;Ünvan;Yönetici\n1;Işıl Ağca;Müdür;\n2;Cem Taş;Şef;1\n"
GREEK = "Όνομα;Θέση\nΒάσω Λιακού;Διευθύντρια\nΣπύρος Βέης;Λογιστής\n"


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        (POLISH, "cp1250", "Windows-1250"),
        (POLISH, "iso8859-2", "ISO 8859-2"),
        (CZECH, "cp1250", "Windows-1250"),
        (HUNGARIAN, "cp1250", "Windows-1250"),
        (RUSSIAN, "cp1251", "Windows-1251"),
        (RUSSIAN, "koi8-r", "KOI8-R"),
        (RUSSIAN, "cp866", "CP866"),
        (TURKISH, "cp1254", "Windows-1254"),
        (GREEK, "cp1253", "Windows-1253"),
        (GERMAN, "cp850", "CP850"),
        (GERMAN, "mac-roman", "Mac Roman"),
        ("id,name,pay\n1,Ann,£5\n2,Bob,€7\n", "cp1252", "Windows-1252"),
        ("name\n鈴木\n", "cp932", "Shift-JIS"),
        ("氏名\nﾀﾅｶ ﾀﾛｳ\n", "cp932", "Shift-JIS"),
    ],
)
def test_words_tell_the_encoding(text: str, encoding: str, name: str) -> None:
    assert decode(text.encode(encoding)) == (text, name)
    crowd = text + "7;Ann Lee;Clerk;1\n" * 500
    assert decode(crowd.encode(encoding)) == (crowd, name)


SPECIAL = {
    "cp1250": ["Łukasz", "Wójcik", "Dąbrowska", "Świątek", "Jiří", "Dvořák", "Růžička", "Győző", "Tűzkő"],
    "cp1251": ["Иванов", "Щукина", "ЖУКОВ", "Отдел кадров", "Ёлкин", "Фёдор"],
    "cp1252": ["Jürgen", "Weiß", "Hélène", "Garçon", "Muñoz", "Íñigo", "Søren", "Ødegård", "João", "Åsa"],
    "cp1254": ["Ayşe", "Yılmaz", "Doğan", "Işık", "Şahin", "Çağlar"],
    "gb18030": ["王伟", "李娜", "人事部", "张敏"],
    "cp932": ["田中太郎", "営業部", "さくら", "タナカ"],
    "cp949": ["김민수", "인사팀", "최수진"],
}


@given(st.data())
def test_the_encoding_does_not_depend_on_the_plain_cells_around(data: st.DataObject) -> None:
    encoding = data.draw(st.sampled_from([*SPECIAL]))
    own = data.draw(st.lists(st.sampled_from(SPECIAL[encoding]), min_size=3, max_size=6, unique=True))
    plain = data.draw(st.lists(st.sampled_from(["Ann", "Bob Lee", "42", "Clerk", "2024-01-01", ""])))
    rows = data.draw(st.permutations([*own, *plain]))
    text = "".join(f"{number};{cell};x\n" for number, cell in enumerate(rows))
    assert decode(text.encode(encoding))[0] == text


def test_names_of_two_languages_are_likelier_than_a_rarer_encoding() -> None:
    text = "0;Wójcik;x\n1;Dąbrowska;x\n2;Jiří;x\n"
    assert decode(text.encode("cp1250"))[0] == text
