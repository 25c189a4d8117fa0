"""Windows by preset, step and region: what users keep of them, and that all is undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.actions.made import colour, desk_at, series
from viewer.actions.desk import Desk
from viewer.core.errors import ViewerError
from viewer.core.pixels import Window
from viewer.presets.windows import window_presets


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", 2, BodyPartExamined="ABDOMEN"))])
    yield made
    made.execute("preset.reset")
    made.settings.flush()
    assert made.work is not None
    made.work.close()


def window(desk: Desk) -> tuple[float, float]:
    """Return width and centre of the active viewport."""
    found = desk.store.view.active_slot.look.window
    assert found is not None
    return found.width, found.center


def shown(desk: Desk) -> None:
    """Read the shown picture, as a viewport does."""
    stack = desk.active_stack()
    assert stack is not None
    desk.frames.load(stack.items[0])


def title_on(key: str, part: str = "") -> list[str]:
    return [preset.title for preset in window_presets("CT", part) if preset.key == key]


@pytest.mark.ux("preset-editable", "undo-for-all")
def test_the_window_of_now_is_kept_changed_and_taken_away(desk: Desk) -> None:
    desk.execute("window.set", center=60.0, width=220.0)
    desk.execute("preset.add", title="Pancreas", key="9")
    (kept,) = [preset for preset in window_presets("CT") if preset.title == "Pancreas"]
    assert (kept.window.width, kept.window.center, kept.modalities) == (220, 60, ("CT",))
    assert title_on("9") == ["Pancreas"]
    desk.execute("window.key_3")
    desk.execute("window.key_9")
    assert window(desk) == (220, 60)
    desk.execute("preset.change", name=kept.name, title="Pancreas, late", width=240.0)
    desk.execute("window.preset", name="pancreas, late")
    assert window(desk) == (240, 60)
    desk.execute("preset.delete", name=kept.name)
    assert title_on("9") == ["Bone"]
    for label in ("Delete window Pancreas, late", "Window Pancreas, late", "Change window Pancreas, late"):
        assert desk.store.undo() == label
    assert title_on("9") == ["Pancreas"]


@pytest.mark.ux("preset-editable")
def test_a_window_for_a_part_of_the_body_comes_before_one_for_all(desk: Desk) -> None:
    desk.execute("window.set", center=60.0, width=220.0)
    desk.execute("preset.add", title="Pancreas", body_part="abdomen", key="9")
    desk.execute("window.key_3")
    desk.execute("window.key_9")
    assert window(desk) == (220, 60)
    assert sorted(title_on("9", "ABDOMEN")) == ["Bone", "Pancreas"]
    assert title_on("9", "HEAD") == ["Bone"]


def test_a_key_moves_from_one_own_window_to_the_other(desk: Desk) -> None:
    desk.execute("window.set", center=60.0, width=220.0)
    desk.execute("preset.add", title="One", key="9")
    desk.execute("preset.add", title="Two")
    two = next(preset for preset in window_presets("CT") if preset.title == "Two")
    desk.execute("preset.change", name=two.name, key="9")
    assert title_on("9") == ["Two"]


def test_windows_are_there_at_the_next_start_and_travel_in_a_file(desk: Desk, tmp_path: Path) -> None:
    desk.execute("window.set", center=60.0, width=220.0)
    desk.execute("preset.add", title="Pancreas & <b>")
    desk.execute("preset.export", path=str(tmp_path / "own.json"))
    desk.settings.flush()
    desk_at(tmp_path / "home")
    assert [preset.title for preset in window_presets("CT")][-1] == "Pancreas & <b>"
    other = desk_at(tmp_path / "other")
    assert [preset.title for preset in window_presets("CT")][-1] == "Angiography"
    other.execute("preset.import", path=str(tmp_path / "own.json"))
    assert [preset.title for preset in window_presets("CT")][-1] == "Pancreas & <b>"


@pytest.mark.parametrize("content", ["", "{}", "[" * 100_000, '{"format": "hounsfield-window-presets", "presets": 3}'])
def test_hostile_files_are_refused_in_words(desk: Desk, tmp_path: Path, content: str) -> None:
    (tmp_path / "bad.json").write_text(content)
    desk.execute("preset.import", path=str(tmp_path / "bad.json"))
    assert "window presets" in desk.failures[-1].message


def test_what_makes_no_window_is_refused(desk: Desk, tmp_path: Path) -> None:
    for args in ({"width": 0.0}, {"title": " "}, {"key": "1"}, {"modality": ","}):
        with pytest.raises(ViewerError):
            desk.execute("preset.change", name="lung", **args)
    with pytest.raises(ViewerError, match="no window preset"):
        desk.execute("preset.delete", name="nothing")
    desk.execute("file.open", paths=[str(colour(tmp_path / "us"))])
    shown(desk)
    with pytest.raises(ViewerError, match="not possible now"):
        desk.execute("preset.add", title="None")


def test_the_window_of_a_region_spans_its_values(desk: Desk, tmp_path: Path) -> None:
    def pixels(_: int) -> np.ndarray:
        made = np.zeros((40, 60), np.uint16)
        made[10:20, 10:20] = np.arange(100, dtype=np.uint16).reshape(10, 10) + 1124  # 100 to 199 HU
        return made

    desk.execute("file.open", paths=[str(series(tmp_path / "region", 1, study="1.2.9", pixels=pixels))])
    shown(desk)
    desk.execute("window.region", x0=19.4, y0=10.0, x1=10.0, y1=19.0)
    found = desk.store.view.active_slot.look.window
    assert found is not None
    assert found.range[0] == pytest.approx(100, abs=1)
    assert found.range[1] == pytest.approx(199, abs=1)
    assert desk.store.undo() == "Window of a region"
    with pytest.raises(ViewerError, match="beside"):
        desk.execute("window.region", x0=-9.0, y0=-9.0, x1=-2.0, y1=-2.0)


@pytest.mark.ux("mouse-window")
def test_steps_widen_and_brighten_and_lead_back(desk: Desk) -> None:
    desk.execute("window.set", center=40.0, width=400.0)
    desk.execute("window.wider")
    assert window(desk) == (420, 40)
    desk.execute("window.narrower")
    assert window(desk) == pytest.approx((400, 40))
    desk.execute("window.brighter")  # brighter: its centre is lower
    assert window(desk) == pytest.approx((400, 20))
    desk.execute("window.brighter_fine")
    assert window(desk) == pytest.approx((400, 16))
    desk.execute("window.step", brighter=-1, size="coarse")
    assert window(desk) == pytest.approx((400, 96))
    # Steps after each other are one entry.
    assert len(desk.store.history()[0]) == 2
    desk.store.undo()
    assert desk.store.view.active_slot.look.window == Window(40, 400)
