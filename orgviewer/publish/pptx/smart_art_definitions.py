"""Layout, style and colours of our SmartArt: as little as a program needs that knows them by their names.

Programs take their own definition of a name that they know; ours say the same in few words, a tree that hangs
from its top. Source: ECMA-376, part 1, section 21.4.
"""

from __future__ import annotations

from collections.abc import Iterator

_OFFICE = "urn:microsoft.com/office/officeart/2005/8/"
LAYOUT = f"{_OFFICE}layout/orgChart1"
QUICK_STYLE = f"{_OFFICE}quickstyle/simple1"
COLOURS = f"{_OFFICE}colors/accent1_2"
_START = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<dgm:{name} '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" uniqueId="{id}">'
    '<dgm:title val=""/><dgm:desc val=""/>'
)
_BLACK = '<a:scrgbClr r="0" g="0" b="0"/>'
LABELS = ("node0", "node2")
"""What the style and the colours call the box at the top, and all others."""


def definitions() -> Iterator[tuple[str, str, str]]:
    """Yield the short name of each definition in a slide, the name of its part, and its text."""
    yield "lo", "Layout", _layout()
    yield "qs", "QuickStyle", _style()
    yield "cs", "Colors", _colours()


def _layout() -> str:
    box = (
        '<dgm:layoutNode name="rootText"><dgm:alg type="tx"/><dgm:shape type="roundRect"><dgm:adjLst/>'
        '</dgm:shape><dgm:presOf axis="self"/><dgm:constrLst/><dgm:ruleLst>'
        '<dgm:rule type="primFontSz" val="5"/></dgm:ruleLst></dgm:layoutNode>'
    )
    line = (
        '<dgm:forEach axis="precedSib" ptType="parTrans" st="-1" cnt="1"><dgm:layoutNode name="line">'
        '<dgm:alg type="conn"><dgm:param type="connRout" val="bend"/><dgm:param type="dim" val="1D"/>'
        '<dgm:param type="endSty" val="noArr"/><dgm:param type="begPts" val="bCtr"/>'
        '<dgm:param type="endPts" val="tCtr"/></dgm:alg><dgm:shape type="conn"><dgm:adjLst/></dgm:shape>'
        '<dgm:presOf axis="self"/></dgm:layoutNode></dgm:forEach>'
    )
    branch = (
        '<dgm:layoutNode name="hierRoot1"><dgm:alg type="hierRoot"/><dgm:shape><dgm:adjLst/></dgm:shape>'
        f'<dgm:presOf/>{box}<dgm:layoutNode name="hierChild2"><dgm:alg type="hierChild"/>'
        "<dgm:shape><dgm:adjLst/></dgm:shape><dgm:presOf/>"
        f'<dgm:forEach axis="ch" ptType="node asst">{line}<dgm:forEach ref="branch"/></dgm:forEach>'
        "</dgm:layoutNode></dgm:layoutNode>"
    )
    sizes = (
        '<dgm:constr type="w" for="des" forName="rootText" refType="w" fact="10"/>'
        '<dgm:constr type="h" for="des" forName="rootText" refType="w" refFor="des" refForName="rootText" '
        'fact="0.5"/><dgm:constr type="primFontSz" for="des" forName="rootText" op="equ" val="65"/>'
        '<dgm:constr type="sibSp" refType="w" refFor="des" refForName="rootText" fact="0.2"/>'
        '<dgm:constr type="sp" for="des" refType="w" refFor="des" refForName="rootText" fact="0.2"/>'
    )
    return (
        f"{_START.format(name='layoutDef', id=LAYOUT)}"
        '<dgm:catLst><dgm:cat type="hierarchy" pri="1000"/></dgm:catLst>'
        '<dgm:layoutNode name="hierChild1"><dgm:varLst><dgm:orgChart val="1"/></dgm:varLst>'
        '<dgm:alg type="hierChild"/><dgm:shape><dgm:adjLst/></dgm:shape><dgm:presOf/>'
        f"<dgm:constrLst>{sizes}</dgm:constrLst><dgm:ruleLst/>"
        f'<dgm:forEach name="branch" axis="ch" ptType="node">{branch}</dgm:forEach>'
        "</dgm:layoutNode></dgm:layoutDef>"
    )


def _style() -> str:
    scene = (
        '<dgm:scene3d><a:camera prst="orthographicFront"/><a:lightRig rig="threePt" dir="t"/></dgm:scene3d>'
    )
    look = (
        f'<dgm:style><a:lnRef idx="2">{_BLACK}</a:lnRef><a:fillRef idx="1">{_BLACK}</a:fillRef>'
        f'<a:effectRef idx="0">{_BLACK}</a:effectRef><a:fontRef idx="minor"/></dgm:style>'
    )
    labels = "".join(
        f'<dgm:styleLbl name="{name}">{scene}<dgm:sp3d/><dgm:txPr/>{look}</dgm:styleLbl>' for name in LABELS
    )
    return (
        f"{_START.format(name='styleDef', id=QUICK_STYLE)}"
        f'<dgm:catLst><dgm:cat type="simple" pri="10100"/></dgm:catLst>{scene}{labels}</dgm:styleDef>'
    )


def _colours() -> str:
    labels = "".join(
        f'<dgm:styleLbl name="{name}"><dgm:fillClrLst meth="repeat"><a:schemeClr val="accent1"/>'
        "</dgm:fillClrLst>"
        '<dgm:linClrLst meth="repeat"><a:schemeClr val="lt1"/></dgm:linClrLst><dgm:effectClrLst/>'
        "<dgm:txLinClrLst/><dgm:txFillClrLst/><dgm:txEffectClrLst/></dgm:styleLbl>"
        for name in LABELS
    )
    return (
        f"{_START.format(name='colorsDef', id=COLOURS)}"
        f'<dgm:catLst><dgm:cat type="accent1" pri="11200"/></dgm:catLst>{labels}</dgm:colorsDef>'
    )
