"""Finding the one series that is meant."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.api.handles import Series
from viewer.core.errors import ViewerError

LISTED = 20


def chosen_series(there: Sequence[Series], which: int | str | None) -> Series:
    """Return the series of a number, UID or key, the only one without; ViewerError lists those that there are."""
    named = [one for one in there if which is None or _is_named(one, which)]
    if len(named) == 1:
        return named[0]
    if not named:
        raise ViewerError(f"There is no series {which}" if which is not None else "There are no pictures", _list(there))
    what = "There are several series" if which is None else f"{which} names several series"
    raise ViewerError(what, _list(named), "choose one by its number or UID")


def _is_named(one: Series, which: int | str) -> bool:
    return str(which) in (one.uid, one.stack.key, str(one.number))


def _list(there: Sequence[Series]) -> str:
    texts = [f"{one.number}: {one.modality} {one.description}, {len(one)} pictures, {one.stack.key}" for one in there]
    more = f"; and {len(texts) - LISTED} more" if len(texts) > LISTED else ""
    return "; ".join(texts[:LISTED]) + more
