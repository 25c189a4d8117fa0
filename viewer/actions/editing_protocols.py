"""Actions that change hanging protocols: every change is an entry of the history, and kept at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.hanging import current_study
from viewer.core.errors import ViewerError
from viewer.core.folding import folded
from viewer.hanging import editing, stored
from viewer.hanging.facts import candidates, modality_of
from viewer.hanging.learning import Seen, learned
from viewer.hanging.records import Place, Protocol, Show
from viewer.state.view import Slot, SlotKind

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.core.records import Study


def save(desk: Desk, name: str = "") -> None:
    """Save what is shown now as a protocol, the first of the list."""
    study, view = current_study(desk), desk.store.view
    priors = desk.protocols.priors(study)
    seen = [_seen(desk, slot, study, priors) for slot in view.slots]
    if not any(one.candidate is not None for one in seen):
        raise ViewerError("Nothing is shown that a protocol could hang")
    title = free_name(desk, name.strip() or study.description.strip() or "My arrangement")
    protocol = learned(free_id(desk, title), title, study, priors, (view.rows, view.columns), seen)
    told = f"Saved as “{title}”: studies like this one hang so from now on."
    desk.protocols.change(f"Save protocol “{title}”", lambda all_: (protocol, *all_), told=told)
    id_ = protocol.id
    desk.store.show(lambda view: replace(view, hanging=replace(view.hanging, protocol=id_)))


def _seen(desk: Desk, slot: Slot, study: Study, priors: Sequence[Study]) -> Seen:
    found = desk.store.catalog.find(slot.stack_key) if slot.kind is not SlotKind.EMPTY else None
    studies = [study, *priors]
    number = next((n for n, one in enumerate(studies) if found is not None and one.study_uid == found[0].study_uid), -1)
    if found is None or number < 0:
        return Seen(None, Place())
    of_stack = [one for one in candidates(studies[number]) if one.stack.key == slot.stack_key]
    inside = [one for one in of_stack if one.index <= slot.index < one.index + one.count] or of_stack[:1]
    show = Show(slot.plane) if slot.kind is SlotKind.PLANE else Show.PICTURES
    show = Show.VOLUME if slot.kind is SlotKind.VOLUME else show
    usual = desk.first_look(slot.stack_key)
    preset = _preset_of(slot, found[1].series.modality) if slot.look.window != usual.window else ""
    place = Place(
        prior=number,
        show=show,
        slab_mm=slot.slab_mm,
        slab_mode=slot.slab_mode,
        preset=preset,
        volume_preset=slot.preset,
        lut=slot.look.lut if slot.look.lut != usual.lut else "",
        is_inverted=slot.look.is_inverted if slot.look.is_inverted != usual.is_inverted and not preset else None,
        chest_wall=slot.camera.justify,
        over=_modality_of(desk, slot.overlay),
    )
    return Seen(inside[0] if inside else None, place)


def _modality_of(desk: Desk, key: str) -> str:
    stack = desk.store.catalog.stack(key) if key else None
    return modality_of(stack) if stack is not None else ""


def _preset_of(slot: Slot, modality: str) -> str:
    """Return the preset that a slot's window is, '' for one set by hand: that belongs to one picture."""
    from viewer.presets.windows import window_presets

    window = slot.look.window
    for preset in window_presets(modality):
        if window is not None and (preset.window.center, preset.window.width) == (window.center, window.width):
            return preset.name
    return ""


def free_name(desk: Desk, wanted: str) -> str:
    """Return a name that no protocol has: 'Chest', 'Chest 2'."""
    taken = {folded(protocol.name) for protocol in desk.protocols.all()}
    names = [wanted[:80], *(f"{wanted[:80]} {number}" for number in range(2, 1000))]
    return next(name for name in names if folded(name) not in taken)


def free_id(desk: Desk, name: str) -> str:
    taken = {protocol.id for protocol in desk.protocols.all()} | {protocol.id for protocol in stored.built_in()}
    base = re.sub(r"[^a-z0-9]+", "-", folded(name)).strip("-") or "protocol"
    return next(one for one in (base, *(f"{base}-{n}" for n in range(2, 1000))) if one not in taken)


def _change(desk: Desk, name: str, label: str, command: Callable[[Protocol], Protocol], group: str = "") -> None:
    chosen = desk.protocols.find(name)
    changed = command(chosen)
    desk.protocols.change(
        label.replace("{name}", chosen.name),
        lambda all_: tuple(changed if p.id == chosen.id else p for p in all_),
        group,
    )


def rename(desk: Desk, protocol: str, name: str) -> None:
    """Give a protocol another name."""
    if not name.strip():
        raise ViewerError("A protocol needs a name")
    chosen = desk.protocols.find(protocol)
    title = name.strip() if folded(name.strip()) == folded(chosen.name) else free_name(desk, name.strip())
    _change(desk, protocol, f"Rename protocol “{chosen.name}”", lambda one: replace(one, name=title))


def switch(desk: Desk, protocol: str) -> None:
    """Switch a protocol off, or on again."""
    is_on = desk.protocols.find(protocol).is_on
    label = "Switch off “{name}”" if is_on else "Switch on “{name}”"
    _change(desk, protocol, label, lambda one: replace(one, is_on=not is_on))


def duplicate(desk: Desk, protocol: str) -> None:
    """Make a copy of a protocol, before it in the list."""
    chosen = desk.protocols.find(protocol)
    title = free_name(desk, f"{chosen.name} copy")
    copy = replace(chosen, id=free_id(desk, title), name=title, is_built_in=False)

    def insert(all_: tuple[Protocol, ...]) -> tuple[Protocol, ...]:
        at = next(n for n, one in enumerate(all_) if one.id == chosen.id)
        return (*all_[:at], copy, *all_[at:])

    desk.protocols.change(f"Duplicate protocol “{chosen.name}”", insert)


def delete(desk: Desk, protocol: str) -> None:
    """Delete a protocol; undo brings it back."""
    chosen = desk.protocols.find(protocol)
    desk.protocols.change(
        f"Delete protocol “{chosen.name}”", lambda all_: tuple(one for one in all_ if one.id != chosen.id)
    )


def move(desk: Desk, protocol: str, by: int) -> None:
    """Move a protocol up (negative) or down: of those that fit the first one hangs."""
    chosen = desk.protocols.find(protocol)

    def reorder(all_: tuple[Protocol, ...]) -> tuple[Protocol, ...]:
        at = next(n for n, one in enumerate(all_) if one.id == chosen.id)
        others = [one for one in all_ if one.id != chosen.id]
        others.insert(max(0, min(len(others), at + by)), chosen)
        return tuple(others)

    desk.protocols.change(f"Move protocol “{chosen.name}”", reorder, group=f"move {chosen.id}")


def set_rule(
    desk: Desk, protocol: str, place: int, term: str, test: str = "", rule: int = 0, values: Sequence[str] = ()
) -> None:
    """Add a rule, or replace the one of a number (from 1)."""
    condition = editing.rule(place, term, test, values)
    _change(desk, protocol, "Change rules of “{name}”", lambda one: editing.with_rule(one, place, condition, rule - 1))


def drop_rule(desk: Desk, protocol: str, place: int, rule: int) -> None:
    """Take a rule away."""
    _change(desk, protocol, "Change rules of “{name}”", lambda one: editing.without_rule(one, place, rule - 1))


def set_field(desk: Desk, protocol: str, place: int, field: str, value: str = "") -> None:
    """Change how a viewport shows its series, or the grid."""
    _change(desk, protocol, "Change protocol “{name}”", lambda one: editing.with_field(one, place, field, value))


def restore(desk: Desk) -> None:
    """Bring back the program's own protocols as they came; those of the user stay, before them."""
    own = {protocol.id for protocol in stored.built_in()}
    desk.protocols.change(
        "Restore the program's protocols",
        lambda all_: (*(one for one in all_ if one.id not in own), *stored.built_in()),
    )


def edit(desk: Desk, protocol: str = "") -> None:
    """Show the page on which protocols are read and changed as sentences."""
    if desk.window is None:
        raise ViewerError("This needs the window")
    desk.window.show_page("hanging", protocol=protocol)


PROTOCOL = Argument("protocol", is_required=True, help="name of a protocol")
PLACE = Argument("place", int, is_required=True, help="0 for the study, else a viewport from 1")

ACTIONS = (
    Action(
        "hanging.edit",
        "Hanging protocols…",
        edit,
        "Read and change the rules by which studies hang, as sentences; try them on the open study.",
        (),
        "View/Hanging",
        "hanging",
        need=Need.WINDOW,
        arguments=(Argument("protocol", default="", help="the protocol to show first"),),
    ),
    Action(
        "hanging.save",
        "Save arrangement as protocol",
        save,
        "Write the rules by which studies like this one hang as this one does now.",
        ("Ctrl+Shift+Alt+H",),
        "View/Hanging",
        "save",
        verb="hanging-save",
        need=Need.PICTURE,
        arguments=(Argument("name", default="", help="name of the protocol"),),
    ),
    Action(
        "hanging.rename",
        "Rename protocol",
        rename,
        "Give a hanging protocol another name.",
        arguments=(PROTOCOL, Argument("name", is_required=True, help="the new name")),
    ),
    Action(
        "hanging.switch",
        "Switch protocol on or off",
        switch,
        "A protocol that is off hangs no study by itself.",
        arguments=(PROTOCOL,),
    ),
    Action(
        "hanging.duplicate",
        "Duplicate protocol",
        duplicate,
        "Make a copy of a hanging protocol, before it in the list.",
        icon="copy",
        arguments=(PROTOCOL,),
    ),
    Action(
        "hanging.delete",
        "Delete protocol",
        delete,
        "Delete a hanging protocol; undo brings it back.",
        icon="trash",
        arguments=(PROTOCOL,),
    ),
    Action(
        "hanging.move",
        "Move protocol",
        move,
        "Move a hanging protocol in the list: of those that fit, the first one hangs.",
        arguments=(PROTOCOL, Argument("by", int, is_required=True, help="lines; negative moves up")),
    ),
    Action(
        "hanging.rule",
        "Change rule",
        set_rule,
        "Add a rule on the study or on the series of a viewport, or replace one.",
        arguments=(
            PROTOCOL,
            PLACE,
            Argument("term", is_required=True, help="what it looks at, as modality, description, laterality, view"),
            Argument("test", default="", help="any, all, none, at_least or at_most"),
            Argument("rule", int, 0, help="number of the rule to replace, from 1; 0 adds one"),
            Argument("values", list, (), is_rest=True, help="words or a number to compare with"),
        ),
    ),
    Action(
        "hanging.drop_rule",
        "Take rule away",
        drop_rule,
        "Take a rule away from the study or from a viewport.",
        arguments=(PROTOCOL, PLACE, Argument("rule", int, is_required=True, help="number of the rule, from 1")),
    ),
    Action(
        "hanging.set",
        "Change viewport of protocol",
        set_field,
        "Change how a viewport shows its series, or the grid of a protocol.",
        arguments=(
            PROTOCOL,
            PLACE,
            Argument("field", is_required=True, choices=(*editing.PROTOCOL_FIELDS, *editing.PLACE_FIELDS)),
            Argument("value", default="", help="a word, a number, or nothing"),
        ),
    ),
    Action(
        "hanging.restore",
        "Restore the program's protocols",
        restore,
        "Bring back the hanging protocols that came with the program, as they came; your own stay before them.",
        menu="View/Hanging",
    ),
)
