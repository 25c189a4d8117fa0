"""`hounsfield scan` and the words that all commands share."""

import shutil
import zipfile
from pathlib import Path

import pytest


def named(report: dict) -> list[str]:
    """Return the paths of a report, a file of several stacks once."""
    shown = {path for study in report["studies"] for series in study["series"] for path in series["paths"]}
    return [*shown, *(row["path"] for row in report["skipped"])]


def test_scan_tells_of_a_volume(run, ct: Path) -> None:
    ended = run("scan", ct, "--json")
    assert ended.status == 0
    assert ended.err == ""
    (study,) = ended.json["studies"]
    assert (study["patient_name"], study["date"], study["description"]) == ("Doe, Jane", "20240102", "Phantom")
    (series,) = study["series"]
    assert (series["instances"], series["frames"], series["number"], series["modality"]) == (20, 20, 3, "CT")
    assert series["is_volume"]
    assert series["spacing_mm"] == [1.5, 1.0, 2.0]
    assert "split_by" not in series
    assert (ended.json["files"], ended.json["skipped"]) == (20, [])


def test_scan_names_every_file_once(run, ct: Path) -> None:
    (ct / "notes.txt").write_text("nothing of ours")
    (ct / "deep").mkdir()
    shutil.copy(ct / "slice001", ct / "deep" / "again")
    ended = run("scan", ct, "--json")
    assert ended.status == 1
    assert sorted(named(ended.json)) == sorted(str(path) for path in ct.rglob("*") if path.is_file())
    reasons = {Path(row["path"]).name: row["reason"] for row in ended.json["skipped"]}
    # folders come in the order of names: deep/again is met first
    assert reasons == {"notes.txt": "not DICOM", "slice001": "same object as again, which is shown"}


def test_a_repeated_object_is_no_failure(run, ct: Path) -> None:
    shutil.copy(ct / "slice001", ct / "twin")
    ended = run("scan", ct, "--json")
    assert (ended.status, ended.err) == (0, "")
    assert [row["reason"] for row in ended.json["skipped"]] == ["same object as slice001, which is shown"]


def test_each_failed_input_has_its_line(run, ct: Path, tmp_path: Path) -> None:
    ended = run("scan", ct, tmp_path / "nowhere", "--json")
    assert ended.status == 1
    assert ended.err.splitlines() == [f"hounsfield: error: {tmp_path / 'nowhere'}: there is no such file or folder"]
    quiet = run("scan", ct, tmp_path / "nowhere", "--json", "--quiet")
    assert (quiet.status, quiet.err) == (1, "")


def test_nothing_found_is_status_3(run, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("nothing of ours")
    ended = run("scan", tmp_path / "notes.txt", "--json")
    assert ended.status == 3
    assert ended.json["studies"] == []


@pytest.mark.parametrize(
    "words", [["scan"], ["scan", "x", "--nonsense"], ["render", "x"], ["measure", "x", "--kind", "guess"]]
)
def test_a_wrong_call_is_status_2(run, words: list[str]) -> None:
    ended = run(*words)
    assert (ended.status, ended.out) == (2, "")


def test_a_zip_is_read_in_place(run, ct: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "ct.zip", "w") as archive:
        for path in sorted(ct.iterdir()):
            archive.write(path, f"disc/{path.name}")
    ended = run("scan", tmp_path / "ct.zip", "--json")
    assert ended.status == 0
    (series,) = ended.json["studies"][0]["series"]
    assert series["is_volume"]
    assert series["paths"][0] == f"{tmp_path / 'ct.zip'}!disc/slice001"


def test_a_series_is_chosen_by_number_or_uid_and_else_all_are_listed(run, ct: Path, add_slice) -> None:
    more = ct / "more"
    more.mkdir()
    for number in (1, 2, 3):
        changed = {"SeriesInstanceUID": "1.2.3.1.2", "SeriesNumber": 4, "SOPInstanceUID": f"1.2.3.1.2.{number}"}
        add_slice(more, number, **changed)
    ended = run("volume", ct, "--json")
    assert (ended.status, ended.out) == (3, "")
    (line,) = ended.err.splitlines()
    assert line.startswith("hounsfield: error: INPUT holds several series")
    assert "1.2.3.1.1" in line
    assert "1.2.3.1.2" in line
    assert run("volume", ct, "--json", "--series", "4").json["shape"] == [3, 24, 32]
    assert run("volume", ct, "--json", "--series", "1.2.3.1.1").json["shape"] == [20, 24, 32]
    assert run("volume", ct, "--json", "--series", "9").status == 3


def test_scan_of_the_corpus_names_every_file_once(run, corpus: Path) -> None:
    ended = run("scan", corpus, "--json", "--quiet")
    assert ended.status in (0, 1)
    files = sorted(str(path) for path in corpus.rglob("*") if path.is_file())
    assert sorted(named(ended.json)) == files
    assert ended.json["files"] == len(files)
    assert ended.json["shown"] + len(ended.json["skipped"]) == len(files)
    assert all(row["reason"] for row in ended.json["skipped"])


def test_the_head_phantom_is_one_volume_of_1_mm(run, corpus: Path) -> None:
    ended = run("scan", corpus / "ct-series" / "head-phantom-1mm-66", "--json")
    (study,) = ended.json["studies"]
    (series,) = study["series"]
    assert (series["instances"], series["is_volume"]) == (66, True)
    assert series["spacing_mm"] == [0.451172, 0.451172, 1.0]


def test_a_disc_is_read_by_its_directory_or_as_a_folder(run, corpus: Path) -> None:
    disc = corpus / "dicomdir" / "pydicom-tiny-alpha"
    by_folder = run("scan", disc, "--json", "--quiet").json
    by_directory = run("scan", disc / "DICOMDIR", "--json", "--quiet").json
    assert by_directory["studies"] == by_folder["studies"]
    assert "directory of a disc: its files are read themselves" in {row["reason"] for row in by_folder["skipped"]}


def test_the_last_line_of_a_scan_tells_what_was_skipped_without_loss(run, ct: Path) -> None:
    assert run("scan", ct).out.splitlines()[-1].startswith("20 files, 0 skipped, ")
    (ct / "again").write_bytes(sorted(path for path in ct.iterdir() if path.is_file())[0].read_bytes())
    (ct / "notes.txt").write_text("rubbish between the slices")
    ended = run("scan", ct)
    assert ended.out.splitlines()[-1].startswith("22 files, 2 skipped (1 of them without loss), ")
    assert "notes.txt" in ended.err
