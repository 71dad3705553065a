"""Modules become one script that does what they do, or are refused with a reason."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from orgviewer.errors import OrgviewerError
from orgviewer.publish.html.script import joined_script
from orgviewer.resources import resource

MODULES: Mapping[str, str] = {
    "page.js": """// The page.

import { sum } from './sums.js';
import { one, two } from './numbers.js';

say(`page ${sum(one, two)}`);
""",
    "sums.js": """import {
  two,
} from './numbers.js';

/**
 * Return a sum.
 * @param {import('./numbers.js').Figure} left
 */
export function sum(left, right) {
  const two = 0; // of its own
  /** @type {number} */
  const all = /* as it is */ left + right + two;
  return all;
}

say(`sums ${two}`);
""",
    "numbers.js": """const said = 'numbers';
say(said);
export const one = 1;
export let two = 2;
export class Figure {}
export async function* others() {}
""",
}


def joined(modules: Mapping[str, str], entry: str = "page.js") -> str:
    """Return the script of modules."""
    return joined_script(entry, modules.__getitem__)


def test_a_module_stands_after_those_that_it_imports_and_only_once() -> None:
    script = joined(MODULES)
    places = [script.index(words) for words in ("const said", "function sum", "say(`page")]
    assert places == sorted(places)
    assert script.count("const said") == 1


def test_one_strict_script_is_left_with_names_of_its_own() -> None:
    script = joined(MODULES)
    assert script.startswith("'use strict';\n{\n")
    assert script.endswith("}\n")
    assert not [line for line in script.splitlines() if line.startswith(("import", "export"))]


def test_what_is_written_for_checkers_of_types_is_left_out_and_comments_stay() -> None:
    script = joined(MODULES)
    assert "@param" not in script
    assert "@type" not in script
    assert "// The page." in script
    assert "  const all = /* as it is */ left + right + two;\n" in script


def test_it_does_what_the_modules_do(requires_program: Callable[[str], str], tmp_path: Path) -> None:
    node = requires_program("node")
    (tmp_path / "package.json").write_text(json.dumps({"type": "module"}))
    for name, text in MODULES.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "joined.cjs").write_text(joined(MODULES))
    (tmp_path / "say.cjs").write_text("globalThis.say = console.log;\n")

    def said(script: str) -> list[str]:
        command = [node, "--require", str(tmp_path / "say.cjs"), str(tmp_path / script)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
        return done.stdout.splitlines()

    assert said("joined.cjs") == said("page.js") == ["numbers", "sums 2", "page 3"]


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        (
            {"numbers.js": "import { sum } from './sums.js';\nexport const two = 2;\n"},
            "Modules import each other in a circle: page.js → sums.js → numbers.js → sums.js.",
        ),
        ({"page.js": "import { page } from './page.js';\n"}, "in a circle: page.js → page.js."),
        (
            {"sums.js": "export function sum() {}\nconst said = 1;\n"},
            "sums.js and numbers.js both declare said.",
        ),
        ({"sums.js": "export const summed = 1;\n"}, "page.js imports sum, which sums.js does not export."),
        (
            {"numbers.js": "const one = 1, two = 2;\n"},
            "sums.js imports two, which numbers.js does not export.",
        ),
        ({"page.js": "import sum from './sums.js';\n"}, 'page.js holds "import sum from'),
        ({"page.js": "import * as sums from './sums.js';\n"}, 'page.js holds "import * as sums'),
        ({"page.js": "import { sum as plus } from './sums.js';\n"}, "page.js imports sum as plus, which"),
        ({"page.js": "import { sum } from 'sums';\n"}, 'page.js holds "import { sum }'),
        ({"page.js": "import './sums.js';\n"}, "page.js holds \"import './sums.js';\""),
        ({"page.js": "export default 1;\n"}, 'page.js holds "export default 1;"'),
        ({"page.js": "export { sum } from './sums.js';\n"}, 'page.js holds "export { sum }'),
        ({"page.js": "const { one } = {};\n"}, 'page.js holds "const { one } = {};"'),
        ({"page.js": "let one;\n"}, 'page.js holds "let one;"'),
        ({"page.js": "var one = 1;\n"}, 'page.js holds "var one = 1;"'),
    ],
)
def test_what_cannot_be_joined_is_refused_with_its_reason(changed: Mapping[str, str], sentence: str) -> None:
    with pytest.raises(OrgviewerError) as raised:
        joined({**MODULES, **changed})
    assert sentence in str(raised.value)


def test_every_module_of_the_page_is_in_its_script() -> None:
    folder = resource("webpage")
    script = joined_script("page.js", lambda name: (folder / name).read_text(encoding="utf-8"))
    for module in folder.glob("*.js"):
        first_line = module.read_text(encoding="utf-8").partition("\n")[0]
        assert script.count(f"\n{first_line}\n") == 1, module.name
