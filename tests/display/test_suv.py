"""Uptake is told by body weight, lean mass, ideal weight and surface as QIBA and CID 85 say, or why it is not."""

from dataclasses import replace
from datetime import datetime, time
from typing import Any

import pytest

from viewer.core.uptake import Uptake, moment, time_of
from viewer.display.suv import UNITS, decayed_dose_bq, suv_of

AT_TEN = moment("20260102", "100000")
MAN = Uptake(
    units="BQML",
    corrected=frozenset(("ATTN", "DECY")),
    decay_correction="START",
    weight_kg=70,
    size_m=1.75,
    sex="M",
    dose_bq=370e6,
    half_life_s=6586.2,
    series_at=AT_TEN,
    acquired_at=AT_TEN,
    injected_time=time(9, 0, 0),
)


def at(clock: str, day: str = "20260102") -> datetime:
    found = moment(day, clock)
    assert found is not None
    return found


def suv(kind: str = "suvbw", value: float = 5000, **changes: Any) -> float:
    return value * suv_of(replace(MAN, **changes)).factors[kind]


def refusal(**changes: Any) -> str:
    found = suv_of(replace(MAN, **changes))
    assert not found.factors
    return found.refusal


@pytest.mark.answers("2.2", "SUV", "370 MBq, T1/2 6586.2 s, 3600 s: 253.314 MBq are left")
def test_the_dose_decays_from_injection_to_the_start_of_the_scan() -> None:
    assert decayed_dose_bq(MAN) / 1e6 == pytest.approx(253.314, abs=5e-4)


@pytest.mark.answers("2.2", "SUV", "70 kg, 175 cm, man, 5000 Bq/ml: 1.38168, 1.11561, 1.10253, 0.36479 cm2/ml")
@pytest.mark.parametrize(
    ("kind", "expected", "unit"),
    [
        ("suvbw", 1.38168, "g/ml{SUVbw}"),
        ("suvlbm-james128", 1.11561, "g/ml{SUVlbm(James128)}"),
        ("suvlbm-janma", 1.10253, "g/ml{SUVlbm(Janma)}"),
        ("suvbsa", 0.36479, "cm2/ml{SUVbsa}"),
        # 77 - 120 * 0.16 = 57.8 kg; 48 + 1.06 * 23 = 72.38 kg.
        ("suvlbm", 1.38168 * 57.8 / 70, "g/ml{SUVlbm}"),
        ("suvibw", 1.38168 * 72.38 / 70, "g/ml{SUVibw}"),
    ],
)
def test_each_kind_of_uptake(kind: str, expected: float, unit: str) -> None:
    assert suv(kind) == pytest.approx(expected, abs=6e-6)
    assert UNITS[kind] == unit


def test_women_have_formulas_of_their_own() -> None:
    woman = {"sex": "F", "weight_kg": 60.0, "size_m": 1.65}
    by_weight = suv(**woman)
    assert suv("suvlbm-james128", **woman) == pytest.approx(by_weight * (1.07 * 60 - 148 * (60 / 165) ** 2) / 60)
    assert suv("suvlbm", **woman) == suv("suvlbm-james128", **woman)
    index = 60 / 1.65**2
    assert suv("suvlbm-janma", **woman) == pytest.approx(by_weight * 9270 / (8780 + 244 * index))
    assert suv("suvibw", **woman) == pytest.approx(by_weight * (45.5 + 0.91 * 13) / 60)


@pytest.mark.answers("2.2", "SUV", "injected at 23:30, scanned at 00:30: 3600 s, not -82800 s")
def test_an_hour_over_midnight_is_an_hour() -> None:
    over_midnight = {"series_at": at("003000"), "acquired_at": None, "injected_time": time(23, 30)}
    assert suv(**over_midnight) == pytest.approx(1.38168, abs=6e-6)


def test_a_full_date_of_injection_counts_days() -> None:
    two_days_before = {"injected_at": at("100000", "20251231"), "half_life_s": 2 * 86400.0}
    assert suv(**two_days_before) == pytest.approx(5000 * 70_000 / (370e6 / 2))


def test_a_dynamic_scan_may_start_before_the_injection() -> None:
    early = suv(injected_time=time(10, 0, 30))
    assert early == pytest.approx(5000 * 70_000 / (370e6 * 2 ** (30 / 6586.2)))


@pytest.mark.answers("2.2", "SUV", "ADMIN: all of the dose, 5000 Bq/ml -> 0.945946")
def test_values_corrected_to_the_injection_take_the_whole_dose() -> None:
    assert suv(decay_correction="ADMIN", injected_time=None) == pytest.approx(0.945946, abs=1e-6)


@pytest.mark.answers(
    "2.2", "SUV", "series at 11:00, first picture at 10:00: GE's 10:00 is taken, else Frame Reference Time"
)
def test_a_series_that_was_made_later_does_not_tell_when_the_scan_began() -> None:
    late = {"series_at": at("110000")}
    assert suv(scanned_at=AT_TEN, **late) == pytest.approx(1.38168, abs=6e-6)
    assert suv(**late) == pytest.approx(1.38168, abs=6e-6)
    # A bed position of T = 10 min, 20 min after the scan: its average rate lies T/2 - T^2 ln 2 / (24 T1/2) on.
    bed = {
        "acquired_at": at("102000"),
        "duration_s": 600.0,
        "reference_s": 1200 + 300 - 600**2 * 0.693147 / 24 / 6586.2,
    }
    assert suv(**late, **bed) == pytest.approx(1.38168, abs=6e-6)


def test_a_file_that_says_to_which_time_decay_is_corrected_is_believed() -> None:
    late = {"series_at": at("113000"), "acquired_at": at("093000"), "corrected_to": at("100000")}
    assert suv(**late) == pytest.approx(1.38168, abs=6e-6)


def test_the_series_time_holds_for_later_bed_positions() -> None:
    assert suv_of(MAN, at("104000")).factors == suv_of(MAN).factors


@pytest.mark.answers("2.2", "SUV", "Philips counts: 0.001 x 1000 = SUV 1; 2 Bq/ml per count -> 2.76337")
def test_pictures_without_a_date_are_of_the_day_of_the_series() -> None:
    assert decayed_dose_bq(MAN, moment("", "100500")) == decayed_dose_bq(MAN)
    late = replace(MAN, series_at=at("110000"), acquired_at=None)
    assert decayed_dose_bq(late, moment("", "100000")) == decayed_dose_bq(MAN)


def test_counts_become_uptake_by_the_makers_factor() -> None:
    assert suv(units="CNTS", value=1000, maker_suv=0.001) == 1.0
    assert suv(units="CNTS", maker_activity=2.0) == pytest.approx(2.763367, abs=1e-6)
    assert refusal(units="CNTS") == "the values are counts, and nothing says what they are in Bq/ml"


@pytest.mark.answers("2.2", "SUV", "GML: factor 1")
def test_values_that_are_uptake_already_stay() -> None:
    assert suv(units="GML", value=2.5, dose_bq=None, corrected=frozenset()) == 2.5
    assert suv("suvlbm", units="GML", suv_type="LBM", value=2.0) == pytest.approx(2.0)
    assert suv("suvbw", units="GML", suv_type="LBM", value=57.8) == pytest.approx(70.0)
    assert suv("suvbsa", units="CM2ML", value=0.36479) == 0.36479


@pytest.mark.answers("2.2", "SUV", "missing or 0 weight, dose, half-life, times, corrections: no SUV, and why")
@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"corrected": frozenset(("DECY",))}, "the values are not corrected for attenuation"),
        ({"corrected": frozenset(("ATTN",))}, "the values are not corrected for decay"),
        ({"decay_correction": "NONE"}, "the values are not corrected for decay"),
        ({"decay_correction": ""}, "the file does not say to which time decay is corrected"),
        ({"weight_kg": None}, "the patient's weight is missing"),
        ({"weight_kg": 0.0}, "the patient's weight is missing"),
        ({"weight_kg": 70_000.0}, "the patient's weight of 70000 kg cannot be true"),
        ({"dose_bq": None}, "the dose is missing"),
        ({"half_life_s": 0.0}, "the half-life is missing"),
        ({"injected_time": None}, "the time of injection is missing"),
        ({"injected_time": time(14, 0)}, "the time of injection lies after the scan"),
        ({"injected_at": at("090000", "20251202")}, "dose, half-life, times, weight or height cannot be true"),
        ({"series_at": None, "acquired_at": None}, "the time of the scan is missing"),
        ({"units": "PROPCPS"}, "the values are no concentration (PROPCPS)"),
    ],
)
def test_what_is_missing_is_said(changes: dict[str, Any], words: str) -> None:
    assert refusal(**changes) == words


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"size_m": None}, "the patient's height is missing"),
        ({"size_m": 175.0}, "the patient's height of 175 m cannot be true"),
        ({"sex": ""}, "the patient's sex is missing"),
        ({"sex": "O"}, "the formula is for men and women only"),
    ],
)
def test_without_height_or_sex_there_is_uptake_by_weight_alone(changes: dict[str, Any], words: str) -> None:
    found = suv_of(replace(MAN, **changes))
    assert found.factors["suvbw"] == suv_of(MAN).factors["suvbw"]
    assert "suvlbm-janma" not in found.factors
    assert found.refusals["suvlbm-janma"] == words


@pytest.mark.parametrize(
    "changes",
    [
        {"half_life_s": 1e-300},
        {"half_life_s": 1e-300, "injected_time": time(10, 30)},
        {"dose_bq": 1e-320},
        {"series_at": None, "acquired_at": AT_TEN, "reference_s": 1e300, "duration_s": 1.0},
        {"series_at": at("003000", "00010101"), "acquired_at": None, "injected_time": time(23, 30)},
        {"units": "CNTS", "maker_suv": -1.0},
        {"units": "CNTS", "maker_suv": float("inf")},
    ],
)
def test_numbers_beyond_all_bounds_give_no_uptake(changes: dict[str, Any]) -> None:
    assert refusal(**changes) == "dose, half-life, times, weight or height cannot be true"


def test_a_height_beyond_all_bounds_leaves_uptake_by_weight() -> None:
    assert list(suv_of(replace(MAN, size_m=1e-300)).factors) == ["suvbw"]


def test_times_are_read_as_files_write_them() -> None:
    assert time_of("130559.25") == time(13, 5, 59, 250_000)
    assert time_of("13:05:59") == time(13, 5, 59)
    assert time_of("1305") == time(13, 5)
    assert time_of("noon") is None
    assert str(moment("2026.01.02", "10")) == "2026-01-02 10:00:00"
    assert str(moment("20261399", "10")) == "1900-01-01 10:00:00"
    assert moment("20260102", "") is None
