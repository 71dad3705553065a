"""Views into YAML and back: what is written is read as the same, whatever was chosen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import msgspec.inspect as types
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import fields

from orgviewer.chart.spec import ChartSpec, Folding
from orgviewer.choices import PictureFormat
from orgviewer.relations.facets import Facet, FacetKind
from orgviewer.saved.cards import KeptCard, KeptFolding, KeptKind
from orgviewer.saved.checking import OF_ONE_WINDOW
from orgviewer.saved.files import ViewFile, beside, views_in
from orgviewer.saved.plain import usual
from orgviewer.saved.view import View
from orgviewer.saved.writing import ViewChange, changed_text

HOME = Path("staff.orgviewer.yaml")
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=12)
NAMES = TEXTS.filter(lambda text: text.isprintable() and bool(text.strip()))


def of_type(kind: types.Type) -> st.SearchStrategy[Any]:
    """Return what can stand in a field of a type, so that fields to come are drawn as well."""
    match kind:
        case types.Metadata():
            return of_type(kind.type)
        case types.UnionType():
            return st.one_of(*map(of_type, kind.types))
        case types.FrozenSetType():
            return st.frozensets(of_type(kind.item_type), max_size=3)
        case types.VarTupleType():
            return st.lists(of_type(kind.item_type), max_size=2).map(tuple)
        case types.StructType():
            return of_record(kind)
    return of_plain(kind)


def of_plain(kind: types.Type) -> st.SearchStrategy[Any]:
    """Return what can stand in a field that holds one thing."""
    match kind:
        case types.NoneType():
            return st.none()
        case types.BoolType():
            return st.booleans()
        case types.StrType():
            return NAMES
        case types.IntType():
            return st.integers(kind.ge or 0, kind.le or 99)
        case types.FloatType():
            return st.floats(kind.ge or 0.5, kind.le or 99, allow_nan=False)
        case types.EnumType():
            return st.sampled_from(list(kind.cls))
        case types.LiteralType():
            return st.sampled_from(kind.values)
        case types.NamedTupleType():  # a sheet of paper
            return st.builds(kind.cls, st.floats(100, 2000), st.floats(100, 2000))
    raise AssertionError(kind)


def of_record(kind: types.StructType) -> st.SearchStrategy[Any]:
    """Return records with any values in all fields that a view keeps."""
    if kind.cls is KeptFolding:
        return FOLDINGS
    hidden = OF_ONE_WINDOW.get(kind.cls, frozenset())
    drawn = {one.name: of_type(one.type) for one in kind.fields if one.name not in hidden}
    return st.builds(kind.cls, **drawn)


CARDS = st.builds(KeptCard, st.sampled_from(KeptKind), NAMES, st.just("") | NAMES)
FOLDINGS = st.recursive(
    st.builds(KeptFolding, st.none() | st.integers(0, 9)),
    lambda inner: st.builds(
        KeptFolding,
        st.none() | st.integers(0, 9),
        st.lists(CARDS, max_size=3).map(tuple),
        st.lists(CARDS, max_size=3).map(tuple),
        CARDS,
        inner,
    ),
    max_leaves=3,
)
INFO = types.type_info(View)
assert isinstance(INFO, types.StructType)
VIEWS = of_record(INFO)


def records(kind: types.Type, seen: set[type]) -> Iterator[type[Struct]]:
    """Yield the types of all records that a view is made of."""
    match kind:
        case types.StructType() if kind.cls not in seen:
            seen.add(kind.cls)
            yield kind.cls
            for one in kind.fields:
                yield from records(one.type, seen)
        case types.UnionType():
            for option in kind.types:
                yield from records(option, seen)
        case types.VarTupleType() | types.FrozenSetType():
            yield from records(kind.item_type, seen)


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(st.lists(VIEWS, unique_by=lambda view: view.name, min_size=1, max_size=3))
def test_what_is_written_is_read_as_the_same(views: list[View]) -> None:
    file = ViewFile(HOME)
    for view in views:
        text, lost = changed_text(file, ViewChange(None, view))
        assert not lost
        file = views_in(text, HOME, HOME)
    assert file.problems == ()
    assert list(file.views) == views


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(VIEWS)
def test_a_view_passes_through_plain_json_too(view: View) -> None:
    assert msgspec.json.decode(msgspec.json.encode(view), type=View) == view


def test_what_may_be_nothing_usually_is_nothing() -> None:
    """Else nobody could write it down: an empty field is as if it were not there."""
    for record in records(INFO, set()):
        info = types.type_info(record)
        assert isinstance(info, types.StructType)
        for one, told in zip(fields(record), info.fields, strict=True):
            options = told.type.types if isinstance(told.type, types.UnionType) else ()
            if any(isinstance(option, types.NoneType) for option in options):
                assert usual(one) is None, (record, one.name)


def test_a_view_is_written_as_a_person_would(tmp_path: Path) -> None:
    view = View(
        "Board, A4",
        ChartSpec(coloured_by=Facet(FacetKind.COLUMN, "Grade"), folding=Folding()),
        folding=KeptFolding(2, (KeptCard(KeptKind.PERSON, "p4"),)),
        export=msgspec.structs.replace(View().export, kind=PictureFormat.PDF),
    )
    text, _ = changed_text(ViewFile(tmp_path / "staff.orgviewer.yaml"), ViewChange(None, view))
    assert text.splitlines()[1:] == [
        "format: 1",
        "views:",
        '  - name: "Board, A4"',
        "    chart: {coloured_by: {kind: column, column: Grade}}",
        "    folding: {depth: 2, exceptions: [{kind: person, id: p4}]}",
        '    export: {kind: ".pdf"}',
    ]


def test_the_views_of_a_file_lie_beside_it(tmp_path: Path) -> None:
    assert beside(tmp_path / "staff.csv") == tmp_path / "staff.orgviewer.yaml"
    assert beside(tmp_path / "staff.2024.xlsx") == tmp_path / "staff.2024.orgviewer.yaml"
    (tmp_path / "people.v1").mkdir()
    assert beside(tmp_path / "people.v1") == tmp_path / "people.v1.orgviewer.yaml"
