"""Attributes of each frame of an enhanced object: its own item first, then the shared one (PS3.3 C.7.6.16)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, TypeVar

from pydicom.datadict import tag_for_keyword
from pydicom.dataset import Dataset
from pydicom.tag import BaseTag, Tag

from viewer.core.geometry import Plane, Vec3
from viewer.core.pixels import Rescale, Window
from viewer.core.readable import visible
from viewer.core.records import UltrasoundRegion
from viewer.dicom import elements as el
from viewer.dicom.entries import FrameAttributes, rescale_unit, windows_of
from viewer.dicom.pixel_info import most_frames
from viewer.dicom.planes import checked_directions, checked_plane
from viewer.dicom.scanner import Head
from viewer.dicom.values import text

T = TypeVar("T")

FRAME_TABLES = (("FrameDisplayShutterSequence", ""), ("FrameVOILUTSequence", "VOILUTSequence"))
"""Functional groups that are read with the pixels, not with the header."""


_PLACES = frozenset((0x00200032, 0x00209057, 0x00209113, 0x00209056))
"""Dimensions that say where a frame lies: position, in-stack position, plane position, stack."""


@lru_cache(256)
def _tag(keyword: str) -> BaseTag:
    return Tag(tag_for_keyword(keyword) or 0)


def _get(item: Dataset, keyword: str) -> Any:
    """Return a value, None without one: `Dataset.get` takes ten times as long where there is none."""
    tag = _tag(keyword)
    return item[tag].value if tag in item.keys() else None  # noqa: SIM118 - `in item` makes a tag anew


class Groups:
    """The functional groups of one data set."""

    def __init__(self, dataset: Dataset) -> None:
        shared = dataset.get("SharedFunctionalGroupsSequence")
        self._shared: Dataset = shared[0] if shared else Dataset()
        self._frames: Sequence[Dataset] = dataset.get("PerFrameFunctionalGroupsSequence") or ()
        dimensions = dataset.get("DimensionIndexSequence") or ()
        # Most groups are in no frame at all: those need not be looked for in each of a hundred thousand.
        self._tags = frozenset(tag for item in (self._shared, *self._frames) for tag in item.keys())  # noqa: SIM118
        self._pointers = tuple(int(item.get("DimensionIndexPointer") or 0) for item in dimensions)

    def dimensions_without_place(self, frame: int) -> tuple[int, ...]:
        """Return the DimensionIndexValues (C.7.6.17) of a frame that tell something else than where it lies."""
        values = self.value(frame, "FrameContentSequence", "DimensionIndexValues")
        indices = _floats(values)
        if len(indices) != len(self._pointers):
            return ()
        return tuple(int(at) for at, tag in zip(indices, self._pointers, strict=True) if tag not in _PLACES)

    @property
    def count(self) -> int:
        """Number of frames that have a group of their own, at least 1."""
        return max(1, len(self._frames))

    def has(self, sequence: str, keyword: str = "") -> bool:
        """Whether any frame has a functional group, and in it an attribute."""
        if _tag(sequence) not in self._tags:
            return False
        given = [item.get(sequence) for item in (self._shared, *self._frames) if sequence in item]
        return any(items and (not keyword or keyword in items[0]) for items in given)

    def macro(self, frame: int, sequence: str) -> Dataset | None:
        """Return the item of a functional group for a frame, None if the file has none."""
        if _tag(sequence) not in self._tags:
            return None
        own = _get(self._frames[frame], sequence) if frame < len(self._frames) else None
        items = own or _get(self._shared, sequence)
        return items[0] if items else None

    def items(self, frame: int, sequence: str) -> Sequence[Dataset]:
        """Return all items of a functional group for a frame: its own, else the shared ones."""
        own = self._frames[frame].get(sequence) if frame < len(self._frames) else None
        return own or self._shared.get(sequence) or ()

    def value(self, frame: int, sequence: str, keyword: str) -> Any:
        """Return an attribute of a functional group for a frame, None if there is none."""
        item = self.macro(frame, sequence)
        return None if item is None else _get(item, keyword)


def frame_attributes(
    dataset: Dataset, groups: Groups, head: Head, regions: tuple[UltrasoundRegion, ...]
) -> FrameAttributes:
    """Return what sequences tell of the frames; what the first frame's groups alone tell goes into `head`."""
    if "SharedFunctionalGroupsSequence" not in dataset and "PerFrameFunctionalGroupsSequence" not in dataset:
        return FrameAttributes(
            regions=regions, tile_positions=_tile_positions(dataset), detector_plane=_detector_plane(dataset)
        )
    modality = text(head.raw.get(el.MODALITY, b""))
    frames = range(min(groups.count, most_frames(head)))
    planes = [_plane(groups, frame) for frame in frames]
    rescales = [_rescale(groups, frame, modality) for frame in frames]
    windows = [_windows(groups, frame) for frame in frames]
    _measures(groups, head)
    spacings = _shortened([_pair(groups.value(at, "PixelMeasuresSequence", "PixelSpacing")) for at in frames])
    return FrameAttributes(
        planes=_shortened([plane for plane in planes if plane is not None]) if None not in planes else (),
        # A frame without a transform has its stored values; the others keep theirs.
        rescales=_shortened([rescale or Rescale() for rescale in rescales]) if any(rescales) else (),
        frame_windows=_shortened(windows) if any(windows) else (),
        pixel_spacings=spacings if len(spacings) > 1 else (),
        regions=regions,
        frame_headers=tuple(_header(groups, frame) for frame in frames),
    )


def _tile_positions(dataset: Dataset) -> tuple[Vec3, ...]:
    """Return the positions of the slices in a grid of United Imaging, in order of its tiles; () if one is unknown."""
    items = dataset.get((0x0065, 0x1051))
    if items is None or items.VR != "SQ":
        return ()
    places = [_floats(item.get("ImagePositionPatient")) for item in items.value]
    return tuple((x, y, z) for x, y, z in places) if all(len(place) == 3 for place in places) else ()


def _shortened(values: list[T]) -> tuple[T, ...]:
    """Return one value where all are equal."""
    return tuple(values[:1]) if all(value == values[0] for value in values[1:]) else tuple(values)


def _floats(value: Any) -> tuple[float, ...]:
    """Return the numbers of a value, () if one of them is not finite."""
    if value is None:
        return ()
    is_list = isinstance(value, Sequence) and not isinstance(value, str)
    found = tuple(float(v) for v in value) if is_list else (float(value),)
    return found if all(map(math.isfinite, found)) else ()


def _detector_plane(dataset: Dataset) -> Plane | None:
    """Return where the first detector's first picture of nuclear medicine lies (C.8.4.11), None if untold."""
    items = dataset.get("DetectorInformationSequence")
    if not items:
        return None
    return _checked_plane(items[0].get("ImagePositionPatient"), items[0].get("ImageOrientationPatient"))


def _plane(groups: Groups, frame: int) -> Plane | None:
    return _checked_plane(
        groups.value(frame, "PlanePositionSequence", "ImagePositionPatient"),
        groups.value(frame, "PlaneOrientationSequence", "ImageOrientationPatient"),
    )


def _checked_plane(place: Any, directions: Any) -> Plane | None:
    return checked_plane(_floats(place), checked_directions(_floats(directions)))


def _rescale(groups: Groups, frame: int, modality: str) -> Rescale | None:
    item = groups.macro(frame, "PixelValueTransformationSequence")
    slope = _floats(item.get("RescaleSlope")) if item else ()
    if item is None or not slope:
        return None
    offset = _floats(item.get("RescaleIntercept")) or (0.0,)
    return Rescale(slope[0] or 1.0, offset[0], rescale_unit(str(item.get("RescaleType") or ""), modality))


def _windows(groups: Groups, frame: int) -> tuple[Window, ...]:
    item = groups.macro(frame, "FrameVOILUTSequence")
    if item is None:
        return ()
    names = item.get("WindowCenterWidthExplanation") or ()
    return windows_of(
        _floats(item.get("WindowCenter")),
        _floats(item.get("WindowWidth")),
        [names] if isinstance(names, str) else [str(name) for name in names],
        str(item.get("VOILUTFunction") or ""),
    )


def _pair(value: Any) -> bytes:
    """Return a spacing as single pictures have it, b'' if it is none."""
    numbers = _floats(value)
    return b"%r\\%r" % numbers if len(numbers) == 2 else b""


def _measures(groups: Groups, head: Head) -> None:
    """Put the first frame's pixel spacing where single pictures have theirs; the text is what spacing rules read.

    Enhanced angiography tells it at the detector (C.8.19.6.4) and, calibrated by its geometry, in the middle of the
    beam (C.8.19.6.9).
    """
    for tag, sequence, keyword in _SPACINGS:
        if spacing := _pair(groups.value(0, sequence, keyword)):
            head.raw[tag] = spacing
            if sequence == "ProjectionPixelCalibrationSequence":
                head.raw[el.CALIBRATION_TYPE] = b"GEOMETRY"


_SPACINGS = (
    (el.IMAGER_SPACING, "FramePixelDataPropertiesSequence", "ImagerPixelSpacing"),
    (el.PIXEL_SPACING, "ProjectionPixelCalibrationSequence", "ObjectPixelSpacingInCenterOfBeam"),
    (el.PIXEL_SPACING, "PixelMeasuresSequence", "PixelSpacing"),
)
_CONVERTED = (
    "TemporalPositionIdentifier", "TriggerTime", "EchoTime", "EchoNumbers", "AcquisitionNumber", "InversionTime",
    "ConvolutionKernel", "AcquisitionTime", "ContentTime",
)  # fmt: skip
"""What legacy converted enhanced objects (C.7.6.16.2.25.2) keep of the single pictures that they were made of."""
_FRAME_TEXTS = (
    ("PixelMeasuresSequence", "SliceThickness"),
    ("PixelMeasuresSequence", "SpacingBetweenSlices"),
    ("MREchoSequence", "EffectiveEchoTime"),
    ("MRTimingAndRelatedParametersSequence", "RepetitionTime"),
    ("MRTimingAndRelatedParametersSequence", "FlipAngle"),
    ("MRDiffusionSequence", "DiffusionBValue"),
    ("MRDiffusionSequence", "DiffusionDirectionality"),
    ("MRVelocityEncodingSequence", "VelocityEncodingDirection"),
    ("CardiacSynchronizationSequence", "NominalCardiacTriggerDelayTime"),
    ("CardiacSynchronizationSequence", "NominalPercentageOfCardiacPhase"),
    ("TemporalPositionSequence", "TemporalPositionTimeOffset"),
    ("MRImageFrameTypeSequence", "FrameType"),
    ("MRImageFrameTypeSequence", "ComplexImageComponent"),
    ("CTImageFrameTypeSequence", "FrameType"),
    ("PETFrameTypeSequence", "FrameType"),
    ("XRay3DFrameTypeSequence", "FrameType"),
    ("CTReconstructionSequence", "ConvolutionKernel"),
    ("CTXRayDetailsSequence", "KVP"),
    ("SegmentIdentificationSequence", "ReferencedSegmentNumber"),
    *(("UnassignedPerFrameConvertedAttributesSequence", keyword) for keyword in _CONVERTED),
    ("FrameAnatomySequence", "FrameLaterality"),
    ("FrameContentSequence", "StackID"),
    ("FrameContentSequence", "InStackPositionNumber"),
    ("FrameContentSequence", "TemporalPositionIndex"),
    ("FrameContentSequence", "DimensionIndexValues"),
    ("FrameContentSequence", "FrameAcquisitionNumber"),
)


def _header(groups: Groups, frame: int) -> dict[str, str]:
    """Return texts by which frames are told apart; those equal for all frames are among them."""
    header = {}
    for sequence, keyword in _FRAME_TEXTS:
        value = groups.value(frame, sequence, keyword)
        if value is None or value == "":
            continue
        is_list = isinstance(value, Sequence) and not isinstance(value, str)
        header[keyword] = visible("\\".join(map(str, value)) if is_list else str(value))
    diffusion = groups.macro(frame, "MRDiffusionSequence")
    gradients = diffusion.get("DiffusionGradientDirectionSequence") if diffusion is not None else None
    direction = _floats(gradients[0].get("DiffusionGradientOrientation")) if gradients else ()
    if len(direction) == 3:
        header["DiffusionGradientOrientation"] = "\\".join(f"{value:.4f}" for value in direction)
    others = groups.dimensions_without_place(frame)
    if others:
        header["DimensionGroup"] = "\\".join(map(str, others))
    return header
