"""Rules as they are typed: a condition, a colon, and how whom it holds of is marked.

    vacant: red                          start less than 90 days ago: badge "new" green
    span > 10: border orange             Salary between 50000 and 90000: icon dot
    role contains chief: badge C         email missing: faint

Not for: which fields a file has (see `chart.fields.names`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from orgviewer.chart.fields.counted import counted_fields
from orgviewer.chart.fields.names import headings, person_fields, team_fields, unknown_field
from orgviewer.chart.fields.names import meant as meant_field
from orgviewer.chart.rules.dates import range_of
from orgviewer.chart.rules.questions import Questions, questions
from orgviewer.chart.spec import CardLook, CardRule, CardState, Condition, Hue, Icon, Test
from orgviewer.errors import UsageError
from orgviewer.model.dataset import Dataset
from orgviewer.model.findings import did_you_mean, quoted
from orgviewer.model.naming import folded
from orgviewer.model.quantities.evidence import is_no_answer
from orgviewer.words.language import tr

MOST_BADGE = 6  # letters of a badge
_FIELD = r"(?P<field>\"(?:[^\"]|\"\")+\"|.+?)"
_VALUE = r"(?P<value>\"(?:[^\"]|\"\")*\"|\S.*?)"
_NUMBER = r"(?P<value>-?\d+(?:\.\d+)?)"
_FORMS: Mapping[Test, re.Pattern[str]] = {
    test: re.compile(f"{_FIELD}{form}", re.IGNORECASE)
    for test, form in {
        Test.WITHIN_DAYS: r"\s*(?:<|(?:is )?less than)\s*(?P<value>\d+) days? ago",
        Test.BETWEEN: rf" (?:is )?between {_NUMBER} and (?P<other>-?\d+(?:\.\d+)?)",
        Test.OVER: rf"(?:\s*>\s*| (?:is )?over ){_NUMBER}",
        Test.UNDER: rf"(?:\s*<\s*| (?:is )?under ){_NUMBER}",
        Test.BEFORE: r" (?:is )?before (?P<value>[\d-]+)",
        Test.AFTER: r" (?:is )?after (?P<value>[\d-]+)",
        Test.MISSING: r" (?:is )?missing",
        Test.CONTAINS: f" contains {_VALUE}",
        Test.IS: rf"(?:\s*=\s*| is ){_VALUE}",
    }.items()
}
NOTHING = frozenset(("empty", "blank", "nothing", "missing", "leer", "fehlt", "vide", "vacio", "空", "空白"))
"""What people write for a field that says nothing, folded, beside what stands in files for that."""
UNASKED = ("head",)  # which only cards say
DATED = (Test.BEFORE, Test.AFTER)


def parse_rule(text: str) -> CardRule:
    """Return the rule that is typed; raises UsageError for what is none."""
    colons = [place for place, sign in enumerate(text) if sign == ":" and text[:place].count('"') % 2 == 0]
    when, look = (text[: colons[-1]].strip(), text[colons[-1] + 1 :].strip()) if colons else ("", "")
    if not when or not look:
        raise UsageError(tr("{rule} is no rule: write a condition, a colon and a mark.", rule=quoted(text)))
    return _marked(CardRule(parse_condition(when)), look, text)


def parse_condition(text: str) -> Condition:
    """Return the condition that is typed; raises UsageError for what is none."""
    states = {str(state): state for state in CardState}
    if text.lower() in states:
        return Condition(state=states[text.lower()])
    for test, form in _FORMS.items():
        found = form.fullmatch(text)
        if found is not None:
            parts = found.groupdict()
            value = _unquoted(parts.get("value") or "")
            if test in DATED and range_of(value) is None:
                raise UsageError(tr("{word} is no day, written as 2024-06-30.", word=quoted(value)))
            return Condition(None, _unquoted(found["field"]), test, value, parts.get("other") or "")
    hint = did_you_mean(text, states)
    sentence = tr("{text} is no condition.", text=quoted(text))
    more = tr("Some are: vacant, span > 10, role contains chief, email missing, start before 2024-06-30.")
    raise UsageError(f"{sentence} {hint or more}")


def _marked(rule: CardRule, text: str, whole: str) -> CardRule:
    """Return a rule with the mark that is typed: a look, a colour, an icon or the text of a badge."""
    words = re.findall(r'"[^"]*"|\S+', text)
    hues, icons = ({str(one): one for one in kind} for kind in (Hue, Icon))
    looks = {str(look): look for look in CardLook} | {"color": CardLook.COLOUR}
    look, rest = looks.get(words[0].lower() if words else ""), words[1:]
    if look is None:
        look, rest = CardLook.COLOUR, words
    rule = replace(rule, look=look)
    for word in rest:
        if word.lower() in hues and look is not CardLook.FAINT:
            rule = replace(rule, hue=hues[word.lower()])
        elif look is CardLook.ICON and word.lower() in icons:
            rule = replace(rule, icon=icons[word.lower()])
        elif look is CardLook.BADGE and not rule.text and len(_unquoted(word)) <= MOST_BADGE:
            rule = replace(rule, text=_unquoted(word))
        else:
            known = [*looks, *hues, *(icons if look is CardLook.ICON else ())]
            sentence = tr("{word} in {rule} is no mark.", word=quoted(_unquoted(word)), rule=quoted(whole))
            hint = did_you_mean(word, known) or tr("There are {list}.", list=", ".join(known))
            raise UsageError(f"{sentence} {hint}")
    return rule


def rule_text(rule: CardRule) -> str:
    """Return a rule as it is typed."""
    look = [] if rule.look is CardLook.COLOUR else [str(rule.look)]
    if rule.look is CardLook.BADGE and rule.text:
        look.append(_in_quotes(rule.text))
    if rule.look is CardLook.ICON:
        look.append(str(rule.icon))
    if rule.look is not CardLook.FAINT:
        look.append(str(rule.hue))
    return f"{condition_text(rule.when)}: {' '.join(look)}"


def condition_text(when: Condition) -> str:
    """Return a condition as it is typed."""
    if when.state is not None:
        return str(when.state)
    name = when.field if re.fullmatch(r"\w+", when.field) else _in_quotes(when.field)
    match when.test:
        case Test.MISSING:
            return f"{name} missing"
        case Test.OVER | Test.UNDER:
            return f"{name} {'>' if when.test is Test.OVER else '<'} {when.value}"
        case Test.BETWEEN:
            return f"{name} between {when.value} and {when.other}"
        case Test.WITHIN_DAYS:
            return f"{name} less than {when.value} days ago"
        case Test.BEFORE | Test.AFTER:
            return f"{name} {when.test} {when.value}"
        case Test.IS | Test.CONTAINS:
            return f"{name} {when.test} {_in_quotes(when.value)}"


def idle_reason(when: Condition, asked: Questions) -> str:
    """Return why a condition holds of nobody, or what may have been meant by it; nothing if nobody knows."""
    if why := asked.refusal(when):
        return why
    is_about_nothing = folded(when.value) in NOTHING or is_no_answer(when.value)
    if when.state is not None or when.test not in (Test.IS, Test.CONTAINS) or not is_about_nothing:
        return ""
    meant = condition_text(replace(when, test=Test.MISSING))
    return tr("Whoever has none of it is found by {condition}.", condition=quoted(meant))


def settled_rules(rules: tuple[CardRule, ...], dataset: Dataset) -> tuple[CardRule, ...]:
    """Return rules whose fields are called as they are known; raises UsageError for an unknown one.

    Also for a question that a field cannot answer, such as whether a text is more than a number.
    """
    known, asked = rule_fields(dataset), questions(dataset)
    found = []
    for rule in rules:
        name = rule.when.field
        own = meant_field(name, known, dataset) if rule.when.state is None else name
        if own is None:
            raise UsageError(unknown_field(name, known, dataset))
        when = replace(rule.when, field=own)
        if why := asked.refusal(when):
            raise UsageError(why)
        found.append(replace(rule, when=when))
    return tuple(found)


def fitting_rules(rules: tuple[CardRule, ...], dataset: Dataset) -> tuple[CardRule, ...]:
    """Return the rules whose fields a file has, called as they are known there."""
    known = rule_fields(dataset)
    names = [meant_field(one.when.field, known, dataset) if one.when.state is None else "" for one in rules]
    pairs = zip(rules, names, strict=True)
    return tuple(replace(one, when=replace(one.when, field=name)) for one, name in pairs if name is not None)


def rule_fields(dataset: Dataset) -> tuple[str, ...]:
    """Return all fields that can be asked for: those of people, and what is counted of teams."""
    fields, counted = (*person_fields(dataset), *team_fields(dataset)), counted_fields(dataset)
    others = headings(dataset).fields
    asked = (name for name in fields if name not in others and counted.word_of(name) not in UNASKED)
    return tuple(dict.fromkeys(asked))


def _unquoted(text: str) -> str:
    text = text.strip()
    return text[1:-1].replace('""', '"') if len(text) > 1 and text[0] == text[-1] == '"' else text


def _in_quotes(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
