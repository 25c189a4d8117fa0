"""Painting over the pictures of a viewport, and painting why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from viewer.actions.desk import Desk
from viewer.actions.guides import guides
from viewer.actions.kept_overlay import KeptOverlay
from viewer.actions.mark_index import is_key
from viewer.actions.marks import Mark
from viewer.actions.marks_elsewhere import traces_elsewhere
from viewer.actions.roles import role_of
from viewer.actions.sources import Shown
from viewer.actions.tabs import strangers
from viewer.actions.tiling import is_tile
from viewer.core.conventions import LengthUnit
from viewer.core.errors import ViewerError
from viewer.core.look import OverlayText, Placement
from viewer.core.phrases import noted, say, told
from viewer.core.records import Instance
from viewer.core.traces import Drawable
from viewer.paint import corner_text, label_box
from viewer.paint.arrangement import arrange
from viewer.paint.corner_fields import Readout, corner_lines
from viewer.paint.corner_sides import of_tile, with_role
from viewer.paint.layer import Layer
from viewer.paint.picture import draw_overlay
from viewer.paint.text import safe
from viewer.paint.theme import Theme, load
from viewer.state.view import Slot, SlotKind, ViewState
from viewer.volume.volume import unread_note

if TYPE_CHECKING:
    from viewer.ui.viewport3d import Viewport3D

WIDEST_MESSAGE_PX = 420.0
BELOW_LETTERS_PX = 36.0
OTHER_PATIENT = noted("Another patient")


def paint_overlay(
    painter: QPainter,
    desk: Desk,
    number: int,
    shown: Shown,
    placement: Placement,
    area: QRectF,
    marks: Sequence[Mark],
    value: str,
    kept: KeptOverlay,
    layer: Layer,
) -> dict[str, QRectF]:
    """Draw all that lies over the picture within `area`; return the text boxes' places in screen px by annotation."""
    view = desk.store.view
    slot = view.slots[number]
    found = desk.store.catalog.find(slot.stack_key)
    shapes: list[Drawable] = list(guides(desk, view, number, shown, placement))
    if view.has_annotations and (others := traces_elsewhere(desk, shown)) is not None:
        shapes.append(others)
    for mark in marks:
        shapes += mark.shapes
        if mark.label.lines:
            shapes.append(mark.label)
    overlay = kept.of(
        found[0] if found else None,
        shown,
        slot.look,
        slot.camera,
        placement,
        view.overlay_text,
        shapes=shapes,
        value=value,
        beside_number=" · ".join(filter(None, (tie_words(view, slot), key_words(desk, shown)))),
        role=role_of(view, desk.store.catalog, slot.stack_key),
        lines=view.corners,
        conventions=view.conventions,
        elements=desk.corner_elements.get(shown.info.instance, _keywords(view, shown.info.instance), str(number)),
    )
    if number and is_tile(view, slot) and view.overlay_text is not OverlayText.NONE:
        overlay = replace(overlay, corners=of_tile(overlay.corners, str(shown.index + 1)))
    draw_overlay(painter, area, placement, overlay, load("dark"), layer=layer)
    kept.drawn = overlay, area
    told_of = [mark for mark in marks if mark.label.lines]
    boxes = label_box.boxes([mark.label for mark in told_of], placement)
    return {mark.id: box for mark, box in zip(told_of, boxes, strict=True)}


def _keywords(view: ViewState, instance: Instance) -> tuple[str, ...]:
    return view.corners.layout(instance.modality).keywords if view.overlay_text is not OverlayText.NONE else ()


def paint_message(painter: QPainter, area: QRectF, theme: Theme, error: ViewerError) -> None:
    """Say in place of a picture why there is none: what, why, what to do."""
    width = min(area.width() - 32, WIDEST_MESSAGE_PX)
    box = QRectF(area.center().x() - width / 2, area.top(), width, area.height())
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    parts = [
        (told(error.message), "error", 14, True),
        (told(error.detail), "text_muted", 12, False),
        (told(error.hint), "text", 12, False),
    ]
    parts = [(text[0].upper() + text[1:], color, size, is_bold) for text, color, size, is_bold in parts if text]
    heights = []
    for text, _, size, is_bold in parts:
        painter.setFont(_font(size, is_bold))
        heights.append(painter.boundingRect(box, flags, safe(text)).height() + 6)
    top = area.center().y() - sum(heights) / 2
    for (text, color, size, is_bold), height in zip(parts, heights, strict=True):
        painter.setFont(_font(size, is_bold))
        painter.setPen(theme.color(color))
        painter.drawText(QRectF(box.left(), top, width, height), flags, safe(text))
        top += height


def paint_outside(painter: QPainter, area: QRectF, theme: Theme, slot: Slot, unit: LengthUnit) -> None:
    """Dim a picture that is not the one which was gone to, and say how far from there it lies."""
    painter.fillRect(area, QColor(0, 0, 0, 150))
    area = area.adjusted(0, BELOW_LETTERS_PX, 0, BELOW_LETTERS_PX)
    far = say("Outside: there is no image here")
    if slot.away_mm >= 1 and unit is LengthUnit.CM:
        far = say("Outside: the nearest image is {away} cm away", away=f"{slot.away_mm / 10:.1f}")
    elif slot.away_mm >= 1:
        far = say("Outside: the nearest image is {away} mm away", away=f"{slot.away_mm:.0f}")
    paint_strip(painter, area.adjusted(8, 0, -8, 0), theme, far)


def key_words(desk: Desk, shown: Shown) -> str:
    """Return that a picture is a key image, '' where it is none."""
    return "★ " + say("key image") if is_key(desk.store, shown.info.ref) else ""


def tie_words(view: ViewState, slot: Slot) -> str:
    """Return at which picture a series is tied by hand to others, '' where it is not."""
    tie = view.links.tie_of(slot.stack_key, slot.plane) if view.links.scroll else None
    anchor = tie.anchor_of(slot.stack_key, slot.plane) if tie is not None else None
    return say("tied at {number}", number=anchor.index + 1) if anchor is not None else ""


def paint_stranger(painter: QPainter, desk: Desk, number: int, area: QRectF, theme: Theme) -> None:
    """Warn in a viewport that shows another patient than the study in front: side by side, they are mixed up."""
    if number not in strangers(desk.store.view, desk.store.catalog):
        return
    painter.setPen(QPen(theme.color("warning"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(2, 2, -2, -2))
    painter.setFont(_font(12, is_bold=True))
    top = QRectF(area.left(), area.top() + 72, area.width(), 24)
    words = painter.boundingRect(top, Qt.AlignmentFlag.AlignCenter, say(OTHER_PATIENT))
    painter.fillRect(words.adjusted(-8, -3, 8, 3), theme.color("warning"))
    painter.setPen(QColor(0, 0, 0))
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, say(OTHER_PATIENT))


def paint_strip(painter: QPainter, area: QRectF, theme: Theme, text: str) -> None:
    """Say something over the middle of a picture that stays to be seen."""
    painter.setFont(_font(14, is_bold=True))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    words = painter.boundingRect(area, flags, text)
    painter.fillRect(words.adjusted(-12, -6, 12, 6), QColor(0, 0, 0, 200))
    painter.setPen(theme.color("warning"))
    painter.drawText(words, flags, text)


def _font(size_px: int, is_bold: bool) -> QFont:
    font = QFont()
    font.setPixelSize(size_px)
    font.setBold(is_bold)
    return font


def paint_text_alone(painter: QPainter, desk: Desk, slot: Slot, area: QRectF) -> None:
    """Draw the corner text of a picture that cannot be shown: whose it is, and which."""
    text = desk.store.view.overlay_text
    found = desk.store.catalog.find(slot.stack_key)
    if found is None or slot.kind is not SlotKind.STACK or text is OverlayText.NONE or not found[1].items:
        return
    study, stack = found
    index = min(slot.index, len(stack.items) - 1)
    readout = Readout(index=index, count=len(stack.items))
    corners = corner_lines(study, stack, stack.items[index].instance, readout, text, desk.store.view.corners)
    corners = with_role(corners, role_of(desk.store.view, desk.store.catalog, slot.stack_key))
    corner_text.draw(painter, corners, arrange(area, has_ruler=False), load("dark"))


def paint_volume_text(painter: QPainter, desk: Desk, viewport: Viewport3D) -> None:
    """Draw the corner text of a 3D view."""
    view, slot = desk.store.view, viewport.slot
    found = desk.store.catalog.find(slot.stack_key)
    if found is None:
        return
    study, stack = found
    instance = stack.items[0].instance if stack.items else None
    volume = desk.volumes.get(stack.key)
    note = unread_note(len(volume.filled)) if volume is not None else ""
    readout = Readout(title=f"3D {slot.preset}".strip(), warnings=(note,) if note else ())
    corners = corner_lines(study, stack, instance, readout, view.overlay_text, view.corners)
    corners = with_role(corners, role_of(view, desk.store.catalog, slot.stack_key))
    corner_text.draw(painter, corners, arrange(QRectF(viewport.rect()), has_ruler=False), load("dark"))
