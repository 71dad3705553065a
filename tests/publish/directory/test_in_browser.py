"""A directory as a page in a browser: who is found by what is typed, and whether everybody can use it."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
import pytest

from orgviewer.directory.choices import DirectoryForm
from orgviewer.directory.spec import DirectorySpec
from orgviewer.paint.text_metrics import Letters
from orgviewer.progress import unheard
from orgviewer.publish.directory.html import write_html
from orgviewer.publish.directory.publication import make_publication
from tests.browsing import opened
from tests.datasets import COMPANY, dataset
from tests.publish.html.test_axe import POLICY, RUN, TOLD, TOOLS, Judgement

FIELD = '<input id="wanted"'


ENDLESS = "Wolfeschlegelsteinhausenbergerdorff " * 20
ODD: Mapping[str, object] = {
    "meta": {"title": "الهيكل التنظيمي"},
    "organizations": [{"id": "a", "name": "قسم البحوث"}, {"id": "b", "name": ENDLESS, "parent_id": "a"}],
    "persons": [
        {
            "id": "ada",
            "name": "فاطمة منصور",
            "memberships": [{"organization_id": "a", "role": "مدير"}],
            "contact_details": [{"type": "email", "value": "f@example.org"}],
        },
        {"id": "ben", "name": ENDLESS, "memberships": [{"organization_id": "b", "role": ENDLESS}]},
        {"id": "wang", "name": "王小明", "memberships": [{"organization_id": "b"}, {"organization_id": "a"}]},
    ],
}
FILES = {"company": COMPANY, "odd": ODD}


def page_of(letters: Letters, form: DirectoryForm, document: Mapping[str, object] = COMPANY) -> str:
    file = io.BytesIO()
    write_html(make_publication(dataset(document), DirectorySpec(form), letters), file, unheard)
    return file.getvalue().decode()


def found(markup: str) -> list[str]:
    """Return the names of whom a page shows."""
    people = re.findall(r"<li( hidden=\"\")?>(.*?)</li>", markup, re.DOTALL)
    return [re.findall(r'class="name">(.*?)</bdi>', inside)[0] for hidden, inside in people if not hidden]


@pytest.mark.parametrize(
    ("form", "typed", "names"),
    [
        (DirectoryForm.LIST, "", ["Ada", "Ben", "Eve", "Joe", "Solo"]),
        (DirectoryForm.LIST, "ADVISER ada", ["Ada"]),
        (DirectoryForm.LIST, "艾达", ["Ada"]),
        (DirectoryForm.LIST, "nobody", []),
        (DirectoryForm.BOARD, "vision", ["Ada", "Ben"]),
        (DirectoryForm.BOARD, "ada", ["Ada", "Ada"]),
    ],
)
def test_who_has_every_word_that_is_typed_is_shown(
    form: DirectoryForm,
    typed: str,
    names: list[str],
    letters: Letters,
    tmp_path: Path,
    requires_program: Callable[[str], str],
) -> None:
    page = page_of(letters, form)
    assert page.count(FIELD) == 1
    path = tmp_path / "page.html"
    path.write_text(page.replace(FIELD, f'{FIELD} value="{typed}"'), encoding="utf-8")
    markup = opened(requires_program("chromium"), path)
    assert found(markup) == [f"{name} Example" for name in names]
    assert '<form role="search">' in markup  # it was hidden before there was a script
    if typed:
        assert re.findall(r"<output.*?>(\d+)</output>", markup) == [str(len(names))]


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("form", list(DirectoryForm), ids=str)
def test_it_breaks_no_rule(
    form: DirectoryForm,
    file: str,
    letters: Letters,
    tmp_path: Path,
    requires_program: Callable[[str], str],
    requires_file: Callable[[Path, str], Path],
) -> None:
    axe = requires_file(TOOLS / "node_modules/axe-core/axe.min.js", "npm --prefix tests/webpage ci")
    page, policies = POLICY.subn("", page_of(letters, form, FILES[file]))  # which would not let axe-core in
    assert policies == 1
    path = tmp_path / "page.html"
    path.write_text(f"{page}<script>{axe.read_text(encoding='utf-8')}{RUN}</script>", encoding="utf-8")
    (told,) = TOLD.findall(opened(requires_program("chromium"), path))
    judged = msgspec.json.decode(html.unescape(told), type=Judgement)
    assert judged.violations == []
    assert "color-contrast" in judged.passed
