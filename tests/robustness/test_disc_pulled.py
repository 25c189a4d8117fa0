"""A disc that is pulled out while its pictures are read."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydicom.data import get_testdata_file

from viewer.core.errors import ViewerError
from viewer.core.records import Location
from viewer.dicom import header, pixels


def test_a_picture_of_a_pulled_disc_says_so_without_naming_the_file(tmp_path: Path) -> None:
    path = tmp_path / "Doe^Jane"
    path.write_bytes(Path(str(get_testdata_file("CT_small.dcm"))).read_bytes())
    instance = header.read(Location(str(path))).instance
    path.unlink()
    with pytest.raises(ViewerError, match="cannot be read any more") as caught:
        pixels.load(instance, 0)
    assert "is the disc" in caught.value.sentence()
    assert "Doe" not in caught.value.sentence()
