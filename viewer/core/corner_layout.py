"""Which lines the corners of a picture have, by modality."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any

CORNERS: Mapping[str, str] = MappingProxyType(
    {
        "top_left": "Top left",
        "top_right": "Top right",
        "bottom_left": "Bottom left",
        "bottom_right": "Bottom right",
    }
)
TAG = "tag:"
"""What begins the name of a line that tells an element by its keyword: 'tag:StudyComments'."""
MOST_LINES = 24
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class CornerLayout:
    """The lines of each corner from top to bottom, by the names of `paint.corner_table.FIELDS`, or `TAG` + keyword."""

    top_left: tuple[str, ...] = ()
    top_right: tuple[str, ...] = ()
    bottom_left: tuple[str, ...] = ()
    bottom_right: tuple[str, ...] = ()

    def with_lines(self, corner: str, lines: tuple[str, ...]) -> CornerLayout:
        """Return the layout with other lines in a corner."""
        changes: dict[str, Any] = {corner: lines}
        return replace(self, **changes)

    def lines(self, corner: str) -> tuple[str, ...]:
        """Return the lines of a corner."""
        found: tuple[str, ...] = getattr(self, corner)
        return found

    @property
    def keywords(self) -> tuple[str, ...]:
        """The elements that lines tell by keyword."""
        return _keywords(self)


@lru_cache(maxsize=64)
def _keywords(layout: CornerLayout) -> tuple[str, ...]:
    lines = (line for corner in CORNERS for line in layout.lines(corner))
    return tuple(line.removeprefix(TAG) for line in lines if line.startswith(TAG))


STANDARD = CornerLayout(
    ("patient_name", "patient_id", "person"),
    ("institution", "study_description", "accession", "acquired"),
    ("presentation", "calibration", "colours", "value", "zoom", "window", "frame"),
    ("series", "plane", "part", "laterality", "contrast", "quantity", "tracer", "place"),
)


def _with_own(*own: str) -> CornerLayout:
    """Return the standard lines with those that matter to a modality after the laterality."""
    lines = STANDARD.bottom_right
    at = lines.index("laterality") + 1
    return STANDARD.with_lines("bottom_right", (*lines[:at], *own, *lines[at:]))


DEFAULTS: Mapping[str, CornerLayout] = MappingProxyType(
    {
        "": STANDARD,
        "MR": _with_own("tr_te", "ti_flip", "field_strength", "b_value"),
        **dict.fromkeys(("CT", "XA", "RF", "DX", "CR", "MG"), _with_own("exposure")),
        "PT": STANDARD,
        "NM": STANDARD,
        "US": _with_own("frame_rate"),
    }
)
"""Lines without the user's changes; '' holds for every other modality."""


@dataclass(frozen=True, slots=True)
class CornerChoices:
    """What the user changed, by modality; '' holds for modalities that are not named."""

    own: Mapping[str, CornerLayout] = field(default_factory=lambda: MappingProxyType({}))

    def layout(self, modality: str) -> CornerLayout:
        """Return the lines of a modality: the user's own, else those it comes with, else those of all others."""
        if modality in self.own:
            return self.own[modality]
        if modality in DEFAULTS:
            return DEFAULTS[modality]
        return self.own.get("", STANDARD)

    def with_layout(self, modality: str, layout: CornerLayout | None) -> CornerChoices:
        """Return the choices with other lines for a modality; None for those that it comes with."""
        own = {name: known for name, known in self.own.items() if name != modality}
        if layout is not None and layout != CornerChoices(MappingProxyType(own)).layout(modality):
            own[modality] = layout
        return CornerChoices(MappingProxyType(own))

    def as_json(self) -> dict[str, dict[str, list[str]]]:
        """Return the choices as settings and exports hold them."""
        return {
            modality: {corner: list(layout.lines(corner)) for corner in CORNERS}
            for modality, layout in sorted(self.own.items())
        }


def read(value: Any) -> CornerChoices:
    """Return the choices that `as_json` wrote. ValueError says what is wrong in others."""
    if not isinstance(value, dict) or len(value) > 64:
        raise ValueError("expected lines by modality")
    own = {}
    for modality, corners in value.items():
        if not (isinstance(modality, str) and len(modality) <= 16 and isinstance(corners, dict)):
            raise ValueError("expected the lines of four corners for each modality")
        if corners.keys() - CORNERS.keys():
            raise ValueError(f"a corner is one of {', '.join(CORNERS)}")
        own[modality] = CornerLayout(**{corner: _lines(lines) for corner, lines in corners.items()})
    return CornerChoices(MappingProxyType(own))


def is_choices(value: Any) -> bool:
    """Whether a setting holds corner choices."""
    try:
        read(value)
    except ValueError:
        return False
    return True


def _lines(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > MOST_LINES:
        raise ValueError(f"a corner has at most {MOST_LINES} lines")
    if not all(isinstance(line, str) and 0 < len(line) <= LONGEST_NAME for line in value):
        raise ValueError("a line is the name of a field")
    return tuple(dict.fromkeys(value))
