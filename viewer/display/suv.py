"""Standardized uptake values: what brings the values of a positron emission picture to them (PS3.3 C.8.9.1).

The rules are those of the vendor-neutral calculation that QIBA published; units are the codes of CID 85 (PS3.16).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from viewer.core.phrases import noted
from viewer.core.uptake import NO_DATE, Uptake

UNITS = {
    "suvbw": "g/ml{SUVbw}",
    "suvlbm-james128": "g/ml{SUVlbm(James128)}",
    "suvlbm-janma": "g/ml{SUVlbm(Janma)}",
    "suvbsa": "cm2/ml{SUVbsa}",
    "suvibw": "g/ml{SUVibw}",
    "suvlbm": "g/ml{SUVlbm}",
}
"""Kinds of SUV with their unit, the usual one first; 'suvlbm' is the older form of James' formula."""
TITLES = {
    "suvbw": "SUV by body weight",
    "suvlbm-james128": "SUV by lean body mass (James 128)",
    "suvlbm-janma": "SUV by lean body mass (Janma)",
    "suvbsa": "SUV by body surface area",
    "suvibw": "SUV by ideal body weight",
    "suvlbm": "SUV by lean body mass (James 120)",
}
_SUV_TYPES = {
    "": "suvbw",
    "BW": "suvbw",
    "BSA": "suvbsa",
    "LBM": "suvlbm",
    "LBMJAMES128": "suvlbm-james128",
    "LBMJANMA": "suvlbm-janma",
    "IBW": "suvibw",
}
_DECAY = frozenset(("DECY", "DECAY"))
HEAVIEST_KG, SHORTEST_M, TALLEST_M = 700.0, 0.05, 3.0
AFTER_START = timedelta(hours=1)
"""A dynamic scan starts before the injection, by no more than this."""
MOST_HALF_LIVES = 20
"""After so many nothing is left to be seen: a day or a half-life is not the true one."""
OVERNIGHT = timedelta(hours=12)
"""A time of injection without a day that lies this much after the scan was on the day before."""


@dataclass(frozen=True, slots=True)
class Suv:
    """`factors` bring modality values to each kind of SUV that can be told; `refusals` say why others cannot."""

    factors: Mapping[str, float] = field(default_factory=dict)
    refusals: Mapping[str, str] = field(default_factory=dict)
    own: str = ""
    """The kind that the file's values are already, '' where they are none."""

    @property
    def refusal(self) -> str:
        """Why there is no SUV at all, '' where there is one."""
        return "" if self.factors else self.refusals.get("suvbw", noted("the file does not tell enough"))


NO_UNITS = noted("the values are no concentration (their units are missing)")
IMPOSSIBLE = noted("dose, half-life, times, weight or height cannot be true")


class _Missing(Exception):
    """Something without which there is no SUV."""


def suv_of(uptake: Uptake, first_acquired: datetime | None = None) -> Suv:
    """Return the factors for the pictures of a series; `first_acquired` is the earliest acquisition among them."""
    own = _own_kind(uptake)
    try:
        base = own or "suvbw"
        factor = 1.0 if own else _possible(_body_weight_factor, uptake, first_acquired)
    except _Missing as missing:
        return Suv(refusals=dict.fromkeys(UNITS, str(missing)))
    factors, refusals = {base: factor}, {}
    for kind in UNITS:
        if kind == base:
            continue
        try:
            factors[kind] = _possible(lambda one=kind: factor * body_measure(one, uptake) / body_measure(base, uptake))
        except _Missing as missing:
            refusals[kind] = str(missing)
    return Suv({kind: factors[kind] for kind in UNITS if kind in factors}, refusals, own)


def _possible(made: Callable[..., float], *given: Any) -> float:
    """Return a factor; numbers of a damaged file may lie beyond all bounds."""
    try:
        factor = made(*given)
    except (ArithmeticError, ValueError):
        factor = math.nan
    if not (math.isfinite(factor) and factor > 0):
        raise _Missing(IMPOSSIBLE)
    return factor


def _own_kind(uptake: Uptake) -> str:
    """Return the kind of SUV that values already are: GML (by body weight if it does not say), CM2ML; '' if none."""
    if uptake.units == "CM2ML":
        return "suvbsa"
    return _SUV_TYPES.get(uptake.suv_type, "") if uptake.units == "GML" else ""


def body_measure(kind: str, uptake: Uptake) -> float:
    """Return what the concentration of the dose is multiplied by: g, for 'suvbsa' cm2."""
    weight = _weight_kg(uptake)
    if kind == "suvbw":
        return weight * 1000
    size = _size_m(uptake)
    if kind == "suvbsa":
        return surface_m2(weight, size) * 10_000
    is_male = _is_male(uptake)
    if kind == "suvibw":
        return _positive(ideal_weight_kg(size, is_male=is_male), "weight and height give no ideal weight") * 1000
    if kind == "suvlbm-janma":
        return lean_mass_janma_kg(weight, size, is_male=is_male) * 1000
    male = 128.0 if kind == "suvlbm-james128" else 120.0
    lean = lean_mass_james_kg(weight, size, is_male=is_male, male=male)
    return _positive(lean, "weight and height give no lean body mass") * 1000


def lean_mass_james_kg(weight_kg: float, size_m: float, *, is_male: bool, male: float = 128.0) -> float:
    """Return the lean body mass by James; `male` is 120 in the older form."""
    ratio = (weight_kg / (size_m * 100)) ** 2
    return 1.10 * weight_kg - male * ratio if is_male else 1.07 * weight_kg - 148 * ratio


def lean_mass_janma_kg(weight_kg: float, size_m: float, *, is_male: bool) -> float:
    """Return the lean body mass by Janmahasatian."""
    index = weight_kg / size_m**2
    return 9270 * weight_kg / (6680 + 216 * index if is_male else 8780 + 244 * index)


def surface_m2(weight_kg: float, size_m: float) -> float:
    """Return the body surface by Du Bois."""
    return float(0.007184 * weight_kg**0.425 * (size_m * 100) ** 0.725)


def ideal_weight_kg(size_m: float, *, is_male: bool) -> float:
    """Return the ideal body weight."""
    over = size_m * 100 - 152
    return 48.0 + 1.06 * over if is_male else 45.5 + 0.91 * over


def decayed_dose_bq(uptake: Uptake, first_acquired: datetime | None = None) -> float:
    """Return the dose at the time that the values are corrected to: at START what is left of it, at ADMIN all."""
    dose = _given(uptake.dose_bq, "the dose is missing")
    if uptake.decay_correction == "ADMIN":
        return dose
    half_life = _given(uptake.half_life_s, "the half-life is missing")
    start = _scan_start(uptake, half_life, first_acquired)
    half_lives = (start - _injection(uptake, start)).total_seconds() / half_life
    if half_lives > MOST_HALF_LIVES:
        raise _Missing(IMPOSSIBLE)
    return float(dose * 2**-half_lives)


def _body_weight_factor(uptake: Uptake, first_acquired: datetime | None) -> float:
    _check_corrections(uptake)
    if uptake.units == "CNTS":
        if uptake.maker_suv:
            return uptake.maker_suv
        if not uptake.maker_activity:
            raise _Missing("the values are counts, and nothing says what they are in Bq/ml")
        scale = uptake.maker_activity
    elif uptake.units == "BQML":
        scale = 1.0
    else:
        raise _Missing(f"the values are no concentration ({uptake.units})" if uptake.units else NO_UNITS)
    return scale * _weight_kg(uptake) * 1000 / decayed_dose_bq(uptake, first_acquired)


def _check_corrections(uptake: Uptake) -> None:
    if "ATTN" not in uptake.corrected:
        raise _Missing("the values are not corrected for attenuation")
    if not uptake.corrected & _DECAY or uptake.decay_correction == "NONE":
        raise _Missing("the values are not corrected for decay")
    if uptake.decay_correction not in ("START", "ADMIN"):
        raise _Missing("the file does not say to which time decay is corrected")


def _scan_start(uptake: Uptake, half_life_s: float, first_acquired: datetime | None) -> datetime:
    """Return the time that START means: that of the series, unless it was made later than its first picture."""
    if uptake.corrected_to is not None:
        return uptake.corrected_to
    first = first_acquired or uptake.acquired_at
    if first is not None and first.date() == NO_DATE and uptake.series_at is not None:
        first = datetime.combine(uptake.series_at.date(), first.time())
    if uptake.series_at is not None and (first is None or uptake.series_at <= first):
        return uptake.series_at
    if uptake.scanned_at is not None:
        return uptake.scanned_at
    back = _from_reference(uptake, half_life_s)
    found = back if back is not None else first
    if found is None:
        raise _Missing("the time of the scan is missing")
    return found


def _from_reference(uptake: Uptake, half_life_s: float) -> datetime | None:
    """Return the start of the scan, counted back from where the average rate of a frame lies (Frame Reference Time)."""
    if uptake.acquired_at is None or not uptake.reference_s or not uptake.duration_s:
        return None
    rate = math.log(2) / half_life_s
    decay = rate * uptake.duration_s
    average_s = math.log(decay / -math.expm1(-decay)) / rate
    return uptake.acquired_at + timedelta(seconds=average_s - uptake.reference_s)


def _injection(uptake: Uptake, start: datetime) -> datetime:
    """Return when the dose was given, of a time without a day the one next to the scan: perhaps the day before."""
    has_day = uptake.injected_at is not None and uptake.injected_at.date() != NO_DATE and start.date() != NO_DATE
    if has_day and uptake.injected_at is not None:
        injected = uptake.injected_at
    else:
        clock = uptake.injected_time or (uptake.injected_at.time() if uptake.injected_at is not None else None)
        if clock is None:
            raise _Missing("the time of injection is missing")
        injected = datetime.combine(start.date(), clock)
        if injected - start >= OVERNIGHT:
            injected -= timedelta(days=1)
    if injected - start > AFTER_START:
        raise _Missing("the time of injection lies after the scan")
    return injected


def _given(value: float | None, why: str) -> float:
    if value is None or not math.isfinite(value) or value <= 0:
        raise _Missing(why)
    return value


def _positive(value: float, why: str) -> float:
    if value <= 0:
        raise _Missing(why)
    return value


def _weight_kg(uptake: Uptake) -> float:
    weight = _given(uptake.weight_kg, "the patient's weight is missing")
    if weight > HEAVIEST_KG:
        raise _Missing(f"the patient's weight of {weight:g} kg cannot be true")
    return weight


def _size_m(uptake: Uptake) -> float:
    size = _given(uptake.size_m, "the patient's height is missing")
    if not SHORTEST_M <= size <= TALLEST_M:
        raise _Missing(f"the patient's height of {size:g} m cannot be true")
    return size


def _is_male(uptake: Uptake) -> bool:
    if uptake.sex not in ("M", "F"):
        raise _Missing("the patient's sex is missing" if not uptake.sex else "the formula is for men and women only")
    return uptake.sex == "M"
