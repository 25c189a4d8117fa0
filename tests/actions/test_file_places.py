"""Where files lie: revealed in the file manager, copied out of folders and archives."""

import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.actions.held_lanes import Held
from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.core.errors import ViewerError
from viewer.core.remark import Remark


class Window:
    """Notes what the file manager was asked for."""

    def __init__(self) -> None:
        self.revealed: list[str] = []
        self.folder = ""

    def reveal(self, path: str) -> None:
        self.revealed.append(path)

    def ask_folder(self, _title: str) -> str:
        return self.folder


@pytest.fixture
def desk(tmp_path: Path) -> Any:
    """Give a desk with an open series, a window that notes, and its folder."""
    made = desk_at(tmp_path / "home")
    made.window = Window()  # type: ignore[assignment]
    folder = series(tmp_path / "files & more; $(touch ran)")
    made.execute("file.open", paths=[str(folder)])
    yield made
    made.close()


def uid_of(desk: Desk) -> str:
    return next(iter(desk.store.catalog.studies))


def test_the_file_of_the_shown_picture_is_revealed_by_its_path_alone(desk: Any) -> None:
    stack = desk.active_stack()
    desk.execute("view.last")
    desk.execute("series.reveal")
    desk.execute("study.reveal")
    shown = desk.store.view.active_slot.index
    assert shown > 0
    assert desk.window.revealed[0] == stack.items[shown].instance.location.path
    assert "$(touch ran)" in desk.window.revealed[1]


def test_a_file_that_is_gone_is_told_and_not_revealed(desk: Any) -> None:
    for item in desk.active_stack().items:
        Path(item.instance.location.path).unlink()
    desk.execute("series.reveal")
    assert desk.window.revealed == []
    assert "not there any more" in desk.failures[-1].message


def test_files_are_copied_byte_for_byte_under_names_that_tell_nothing(desk: Any, tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()
    originals = sorted(Path(item.instance.location.path).read_bytes() for item in desk.active_stack().items)
    for _ in range(2):
        desk.execute("study.copy_files", folder=str(target))
    for folder in ("dicom", "dicom-2"):
        copies = sorted((target / folder).rglob("*.dcm"))
        assert sorted(path.read_bytes() for path in copies) == originals
        assert all(path.relative_to(target / folder).parts[0] == "001" for path in copies)


def test_a_second_copy_to_a_folder_does_not_end_the_first(desk: Any, tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()
    held = desk.lanes = Held(desk.lanes)
    for _ in range(2):
        desk.execute("study.copy_files", folder=str(target))
    held.run()  # where the files lie
    held.run()
    assert sorted(path.name for path in target.iterdir()) == ["dicom", "dicom-2"]
    assert desk.failures == []


def test_files_are_copied_out_of_an_archive(tmp_path: Path) -> None:
    folder = series(tmp_path / "files")
    archive = tmp_path / "disc.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for path in sorted(folder.iterdir()):
            packed.write(path, path.name)
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(archive)])
    (tmp_path / "out").mkdir()
    desk.execute("study.copy_files", folder=str(tmp_path / "out"))
    assert len(list((tmp_path / "out").rglob("*.dcm"))) == len(list(folder.iterdir()))
    desk.close()


def test_a_folder_that_takes_nothing_is_told(desk: Any, tmp_path: Path) -> None:
    desk.execute("study.copy_files", folder=str(tmp_path / "never"))
    assert "cannot be copied" in desk.failures[-1].message
    desk.window.folder = ""
    before = len(desk.failures)
    desk.execute("study.copy_files")
    assert len(desk.failures) == before


def test_stars_and_notes_are_there_after_a_restart_and_found_without_their_files(tmp_path: Path) -> None:
    from viewer.state.saver import Saver

    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(series(tmp_path / "files"))])
    assert desk.work is not None
    saver = Saver(desk.store, desk.work, desk.fail)
    desk.execute("study.star")
    desk.execute("study.note", text="  Läsion in S4  ")
    saver.close()
    uid = uid_of(desk)
    desk.close()
    (tmp_path / "home" / "library.sqlite").unlink()
    again = desk_at(tmp_path / "home")
    assert again.store.document.remarks == {uid: Remark(True, "Läsion in S4")}
    assert again.store.history() == ((), ())
    again.execute("study.star", studies=[uid])
    assert again.store.document.remarks == {uid: Remark(note="Läsion in S4")}
    again.store.undo()
    assert again.store.document.remarks == {uid: Remark(True, "Läsion in S4")}
    again.close()


def test_an_album_that_is_none_is_refused(tmp_path: Path) -> None:
    desk = desk_at(tmp_path)
    with pytest.raises(ViewerError, match="no album"):
        desk.execute("album.show", name="does not exist")
    with pytest.raises(ViewerError, match="of your own"):
        desk.execute("album.delete", name="Today")
    with pytest.raises(ViewerError, match="needs a name and a search"):
        desk.execute("album.save", name="x")
    desk.close()


def test_recent_studies_are_those_that_were_opened_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from viewer.actions import opening
    from viewer.actions.finding import find_recent

    desk = desk_at(tmp_path / "home")
    clock = iter(range(1000, 2000, 10))
    monkeypatch.setattr(opening.time, "time", lambda: next(clock))
    old = series(tmp_path / "old", study="1.9.1")
    new = series(tmp_path / "new", study="1.9.2")
    for folder in (old, new, old):
        desk.execute("file.open", paths=[str(folder)])
    found: list[str] = []
    find_recent(desk, lambda rows: found.extend(row.study_uid for row in rows))
    assert found == ["1.9.1", "1.9.2"]
    desk.close()


def test_stars_searches_and_copies_are_verbs_of_stories(desk: Any, tmp_path: Path) -> None:
    from viewer.actions.story import parse
    from viewer.actions.table import by_verb

    (tmp_path / "out").mkdir()
    lines = parse(f'star\nsearch "mod:CT"\nalbum starred\ncopy-files {tmp_path / "out"} {uid_of(desk)}', desk.actions)
    for line in lines:
        action = by_verb(desk.actions, line.word)
        assert action is not None
        desk.execute(action.id, **line.args)
    assert desk.store.document.remarks == {uid_of(desk): Remark(True)}
    browsing = desk.store.view.browsing
    assert (browsing.search, browsing.album.search) == ("mod:CT", "is:starred")
    assert list((tmp_path / "out").rglob("*.dcm"))
