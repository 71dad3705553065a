"""Whole documents drawn at random: every kind of record, with texts that files easily get wrong."""

from __future__ import annotations

from typing import Any, Literal

import msgspec
import msgspec.inspect as types
from hypothesis import strategies as st

from orgviewer.model.records import Document, Membership, Organization, Person, Post, Source
from orgviewer.model.walk import options_of

ODD = (
    *("null", "~", "no", "Yes", "y", "2010", "0012", "1e3", "0x1F", "12:30:45", "2023-07-12", "1_000"),
    *("=", "<<", "0b101"),
    *(" leading", "trailing ", "a: b", "a:b", "# x", "x # y", "- a", "---", "...", "%TAG", "& &a", "*a"),
    *("!t",),
    *("{a}", "[b]", "a, b", "'", '"', "\\", "a\nb", "a\n", "a\n\n", "\na", "a\n  b\nc", " \na", "a\r\nb"),
    *("\ta",),
    *("a\x85b", "a\u2028b", "a\u2029b", "\ufeffa", "\xa0a", "a\u200db", "a\x7fb", "a\x1bb", "吴宇怀"),
    *("😀", "علي"),
    *("word " * 60 + "end", "double  space " * 20 + "end", "x" * 300, "y" * 150 + " " + "z" * 150, "a > b"),
    *("https://example.org/a?b=c#d", "\\ud83d\\ude00", "a: >-", "| a", "x:", ": y", "+1", "-1", ".5", "@a"),
    *(
        "`a",
        "\0",
        "\x01a",
        "\ufffe",
        "a\uffff",
        "? a",
        ", a",
        "NaN",
        "true",
        "\x9f",
        "k" * 2_000,
        "\U0001fffe",
    ),
)
HALVES: tuple[Literal["Cs"]] = ("Cs",)
letters = st.characters(exclude_categories=HALVES)
texts = st.one_of(st.sampled_from(ODD), st.text(letters, min_size=1, max_size=30)).filter(
    lambda text: text.strip()
)
dates = st.sampled_from(("2021", "2023-07", "2023-07-12"))


def fields_of(kind: type, **given: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Return records as plain data, any optional field there or not; `given` are fields drawn otherwise."""
    info = types.type_info(kind)
    assert isinstance(info, types.StructType)
    drawn = {
        item.name: given[item.name] if item.name in given else _values(item.type) for item in info.fields
    }
    required = {item.name for item in info.fields if item.required}
    return st.fixed_dictionaries(
        {name: values for name, values in drawn.items() if name in required},
        optional={name: values for name, values in drawn.items() if name not in required},
    )


def _values(kind: types.Type) -> st.SearchStrategy[Any]:
    return st.one_of(*(_of(option) for option in options_of(kind) if not isinstance(option, types.NoneType)))


def _of(kind: types.Type) -> st.SearchStrategy[Any]:
    match kind:
        case types.StructType():
            sources = {"sources": st.just([{"id": "s0"}])} if "sources" in kind.cls.__struct_fields__ else {}
            return fields_of(kind.cls, **sources)
        case types.VarTupleType():
            return st.lists(_values(kind.item_type), max_size=2)
        case types.DictType():
            return st.dictionaries(texts, texts, max_size=2)
        case types.StrType(pattern=str()):
            return dates
        case types.LiteralType():
            return st.sampled_from(kind.values)
        case types.IntType():
            return st.integers(1000, 999_999_999)
        case types.BoolType():
            return st.booleans()
    return texts


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Draw a sound document: ids are different, and whatever names somebody names somebody there."""
    ids = draw(st.lists(texts.map(str.strip), min_size=6, max_size=12, unique=True))
    organizations, persons, posts = ids[::3], ids[1::3], ids[2::3]

    def records(kind: type, own: list[str], **given: st.SearchStrategy[Any]) -> list[dict[str, Any]]:
        return [draw(fields_of(kind, id=st.just(one), sources=cited, **given)) for one in own]

    cited = st.just([{"id": "s0", "at": "p. 1"}])
    nobody = st.nothing()
    memberships = st.lists(
        fields_of(
            Membership,
            organization_id=st.sampled_from(organizations),
            on_behalf_of_id=st.sampled_from(organizations),
            post_id=st.sampled_from(posts),
            reports_to=nobody,
            reports_to_post_id=st.none(),
            also_reports_to=nobody,
            sources=cited,
            start_date=nobody,
            end_date=nobody,
            primary=nobody,
        ),
        max_size=2,
    )
    data = {
        "sources": [draw(fields_of(Source, id=st.just("s0"), cited_in=nobody))],
        "organizations": records(Organization, organizations, parent_id=nobody, founding_date=nobody),
        "posts": records(
            Post,
            posts,
            organization_id=st.sampled_from(organizations),
            reports_to=nobody,
            reports_to_post_id=st.none(),
        ),
        "persons": records(Person, persons, memberships=memberships),
    }
    return msgspec.convert(data, Document)
