"""What a measurement gives to a script."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from viewer.core.protocols import Stat


@dataclass(frozen=True, slots=True)
class Numbers(Mapping[str, float]):
    """Numbers by name, as 'mean' or 'length', in the units of `units`; NaN where one cannot be told.

    Those of a series that lies over the picture are named with it, as 'PT mean'.
    `calibration` says where lengths come from, '' for the plain pixel spacing; `doubts` what makes the numbers
    unreliable, each as a sentence.
    """

    kind: str
    stats: tuple[Stat, ...]
    calibration: str = ""
    doubts: tuple[str, ...] = ()

    def __getitem__(self, name: str) -> float:
        for stat in self.stats:
            if stat.key == name:
                return stat.value
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(stat.key for stat in self.stats))

    def __len__(self) -> int:
        return len({stat.key for stat in self.stats})

    @property
    def units(self) -> dict[str, str]:
        """Units by name of the number; '' where it has none."""
        return {stat.key: stat.unit for stat in self.stats}
