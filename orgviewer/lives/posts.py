"""Posts as parts of other pages: by those who hold them. Not for: their own pages (see `records`)."""

from __future__ import annotations

from orgviewer.lives.names import Names
from orgviewer.lives.parts import Line
from orgviewer.lives.texts import joined, label, line, quiet
from orgviewer.words.post_words import unheld


def post_line(names: Names, identifier: str | None) -> Line:
    """Return those who hold a post, by its id, and else the post itself."""
    dataset = names.dataset
    if not identifier:
        return ()
    index = dataset.post_index[identifier]
    post, holders = dataset.posts[index], dataset.holders[index]
    people = joined((names.person(person) for person in dict.fromkeys(one.person for one in holders)), ", ")
    return people or (*line(label(post.label)), *line(" "), *quiet(line(f"({unheld(dataset, index)})")))
