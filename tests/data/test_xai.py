"""Whether data/xai.yaml holds the whole article, and says of every fact where it stands.

The article has 59 paragraphs, numbered by line: the title is 1, captions are counted.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from itertools import combinations
from typing import Any

import msgspec
import pytest

from orgviewer.model.records import Document
from orgviewer.readers import read
from orgviewer.relations.chains import chains
from orgviewer.relations.graph import build_graph
from orgviewer.relations.worth import Worth, worth
from tests.data import SAMPLES, plain_data, text_of

DATA = plain_data("xai.yaml")
ARTICLE = "article"
PARAGRAPHS = range(1, 60)
ADDRESSES = {
    "https://yuhuaiwu.github.io/",
    "www.nytimes.com/2024/03/22/technology/china-ai-talent.html",
}

WITHOUT_FACT = {
    2: "the publisher and the account's name; they stand in the record of the source",
    7: "caption of a picture: that experts are shown, without a name",
    19: "caption of a picture: that the founding team is shown, without a name",
    22: "caption of a picture: the name that stands in 21",
    38: "caption of a picture: the name that stands in 37",
    46: "the address of the personal page; it stands in the record of that source",
    47: "the address of the newspaper; it stands in the record of that source",
    48: "the author; stands in the record of the source",
    49: "the editor; stands in the record of the source",
    50: "the layout; stands in the record of the source",
    51: "where the cover picture is from; stands in the record of the source",
    52: "announces an event of the publisher",
    53: "sells tickets to that event",
    54: "asks to scan a code for that event",
    55: "advertises a product of the publisher",
    56: "asks to follow and to bookmark",
    57: "asks to miss nothing",
    58: "advertises further texts",
    59: "says where the text is from; stands in the record of the source",
}

Place = tuple[str | int, ...]


def mappings(value: Any, place: Place = ()) -> Iterator[tuple[Place, dict[str, Any]]]:
    """Yield every mapping in plain data and the keys that lead to it."""
    if isinstance(value, dict):
        yield place, value
        for key, inner in value.items():
            yield from mappings(inner, (*place, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from mappings(inner, (*place, index))


def facts(data: dict[str, Any]) -> Iterator[tuple[Place, dict[str, Any]]]:
    """Yield every organization, post, person, entry and claim, whatever its field is called."""
    told = {name: data.get(name, []) for name in ("organizations", "posts", "persons")}
    told["meta"] = {"claims": data["meta"]["claims"]}
    for place, mapping in mappings(told):
        if len(place) > 1 and "sources" not in place:
            yield place, mapping


def without_place(data: dict[str, Any]) -> list[Place]:
    """Return where something is told without a source and the place in it."""
    return [
        place
        for place, mapping in facts(data)
        if not mapping.get("sources")
        or not all(citation.get("id") and citation.get("at") for citation in mapping["sources"])
    ]


def citations(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield every citation of every fact."""
    for _, mapping in facts(data):
        yield from mapping.get("sources", [])


def paragraphs_of_text(data: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield what could be plain text without a source: a biography, an interest."""
    for person in data["persons"]:
        yield person["id"], person["biography"]
        for interest in person.get("interests", []):
            yield person["id"], interest


def by_id(field: str, identifier: str) -> dict[str, Any]:
    """Return the record of that id."""
    found: list[dict[str, Any]] = [record for record in DATA[field] if record["id"] == identifier]
    assert len(found) == 1
    return found[0]


def test_it_is_in_the_format() -> None:
    msgspec.convert(DATA, Document, strict=False)


def test_the_first_line_names_the_schema() -> None:
    first = text_of("xai.yaml").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../resources/orgviewer.schema.json"


# ---- the whole article


def cited_paragraphs() -> set[int]:
    """Return the numbers of all paragraphs that some fact cites."""
    places = [str(citation["at"]) for citation in citations(DATA) if citation["id"] == ARTICLE]
    matches = [re.fullmatch(r"paragraph ([0-9]+)", place) for place in places]
    assert all(matches), [place for place, match in zip(places, matches, strict=True) if not match]
    return {int(match[1]) for match in matches if match}


def test_every_paragraph_is_cited_or_holds_no_fact() -> None:
    missing = set(PARAGRAPHS) - cited_paragraphs() - set(WITHOUT_FACT)
    assert missing == set()


def test_no_paragraph_is_both_cited_and_without_fact() -> None:
    assert cited_paragraphs() & set(WITHOUT_FACT) == set()


def test_no_paragraph_is_invented() -> None:
    assert cited_paragraphs() | set(WITHOUT_FACT) == set(PARAGRAPHS)


# ---- every fact has its place


def test_every_fact_has_a_source_and_a_place() -> None:
    assert without_place(DATA) == []


def test_no_biography_or_interest_is_bare_text() -> None:
    assert [identifier for identifier, entry in paragraphs_of_text(DATA) if isinstance(entry, str)] == []


@pytest.mark.parametrize(
    "field",
    ["other_names", "biography", "education", "work", "awards", "projects", "interests", "memberships"],
)
def test_a_missing_place_would_be_found(field: str) -> None:
    broken = copy.deepcopy(DATA)
    index = next(index for index, person in enumerate(broken["persons"]) if person.get(field))
    broken["persons"][index][field][0]["sources"][0].pop("at")
    assert without_place(broken) == [("persons", index, field, 0)]


def test_every_cited_source_is_declared_and_every_source_is_cited() -> None:
    assert {citation["id"] for citation in citations(DATA)} == {source["id"] for source in DATA["sources"]}


def test_sources_other_than_the_article_are_cited_through_it() -> None:
    assert {source["id"]: source.get("cited_in") for source in DATA["sources"]} == {
        "article": None,
        "personal-page": ARTICLE,
        "institute": ARTICLE,
        "newspaper": ARTICLE,
        "synced": ARTICLE,
    }
    second_hand = [place for place, mapping in facts(DATA) if ARTICLE not in ids_cited(mapping)]
    assert second_hand == []


def ids_cited(mapping: dict[str, Any]) -> set[str]:
    """Return the ids of the sources that a fact cites."""
    return {citation["id"] for citation in mapping["sources"]}


def test_what_is_told_of_the_launch_leads_to_the_paragraph_that_tells_of_it() -> None:
    told = [
        [citation["at"] for citation in mapping["sources"]]
        for _, mapping in facts(DATA)
        if any("the launch" in mapping.get(field, "") for field in ("summary", "text", "role"))
    ]
    assert len(told) >= 5
    assert [places for places in told if "paragraph 3" not in places] == []


def test_no_address_is_invented() -> None:
    found = set(re.findall(r"(?:https?://|www\.)[^\s,}\]]+", text_of("xai.yaml")))
    assert found == ADDRESSES


# ---- people and the tree


def test_everyone_is_there() -> None:
    assert sorted(person["name"] for person in DATA["persons"]) == [
        "Elon Musk",
        "Greg Yang",
        "Guodong Zhang",
        "Haotian Liu",
        "Jimmy Ba",
        "Lianmin Zheng",
        "Pin-Lun Hsu",
        "Xiao Sun",
        "Xiaobin Wu",
        "Yuhuai Wu",
        "Yunlong Liu",
        "Zihang Dai",
    ]


def test_everyone_has_one_primary_membership() -> None:
    primaries = {
        person["id"]: sum(membership.get("primary") == "true" for membership in person["memberships"])
        for person in DATA["persons"]
    }
    assert set(primaries.values()) == {1}, primaries


def test_who_is_where() -> None:
    members = sorted(
        (membership["organization_id"], person["id"])
        for person in DATA["persons"]
        for membership in person["memberships"]
    )
    assert members == [
        ("founding-team", "greg-yang"),
        ("founding-team", "guodong-zhang"),
        ("founding-team", "jimmy-ba"),
        ("founding-team", "yuhuai-wu"),
        ("founding-team", "zihang-dai"),
        ("further-researchers", "pin-lun-hsu"),
        ("further-researchers", "xiaobin-wu"),
        ("further-researchers", "yunlong-liu"),
        ("image-team", "haotian-liu"),
        ("image-team", "lianmin-zheng"),
        ("reasoning-team", "yuhuai-wu"),
        ("xai", "elon-musk"),
        ("xai", "jimmy-ba"),
        ("xai", "xiao-sun"),
    ]


def test_what_each_card_says_is_what_the_article_says_of_it() -> None:
    roles = {
        (person["id"], membership["organization_id"]): membership["role"]
        for person in DATA["persons"]
        for membership in person["memberships"]
    }
    assert roles == {
        ("elon-musk", "xai"): "At the launch",
        ("jimmy-ba", "xai"): "Leads research",
        ("xiao-sun", "xai"): "Manager, AI hardware",
        ("yuhuai-wu", "founding-team"): "Co-founder",
        ("jimmy-ba", "founding-team"): "Founding member",
        ("greg-yang", "founding-team"): "Mathematician",
        ("guodong-zhang", "founding-team"): "Founding member",
        ("zihang-dai", "founding-team"): "Founding member",
        ("haotian-liu", "image-team"): "Member",
        ("lianmin-zheng", "image-team"): "Member",
        ("yuhuai-wu", "reasoning-team"): "Member",
        ("xiaobin-wu", "further-researchers"): "Technical staff",
        ("yunlong-liu", "further-researchers"): "Leads infrastructure",
        ("pin-lun-hsu", "further-researchers"): "ML system full stack",
    }


def test_everything_lies_directly_under_xai_in_this_order() -> None:
    parents = {record["id"]: record.get("parent_id") for record in DATA["organizations"]}
    assert parents.pop("xai") is None
    assert set(parents.values()) == {"xai"}
    assert list(parents) == [
        "founding-team",
        "image-team",
        "reasoning-team",
        "core-research-team",
        "further-researchers",
    ]


def test_the_title_says_no_more_than_whom_the_article_names() -> None:
    assert DATA["meta"]["title"] == "People at xAI, as an article on Grok-3 names them"
    assert "only three of them to the launch" in DATA["meta"]["summary"]
    assert "not the whole team" in DATA["meta"]["note"]


def test_only_what_the_article_calls_a_team_is_one() -> None:
    kinds: dict[str, set[str]] = {}
    for record in DATA["organizations"]:
        kinds.setdefault(record["classification"], set()).add(record["id"])
    assert kinds.pop("company") == {"xai"}
    assert kinds.pop("team") == {"founding-team", "image-team", "reasoning-team", "core-research-team"}
    assert kinds == {"function": {"further-researchers"}}
    notes = {identifier: by_id("organizations", identifier)["note"] for identifier in kinds["function"]}
    assert {identifier for identifier, note in notes.items() if "grouping is ours" not in note} == set()


def test_only_stated_sizes_are_given() -> None:
    sizes = {record["id"]: record["headcount"] for record in DATA["organizations"] if "headcount" in record}
    assert sizes == {"founding-team": "12", "image-team": "4"}


def test_what_a_card_shows_is_short() -> None:
    roles = [membership["role"] for person in DATA["persons"] for membership in person["memberships"]]
    assert [role for role in roles if len(role) > 20] == []
    assert [record["name"] for record in DATA["organizations"] if len(record["name"]) > 22] == []


def test_no_role_is_dated_since_the_article_says_of_none_when_it_began() -> None:
    dated = [
        (person["id"], field)
        for person in DATA["persons"]
        for membership in person["memberships"]
        for field in ("start_date", "end_date", "duration")
        if field in membership
    ]
    assert dated == []
    told = [paragraph["text"] for paragraph in by_id("persons", "xiao-sun")["biography"]]
    assert any("at xAI since September 2023" in text for text in told)


# ---- doubts and conflicts


@pytest.mark.parametrize(
    ("person", "field", "what", "word"),
    [
        ("haotian-liu", "memberships", "image-team", "text-creation"),
        ("lianmin-zheng", "memberships", "image-team", "text-creation"),
        ("haotian-liu", "education", "University of Wisconsin-Madison", "later"),
        ("haotian-liu", "education", "University of Wisconsin-Madison", "present tense"),
        ("lianmin-zheng", "education", "University of California, Berkeley", "later"),
        ("zihang-dai", "work", "Baidu", "stay"),
        ("zihang-dai", "work", "NetEase", "plural"),
        ("greg-yang", "work", "Microsoft", "probably Redmond"),
        ("greg-yang", "projects", "Cooperation of Microsoft and OpenAI", "order"),
        ("greg-yang", "awards", "Morgan Prize", "highest"),
        ("pin-lun-hsu", "projects", "SGLang", "whether SGLang is"),
        ("haotian-liu", "projects", "Llava", "probably LLaVA"),
        ("yunlong-liu", "projects", "Core ML compiler and runtime (OpenXLA, PjRt)", "probably Compiler"),
        ("xiao-sun", "education", "Yale University", "T.P. MA"),
        ("xiao-sun", "memberships", "xai", "not as one of the twelve"),
        ("xiao-sun", "memberships", "xai", "since when is not said"),
        ("elon-musk", "memberships", "xai", "one of the twelve founders is not said"),
        ("yuhuai-wu", "education", "University of Toronto", "counts as"),
        ("xiaobin-wu", "memberships", "further-researchers", "technician"),
    ],
)
def test_a_conflict_has_its_note(person: str, field: str, what: str, word: str) -> None:
    entries = [
        entry
        for entry in by_id("persons", person)[field]
        if what in (entry.get(key) for key in ("organization_id", "institution", "name", "title"))
    ]
    assert entries
    assert [entry for entry in entries if word not in entry.get("note", "")] == []


def test_both_sides_of_the_majority_are_kept() -> None:
    claims = [
        claim for claim in by_id("organizations", "founding-team")["claims"] if "Chinese" in claim["text"]
    ]
    assert len(claims) == 2
    assert all("ontradict" in claim["note"] for claim in claims)


def test_what_the_article_asks_and_what_it_finds_clear_are_claims_of_their_own() -> None:
    told = {
        claim["text"]: [citation["at"] for citation in claim["sources"]]
        for record in (DATA["meta"], by_id("organizations", "xai"))
        for claim in record["claims"]
    }
    asked = [places for text, places in told.items() if "What the article asks" in text]
    assert asked == [["paragraph 1"]]
    clear = [places for text, places in told.items() if "particularly clear at xAI" in text]
    assert clear == [["paragraph 13", "paragraph 14"]]


def test_the_permission_is_that_of_36kr_as_written_and_the_suspicion_is_marked() -> None:
    note = by_id("sources", ARTICLE)["note"]
    assert "with permission of 36Kr" in note
    assert "probably 36Kr" in note


def test_nobody_is_labelled() -> None:
    for person in DATA["persons"]:
        assert "chinese" not in str({**person, "sources": []}).casefold()
    names = {part for person in DATA["persons"] for part in (person["name"], person["id"])}
    for _, mapping in facts(DATA):
        told = f"{mapping.get('text', '')} {mapping.get('note', '')}"
        assert "Chinese" not in told or not any(name in told for name in names)


def test_the_degree_that_the_article_says_is_still_to_come_is_marked() -> None:
    expected = {
        (person["id"], degree["end_date"])
        for person in DATA["persons"]
        for degree in person.get("education", [])
        if degree.get("status") == "expected"
    }
    assert expected == {("lianmin-zheng", "2024")}


def test_the_year_is_marked_as_our_inference() -> None:
    assert DATA["meta"]["as_of"] == "2025-02-18"
    assert "2025 is our inference" in DATA["meta"]["note"]


def test_who_is_only_called_a_teacher_is_no_advisor() -> None:
    told = [paragraph["text"] for paragraph in by_id("persons", "yuhuai-wu")["biography"]]
    assert any("Jimmy Ba" in text and "counts as" in text for text in told)
    taught = {
        (person["id"], *degree["teachers"])
        for person in DATA["persons"]
        for degree in person.get("education", [])
        if "teachers" in degree and "advisors" not in degree
    }
    assert taught == {("yuhuai-wu", "Jimmy Ba"), ("jimmy-ba", "Geoffrey Hinton")}


def test_advisors_are_people_outside() -> None:
    advisors = {
        advisor
        for person in DATA["persons"]
        for degree in person.get("education", [])
        for advisor in degree.get("advisors", [])
    }
    assert advisors == {
        "Roger Grosse",
        "T.P. MA",
        "Yong Jae Lee",
        "Ion Stoica",
        "Joseph E. Gonzalez",
    }


def test_connections_claim_no_more_than_the_article() -> None:
    dataset = read(SAMPLES / "xai.yaml")
    graph = build_graph(dataset)
    found: dict[Worth, set[frozenset[str]]] = {level: set() for level in Worth}
    for one, other in combinations(range(len(dataset.persons)), 2):
        for chain in chains(graph, one, other):
            if len(chain.steps) == 1:
                found[worth(chain)].add(frozenset((dataset.persons[one].id, dataset.persons[other].id)))
    founders = ("yuhuai-wu", "jimmy-ba", "greg-yang", "guodong-zhang", "zihang-dai")
    assert found[Worth.ACQUAINTED] == {frozenset(("yuhuai-wu", "jimmy-ba"))}
    assert found[Worth.TOGETHER] == set()  # the article says of nobody since when
    assert found[Worth.IN_FILE] == {
        *map(frozenset, combinations(founders, 2)),
        frozenset(("haotian-liu", "lianmin-zheng")),
    }
    # Elon Musk is at xAI like everybody else, and Xiao Sun, too; nothing more is said of either.
    shared = {one for pairs in found.values() for pair in pairs for one in pair}
    assert {person.id for person in dataset.persons} - shared == {"elon-musk", "xiao-sun", "pin-lun-hsu"}
