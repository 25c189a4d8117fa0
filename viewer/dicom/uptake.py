"""Read what a positron emission file says of tracer and patient (PS3.3 C.8.9.1, C.8.9.2, C.7.1.3)."""

from __future__ import annotations

import math
import re
from datetime import datetime, timedelta
from typing import Any

from pydicom.dataset import Dataset

from viewer.core.readable import visible
from viewer.core.records import Instance
from viewer.core.uptake import Uptake, day_of, moment, time_of
from viewer.dicom.boundary import boundary
from viewer.dicom.reading import parse
from viewer.dicom.sources import open_location

GE, PHILIPS = "GEMS_PETD_01", "Philips PET Private Group"
_MS = 1000.0


def read_uptake(instance: Instance) -> Uptake:
    """Return what a file says; ViewerError if it cannot be read."""
    with boundary(), open_location(instance.location) as stream:
        return uptake_of(parse(stream, stream.seek(0, 2)).dataset)


def uptake_of(dataset: Dataset) -> Uptake:
    """Return what a data set says."""
    tracers = dataset.get("RadiopharmaceuticalInformationSequence") or ()
    tracer = tracers[0] if tracers else Dataset()
    injected, clock = _injection(dataset, tracer)
    reference, duration = _number(dataset, "FrameReferenceTime"), _number(dataset, "ActualFrameDuration")
    maker_suv, maker_activity = (_private_number(dataset, 0x7053, PHILIPS, at) for at in (0x00, 0x09))
    corrected, decay_correction, corrected_to = _corrections(dataset)
    return Uptake(
        units=_word(dataset, "Units"),
        suv_type=_word(dataset, "SUVType"),
        corrected=corrected,
        decay_correction=decay_correction,
        weight_kg=_number(dataset, "PatientWeight"),
        size_m=_number(dataset, "PatientSize"),
        sex=_word(dataset, "PatientSex"),
        dose_bq=_number(tracer, "RadionuclideTotalDose"),
        half_life_s=_number(tracer, "RadionuclideHalfLife"),
        series_at=_moment(dataset, "Series"),
        corrected_to=corrected_to,
        acquired_at=_moment(dataset, "Acquisition"),
        scanned_at=_date_time(str(_private(dataset, 0x0009, GE, 0x0D) or ""), dataset),
        injected_at=injected,
        injected_time=clock,
        reference_s=None if reference is None else reference / _MS,
        duration_s=None if duration is None else duration / _MS,
        maker_suv=maker_suv,
        maker_activity=maker_activity,
        tracer=_tracer_name(tracer),
    )


def _corrections(dataset: Dataset) -> tuple[frozenset[str], str, datetime | None]:
    """Return what values are corrected for, the kind of decay correction, and the time to which, where it is there.

    Enhanced objects (C.8.22) have attributes of their own for it.
    """
    if "DecayCorrected" not in dataset:
        words = frozenset(_words(dataset, "CorrectedImage"))
        return words, _word(dataset, "DecayCorrection"), None
    flags = (("ATTN", "AttenuationCorrected"), ("DECY", "DecayCorrected"))
    to = _date_time(str(dataset.get("DecayCorrectionDateTime") or ""), dataset)
    done = frozenset(word for word, keyword in flags if _word(dataset, keyword) == "YES")
    return done, "START" if to is not None else "", to


def _injection(dataset: Dataset, tracer: Dataset) -> tuple[datetime | None, Any]:
    at = _date_time(str(tracer.get("RadiopharmaceuticalStartDateTime") or ""), dataset)
    return at, time_of(str(tracer.get("RadiopharmaceuticalStartTime") or ""))


def _moment(dataset: Dataset, what: str) -> datetime | None:
    """Return date and time of series or acquisition; where one lacks its date, that of the other."""
    other = "Acquisition" if what == "Series" else "Series"
    day = str(dataset.get(f"{what}Date") or dataset.get(f"{other}Date") or "")
    return moment(day, str(dataset.get(f"{what}Time") or ""))


def _date_time(text: str, dataset: Dataset) -> datetime | None:
    """Return a DT value in the time of the file: its own offset from UTC is taken out where the file has one too."""
    text = text.strip()
    body, offset = text, ""
    if len(text) > 5 and text[-5] in "+-" and text[-4:].isdecimal():
        body, offset = text[:-5], text[-5:]
    day, clock = day_of(body[:8]), time_of(body[8:])
    if day is None or clock is None:
        return None
    found, here = datetime.combine(day, clock), _offset(str(dataset.get("TimezoneOffsetFromUTC") or ""))
    there = _offset(offset)
    return found if there is None or here is None else found - there + here


def _offset(text: str) -> timedelta | None:
    text = text.strip()
    if len(text) != 5 or text[0] not in "+-" or not text[1:].isdecimal():
        return None
    ahead = timedelta(hours=int(text[1:3]), minutes=int(text[3:]))
    return -ahead if text[0] == "-" else ahead


def _tracer_name(tracer: Dataset) -> str:
    name = str(tracer.get("Radiopharmaceutical") or "").strip()
    codes = tracer.get("RadiopharmaceuticalCodeSequence") or tracer.get("RadionuclideCodeSequence") or ()
    name = name or (str(codes[0].get("CodeMeaning") or "").strip() if codes else "")
    return visible(_RAISED.sub(lambda found: found[1].translate(_SUPERSCRIPT), name))


_RAISED = re.compile(r"\^(\d+)\^")
"""How code meanings write a mass number: 'F^18^'."""
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def _words(dataset: Dataset, keyword: str) -> list[str]:
    value = dataset.get(keyword)
    values = [value] if isinstance(value, str) else list(value or ())
    return [str(one).strip().upper() for one in values]


def _word(dataset: Dataset, keyword: str) -> str:
    return next(iter(_words(dataset, keyword)), "")


def _number(dataset: Dataset, keyword: str) -> float | None:
    return _float(dataset.get(keyword))


def _float(value: Any) -> float | None:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None


def _private(dataset: Dataset, group: int, creator: str, element: int) -> Any:
    """Return a private value by its creator, wherever its block lies (PS3.5 7.8); None if there is none."""
    for block in range(0x10, 0x100):
        name = dataset.get((group, block))
        if name is not None and str(name.value).strip() == creator:
            found = dataset.get((group, block << 8 | element))
            return None if found is None else found.value
    return None


def _private_number(dataset: Dataset, group: int, creator: str, element: int) -> float | None:
    value = _private(dataset, group, creator, element)
    if isinstance(value, bytes):  # implicit VR without a dictionary entry
        value = value.decode("ascii", "replace").strip("\0 ")
    return _float(value)
