from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from orgviewer.lives.shortened import LONGEST_PAGE, TAG, shortened, until_full


def test_a_page_is_cut_behind_a_tag_and_says_so() -> None:
    page = Markup("<table><tr><td><b>bold</b><br>" + "<p>word</p>" * 1_000 + "</td></tr></table>")
    assert shortened(page) == page
    cut = shortened(page, 300 + 30 * TAG)
    assert 200 < len(cut) < 500
    assert cut.startswith(page[:200])
    assert "</p></td></tr></table><p" in cut
    assert cut.endswith("The rest is left out here: there is too much of it.</p>")


def test_pieces_that_no_page_shows_are_not_made() -> None:
    made: list[int] = []

    def pieces() -> Iterator[Markup]:
        for number in range(1_000_000):
            made.append(number)
            yield Markup("<p>word</p>")

    assert len("".join(until_full(pieces()))) == 11 * len(made)
    assert len(made) == LONGEST_PAGE // (11 + 2 * TAG) + 1
