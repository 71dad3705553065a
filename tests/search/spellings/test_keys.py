"""Names as people type them find those of other scripts, and of other habits of spelling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.search.fields import Quality
from orgviewer.search.finder import find
from orgviewer.search.index import build_index
from orgviewer.search.spellings.keys import text_keys, typed_keys
from orgviewer.search.spellings.spelling_table import spelled_alike, spelling_lines
from orgviewer.search.vocabulary_builder import Lexicon
from tests.datasets import flat_dataset

MARKS = ("ko:", "zh:", "ja:", "ru:", "ar:", "he:", "th:")
TYPED = {
    "Korean": """
    Kim 김민준, Lee 이서연, Park 박지훈, Choi 최수빈, Jung 정하은, Jeong 정하은,
    Chung 정하은, Kang 강민, Cho 조현우, Minjoon 김민준,
    Jiyoung 박지영, Seunghyun 이승현, Young 지영, Namgoong 남궁민수
    """,
    "Arabic": """
    Mohammed محمد, Muhammad محمد, Mohamed محمد, Hussein حسين,
    Husayn حسين, Hassan حسن, Khaled خالد, Khalid خالد,
    Mahmoud محمود, Ahmed أحمد, Ali علي, Omar عمر, Umar عمر,
    Youssef يوسف, Yusuf يوسف, Abdullah عبدالله, Ibrahim إبراهيم,
    Aisha عائشة, Fatima فاطمة, Sayed السيد, Rahman الرحمن,
    Said سعيد, Saeed سعيد, Noor نور, Nasser ناصر, Gamal جمال,
    Jamal جمال, Layla ليلى, Leila ليلى, Mustafa مصطفى,
    Moustafa مصطفى, Reza رضا, Faisal فيصل, Zainab زينب,
    Hossein حسین, Mehdi مهدی, Mahdi مهدی, Tariq طارق, Tarek طارق
    """,
    "Hebrew": """
    Cohen כהן, Kohen כהן, Levi לוי, Levy לוי, David דוד,
    Moshe משה, Yosef יוסף, Avraham אברהם, Shlomo שלמה, Rivka רבקה,
    Yitzhak יצחק, Chaim חיים, Haim חיים, Miriam מרים, Sarah שרה,
    Sara שרה, Netanyahu נתניהו, Mizrahi מזרחי, Mizrachi מזרחי,
    Katz כץ, Rachel רחל, Noa נועה, Yael יעל, Golan גולן,
    Peretz פרץ, Biton ביטון, Friedman פרידמן, Shapira שפירא
    """,
    "Thai": """
    Somchai สมชาย, Prasert ประเสริฐ, Suchart สุชาติ, Anan อนันต์,
    Anant อนันต์, Wichai วิชัย, Somsak สมศักดิ์, Prayut ประยุทธ์,
    Thaksin ทักษิณ, Shinawatra ชินวัตร, Somboon สมบูรณ์,
    Wilai วิไล, Nattapon ณัฐพล, Kamon กมล, Suwan สุวรรณ,
    Abhisit อภิสิทธิ์, Siriporn ศิริพร, Malee มาลี,
    Niran นิรันดร์, Kittisak กิตติศักดิ์, Supaporn สุภาพร,
    Apinya อภิญญา, Arunee อรุณี, Pornthip พรทิพย์
    """,
    "Cyrillic": """
    Yuri Юрий, Yury Юрий, Iurii Юрий, Jurij Юрий, Alexey Алексей,
    Aleksei Алексей, Alexei Алексей, Shcherbakov Щербаков,
    Scherbakov Щербаков, Khrushchev Хрущёв,
    Tchaikovsky Чайковский, Chaikovsky Чайковский, Sergey Сергей,
    Sergei Сергей, Dmitry Дмитрий, Dmitriy Дмитрий, Yulia Юлия,
    Julia Юлия, Natalia Наталья, Natalya Наталья, Yeltsin Ельцин,
    Zhukov Жуков, Fyodor Фёдор, Fedor Фёдор, Evgeny Евгений,
    Yevgeny Евгений, Viktor Виктор, Victor Виктор, Mikhail Михаил,
    Hryhoriy Григорий, Oleksandr Олександр, Smirnoff Смирнов,
    Ilya Илья, Tatyana Татьяна, Tatiana Татьяна, Xenia Ксения,
    Ksenia Ксения, Vyacheslav Вячеслав, Viacheslav Вячеслав,
    Kuznetsov Кузнецов, Solovyov Соловьёв, Solovyev Соловьёв
    """,
    "Chinese": """
    Lee 李娜, Li 李娜, Chang 張偉, Zhang 张伟, Wong 王芳, Wang 王芳, Wong 黄伟,
    Chan 陳大文, Cheung 張偉, Ng 吴, Hsu 徐志摩, Tsai 蔡英文, Yingwen 蔡英文,
    Ouyang 欧阳修, Szeto 司徒
    """,
    "Japanese": """
    Ohno おおの, Ono オオノ, Sato サトウ, Satoh さとう, Sato 佐藤健, Satoh 佐藤健,
    Suzuki 鈴木一郎, Ohtani 大谷翔平, Watanabe 渡邉, Ono Ohno, Ohno Ōno,
    Sato Satoh, Satoh Satō, Yuuki Yuki, Yuki ゆうき, Saito 斎藤,
    Shinichi しんいち, Sinichi しんいち, Jun じゅん, Shoichi しょういち,
    Kyoko きょうこ, Kyoko キョウコ, Ippei いっぺい, Hattori はっとり, Etchu えっちゅう,
    Yuta ゆうた, Ryo りょう, Taro タロー
    """,
}
"""What people type, and the name that they mean."""
PAIRS = [tuple(pair.split()) for text in TYPED.values() for pair in text.split(",")]


def quality(typed: str, name: str) -> int:
    """Return how well a word that is typed matches the best word of a name."""
    lexicon = Lexicon(lambda: None)
    lexicon.read([name])
    return int(lexicon.vocabulary().matches(typed.casefold()).max())


@pytest.mark.parametrize(("typed", "name"), PAIRS)
def test_a_name_is_found_as_people_type_it(typed: str, name: str) -> None:
    assert quality(typed, name) >= Quality.SPELLED


@pytest.mark.parametrize(
    ("typed", "name"), [("Hyun", "김현진"), ("Young", "박지영"), ("Lee", "김유리"), ("joon", "김민준")]
)
def test_a_syllable_of_a_given_name_is_found_as_a_part_of_it(typed: str, name: str) -> None:
    assert quality(typed, name) == Quality.INSIDE


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("hassan", "حسين"),
        ("sam", "أسامة"),
        ("ali", "ليلى"),
        ("moshe", "מרים"),
        ("kim", "이서연"),
        ("lee", "김민준"),
        ("ivan", "Юрий"),
        ("china", "Tina"),
        ("more", "Moore"),
        ("wong", "李娜"),
        ("chan", "สมชาย"),
    ],
)
def test_another_name_is_not_found(typed: str, name: str) -> None:
    assert quality(typed, name) < Quality.SPELLED


def test_an_exact_match_ranks_above_a_spelling_and_that_above_a_beginning() -> None:
    names = ["Leeson Example", "이서연", "Bo Lee", "李娜"]
    index = build_index(flat_dataset({"name": names}))
    assert [names[hit.record] for hit in find(index, "lee").hits] == [
        "Bo Lee",
        "이서연",
        "李娜",
        "Leeson Example",
    ]


def test_family_and_given_name_find_one_person_together() -> None:
    names = ["김민준", "김서연", "이민준", "Владимир Щукин", "محمد حسين"]
    index = build_index(flat_dataset({"name": names}))
    for typed, name in (
        ("Kim Minjoon", 0),
        ("Min-jun Lee", 2),
        ("Wladimir Shchukin", 3),
        ("Mohammed Hussain", 4),
    ):
        assert [hit.record for hit in find(index, typed).hits] == [name], typed


@pytest.mark.parametrize("part", ["korean_family", "chinese_family", "japanese_family"])
def test_every_spelling_of_the_table_finds_its_name(part: str) -> None:
    for line in spelling_lines(part):
        names, _, spellings = line.partition(" ")
        for name in names.split("/"):
            for spelled in spellings.split(","):
                assert quality(spelled.strip(), name) >= Quality.SPELLED, (name, spelled)


def test_spellings_of_one_latin_name_find_each_other() -> None:
    for name, others in spelled_alike("same_name").items():
        for other in others:
            assert quality(other, name.title()) >= Quality.SPELLED, (name, other)


@given(st.text(max_size=60))
def test_any_word_has_few_keys(word: str) -> None:
    assert len(list(text_keys(word))) < 100
    assert len(list(typed_keys(word, MARKS))) < 250
