"""The tour of the window for those who open it for the first time, on the demo study."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.actions.action import Action, Need
from viewer.core.phrases import say

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.core.records import Stack


SERIES, LIVER, LUNGS = "Torso venous", 150, 205
_KEY = re.compile(r"\{key:([\w.]+)\}")


@dataclass(frozen=True, slots=True)
class Step:
    """A stop of the tour: what it says, which part of the window it means, and what is done as it comes up.

    `{key:ID}` in the text becomes the key of an action. `part` is 'browser', 'pictures', 'toolbar', 'inspector',
    'status', or '' for the whole window. `does` are actions with their arguments.
    """

    title: str
    text: str
    part: str = ""
    does: tuple[tuple[str, dict[str, object]], ...] = ()


STEPS = (
    Step(
        "Welcome",
        "This is a study that the program made itself: nobody's pictures. The tour takes two minutes; Esc ends "
        "it, and what it does can be undone.",
    ),
    Step(
        "Studies and series",
        "Here are your studies, and below them the series of the one that is open. Double click a picture to show"
        " it, or drag it into a viewport. The field above finds studies by name, date or description. "
        "{key:panel.browser} hides it all.",
        "browser",
    ),
    Step(
        "The pictures",
        "The wheel goes from slice to slice. Drag with the left button for brightness and contrast, with the "
        "middle one to move the picture, with the right one to enlarge it. A right click opens a menu.",
        "pictures",
        (("view.go", {"index": LIVER}),),
    ),
    Step(
        "Windows by one key",
        "This is the lung window. The keys 0 to 9 set windows: 0 by the picture's values, 1 as the file says, the"
        " others by what is examined.",
        "pictures",
        (("view.go", {"index": LUNGS}), ("window.preset", {"name": "lung"})),
    ),
    Step(
        "Measuring",
        "Press {key:tool.length} and draw a line: the length stands beside it, in mm where the file allows it. "
        "The other tools lie beside it in the toolbar.",
        "toolbar",
        (("tool.length", {}),),
    ),
    Step(
        "Planes of a volume",
        "Slices that lie evenly make a volume: axial, coronal and sagittal planes, and 3D. Drag the lines to move"
        " through the body.",
        "pictures",
        (("tool.window", {}), ("layout.mpr_3d", {})),
    ),
    Step(
        "All about the picture",
        "Brightness by number, measurements as a table, the elements of the file, and the list of all that was "
        "done. {key:panel.inspector} hides it.",
        "inspector",
        (("layout.single", {}), ("panel.page", {"page": "history"})),
    ),
    Step(
        "Nothing is lost",
        "{key:edit.undo} takes the last step back: a measurement, a layout, a window. Nothing asks whether you "
        "are sure, because everything can be undone.",
        "inspector",
    ),
    Step(
        "Find anything",
        "{key:app.palette} finds every action, preset, series and setting by some letters of its name. "
        "{key:help.keys} shows all keys.",
    ),
)


def steps(desk: Desk) -> tuple[Step, ...]:
    """Return the steps of the tour: those whose keys belong to actions that there are."""
    return tuple(step for step in STEPS if all(id_ in desk.actions for id_ in named(step)))


def named(step: Step) -> list[str]:
    """Return the actions whose keys a step tells."""
    return _KEY.findall(step.text)


def text_of(step: Step, key_of: Callable[[str], str]) -> str:
    """Return what a step says; `key_of` gives the key of an action as it is shown."""
    return _KEY.sub(lambda found: key_of(found[1]), say(step.text))


def series(desk: Desk) -> Stack | None:
    """Return the series that the tour is made on, None while it is not open."""
    stacks = (stack for study in desk.store.catalog.studies.values() for stack in study.stacks)
    return next((stack for stack in stacks if stack.series.description.startswith(SERIES) and stack.is_volume), None)


def tour(desk: Desk) -> None:
    """Begin the tour; the demo study is opened for it."""
    if desk.window is not None:
        desk.window.start_tour()


ACTIONS = (
    Action("help.tour", "Tour", tour, "See the parts of the window, on the demo study.", menu="Help", need=Need.WINDOW),
)
