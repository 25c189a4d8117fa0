"""The first disc ever, in a real window: offered, opened, looked through, closed, and remembered."""

import json
import shutil
from pathlib import Path

import pytest

from tests.dicom.test_sources import disc
from tests.stories.test_stories import is_varied, pixels
from viewer.library.library import Library
from viewer.library.records import Order
from viewer.state.home import Home

pytestmark = pytest.mark.window
ACCENT = (0x3F, 0xA7, 0xFF)


def accented(path: Path) -> int:
    """Return how many pixels of the bar above the pictures have the accent: its button."""
    bar = pixels(path)[68:106, 300:1060].astype(int)
    return int((abs(bar - ACCENT).max(axis=2) < 8).sum())


@pytest.mark.ux("discs-offered")
@pytest.mark.ux("empty-state")
def test_the_first_disc_ever(play, screen, demo, tmp_path: Path) -> None:
    media = tmp_path / "media" / "CT_2026"
    media.mkdir(parents=True)
    names = []
    for number, file in enumerate(sorted(path for path in demo("mr").rglob("*") if "t1" in path.name.lower())[:12]):
        names.append(f"IM{number:02}")
        shutil.copy(file, media / names[-1])
    disc(media, *names)
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.json").write_text(json.dumps({"disc_folder": str(media.parent)}), encoding="utf-8")
    ended = play("first_disc", screen)
    assert ended.returncode == 0, ended.stderr
    assert accented(tmp_path / "offered.png") > 500
    assert accented(tmp_path / "hung.png") < 500
    for name in ("hung.png", "hung-light.png"):
        assert is_varied(pixels(tmp_path / name)), name
    library = Library(Home.find(str(home)).library)
    (row,) = library.table(order=Order.OPENED)
    assert row.opened > 0
    assert row.instance_count == 12
    library.close()
