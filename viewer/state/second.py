"""The second window: how much of the grid of viewports it holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SecondWindow:
    """The last `columns` columns of the grid are shown in a window of their own, 0 for none.

    One column always stays in the first window, whatever the layout is.
    """

    columns: int = 0

    def columns_of(self, all_columns: int) -> int:
        """Return how many columns of a grid are in the second window."""
        return max(0, min(self.columns, all_columns - 1))
