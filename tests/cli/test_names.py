"""Names in other scripts on the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.dicom.phantom_files import picture, save

YAMADA = "Yamada^Tarou=山田^太郎=やまだ^たろう"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """Give a folder of two studies, one of a name that would turn the line around."""
    folder = tmp_path / "in"
    folder.mkdir()
    sets = {"SpecificCharacterSet": ["", "ISO 2022 IR 87"], "PatientName": YAMADA}
    save(
        picture(**sets, StudyInstanceUID="1.2.1", SeriesInstanceUID="1.2.1.1", SOPInstanceUID="1.2.1.1.1"), folder / "a"
    )
    sets = {"SpecificCharacterSet": "ISO_IR 192", "PatientName": "قباني^نزار\u202e\r\nDoe"}
    save(
        picture(**sets, StudyInstanceUID="1.2.2", SeriesInstanceUID="1.2.2.1", SOPInstanceUID="1.2.2.1.1"), folder / "b"
    )
    return folder


@pytest.mark.answers("2.3", "PN matching, wildcards", "library list --search finds 山田, やまだ, tarou, yam*da")
def test_library_list_searches_any_part_of_a_name(run: Run, files: Path, tmp_path: Path) -> None:
    home = ("--home", tmp_path / "home")
    assert run("library", "add", files, *home).status == 0
    for text in ("山田", "やまだ", "ﾔﾏﾀﾞ", "tarou", "yam*da"):
        (row,) = run("library", "list", "--search", text, "--json", *home).json
        assert row["study_uid"] == "1.2.1", text
    (row,) = run("library", "list", "--search", "نزار", "--json", *home).json
    assert row["study_uid"] == "1.2.2"


def test_a_name_is_one_line_and_turns_nothing_around(run: Run, files: Path, tmp_path: Path) -> None:
    home = ("--home", tmp_path / "home")
    run("library", "add", files, *home)
    shown = "".join(run(*words).out for words in (("library", "list", *home), ("scan", files), ("tags", files / "b")))
    assert "\u202e" not in shown
    assert "‹U+202E›‹U+000D›‹U+000A›Doe" in shown
    assert sum("Doe" in line for line in shown.splitlines()) == sum("نزار" in line for line in shown.splitlines())
