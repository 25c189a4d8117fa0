"""What the program starts with, as the settings say."""

from pathlib import Path

from viewer.app import _first_view
from viewer.core.conventions import Conventions, LengthUnit, Sides
from viewer.state.cine import Playing
from viewer.state.links import Links
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


def test_each_link_the_cine_bar_and_the_conventions_begin_as_chosen(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    view = _first_view(settings)
    assert (view.links, view.playing, view.conventions) == (Links(), Playing(), Conventions())
    for name in ("starts_window_linked", "starts_zoom_linked", "starts_pan_linked", "starts_invert_linked"):
        settings.set(name, True)
    settings.set("starts_with_cine_bar", True)
    settings.set("sides", "neurological")
    settings.set("length_unit", "cm")
    settings.flush()
    view = _first_view(Settings(tmp_path / "settings.json"))
    assert view.links == Links(window=True, zoom=True, pan=True, invert=True)
    assert view.playing == Playing(has_bar=True)
    assert view.conventions == Conventions(Sides.NEUROLOGICAL, LengthUnit.CM)
