"""The demo's known lengths, angles and densities beside what the program measures on its pictures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from viewer.actions.measuring import sampler_of
from viewer.cli.services import Services
from viewer.cli.values import source_of
from viewer.core.protocols import Sampler
from viewer.core.records import Stack
from viewer.core.shapes import Point
from viewer.core.units import unit_words
from viewer.demo import truth
from viewer.exporters.atomic import replacing
from viewer.measure.evaluate import evaluate

LENGTHS = {"CT rod": truth.CT_LENGTH, "X-ray scale": truth.DX_LENGTH, "echo depth": truth.US_LENGTH}
INNER = 0.5
"""Share of a sphere's radius in which its density is measured, clear of its border."""


@dataclass(frozen=True, slots=True)
class Compared:
    """A number that the demo is made with, and the one that was measured."""

    name: str
    true: float
    measured: float
    unit: str

    def line(self) -> str:
        """Return it as a line of text."""
        return f"{self.name:<24} true {self.true:8.2f}   measured {self.measured:8.2f} {self.unit}"


def compare(stacks: Sequence[Stack], offered: Services) -> Iterator[Compared]:
    """Yield each known value whose picture is among the stacks of the demo."""
    for name, length in (
        ("CT rod", truth.CT_LENGTH),
        ("X-ray scale", truth.DX_LENGTH),
        ("echo depth", truth.US_LENGTH),
    ):
        sampler = _sampler(stacks, length.series, length.instance, offered)
        if sampler is not None:
            yield Compared(name, length.length_mm, _stat("length", "length", length.points_px, sampler), "mm")
    sampler = _sampler(stacks, truth.CT_ANGLE.series, truth.CT_ANGLE.instance, offered)
    if sampler is not None:
        vertex, first, second = truth.CT_ANGLE.points_px
        angle = _stat("angle", "angle", (first, vertex, second), sampler)
        yield Compared("CT wedge", truth.CT_ANGLE.angle_degrees, angle, "degrees")
    spheres = {f"CT {name}": sphere for name, sphere in truth.CT_ORGANS.items()}
    spheres |= {f"PET {name} lesion": sphere for name, sphere in truth.PET_LESIONS.items()}
    for name, sphere in spheres.items():
        sampler = _sampler(stacks, sphere.series, sphere.instance, offered)
        if sampler is not None and sampler.spacing is not None:
            (x, y), reach = sphere.center_px, INNER * sphere.radius_mm / sampler.spacing.column_mm
            corners = ((x - reach, y - reach), (x + reach, y + reach))
            yield Compared(
                name, sphere.value, _stat("ellipse", "mean", corners, sampler), unit_words(sampler.value_unit)
            )


def _stat(kind: str, name: str, points: Sequence[Point], sampler: Sampler) -> float:
    return next(s.value for s in evaluate(kind, np.asarray(points, dtype=np.float64), sampler) if s.name == name)


def _sampler(stacks: Sequence[Stack], series: str, number: int, offered: Services) -> Sampler | None:
    """Return the picture of an instance number in the demo study of that name."""
    for stack in stacks:
        if not stack.items or Path(stack.items[0].instance.location.path).parent.name != series:
            continue
        for index, item in enumerate(stack.items):
            if item.instance.instance_number == number:
                source = source_of(stack, offered)
                return sampler_of(source.load(index), source.info(index))
    return None


def write(stacks: Sequence[Stack], offered: Services, folder: Path) -> Path:
    """Write the comparison as a text file into the folder and return its path."""
    path = folder / "true-values.txt"
    text = "".join(f"{compared.line()}\n" for compared in compare(stacks, offered))
    with replacing(path, force=True, inputs=[], what="list of true values") as temporary:
        temporary.write_text(text, encoding="utf-8")
    return path
