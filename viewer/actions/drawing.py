"""What lies over a picture, put together for screen and files by the same rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from viewer.actions.blended import BlendedSource
from viewer.actions.plane_sources import plane_slot
from viewer.actions.presented import presentation_of
from viewer.actions.sides import seen, sides_words
from viewer.actions.sources import PictureInfo, Shown
from viewer.core.conventions import Conventions, LengthUnit
from viewer.core.corner_layout import CornerChoices
from viewer.core.findings import Severity
from viewer.core.geometry import Spacing, SpacingSource
from viewer.core.look import BlendMode, Camera2D, Interpolation, Look, OverlayText, Placement
from viewer.core.phrases import noted, say, told
from viewer.core.pixels import Frame, Window
from viewer.core.quantity import MODALITY
from viewer.core.readable import isolated
from viewer.core.records import Instance, Stack, Study
from viewer.core.shapes import Shape
from viewer.core.traces import Drawable
from viewer.core.units import unit_words

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from viewer.actions.segment_overlay import Overlaid
    from viewer.paint.color_bar import ColorBar
    from viewer.paint.corner_fields import Readout
    from viewer.paint.corner_table import ElementText
    from viewer.paint.picture import Overlay

PLANE_TITLES = {"axial": noted("Axial"), "coronal": noted("Coronal"), "sagittal": noted("Sagittal")}
SLAB_TITLES = {"mip": "MIP", "minip": "MinIP", "mean": noted("mean")}
MANAGED = noted("Colours for an sRGB display")
"""Where colours were converted by the picture's ICC profile: what the screen makes of them is not known."""
STANDARD = CornerChoices()
NO_ELEMENTS: Mapping[str, ElementText] = MappingProxyType({})
USUAL = Conventions()


def overlay_of(
    study: Study | None,
    shown: Shown,
    look: Look,
    camera: Camera2D,
    placement: Placement,
    text: OverlayText,
    *,
    shapes: Sequence[Drawable] = (),
    value: str = "",
    beside_number: str = "",
    role: str = "",
    lines: CornerChoices = STANDARD,
    elements: Mapping[str, ElementText] | None = None,
    conventions: Conventions = USUAL,
) -> Overlay:
    """Return corner text, letters, ruler, colour bar and shapes of a picture. NONE keeps letters and shapes only.

    `lines` are those of the corners, `elements` the texts of elements that they ask for, as far as they were read.
    `camera` is the viewport's own; `placement` is as `conventions` have it.
    """
    from viewer.display.voi import default_window
    from viewer.paint.corner_fields import Readout, corner_lines, has_text_of_its_own
    from viewer.paint.corner_sides import beside, with_role
    from viewer.paint.orientation import edges_of
    from viewer.paint.picture import Overlay
    from viewer.paint.ruler import scale_of

    info, frame = shown.info, shown.frame
    if is_test_pattern(info.instance):  # nothing of ours lies over what the display is judged by
        return Overlay(shapes=shapes, corners=corner_lines(None, None, None, Readout(), OverlayText.NONE))
    window = None if frame.is_color else look.window or default_window(frame)
    spacing = _ruler_spacing(info)
    more = {"window": window, "value": value, "beside_number": beside_number, "elements": elements or NO_ELEMENTS}
    readout = _readout(shown, look, camera, placement, conventions, more)
    header = info.instance.header
    corners = corner_lines(study, shown.source.stack, info.instance, readout, text, lines)
    return Overlay(
        shapes=(*_presented_shapes(shown, look, placement), *shapes),
        corners=beside(with_role(corners, role), camera.justify),
        edges=edges_of(
            info.plane,
            placement,
            header.get("PatientOrientation", ""),
            is_quadruped=header.get("AnatomicalOrientationType", "").strip() == "QUADRUPED",
        ),
        scale=scale_of(spacing, placement, conventions.length) if text is not OverlayText.NONE else None,
        bar=_bar_of(shown, look, window) if text is not OverlayText.NONE else None,
        has_ground=has_text_of_its_own(info.instance),
        clear_side=camera.justify,
    )


def _readout(
    shown: Shown, look: Look, camera: Camera2D, placement: Placement, conventions: Conventions, more: Mapping[str, Any]
) -> Readout:
    """Return what is told of a picture, with `more` that others know of it."""
    from viewer.paint.corner_fields import Readout

    info, frame = shown.info, shown.frame
    spacing = _ruler_spacing(info)
    return Readout(
        index=shown.index,
        count=shown.source.count,
        zoom=placement.scale,
        camera=camera,
        title=plane_title(info, conventions.length),
        location_mm=info.plane.depth_mm if info.plane else None,
        thickness_mm=_slab_mm(info),
        calibration=told(spacing.words if spacing else SpacingSource.NONE.value),
        warnings=_warnings(shown.source.stack, info.instance.frames_shown, frame.note),
        presentation=_presented_by(shown),
        is_reformatted=info.is_reformatted,
        quantity=quantity_words(shown),
        colours=say(MANAGED) if frame.is_color and frame.icc else "",
        between=_between(look, placement),
        over=_over_words(shown, look),
        length=conventions.length,
        sides=sides_words(info, placement, conventions.sides),
        **more,
    )


def _bar_of(shown: Shown, look: Look, window: Window | None) -> ColorBar | None:
    """Return the colour bar, of the second series where one lies over the picture."""
    from viewer.display.compose import upper_look
    from viewer.display.voi import default_window

    upper = shown.frame.upper
    if upper is None or upper.is_color:
        return _bar(look, shown.frame, window)
    over = upper_look(look)
    return _bar(over, upper, over.window or default_window(upper))


def _bar(look: Look, frame: Frame, window: Window | None) -> ColorBar | None:
    """Return the colour bar, None for greys and for colours of the picture's own."""
    from viewer.display import colour
    from viewer.paint.color_bar import ColorBar

    lut = colour.known_or_grey(look.lut)
    if window is None or lut == colour.GREY:
        return None
    return ColorBar(colour.lut(lut), window, unit_words(frame.rescale.unit))


def _presented_shapes(shown: Shown, look: Look, placement: Placement) -> tuple[Shape, ...]:
    """Return drawings and texts of the presentation state that a picture is shown by."""
    from viewer.display import presentation_shapes

    state = presentation_of(shown.source, shown.index)
    if state is None or not look.has_overlays:
        return ()
    info = shown.info
    drawn = presentation_shapes.shapes_of(state, info.instance.sop_instance_uid, info.frame, info.shape, placement)
    return tuple(drawn)


def quantity_words(shown: Shown) -> tuple[str, str, str]:
    """Return what values are read as, in full and by its unit, and the tracer; '' where there is nothing to say."""
    from viewer.display.quantified import unit_of

    values = shown.source.values
    known = values.known() if values is not None else None
    if values is None or known is None:
        return "", "", ""
    quantity = known.chosen(values.key)
    unit = unit_words(unit_of(shown.measured))
    if quantity.key != MODALITY:
        title = told(quantity.title)
        title = title if known.has_suv or not unit else f"{title} ({unit})"
        return title, unit, known.tracer
    is_told = bool(values.key or known.refusal)
    title = say("{unit} · no SUV", unit=unit) if known.refusal and unit else unit
    return title if is_told else "", unit if is_told else "", known.tracer


def is_test_pattern(instance: Instance) -> bool:
    """Whether a picture says that it is one to judge a display by."""
    return "TEST PATTERN" in instance.header.get("ImageType", "").split("\\")


def _presented_by(shown: Shown) -> str:
    """Say by which presentation state a picture is shown; '' without one, or where it does not name the picture."""
    from viewer.display.displayed_area import is_true_size

    state = presentation_of(shown.source, shown.index)
    if state is None:
        return ""
    info = shown.info
    if is_true_size(state, info.instance.sop_instance_uid, info.frame):
        return say("Presentation state: {title}, fitted: not in true size", title=state.title)
    return say("Presentation state: {title}", title=state.title)


def _ruler_spacing(info: PictureInfo) -> Spacing | None:
    """Return what the ruler shows: of an ultrasound picture the scale of its largest region (PS3.3 C.8.5.5)."""
    from viewer.measure.scale import region_spacing

    found = None if info.is_reformatted else region_spacing(info.instance.regions)
    return found or info.spacing


def _warnings(stack: Stack, *notes: str) -> tuple[str, ...]:
    """Return the worst finding of the stack and what the picture itself notes, as far as there is any."""
    worst = max(stack.findings, key=lambda finding: finding.severity, default=None)
    worst_told = (worst.sentence,) if worst is not None and worst.severity > Severity.NOTE else ()
    return tuple(told(text) for text in (*worst_told, *filter(None, notes)))


def plane_title(info: PictureInfo, length: LengthUnit = LengthUnit.MM) -> str:
    """Return 'Coronal, MIP 10 mm' for a reformatted picture, '' for an acquired one."""
    if not info.is_reformatted:
        return ""
    slot = plane_slot(info.ref)
    assert slot is not None
    title = say(PLANE_TITLES.get(slot.plane, slot.plane))
    mode = say(SLAB_TITLES.get(slot.slab_mode, slot.slab_mode))
    return f"{title}, {mode} {length.short(slot.slab_mm)}" if slot.slab_mm else title


def _over_words(shown: Shown, look: Look) -> str:
    """Name the series that lies over the picture, and how much of it is seen; '' without one."""
    source = shown.source
    if not isinstance(source, BlendedSource) or shown.frame.upper is None:
        return ""
    series, blend = source.upper.series, look.blend
    number = f"{series.number} · " if series.number is not None else ""
    name = f"{number}{isolated(series.description or series.modality)}"
    if blend.mode is BlendMode.SWIPE:
        return say("Right of the line: {name}", name=name)
    is_spy = blend.mode is BlendMode.SPY
    return say("In the glass: {name}", name=name) if is_spy else f"{blend.opacity:.0%} {name}"


def _between(look: Look, placement: Placement) -> str:
    """Return how the greys between enlarged pixels are made, '' where each pixel is shown as it is."""
    if placement.scale <= 1 or look.interpolation is Interpolation.NEAREST:
        return ""
    return say(str(look.interpolation.value))


def _slab_mm(info: PictureInfo) -> float | None:
    slot = plane_slot(info.ref) if info.is_reformatted else None
    return slot.slab_mm or None if slot else None


def compose_picture(
    study: Study | None,
    shown: Shown,
    look: Look,
    camera: Camera2D,
    size_px: tuple[int, int],
    text: OverlayText,
    *,
    shapes: Sequence[Drawable] = (),
    device_ratio: float = 1.0,
    conventions: Conventions = USUAL,
    segments: Overlaid | None = None,
) -> QImage:
    """Return what a viewport of (width, height) device pixels shows, as a picture of its own."""
    from viewer.core.look import place
    from viewer.display.render import render
    from viewer.paint.picture import compose
    from viewer.paint.theme import load

    viewport = (size_px[0] / device_ratio, size_px[1] / device_ratio)
    as_seen = seen(camera, shown.info, conventions.sides)
    placement = place(as_seen, shown.info.shape, shown.info.aspect, viewport, device_ratio)
    background = render(shown.frame, look, placement, size_px, device_ratio)
    overlay = overlay_of(study, shown, look, camera, placement, text, shapes=shapes, conventions=conventions)
    tints = segments.tints(shown, placement, size_px, device_ratio) if segments is not None else ()
    return compose(background, placement, overlay, load("dark"), device_ratio, tints)
