"""What axe-core, which checks whether everybody can use a page, says of ours as Chromium shows it."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from orgviewer.choices import ThemeName
from orgviewer.model.dataset import Dataset
from orgviewer.paint.picture import PictureSpec, make_picture
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.html.writer import write_html
from orgviewer.readers.files import read
from orgviewer.resources import sample
from tests.both import both
from tests.browsing import opened

TOOLS = Path(__file__).parents[2] / "webpage"
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
TOLD = re.compile(r'<pre id="axe">(.*?)</pre>', re.DOTALL)
RUN = """
axe.run(document, {resultTypes: ['violations']}).then((found) => {
  const told = document.createElement('pre');
  told.id = 'axe';
  const violations = found.violations.map(({ id, nodes: [one] }) => [id, one.html, one.failureSummary]);
  told.textContent = JSON.stringify({ passed: found.passes.map(({ id }) => id), violations });
  document.body.append(told);
});
"""
STATES = {"first": "", "all open": "#fold=none", "a page": "#select=Hattie Zhou", "found": "#find=research"}

Judge = Callable[[Dataset, PictureSpec, str], "Judgement"]


class Judgement(msgspec.Struct):
    """Which rules a page keeps, and which it breaks: where first, and why."""

    passed: list[str]
    violations: list[tuple[str, str, str]]


@pytest.fixture
def judge(
    requires_program: Callable[[str], str],
    requires_file: Callable[[Path, str], Path],
    letters: Letters,
    tmp_path: Path,
) -> Judge:
    """Return a function that opens the page of a picture at a fragment, and asks axe-core about it."""
    program = requires_program("chromium")
    axe = requires_file(TOOLS / "node_modules/axe-core/axe.min.js", "npm --prefix tests/webpage ci")

    def ask(data: Dataset, spec: PictureSpec, fragment: str) -> Judgement:
        written = io.BytesIO()
        write_html(make_picture(data, spec, letters), written, unheard)
        page, policies = POLICY.subn("", written.getvalue().decode())  # which would not let axe-core in
        assert policies == 1
        path = tmp_path / "page.html"
        path.write_text(f"{page}<script>{axe.read_text(encoding='utf-8')}{RUN}</script>", encoding="utf-8")
        (told,) = TOLD.findall(opened(program, path, fragment))
        return msgspec.json.decode(html.unescape(told), type=Judgement)

    return ask


@pytest.mark.parametrize("theme", ThemeName)
@pytest.mark.parametrize("state", STATES)
def test_it_breaks_no_rule(judge: Judge, state: str, theme: ThemeName) -> None:
    found = judge(read(sample("xai.yaml")), PictureSpec(theme=theme, appendix=True), STATES[state])
    assert found.violations == []
    assert "aria-treeitem-name" in found.passed


@pytest.mark.parametrize("theme", ThemeName)
def test_two_states_break_none_either(judge: Judge, theme: ThemeName) -> None:
    found = judge(both(), PictureSpec(theme=theme), "#select=Ada Able")
    assert found.violations == []
