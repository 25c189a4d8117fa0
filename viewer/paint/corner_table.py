"""What a corner can say: one row for each field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from viewer.core import phrases
from viewer.core.conventions import LengthUnit
from viewer.core.look import Camera2D
from viewer.core.phrases import say
from viewer.core.pixels import Window
from viewer.core.readable import isolated
from viewer.core.records import Instance, Patient, Stack, Study
from viewer.hanging.facts import laterality_of
from viewer.paint.corner_text import Tone
from viewer.paint.corner_words import (
    age,
    age_at,
    date,
    fewer_parts,
    fixed,
    joined,
    number,
    quantity,
    time_of_day,
    window_words,
)
from viewer.paint.lossy import lossy_words


@dataclass(frozen=True, slots=True)
class ElementText:
    """An element in words; `is_technical` where it tells nothing of who, when and where."""

    title: str
    value: str
    is_technical: bool = False


@dataclass(frozen=True, slots=True)
class Readout:
    """How the picture is shown now: what the records cannot know.

    `index` counts from 0; `zoom` is screen px for a picture pixel; `value` is the text of the value below the
    pointer; `title` names a reformatted picture ('Coronal, MIP 10 mm'); `location_mm` and `thickness_mm` None where
    they are not known; `presentation` names the presentation state; `is_reformatted` where values were interpolated;
    `quantity` is what values are read as, its unit, and of which tracer they are; `colours` says what was done about a
    colour profile; `between` how greys between enlarged pixels were made ('linear'), '' where there are none;
    `beside_number` what is said beside the number of the picture; `over` names the series that lies over it;
    `sides` says where the patient's left is, where that is not usual; `length` is the unit of lengths;
    `elements` are texts of elements by keyword, as far as they were read.
    """

    index: int = 0
    count: int = 1
    window: Window | None = None
    value: str = ""
    zoom: float = 0.0
    camera: Camera2D = field(default_factory=Camera2D)
    title: str = ""
    location_mm: float | None = None
    thickness_mm: float | None = None
    calibration: str = ""
    warnings: tuple[str, ...] = ()
    presentation: str = ""
    is_reformatted: bool = False
    quantity: tuple[str, str, str] = ("", "", "")
    colours: str = ""
    between: str = ""
    beside_number: str = ""
    over: str = ""
    sides: str = ""
    length: LengthUnit = LengthUnit.MM
    elements: Mapping[str, ElementText] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Told:
    """All that a field may tell of; what is None is not known."""

    study: Study | None
    stack: Stack | None
    instance: Instance | None
    readout: Readout

    @property
    def header(self) -> Mapping[str, str]:
        """The picture's elements that every record has."""
        return self.instance.header if self.instance is not None else MappingProxyType({})

    @property
    def patient(self) -> Patient:
        """Who was examined."""
        return self.study.patient if self.study is not None else Patient()


def _fewer_parts(_: Told, text: str) -> tuple[str, ...]:
    """Return a text without its last parts, one after the other."""
    return fewer_parts(text)


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its plain name, what it says, how important that is where there is little room, and how it looks.

    `names` marks what tells who it is: it is left out where text is anonymous. `is_fixed`: no layout leaves it out,
    `is_lasting`: nor does the state in which there is no text. `shorter` are texts for little room, the longest first;
    `is_name` marks names and descriptions: these may be cut, while a number that was cut would be another number.
    """

    title: str
    text: Callable[[Told], str]
    importance: int = 50
    tone: Tone = Tone.PLAIN
    names: bool = False
    is_fixed: bool = False
    is_lasting: bool = False
    is_name: bool = False
    shorter: Callable[[Told, str], tuple[str, ...]] = _fewer_parts


def _of(keyword: str, name: str = "", unit: str = "") -> Callable[[Told], str]:
    """Return what tells the number of an element."""
    return lambda told: quantity(told.header, keyword, name, unit)


def _text(keyword: str) -> Callable[[Told], str]:
    return lambda told: told.header.get(keyword, "").split("\\")[0].strip()


def _age(told: Told) -> str:
    patient = told.patient
    if patient.age.strip():
        return age(patient.age)
    return age_at(patient.birth_date, told.study.date) if told.study is not None else ""


def _person(told: Told) -> str:
    return " · ".join(part for part in (date(told.patient.birth_date), told.patient.sex, _age(told)) if part.strip())


def _acquired(told: Told) -> str:
    if told.study is None:
        return ""
    day = told.header.get("AcquisitionDate") or told.study.date
    at = told.header.get("AcquisitionTime") or told.study.time
    return f"{date(day)} {time_of_day(at)}".strip()


def _day_alone(_: Told, text: str) -> tuple[str, ...]:
    return (text.split(" ", maxsplit=1)[0],)


def _short_sides(told: Told, _: str) -> tuple[str, ...]:
    """Return the first word of where left is: 'Neurological', 'Neuro.'."""
    word = told.readout.sides.replace("：", ":").split(":", maxsplit=1)[0].strip()  # the colon of Chinese and Japanese
    return (word, f"{word[:5]}.") if len(word) > 6 else (word,)


def _lossy_alone(_: Told, __: str) -> tuple[str, ...]:
    return (say("Lossy"),)


def _zoom(told: Told) -> str:
    readout = told.readout
    percent = [joined(f"{readout.zoom * 100:.0f} %", readout.between)] if readout.zoom > 0 else []
    return " · ".join((*percent, *_turn(told)))


def _less_zoom(told: Told, _: str) -> tuple[str, ...]:
    """Return zoom and turn without how greys are made, then the turn alone: to miss that would mislead."""
    turn = _turn(told)
    return " · ".join((f"{told.readout.zoom * 100:.0f} %", *turn)), " · ".join(turn)


def _turn(told: Told) -> list[str]:
    camera, parts = told.readout.camera, list[str]()
    if camera.rotation_deg % 360:
        parts.append(say("turned {degrees}°", degrees=camera.rotation_deg % 360))
    if camera.is_flipped_h or camera.is_flipped_v:
        parts.append(say("flipped"))
    return parts


def _frame(told: Told) -> str:
    readout = told.readout
    return joined(f"{readout.index + 1} / {readout.count}" if readout.count > 1 else "", readout.beside_number)


def _series(told: Told) -> str:
    if told.stack is None:
        return ""
    series = told.stack.series
    count = f"{series.number} · " if series.number is not None else ""
    return f"{count}{isolated(series.description or series.modality)}"


def _plane(told: Told) -> str:
    return joined(told.readout.title, told.readout.quantity[1]) if told.readout.title else ""


def _part(told: Told) -> str:
    return told.stack.label_of(told.readout.index) if told.stack is not None else ""


def _laterality(told: Told) -> str:
    code = laterality_of(told.instance) if told.instance is not None else ""
    side = {"L": say("Left"), "R": say("Right"), "B": say("Both sides")}.get(code, "")
    return joined(side, told.header.get("ViewPosition", "").strip())


def _exposure(told: Told) -> str:
    current = joined(_of("KVP", "", "kV")(told), _of("XRayTubeCurrent", "", "mA")(told))
    return joined(current, _text("ConvolutionKernel")(told))


def _contrast(told: Told) -> str:
    agent = told.header.get("ContrastBolusAgent", "").strip()
    return say("Contrast {agent}", agent=isolated(agent)) if agent else ""


def _thickness(told: Told) -> str:
    thickness = told.readout.thickness_mm
    if thickness is None and not told.readout.title:
        thickness = number(told.header.get("SliceThickness", "")) or None
    if not thickness:
        return ""
    if told.readout.length is LengthUnit.CM:
        return say("{thickness} cm thick", thickness=f"{thickness / 10:.2f}")
    return say("{thickness} mm thick", thickness=f"{thickness:.1f}")


def _location(told: Told) -> str:
    at = told.readout.location_mm
    if at is None:
        return ""
    if told.readout.length is LengthUnit.CM:
        return say("at {place} cm", place=fixed(at / 10, 2))
    return say("at {place} mm", place=fixed(at, 1))


def _place(told: Told) -> str:
    return ", ".join(part for part in (_thickness(told), _location(told)) if part)


def _frame_rate(told: Told) -> str:
    ms = told.stack.frame_ms if told.stack is not None else 0.0
    return say("{rate} frames/s", rate=f"{1000 / ms:.3g}") if ms > 0 else ""


def _accession(told: Told) -> str:
    accession = told.study.accession if told.study is not None else ""
    return say("Accession {number}", number=isolated(accession)) if accession.strip() else ""


def _study(name: str) -> Callable[[Told], str]:
    return lambda told: str(getattr(told.study, name)) if told.study is not None else ""


def _b_value(told: Told) -> str:
    return quantity(told.header, "DiffusionBValue", "b", "s/mm²")


_Q = Tone.QUIET
FIELDS: Mapping[str, Field] = MappingProxyType(
    {
        "patient_name": Field("Patient name", lambda told: told.patient.name, 100, names=True, is_name=True),
        "patient_id": Field("Patient ID", lambda told: told.patient.patient_id, 90, names=True),
        "person": Field("Birth date, sex, age", _person, 80, names=True),
        "birth_date": Field("Birth date", lambda told: date(told.patient.birth_date), 80, names=True),
        "sex": Field("Sex", lambda told: told.patient.sex, 75, names=True),
        "age": Field("Age", _age, 75, names=True),
        "institution": Field("Institution", _study("institution"), 50, _Q, names=True, is_name=True),
        "study_description": Field("Study description", _study("description"), 80, is_name=True),
        "accession": Field("Accession number", _accession, 40, _Q, names=True),
        "acquired": Field("Date and time", _acquired, 90, names=True, shorter=_day_alone),
        "over": Field("Series that lies over", lambda told: told.readout.over, 87, is_fixed=True, is_name=True),
        "sides": Field(
            "Side of the patient's left",
            lambda told: told.readout.sides,
            99,
            Tone.WARNING,
            is_fixed=True,
            is_lasting=True,
            shorter=_short_sides,
        ),
        "lossy": Field(
            "Lossy compression",
            lambda told: lossy_words(told.instance),
            80,
            Tone.WARNING,
            is_fixed=True,
            shorter=_lossy_alone,
        ),
        "reformatted": Field(
            "Reformatted",
            lambda told: say("Reformatted, interpolated") if told.readout.is_reformatted else "",
            78,
            Tone.WARNING,
            is_fixed=True,
        ),
        "presentation": Field("Presentation state", lambda told: told.readout.presentation, 82, is_name=True),
        "calibration": Field("Calibration", lambda told: phrases.told(told.readout.calibration), 60, _Q),
        "colours": Field("Colour profile", lambda told: told.readout.colours, 45, _Q),
        "value": Field("Value under the pointer", lambda told: told.readout.value, 70),
        "zoom": Field("Zoom and rotation", _zoom, 40, _Q, shorter=_less_zoom),
        "window": Field("Window (W / L)", lambda told: window_words(told.readout.window), 85),
        "frame": Field("Number of the picture", _frame, 90),
        "series": Field("Series number and description", _series, 90, is_name=True),
        "plane": Field("Plane and slab", _plane, 88),
        "part": Field("Part of the series", _part, 65),
        "laterality": Field("Laterality and view", _laterality, 95),
        "tr_te": Field(
            "TR and TE",
            lambda told: joined(_of("RepetitionTime", "TR", "ms")(told), _of("EchoTime", "TE", "ms")(told)), 70, _Q,
        ),
        "ti_flip": Field(
            "TI and flip angle",
            lambda told: joined(_of("InversionTime", "TI", "ms")(told), _of("FlipAngle", "flip", "°")(told)), 30, _Q,
        ),
        "field_strength": Field("Field strength", _of("MagneticFieldStrength", "", "T"), 50, _Q),
        "b_value": Field("b-value", _b_value, 60, _Q),
        "exposure": Field("kV, mA, kernel", _exposure, 30, _Q),
        "contrast": Field("Contrast agent", _contrast, 55, _Q, is_name=True),
        "quantity": Field(
            "Kind of value (SUV)", lambda told: "" if told.readout.title else told.readout.quantity[0], 86
        ),
        "tracer": Field("Tracer", lambda told: told.readout.quantity[2], 50, _Q, is_name=True),
        "place": Field("Thickness and location", _place, 80),
        "thickness": Field("Thickness", _thickness, 70),
        "location": Field("Location", _location, 70),
        "frame_rate": Field("Frames a second", _frame_rate, 35, _Q),
        "modality": Field("Modality", lambda told: told.stack.series.modality if told.stack else "", 40, _Q),
        "body_part": Field("Body part", lambda told: told.stack.series.body_part if told.stack else "", 40, _Q),
        "protocol": Field("Protocol", _text("ProtocolName"), 35, _Q, is_name=True),
        "sequence": Field("Sequence", _text("SequenceName"), 35, _Q, is_name=True),
        "patient_position": Field("Patient position", _text("PatientPosition"), 35, _Q),
        "manufacturer": Field("Manufacturer", _text("Manufacturer"), 20, _Q, is_name=True),
        "model": Field("Model of the device", _text("ManufacturerModelName"), 20, _Q, is_name=True),
        "station": Field("Station", _text("StationName"), 20, _Q, names=True, is_name=True),
        "trigger_time": Field("Trigger time", _of("TriggerTime", "trigger", "ms"), 40, _Q),
    }
)  # fmt: skip
"""All fields by name, in the order in which they are offered."""
