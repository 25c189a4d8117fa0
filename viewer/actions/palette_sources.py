"""What the palette offers: actions, windows, series and studies that are open, elements of the file, help."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from viewer.actions.argument_choices import series_title
from viewer.actions.binding import Binding
from viewer.actions.fuzzy import Text
from viewer.actions.palette import Entry, Question
from viewer.core.errors import ViewerError
from viewer.core.phrases import say
from viewer.core.readable import visible
from viewer.state.view import SlotKind

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.dicom.tags import Row
    from viewer.library.records import StudyRow
    from viewer.state.setting import Setting

LONGEST_VALUE = 120
JOB = "palette.read"


def entries(desk: Desk) -> list[Entry]:
    """Return what is known at once; elements of the file and pages of the manual are read by `read`."""
    return [*actions(desk), *windows(desk), *series(desk), *studies(desk), *settings(desk)]


def actions(desk: Desk) -> list[Entry]:
    """Return each row of the table, and what the user gave keys to."""
    bound = [binding for binding in desk.keymap.bindings() if binding.args]
    found = []
    for binding in (*map(Binding, desk.actions), *bound):
        row = desk.actions[binding.action]
        title = binding.title(desk.actions)
        is_asking = not binding.args and any(argument.is_required for argument in row.arguments)
        asks = "…" if is_asking or row.title.endswith("…") else ""
        found.append(
            Entry(
                "action",
                _row_text(title + asks, f"{row.help} {row.menu} {row.id} {row.verb}"),
                binding,
                row.help,
                icon=row.icon,
                keys=desk.keymap.keys_of(binding.action, **dict(binding.args)),
                why_not=desk.why_not(row.id),
            )
        )
    return found


@cache
def _row_text(title: str, beside: str) -> Text:
    return Text.of(title, f"{beside} {title.replace(' × ', 'x')}")


def windows(desk: Desk) -> list[Entry]:
    """Return the windows that fit the active picture."""
    from viewer.presets.windows import window_presets

    slot, stack = desk.store.view.active_slot, desk.active_stack()
    if stack is None or slot.kind not in (SlotKind.STACK, SlotKind.PLANE):
        return []
    found = []
    for preset in window_presets(stack.series.modality):
        keys = desk.keymap.keys_of("window.preset", name=preset.name)
        placed = desk.keymap.keys_of(f"window.key_{preset.key}") if preset.key else ()
        found.append(
            Entry(
                "preset",
                _row_text(say(preset.title), f"window preset {preset.title} {preset.name}"),
                Binding.of("window.preset", {"name": preset.name}),
                say("Window preset"),
                f"W {preset.window.width:g}  L {preset.window.center:g}",
                "presets",
                (*keys, *placed),
            )
        )
    return found


def series(desk: Desk) -> list[Entry]:
    """Return the series that are open."""
    return [
        Entry(
            "series",
            Text.of(series_title(stack), f"series {stack.series.modality} {study.description} {study.patient.name}"),
            Binding.of("stack.open", {"stack": stack.key}),
            visible(study.description) or say("Series"),
            f"{visible(stack.series.modality)} · {len(stack.items)}",
            "stack",
        )
        for study in desk.store.catalog.studies.values()
        for stack in study.stacks
        if stack.items
    ]


def studies(desk: Desk) -> list[Entry]:
    """Return the studies that are open: one is shown by its first series."""
    found = []
    for study in desk.store.catalog.studies.values():
        first = next((stack for stack in study.stacks if stack.items), None)
        if first is not None:
            beside = f"study {study.patient.name} {study.patient.patient_id} {study.date} {study.accession}"
            name = visible(study.description) or say("Study")
            who = visible(study.patient.name)
            binding = Binding.of("stack.open", {"stack": first.key})
            found.append(Entry("study", Text.of(name, beside), binding, who, _date(study.date), "patient"))
    return found


def settings(desk: Desk) -> list[Entry]:
    """Return the settings, with what they are now."""
    from viewer.state.setting_table import shown

    return [
        Entry(
            "setting",
            _row_text(say(row.title), f"setting {row.help} {row.name}"),
            Binding.of("settings.show", {"name": row.name}),
            say(row.help),
            _now(row, desk.settings.get(row.name)),
            "settings",
        )
        for row in shown()
    ]


def _now(row: Setting, value: object) -> str:
    if isinstance(value, bool):
        return say("On") if value else say("Off")
    if row.choices is not None:
        return say(row.choices.get(str(value), str(value)))
    return f"{value} {row.unit}".rstrip()


def read(desk: Desk, done: Callable[[list[Entry]], None]) -> None:
    """Read the elements of the shown file and the headings of the manual, in a job."""
    from viewer.actions.tags import shown_file
    from viewer.jobs.lanes import Priority

    location = shown_file(desk)

    def work(_: object) -> list[Entry]:
        found = _help()
        if location is not None:
            from viewer.dicom.tags import rows

            found += [_tag(row) for row in rows(location)]
        return found

    def finished(found: list[Entry] | None, error: ViewerError | None) -> None:
        del error  # a file that cannot be read has no elements to offer
        done(found or [])

    desk.lanes.submit(JOB, Priority.NEIGHBOUR, work, finished)


def find_studies(desk: Desk, question: Question, query: str, done: Callable[[Question], None]) -> None:
    """Search the library in a job for the studies that a question can be answered with."""
    from viewer.actions.finding import find_named

    def found(rows: list[StudyRow]) -> None:
        done(replace(question, choices=tuple(_study(question, row) for row in rows)))

    find_named(desk, query, found)


def _study(question: Question, row: StudyRow) -> Entry:
    binding = Binding(question.action.id, ((question.argument.name, row.study_uid),))
    who = visible(f"{row.patient_name} · {row.patient_id}")
    kinds = ", ".join(row.modalities)
    return Entry("study", Text.of(visible(row.description) or kinds), binding, who, _date(row.date), "patient")


def _tag(row: Row) -> Entry:
    value = visible(row.value)[:LONGEST_VALUE]
    tag = row.tag.strip("()")
    text = Text.of(visible(row.name), f"tag element {tag} {tag.replace(',', '')} {row.keyword} {value}")
    return Entry("tag", text, Binding.of("tags.go", {"path": row.path}), tag, value, "tags")


def _help() -> list[Entry]:
    from viewer.actions.about import manual_sections

    try:
        sections = manual_sections()
    except ViewerError:
        return []
    return [
        Entry(
            "help",
            _row_text(section, "help manual"),
            Binding.of("help.manual", {"section": section}),
            say("Manual"),
            icon="info",
        )
        for section in sections
    ]


def _date(text: str) -> str:
    return f"{text[:4]}-{text[4:6]}-{text[6:]}" if len(text) == 8 and text.isascii() and text.isdigit() else ""
