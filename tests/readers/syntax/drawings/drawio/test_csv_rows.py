"""Tables of draw.io under directives: labels with placeholders, connections, parents."""

from __future__ import annotations

from pathlib import Path

import pytest

from orgviewer.readers.syntax.drawings.diagram import Arrow, ConnectorKind, ShapeKind, Stroke
from orgviewer.readers.syntax.drawings.drawio.csv_rows import diagram
from orgviewer.readers.syntax.drawings.kinds import syntax_of
from orgviewer.readers.syntax.mistakes import SyntaxMistakeError

TABLE = r"""## A remark: connect
# label: %name%<br><i style="color:gray;">%position%</i>
# style: label;image=%image%;html=1;fillColor=%fill%;strokeColor=%stroke%;
# namespace: csvimport-
# connect: {"from": "manager", "to": "name", "invert": true, "label": "manages", \
#          "style": "curved=1;endArrow=blockThin;endFill=1;"}
# connect: {"from": "refs", "to": "id", "style": "dashed=1;"}
# ignore: id,image,fill,stroke,refs,manager
name,position,id,manager,fill,stroke,refs
"Stone, Ada",CFO,as,,#dae8fc,#6c8ebf,
Bo Mist,Brand,bm,"Stone, Ada",#d5e8d4,#82b366,
Cy Dale,Admin,cd,"Stone, Ada",#d5e8d4,#82b366,"as, bm"
"""


def test_rows_are_shapes_with_labels_and_fields() -> None:
    ada, bo, _ = diagram(TABLE).shapes
    assert [line.text for line in bo.lines] == ["Bo Mist", "Brand"]
    assert bo.fields == {"name": "Bo Mist", "position": "Brand", "id": "bm", "manager": "Stone, Ada"}
    assert (ada.colour, ada.position.line, ada.kind) == ("#dae8fc", 10, ShapeKind.BOX)


def test_connections_lead_as_they_are_told() -> None:
    shapes, lines = diagram(TABLE).shapes, diagram(TABLE).connectors
    names = {shape.id: shape.fields["id"] for shape in shapes}
    assert [(names[line.first or ""], names[line.second or ""]) for line in lines] == [
        ("as", "bm"),
        ("as", "cd"),
        ("cd", "as"),
        ("cd", "bm"),
    ]
    assert [line.kind for line in lines] == [ConnectorKind.STATED] * 2 + [ConnectorKind.DIRECTED] * 2
    assert [line.stroke for line in lines] == [Stroke.SOLID] * 2 + [Stroke.DASHED] * 2
    assert (lines[0].text, lines[0].position.line, lines[0].position.column) == ("manages", 11, 4)


def test_the_manager_is_the_upper_one_whichever_way_the_line_is_drawn() -> None:
    table = '# connect: {"from": "Reports to", "to": "id"}\nid,Reports to\n1,\n2,1\n'
    line = diagram(table).connectors[0]
    assert (line.first, line.second, line.arrow) == ("row 1", "row 2", Arrow.FIRST)


def test_a_label_unsaid_is_the_first_column_and_names_of_columns_may_have_blanks() -> None:
    assert diagram("# connect: -\nWho,x\nAda,1\n").shapes[0].text == "Ada"
    made = diagram("# label: %Full Name% %Job_Title% %gone%\nFull Name,Job Title\nAda,CFO\n")
    assert made.shapes[0].text == "Ada CFO %gone%"


def test_labels_may_be_chosen_by_a_column() -> None:
    table = (
        '# label: %name%\n# labelname: kind\n# labels: {"post": "Vacant %name%"}\nname,kind\nAda,\nCFO,post\n'
    )
    assert [shape.text for shape in diagram(table).shapes] == ["Ada", "Vacant CFO"]


def test_a_parent_holds_its_rows() -> None:
    table = "# label: %name%\n# identity: id\n# parent: unit\nid,name,unit\nit,IT,\na,Ada,it\nb,Bo,gone\n"
    it, ada, bo = diagram(table).shapes
    assert (it.kind, it.container) == (ShapeKind.CONTAINER, None)
    assert (ada.kind, ada.container, bo.container) == (ShapeKind.BOX, it.id, None)


def test_names_that_no_row_or_several_have_are_told() -> None:
    table = '# connect: {"from": "boss", "to": "name"}\nname,boss\nAda,\nAda,\nBo,Ada\nCy,Adda\n'
    made = diagram(table)
    assert [(line.first, line.second) for line in made.connectors] == [("row 2", "row 3")]
    assert [(finding.place, finding.message) for finding in made.findings] == [
        (("shapes", 3), 'no row has "Adda" in its column "name": this line is left out'),
        (("shapes", 2), 'several rows have "Ada" in their column "name": the last of them is taken'),
    ]


def test_a_connection_of_a_column_that_is_not_there_is_told() -> None:
    made = diagram('# connect: {"from": "chief", "to": "name"}\nname,boss\nAda,\n')
    assert [finding.message for finding in made.findings] == [
        'line 1 connects a column "chief" that the table has not'
    ]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("# label: %name%\n", 0, "there is no table under these directives"),
        ("# label: %name%\nname\n", 0, "there is no table under these directives"),
        ('# label: x\n# connect: {"from": \nname\nAda\n', 2, "this directive is no JSON from here on"),
        ('# connect: {"from": "a"}\nname\nAda\n', 1, 'a connection must name two columns, "from" and "to"'),
        ("# connect: 7\nname\nAda\n", 1, 'a connection must name two columns, "from" and "to"'),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(text: str, line: int, message: str) -> None:
    with pytest.raises(SyntaxMistakeError) as told:
        diagram(text)
    assert (told.value.mistake.line, told.value.mistake.message) == (line, message)


@pytest.mark.parametrize("name", ["people.csv", "people.txt"])
def test_a_table_is_known_by_its_directives(name: str) -> None:
    syntax = syntax_of(Path(name), TABLE.encode())
    assert syntax is not None
    assert syntax.name == "draw.io CSV"


def test_semicolons_between_cells_are_read_too() -> None:
    made = diagram('# connect: {"from": "boss", "to": "name", "invert": true}\nname;boss\nAda;\nBo;Ada\n')
    assert len(made.connectors) == 1
