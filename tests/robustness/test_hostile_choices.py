"""What the program keeps, and files of choices, as a flipped bit, another version or an enemy leaves them."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.actions.made import desk_at, series
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, Look
from viewer.core.pixels import Window
from viewer.core.records import Skipped
from viewer.dicom.sources import walk
from viewer.hanging.records import Protocol
from viewer.hanging.stored import MOST_PROTOCOLS, MOST_TEXT, built_in, to_json
from viewer.jobs.discs import discs_of
from viewer.library.library import Library
from viewer.library.query import parse
from viewer.state.cine import Pace
from viewer.state.protocol_file import ProtocolFile
from viewer.state.sessions import OpenStudy, Sessions
from viewer.state.settings import Settings
from viewer.state.tabs import Arrangement
from viewer.state.view import Slot, SlotKind, ViewState

DEEP = b"[" * 200_000
DIGITS = b"1" + b"0" * 1000
ODD = b'{"name": "a", "title": "A", "center": 1, "width": 1, "function": []}'
HOSTILE = (DEEP, DIGITS, b'{"program": "hounsfield"}', b"\0" * 100, b"", b"[[1e999, 1, 1], [NaN, 2, 2]]")
PIPES = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without named pipes")
SLOT = Slot(SlotKind.STACK, "1.2.3", 3)
VIEW = ViewState(1, 2, (SLOT, Slot()))
IMPORTS = ("preset.import", "text.import", "keys.import", "settings.import", "hanging.import", "lut.load")


def left_by(folder: Path, view: ViewState = VIEW, change: Any = None) -> Sessions:
    """Leave a session as a killed run does, its view changed by `change`; return the next run's."""
    killed = Sessions(folder)
    killed.begin()
    killed.write_studies([OpenStudy("1.2", {"/disc/1.dcm": (1, 2)})])
    killed.write_view(view, ("", ""))
    assert killed._hold is not None
    killed._hold.release(deletes=False)
    if change is not None:
        path = folder / f"{killed.own}.view.json"
        path.write_bytes(change(path.read_bytes()))
    return Sessions(folder)


@pytest.mark.parametrize(
    "change",
    [
        lambda _: DEEP,
        lambda text: text.replace(b'"columns": 2', b'"columns": -2').replace(b'"rows": 1', b'"rows": -1'),
        lambda text: text.replace(b'"active": 0', b'"active": 7'),
        lambda text: text.replace(b'"rows": 1', b'"rows": ' + DIGITS),
    ],
)
def test_a_session_that_makes_no_grid_is_none(tmp_path: Path, change: Any) -> None:
    assert left_by(tmp_path, change=change).left() is None


@pytest.mark.parametrize("part", ["studies", "view"])
@PIPES
def test_a_pipe_in_place_of_a_session_is_not_waited_for(tmp_path: Path, part: str) -> None:
    sessions = left_by(tmp_path)
    (path,) = tmp_path.glob(f"*.{part}.json")
    path.unlink()
    os.mkfifo(path)
    assert sessions.left() is None


def test_times_and_sizes_without_end_make_no_session(tmp_path: Path) -> None:
    sessions = left_by(tmp_path)
    (path,) = tmp_path.glob("*.studies.json")
    path.write_text(path.read_text().replace("[1, 2]", "[Infinity, 2]"))
    assert sessions.left() is None


@pytest.mark.parametrize(
    ("bad", "mended"),
    [
        (replace(SLOT, camera=Camera2D(rotation_deg=45)), SLOT),
        (replace(SLOT, camera=Camera2D(0.0)), SLOT),
        (replace(SLOT, camera=Camera2D(1e300, (1e300, 0))), SLOT),
        (replace(SLOT, camera=Camera2D(area_px=(4.0, 0.0, 4.0, 9.0))), SLOT),
        (replace(SLOT, look=Look(Window(40, 0))), SLOT),
        (replace(SLOT, look=Look(Window(-1e308, 1e308))), SLOT),
        (replace(SLOT, slab_mm=1e300), SLOT),
        (replace(SLOT, slab_mm=5.0, slab_mode="most"), SLOT),
        (replace(SLOT, pace=Pace(fps=-1.0)), SLOT),
        (replace(SLOT, index=-9), replace(SLOT, index=0)),
        (replace(SLOT, kind=SlotKind.PLANE, plane="oblique"), Slot()),
    ],
)
def test_what_a_viewport_cannot_be_it_is_as_at_first(tmp_path: Path, bad: Slot, mended: Slot) -> None:
    tab = Arrangement(1, 1, (bad,), large_slot=5)
    view = replace(VIEW, slots=(bad, Slot()), large_slot=9, left={"1.9": bad}).with_tab("A").with_tab("B")
    parked = {**view.tabs.parked, "C": tab, "D": Arrangement(3, 3, (bad,))}
    view = replace(view, tabs=replace(view.tabs, parked=parked))
    found = left_by(tmp_path, view).left()
    assert found is not None
    assert set(found.view.tabs.parked) == {"A", "C"}
    assert found.view.tabs.parked["A"].slots == (mended, Slot())
    assert found.view.tabs.parked["C"] == replace(tab, slots=(mended,), large_slot=-1)
    assert found.view.left["1.9"] == mended


@pytest.mark.parametrize("content", [DEEP, b'{"window_presets": {"own": [%s], "gone": []}}' % ODD, b"\xff", b"[]"])
def test_settings_beyond_sense_are_the_usual_ones(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.theme == "dark"
    assert settings.get("window_presets") == {}
    assert settings.notes


def test_a_preset_of_more_digits_than_numbers_have_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    preset = b'{"name": "a", "title": "A", "center": %s, "width": 1, "function": "LINEAR", "modalities": []}' % DIGITS
    path.write_bytes(b'{"window_presets": {"own": [%s], "gone": []}}' % preset)
    assert Settings(path).get("window_presets") == {}


@PIPES
def test_a_pipe_in_place_of_settings_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    os.mkfifo(path)
    settings = Settings(path)
    assert settings.notes
    settings.set("theme", "light")
    assert settings.flush()
    assert Settings(path).theme == "light"


@pytest.mark.parametrize("action", IMPORTS)
@pytest.mark.parametrize("content", HOSTILE)
def test_hostile_imports_cost_a_sentence(tmp_path: Path, action: str, content: bytes) -> None:
    desk, told = desk_at(tmp_path / "home"), []
    desk.notices.append(told.append)
    before = desk.store.view
    path = tmp_path / "file.json"
    path.write_bytes(content)
    desk.perform(action, path=str(path))
    assert told
    assert not any("Unexpected" in text for text in told)
    assert desk.store.view == before
    desk.settings.flush()


@pytest.mark.parametrize("action", IMPORTS)
@pytest.mark.parametrize("name", ["a\0b", "\ud800", "", "pipe"])
def test_names_of_no_file_cost_a_sentence(tmp_path: Path, action: str, name: str) -> None:
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
    desk, told = desk_at(tmp_path / "home"), []
    desk.notices.append(told.append)
    if action in ("hanging.import", "settings.import") and name in ("pipe", ""):
        return  # a pipe is waited for in a lane, where it stops nobody; without a name the user is asked
    desk.perform(action, path=str(tmp_path / name) if name else "")
    assert told
    assert not any("Unexpected" in text for text in told)


@pytest.mark.parametrize("action", ["preset.export", "text.export", "keys.export", "settings.export", "hanging.export"])
@pytest.mark.parametrize("name", ["a\0b.json", "\ud800.json", "none/x.json"])
def test_names_that_cannot_be_written_cost_a_sentence(tmp_path: Path, action: str, name: str) -> None:
    desk, told = desk_at(tmp_path / "home"), []
    desk.notices.append(told.append)
    desk.perform(action, path=str(tmp_path / name))
    assert told
    assert not any("Unexpected" in text for text in told)
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".json" or ".part" in path.name]


@pytest.mark.parametrize("content", ["{", json.dumps({"format": "hounsfield hanging protocols", "version": 99})])
def test_protocols_that_cannot_be_read_are_kept_beside_those_that_are_written(tmp_path: Path, content: str) -> None:
    path = tmp_path / "hanging.json"
    path.write_text(content)
    for kept in (built_in(), built_in()[1:]):
        file = ProtocolFile(path)
        assert file.protocols() == kept
        file.write(built_in()[1:])
        assert [one.read_text() for one in tmp_path.glob("hanging.unread*.json")] == [content]
        assert ProtocolFile(path).protocols() == built_in()[1:]


@pytest.mark.parametrize("name", ["x" * 100_000, "\ud800"])
def test_a_name_that_could_not_be_kept_is_made_one_that_can(tmp_path: Path, name: str) -> None:
    desk = desk_at(tmp_path / "home")
    desk.execute("hanging.rename", protocol=desk.protocols.all()[0].id, name=name)
    again = ProtocolFile(desk.home.hanging)
    assert len(again.protocols()) == len(desk.protocols.all())
    assert again.notes == ()


def test_what_would_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "hanging.json"
    many = tuple(Protocol(f"p{number}", "P") for number in range(MOST_PROTOCOLS + 1))
    for protocols in ((Protocol("a", "x" * (MOST_TEXT + 1)),), many):
        with pytest.raises(ViewerError, match="cannot be kept"):
            ProtocolFile(path).write(protocols)
    assert not path.exists()


def test_protocols_of_long_names_are_imported_twice_or_not_at_all(tmp_path: Path) -> None:
    desk = desk_at(tmp_path / "home")
    path = tmp_path / "one.json"
    path.write_text(to_json([Protocol("a", "x" * MOST_TEXT)]))
    for _ in range(2):
        desk.perform("hanging.import", path=str(path))
        again = ProtocolFile(desk.home.hanging)
        assert [one.name for one in again.protocols()] == [one.name for one in desk.protocols.all()]
        assert again.notes == ()


@pytest.mark.parametrize("text", ["\ud800 x", "name:\udcff", "mod:\ud800", "note:\ud800", "\0", "a " * 500, "*?" * 500])
def test_half_characters_and_long_texts_are_searched_for(tmp_path: Path, text: str) -> None:
    library = Library(tmp_path / "library.sqlite")
    assert library.count(parse(text)) == 0
    assert library.page(parse(text)).rows == ()
    library.close()


@pytest.mark.parametrize(
    ("action", "args"),
    [
        ("window.set", {"center": float("inf"), "width": 1.0}),
        ("window.set", {"center": 0.0, "width": float("nan")}),
        ("window.step", {"wider": 10**30}),
        ("window.step", {"brighter": -(10**400)}),
        ("window.region", {"x0": float("nan"), "y0": 1.0, "x1": 2.0, "y1": 3.0}),
        ("window.region", {"x0": float("inf"), "y0": 1.0, "x1": 2.0, "y1": 3.0}),
        ("view.point", {"x": float("nan"), "y": 0.0, "z": 0.0}),
        ("view.point", {"x": 1e308, "y": 0.0, "z": 0.0}),
        ("view.zoom", {"factor": float("nan")}),
        ("preset.change", {"name": "lung", "width": float("nan")}),
        ("preset.change", {"name": "lung", "center": 1e9}),
        ("preset.change", {"name": "lung", "body_part": "x" * 100}),
        ("preset.add", {"title": "A", "modality": "x" * 100}),
        ("text.add", {"modality": "x" * 100, "corner": "top_left", "line": "zoom"}),
        ("view.scroll", {"step": 10**400}),
        ("view.go", {"index": 10**400}),
        ("series.phase", {"step": 10**400}),
        ("cine.range", {"first": 1, "last": 10**400}),
    ],
)
def test_numbers_that_nothing_has_leave_all_as_it_is(tmp_path: Path, action: str, args: dict[str, Any]) -> None:
    desk, told = desk_at(tmp_path / "home"), []
    desk.notices.append(told.append)
    desk.execute("file.open", paths=[str(series(tmp_path / "ct"))])
    before = desk.store.view
    desk.perform(action, **args)
    moved = {"view.scroll", "view.go"}
    assert desk.store.view == before or action in moved
    assert told or action in {*moved, "series.phase"}
    assert not any("Unexpected" in text for text in told)
    desk.settings.flush()
    assert Settings(desk.home.settings).notes == ()


@pytest.mark.parametrize("name", ["DICOMDIR", "a.zip", "IM1"])
@PIPES
def test_a_pipe_that_is_opened_is_skipped(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "disc\nof two lines"
    folder.mkdir()
    os.mkfifo(folder / name)
    for given in (folder / name, folder):
        assert [(one.path, one.reason) for one in walk([str(given)]) if isinstance(one, Skipped)] in (
            [(str(folder / name), "no ordinary file")],
        )


def test_a_disc_may_have_any_name() -> None:
    table = (
        "1 2 3:4 / /media/a\u2028b\\040c\\012d rw - vfat x\n\n - \n1 - 2\n36 35 98:0 / /media/x\x0cy rw - vfat /dev\n"
    )
    assert [disc.path for disc in discs_of(table)] == ["/media/a\u2028b c\nd", "/media/x\x0cy"]
