"""The side panel: what its pages say, and where their links lead."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from orgviewer.chart.chart import Kind
from orgviewer.chart.places import Place
from orgviewer.lives.shortened import LONGEST_PAGE
from orgviewer.views.panel.details import Details
from orgviewer.views.panel.pages import MOST_ABOVE
from tests.views.conftest import Document
from tests.views.hands import NO_KEYS, Hands

CONTROL = Qt.KeyboardModifier.ControlModifier
Open = Callable[[Document], Hands]
REPORT = {
    "id": "report",
    "title": "Annual report",
    "publisher": "Example Press",
    "authors": ["Ann Author"],
    "date": "2024-02",
    "language": "de",
    "url": "https://example.com/report",
}
AT_3 = [{"id": "report", "at": "page 3"}]
AT_4 = [{"id": "report", "at": "page 4"}]
LIVES: Document = {
    "meta": {
        "title": "Lives",
        "as_of": "2024-06",
        "summary": "Two people.",
        "claims": [{"text": "They rose."}],
    },
    "sources": [REPORT, {"id": "letter", "title": "A letter", "cited_in": "report"}],
    "organizations": [{"id": "team", "name": "The team"}, {"id": "other", "name": "The others"}],
    "persons": [
        {
            "id": "ada",
            "name": "Ada Example",
            "other_names": [{"name": "艾达", "lang": "zh", "note": "at home"}],
            "sources": AT_3,
            "summary": "Counts things",
            "note": "Perhaps two people.",
            "biography": [
                {"text": "Ada Example met **Ben Example** and Carl Unknown.", "sources": AT_3},
                {"text": "She stayed.", "sources": AT_4, "note": "Or left."},
            ],
            "education": [
                {
                    "institution": "University of X",
                    "study_type": "PhD",
                    "area": "Mathematics",
                    "status": "expected",
                    "advisors": ["ben", "Dan Unknown"],
                    "end_date": "2021",
                    "sources": AT_4,
                }
            ],
            "work": [
                {
                    "name": "Employer",
                    "position": "Clerk",
                    "kind": "internship",
                    "duration": "4 months",
                    "start_date": "2015",
                    "end_date": "2018-07",
                    "colleagues": ["Ben Example"],
                    "sources": AT_3,
                }
            ],
            "awards": [{"title": "A prize", "date": "2022", "awarder": "A king", "rank": "second"}],
            "projects": [{"name": "An engine", "role": "Author", "url": "https://example.com/engine"}],
            "publications": [{"name": "A book", "publisher": "A house", "release_date": "2020"}],
            "interests": ["looms"],
            "location": "London",
            "email": "ada@example.com",
            "birth_date": "1815-12-10",
            "memberships": [
                {"organization_id": "team", "role": "Lead", "start_date": "2023-07", "sources": AT_3},
                {"organization_id": "other", "role": "Guest", "reports_to": "ben"},
            ],
        },
        {"id": "ben", "name": "Ben Example", "memberships": [{"organization_id": "team"}]},
    ],
}


def page(hands: Hands, place: int) -> str:
    """Select a card; return what the panel says, without hard blanks."""
    hands.view.select(Place(place))
    return hands.window.details.toPlainText().replace("\xa0", " ")


def links(details: Details) -> list[tuple[str, str]]:
    """Return the links of a page with their texts, in order."""
    found = []
    block = details.document().begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            if fragment.charFormat().anchorHref():
                found.append((fragment.charFormat().anchorHref(), fragment.text()))
            fragments += 1
        block = block.next()
    return found


def in_order(text: str, *parts: str) -> bool:
    """Say whether parts stand in a text one after the other."""
    return re.search(".*".join(re.escape(part) for part in parts), text, re.DOTALL) is not None


# What pages say


def test_a_persons_page_holds_the_whole_life(open_document: Open) -> None:
    hands = open_document(LIVES)
    text = page(hands, hands.place("ada", "team"))
    assert in_order(
        text, "Ada Example", "艾达", "at home", "The team", "Lead · since Jul 2023", "The others", "Guest"
    )
    assert in_order(text, "reports to Ben Example", "Counts things", "Perhaps two people.")
    assert in_order(text, "Biography", "Ben Example and Carl Unknown. 1", "She stayed. 2", "Or left.")
    assert in_order(
        text, "Education", "2021", "University of X 2", "PhD, Mathematics", "expected when the source"
    )
    assert in_order(text, "with Ben Example, Dan Unknown", "Work", "2015 – Jul 2018", "Employer 1", "Clerk")
    assert in_order(text, "Clerk · internship · 4 months", "with Ben Example", "Awards", "2022", "A prize")
    assert in_order(text, "second", "A king", "Projects", "An engine", "Author", "https://example.com/engine")
    assert in_order(text, "Publications", "2020", "A book", "Interests", "looms", "Contact", "London")
    assert in_order(text, "ada@example.com", "born 10 Dec 1815")


def test_sources_stand_numbered_at_the_foot(open_document: Open) -> None:
    hands = open_document(LIVES)
    foot = page(hands, hands.place("ada", "team")).split("\nSources\n")[1]
    assert in_order(foot, "1", "Annual report, page 3", "Example Press · Ann Author · Feb 2024 · German")
    assert in_order(foot, "https://example.com/report", "2", "Annual report, page 4")
    assert "A letter" not in foot


def test_every_number_leads_to_a_source(hands: Hands) -> None:
    for place in range(len(hands.scene.whole)):
        hands.view.select(Place(place))
        details = hands.window.details
        anchors = set(re.findall(r'name="((?:source|cited)-\d+)"', details.toHtml()))
        numbers = {target[1:] for target, _ in links(details) if target.startswith("#")}
        assert numbers <= anchors


def test_everybody_of_the_sample_has_a_page_with_sources(hands: Hands) -> None:
    for person in hands.scene.whole.dataset.persons:
        text = page(hands, hands.scene.whole.find((Kind.PERSON, person.id, "")))
        assert text.strip().startswith("￼")  # the disc
        assert person.name in text
        assert "\nBiography\n" in text
        assert in_order(text, "\nSources\n", "Welche chinesischen KI-Experten", "36Kr")


def test_people_in_a_biography_are_links_but_not_to_themselves(open_document: Open) -> None:
    hands = open_document(LIVES)
    hands.view.select(hands.place("ada", "team"))
    ben = f"card:{hands.place('ben')}"
    found = links(hands.window.details)
    # In the biography, as an advisor by id, as a colleague by name, as whom she reports to.
    assert found.count((ben, "Ben Example")) == 4
    assert not [text for _, text in found if text in ("Ada Example", "Carl Unknown", "Dan Unknown")]


def test_a_persons_teams_are_links_to_the_cards_there(open_document: Open) -> None:
    hands = open_document(LIVES)
    here, there = hands.place("ada", "team"), hands.place("ada", "other")
    assert here != there
    hands.view.select(here)
    assert (f"card:{there}", "The others") in links(hands.window.details)
    assert "also in The others" in page(hands, here)
    hands.window.details.anchorClicked.emit(QUrl(f"card:{there}"))
    assert hands.view.selected == there


def test_a_teams_page_says_who_is_named_and_who_is_not(hands: Hands) -> None:
    text = page(hands, hands.place("founding-team"))
    assert "5 of 12 named; 7 more are counted by the source and not named." in text
    members = text.split("\nMembers\n")[1].split("\nClaims\n")[0]
    for name in ("Greg Yang", "Yuhuai Wu", "Guodong Zhang", "Zihang Dai", "Jimmy Ba", "7 more, not named"):
        assert name in members
    assert in_order(text, "Claims", "Part of", "xAI", "Sources", "Welche chinesischen")


def test_the_page_of_a_company_lists_its_teams(company: Hands) -> None:
    text = page(company, company.place("company"))
    assert in_order(
        text, "Example AG", "company", "Members", "Eve Example", "Head", "Teams and functions", "Vision"
    )


def test_a_vacancy_and_those_not_named_have_pages(company: Hands) -> None:
    vacancy = page(company, company.place("head", kind=Kind.VACANCY))
    assert in_order(vacancy, "Head of vision", "vacant", "Part of", "Vision")
    unnamed = page(company, company.place("vision", kind=Kind.UNNAMED))
    assert in_order(unnamed, "3 more, not named", "2 of 5 named", "Part of", "Vision")


def test_the_file_has_a_page_while_nothing_is_selected(open_document: Open) -> None:
    hands = open_document(LIVES)
    page(hands, hands.place("ben"))
    text = page(hands, -1)
    assert in_order(
        text, "Lives", "2 people", "As of Jun 2024", "Two people.", "Claims", "They rose.", "Sources"
    )
    assert in_order(text, "Annual report", "A letter", "cited in “Annual report”")


def test_a_long_list_of_members_is_cut(open_document: Open) -> None:
    persons = [
        {"id": f"p{n}", "name": f"P {n}", "memberships": [{"organization_id": "o"}]} for n in range(320)
    ]
    hands = open_document({"organizations": [{"id": "o", "name": "O"}], "persons": persons})
    text = page(hands, 0)
    assert "and 20 more" in text


# Links under the mouse and the keys


def test_a_click_on_a_link_selects_that_card(hands: Hands) -> None:
    hands.view.select(hands.place("founding-team"))
    details, target = hands.window.details, hands.place("greg-yang")
    spot = next(
        QPoint(x, y)
        for y in range(0, details.viewport().height(), 4)
        for x in range(0, details.viewport().width(), 8)
        if details.anchorAt(QPoint(x, y)) == f"card:{target}"
    )
    QTest.mouseClick(details.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, spot)
    assert hands.view.selected == target
    assert "Greg Yang" in details.toPlainText()


def test_links_can_be_followed_with_the_keys(hands: Hands) -> None:
    hands.view.select(hands.place("founding-team"))
    details = hands.window.details
    hands.focus(details)
    target = f"card:{hands.place('greg-yang')}"
    for _ in range(40):
        hands.press(Qt.Key.Key_Tab, widget=details)
        if details.textCursor().charFormat().anchorHref() == target:
            break
    hands.press(Qt.Key.Key_Return, widget=details)
    assert hands.view.selected == hands.place("greg-yang")


def test_a_number_scrolls_to_its_source(hands: Hands) -> None:
    hands.window.resize(1000, 400)
    hands.view.select(hands.place("yuhuai-wu"))
    details = hands.window.details
    assert details.verticalScrollBar().value() == 0
    details.anchorClicked.emit(QUrl("#source-1"))
    assert details.verticalScrollBar().value() > 0


def test_from_a_source_one_comes_back_to_what_cites_it_first(hands: Hands) -> None:
    hands.window.resize(1000, 400)
    hands.view.select(hands.place("yuhuai-wu"))
    details = hands.window.details
    numbers = [target for target, text in links(details) if text == "7" and target.startswith("#")]
    assert numbers[0] == "#source-7"
    assert numbers[-1] == "#cited-7"
    details.anchorClicked.emit(QUrl("#source-7"))
    foot = details.verticalScrollBar().value()
    details.anchorClicked.emit(QUrl(numbers[-1]))
    assert 0 < details.verticalScrollBar().value() < foot


def test_the_text_can_be_copied_with_the_keys(hands: Hands) -> None:
    hands.view.select(hands.place("greg-yang"))
    details = hands.window.details
    hands.focus(details)
    hands.press(Qt.Key.Key_A, CONTROL, details)
    hands.press(Qt.Key.Key_C, CONTROL, details)
    text = QGuiApplication.clipboard().text()
    assert "Greg Yang" in text
    assert "杨格" in text
    assert details.isReadOnly()


def test_addresses_among_the_other_values_are_links(open_document: Open) -> None:
    other = {"Homepage": "https://example.com/ada", "Grade": "javascript:alert(1)"}
    hands = open_document({"persons": [{"id": "a", "name": "Ada", "other": other}]})
    hands.view.select(Place(0))
    text, page = hands.window.details.toPlainText(), hands.window.details.toHtml()
    assert "Homepage: https://example.com/ada" in text
    assert "Grade: javascript:alert(1)" in text
    assert 'href="https://example.com/ada"' in page
    assert 'href="javascript' not in page


def test_the_page_of_a_manager_who_is_not_in_the_file_lists_who_reports_there(open_document: Open) -> None:
    persons = [
        {"id": "ada", "name": "Ada", "memberships": [{"reports_to": "zoe", "also_reports_to": ["ben"]}]},
        {"id": "ben", "name": "Ben", "other": {"Grade": "E4", "Page": "https://example.com/ben"}},
        {"id": "zoe", "name": "Zoe", "absent": True},
    ]
    hands = open_document({"meta": {"arranged_by": "reporting"}, "persons": persons})
    chart = hands.scene.whole
    zoe, ada = chart.find((Kind.ABSENT, "zoe", "")), chart.find((Kind.PERSON, "ada", ""))
    told = page(hands, zoe)
    assert "stands nowhere else in the file" in told
    assert "Ada" in told
    told = page(hands, ada)
    assert "reports to Zoe" in told
    assert "also reports to Ben" in told
    assert "Grade: E4" in page(hands, chart.find((Kind.PERSON, "ben", "")))


def test_of_a_life_that_nobody_reads_as_much_is_set_as_shows_at_once(open_document: Open) -> None:
    cited = [{"id": "report", "at": f"page {number}"} for number in range(20_000)]
    claims = [{"text": f"Claim {number}."} for number in range(20_000)]
    person = {"id": "a", "name": "Ada", "sources": cited, "biography": claims}
    hands = open_document({"sources": [REPORT], "persons": [person]})
    details = hands.window.details
    set_ = []
    details.document().contentsChanged.connect(lambda: set_.append(len(details.toPlainText())))
    hands.view.select(Place(0))
    text = details.toPlainText()
    assert "Ada 1, 2, 3" in text
    assert "49, 50, …" in text
    assert "Claim 100." in text
    assert "The rest is left out here: there is too much of it." in text
    assert "Annual report" in text
    assert max(set_) < LONGEST_PAGE


def test_a_heading_in_a_biography_is_no_larger_than_the_title(open_document: Open) -> None:
    biography = "\n\n".join(f"{'#' * level} Ada" for level in range(1, 7))
    hands = open_document({"persons": [{"id": "a", "name": "Ada", "biography": biography}]})
    hands.view.select(hands.place("a"))
    document = hands.window.details.document()
    heights = []
    block = document.begin()
    while block.isValid():
        if block.text() == "Ada":
            heights.append(document.documentLayout().blockBoundingRect(block).height())
        block = block.next()
    title, *headings = heights
    assert len(headings) == 6
    assert max(headings) < title


def reporting(name: str, manager: str = "", role: str = "") -> dict[str, object]:
    """Return a person of whom no more is known than a table of three columns says."""
    membership = {key: value for key, value in (("reports_to", manager), ("role", role)) if value}
    return {"id": name.lower(), "name": name, "memberships": [membership]}


def test_of_people_of_whom_little_is_known_the_page_says_where_they_stand(open_document: Open) -> None:
    people = [
        reporting("Ada", role="Head"),
        reporting("Grace", "ada", "Engineer"),
        reporting("Alan", "ada", "Researcher"),
        reporting("Bob", "grace"),
    ]
    hands = open_document({"meta": {"title": "Staff"}, "persons": people})
    assert in_order(hands.window.details.toPlainText(), "Staff", "4 people", "At the top", "Ada Head")
    grace = page(hands, hands.place("grace"))
    assert in_order(
        grace, "reports to Ada", "Direct reports", "Bob", "Under the same manager", "Alan Researcher"
    )
    assert "in the line of" not in grace
    bob = page(hands, hands.place("bob"))
    assert in_order(bob, "reports to Grace", "in the line of Ada › Grace")
    assert "Under the same manager" not in bob
    assert ("card:0", "Ada") in links(hands.window.details)


def test_the_line_of_managers_is_no_longer_than_anybody_reads(open_document: Open) -> None:
    people = [reporting("P0"), *(reporting(f"P{number}", f"p{number - 1}") for number in range(1, 40))]
    hands = open_document({"persons": people})
    last = page(hands, hands.place("p39"))
    assert len(re.findall("›", last)) == MOST_ABOVE - 1
    assert "P38" in last


def test_several_at_the_top_are_all_on_the_page_of_the_file(open_document: Open) -> None:
    hands = open_document({"persons": [reporting("Ada"), reporting("Ben")]})
    assert in_order(hands.window.details.toPlainText(), "At the top", "Ada", "Ben")
