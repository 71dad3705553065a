"""Views that a person wrote: plain data into records, or all that is wrong with it, each with its place.

The types of the fields say what may stand in them, so whatever can be chosen is checked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec
import msgspec.inspect as types
from msgspec import Struct, field

from orgviewer.chart.spec import ChartSpec, Filter
from orgviewer.layout.layout import LayoutStyle
from orgviewer.model.findings import Finding, did_you_mean, quoted
from orgviewer.model.walk import FieldPath, options_of
from orgviewer.saved.cards import KeptFolding
from orgviewer.saved.view import View
from orgviewer.words.language import tr

OF_ONE_WINDOW: Mapping[type, frozenset[str]] = {
    ChartSpec: frozenset(("folding",)),
    Filter: frozenset(("found",)),
    LayoutStyle: frozenset(("view_height", "reading")),
    KeptFolding: frozenset(("shown",)),
}
"""Fields that no view has: places of one chart, the size of one window, what only comparisons have, and
whom a filter found before something was left off."""
YES_AND_NO = {"yes": True, "no": False, "true": True, "false": False}


class Checked(Struct):
    """Plain data as it is converted, and what is wrong with it."""

    findings: list[Finding] = field(default_factory=list)

    def note(self, place: FieldPath, message: str, hint: str = "") -> None:
        """Keep what is wrong at a place."""
        self.findings.append(Finding(place, message, hint))

    def value(self, data: object, kind: types.Type, place: FieldPath) -> object:
        """Return a value as it is converted, after what is wrong with it has been noted."""
        options = options_of(kind)
        for option in options:
            match option, data:
                case types.StructType(), dict():
                    return self._fields(data, option, place)
                case (
                    (types.VarTupleType() | types.ListType() | types.SetType() | types.FrozenSetType()),
                    list(),
                ):
                    pairs = enumerate(data)
                    return [self.value(one, option.item_type, (*place, number)) for number, one in pairs]
                case types.BoolType(), str() if data.lower() in YES_AND_NO:
                    return YES_AND_NO[data.lower()]
        if not any(_fits(data, option) for option in options):
            self.note(place, *_complaint(data, options, place))
        return data

    def _fields(self, data: dict[str, object], kind: types.StructType, place: FieldPath) -> dict[str, object]:
        hidden = OF_ONE_WINDOW.get(kind.cls, frozenset())
        known = {one.encode_name: one for one in kind.fields if one.name not in hidden}
        for name in data:
            if name not in known:
                sentence = tr("there is no field {name} here", name=quoted(name))
                listed = tr("There are: {list}.", list=", ".join(known))
                self.note((*place, name), sentence, did_you_mean(name, known) or listed)
        for name, one in known.items():
            if one.required and data.get(name) is None:
                self.note(place, tr("{name} is missing here", name=quoted(name)))
        return {
            name: self.value(told, known[name].type, (*place, name))
            for name, told in data.items()
            if name in known and told is not None
        }


def checked_view(data: object, place: FieldPath) -> tuple[View | None, list[Finding]]:
    """Return the view that plain data says, or None and all that is wrong with it."""
    checked = Checked()
    if not isinstance(data, dict):
        return None, [Finding(place, tr("a view should be a group of fields"), tr('Begin with "name:".'))]
    plain = checked.value(data, types.type_info(View), place)
    if not _is_name(data.get("name")):
        checked.note(place, tr("a view needs a name, on one line"), tr('Write "name: …" first.'))
    if checked.findings:
        return None, checked.findings
    try:
        return msgspec.convert(plain, View, strict=False), []
    except msgspec.ValidationError as error:  # of a type that is told by one of its own fields
        return None, [Finding(place, tr("this view makes no sense: {reason}", reason=error))]


def _is_name(name: object) -> bool:
    return isinstance(name, str) and bool(name.strip()) and name.isprintable()


def _fits(data: object, option: types.Type) -> bool:
    """Return whether data is of a type, as far as that can be told before it is converted."""
    match option:
        case types.EnumType():
            return data in [str(one.value) for one in option.cls]
        case types.LiteralType():
            return data in list(map(str, option.values))
        case types.StrType() | types.IntType() | types.FloatType():
            return _is_scalar(data, option)
        case types.StructType() | types.BoolType() | types.NoneType():
            return False
        case types.VarTupleType() | types.ListType() | types.SetType() | types.FrozenSetType():
            return False
        case types.NamedTupleType() | types.TupleType():
            return isinstance(data, list)
    return True  # which the conversion tells


def _is_scalar(data: object, option: types.StrType | types.IntType | types.FloatType) -> bool:
    if not isinstance(data, str):
        return False
    if isinstance(option, types.StrType):
        return True
    try:
        number = msgspec.convert(data, int if isinstance(option, types.IntType) else float, strict=False)
    except msgspec.ValidationError:
        return False
    least, most = option.ge, option.le
    return (least is None or number >= least) and (most is None or number <= most)


def _complaint(data: object, options: tuple[types.Type, ...], place: FieldPath) -> tuple[str, str]:
    """Return what is wrong with a value that is of none of some types, as a clause, and a hint."""
    name = next((quoted(part) for part in reversed(place) if isinstance(part, str)), "")
    shape = tr("a list") if isinstance(data, list) else tr("a group of fields")
    found = quoted(data) if isinstance(data, str) else shape
    words = list(_words(options))
    if words:
        hint = did_you_mean(data, words) if isinstance(data, str) else ""
        listed = tr("It is one of {list}.", list=", ".join(words))
        return tr("{found} is nothing that {name} can be", found=found, name=name), hint or listed
    wanted = " / ".join(dict.fromkeys(filter(None, map(_what, options))))
    return tr("{name} should be {wanted}, but is {found}", name=name, wanted=wanted, found=found), ""


def _words(options: tuple[types.Type, ...]) -> Iterator[str]:
    for option in options:
        if isinstance(option, types.EnumType):
            yield from (str(one.value) for one in option.cls)
        elif isinstance(option, types.LiteralType):
            yield from map(str, option.values)


def _what(option: types.Type) -> str:
    """Return what a type is, for people; nothing for none at all."""
    match option:
        case types.IntType() | types.FloatType():
            bounds = option.ge, option.le
            return _number(*bounds)
        case types.StrType():
            return tr("a text")
        case types.BoolType():
            return tr("yes or no")
        case types.StructType():
            return tr("a group of fields")
        case types.VarTupleType() | types.ListType() | types.SetType() | types.FrozenSetType():
            return tr("a list")
    return ""


def _number(least: float | None, most: float | None) -> str:
    if least is not None and most is not None:
        return tr("a number from {least} to {most}", least=f"{least:g}", most=f"{most:g}")
    return tr("a number") if least is None else tr("a number from {least} up", least=f"{least:g}")
