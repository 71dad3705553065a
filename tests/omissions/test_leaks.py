"""Nothing that is left off is anywhere in a file that is written, in whatever format."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from orgviewer.choices import ComparisonFormat, DatasetFormat, Extra, PictureFormat
from orgviewer.commands import cli
from orgviewer.model.dataset import Dataset
from orgviewer.model.file_records import all_names
from orgviewer.model.naming import folded
from orgviewer.readers import read
from tests.omissions.unpacked import texts_in

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("qapp")]
DATA = Path(__file__).parents[2] / "data"
PICTURES = [str(kind) for kind in PictureFormat]
DATASETS = [str(kind) for kind in DatasetFormat]
LISTS = [str(kind) for kind in ComparisonFormat]
STAFF = (Path(__file__).parent / "staff.csv").read_text(encoding="utf-8")


@pytest.fixture(params=["example.yaml", "xai.yaml", "ada-quastenflosser.csv"])
def source(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param.endswith(".yaml"):
        return DATA / str(request.param)
    path = tmp_path / str(request.param)
    path.write_text(STAFF, encoding="utf-8")
    return path


def secrets(dataset: Dataset) -> Iterator[str]:
    """Yield whatever tells who somebody is: names, addresses, numbers, and ids that no word looks like."""
    for person in dataset.persons:
        yield from all_names(person)
        yield from filter(None, (person.email, person.image))
        yield from (way.value for way in person.contact_details)
        yield from (link.url for link in person.links)
        yield from filter(None, (person.summary, person.note))
        if not person.id.isalpha():
            yield person.id
    yield from (source.title for source in dataset.sources)


def leaks(content: bytes, dataset: Dataset) -> set[str]:
    """Return which secrets of a dataset stand in a file; one of letters alone as a word of its own."""
    text = texts_in(content)
    bare = folded(text)
    found = set()
    for secret in secrets(dataset):
        for told, place in ((secret.casefold(), text), (folded(secret), bare)):
            if told in place and re.search(rf"(?<!\w){re.escape(told)}(?!\w)", place):
                found.add(secret)
    return found


def test_names_that_are_there_are_found(source: Path, tmp_path: Path) -> None:
    dataset, told = read(source), set()
    for ending in (".pdf", ".html", ".pptx", ".svg", ".json"):
        assert cli.main(["export", str(source), "--output", str(tmp_path / f"out{ending}")]) == 0
        told.add(bool(leaks((tmp_path / f"out{ending}").read_bytes(), dataset)))
    assert told == {True}


@pytest.mark.parametrize("ending", PICTURES)
def test_no_name_is_anywhere_in_an_export_without_names(source: Path, ending: str, tmp_path: Path) -> None:
    output = tmp_path / f"out{ending}"
    kind = PictureFormat(ending)
    more = [f"--{extra}" for extra in Extra if extra is not Extra.SUMMARIES]
    more += ["--lives"] if kind in (PictureFormat.PDF, PictureFormat.HTML) else []
    assert cli.main(["export", str(source), "--output", str(output), "--without", "names", *more]) == 0
    assert leaks(output.read_bytes(), read(source)) == set()
    assert "quastenflosser" not in texts_in(output.read_bytes()) or source.suffix == ".yaml"


@pytest.mark.parametrize("pages", ["tiles", "branches"])
def test_no_name_is_on_several_pages_without_names(source: Path, pages: str, tmp_path: Path) -> None:
    output = tmp_path / "out.pdf"
    words = [
        "export",
        str(source),
        "--output",
        str(output),
        "--without",
        "names",
        "--pages",
        pages,
        "--lives",
    ]
    assert cli.main(words) == 0
    assert leaks(output.read_bytes(), read(source)) == set()


@pytest.mark.parametrize("ending", DATASETS)
def test_no_name_is_anywhere_in_a_file_to_go_on_with(source: Path, ending: str, tmp_path: Path) -> None:
    output = tmp_path / f"out{ending}"
    assert cli.main(["convert", str(source), "--output", str(output), "--without", "names"]) == 0
    assert leaks(output.read_bytes(), read(source)) == set()


@pytest.mark.parametrize("ending", [*LISTS, ".pdf", ".pptx", ".svg"])
def test_no_name_is_anywhere_in_a_comparison(
    ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, after, output = tmp_path / "quast-1.csv", tmp_path / "quast-2.csv", tmp_path / f"out{ending}"
    before.write_text(STAFF, encoding="utf-8")
    rows = STAFF.replace("QX-0004,Thelonious Grubbenvorst,Engineer", "QX-0004,Thelonious Sax,Head of data")
    after.write_text("".join(line for line in rows.splitlines(True) if "QX-0006" not in line), "utf-8")
    words = [str(before), str(after), "--output", str(output), "--without", "names"]
    assert cli.main(["compare", *words]) == 1
    told = capsys.readouterr()
    for content in (output.read_bytes(), (told.out + told.err).replace(str(tmp_path), "").encode()):
        assert leaks(content, read(before)) | leaks(content, read(after)) == set()
    assert cli.main(["compare", str(before), str(after), "--without", "names", "--json"]) == 1
    printed = capsys.readouterr().out
    assert leaks(printed.encode(), read(before)) == set()
    kinds = [one["kind"] for one in json.loads(printed)["changes"]]
    assert sorted(kinds) == ["left", "role"]


LETTERS = (
    st.text("bcdfghjklmnpqrstvwxzäöščř", min_size=5, max_size=9)
    .filter(lambda text: text not in ("https", "xmlns", "xhtml"))
    .filter(lambda text: len(set(text)) > 3)  # pixels repeat a byte, and spell names of one letter by chance
    .map(str.capitalize)
)
NAMES = st.builds("{} {}".format, LETTERS, LETTERS)
ROLES = st.sampled_from(["Engineer", "Head of IT", "Analyst", "Assistant to {}", "Office {}", ""])


@st.composite
def files(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Return a native file in which names stand wherever one may, and all that tells of somebody."""
    names = draw(st.lists(NAMES, min_size=1, max_size=8, unique_by=folded))
    ids = [f"{name.split()[0].lower()}.{place}" for place, name in enumerate(names)]
    anybody = st.sampled_from(names)
    persons: list[dict[str, object]] = []
    for place, name in enumerate(names):
        told = draw(anybody)
        part: dict[str, object] = {"role": draw(ROLES).replace("{}", draw(anybody)) or None, "note": told}
        if place and draw(st.booleans()):
            part["reports_to"] = ids[draw(st.integers(0, place - 1))]
        if draw(st.booleans()):
            part["organization_id"] = f"team-{ids[0]}"
        source = {"id": f"source-{ids[0]}", "at": told}
        persons.append(
            {
                "id": ids[place],
                "name": name,
                "other_names": [{"name": name[::-1].title()}],
                "summary": f"Knows {told}",
                "biography": f"Met {told}.",
                "email": f"{ids[place]}@example.org",
                "contact_details": [{"type": "voice", "value": f"+49 555 77 {place:03}"}],
                "links": [{"url": f"https://example.org/{ids[place]}", "note": told}],
                "education": [{"institution": f"School of {told}", "advisors": [told], "sources": [source]}],
                "memberships": [{key: value for key, value in part.items() if value is not None}],
                "other": {"Mentor": told, f"Asked by {told}": "yes", "Grade": draw(st.sampled_from("AB"))},
                "note": told,
                "sources": [source],
            }
        )
    organization = {
        "id": f"team-{ids[0]}",
        "name": draw(st.sampled_from(["Research", f"Team {names[0]}", names[-1]])),
        "summary": names[-1],
        "claims": [{"text": f"{names[0]} leads."}],
        "other": {"Lead": names[0]},
    }
    titles = st.sampled_from(["Our team", f"All of {names[0]}", names[-1]])
    document = {
        "meta": {"title": draw(titles), "note": names[0]},
        "sources": [{"id": f"source-{ids[0]}", "title": f"Talk with {names[0]}", "authors": [names[-1]]}],
        "organizations": [organization],
        "posts": [{"id": f"post-{ids[0]}", "label": f"Deputy of {names[0]}", "reports_to": ids[0]}],
        "persons": persons,
    }
    words = [word.lower() for name in names for word in name.split()]
    return json.dumps(document), [*words, *ids]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(files())
def test_whatever_a_file_says_of_people_is_nowhere_without_names(
    tmp_path: Path, file: tuple[str, list[str]]
) -> None:
    text, told = file
    source = tmp_path / f"{told[0]}.yaml"
    source.write_text(text, encoding="utf-8")
    for ending in DATASETS:
        output = tmp_path / f"converted{ending}"
        assert cli.main(["convert", str(source), "--output", str(output), "--without", "names"]) == 0
        found = texts_in(output.read_bytes())
        assert [word for word in told if word in found] == []
    for ending in PICTURES:
        output = tmp_path / f"exported{ending}"
        assert cli.main(["export", str(source), "--output", str(output), "--without", "names"]) == 0
        found = texts_in(output.read_bytes())
        assert [word for word in told if word in found] == []
    source.unlink()


@pytest.mark.parametrize("ending", [".mmd", ".puml", ".dot", ".graphml", ".opml", ".drawio", ".svg", ".html"])
def test_those_alike_are_counted_on_one_card_in_every_format(ending: str, tmp_path: Path) -> None:
    source, output = tmp_path / "staff.csv", tmp_path / f"out{ending}"
    source.write_text(STAFF, encoding="utf-8")
    assert cli.main(["export", str(source), "--output", str(output), "--without", "names"]) == 0
    assert texts_in(output.read_bytes()).count("engineer ×3") >= 1
