"""Whether data/xai.yaml holds the facts of the article, all of them and no other: see facts.tsv."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.data import plain_data
from tests.data.facts import Fact, held, number_of_facts, table
from tests.data.test_xai import PARAGRAPHS, WITHOUT_FACT

DATA = plain_data("xai.yaml")
LISTED = table()


def differences(data: dict[str, Any]) -> tuple[list[Fact], list[Fact]]:
    """Return the facts that the data has lost, and those that it has added."""
    found = held(data, LISTED)
    return sorted(LISTED - found), sorted(found - LISTED)


def test_no_fact_is_lost_changed_or_added() -> None:
    lost, added = differences(DATA)
    assert lost == []
    assert added == []


def test_the_table_covers_every_paragraph_that_holds_a_fact() -> None:
    covered = {int(place) for fact in LISTED for place in fact.places.split() if place.isdigit()}
    assert covered == set(PARAGRAPHS) - set(WITHOUT_FACT)


def test_everybody_has_facts_that_are_counted() -> None:
    subjects = ["meta", *(record["id"] for field in ("organizations", "persons") for record in DATA[field])]
    of_each = {subject: {fact for fact in LISTED if fact.subject == subject} for subject in subjects}
    assert [subject for subject, facts in of_each.items() if number_of_facts(facts) == 0] == []
    assert sum(map(number_of_facts, of_each.values())) == number_of_facts(LISTED)


# ---- a table that would not notice is worth nothing


def person(data: dict[str, Any], identifier: str) -> dict[str, Any]:
    """Return a person of plain data."""
    found: dict[str, Any] = next(one for one in data["persons"] if one["id"] == identifier)
    return found


def entry(data: dict[str, Any], identifier: str, field: str, name: str) -> dict[str, Any]:
    """Return the last entry of a person that is named so."""
    found: dict[str, Any] = [one for one in person(data, identifier)[field] if name in one.values()][-1]
    return found


def without_an_entry(data: dict[str, Any]) -> None:
    person(data, "zihang-dai")["work"].remove(entry(data, "zihang-dai", "work", "Google"))


def with_another_duration(data: dict[str, Any]) -> None:
    entry(data, "yunlong-liu", "work", "Google")["duration"] = "3 years"


def with_another_year(data: dict[str, Any]) -> None:
    entry(data, "yunlong-liu", "education", "Johns Hopkins University")["end_date"] = "2019"


def with_an_entry_more(data: dict[str, Any]) -> None:
    work = person(data, "greg-yang")["work"]
    work.append({**work[0], "name": "OpenAI"})


def with_another_advisor(data: dict[str, Any]) -> None:
    entry(data, "guodong-zhang", "education", "University of Toronto")["advisors"] = ["Jimmy Ba"]


def with_another_paragraph(data: dict[str, Any]) -> None:
    entry(data, "xiao-sun", "work", "IBM")["sources"][0]["at"] = "paragraph 28"


def without_a_sentence(data: dict[str, Any]) -> None:
    del person(data, "greg-yang")["biography"][0]


def with_another_number_in_a_sentence(data: dict[str, Any]) -> None:
    claim = data["meta"]["claims"][1]
    claim["text"] = claim["text"].replace("37 %", "36 %")


def with_another_number_in_words(data: dict[str, Any]) -> None:
    paragraph = person(data, "zihang-dai")["biography"][1]
    paragraph["text"] = paragraph["text"].replace("four years", "six years")


def with_another_name_in_a_sentence(data: dict[str, Any]) -> None:
    paragraph = person(data, "jimmy-ba")["biography"][2]
    paragraph["text"] = paragraph["text"].replace("physics", "physics, and of Yann LeCun")


def with_a_sentence_more(data: dict[str, Any]) -> None:
    person(data, "haotian-liu")["biography"][0]["text"] += " He likes the sea."


def with_a_claim_more(data: dict[str, Any]) -> None:
    xai = data["organizations"][0]
    xai["claims"].append({**xai["claims"][0], "text": "It is said to be growing fast."})


def without_a_size(data: dict[str, Any]) -> None:
    del data["organizations"][1]["headcount"]


@pytest.mark.parametrize(
    ("change", "loses", "adds"),
    [
        (without_an_entry, True, False),
        (with_another_duration, True, True),
        (with_another_year, True, True),
        (with_an_entry_more, False, True),
        (with_another_advisor, True, True),
        (with_another_paragraph, True, True),
        (without_a_sentence, True, False),
        (with_another_number_in_a_sentence, True, True),
        (with_another_number_in_words, False, True),
        (with_another_name_in_a_sentence, False, True),
        (with_a_sentence_more, False, True),
        (with_a_claim_more, False, True),
        (without_a_size, True, False),
    ],
)
def test_a_change_would_be_noticed(change: Callable[[dict[str, Any]], None], loses: bool, adds: bool) -> None:
    data = copy.deepcopy(DATA)
    change(data)
    lost, added = differences(data)
    assert (bool(lost), bool(added)) == (loses, adds)
