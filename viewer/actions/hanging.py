"""Actions on hanging protocols: hanging by one, going through those that fit, saying why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viewer.actions.action import Action, Argument, Need
from viewer.actions.hung import hung_view
from viewer.core.errors import ViewerError
from viewer.core.phrases import Sentence, noted
from viewer.core.records import Study
from viewer.hanging.arranging import Arrangement
from viewer.hanging.matching import Verdict, judge
from viewer.hanging.priors import priors_of
from viewer.state.view import SlotKind, ViewState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.actions.desk import Desk


def current_study(desk: Desk) -> Study:
    """Return the study that hangs, or that of the active viewport; ViewerError without one.

    Where the active viewport shows a prior of what hangs, that study is still the current one.
    """
    view, studies = desk.store.view, desk.store.catalog.studies
    found = desk.store.catalog.find(view.active_slot.stack_key)
    uid = found[0].study_uid if found else ""
    hanging = view.hanging.study_uids
    if hanging and (not uid or uid in hanging) and hanging[0] in studies:
        return studies[hanging[0]]
    if found is None:
        shown = (desk.store.catalog.find(slot.stack_key) for slot in view.slots)
        found = next((one for one in shown if one is not None), None)
    if found is None:
        if len(studies) == 1:
            return next(iter(studies.values()))
        raise ViewerError("No study is shown in the active viewport")
    return found[0]


def apply(desk: Desk, protocol: str = "") -> None:
    """Hang the current study by a protocol, or by the first that fits."""
    study = current_study(desk)
    if protocol:
        chosen = desk.protocols.find(protocol)
        verdict = judge(chosen, study, desk.protocols.priors(study))
        if verdict.arrangement is None or not verdict.fits:
            raise ViewerError(f"The study does not hang by “{chosen.name}”", " ".join(verdict.why_not))
        hang_by(desk, verdict.arrangement, study)
        return
    best, _ = desk.protocols.match(study)
    if best is None or best.arrangement is None:
        raise ViewerError("No hanging protocol fits this study", hint="see “Why it hangs so” for each protocol")
    hang_by(desk, best.arrangement, study)


def hang_by(desk: Desk, arrangement: Arrangement, study: Study) -> None:
    """Hang a study as an entry of the history; tell what found no viewport."""
    studies = (study, *desk.protocols.priors(study)[: arrangement.protocol.priors])
    name = arrangement.protocol.name
    desk.store.alter(f"Hang by “{name}”", lambda view: hung_view(desk, view, arrangement, studies))
    left = len(arrangement.left_over)
    empty = [cell.reason for cell in arrangement.cells if cell.candidate is None and cell.reason]
    more = "1 more is in the browser." if left == 1 else f"{left} more are in the browser."
    more = more if left and arrangement.rows * arrangement.columns > 1 else ""
    desk.notify(Sentence.of(f"Hung by “{name}”.", more, *dict.fromkeys(empty), between=" "))


def step(desk: Desk, by: int = 1) -> None:
    """Hang by the next (or an earlier) of the protocols that fit."""
    study = current_study(desk)
    fitting = [one for one in desk.protocols.match(study)[1] if one.fits and one.protocol.is_on]
    if not fitting:
        raise ViewerError("No hanging protocol fits this study")
    ids = [one.protocol.id for one in fitting]
    now = desk.store.view.hanging.protocol
    at = (ids.index(now) + by) % len(ids) if now in ids else 0
    arrangement = fitting[at].arrangement
    assert arrangement is not None
    hang_by(desk, arrangement, study)


def show_reset(desk: Desk) -> None:
    """Hang the study anew by the protocol that it hangs by."""
    apply(desk, desk.store.view.hanging.protocol)


def is_automatic(desk: Desk) -> bool:
    """Whether studies hang by protocol when they are opened."""
    return bool(desk.settings.get("hanging_automatic", True))


def set_automatic(desk: Desk) -> None:
    """Hang studies by protocol when they are opened, or leave that."""
    desk.settings.set("hanging_automatic", not is_automatic(desk))


def hang_opened(desk: Desk, study_uids: Sequence[str], before: ViewState) -> None:
    """Hang what was just opened, where the view is still `before`: as the first picture was shown in it.

    Nothing moves once the user has done something, and other studies that are shown stay.
    """
    from viewer.actions.comparing import tell_of_priors

    if not is_automatic(desk):
        return
    view, catalog = desk.store.view, desk.store.catalog
    found = catalog.find(view.active_slot.stack_key)
    if found is None or found[0].study_uid not in study_uids or not _is_untouched(before, view):
        return
    if any(n != view.active and slot.kind is not SlotKind.EMPTY for n, slot in enumerate(view.slots)):
        return
    opened = [catalog.studies[uid] for uid in study_uids if uid in catalog.studies]
    study = _newest(found[0], opened)
    verdict, _ = desk.protocols.match(study)
    if verdict is None or verdict.arrangement is None:
        return
    if _is_plain(verdict) and study is found[0]:
        tell_of_priors(desk, study)
        return  # it hangs already: one series fills the window
    hang_by(desk, verdict.arrangement, study)
    tell_of_priors(desk, study)


def _newest(shown: Study, opened: Sequence[Study]) -> Study:
    """Return the study that is the current one: the newest of the shown patient among those opened together."""
    for study in opened:
        if shown in priors_of(study, opened):
            return _newest(study, opened)
    return shown


def _is_plain(verdict: Verdict) -> bool:
    protocol = verdict.protocol
    return not protocol.study and not protocol.fills and len(protocol.places) == 1 and protocol.places[0].series == ()


def _is_untouched(before: ViewState, now: ViewState) -> bool:
    """Whether viewports are as they were when the first picture was shown: stacks may have grown meanwhile."""
    same = (before.rows, before.columns, before.active, before.large_slot)
    if same != (now.rows, now.columns, now.active, now.large_slot):
        return False
    return all(
        (a.kind, a.stack_key, a.look, a.camera, a.is_playing, a.plane)
        == (b.kind, b.stack_key, b.look, b.camera, b.is_playing, b.plane)
        for a, b in zip(before.slots, now.slots, strict=True)
    )


def explain(desk: Desk) -> None:
    """Show which protocol the current study hangs by, and why not by the others."""
    from viewer.hanging.telling import told

    study = current_study(desk)
    best, verdicts = desk.protocols.match(study)
    if desk.window is None:
        raise ViewerError("This needs the window", hint="without one: hounsfield hanging explain INPUT")
    text = "\n".join(told(study, desk.protocols.priors(study), best, verdicts))
    desk.window.show_text(noted("Why it hangs so"), text)


ACTIONS = (
    Action(
        "hanging.apply",
        "Hang by protocol",
        apply,
        "Hang the current study by a protocol, by its name, or by the first that fits.",
        ("Ctrl+Shift+H",),
        "View/Hanging",
        "hanging",
        verb="hang",
        need=Need.STUDY,
        arguments=(Argument("protocol", default="", help="name of a protocol; the first that fits without one"),),
    ),
    Action(
        "hanging.next",
        "Next protocol",
        lambda desk: step(desk, 1),
        "Hang by the next protocol that fits the study.",
        ("Ctrl+Right",),
        "View/Hanging",
        need=Need.STUDY,
    ),
    Action(
        "hanging.previous",
        "Previous protocol",
        lambda desk: step(desk, -1),
        "Hang by the protocol before, of those that fit the study.",
        ("Ctrl+Left",),
        "View/Hanging",
        need=Need.STUDY,
    ),
    Action(
        "hanging.explain",
        "Why it hangs so",
        explain,
        "Which protocol the study hangs by, and for each other one why not.",
        (),
        "View/Hanging",
        need=Need.STUDY,
    ),
    Action(
        "hanging.automatic",
        "Hang studies when opened",
        set_automatic,
        "Hang a study by the first protocol that fits as soon as it is open.",
        (),
        "View/Hanging",
        checked=is_automatic,
    ),
)
