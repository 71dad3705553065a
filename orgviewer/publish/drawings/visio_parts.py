"""The parts of a Visio archive that are the same in every drawing (ECMA-376, part 2; Visio's VSDX schema).

Not for: pages (see `visio`).
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

from orgviewer.paint.theme import LIGHT

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACES = (
    'xmlns="http://schemas.microsoft.com/office/visio/2012/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xml:space="preserve"'
)
_VISIO = "http://schemas.microsoft.com/visio/2010/relationships/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PARTS = {
    "visio/document.xml": "drawing.main",
    "visio/windows.xml": "windows",
    "visio/pages/pages.xml": "pages",
    "visio/pages/page1.xml": "page",
    "visio/masters/masters.xml": "masters",
    "visio/masters/master1.xml": "master",
}
LINE_MASTER = "1"
"""The id of the only master: dynamic connectors, which Visio routes anew when a shape is moved."""


def cell(name: str, value: object, formula: str = "", unit: str = "") -> str:
    """Return a cell of a sheet."""
    extra = (f" F={quoteattr(formula)}" if formula else "") + (f' U="{unit}"' if unit else "")
    return f'<Cell N="{name}" V={quoteattr(str(value))}{extra}/>'


def cells(**values: object) -> str:
    """Return cells without formulas."""
    return "".join(cell(name, value) for name, value in values.items())


def fixed_parts(title: str, width: float, height: float) -> dict[str, str]:
    """Return all parts but the page, by their names; the page is so many inches wide and high."""
    return {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            (_VISIO + "document", "visio/document.xml"),
            (_PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"),
            (_OFFICE + "extended-properties", "docProps/app.xml"),
        ),
        "docProps/core.xml": _core(title),
        "docProps/app.xml": (
            f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
            "<Application>Microsoft Visio</Application></Properties>"
        ),
        "visio/document.xml": _document(),
        "visio/_rels/document.xml.rels": _relations(
            (_VISIO + "masters", "masters/masters.xml"),
            (_VISIO + "pages", "pages/pages.xml"),
            (_VISIO + "windows", "windows.xml"),
        ),
        "visio/windows.xml": f"{HEAD}<Windows {NAMESPACES}/>",
        "visio/pages/pages.xml": _pages(title, width, height),
        "visio/pages/_rels/pages.xml.rels": _relations((_VISIO + "page", "page1.xml")),
        "visio/pages/_rels/page1.xml.rels": _relations((_VISIO + "master", "../masters/master1.xml")),
        "visio/masters/masters.xml": _masters(),
        "visio/masters/_rels/masters.xml.rels": _relations((_VISIO + "master", "master1.xml")),
        "visio/masters/master1.xml": _line_master(),
    }


def _content_types() -> str:
    kinds = "".join(
        f'<Override PartName="/{name}" ContentType="application/vnd.ms-visio.{kind}+xml"/>'
        for name, kind in _PARTS.items()
    )
    return (
        f'{HEAD}<Types xmlns="{_PACKAGE}content-types">'
        f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{kinds}'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
        '<Override PartName="/docProps/app.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>'
    )


def _relations(*targets: tuple[str, str]) -> str:
    inner = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}relationships">{inner}</Relationships>'


def _core(title: str) -> str:
    named = quoteattr(title)[1:-1].replace("&#10;", " ")
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{named}</dc:title></cp:coreProperties>'
    )


def _document() -> str:
    text = cells(Font="Calibri", Color=LIGHT.text, Style=0, Size=0.1111)
    look = cells(
        LineWeight=0.01,
        LineColor=LIGHT.line,
        LinePattern=1,
        FillForegnd=LIGHT.card,
        FillPattern=1,
        VerticalAlign=1,
        EnableLineProps=1,
        EnableFillProps=1,
        EnableTextProps=1,
    )
    character = f'<Section N="Character"><Row IX="0">{text}</Row></Section>'
    paragraph = f'<Section N="Paragraph"><Row IX="0">{cells(HorzAlign=1)}</Row></Section>'
    style = f'<StyleSheet ID="0" NameU="No Style" Name="No Style">{look}{character}{paragraph}</StyleSheet>'
    return (
        f'{HEAD}<VisioDocument {NAMESPACES}><DocumentSettings TopPage="0" DefaultTextStyle="0" '
        f'DefaultLineStyle="0" DefaultFillStyle="0" DefaultGuideStyle="0"/>'
        f"<StyleSheets>{style}</StyleSheets></VisioDocument>"
    )


def _pages(title: str, width: float, height: float) -> str:
    named = quoteattr(title or "Page-1")
    sheet = cells(PageWidth=f"{width:.4f}", PageHeight=f"{height:.4f}", PageScale=1, DrawingScale=1)
    return (
        f'{HEAD}<Pages {NAMESPACES}><Page ID="0" NameU="Page-1" Name={named} ViewScale="-1" '
        f'ViewCenterX="{width / 2:.4f}" ViewCenterY="{height / 2:.4f}">'
        f'<PageSheet LineStyle="0" FillStyle="0" TextStyle="0">{sheet}</PageSheet>'
        '<Rel r:id="rId1"/></Page></Pages>'
    )


def _masters() -> str:
    sheet = cells(PageWidth=1, PageHeight=1, PageScale=1, DrawingScale=1)
    return (
        f'{HEAD}<Masters {NAMESPACES}><Master ID="{LINE_MASTER}" NameU="Dynamic connector" '
        'Name="Dynamic connector" UniqueID="{002A9108-0000-0000-8E40-00608CF305B2}" '
        'BaseID="{F7290A45-E3AD-11D2-AE4F-006008C9F5A9}" PatternFlags="0" Hidden="0" IconUpdate="1" '
        'AlignName="2" MatchByName="1" IconSize="1" MasterType="0">'
        f'<PageSheet LineStyle="0" FillStyle="0" TextStyle="0">{sheet}</PageSheet><Rel r:id="rId1"/>'
        "</Master></Masters>"
    )


def _line_master() -> str:
    line = cells(ObjType=2, BeginX=0, BeginY=0, EndX=1, EndY=1, PinX=0.5, PinY=0.5, Width=1, Height=1)
    line += cells(LocPinX=0.5, LocPinY=0.5, GlueType=2, LinePattern=1, EndArrow=0)
    return (
        f'{HEAD}<MasterContents {NAMESPACES}><Shapes><Shape ID="5" NameU="Dynamic connector" Type="Shape" '
        f'LineStyle="0" FillStyle="0" TextStyle="0">{line}{line_geometry(((0, 0), (1, 1)))}</Shape></Shapes>'
        "</MasterContents>"
    )


def line_geometry(corners: Sequence[tuple[float, float]]) -> str:
    """Return the way of a line, its corners in inches in itself."""
    rows = "".join(
        f'<Row T="{"LineTo" if turn else "MoveTo"}" IX="{turn + 1}">{cells(X=f"{x:.4f}", Y=f"{y:.4f}")}</Row>'
        for turn, (x, y) in enumerate(corners)
    )
    return f'<Section N="Geometry" IX="0">{cells(NoFill=1, NoLine=0)}{rows}</Section>'
