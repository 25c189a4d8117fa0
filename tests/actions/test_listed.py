"""An input may be a study or a series of the library, in the window as on the command line."""

from pathlib import Path

import pytest

from tests.actions.made import desk_at, series


@pytest.mark.parametrize("name", ["study:1.2.3", "series:1.2.3.1"])
def test_a_study_of_the_library_is_opened_by_its_uid(tmp_path: Path, name: str) -> None:
    first = desk_at(tmp_path / "home")
    first.execute("file.open", paths=[str(series(tmp_path / "ct"))])
    first.execute("study.close", study_uid="1.2.3")
    assert not first.store.catalog.studies
    recent = list(first.settings.recent)
    first.execute("file.open", paths=[name])
    assert list(first.store.catalog.studies) == ["1.2.3"]
    assert list(first.settings.recent) == recent
    first.settings.flush()
    assert first.work is not None
    first.work.close()


def test_what_the_library_does_not_hold_is_told(tmp_path: Path) -> None:
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=["study:9.9"])
    assert desk.failures[0].message == "The library holds no study of that UID"
    desk.settings.flush()
    assert desk.work is not None
    desk.work.close()
