"""The table of settings: one row for each, in the order of its page."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from viewer.core.budget import DEFAULTS, HELP, HIGHEST
from viewer.core.conventions import LengthUnit, Sides
from viewer.core.corner_layout import is_choices
from viewer.core.look import Interpolation, OverlayText
from viewer.core.phrases import LANGUAGES
from viewer.presets.own import is_choices as are_presets
from viewer.state.browsing import are_albums
from viewer.state.keys import STANDARD, are_gestures, are_keys
from viewer.state.luts import is_tables
from viewer.state.setting import Kind, Setting

PAGES: Mapping[str, str] = MappingProxyType(
    {"appearance": "Appearance", "pictures": "Pictures", "memory": "Memory and folders", "limits": "Limits on files"}
)
"""Pages of settings with their titles."""


def _is_base64(value: Any) -> bool:
    try:
        return base64.b64decode(value, validate=True) is not None
    except (binascii.Error, ValueError):
        return False


def _are_texts(value: Any) -> bool:
    return all(isinstance(path, str) for path in value)


_APPEARANCE = (
    Setting(
        "theme",
        "dark",
        Kind.CHOICE,
        "appearance",
        "Theme",
        "Colours of everything around the pictures.",
        {"dark": "Dark", "light": "Light", "high-contrast": "High contrast", "system": "As the system"},
    ),
    Setting(
        "font_scale",
        100,
        Kind.WHOLE,
        "appearance",
        "Size of letters",
        "Larger or smaller letters everywhere, on pictures too.",
        least=80,
        most=200,
        step=10,
        unit="%",
    ),
    Setting(
        "language",
        "system",
        Kind.CHOICE,
        "appearance",
        "Language",
        "The language of menus, tools and messages. Texts of files stay as they are.",
        {"system": "As the system", **LANGUAGES},
        is_at_once=False,
    ),
)
_PICTURES = (
    Setting(
        "hanging_automatic",
        True,
        Kind.SWITCH,
        "pictures",
        "Hang studies by protocol",
        "A study that opens is laid out by the first hanging protocol that fits it.",
    ),
    Setting(
        "overlay_text",
        OverlayText.FULL.value,
        Kind.CHOICE,
        "pictures",
        "Text on pictures",
        "What the corners of each picture say. Anonymous leaves out all that tells who it is.",
        {OverlayText.FULL.value: "Full", OverlayText.ANONYMOUS.value: "Anonymous", OverlayText.NONE.value: "None"},
    ),
    Setting(
        "interpolation",
        Interpolation.LINEAR.value,
        Kind.CHOICE,
        "pictures",
        "Interpolation",
        "How pictures are enlarged. Nearest shows each pixel as a square.",
        {way.value: way.value.capitalize() for way in Interpolation},
    ),
    Setting(
        "has_overlays",
        True,
        Kind.SWITCH,
        "pictures",
        "Overlays of the file",
        "Bitmaps that a file draws over its pictures are shown.",
    ),
    Setting(
        "sides",
        Sides.RADIOLOGICAL.value,
        Kind.CHOICE,
        "pictures",
        "Sides of the patient",
        "Neurological mirrors axial and coronal pictures, so that left is at the left, and says so on each. "
        "Projections, 3D, presentation states and the command line stay radiological.",
        {"radiological": "Radiological: left is right", "neurological": "Neurological: left is left"},
    ),
    Setting(
        "length_unit",
        LengthUnit.MM.value,
        Kind.CHOICE,
        "pictures",
        "Unit of lengths",
        "How lengths and areas are told on pictures, in the table and in the status bar. Files that leave the program "
        "and the command line keep to mm.",
        {"mm": "Millimetres", "cm": "Centimetres"},
    ),
    Setting(
        "starts_linked",
        True,
        Kind.SWITCH,
        "pictures",
        "Scroll together at start",
        "Viewports of one frame of reference begin scrolling by position; the menu of links changes it for now.",
        is_at_once=False,
    ),
    Setting(
        "starts_window_linked",
        False,
        Kind.SWITCH,
        "pictures",
        "Window together at start",
        "Viewports of one kind of values begin with one window; the menu of links changes it for now.",
        is_at_once=False,
    ),
    Setting(
        "starts_zoom_linked",
        False,
        Kind.SWITCH,
        "pictures",
        "Zoom together at start",
        "Viewports begin at one scale in mm; the menu of links changes it for now.",
        is_at_once=False,
    ),
    Setting(
        "starts_pan_linked",
        False,
        Kind.SWITCH,
        "pictures",
        "Pan together at start",
        "Viewports begin moving their pictures together; the menu of links changes it for now.",
        is_at_once=False,
    ),
    Setting(
        "starts_invert_linked",
        False,
        Kind.SWITCH,
        "pictures",
        "Invert together at start",
        "Viewports begin swapping black and white together; the menu of links changes it for now.",
        is_at_once=False,
    ),
    Setting(
        "starts_with_lines",
        True,
        Kind.SWITCH,
        "pictures",
        "Reference lines at start",
        "Lines that show where the active picture cuts the others are drawn at first; a key changes it for now.",
        is_at_once=False,
    ),
    Setting(
        "starts_with_cine_bar",
        False,
        Kind.SWITCH,
        "pictures",
        "Cine bar at start",
        "The bar for playing is there at first wherever pictures can play; an action changes it for now.",
        is_at_once=False,
    ),
    Setting(
        "has_sidecar",
        False,
        Kind.SWITCH,
        "pictures",
        "Copy measurements beside the study",
        "A structured report beside the study's files holds its measurements, written anew after each change; segments "
        "and key images are saved as objects of their own.",
    ),
)
_MEMORY = (
    Setting(
        "memory_share",
        0.4,
        Kind.NUMBER,
        "memory",
        "Memory for pictures",
        "The share of the machine's memory that decoded pictures may take. More of it: fewer pictures are read again.",
        least=0.05,
        most=0.8,
        step=0.05,
        is_share=True,
    ),
)
_DISCS = (
    Setting(
        "disc_folder",
        "",
        Kind.FOLDER,
        "memory",
        "Folder where discs appear",
        "Folders in it are offered like discs, beside the places where the system mounts those. Empty for none.",
    ),
)
_LIMITS = tuple(
    Setting(
        f"limit_{name}",
        least,
        Kind.WHOLE,
        "limits",
        HELP[name][0].upper() + HELP[name][1:],
        "A file that asks for more is refused before it takes memory. Raise it for files that you trust.",
        least=least,
        most=HIGHEST[name],
        is_at_once=False,
    )
    for name, least in DEFAULTS.items()
)
_INTERNAL = (
    Setting("last_folder", "", names_inputs=True),
    Setting("recent", [], will_do=_are_texts, names_inputs=True),
    Setting("key_profile", STANDARD),
    Setting("key_changes", {}, will_do=are_keys),
    Setting("mouse_changes", {}, will_do=are_gestures),
    Setting("palette_recent", [], will_do=_are_texts, names_inputs=True),
    Setting("corner_text", {}, will_do=is_choices),
    Setting("window_presets", {}, will_do=are_presets),
    Setting("albums", {}, will_do=are_albums, names_inputs=True),
    Setting("library_columns", "", is_place=True),
    Setting("own_luts", {}, will_do=is_tables),
    Setting("has_seen_tour", False),
    Setting("has_browser", True),
    Setting("has_inspector", True),
    Setting("window_geometry", "", will_do=_is_base64, is_place=True),
    Setting("window_panels", "", is_place=True),
    Setting("second_screen", "", is_place=True),
    Setting("browser_sizes", "", will_do=_is_base64, is_place=True),
)

TABLE: Mapping[str, Setting] = MappingProxyType(
    {row.name: row for row in (*_APPEARANCE, *_PICTURES, *_MEMORY, *_DISCS, *_LIMITS, *_INTERNAL)}
)
"""All settings by name."""


def shown(page: str = "") -> tuple[Setting, ...]:
    """Return the settings that users are shown, of one page or of all."""
    return tuple(row for row in TABLE.values() if row.page and page in ("", row.page))
