"""Measuring protocols: what is measured in every study of a kind, in which order, recorded from one of them."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from viewer.core.annotation import Annotation
from viewer.core.codes import Code
from viewer.core.errors import ViewerError
from viewer.core.geometry import Vec3

FORMAT = "hounsfield measuring protocol"
VERSION = 1
MOST_BYTES = 1 << 22
MOST_STEPS, MOST_POINTS, MOST_TEXT = 500, 20_000, 500


@dataclass(frozen=True, slots=True)
class SeriesKind:
    """What a series says of itself, by which the same one is found in other studies."""

    modality: str = ""
    description: str = ""
    plane: str = ""
    view: str = ""
    laterality: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One measurement: of which kind, on which series, and where it was when it was recorded.

    `points_px` are those of its picture, `points_mm` in the patient (LPS), empty where the picture has no place there.
    `picture` counts from 0 among the `pictures` of its stack. `values` is what pixels are read as, '' for the usual.
    """

    name: str
    kind: str
    series: SeriesKind
    picture: int
    pictures: int
    points_px: tuple[tuple[float, float], ...]
    points_mm: tuple[Vec3, ...] = ()
    frame_of_reference_uid: str = ""
    values: str = ""
    text: str = ""
    group: str = ""
    label: Code | None = None
    is_weighted: bool = False

    def matches(self, annotation: Annotation) -> bool:
        """Whether a measurement is what this step asks for, whatever its name."""
        return annotation.kind == self.kind


@dataclass(frozen=True, slots=True)
class MeasuringProtocol:
    """Steps under a name."""

    name: str
    steps: tuple[Step, ...]


def to_json(protocol: MeasuringProtocol) -> str:
    """Return a protocol as one JSON document."""
    rows = [asdict(step) for step in protocol.steps]
    data = {"format": FORMAT, "version": VERSION, "name": protocol.name, "steps": rows}
    return json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def read_json(text: str | bytes) -> MeasuringProtocol:
    """Return the protocol of a JSON document; ViewerError says what is wrong in it."""
    if len(text) > MOST_BYTES:
        raise _wrong("it is too large")
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise _wrong("it is not JSON") from None
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise _wrong(f"its 'format' is not '{FORMAT}'")
    if data.get("version") != VERSION:
        raise ViewerError("This measuring protocol is of another version", str(data.get("version"))[:20])
    rows = data.get("steps")
    if not isinstance(rows, list) or not 0 < len(rows) <= MOST_STEPS:
        raise _wrong(f"'steps' are not 1 to {MOST_STEPS} rows")
    if not isinstance(data.get("name", ""), str):
        raise _wrong("its 'name' is no text")
    return MeasuringProtocol(_text(data, "name"), tuple(_step(row, at) for at, row in enumerate(rows, start=1)))


def _wrong(why: str) -> ViewerError:
    return ViewerError("This is no measuring protocol", why)


def _step(row: Any, at: int) -> Step:
    try:
        if not isinstance(row, dict):
            raise TypeError
        if max(len(row["points_px"]), len(row.get("points_mm", ()))) > MOST_POINTS:
            raise _wrong(f"step {at} has more than {MOST_POINTS} points")
        series = row.get("series") or {}
        number = series.get("number")
        label = row.get("label")
        step = Step(
            name=_text(row, "name"),
            kind=_text(row, "kind"),
            series=SeriesKind(
                modality=_text(series, "modality"),
                description=_text(series, "description"),
                plane=_text(series, "plane"),
                view=_text(series, "view"),
                laterality=_text(series, "laterality"),
                number=None if number is None else int(number),
            ),
            picture=int(row["picture"]),
            pictures=int(row["pictures"]),
            points_px=tuple((float(x), float(y)) for x, y in row["points_px"]),
            points_mm=tuple((float(x), float(y), float(z)) for x, y, z in row.get("points_mm", ())),
            frame_of_reference_uid=_text(row, "frame_of_reference_uid"),
            values=_text(row, "values"),
            text=_text(row, "text"),
            group=_text(row, "group"),
            label=Code(_text(label, "value"), _text(label, "scheme"), _text(label, "meaning")) if label else None,
            is_weighted=bool(row.get("is_weighted", False)),
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
        raise _wrong(f"step {at} cannot be read") from None
    coordinates = [v for point in (*step.points_px, *step.points_mm) for v in point]
    if not step.kind or not step.points_px or not all(math.isfinite(v) for v in coordinates):
        raise _wrong(f"step {at} has no kind, or points that are no numbers")
    return step


def _text(row: Mapping[str, Any], key: str) -> str:
    value = row.get(key, "")
    if not isinstance(value, str):
        raise TypeError(key)
    return value[:MOST_TEXT]
