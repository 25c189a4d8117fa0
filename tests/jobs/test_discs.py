"""Which discs are in, and whether they hold DICOM."""

from pathlib import Path

import pytest

from tests.dicom.phantom_files import picture, save
from viewer.jobs.discs import Disc, discs_of, holds_dicom, mounted

TABLE = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
31 22 8:1 / /boot/efi rw,relatime - vfat /dev/sda1 rw
40 22 11:0 / /cdrom ro,nosuid shared:5 - iso9660 /dev/sr0 ro
41 22 8:17 / /run/media/doe/STICK\\0401 rw,nosuid - exfat /dev/sdb1 rw
42 22 8:33 / /media/DISC\\134odd rw master:1 - ntfs3 /dev/sdc1 rw
43 22 0:50 / /mnt/archive rw - nfs4 server:/archive rw
44 22 0:51 / /mnt/share rw - cifs //server/share rw
broken line
"""


def test_optical_discs_and_what_desktops_mount_are_found_in_the_table_of_mounts() -> None:
    assert [disc.path for disc in discs_of(TABLE)] == ["/cdrom", "/run/media/doe/STICK 1", "/media/DISC\\odd"]
    assert len(set(discs_of(TABLE))) == 3
    again = TABLE.replace("40 22 11:0", "77 22 11:0")
    assert next(discs_of(again)) != next(discs_of(TABLE))


def test_folders_of_a_chosen_place_count_as_discs(tmp_path: Path) -> None:
    (tmp_path / "disc").mkdir()
    (tmp_path / "file").write_text("x")
    (tmp_path / "link").symlink_to("/")
    found = [disc for disc in mounted(str(tmp_path)) if disc.path.startswith(str(tmp_path))]
    assert [disc.name for disc in found] == ["disc"]
    assert mounted(str(tmp_path / "none")) == mounted("")


@pytest.mark.parametrize("name", ["DICOMDIR", "dicomdir", "DICOMDIR.;1"])
def test_a_disc_with_a_directory_of_dicom_is_one(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    assert holds_dicom(Disc(str(tmp_path)))


def test_without_one_its_first_files_tell(tmp_path: Path) -> None:
    (tmp_path / "README.TXT").write_text("x" * 200)
    assert not holds_dicom(Disc(str(tmp_path)))
    deep = tmp_path / "A" / "B"
    deep.mkdir(parents=True)
    save(picture(), deep / "IM1")
    assert holds_dicom(Disc(str(tmp_path)))
    assert not holds_dicom(Disc(str(tmp_path / "gone")))


def test_of_a_disc_of_films_few_files_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(300):
        (tmp_path / f"{number}.avi").write_bytes(b"")
    opened = []
    real = Path.open
    monkeypatch.setattr(Path, "open", lambda self, *a, **k: opened.append(self) or real(self, *a, **k))
    assert not holds_dicom(Disc(str(tmp_path)))
    assert len(opened) == 60


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path)
    assert not holds_dicom(Disc(str(tmp_path)))
