"""Make index records from the head of a file; what files share is made once."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from viewer.core.geometry import Plane, Vec3
from viewer.core.pixels import PixelInfo, Rescale, VoiFunction, Window
from viewer.core.readable import visible
from viewer.core.records import Entry, Instance, Location, Patient, Series, Study, UltrasoundRegion
from viewer.dicom import elements as el
from viewer.dicom import siblings
from viewer.dicom.charsets import remark
from viewer.dicom.diffusion import diffusion_texts
from viewer.dicom.frame_times import frame_times
from viewer.dicom.frame_vectors import slice_planes, vector_texts
from viewer.dicom.mosaic import mosaic_of
from viewer.dicom.pixel_info import frame_bits, frame_count, pixel_info
from viewer.dicom.planes import dose_planes, plane_of
from viewer.dicom.scanner import EXPLICIT, IMPLICIT, Head
from viewer.dicom.sop_classes import kind_of
from viewer.dicom.spacing import aspect_of, spacing_of
from viewer.dicom.syntaxes import OTHERS
from viewer.dicom.values import binary, first_number, integer, name_groups, numbers, readable_name, text, uid

_STUDY = (
    el.CHARACTER_SET, el.STUDY_UID, el.PATIENT_NAME, el.PATIENT_ID, el.BIRTH_DATE, el.SEX, el.AGE, el.STUDY_DATE,
    el.STUDY_TIME, el.STUDY_DESCRIPTION, el.ACCESSION, el.INSTITUTION, el.REFERRING_PHYSICIAN, el.READING_PHYSICIAN,
)  # fmt: skip
_SERIES = (
    el.CHARACTER_SET, el.SERIES_UID, el.STUDY_UID, el.SERIES_NUMBER, el.MODALITY, el.SERIES_DESCRIPTION, el.BODY_PART,
)  # fmt: skip
_VALUES = (
    el.SLOPE, el.INTERCEPT, el.RESCALE_TYPE, el.MODALITY, el.UNITS, el.DOSE_SCALING, el.DOSE_UNITS, el.WINDOW_CENTER,
    el.WINDOW_WIDTH, el.WINDOW_NAME, el.VOI_FUNCTION, el.CHARACTER_SET, el.IMAGE_TYPE,
)  # fmt: skip
_TEXTS = (el.PATIENT_NAME, el.PATIENT_ID, el.STUDY_DESCRIPTION, el.INSTITUTION, el.SERIES_DESCRIPTION)
_KEYWORDS = tuple(el.HEADER_TEXTS.values())
UNKNOWN_UID = "unknown"
"""Stands for a study or series UID that the file lacks."""


@dataclass(frozen=True, slots=True)
class FrameAttributes:
    """What only sequences tell: per frame where it varies, once where it is shared.

    `pixel_spacings` are the raw values of each frame where they vary, else empty: then the first one is in the head.
    """

    planes: tuple[Plane, ...] = ()
    rescales: tuple[Rescale, ...] = ()
    frame_windows: tuple[tuple[Window, ...], ...] = ()
    pixel_spacings: tuple[bytes, ...] = ()
    regions: tuple[UltrasoundRegion, ...] = ()
    frame_headers: tuple[Mapping[str, str], ...] = ()
    tile_positions: tuple[Vec3, ...] = ()
    detector_plane: Plane | None = None


NOTHING = FrameAttributes()


def entry_of(location: Location, head: Head, more: FrameAttributes = NOTHING) -> Entry:
    """Return the records of a file; ViewerError if its sizes cannot be true."""
    if more is not NOTHING:
        return _entry(location, head, more)
    entry = siblings.sibling(location, head, values_of)
    if entry is None:
        entry = _entry(location, head, more)
        siblings.remember(head, entry)
    return entry


def _entry(location: Location, head: Head, more: FrameAttributes) -> Entry:
    raw = head.raw
    get = raw.get
    study = _study(*[get(tag, b"") for tag in _STUDY])
    series = _series(*[get(tag, b"") for tag in _SERIES])
    info = pixel_info(head)
    rescales, windows = values_of(raw, head.order)
    frames = declared = 1
    if info is not None:
        frames, declared = frame_count(head, info)
        _check_length(head, info, frames)
    elif not head.number:
        head.notes.append(_absence(raw, head.transfer_syntax))
    frame_headers = more.frame_headers or vector_texts(raw, frames, head.order)
    planes = more.planes or _planes(raw, frames, more.detector_plane, frame_headers)
    spacing = spacing_of(raw, is_placed=bool(planes))
    instance = Instance(
        location=location,
        sop_instance_uid=uid(get(el.SOP_INSTANCE, b"")) or _stand_in(location),
        sop_class_uid=uid(get(el.SOP_CLASS, b"")),
        transfer_syntax_uid=head.transfer_syntax,
        study_uid=study.study_uid,
        series_uid=series.series_uid,
        modality=series.modality,
        instance_number=integer(get(el.INSTANCE_NUMBER, b"")),
        frame_count=frames,
        declared_frames=declared,
        pixel=info,
        pixel_offset=head.pixel_offset if head.number and head.is_in_place else 0,
        pixel_length=head.pixel_length if head.number else -1,
        is_plain=_is_plain(head, info),
        has_real_world=head.has_real_world,
        planes=planes,
        spacing=spacing,
        aspect=aspect_of(raw),
        frame_of_reference_uid=uid(get(el.FRAME_OF_REFERENCE, b"")),
        rescales=more.rescales or rescales,
        windows=windows,
        frame_windows=more.frame_windows,
        frame_spacings=tuple(
            spacing_of({**raw, el.PIXEL_SPACING: own}, is_placed=bool(planes)) for own in more.pixel_spacings
        ),
        regions=more.regions,
        frame_times_ms=frame_times(raw, frames) if frames > 1 else (),
        header=_header(head),
        frame_headers=frame_headers,
        mosaic=mosaic_of(raw, info, planes[:1], spacing, more.tile_positions) if frames == 1 else None,
        notes=(*head.notes, *head.departures, *_text_notes(raw)),
        preamble=head.preamble,
    )
    return Entry(instance, series, study)


def _text_notes(raw: Mapping[int, bytes]) -> tuple[str, ...]:
    found = remark(raw.get(el.CHARACTER_SET, b""), filter(None, map(raw.get, _TEXTS)))
    return (found,) if found else ()


def _absence(raw: Mapping[int, bytes], transfer_syntax_uid: str) -> str:
    """Say why there is no picture: what the object is, or that a picture was announced and does not follow."""
    if transfer_syntax_uid in OTHERS:
        return f"no pixel data: {OTHERS[transfer_syntax_uid]}"
    kind = kind_of(uid(raw.get(el.SOP_CLASS, b"")))
    if el.ROWS in raw and (not kind or kind.endswith("Image")):
        return "no pixel data: the picture that it announces is missing"
    return f"no pixel data: {kind}" if kind else "no pixel data"


def _planes(
    raw: Mapping[int, bytes], frames: int, detector: Plane | None, texts: Sequence[Mapping[str, str]]
) -> tuple[Plane, ...]:
    if el.FRAME_OFFSETS in raw and frames > 1:
        return dose_planes(raw)
    plane = plane_of(raw.get(el.POSITION, b""), raw.get(el.ORIENTATION, b"")) or detector
    return slice_planes(raw, plane, texts) or ((plane,) if plane else ())


def _is_plain(head: Head, info: PixelInfo | None) -> bool:
    return (
        info is not None
        and not head.has_tables
        and head.is_in_place
        and head.pixel_offset > 0
        and (head.pixel_length < 0 or (head.pixel_length > 0 and head.transfer_syntax in (IMPLICIT, EXPLICIT)))
        and info.photometric != "PALETTE COLOR"
    )


def _check_length(head: Head, info: PixelInfo, frames: int) -> None:
    if head.pixel_length < 0 or not head.is_in_place:
        return
    there = min(head.pixel_length, max(0, head.size - head.pixel_offset))
    if there < head.pixel_length:
        head.pixel_length = there
    needed = -(-frame_bits(info) * frames // 8)
    if there < needed:
        head.notes.append(f"the pixel data is cut short: {there} of {needed} bytes")


def _header(head: Head) -> dict[str, str]:
    raw = head.raw
    character_set = raw.get(el.CHARACTER_SET, b"")
    found = zip(_KEYWORDS, map(raw.get, el.HEADER_TEXTS), strict=True)
    header = {keyword: text(value, character_set) for keyword, value in found if value}
    if raw.keys() & el.NUMBERS.keys():
        parts = {keyword: binary(raw.get(tag, b""), head.order) for tag, keyword in el.NUMBERS.items()}
        header.update({keyword: str(number) for keyword, number in parts.items() if number is not None})
    header.update(diffusion_texts(raw, head.order))
    return header


def _stand_in(location: Location) -> str:
    """Name an instance that has no UID by where it lies."""
    place = f"{location.path}\0{location.member}".encode("utf-8", "surrogatepass")
    return "file." + hashlib.sha256(place).hexdigest()[:24]


@lru_cache(256)
def _study(
    character_set: bytes, study_uid: bytes, name: bytes, patient_id: bytes, birth_date: bytes, sex: bytes, age: bytes,
    date: bytes, time: bytes, description: bytes, accession: bytes, institution: bytes,
    referring: bytes, reading: bytes,
) -> Study:  # fmt: skip
    groups = name_groups(name, character_set)
    patient = Patient(
        patient_id=text(patient_id, character_set),
        name=readable_name(groups),
        birth_date=text(birth_date),
        sex=text(sex),
        age=text(age),
        name_groups=groups,
    )
    return Study(
        study_uid=uid(study_uid) or UNKNOWN_UID,
        patient=patient,
        date=text(date),
        time=text(time),
        description=text(description, character_set),
        accession=text(accession, character_set),
        institution=text(institution, character_set),
        physicians=" ".join(group for name in (referring, reading) for group in name_groups(name, character_set)),
    )


@lru_cache(1024)
def _series(
    character_set: bytes, series_uid: bytes, study_uid: bytes, number: bytes, modality: bytes, description: bytes,
    body_part: bytes,
) -> Series:  # fmt: skip
    return Series(
        series_uid=uid(series_uid) or f"{uid(study_uid) or UNKNOWN_UID}.{UNKNOWN_UID}",
        study_uid=uid(study_uid) or UNKNOWN_UID,
        number=integer(number),
        modality=text(modality),
        description=text(description, character_set),
        body_part=text(body_part),
    )


def values_of(
    raw: Mapping[int, bytes], order: Literal["little", "big"] = "little"
) -> tuple[tuple[Rescale, ...], tuple[Window, ...]]:
    """Return the modality transform and the windows that raw values give (C.11.1, C.11.2, C.8.20.2)."""
    get = raw.get
    rescales, windows = _values(*[get(tag, b"") for tag in _VALUES])
    if text(get(el.SEGMENTATION_TYPE, b"")) == "FRACTIONAL":
        fraction = _fraction(binary(get(el.LARGEST_FRACTION, b""), order), text(get(el.FRACTIONAL_TYPE, b"")))
        return (fraction,), windows or (WHOLE_FRACTION,)
    return rescales, windows


@lru_cache(4096)
def _values(
    slope: bytes, intercept: bytes, kind: bytes, modality: bytes, units: bytes, dose_scaling: bytes, dose_units: bytes,
    center: bytes, width: bytes, names: bytes, function: bytes, character_set: bytes, image_type: bytes,
) -> tuple[tuple[Rescale, ...], tuple[Window, ...]]:  # fmt: skip
    windows = windows_of(numbers(center), numbers(width), text(names, character_set).split("\\"), text(function))
    dose = first_number(dose_scaling)
    if dose:
        return (Rescale(dose, 0.0, text(dose_units).title()),), windows
    factor, offset = first_number(slope), first_number(intercept)
    if factor is None and offset is None:
        unit = _unit_of_stored(text(modality), text(units), text(image_type))
        return ((Rescale(unit=unit),) if unit else ()), windows
    unit = rescale_unit(text(kind), text(modality), text(units))
    return (Rescale(factor or 1.0, offset or 0.0, unit),), windows


WHOLE_FRACTION = Window(0.5, 1.0, VoiFunction.LINEAR_EXACT)


def _fraction(largest: int | None, kind: str) -> Rescale:
    """Return stored values to parts of 1 (C.8.20.2): a probability, or how much of a pixel is taken."""
    return Rescale(1 / (largest or 255), 0.0, kind.lower() if kind in ("PROBABILITY", "OCCUPANCY") else "fraction")


def _unit_of_stored(modality: str, units: str, image_type: str) -> str:
    """Return the unit of values that are not rescaled: counts of nuclear medicine, but of no reconstruction."""
    if modality == "PT":
        return units
    return "CNTS" if modality == "NM" and "RECON" not in image_type else ""


def rescale_unit(kind: str, modality: str, units: str = "") -> str:
    """Return the unit of rescaled values: RescaleType, Units of PET, else HU for CT (C.11.1.1.2)."""
    if kind and kind != "US":
        return kind
    if modality == "PT":
        return units
    return "HU" if modality == "CT" and not kind else ""


def windows_of(
    centers: tuple[float, ...], widths: tuple[float, ...], names: list[str], function: str
) -> tuple[Window, ...]:
    """Return the windows of a file in its order; those of no width are left out.

    A LINEAR window narrower than 1, which its formula does not allow, is taken as LINEAR_EXACT.
    """
    formula = VoiFunction(function) if function in ("LINEAR_EXACT", "SIGMOID") else VoiFunction.LINEAR
    windows = []
    for index, (center, width) in enumerate(zip(centers, widths, strict=False)):
        if width > 0:
            fitting = VoiFunction.LINEAR_EXACT if formula is VoiFunction.LINEAR and width < 1 else formula
            windows.append(Window(center, width, fitting, visible(names[index].strip()) if index < len(names) else ""))
    return tuple(windows)
