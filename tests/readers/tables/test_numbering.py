"""Names that must differ get numbers, in a time that grows with them and not with its square."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from orgviewer.readers.tables.numbering import Numbering

texts = st.sampled_from(["", "a", "a (2)", "a (3)", "a (2) (2)", "b"])


class Counted(set[str]):
    """Names that are taken, and how often that was asked."""

    asked = 0

    def __contains__(self, name: object) -> bool:
        self.asked += 1
        return super().__contains__(name)


def test_a_name_that_another_has_gets_a_number() -> None:
    numbering = Numbering({"a", "a (2)"})
    assert [numbering.name(name) for name in ("a", "b", "a", "b")] == ["a (3)", "b", "a (4)", "b (2)"]


def test_names_that_are_taken_meanwhile_are_given_to_nobody() -> None:
    taken: dict[str, int] = {}
    numbering = Numbering(taken)
    assert numbering.name("a") == "a"
    taken["b"] = 1
    assert numbering.name("b") == "b (2)"


@given(st.lists(texts), st.sets(texts))
def test_all_names_differ(names: list[str], taken: set[str]) -> None:
    numbering = Numbering(taken)
    given_out = [numbering.name(name) for name in names]
    assert len({*given_out, *taken}) == len(given_out) + len(taken)
    assert all(given.startswith(name) for name, given in zip(names, given_out, strict=True))


def test_each_name_costs_a_step_or_two() -> None:
    taken = Counted(["a", *(f"a ({turn})" for turn in range(2, 1_000))])
    numbering = Numbering(taken)
    for _ in range(2_000):  # as by and by a million steps and more
        numbering.name("a")
        numbering.name("b")
    assert taken.asked <= 1_000 + 2 * 4_000
