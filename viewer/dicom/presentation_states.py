"""Read presentation states (PS3.3 A.33): grey, colour, pseudo-colour and angiography ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from viewer.core.errors import ViewerError
from viewer.core.pixels import Lut, Overlay, Shutter
from viewer.core.presentation_state import PresentationState, References
from viewer.core.records import Instance
from viewer.dicom.boundary import boundary
from viewer.dicom.icc import read_profile
from viewer.dicom.overlays import groups, overlay_frames
from viewer.dicom.presentation_graphics import annotations_of, areas_of, layers_of
from viewer.dicom.presentation_items import Budget, items_of, references_of, text, whole, word
from viewer.dicom.presentation_values import Order, luts_of, masks_of, rescale_of, vois_of
from viewer.dicom.shutters import read_shutter, shutter_color, shutter_value
from viewer.dicom.sources import open_location
from viewer.dicom.values import readable_name

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

    from viewer.dicom.reading import Parsed

_STORAGE = "1.2.840.10008.5.1.4.1.1.11."
KINDS: Mapping[str, str] = MappingProxyType({"1": "grey", "2": "colour", "3": "pseudo-colour", "5": "angiography"})
REFUSED: Mapping[str, str] = MappingProxyType(
    {
        "4": "it blends two series",
        "6": "it describes a plane of a volume",
        "7": "it describes planes of several volumes",
        "8": "it blends several series",
        "9": "it describes a 3D view",
        "10": "it describes 3D views",
        "11": "it describes 3D views",
        "12": "its table of values varies from picture to picture",
    }
)
LARGEST_OVERLAY_PIXELS = 128 * 1024 * 1024


def is_state(sop_class_uid: str) -> bool:
    """Whether objects of a SOP class are presentation states of any kind."""
    return sop_class_uid.startswith(_STORAGE)


def kind_of(sop_class_uid: str) -> str:
    """Return 'grey', 'colour', 'pseudo-colour' or 'angiography'; ViewerError says why a state is not shown."""
    tail = sop_class_uid.removeprefix(_STORAGE)
    if tail in KINDS and is_state(sop_class_uid):
        return KINDS[tail]
    reason = REFUSED.get(tail, "its kind is not known") if is_state(sop_class_uid) else "the file is none"
    raise ViewerError("This presentation state cannot be applied", reason)


def read(instance: Instance) -> PresentationState:
    """Return the presentation state of an object; ViewerError where it is damaged or of a kind that is not applied.

    Parts that are damaged are left out, each with a note.
    """
    kind = kind_of(instance.sop_class_uid)
    with boundary(), open_location(instance.location) as stream:
        from viewer.dicom.reading import parse  # pydicom takes a fifth of a second to load

        return state_of(instance, kind, parse(stream, stream.seek(0, 2)))


def state_of(instance: Instance, kind: str, parsed: Parsed) -> PresentationState:
    """Return the state that a parsed file holds."""
    dataset, order = parsed.dataset, parsed.order
    budget, notes = Budget(), list[str]()

    def part(what: str, read: Callable[[], Any], default: Any) -> Any:
        try:
            with boundary():
                return read()
        except ViewerError as error:
            notes.append(f"{what} left out: {error.detail or error.message}")
            return default

    references: References = part("references", lambda: _references(dataset, budget), ())
    if not references:
        raise ViewerError("This presentation state cannot be applied", notes[0] if notes else "it names no picture")
    is_colour = kind == "colour"
    modality = () if is_colour else part("modality table", lambda: luts_of(dataset, "ModalityLUTSequence", order), ())
    rotation, is_flipped = _turn(dataset)
    overlays: Mapping[int, Overlay] = part("overlay", lambda: _overlays(dataset), {})
    bitmap = overlays.get(_shutter_group(dataset))
    return PresentationState(
        instance=instance,
        kind=kind,
        label=text(dataset, "ContentLabel"),
        description=text(dataset, "ContentDescription"),
        creator=_creator(dataset),
        created=_created(dataset),
        references=references,
        rescale=None if is_colour else part("rescale", lambda: rescale_of(dataset), None),
        modality_lut=modality[0] if modality else None,
        vois=() if is_colour else part("window", lambda: vois_of(dataset, order, budget), ()),
        presentation_lut=None if is_colour else part("presentation table", lambda: _presented(dataset, order), None),
        is_inverse={"INVERSE": True, "IDENTITY": False}.get(word(dataset, "PresentationLUTShape")),
        palette=part("colour palette", lambda: _palette(dataset, order), None) if kind == "pseudo-colour" else None,
        icc=part("colour profile", lambda: read_profile(dataset), b""),
        masks=() if is_colour else part("subtraction", lambda: masks_of(dataset, budget), ()),
        shutter=part("shutter", lambda: _shutter(dataset, bitmap), None),
        overlays=MappingProxyType({group: one for group, one in overlays.items() if one is not bitmap}),
        activated=_activated(dataset),
        layers=part("layers", lambda: layers_of(dataset, budget), ()),
        annotations=part("drawings", lambda: annotations_of(dataset, budget), ()),
        areas=part("displayed area", lambda: areas_of(dataset, budget), ()),
        rotation_deg=rotation,
        is_flipped=is_flipped,
        notes=tuple(notes),
    )


def _references(dataset: Dataset, budget: Budget) -> References:
    """Return the images that the state applies to (C.11.11)."""
    series = items_of(dataset, "ReferencedSeriesSequence")
    return tuple(reference for item in series for reference in references_of(item, budget))


def _creator(dataset: Dataset) -> str:
    name = dataset.get("ContentCreatorName", None)
    return readable_name(tuple(text(dataset, "ContentCreatorName").split("="))) if name else ""


def _created(dataset: Dataset) -> str:
    """Return date and time of its making as digits, '' where they are not known."""
    day, time = text(dataset, "PresentationCreationDate"), text(dataset, "PresentationCreationTime")
    return f"{day} {time}".strip()


def _presented(dataset: Dataset, order: Order) -> Lut | None:
    found = luts_of(dataset, "PresentationLUTSequence", order)
    return found[0] if found else None


def _turn(dataset: Dataset) -> tuple[int, bool]:
    """Return the clockwise rotation and whether a horizontal flip comes after it (C.10.6)."""
    angle = whole(dataset.get("ImageRotation", None))
    return (angle[0] if angle and angle[0] in (90, 180, 270) else 0), word(dataset, "ImageHorizontalFlip") == "Y"


def _palette(dataset: Dataset, order: Order) -> Any:
    from viewer.dicom.palette import read_palette

    return read_palette(dataset, order, is_signed=False)


def _shutter(dataset: Dataset, bitmap: Overlay | None) -> Shutter | None:
    """Return the state's shutter with the bitmap that hides pixels."""
    shutter = read_shutter(dataset)
    if bitmap is None:
        return shutter
    shutter = shutter or Shutter(value=shutter_value(dataset), color=shutter_color(dataset))
    return replace(shutter, bitmap=bitmap)


def _shutter_group(dataset: Dataset) -> int:
    """Return the group of the overlay whose bits hide pixels (C.7.6.15), 0 without one."""
    group = whole(dataset.get("ShutterOverlayGroup", None))
    return group[0] if group else 0


def _overlays(dataset: Dataset) -> Mapping[int, Overlay]:
    """Return the state's own bitmaps by group (C.9.2)."""
    found: dict[int, Overlay] = {}
    pixels = 0
    for group in groups():
        if (group, 0x3000) in dataset:
            found[group] = overlay_frames(dataset, group)[0][1]
            pixels += found[group].bits.size
            if pixels > LARGEST_OVERLAY_PIXELS:
                raise ViewerError("its bitmaps are larger than any picture")
    return found


def _activated(dataset: Dataset) -> Mapping[int, str]:
    """Return the overlay groups that are shown and the layer of each (C.11.7)."""
    found = {}
    for group in groups():
        element = dataset.get((group, 0x1001))
        if element is not None and str(element.value or "").strip():
            found[group] = str(element.value).strip()[:64]
    return MappingProxyType(found)
