"""What the page of elements is asked to show."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TagView:
    """A search, and the path of the chosen element ('00081140[0].00081155'), '' for none."""

    search: str = ""
    path: str = ""
