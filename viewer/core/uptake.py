"""What a positron emission file says of tracer and patient: all that a standardized uptake value is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time

NO_DATE = date(1900, 1, 1)
"""Stands for the day of a time that comes without one."""


@dataclass(frozen=True, slots=True)
class Uptake:
    """Attributes of PS3.3 C.8.9 and C.7.1.3, None or '' where they are missing; times are those of one place.

    `corrected_to` is the very time that decay is corrected to, where the file has it (enhanced objects).
    `scanned_at` is the scanner's own start of the scan (GE). `injected_at` has a day, `injected_time` has none.
    `maker_suv` brings counts to SUV by body weight, `maker_activity` counts to Bq/ml (Philips).
    """

    units: str = ""
    suv_type: str = ""
    corrected: frozenset[str] = frozenset()
    decay_correction: str = ""
    weight_kg: float | None = None
    size_m: float | None = None
    sex: str = ""
    dose_bq: float | None = None
    half_life_s: float | None = None
    series_at: datetime | None = None
    corrected_to: datetime | None = None
    acquired_at: datetime | None = None
    scanned_at: datetime | None = None
    injected_at: datetime | None = None
    injected_time: time | None = None
    reference_s: float | None = None
    duration_s: float | None = None
    maker_suv: float | None = None
    maker_activity: float | None = None
    tracer: str = ""


def day_of(text: str) -> date | None:
    """Return a DICOM date ('20240331', '2024.03.31'), None for anything else."""
    digits = text.strip().replace(".", "").replace("-", "")
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8])) if len(digits) >= 8 else None
    except ValueError:
        return None


def time_of(text: str) -> time | None:
    """Return a DICOM time ('130559.25', '13:05:59', '1305'), None for anything else."""
    digits, _, fraction = text.strip().replace(":", "").partition(".")
    if not digits.isdecimal() or len(digits) not in (2, 4, 6):
        return None
    hour, minute, second = (int(digits[at : at + 2] or 0) for at in (0, 2, 4))
    micro = int(fraction[:6].ljust(6, "0")) if fraction.isdecimal() else 0
    try:
        return time(hour, minute, min(second, 59), micro)
    except ValueError:
        return None


def moment(day: str, at: str) -> datetime | None:
    """Return the moment of a DICOM date and time; without a date on `NO_DATE`, None without a time."""
    clock = time_of(at)
    return None if clock is None else datetime.combine(day_of(day) or NO_DATE, clock)
