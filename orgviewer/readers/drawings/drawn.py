"""The shapes and connectors of a drawing into the records of people, posts and teams, every guess told.

One way for all syntaxes: which shapes are cards (`boxes`), what connectors join (`ends`), who is the upper
one (`lines`), what cards say (`texts`, `looks`) and stand for (`kinds`), the records of that (`records`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from orgviewer.errors import ProblemKind, Severity
from orgviewer.model.findings import Finding, alike, quoted
from orgviewer.model.recognition import CardMeaning, NameLine, Provenance, TableSpec
from orgviewer.model.walk import FieldPath
from orgviewer.readers.drawings.boxes import Cards, cards_of
from orgviewer.readers.drawings.hierarchy.ends import joins_of
from orgviewer.readers.drawings.hierarchy.lines import lines_of
from orgviewer.readers.drawings.hierarchy.superiors import Basis, DrawnHierarchy, UpperEnd
from orgviewer.readers.drawings.judged import (
    called,
    card_keys,
    recognition_of,
    told_meanings,
    told_superiors,
    with_confirmed,
)
from orgviewer.readers.drawings.kinds import CardKind, Meaning, meaning_of
from orgviewer.readers.drawings.looks import name_line, name_lines, told_by_all
from orgviewer.readers.drawings.records import OF_LINES, DrawnRecords, records_of
from orgviewer.readers.drawings.texts import BoxText, NameSign, read_text
from orgviewer.readers.positions import in_file, with_file
from orgviewer.readers.shaped import Shaped
from orgviewer.readers.syntax.drawings.diagram import Diagram
from orgviewer.readers.syntax.parsed import Parsed
from orgviewer.words.language import Phrase, counted, tr

HOW: Phrase = "Look at it in File ▸ How it was read."


def is_diagram(data: object) -> bool:
    """Return whether data is shapes and connectors."""
    return isinstance(data, Diagram)


def shape(diagram: Diagram, parsed: Parsed, spec: TableSpec) -> Shaped:
    """Return the records of a drawing, and all that was guessed."""
    cards = cards_of(diagram)
    wires = joins_of(diagram, cards)
    lines = lines_of(diagram, cards, wires)
    keys = card_keys(cards.cards)
    told = told_meanings(keys, spec.drawing)
    order = spec.drawing.name_line or name_line(cards.cards)
    orders = [order] * len(keys) if spec.drawing.name_line else name_lines(cards.cards, order)
    texts = [read_text(card, orders[number], told.get(number)) for number, card in enumerate(cards.cards)]
    texts = told_by_all(cards.cards, texts, orders, lines.between)
    moved = told_superiors(keys, spec.drawing)
    meaning = with_confirmed(meaning_of(cards, texts, lines, told, moved, diagram.pages), keys, spec.drawing)
    made = records_of(diagram, cards, texts, meaning)
    findings = [finding.moved(in_file) for finding in parsed.findings]
    findings += _findings(texts, meaning, lines, made, told)
    if order is NameLine.SECOND and not spec.drawing.name_line:
        message = tr("the second line of a box is taken for the name")
        findings.append(Finding((), message, tr(HOW), Severity.WARNING))
    if wires.loose:
        message = counted(
            len(wires.loose),
            "%n line leads from or to nowhere: left out",
            "%n lines lead from or to nowhere: left out",
        )
        findings.append(Finding(in_file(("connectors", wires.loose[0])), message, severity=Severity.WARNING))

    shapes = dict(_shapes(cards, made))
    return Shaped(
        made.document,
        None,
        findings,
        with_file(parsed.locate, lambda place: shapes.get(place[:2], ())),
        provenance=Provenance(drawing=recognition_of(cards, keys, texts, meaning, made, order)),
    )


def _shapes(cards: Cards, made: DrawnRecords) -> Iterator[tuple[FieldPath, FieldPath]]:
    """Yield the places of records, and of which shapes they were made."""
    of_posts: dict[str, FieldPath] = {}
    for number, place in enumerate(made.places):
        yield place, ("shapes", cards.numbers[number])
        if place[:1] == ("posts",):
            of_posts[made.document.posts[int(place[1])].id] = "shapes", cards.numbers[number]
    for turn, place in enumerate(made.frame_places):
        yield place, ("shapes", cards.frames[turn])
    for number, person in enumerate(made.document.persons):
        held = person.memberships[0].post_id
        if held is not None and held in of_posts:
            yield ("persons", number), of_posts[held]


def _findings(
    texts: Sequence[BoxText],
    meaning: Meaning,
    lines: DrawnHierarchy,
    made: DrawnRecords,
    told: Mapping[int, CardMeaning],
) -> Iterator[Finding]:
    """Yield what was decided that neither the file states nor anybody told."""
    numbers = range(len(texts))

    def say(chosen: Sequence[int], message: Phrase, kind: ProblemKind = ProblemKind.READING) -> list[Finding]:
        return alike(
            [number for number in chosen if made.places[number]],
            lambda number: Finding(
                made.places[number],
                tr(message, name=quoted(called(texts[number]))),
                tr(HOW),
                Severity.WARNING,
                kind=kind,
            ),
        )

    guessed = [lower for lower, superior in meaning.superiors.items() if superior.basis is Basis.PLACE]
    by_dashes = [lower for lower in guessed if lower in frozenset(lines.dashed)]
    by_lie = [lower for lower in guessed if lower not in frozenset(lines.dashed)]
    yield from say(by_lie, "whom {name} stands under is read from where things lie", ProblemKind.MANAGER)
    yield from say(
        by_dashes,
        "the only line above {name} is dashed: it may lead to a dotted-line manager",
        ProblemKind.MANAGER,
    )
    yield from say(
        [lower for lower in lines.several if _is_read(meaning, lower)],
        "{name} stands under several: the first counts, the others are dotted lines",
        ProblemKind.MANAGER,
    )
    yield from say(
        meaning.namesakes,
        "{name} stands on several pages under different ones: taken for several of that name",
    )
    cut = [lower for lower in lines.cut if _is_read(meaning, lower)]
    yield from say(cut, "the line above {name} leads round in a circle: left out", ProblemKind.CIRCLE)
    guessed_people = [number for number in numbers if number not in told and _is(meaning, number)]
    by_words = [number for number in guessed_people if _is_bare_name(texts[number])]
    yield from say(by_words, "{name} is taken for a person, since it is written as names are")
    by_place = [number for number in guessed_people if texts[number].sign is NameSign.PLACE]
    yield from say(by_place, "{name} is taken for a person, since it stands where names stand")
    nameless = [number for number in numbers if meaning.kinds[number] is CardKind.POST]
    unstated = [number for number in nameless if not texts[number].is_vacant and number not in told]
    yield from say(unstated, "{name} is taken for a post or a team, since it names nobody")
    over_somebody = {superior.card for superior in meaning.superiors.values()}
    alone = [number for number in _teams_under_people(meaning) if number not in over_somebody]
    yield from say(alone, "{name} is taken for a team, and its line is left out, since nobody is in it")
    if lines.upper_end is UpperEnd.HEAD:
        yield Finding((), tr("arrows are taken to lead to the one above"), tr(HOW), Severity.WARNING)


def _teams_under_people(meaning: Meaning) -> Iterator[int]:
    """Yield the teams of which a line leads to a person or a post, to whom only people report."""
    for lower, superior in meaning.superiors.items():
        if meaning.kinds[lower] is CardKind.TEAM and meaning.kinds[superior.card] in OF_LINES:
            yield lower


def _is_read(meaning: Meaning, number: int) -> bool:
    """Return whether nobody told whom a card stands under."""
    superior = meaning.superiors.get(number)
    return superior is None or superior.basis is not Basis.TOLD


def _is(meaning: Meaning, number: int) -> bool:
    return meaning.kinds[number] is CardKind.PERSON


def _is_bare_name(text: BoxText) -> bool:
    """Return whether only the way in which a text is written says that it is a name."""
    is_alone = not (text.role or text.email or text.phone or text.others)
    return text.sign is NameSign.WORDS and is_alone
