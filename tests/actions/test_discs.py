"""Discs are offered when they appear, and not any more when they go or somebody has answered."""

from pathlib import Path

import pytest

from viewer.actions.discs import Discs
from viewer.jobs.discs import Disc
from viewer.jobs.inline import InlineLanes


class Drive:
    """What is in by now."""

    def __init__(self) -> None:
        self.discs: tuple[Disc, ...] = ()
        self.looks = 0

    def __call__(self, _also_in: str) -> tuple[Disc, ...]:
        self.looks += 1
        return self.discs


@pytest.fixture
def drive() -> Drive:
    """Give an empty drive."""
    return Drive()


@pytest.fixture
def discs(drive: Drive) -> Discs:
    """Give discs that are looked for there."""
    return Discs(InlineLanes(), {}, drive)  # type: ignore[arg-type]


def disc(folder: Path, name: str, mark: str = "1", *, is_dicom: bool = True) -> Disc:
    (folder / name).mkdir(exist_ok=True)
    if is_dicom:
        (folder / name / "DICOMDIR").touch()
    return Disc(str(folder / name), mark)


@pytest.mark.ux("discs-offered")
def test_a_disc_is_offered_when_it_appears_and_not_when_it_is_gone(discs: Discs, drive: Drive, tmp_path: Path) -> None:
    told: list[str] = []
    discs.listen(lambda: told.append(discs.offered.name if discs.offered else ""))
    discs.look()
    assert told == []
    drive.discs = (disc(tmp_path, "FILMS", is_dicom=False), disc(tmp_path, "CT"))
    discs.look()
    discs.look()
    assert told == ["CT"]
    drive.discs = ()
    discs.look()
    assert told == ["CT", ""]


@pytest.mark.ux("discs-offered")
def test_what_was_answered_is_offered_again_only_when_it_comes_again(
    discs: Discs, drive: Drive, tmp_path: Path
) -> None:
    drive.discs = (disc(tmp_path, "CT"),)
    discs.look()
    assert discs.offered is not None
    discs.answer(discs.offered)
    discs.look()
    assert discs.offered is None
    assert [one.name for one in discs.there] == ["CT"]
    drive.discs = (disc(tmp_path, "CT", "2"),)
    discs.look()
    assert discs.offered == drive.discs[0]


def test_the_newest_of_two_discs_is_offered(discs: Discs, drive: Drive, tmp_path: Path) -> None:
    drive.discs = (disc(tmp_path, "OLD"),)
    discs.look()
    drive.discs = (disc(tmp_path, "OLD"), disc(tmp_path, "NEW"))
    discs.look()
    assert discs.offered is not None
    assert discs.offered.name == "NEW"
