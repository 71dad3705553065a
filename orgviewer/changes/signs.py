"""What else two people have in common beside a name: role, superior, team, e-mail address."""

from __future__ import annotations

from typing import NamedTuple

from msgspec import Struct

from orgviewer.changes.pairs import MatchKey, Pairs
from orgviewer.changes.state import DatedState
from orgviewer.model.roster import UNKNOWN


class Agreement(NamedTuple):
    """How many signs are known of both, and how many of these agree."""

    agreeing: int
    known: int


class Signs(Struct, frozen=True, eq=False):
    """The signs of both states, made comparable by who and which teams are known to be the same."""

    old: DatedState
    new: DatedState
    people: Pairs
    teams: Pairs

    def old_superior(self, place: int) -> int | None:
        """Return a superior of the earlier state, if the later one has that person, too."""
        superior = self.old.superiors[place]
        return superior if superior != UNKNOWN and self.people.new_of[superior] != UNKNOWN else None

    def new_superior(self, place: int) -> int | None:
        """Return whom the superior of somebody in the later state is in the earlier one."""
        superior = self.new.superiors[place]
        before = self.people.old_of[superior] if superior != UNKNOWN else UNKNOWN
        return before if before != UNKNOWN else None

    def old_team(self, place: int) -> int | None:
        """Return a team of the earlier state, if the later one has it, too."""
        team = self.old.teams[place]
        return team if team != UNKNOWN and self.teams.new_of[team] != UNKNOWN else None

    def new_team(self, place: int) -> int | None:
        """Return which team of the earlier state that of somebody in the later one is."""
        team = self.new.teams[place]
        before = self.teams.old_of[team] if team != UNKNOWN else UNKNOWN
        return before if before != UNKNOWN else None

    def agreement(self, old: int, new: int) -> Agreement:
        """Return how far the signs of two people agree; an address may be another one as the name is."""
        roles = self.old.roles[old].casefold(), self.new.roles[new].casefold()
        known, agreeing = int(all(roles)), int(bool(roles[0]) and roles[0] == roles[1])
        emails = self.old.emails[old].casefold(), self.new.emails[new].casefold()
        if all(emails) and (emails[0] == emails[1] or self.old.names[old] == self.new.names[new]):
            known, agreeing = known + 1, agreeing + (emails[0] == emails[1])
        for one, other, before, after in (
            (self.old.superiors[old], self.new.superiors[new], self.people.new_of, self.new_superior(new)),
            (self.old.teams[old], self.new.teams[new], self.teams.new_of, self.new_team(new)),
        ):
            if UNKNOWN not in (one, other) and (before[one] != UNKNOWN or after is not None):
                known += 1
                agreeing += one == after
        return Agreement(agreeing, known)

    def texts_in_common(self, old: int, new: int) -> int:
        """Return how many other columns of two tables say the same of two rows, by which namesakes differ."""
        before, after = self.old.roster, self.new.roster
        if before is None or after is None:
            return 0
        columns = ((before.details, after.details), (before.others, after.others))
        pairs = ((one[name], other[name]) for one, other in columns for name in one.keys() & other.keys())
        return sum(bool(cells[old]) and cells[old] == others[new] for cells, others in pairs)


class SharedSign(Struct, frozen=True):
    """Something that may be the same of one person in both states, as keys of either side; None: unknown."""

    of_old: MatchKey
    of_new: MatchKey


def signs_of(signs: Signs) -> dict[str, SharedSign]:
    """Return the signs by which people of one name are told apart."""
    return {
        "role": SharedSign(
            lambda place: signs.old.roles[place].casefold() or None,
            lambda place: signs.new.roles[place].casefold() or None,
        ),
        "superior": SharedSign(signs.old_superior, signs.new_superior),
        "team": SharedSign(signs.old_team, signs.new_team),
    }
