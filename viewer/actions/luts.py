"""Actions on colour tables of the user's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from viewer.actions.action import Action, Argument
from viewer.actions.named_files import read
from viewer.core.errors import ViewerError
from viewer.state.luts import MOST

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State, Store

SETTING = "own_luts"
LONGEST = 60


class LutSettings(Protocol):
    """Where the tables are kept."""

    def get(self, name: str, default: Any = None) -> Any:
        """Return a setting."""
        ...

    def set(self, name: str, value: Any) -> None:
        """Change a setting."""
        ...


def keep_luts(settings: LutSettings, store: Store) -> None:
    """Bring the tables of the settings into the view, and keep there what is changed, undone and done again."""
    kept: Mapping[str, str] = MappingProxyType(dict(settings.get(SETTING, {})))
    store.show(lambda view: replace(view, luts=kept))
    _offer(kept)

    def follow(old: State, new: State) -> None:
        if old.view.luts is not new.view.luts:
            _offer(new.view.luts)
            settings.set(SETTING, dict(new.view.luts))

    store.listen(follow)


def _offer(tables: Mapping[str, str]) -> None:
    from viewer.display import colour

    colour.use_own({name: np.frombuffer(bytes.fromhex(rgb), np.uint8).reshape(256, 3) for name, rgb in tables.items()})


def load_lut(desk: Desk, path: str) -> None:
    """Take a colour table from a file and colour the active picture by it, if it is grey."""
    title = Path(path).stem.strip()[:LONGEST] or "own"
    read(desk, path, read_file, lambda rgb: _add(desk, title, rgb))


def read_file(path: Path) -> str:
    """Return the colours of a file as the view holds them. Raises ViewerError for what is no colour table."""
    from viewer.core import short_files
    from viewer.display import lut_files

    try:
        table = lut_files.read_lut(short_files.read_ordinary(path, lut_files.MOST_BYTES))
    except OSError as error:
        raise ViewerError("The file could not be read", error.strerror or "") from None
    return table.tobytes().hex()


def _add(desk: Desk, title: str, rgb: str) -> None:
    from viewer.display import colour

    luts = desk.store.view.luts
    if len(luts) >= MOST:
        raise ViewerError(f"There can be {MOST} colour tables of your own")
    # Another table of the same name gets a number: pictures that are shown by the first stay as they are.
    taken = {name for name, known in luts.items() if known != rgb} | colour.given_names()
    name = next(name for n in range(1, 2 * MOST) if (name := title if n == 1 else f"{title} {n}") not in taken)
    added = MappingProxyType({**luts, name: rgb})
    desk.store.alter(f"Add colours {name}", lambda view: replace(view, luts=added))
    if desk.is_enabled("view.lut"):
        desk.execute("view.lut", lut=name)


def remove_lut(desk: Desk, lut: str) -> None:
    """Take a colour table of the user's own away; what is shown by it becomes grey."""
    luts = desk.store.view.luts
    if lut not in luts:
        raise ViewerError(f"There is no colour table of your own called “{lut}”")
    left = MappingProxyType({name: rgb for name, rgb in luts.items() if name != lut})

    def show(view: Any) -> Any:
        slots = tuple(
            replace(slot, look=replace(slot.look, lut="grey")) if slot.look.lut == lut else slot for slot in view.slots
        )
        return replace(view, luts=left, slots=slots)

    desk.store.alter(f"Remove colours {lut}", show)


ACTIONS = (
    Action(
        "lut.load",
        "Load a colour table",
        load_lut,
        "Take a colour table from a file: CSV, ImageJ .lut, .pal or JSON.",
        arguments=(Argument("path", is_required=True, help="a file with red, green and blue of each colour"),),
    ),
    Action(
        "lut.remove",
        "Remove a colour table",
        remove_lut,
        "Take a colour table of your own away.",
        arguments=(Argument("lut", is_required=True, help="its name"),),
    ),
)
