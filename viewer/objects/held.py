"""What each format cannot hold of marks, told before it is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from viewer.core.errors import ViewerError
from viewer.core.phrases import noted
from viewer.objects.content import MOST_VALUES
from viewer.objects.losses import Loss, gathered
from viewer.objects.placed import Placed
from viewer.objects.state_writing import is_grey

FORMATS = ("sr", "gsps", "kos")
NOT_MEASURED = noted("Numbers are text beside the drawing, not values that other programs can read.")
ON_PLANES = noted("Marks on planes of a volume are left out: it refers to acquired pictures alone.")
ON_COLOUR = noted("Marks on colour pictures are left out.")
NO_KEYS = noted("Key images are left out; a key object selection holds them.")
ONLY_KEYS = noted("Measurements are left out: it names pictures alone.")
COLOURS = noted("Other programs see no colours of marks.")
PLACES = noted("Other programs see the text where they like, not where it was moved to.")
GROUPS = noted("Groups, locks and hidden marks are known to this program alone.")
CODES = noted("The anatomical name of a mark is not told to other programs.")
LONG = noted("Of long outlines, other programs see every few points.")
WEIGHED = noted("That pixels count by the part that is covered is known to this program alone.")


def losses(format_: str, placed: Sequence[Placed], key_ids: Sequence[str] = ()) -> list[Loss]:
    """Return what a format ('sr', 'gsps', 'kos') does not hold of marks and of key images, by their ids."""
    if format_ not in FORMATS:
        raise ViewerError(f"There is no format “{format_}”", "there are " + ", ".join(FORMATS))
    if format_ == "kos":
        return gathered((ONLY_KEYS, one.annotation.id) for one in placed)
    found = [pair for one in placed for pair in _of_both(one)]
    if format_ == "gsps":
        found = [pair for one in placed for pair in (*_of_state(one), *_of_both(one))]
    return gathered([*((NO_KEYS, id_) for id_ in key_ids), *found])


def is_held(format_: str, one: Placed) -> bool:
    """Whether a format holds a mark at all."""
    return format_ == "sr" or (format_ == "gsps" and not one.is_reformatted and is_grey(one.instance))


def _of_both(one: Placed) -> Iterator[tuple[str, str]]:
    mark = one.annotation
    if mark.color:
        yield COLOURS, mark.id
    if mark.label_offset is not None:
        yield PLACES, mark.id
    if mark.group or mark.is_locked or mark.is_hidden:
        yield GROUPS, mark.id
    if mark.is_weighted:
        yield WEIGHED, mark.id
    if any(len(graphic.points) > MOST_VALUES // 2 for graphic in one.graphics):
        yield LONG, mark.id


def _of_state(one: Placed) -> Iterator[tuple[str, str]]:
    mark = one.annotation
    if one.is_reformatted:
        yield ON_PLANES, mark.id
    elif not is_grey(one.instance):
        yield ON_COLOUR, mark.id
    elif one.stats:
        yield NOT_MEASURED, mark.id
    if mark.label is not None:
        yield CODES, mark.id
