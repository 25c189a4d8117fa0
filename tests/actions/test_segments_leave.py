"""Pictures and movies that leave the program show segments as the viewport does."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from tests.actions.made import desk_at, series
from viewer.actions import movies
from viewer.actions.desk import Desk
from viewer.actions.segment_overlay import overlaid
from viewer.core.look import OverlayText

COUNT = 6
GREEN = (0, 255, 0)


@pytest.fixture
def desk(tmp_path: Path, qapp: QGuiApplication) -> Iterator[Desk]:
    """Give a desk with a green ball of 3 mm at the third of six slices, 2 mm apart."""
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", COUNT))])
    made.execute("view.go", index=3)
    made.active_source().load(2)
    made.execute("segment.sphere", x=30.0, y=20.0, radius_mm=3.0)
    made.execute("segment.color", color="#00ff00")
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


def green(picture: np.ndarray) -> np.ndarray:
    """Return where a picture is green, of which no grey is."""
    return picture[..., 1].astype(int) - picture[..., 0].astype(int) > 40


def movie(desk: Desk) -> list[np.ndarray]:
    slot = desk.store.view.active_slot
    view = movies.View(slot.look, slot.camera, (240, 320), OverlayText.NONE, segments=overlaid(desk))
    return [one.copy() for one in movies.of_pictures(None, desk.active_source(), view, 0.0).pictures()]


def test_a_movie_shows_segments_on_the_slices_that_they_lie_on(desk: Desk) -> None:
    (ball,) = desk.store.document.segments.values()
    shown = [int(green(picture).sum()) for picture in movie(desk)]
    assert [count > 0 for count in shown] == [k in ball.slices for k in range(COUNT)]
    # 240 px for 60 columns of 0.25 mm: 4 px a column, 8 px a row.
    assert shown[2] == 32 * ball.slices[2].count
    desk.execute("segment.visible", id=ball.id)
    assert not any(green(picture).any() for picture in movie(desk))


def test_saved_movies_and_pictures_of_planes_show_them(desk: Desk, tmp_path: Path) -> None:
    desk.execute("export.movie", path=str(tmp_path / "movie.gif"))
    with Image.open(tmp_path / "movie.gif") as found:
        found.seek(2)
        assert green(np.asarray(found.convert("RGB"))).any()
    desk.execute("layout.mpr")
    desk.volumes.load(desk.active_stack())
    for slot in range(3):
        desk.execute("viewport.select", slot=slot)
        path = tmp_path / f"plane-{slot}.png"
        desk.execute("export.picture", path=str(path))
        assert desk.failures == []
        with Image.open(path) as found:
            assert green(np.asarray(found.convert("RGB"))).any(), slot
    desk.execute("export.picture", path=str(tmp_path / "bare.png"), annotations=False)
    with Image.open(tmp_path / "bare.png") as found:
        assert not green(np.asarray(found.convert("RGB"))).any()
