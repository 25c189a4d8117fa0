"""Files that are no longer what they were when they were opened: never shown as if they were."""

from __future__ import annotations

import os
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.actions.made import desk_at
from tests.dicom.phantom_files import picture, save
from viewer.actions.desk import Desk
from viewer.core.errors import ViewerError
from viewer.core.records import Instance, Location
from viewer.dicom import header, pixels, sources, tags
from viewer.dicom.stacking import build

OLD = np.arange(24, dtype="<u2")
NEW = OLD[::-1].copy()


@pytest.fixture
def shown_desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


def write(path: Path, values: np.ndarray = OLD, changed_ns: int = 0, **attributes: object) -> Path:
    """Write a picture; the time of change is set, so that no test depends on how fast it runs."""
    save(picture(PixelData=values.tobytes(), **attributes), path)
    if changed_ns:
        os.utime(path, ns=(changed_ns, changed_ns))
    return path


def read(path: Path) -> Instance:
    return header.read(Location(str(path))).instance


def test_the_stamp_is_the_time_of_change_and_the_size(tmp_path: Path) -> None:
    path = write(tmp_path / "a.dcm", changed_ns=1_700_000_000_123_456_789)
    assert read(path).location.stamp == (1_700_000_000_123_456_789, path.stat().st_size)


def test_another_picture_of_the_same_size_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "a.dcm", changed_ns=10**18)
    instance = read(path)
    assert pixels.load(instance).stored.ravel().tolist() == OLD.tolist()
    write(path, NEW, changed_ns=10**18 + 1)
    with pytest.raises(ViewerError, match="changed since it was opened") as caught:
        pixels.load(instance)
    assert caught.value.hint == "open it again"
    with pytest.raises(ViewerError, match="changed"):
        tags.rows(instance.location)
    with pytest.raises(ViewerError, match="changed"):
        sources.read_into(instance.location, 0, memoryview(bytearray(8)))
    assert pixels.load(read(path)).stored.ravel().tolist() == NEW.tolist()


def test_a_file_that_became_shorter_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "a.dcm", changed_ns=10**18)
    instance = read(path)
    os.truncate(path, path.stat().st_size - 20)
    with pytest.raises(ViewerError, match="changed"):
        pixels.load(instance)


def test_a_deleted_file_is_told(tmp_path: Path) -> None:
    path = write(tmp_path / "a.dcm")
    instance = read(path)
    path.unlink()
    with pytest.raises(ViewerError, match=r"cannot be read any more|is gone"):
        pixels.load(instance)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_in_a_files_place_holds_nobody(tmp_path: Path) -> None:
    path = write(tmp_path / "a.dcm")
    instance = read(path)
    path.unlink()
    os.mkfifo(path)
    ended: list[BaseException] = []

    def load() -> None:
        for reading in (lambda: pixels.load(instance), lambda: read(path)):
            try:
                reading()
            except ViewerError as error:
                ended.append(error)

    thread = threading.Thread(target=load, daemon=True)
    thread.start()
    thread.join(10)
    assert not thread.is_alive()
    assert ["no ordinary file" in str(error) for error in ended] == [True, True]


def test_a_member_of_a_replaced_archive_is_refused(tmp_path: Path) -> None:
    archive = tmp_path / "study.zip"

    def pack(values: np.ndarray, changed_ns: int) -> None:
        inner = write(tmp_path / "inner.dcm", values)
        with zipfile.ZipFile(archive, "w") as target:
            target.write(inner, "a.dcm")
        os.utime(archive, ns=(changed_ns, changed_ns))

    pack(OLD, 10**18)
    location = next(found for found in sources.walk([str(archive)]) if isinstance(found, Location))
    instance = header.read(location).instance
    assert pixels.load(instance).stored.ravel().tolist() == OLD.tolist()
    pack(NEW, 10**18 + 1)
    with pytest.raises(ViewerError, match="changed"):
        pixels.load(instance)


def series(folder: Path, values: np.ndarray, changed_ns: int) -> Path:
    folder.mkdir(exist_ok=True)
    for k in range(4):
        place = {"ImagePositionPatient": [0, 0, k], "SOPInstanceUID": f"1.2.3.{k}", "InstanceNumber": k + 1}
        write(folder / f"{k}.dcm", values + k, changed_ns, **place)
    return folder


def test_slices_that_changed_are_no_part_of_a_volume(tmp_path: Path, shown_desk: Desk) -> None:
    folder = series(tmp_path / "ct", OLD, 10**18)
    entries = [header.read(Location(str(path))) for path in sorted(folder.iterdir())]
    stack = build(entries)[0].stacks[0]
    write(folder / "2.dcm", NEW, 10**18 + 1, ImagePositionPatient=[0, 0, 2], SOPInstanceUID="1.2.3.2")
    volume = shown_desk.volumes.load(stack)
    assert volume.filled == (2,)
    assert volume.array[3].ravel().tolist() == (OLD + 3).tolist()


def test_opening_again_shows_the_new_picture(tmp_path: Path, shown_desk: Desk) -> None:
    desk, folder = shown_desk, series(tmp_path / "ct", OLD, 10**18)
    desk.execute("file.open", paths=[str(folder)])
    stack = desk.active_stack()
    assert stack is not None
    assert desk.frames.load(stack.items[1]).stored.ravel().tolist() == (OLD + 1).tolist()
    desk.volumes.load(stack)
    series(folder, NEW, 10**18 + 1)
    desk.execute("file.open", paths=[str(folder)])
    again = desk.active_stack()
    assert again is not None
    assert again.key == stack.key
    assert again.warnings == stack.warnings
    assert desk.frames.load(again.items[1]).stored.ravel().tolist() == (NEW + 1).tolist()
    assert desk.volumes.load(again).array[3].ravel().tolist() == (NEW + 3).tolist()


def test_the_numbers_of_a_mark_are_those_of_the_new_picture(tmp_path: Path, shown_desk: Desk) -> None:
    desk, folder = shown_desk, series(tmp_path / "ct", OLD, 10**18)
    desk.execute("file.open", paths=[str(folder)])
    desk.execute("annotation.add", kind="rectangle", points=["0,0", "1,1"])
    (mark,) = desk.store.document.annotations.values()

    def largest() -> float:
        numbers = desk.stats_of(mark)
        assert numbers is not None
        return next(number.value for number in numbers if number.name == "max")

    before = largest()
    series(folder, NEW, 10**18 + 1)
    desk.execute("file.open", paths=[str(folder)])
    assert (before, largest()) == (OLD[7], NEW[0])


def test_a_closed_study_leaves_no_pictures_behind(tmp_path: Path, shown_desk: Desk) -> None:
    desk, folder = shown_desk, series(tmp_path / "ct", OLD, 10**18)
    desk.execute("file.open", paths=[str(folder)])
    stack = desk.active_stack()
    assert stack is not None
    desk.frames.load(stack.items[1])
    desk.execute("study.close")
    assert desk.frames.get(stack.items[1]) is None
