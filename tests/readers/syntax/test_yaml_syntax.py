from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from orgviewer.progress import Progress
from orgviewer.readers.syntax import yaml_events, yaml_syntax
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError
from orgviewer.readers.syntax.yaml_syntax import DEEPEST, joined_surrogates, parse

Plain = st.recursive(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=12).filter(
        lambda text: not text.isspace()
    ),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", min_size=1), inner, max_size=4)
    ),
    max_leaves=20,
)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("text", "data"),
    [
        (
            "a: no\nb: 2010\nc: 0012\nd: 2023-07-12\n",
            {"a": "no", "b": "2010", "c": "0012", "d": "2023-07-12"},
        ),
        ("a:\nb: ~\nc: null\nd: NULL\ne: Null\n", {}),
        ("a: ''\nb: \"~\"\nc: 'null'\nd: nULL\n", {"a": "", "b": "~", "c": "null", "d": "nULL"}),
        ("a: '  '\nb: \" \\t\"\nc: \u00a0\nd: ' e '\n", {"a": "", "b": "", "d": " e "}),
        ("a: !!str null\nb: !!python/object:os.system ls\n", {"a": "null", "b": "ls"}),
        ("a: !!set {b: c}\n", {"a": {"b": "c"}}),
        ("- a\n-\n- [b, {c: d}]\n", ["a", None, ["b", {"c": "d"}]]),
        ("a: &x {b: c}\nd: *x\ne: [*x]\n", {"a": {"b": "c"}, "d": {"b": "c"}, "e": [{"b": "c"}]}),
        ("&x a: &y b\nc: [*x, *y]\n", {"a": "b", "c": ["a", "b"]}),
        ("a: &x ~\nb: *x\n", {}),
        ("a: {b: {c: }, d: e}\n", {"a": {"b": {}, "d": "e"}}),
        ('{"a": ["b", 1, true]}', {"a": ["b", "1", "true"]}),
        ("", None),
        ("--- ~\n...\n", None),
    ],
)
def test_plain_data_is_text_lists_and_dicts(text: str, data: object) -> None:
    assert parse(text) == (data, [])


@given(Plain)
def test_what_pyyaml_writes_is_read_as_written(data: object) -> None:
    text = yaml.safe_dump(data, default_style='"', allow_unicode=True)
    assert parse(text) == (data, [])


@pytest.fixture
def consumed(monkeypatch: pytest.MonkeyPatch) -> list[yaml.Event]:
    """Return a list that grows with every event that is read."""
    seen: list[yaml.Event] = []
    original = yaml_events.events

    def noted(event: yaml.Event) -> yaml.Event:
        seen.append(event)
        return event

    @contextmanager
    def watched(text: str, progress: Progress) -> Iterator[Iterator[yaml.Event]]:
        with original(text, progress) as stream:
            yield map(noted, stream)

    monkeypatch.setattr(yaml_syntax, "events", watched)
    return seen


@pytest.mark.parametrize("opening", ["[", "[\n", "{a: ", "{", "- ", "? "])
def test_brackets_without_end_are_not_read_to_their_end(
    opening: str, parser: str, consumed: list[yaml.Event], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yaml_syntax, "DEEPEST", 50)
    with pytest.raises(SyntaxMistakeError, match="lists and fields are nested more than 50 deep"):
        parse(opening * 200)
    assert len(consumed) < 110


def test_a_big_text_may_nest_less_deep() -> None:
    deep = "[" * 200 + "]" * 200
    assert parse(deep)[1] == []
    with pytest.raises(SyntaxMistakeError, match="nested more than 99 deep"):
        parse(f"# {'x' * 10_000_000}\n{deep}")


def test_aliases_of_aliases_stop_early(
    parser: str, consumed: list[yaml.Event], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yaml_syntax, "MOST_EXPANDED", 50)
    lines = ["a: &a [x, x, x]"]
    for before, name in zip("abcd", "bcde", strict=True):
        lines.append(f"{name}: &{name} [{', '.join([f'*{before}'] * 3)}]")
    with pytest.raises(SyntaxMistakeError, match=r'aliases up to "\*b" repeat too many values') as caught:
        parse("\n".join(lines))
    assert caught.value.mistake.line == 3
    assert len(consumed) < 30


def test_half_a_character_is_no_yaml_whichever_parser_reads(parser: str) -> None:
    with pytest.raises(SyntaxMistakeError, match="this is not YAML: ") as caught:
        parse('a: b\nc: "\\ud83d"\n')
    assert caught.value.mistake.line == 2


def test_a_long_text_repeats_as_many_values_do() -> None:
    text = "x" * 64 * 1_000
    assert parse(f"- &a {text}\n" + "- *a\n" * 990)[1] == []
    for repeated in (f"- &a {text}\n", f"- &a [{text}]\n"):
        with pytest.raises(SyntaxMistakeError, match=r'aliases up to "\*a" repeat too many values'):
            parse(repeated + "- *a\n" * 1_000)


def test_too_many_values_are_not_read_to_their_end(
    monkeypatch: pytest.MonkeyPatch, consumed: list[yaml.Event]
) -> None:
    monkeypatch.setattr(yaml_syntax, "MOST_EVENTS", 1_000)
    with pytest.raises(SyntaxMistakeError, match="the file holds more than 1,000 values"):
        parse("- a\n" * 5_000)
    assert len(consumed) == 1_001


def test_tag_lines_that_each_cost_more_than_the_last_are_refused() -> None:
    with pytest.raises(SyntaxMistakeError, match="more than 1,000 %TAG lines"):
        parse("".join(f"%TAG !a{number}! x\n" for number in range(1_001)) + "--- a\n")


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a: [1,\n  2\nb: 3", 3, 2),
        ("a: b: c", 1, 5),
        ("a: ü\n\tb", 2, 1),
        ('x: 1\na: "\\Uffffffff"', 2, 7),
        ("a\x00b", 1, 2),
        ("a: b\nä: \x07", 2, 4),
        ("a: 1\n--- b\n", 2, 1),
    ],
)
def test_a_syntax_error_says_where_it_is(text: str, line: int, column: int, parser: str) -> None:
    with pytest.raises(SyntaxMistakeError) as caught:
        parse(text)
    mistake = caught.value.mistake
    if parser == "libyaml":
        assert (mistake.line, mistake.column) == (line, column)
    assert mistake.message


def test_a_name_in_quotes_merges_nothing() -> None:
    assert parse('"<<": a\n\'b\': {"<<": c}\n') == ({"<<": "a", "b": {"<<": "c"}}, [])
    assert parse("a: <<\n") == ({"a": "<<"}, [])
    _, (finding,) = parse("<<: {a: b}\n")
    assert finding.message == 'merging with "<<" is not supported'


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ('a: "\\ud83d\\ude00"', 'a: "😀"'),
        ('"\\uD83D\\uDE00": [x, "b \\\\\\ud83d\\ude00"]', '"😀": [x, "b \\\\😀"]'),
        ('a: "\\ud83d\\ude00" # \\ud83d\\ude00\n', 'a: "😀" # \\ud83d\\ude00\n'),
        ('"\\ud83d\\ude00\n', '"😀\n'),  # which is told to have no end, not to have odd escapes
    ],
)
def test_pairs_of_escapes_are_one_character_in_double_quotes(text: str, joined: str) -> None:
    assert joined_surrogates(text) == joined


@pytest.mark.parametrize(
    "text",
    [
        "a: x \\ud83d\\ude00\n",
        "a: '\\ud83d\\ude00'\n",
        'a: |\n  "\\ud83d\\ude00"\n',
        'a: "\\\\ud83d\\\\ude00"\n',
        'a: it is 5" \\ud83d\\ude00 5"\n',
    ],
)
def test_what_looks_like_escapes_elsewhere_stays(text: str) -> None:
    assert joined_surrogates(text) == text


def test_a_text_without_pairs_is_not_looked_at_letter_by_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    class Forbidden:
        def search(self, text: str) -> None:
            raise AssertionError(text)

    monkeypatch.setattr("orgviewer.readers.syntax.yaml_syntax._PAIR", Forbidden())
    for text in ('a: "\\u00e9 \\ud83d"', "a: 'C:\\\\users'", "a: b"):
        assert joined_surrogates(text) == text


def test_pairs_of_escapes_are_looked_for_no_deeper_than_a_text_may_nest() -> None:
    deep = "[" * (DEEPEST + 1) + '"\\ud83d\\ude00"'
    assert joined_surrogates(deep).endswith('"😀"')
