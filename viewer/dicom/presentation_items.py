"""Items and numbers of a presentation state, within limits: what is damaged or too much is left out."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from viewer.core.errors import ViewerError
from viewer.core.presentation_state import ImageReference, References
from viewer.core.readable import visible
from viewer.core.shapes import Color

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

# All of it is drawn anew at each step of the window: more than this would make it stand still.
MOST_ITEMS = 4_000
MOST_REFERENCES = 200_000
MOST_POINTS = 40_000
LONGEST_TEXT = 10_240
FARTHEST_PX = 1e7


@dataclass(slots=True)
class Budget:
    """What one state may still hold, counted as it is read."""

    items: int = MOST_ITEMS
    references: int = MOST_REFERENCES
    points: int = MOST_POINTS

    def take_item(self) -> None:
        """Count an annotation, a drawing, a text or the like."""
        self.items -= 1
        if self.items < 0:
            raise ViewerError(f"it holds more than {MOST_ITEMS:,} items")

    def take_reference(self, frames: int) -> None:
        """Count a reference to an image and its frames."""
        self.references -= 1 + frames
        if self.references < 0:
            raise ViewerError(f"it names more than {MOST_REFERENCES:,} pictures")

    def take_points(self, count: int) -> None:
        """Count points of drawings."""
        self.points -= count
        if self.points < 0:
            raise ViewerError(f"its drawings have more than {MOST_POINTS:,} points")


def items_of(dataset: Dataset, keyword: str) -> Iterator[Dataset]:
    """Yield the items of a sequence; none where it is missing or is no sequence."""
    value = dataset.get(keyword, None)
    if value is None or isinstance(value, (str, bytes)):
        return
    for item in value:
        if hasattr(item, "get"):
            yield item


def floats(value: Any) -> tuple[float, ...]:
    """Return the numbers of a value, () if one of them is none or not finite."""
    if value is None or isinstance(value, bytes):
        return ()
    parts = value if isinstance(value, (list, tuple)) or hasattr(value, "__iter__") else (value,)
    if isinstance(value, str):
        parts = value.split("\\")
    try:
        numbers = tuple(float(part) for part in parts)
    except (TypeError, ValueError, OverflowError):
        return ()
    return numbers if all(map(math.isfinite, numbers)) else ()


def whole(value: Any) -> tuple[int, ...]:
    """Return the whole numbers of a value; bytes are read as 16 bit words, little endian."""
    if isinstance(value, bytes):
        return struct.unpack(f"<{len(value) // 2}H", value[: len(value) // 2 * 2])
    return tuple(int(number) for number in floats(value) if abs(number) < 2**40)


def pair(value: Any) -> tuple[float, float] | None:
    """Return the first two numbers of a value, None where there are fewer or they lie beyond any picture."""
    numbers = floats(value)
    if len(numbers) < 2 or max(abs(numbers[0]), abs(numbers[1])) > FARTHEST_PX:
        return None
    return numbers[0], numbers[1]


def word(dataset: Dataset, keyword: str) -> str:
    """Return a code as upper case text."""
    return text(dataset, keyword).upper()


def text(dataset: Dataset, keyword: str) -> str:
    """Return one line of visible text, '' where there is none."""
    value = dataset.get(keyword, None)
    if value is None or isinstance(value, bytes):
        return ""
    if not isinstance(value, str) and hasattr(value, "__iter__") and not hasattr(value, "components"):
        value = next(iter(value), "")
    return " ".join(visible(str(value)[:LONGEST_TEXT]).split())


def lines(dataset: Dataset, keyword: str) -> tuple[str, ...]:
    """Return the lines of a longer text as they are, without the empty ones at its ends."""
    value = dataset.get(keyword, None)
    if value is None or isinstance(value, bytes):
        return ()
    whole_text = str(value)[:LONGEST_TEXT].replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    found = [line.replace("\t", "    ").rstrip() for line in whole_text.strip("\n").split("\n")]
    return tuple(found) if any(found) else ()


def references_of(dataset: Dataset, budget: Budget) -> References:
    """Return the images that an item names (PS3.3 10.3), frames counted from 0."""
    found = []
    for item in items_of(dataset, "ReferencedImageSequence"):
        uid = text(item, "ReferencedSOPInstanceUID")
        frames = tuple(number - 1 for number in whole(item.get("ReferencedFrameNumber", None)) if number > 0)
        budget.take_reference(len(frames))
        if uid:
            found.append(ImageReference(uid, frames))
    return tuple(found)


def color_of(lab: Any, grey: Any) -> Color | None:
    """Return the colour of a CIELab value (16 bit, PS3.3 C.10.7.1.1), else of a grey P-value; None without both."""
    from viewer.core.cielab import to_rgb

    numbers = whole(lab)
    if len(numbers) >= 3:
        return to_rgb((numbers[0], numbers[1], numbers[2]))
    level = whole(grey)
    if level:
        step = max(0, min(255, round(level[0] / 257)))
        return step, step, step
    return None


def rgb_of(value: Any) -> Color | None:
    """Return the colour of the retired RGB value, 16 bits each."""
    numbers = whole(value)
    if len(numbers) < 3:
        return None
    red, green, blue = (max(0, min(255, round(number / 257))) for number in numbers[:3])
    return red, green, blue
