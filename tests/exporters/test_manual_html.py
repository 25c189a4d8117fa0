"""The manual as a page of HTML that needs nothing else."""

import base64
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.marked import CHECKOUT
from viewer.actions.about import manual_picture, manual_text, write_manual
from viewer.core.errors import ViewerError
from viewer.exporters.manual_html import page, pictures


class Links(HTMLParser):
    """Collects ids, links and sources of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.sources: list[str] = []
        self.tags: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            place = {"id": self.ids, "href": self.links, "src": self.sources}.get(name)
            if place is not None and value:
                place.append(value)


def test_headings_are_listed_and_reached() -> None:
    found = Links(page("# Book\n\n## One & two\n\ntext\n\n## Three\n", lambda _: b""))
    assert found.links == ["#one-two", "#three"]
    assert set(found.ids) == {"book", "one-two", "three"}


def test_pictures_lie_inside() -> None:
    found = Links(page("# Book\n\n![a window](shots/a.png)\n", lambda name: name.encode()))
    assert found.sources == ["data:image/png;base64," + base64.b64encode(b"shots/a.png").decode()]


def test_markup_in_the_text_stays_text() -> None:
    text = page("# Book\n\n<script>alert(1)</script>\n", lambda _: b"")
    assert "script" not in Links(text).tags
    assert "default-src 'none'" in text


@pytest.mark.ux("manual")
def test_the_manual_is_one_page_without_a_network(tmp_path: Path) -> None:
    write_manual(tmp_path / "manual.html")
    found = Links((tmp_path / "manual.html").read_text(encoding="utf-8"))
    assert len(found.sources) == len(pictures(manual_text())) >= 5
    assert all(source.startswith("data:image/png;base64,iVBOR") for source in found.sources)
    assert all(link.startswith("#") and link[1:] in found.ids for link in found.links)


def test_pictures_of_the_manual_are_of_the_real_window() -> None:
    names = pictures(manual_text())
    assert all(re.fullmatch(r"screenshots/[\w-]+\.png", name) for name in names)
    assert all((CHECKOUT / "docs" / name).is_file() for name in names)


def test_a_file_of_that_name_stays(tmp_path: Path) -> None:
    (tmp_path / "manual.html").write_text("mine")
    with pytest.raises(ViewerError, match="not saved"):
        write_manual(tmp_path / "manual.html")
    assert (tmp_path / "manual.html").read_text() == "mine"


def test_a_picture_that_is_not_there_is_said() -> None:
    with pytest.raises(ViewerError, match="not there"):
        manual_picture("screenshots/none.png")
