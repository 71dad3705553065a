"""A directory as a page for the web: one file that loads nothing, to be read, searched and printed.

Who is in it stands in the page itself, so that it needs no script to be read; one of its own finds people.
Whatever is no `Markup` is escaped when it meets one. Its policy lets no other script, style or address in.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from typing import BinaryIO

from markupsafe import Markup, escape

from orgviewer.controls import side_by_side, undirected
from orgviewer.directory.directory import Directory
from orgviewer.directory.entries import Contact, DirectoryEntry
from orgviewer.paint.theme import DARK, LIGHT, Theme
from orgviewer.progress import Progress
from orgviewer.publish.directory.publication import Edition, photo_in_words
from orgviewer.publish.spoken import document_language
from orgviewer.resources import resource
from orgviewer.words.translation import tr

EVERY = 50  # entries between two reports
PEOPLE = "{{people}}"
COLOURS = ("text", "quiet", "focus", "card", "background")
NOTHING = Markup("")
_LINE = Markup('<span class="line{}" dir="auto">{}</span>')
_QUIET = " quiet"


def write_html(publication: Edition, file: BinaryIO, tell: Progress) -> None:
    """Write a directory; raises whatever `tell` raises."""
    before, after = _page(publication).split(PEOPLE)
    file.write(_encoded(before))
    for section in range(publication.directory.sections):
        for part in _section(publication, section, tell):
            file.write(_encoded(part))
    file.write(_encoded(after))
    tell(1.0)


def _encoded(text: str) -> bytes:
    return undirected(text).encode("utf-8", "replace")  # a file may hold half a character


def _page(publication: Edition) -> str:
    """Return the page around its people, each gap filled by what cannot hold another one."""
    directory = publication.directory
    style, script = _style(), _read("page.js")
    policy = (
        f"default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src {_hash(style)}"
    )
    gaps = {
        "policy": f"{policy}; script-src {_hash(script)}",
        "style": f"<style>{style}</style>",
        "script": f"<script>{script}</script>",
        "language": document_language(directory.dataset),
        "form": str(publication.spec.form),
        "find": escape(tr("Find a name, a role, a team")),
        "facts": _plain(directory.facts()),
        "ways": _ways(directory),
        "sources": _sources(publication),
        "title": _plain(directory.title),
    }
    page = _read("page.html")
    for name, text in gaps.items():
        page = page.replace(f"{{{{{name}}}}}", str(text))
    return page


def _plain(text: str) -> str:
    """Return a text that is no tag and no gap."""
    return str(escape(text)).replace("{", "&#123;")


def _hash(code: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"


def _read(name: str) -> str:
    return resource(f"directory/{name}").read_text(encoding="utf-8")


def _style() -> str:
    """Return the style of the page with its colours, by day and on paper, and by night."""
    day, night = (f":root{{{_variables(theme)}}}{_discs(theme)}" for theme in (LIGHT, DARK))
    return _read("page.css").replace("{{day}}", day).replace("{{night}}", night)


def _variables(theme: Theme) -> str:
    return ";".join(f"--{name}:{getattr(theme, name)}" for name in COLOURS)


def _discs(theme: Theme) -> str:
    """Return the colours of initials by the branch in which somebody is."""
    branches = range(-1, len(theme.tints))
    return "".join(
        f".b{branch + 1}{{background:{theme.tint(branch)};color:{theme.ink(branch)}}}" for branch in branches
    )


def _ways(directory: Directory) -> str:
    """Return links to the headings, if there are several."""
    if directory.sections < 2:
        return ""
    link = Markup('<a href="#section-{}"><bdi>{}</bdi></a>\n')
    links = (link.format(number, directory.heading(number).title) for number in range(directory.sections))
    ways = Markup('<nav aria-label="{}">\n{}</nav>').format(tr("Sections"), NOTHING.join(links))
    return str(ways).replace("{", "&#123;")


def _section(publication: Edition, number: int, tell: Progress) -> Iterator[str]:
    """Yield a heading and the people beneath it."""
    directory = publication.directory
    heading = directory.heading(number)
    detail = side_by_side((heading.within, heading.detail))
    said = Markup(" <small>{}</small>").format(detail) if detail else NOTHING
    head = Markup(
        '<section aria-labelledby="section-{0}"><h2 id="section-{0}"><bdi>{1}</bdi>{2}</h2>\n<ul>\n'
    )
    yield head.format(number, heading.title, said)
    for place in directory.section(number):
        yield _entry(publication, directory.entry(place))
        if place % EVERY == 0:
            tell(place / len(directory))
    yield "</ul></section>\n"


def _entry(publication: Edition, entry: DirectoryEntry) -> Markup:
    name = Markup('<bdi class="name">{}</bdi>').format(entry.name)
    native = Markup(' <bdi class="quiet">{}</bdi>').format(entry.native) if entry.native else NOTHING
    quiet = (*(position.whole for position in entry.positions), entry.location, *entry.remarks)
    lines = [_LINE.format(_QUIET, text) for text in quiet if text]
    lines += [_LINE.format("", _contact(contact)) for contact in entry.contacts]
    told = Markup("<div>{}{}{}</div>").format(name, native, NOTHING.join(lines))
    return Markup("<li>{}{}</li>\n").format(_face(publication, entry), told)


def _contact(contact: Contact) -> Markup:
    name = Markup('<span class="quiet">{} </span>').format(contact.name) if contact.name else NOTHING
    link = Markup('<a href="{}">{}</a>').format(contact.uri, contact.text) if contact.uri else contact.text
    return Markup("{}{}").format(name, link)


def _face(publication: Edition, entry: DirectoryEntry) -> Markup:
    """Return somebody's photo, or the initials, which say nothing to those who hear the name anyway."""
    photo = publication.photo(entry)
    if photo:
        packed = base64.b64encode(photo).decode()
        image = Markup('<img class="face" alt="{}" width="72" height="72" src="data:image/jpeg;base64,{}">')
        return image.format(photo_in_words(entry), packed)
    branch = 0 if entry.branch < 0 else entry.branch % len(LIGHT.tints) + 1
    return Markup('<span aria-hidden="true" class="face b{}">{}</span>').format(branch, entry.initials)


def _sources(publication: Edition) -> str:
    """Return where the facts come from, each source with its address as a link."""
    lines = [Markup("<p>{}</p>\n").format(fact) for fact in publication.directory.sources()]
    for text, address in publication.directory.cited():
        lines.append(Markup('<p><a href="{}">{}</a></p>\n').format(address, text))
    return str(NOTHING.join(lines)).replace("{", "&#123;")
