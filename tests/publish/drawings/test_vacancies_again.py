"""How much of a full post a vacancy is stands in every file that hands its chart over, and is read back."""

from __future__ import annotations

import pytest

from orgviewer.choices import PictureFormat, SlideShapes
from orgviewer.paint.text_metrics import Letters
from tests.datasets import dataset
from tests.publish.drawings.test_shared_posts import WRITTEN, back


@pytest.mark.parametrize(("kind", "shapes"), WRITTEN, ids=str)
def test_a_vacancy_of_less_than_a_full_post_is_one_again(
    kind: PictureFormat, shapes: SlideShapes, letters: Letters
) -> None:
    posts = [{"id": "v", "label": "Engineer", "reports_to": "z", "status": "vacant", "fte": "0.8"}]
    people = [{"id": "z", "name": "Zoe Example"}, {"id": "i", "name": "Ida Aide"}]
    data = dataset({"meta": {"arranged_by": "reporting"}, "posts": posts, "persons": people})
    (post,) = back(kind, shapes, data, letters).posts
    assert (post.label, post.status) == ("Engineer", "vacant")
    if kind is PictureFormat.OPML:  # which has notes, and nothing is made of them
        assert post.other["note"] == "0.8 FTE · vacant"
    else:
        assert (post.fte, post.other.get("Text")) == ("0.8", None)
