"""Patient data and names of files never become words of a command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from pydicom.encaps import encapsulate

from tests.dicom.phantom_files import picture, save
from viewer.core.records import Location
from viewer.dicom import header, pixels
from viewer.jobs.pool import DecodePool

CHECKOUT = Path(__file__).resolve().parents[2]
JPEG_LS = "1.2.840.10008.1.2.4.80"
HOSTILE = (
    "$(touch ran)",
    "`touch ran`",
    ";touch ran",
    "|touch ran",
    "&touch ran&",
    "-o ran",
    "--home=ran",
    "%COMSPEC%",
    "a\nb",
)
TEXTS = ("PatientName", "PatientID", "StudyDescription", "SeriesDescription", "AccessionNumber", "InstitutionName")


def hostile_file(folder: Path, word: str) -> Path:
    """Write a JPEG-LS picture whose every text, folder and file name is such a word."""
    folder = folder / word
    folder.mkdir()
    stream = imagecodecs.jpegls_encode(np.arange(24, dtype=np.uint16).reshape(4, 6))
    dataset = picture(
        **dict.fromkeys(TEXTS, word.replace("\n", " ")), BitsStored=16, HighBit=15, PixelData=encapsulate([stream])
    )
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    return save(dataset, folder / f"{word}.dcm", JPEG_LS)


def run(cwd: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    environment = dict(os.environ, PYTHONPATH=str(CHECKOUT), HOUNSFIELD_HOME=str(cwd / "home"))
    command = [sys.executable, "-P", "-m", "viewer", *words]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, timeout=120, check=False)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_commands_over_hostile_names_run_nothing(tmp_path: Path) -> None:
    for word in HOSTILE:
        path = hostile_file(tmp_path, word)
        assert pixels.load(header.read(Location(str(path))).instance).stored.ravel().tolist() == list(range(24))
    before = sorted(path.name for path in tmp_path.iterdir())
    folders = [str(tmp_path / word) for word in HOSTILE]
    assert run(tmp_path, "scan", *folders).returncode == 0
    assert run(tmp_path, "render", folders[0], "-o", str(tmp_path / "picture.png")).returncode == 0
    assert run(tmp_path, "doctor").returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*before, "home", "picture.png"])
    assert not list(tmp_path.rglob("ran"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc shows the words of a process")
def test_a_decode_process_is_told_nothing_of_the_patient_by_its_command(tmp_path: Path) -> None:
    instance = header.read(Location(str(hostile_file(tmp_path, HOSTILE[0])))).instance
    pool = DecodePool(1)
    try:
        assert pool.decode(pixels.frame_job(instance, 0)).ravel().tolist() == list(range(24))
        for process in pool._all:
            for name in ("cmdline", "environ"):
                assert b"touch" not in Path(f"/proc/{process.pid}/{name}").read_bytes()
    finally:
        pool.close()


def test_what_a_decode_process_is_sent_names_neither_file_nor_patient(tmp_path: Path) -> None:
    import pickle

    job = pixels.frame_job(header.read(Location(str(hostile_file(tmp_path, HOSTILE[0])))).instance, 0)
    assert b"touch" not in pickle.dumps(job)
