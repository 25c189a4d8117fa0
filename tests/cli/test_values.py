"""What values are read as on the command line, and which unit its documents name."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.dicom.phantom_pet import FACTOR, SLOPES, pet_series


def measured(run, folder: Path, *words: str) -> tuple[float, str, str]:
    document = run(
        "measure", folder, "--kind", "rectangle", "--points", "5,0 5,0", "--frame", "1", "--json", *words
    ).json
    mean = document["stats"][0]
    return mean["value"], mean["unit"], document["values"]


@pytest.mark.answers("2.2", "SUV", "measure, pixels and the pointer: 500 x 2 Bq/ml -> 0.276337 g/ml{SUVbw}")
def test_measure_and_pixels_agree_on_uptake(run, tmp_path: Path) -> None:
    folder = pet_series(tmp_path / "pet")
    value, unit, read_as = measured(run, folder)
    assert (value, unit, read_as) == (pytest.approx(0.276337, abs=1e-6), "g/ml{SUVbw}", "suvbw")
    assert run("pixels", folder, "--stage", "value", "-o", tmp_path / "suv.npy").status == 0
    array = np.load(tmp_path / "suv.npy")
    assert array[0, 0, 5] == pytest.approx(value, rel=1e-12)
    assert array[:, 0, 5] / (500 * np.array(SLOPES)) == pytest.approx(FACTOR, rel=1e-12)
    rows = run("pixels", folder, "--stage", "value", "--json").json
    assert {row["unit"] for row in rows} == {"g/ml{SUVbw}"}


def test_the_modality_stage_stays_that_of_the_file_and_says_so(run, tmp_path: Path) -> None:
    folder = pet_series(tmp_path / "pet")
    assert measured(run, folder, "--values", "modality") == (1000.0, "BQML", "modality")
    assert {row["unit"] for row in run("pixels", folder, "--stage", "modality", "--json").json} == {"BQML"}
    assert {row["unit"] for row in run("pixels", folder, "--json").json} == {None}


def test_a_quantity_that_is_not_there_is_refused_with_the_reason(run, tmp_path: Path) -> None:
    folder = pet_series(tmp_path / "pet", PatientWeight="0")
    ended = run("measure", folder, "--kind", "rectangle", "--points", "0,0 5,3", "--values", "suvbw")
    assert ended.status == 2
    assert "no SUV: the patient's weight is missing" in ended.err
    document = run("measure", folder, "--kind", "rectangle", "--points", "0,0 5,3", "--json").json
    assert (document["values"], document["no_suv"]) == ("modality", "the patient's weight is missing")


def test_a_picture_of_uptake_is_inverse_grey_from_0_to_6(run, tmp_path: Path) -> None:
    folder, out = pet_series(tmp_path / "pet"), tmp_path / "pet.png"
    greys = []
    for words in ((), ("--preset", "pet-suv-6"), ("--values", "modality"), ("--window", "1,2")):
        assert run("render", folder, "--frame", "3", "-o", out, "--force", "--size", "600x800", *words).status == 0
        with Image.open(out) as picture:
            greys.append(np.asarray(picture.convert("L"))[50, 49::100].astype(int))
    # Row 0 of the third slice: 0, 100 .. 500 times 8 Bq/ml; white is 0, black 6.
    expected = np.clip(255 - np.arange(0, 600, 100) * 8 * FACTOR / 6 * 255, 0, 255)
    for grey in greys[:3]:
        assert grey == pytest.approx(expected, abs=1)
    assert greys[3][0] == 0


def test_values_alone_choose_the_stage_and_contradict_no_other(run, tmp_path: Path) -> None:
    folder = pet_series(tmp_path / "pet")
    assert {row["unit"] for row in run("pixels", folder, "--values", "suvbw", "--json").json} == {"g/ml{SUVbw}"}
    ended = run("pixels", folder, "--values", "suvbw", "--stage", "stored", "--json")
    assert (ended.status, ended.out) == (2, "")
    assert "--values says nothing of the stage stored" in ended.err
    ended = run("pixels", folder, "--values", "nonsense", "--json")
    assert ended.status == 3
    assert all("cannot be read as nonsense" in row["reason"] for row in ended.json)
