"""Words for the fields of organizations: which hold organizations, people, or the one who leads them.

Case, spaces and punctuation do not count.
"""

from __future__ import annotations

UNITS = frozenset(
    (
        *("organizations", "organisations", "suborganizations", "suborganisations"),
        *("departments", "subdepartments", "divisions", "directorates", "units", "subunits"),
        *("orgunits", "organizationalunits", "teams", "subteams", "squads", "groups"),
        *("subgroups", "branches", "sections", "bureaus", "agencies", "ministries", "offices"),
        *("committees", "abteilungen", "referate", "bereiche", "einheiten", "dezernate"),
        *("directions", "services", "départements", "unités", "áreas", "departamentos"),
        *("unidades", "service", "sigs", "workinggroups", "usergroups"),
    )
)
"""Lists under these names are organizations, those within another being parts of it."""
PEOPLE = frozenset(
    (
        *("positions", "posts", "people", "persons", "employees", "members", "staff", "workers"),
        *("users", "leadership", "management", "board", "heads", "mitarbeiter", "mitarbeitende"),
        *("personen", "stellen", "personnes", "employés", "postes", "personas", "empleados"),
        *("puestos", "affectationpersonne"),
    )
)
"""Lists under these names are people, in the organization that has them."""
HEADS = frozenset(
    (
        *("ceo", "president", "founder", "owner", "boss", "principal", "dean"),
        *("head", "leader", "lead", "manager", "director", "chief", "chair", "chairperson"),
        *("secretary", "minister", "headofunit", "teamlead", "techlead", "leitung", "leiter", "leiterin"),
        *("chef", "responsable", "jefe", "directeur"),
    )
)
"""A unit's field of such a name is a person."""
OF_UNITS = frozenset(
    ("members", "employees", "staff", "leadership", "mitarbeiter", "personnes", "affectationpersonne")
)
"""Those of these lists that no person has: what holds them is an organization, by whatever name."""
CHILDREN = frozenset(("hierarchie", "childids", "childrenids", "subunitids", "subunits"))
"""Lists of the ids of the organizations that lie in one."""
NAMES = ("name", "nom", "title", "label", "fullname", "displayname", "designation", "bezeichnung")
"""What a unit is called, the surer first."""
PARENTS = frozenset(("parentid", "parent", "parentunit", "parentunitid", "partof", "parentorganizationid"))
"""What names the unit that another is a part of."""
