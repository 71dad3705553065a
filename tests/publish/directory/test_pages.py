"""Where blocks of a printed directory stand: none is cut or lies on another, no heading stands alone."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest

from orgviewer.choices import Paper
from orgviewer.directory.choices import DirectoryForm
from orgviewer.directory.spec import DirectorySpec
from orgviewer.paint.text_metrics import Letters
from orgviewer.paint.theme import Lettering
from orgviewer.publish.directory.blocks import FOOT, MOST_LINES, BlockMaker
from orgviewer.publish.directory.pages import MARGIN, DirectoryPage, PlacedBlock, directory_pages
from orgviewer.publish.directory.publication import make_publication
from tests.datasets import dataset

HAIR = 0.01


def pages_of(
    people: int, form: DirectoryForm, letters: Letters, paper: Paper = Paper.A4
) -> list[DirectoryPage]:
    teams = [{"id": f"t{turn}", "name": f"Team {turn} " + "of long names " * turn} for turn in range(5)]
    persons = [
        {
            "id": f"p{turn}",
            "name": f"{chr(65 + turn % 26)} " + "Verylongname" * (turn % 9),
            "email": f"{'person' * (turn % 12)}{turn}@example.org",
            "memberships": [
                {"organization_id": f"t{turn % 5}", "role": "Clerk" + " of something" * (turn % 4)}
            ],
        }
        for turn in range(people)
    ]
    data = dataset({"organizations": teams, "persons": persons})
    return directory_pages(make_publication(data, DirectorySpec(form, paper=paper), letters))


def is_heading(placed: PlacedBlock) -> bool:
    return placed.block.section >= 0 and placed.block.entry < 0


@pytest.mark.parametrize("form", list(DirectoryForm), ids=str)
@pytest.mark.parametrize("people", [0, 1, 13, 250])
def test_blocks_stand_on_the_paper_and_never_on_each_other(
    form: DirectoryForm, people: int, letters: Letters
) -> None:
    pages = pages_of(people, form, letters)
    entries = [placed.block.entry for page in pages for placed in page.blocks if placed.block.entry >= 0]
    assert entries == list(range(people))
    for page in pages:
        for placed in page.blocks:
            assert placed.left >= MARGIN - HAIR
            assert placed.left + placed.block.width <= page.width - MARGIN + HAIR
            assert placed.top + placed.block.height - FOOT <= page.height - MARGIN + HAIR
            assert all(line.left + line.width <= placed.block.width + HAIR for line in placed.block.lines)
        for one, other in combinations(page.blocks, 2):
            across = (
                one.left + one.block.width - HAIR <= other.left
                or other.left + other.block.width - HAIR <= one.left
            )
            down = (
                one.top + one.block.height - HAIR <= other.top
                or other.top + other.block.height - HAIR <= one.top
            )
            assert across or down


@pytest.mark.parametrize("form", list(DirectoryForm), ids=str)
def test_no_heading_is_the_last_of_a_page_or_a_column(form: DirectoryForm, letters: Letters) -> None:
    for page in pages_of(250, form, letters):
        for placed, following in zip(page.blocks, page.blocks[1:], strict=False):
            if is_heading(placed):
                assert following.block.section == placed.block.section
                assert following.top > placed.top
        assert not is_heading(page.blocks[-1])


def test_wide_paper_has_more_columns(letters: Letters) -> None:
    narrow, wide = (
        len({placed.left for placed in pages_of(250, DirectoryForm.LIST, letters, paper)[0].blocks})
        for paper in (Paper.A4, Paper.A3)
    )
    assert (narrow, wide) == (2, 3)


def test_an_endless_text_is_broken_and_then_cut(
    requires_letters: Callable[[str], None], letters: Letters
) -> None:
    requires_letters("吴")
    maker = BlockMaker(letters)
    for text in ("x" * 5_000, "word " * 1_000, "吴" * 1_000, "someone@example.org" * 50):
        lines = maker.broken(text, Lettering.NAME, 120.0)
        assert len(lines) == MOST_LINES[Lettering.NAME]
        assert lines[-1].endswith("…")
        assert all(letters.width(line, Lettering.NAME) <= 120.0 for line in lines)
    assert maker.broken("some.body@example.org", Lettering.DETAIL, 90.0) == ["some.body@", "example.org"]
    assert maker.broken("", Lettering.NAME, 120.0) == []


def test_the_numbers_of_somebody_with_many_positions_are_printed(letters: Letters) -> None:
    ways = [{"type": "voice", "value": f"+49 30 123{turn}"} for turn in range(3)]
    parts = [{"organization_id": f"t{turn}", "role": f"Member {turn}"} for turn in range(15)]
    teams = [{"id": f"t{turn}", "name": f"Team {turn}"} for turn in range(15)]
    ada = {"id": "ada", "name": "Ada", "contact_details": ways, "memberships": parts}
    data = dataset({"organizations": teams, "persons": [ada]})
    pages = directory_pages(make_publication(data, DirectorySpec(DirectoryForm.LIST), letters))
    printed = {line.text for page in pages for placed in page.blocks for line in placed.block.lines}
    assert {way["value"] for way in ways} <= printed
