"""What the program starts with, as the settings say."""

from pathlib import Path

from viewer.app import _first_view
from viewer.state.settings import Settings


def test_links_and_lines_begin_as_chosen(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    view = _first_view(settings)
    assert (view.links.scroll, view.has_reference_lines) == (True, True)
    settings.set("starts_linked", False)
    settings.set("starts_with_lines", False)
    settings.flush()
    view = _first_view(Settings(tmp_path / "settings.json"))
    assert (view.links.scroll, view.has_reference_lines) == (False, False)
