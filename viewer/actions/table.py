"""The one table of everything a user can do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from viewer.actions import (
    annotating,
    blending,
    browsing,
    calibrating,
    calibration,
    cine,
    comparing,
    corner_text,
    discs,
    editing_protocols,
    exchanging_protocols,
    exchanging_segments,
    explaining,
    exporting,
    file_places,
    files,
    guiding,
    hanging,
    journal,
    key_images,
    key_measuring,
    keys,
    layouts,
    lesions,
    library,
    limits,
    linking,
    looks,
    luts,
    magnifying,
    mark_editing,
    mark_objects,
    measurement_files,
    merging,
    organizing,
    outlines,
    paging,
    panels,
    phases,
    placing,
    plotting,
    presenting,
    protocol_table,
    reading_values,
    recording,
    restoring,
    scrolling,
    second,
    segment_combining,
    segment_operations,
    segment_records,
    segment_tools,
    series_doctor,
    settings,
    switches,
    tabs,
    tags,
    tour,
    undoing,
    viewports,
    volumes3d,
    weighing,
    window_presets,
    window_steps,
)
from viewer.actions.action import Action
from viewer.core.phrases import say

TOPICS = (
    files,
    discs,
    browsing,
    file_places,
    restoring,
    library,
    undoing,
    annotating,
    organizing,
    lesions,
    measurement_files,
    mark_editing,
    explaining,
    calibrating,
    weighing,
    outlines,
    key_images,
    mark_objects,
    scrolling,
    phases,
    plotting,
    cine,
    looks,
    blending,
    luts,
    window_steps,
    window_presets,
    presenting,
    reading_values,
    calibration,
    placing,
    magnifying,
    segment_records,
    segment_tools,
    segment_operations,
    segment_combining,
    exchanging_segments,
    switches,
    linking,
    key_measuring,
    recording,
    guiding,
    protocol_table,
    journal,
    layouts,
    comparing,
    paging,
    viewports,
    hanging,
    editing_protocols,
    exchanging_protocols,
    tabs,
    second,
    volumes3d,
    exporting,
    series_doctor,
    merging,
    tags,
    corner_text,
    limits,
    tour,
    keys,
    settings,
    panels,
)


def build() -> Mapping[str, Action]:
    """Return all actions by id, in the order of menus."""
    table: dict[str, Action] = {}
    for topic in TOPICS:
        for action in topic.ACTIONS:
            if action.id in table:
                raise ValueError(f"two actions are called {action.id}")
            table[action.id] = action
    return MappingProxyType(table)


def in_language(table: Mapping[str, Action]) -> Mapping[str, Action]:
    """Return the table with titles and help in the user's language; ids, verbs and menus stay."""
    return MappingProxyType(
        {
            id_: replace(
                action,
                title=say(action.title),
                help=say(action.help),
                arguments=tuple(replace(one, help=say(one.help)) for one in action.arguments),
            )
            for id_, action in table.items()
        }
    )


def by_verb(table: Mapping[str, Action], word: str) -> Action | None:
    """Find an action by its story verb, or its id."""
    if word in table:
        return table[word]
    return next((action for action in table.values() if action.verb == word), None)
