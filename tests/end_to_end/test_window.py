"""The real program on a real (if virtual) screen, used as a person does: see a name, click it, read."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from orgviewer.model.dataset import Dataset, biography
from orgviewer.readers import read
from tests.end_to_end.screen import PROGRAMS, WIDTH, Screen, Word, find, letters, looks, virtual_screen

CHECKOUT = Path(__file__).parent.parent.parent
SAMPLE = Path("data", "xai.yaml")
PERSON = "guodong-zhang"
READ_SHARE = 0.7  # of a text's words; the reader of letters errs now and then

pytestmark = pytest.mark.end_to_end


@pytest.fixture
def screen(requires_program: Callable[[str], str]) -> Iterator[Screen]:
    for program in PROGRAMS:
        requires_program(program)
    with virtual_screen() as screen:
        yield screen


@pytest.fixture
def program(screen: Screen, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program with the sample, started as a person starts it, with settings of its own."""
    program = subprocess.Popen(
        [sys.executable, "-m", "orgviewer", str(SAMPLE)],
        cwd=CHECKOUT,
        env={**screen.environment, "XDG_CONFIG_HOME": str(tmp_path)},
    )
    yield program
    program.terminate()
    program.wait()


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return read(CHECKOUT / SAMPLE)


def distinctive_words(dataset: Dataset) -> set[str]:
    """Return the long words of the person's biography that no card can show."""
    person = dataset.persons[dataset.person_index[PERSON]]
    shown = [dataset.title, *(organization.name for organization in dataset.organizations)]
    for other in dataset.persons:
        shown += [other.name, other.summary or "", *(part.role or "" for part in other.memberships)]
    elsewhere = {letters(word) for text in shown for word in text.split()}
    told = {letters(word) for statement in biography(person) for word in statement.text.split()}
    return {word for word in told - elsewhere if len(word) >= 6}


def share_read(wanted: set[str], words: tuple[Word, ...]) -> float:
    """Return the share of the wanted words that stand in the right half of the screen, where the panel is."""
    read_there = {letters(word.text) for word in words if word.x > WIDTH / 2}
    return len(wanted & read_there) / len(wanted)


def test_a_click_on_a_name_shows_the_biography(
    screen: Screen, program: subprocess.Popen[bytes], dataset: Dataset
) -> None:
    wanted = distinctive_words(dataset)
    assert len(wanted) >= 5
    name, family_name = dataset.persons[dataset.person_index[PERSON]].name.split()

    seen = next((words for words in looks(screen, program) if find(words, name)), None)
    assert seen is not None, f"{name} is not on the screen"
    assert any(dataset.title in title for title in screen.titles())
    assert share_read(wanted, seen) < READ_SHARE, "the biography is there before anybody asked for it"

    card = find(seen, name)[0]
    assert any(abs(word.y - card.y) < 12 and word.x > card.x for word in find(seen, family_name))
    screen.click(card)

    shares = [0.0]
    for words in looks(screen, program):
        shares.append(share_read(wanted, words))
        if shares[-1] >= READ_SHARE:
            break
    assert max(shares) >= READ_SHARE, f"{max(shares):.0%} of the biography can be read in the panel"
