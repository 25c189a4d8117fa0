"""A protocol recorded in one study, replayed over others: one table, whose numbers are those of arithmetic."""

import csv
import io
import json

import numpy as np
import pandas as pd
import pytest

from tests.actions.made import COLUMN_MM, series, values
from viewer import api
from viewer.__main__ import main
from viewer.actions.replaying import placed, series_for
from viewer.core.errors import ViewerError
from viewer.measure.recorded import MeasuringProtocol, read_json, to_json


def brighter(by: int):
    return lambda k: values(k) + np.uint16(by)


@pytest.fixture
def ten(tmp_path):
    """Return ten studies; in the one of number n all values are n higher, and each has a frame of reference."""
    return [
        series(
            tmp_path / f"s{n}",
            study=f"1.2.3.{n}",
            pixels=brighter(n),
            FrameOfReferenceUID=f"1.9.{n}",
            PatientID=f"P{n}",
        )
        for n in range(10)
    ]


@pytest.fixture
def protocol(ten, tmp_path) -> MeasuringProtocol:
    with api.Session(tmp_path / "home") as session:
        ct = session.series(ten[0])
        session.annotate(ct, "length", [(0, 0), (40, 0)], frame=2, name="Rod")
        session.annotate(ct, "rectangle", [(2, 3), (5, 7)], frame=5, name="Liver")
        session.annotate(ct, "angle", [(0, 0), (10, 0), (10, 10)], frame=1)
        session.annotate(ct, "ellipse", [(20, 10), (30, 30)], frame=3, name="Spleen")
        session.annotate(ct, "length", [(0, 0), (0, 20)], frame=3)
        return session.record("Set", session.open(ten[0])[0])


def test_steps_have_names_and_survive_their_file(protocol) -> None:
    assert [step.name for step in protocol.steps] == ["Rod", "Liver", "Angle", "Spleen", "Length"]
    assert read_json(to_json(protocol)) == protocol


def test_ten_studies_give_one_table(protocol, ten, tmp_path, capsys) -> None:
    file = tmp_path / "set.json"
    file.write_text(to_json(protocol))
    table = tmp_path / "table.csv"
    inputs = [str(folder) for folder in ten]
    call = ["measure", *inputs, "--protocol", str(file), "--home", str(tmp_path / "other"), "-o", str(table), "--quiet"]
    assert main(call) == 0
    frame = pd.read_csv(table)
    means = frame[(frame.name == "Liver") & (frame.statistic == "mean")]
    # The mean of rows 3 to 7 of slice 4 is 1000 + 40 + 5 - 1024, and each study is one higher than the one before.
    assert means.value.tolist() == [21.0 + n for n in range(10)]
    assert frame[(frame.name == "Rod")].value.tolist() == [40 * COLUMN_MM] * 10
    assert frame.study_uid.nunique() == 10
    assert "patient_id" not in frame.columns
    assert main([*call[:-3], "--wide", "--identity"]) == 0
    wide = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [row["patient_id"] for row in wide] == [f"P{n}" for n in range(10)]
    assert wide[3]["Liver [HU]"] == "24.0"
    assert wide[3]["Rod [mm]"] == "10.0"


def test_what_the_user_measured_there_counts_instead(protocol, ten, tmp_path) -> None:
    with api.Session(tmp_path / "home") as session:
        ct = session.series(ten[4])
        session.annotate(ct, "length", [(0, 0), (20, 0)], frame=6, name="Rod")
        rod = next(one for one in session.replay(protocol, [ten[4]]) if one.name == "Rod")
        assert (rod.stats[0].value, rod.picture, rod.doubts[-1]) == (5.0, 6, "measured by hand")


def test_places_are_the_same_in_the_patient_only_where_they_mean_that(protocol, ten, tmp_path) -> None:
    moved = series(tmp_path / "moved", study="1.2.4", first_mm=2.0, FrameOfReferenceUID="1.9.0")
    step = protocol.steps[1]
    with api.Session(tmp_path / "home") as session:
        for folder, place, index, how in (
            (moved, "auto", 3, "same place in the patient"),
            (moved, "pixels", 4, "same pixels as recorded"),
            (ten[1], "auto", 4, "same pixels as recorded"),
            (ten[1], "patient", 4, "same coordinates, other frame of reference"),
        ):
            ct = session.series(folder)
            found = placed(step, session.desk.sources.stack(ct.stack), 0, place)
            assert (found[0], found[2]) == (index, how)


def test_the_series_is_that_of_the_same_modality_and_words(protocol, tmp_path) -> None:
    folder = tmp_path / "several"
    series(folder / "a", study="1.5", number=1, SeriesDescription="Scout", Modality="CT")
    series(folder / "b", study="1.5", number=2, SeriesDescription="Series 1")
    series(folder / "c", study="1.5", number=3, SeriesDescription="Series 1", Modality="PT")
    with api.Session(tmp_path / "home") as session:
        (study,) = session.open(folder)
        assert series_for(protocol.steps[0], study.record)[0].series.number == 2
        (other,) = session.open(series(tmp_path / "mr", study="1.6", Modality="MR"))
        with pytest.raises(ViewerError, match="no such series"):
            series_for(protocol.steps[0], other.record)


def test_a_study_that_cannot_be_measured_has_a_line_that_says_why(protocol, ten, tmp_path, capsys) -> None:
    file = tmp_path / "set.json"
    file.write_text(to_json(protocol))
    other = series(tmp_path / "mr", study="1.6", Modality="MR")
    call = ["measure", str(ten[0]), str(other), "/nowhere", "--protocol", str(file), "--json"]
    assert main([*call, "--home", str(tmp_path / "h")]) == 1
    out, err = capsys.readouterr()
    reasons = [row["doubts"] for row in json.loads(out) if row["value"] is None]
    assert reasons == ["There is no such series in this study, CT"] * 5
    assert "/nowhere" in err


@pytest.mark.parametrize(
    "change",
    [
        lambda d: d | {"format": "x"},
        lambda d: d | {"version": 2},
        lambda d: d | {"steps": []},
        lambda d: d | {"steps": [d["steps"][0] | {"points_px": [[None, 0]]}]},
        lambda d: d | {"steps": [d["steps"][0] | {"points_px": [[1e400, 0]]}]},
        lambda d: d | {"steps": ["x"]},
        lambda d: d | {"steps": [d["steps"][0] | {"series": 3}]},
        lambda d: d | {"name": 7} and [],
    ],
)
def test_a_file_that_is_none_is_refused_in_a_sentence(protocol, change) -> None:
    with pytest.raises(ViewerError, match="measuring protocol"):
        read_json(json.dumps(change(json.loads(to_json(protocol)))))


def test_recorded_protocols_are_kept_undone_and_deleted(ten, tmp_path) -> None:
    with api.Session(tmp_path / "home") as session:
        session.annotate(session.series(ten[0]), "length", [(0, 0), (40, 0)], frame=2, name="Rod")
        session.perform("file.open", paths=[str(ten[0])])
        session.perform("measuring.record", name="Set")
        session.perform("measuring.export", name="set", path=str(tmp_path / "out.json"))
    with api.Session(tmp_path / "home") as session:
        assert session.protocol("SET").steps[0].name == "Rod"
        session.perform("measuring.delete", name="Set")
        with pytest.raises(ViewerError, match="no measuring protocol"):
            session.protocol("Set")
        session.perform("edit.undo")
        assert session.protocol("Set").steps[0].kind == "length"
        session.perform("measuring.import", path=str(tmp_path / "out.json"))
    (tmp_path / "home" / "measuring.json").write_text("{")
    with api.Session(tmp_path / "home") as session, pytest.raises(ViewerError, match="no measuring protocol"):
        session.protocol("Set")


def test_a_place_outside_of_the_series_gives_no_number(protocol, ten, tmp_path) -> None:
    short = series(tmp_path / "short", 3, study="1.2.7", FrameOfReferenceUID="1.9.0")  # ends at 4 mm, the step is at 8
    with api.Session(tmp_path / "home") as session:
        found = {one.name: one for one in session.replay(protocol, [short])}
        assert found["Rod"].stats[0].value == 10.0
        assert found["Liver"].stats == ()
        assert found["Liver"].doubts == ("The place lies in no picture of this series, 4.0 mm from the nearest one",)
        ct = session.series(short)
        for points in ([(0, 0, 300), (5, 0, 300)], [(0, 0, 2), (5, 0, 4)]):
            with pytest.raises(ViewerError, match="in no picture"):
                session.measure(ct, "length", points, in_patient=True)


def test_the_recorded_study_keeps_its_marks_under_the_names_of_the_steps(ten, tmp_path) -> None:
    with api.Session(tmp_path / "home") as session:
        mark = session.annotate(session.series(ten[0]), "length", [(0, 0), (40, 0)], frame=2)
        session.record("Set", session.open(ten[0])[0])
        assert session.desk.store.document.annotations[mark.id].name == "Length"
        session.perform("annotation.change", id=mark.id, points=["0,0", "20,0"])
        protocol = MeasuringProtocol("Set", session.record("Set").steps)
    with api.Session(tmp_path / "home") as session:
        (one,) = session.replay(protocol, [ten[0]])
        assert one.stats[0].value == 5.0


def test_a_wide_table_says_what_is_doubtful(protocol, ten, tmp_path, capsys) -> None:
    file = tmp_path / "set.json"
    file.write_text(to_json(protocol))
    assert main(["measure", str(ten[2]), "--protocol", str(file), "--wide", "--home", str(tmp_path / "o")]) == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert "Liver: same pixels as recorded" in row["doubts"]
