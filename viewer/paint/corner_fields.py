"""What the corners say: of the patient, the study, the series, and of how the picture is shown."""

from __future__ import annotations

from dataclasses import dataclass, field

from viewer.core.look import Camera2D, OverlayText
from viewer.core.pixels import Window
from viewer.core.readable import isolated
from viewer.core.records import Instance, Patient, Stack, Study
from viewer.paint.corner_text import Corners, Line, Tone
from viewer.paint.lossy import lossy_words


@dataclass(frozen=True, slots=True)
class Readout:
    """How the picture is shown now: what the records cannot know.

    `index` counts from 0; `zoom` is screen px for a picture pixel; `value` is the text of the value below the
    pointer; `title` names a reformatted picture ('Coronal, MIP 10 mm'); `location_mm` and `thickness_mm` None where
    they are not known; `presentation` names the presentation state; `is_reformatted` where values were interpolated;
    `quantity` is what values are read as, its unit, and of which tracer they are; `colours` says what was done about a
    colour profile; `between` how greys between enlarged pixels were made ('linear'), '' where there are none; `tied`
    at which picture the series is tied by hand to others.
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
    tied: str = ""


def corner_lines(
    study: Study | None, stack: Stack | None, instance: Instance | None, readout: Readout, overlay: OverlayText
) -> Corners:
    """Return the corners of a picture; ANONYMOUS leaves out what names the patient, NONE everything."""
    if overlay is OverlayText.NONE:
        return Corners()
    is_full = overlay is OverlayText.FULL
    return Corners(
        _patient_lines(study.patient) if study and is_full else (),
        _study_lines(study, instance, is_full=is_full) if study else (),
        _view_lines(instance, readout),
        _series_lines(stack, instance, readout),
    )


def date(value: str) -> str:
    """Return a DICOM date as '2024-03-31', of zeros alone nothing; anything else as it is."""
    value = value.strip()
    if value == "00000000":
        return ""
    return f"{value[:4]}-{value[4:6]}-{value[6:]}" if len(value) == 8 and value.isdigit() else value


def time_of_day(value: str) -> str:
    """Return a DICOM time as '13:05:59' or as far as it goes."""
    digits = value.strip().split(".")[0]
    if not digits.isdigit() or len(digits) not in (2, 4, 6):
        return value.strip()
    return ":".join(digits[i : i + 2] for i in range(0, len(digits), 2))


def age(value: str) -> str:
    """Return a DICOM age ('054Y') as '54 y'; anything else as it is."""
    value = value.strip()
    if len(value) == 4 and value[:3].isdigit() and value[3] in "DWMY":
        return f"{int(value[:3])} {value[3].lower()}"
    return value


def _patient_lines(patient: Patient) -> tuple[Line, ...]:
    person = " · ".join(part for part in (date(patient.birth_date), patient.sex, age(patient.age)) if part.strip())
    return _lines(
        Line(patient.name, 100),
        Line(patient.patient_id, 90),
        Line(person, 80),
    )


def _study_lines(study: Study, instance: Instance | None, *, is_full: bool) -> tuple[Line, ...]:
    description = Line(study.description, 80)
    if not is_full:
        return _lines(description)
    header = instance.header if instance else {}
    acquired = header.get("AcquisitionDate") or study.date
    at = header.get("AcquisitionTime") or study.time
    return _lines(
        Line(study.institution, 50, Tone.QUIET),
        description,
        Line(f"Accession {isolated(study.accession)}" if study.accession.strip() else "", 40, Tone.QUIET),
        Line(f"{date(acquired)} {time_of_day(at)}".strip(), 90),
    )


def _view_lines(instance: Instance | None, readout: Readout) -> tuple[Line, ...]:
    return _lines(
        *(Line(warning, 95, Tone.ERROR) for warning in readout.warnings),
        Line(lossy_words(instance), 80, Tone.WARNING),
        Line("Reformatted, interpolated" if readout.is_reformatted else "", 78, Tone.WARNING),
        Line(readout.presentation, 82),
        Line(readout.calibration, 60, Tone.QUIET),
        Line(readout.colours, 45, Tone.QUIET),
        Line(readout.value, 70),
        Line(_zoom(readout), 40, Tone.QUIET),
        Line(window_words(readout.window), 85),
        Line(_joined(f"{readout.index + 1} / {readout.count}", readout.tied) if readout.count > 1 else "", 90),
    )


def window_words(window: Window | None) -> str:
    """Return 'W 400 · L 40', decimals only where the window is narrow; '' for None."""
    if window is None:
        return ""
    if window.width < 0.05:
        return f"W {window.width:.3g} · L {window.center:.3g}"
    decimals = 0 if window.width >= 50 else 1 if window.width >= 5 else 3
    return f"W {_fixed(window.width, decimals)} · L {_fixed(window.center, decimals)}"


def _fixed(value: float, decimals: int) -> str:
    """Return a number with so many decimals, and no '-0'."""
    return f"{round(value, decimals) + 0.0:.{decimals}f}"


def _zoom(readout: Readout) -> str:
    parts = [_joined(f"{readout.zoom * 100:.0f} %", readout.between)] if readout.zoom > 0 else []
    camera = readout.camera
    if camera.rotation_deg % 360:
        parts.append(f"turned {camera.rotation_deg % 360}°")
    if camera.is_flipped_h or camera.is_flipped_v:
        parts.append("flipped")
    return " · ".join(parts)


def _series_lines(stack: Stack | None, instance: Instance | None, readout: Readout) -> tuple[Line, ...]:
    series = stack.series if stack else None
    number = f"{series.number} · " if series and series.number is not None else ""
    name = f"{number}{isolated(series.description or series.modality)}" if series else ""
    return _lines(
        Line(name, 90),
        Line(_joined(readout.title, readout.quantity[1]) if readout.title else "", 88),
        Line(stack.label_of(readout.index) if stack else "", 65),
        *(_acquisition_lines(instance) if instance else ()),
        Line("" if readout.title else readout.quantity[0], 86),
        Line(readout.quantity[2], 50, Tone.QUIET),
        Line(_place(instance, readout), 80),
    )


def _place(instance: Instance | None, readout: Readout) -> str:
    thickness = readout.thickness_mm
    if thickness is None and instance is not None and not readout.title:
        thickness = _number(instance.header.get("SliceThickness", "")) or None
    parts = [f"{thickness:.1f} mm thick"] if thickness else []
    if readout.location_mm is not None:
        parts.append(f"at {_fixed(readout.location_mm, 1)} mm")
    return ", ".join(parts)


def _acquisition_lines(instance: Instance) -> tuple[Line, ...]:
    """Return what matters in a modality, and what matters in all."""
    header = instance.header

    def quantity(keyword: str, name: str, unit: str) -> str:
        number = _number(header.get(keyword, ""))
        digits = f"{number:.0f}" if abs(number) >= 1000 else f"{number:.4g}"
        return f"{name} {digits} {unit}".strip() if number else ""

    side = {"L": "Left", "R": "Right", "B": "Both sides"}.get(
        (header.get("ImageLaterality") or header.get("Laterality") or "").strip().upper(), ""
    )
    view = header.get("ViewPosition", "").strip()
    lines = [Line(_joined(side, view), 95)]
    if instance.modality == "MR":
        lines += [
            Line(_joined(quantity("RepetitionTime", "TR", "ms"), quantity("EchoTime", "TE", "ms")), 70, Tone.QUIET),
            Line(_joined(quantity("InversionTime", "TI", "ms"), quantity("FlipAngle", "flip", "°")), 30, Tone.QUIET),
            Line(quantity("MagneticFieldStrength", "", "T"), 50, Tone.QUIET),
        ]
    elif instance.modality in {"CT", "XA", "RF", "DX", "CR", "MG"}:
        exposure = _joined(quantity("KVP", "", "kV"), quantity("XRayTubeCurrent", "", "mA"))
        lines.append(
            Line(_joined(exposure, header.get("ConvolutionKernel", "").split("\\")[0].strip()), 30, Tone.QUIET)
        )
    contrast = header.get("ContrastBolusAgent", "").strip()
    lines.append(Line(f"Contrast {isolated(contrast)}" if contrast else "", 55, Tone.QUIET))
    return tuple(lines)


def _joined(*parts: str) -> str:
    return " · ".join(isolated(part) for part in parts if part)


def _number(value: str) -> float:
    """Return the first number of a text, 0 where there is none."""
    try:
        number = float(value.split("\\", maxsplit=1)[0])
    except ValueError:
        return 0.0
    return number if abs(number) < 1e12 else 0.0


def _lines(*lines: Line) -> tuple[Line, ...]:
    return tuple(line for line in lines if line.text.strip())
