"""Arguments that are no number, no size and no end cost a sentence."""

from __future__ import annotations

import sqlite3
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import pytest

from tests.actions.made import desk_at, series
from viewer.__main__ import main
from viewer.app import _story
from viewer.cli.inputs import PASSWORD_BYTES, password_of
from viewer.core import short_files
from viewer.core.errors import ViewerError

ENDLESS = pytest.mark.skipif(not Path("/dev/zero").exists(), reason="a system without /dev/zero")


@pytest.mark.parametrize("point", ["nan,nan", "1,inf", "-inf,1", "1e308,2", "-1e9,0", "1", "1,2,3", ","])
def test_what_is_no_point_of_a_picture_draws_nothing(tmp_path: Path, point: str) -> None:
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(series(tmp_path / "ct"))])
    with pytest.raises(ViewerError, match="is not a point"):
        desk.execute("annotation.add", kind="ellipse", points=["1,1", point])
    assert not desk.store.document.annotations
    desk.settings.flush()


def test_a_measurement_of_a_kind_of_another_version_is_told_and_kept_and_the_others_are_shown(tmp_path: Path) -> None:
    desk = desk_at(tmp_path / "home")
    ct = str(series(tmp_path / "ct"))
    desk.execute("file.open", paths=[ct])
    desk.execute("annotation.add", kind="length", points=["1,1", "3,1"])
    (known,) = desk.store.document.annotations.values()
    other = replace(known, id="other", kind="of tomorrow")
    assert desk.work is not None
    desk.work.save([known, other])
    desk.work.close()
    again, told = desk_at(tmp_path / "home"), []
    again.notices.append(told.append)
    again.execute("file.open", paths=[ct])
    assert list(again.store.document.annotations) == [known.id]
    assert any("a kind that this version does not know" in text for text in told)
    assert again.work is not None
    connection = sqlite3.connect(again.work.path)
    assert connection.execute("SELECT id FROM annotation ORDER BY id").fetchall() == sorted([("other",), (known.id,)])
    connection.close()


@pytest.mark.parametrize("thickness_mm", ["nan", "inf", "1e308", "1e7", "-1"])
def test_a_slab_that_no_patient_has_is_refused_before_a_layer_is_cut(tmp_path: Path, thickness_mm: str) -> None:
    desk = desk_at(tmp_path / "home")
    ct = str(series(tmp_path / "ct"))
    desk.execute("file.open", paths=[ct])
    desk.execute("layout.set", layout="mpr")
    with pytest.raises(ViewerError, match="0 to 5000 mm"):
        desk.execute("view.slab", thickness_mm=float(thickness_mm))
    assert desk.store.view.active_slot.slab_mm == 0
    desk.settings.flush()
    out = tmp_path / "out.png"
    words = ["render", ct, "-o", str(out), "--plane", "axial", f"--slab={thickness_mm}", "--home", str(tmp_path / "h")]
    assert main(words) == 2
    assert not out.exists()


@ENDLESS
def test_a_story_and_a_password_end(tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match="too long"):
        _story(Namespace(command="play", story="/dev/zero"))
    with pytest.raises(ViewerError, match="too long"):
        password_of(Namespace(password_file="/dev/zero"))


def test_a_short_file_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "password"
    path.write_bytes(b"x" * PASSWORD_BYTES)
    assert short_files.read(path, PASSWORD_BYTES) == b"x" * PASSWORD_BYTES
    assert password_of(Namespace(password_file=str(path))) == b"x" * PASSWORD_BYTES
