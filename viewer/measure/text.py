"""Numbers as the short lines of a text box."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from viewer.core.conventions import LengthUnit
from viewer.core.phrases import noted, say, told
from viewer.core.protocols import Stat
from viewer.core.units import unit_words

PAIRS = (("peak",), ("mean", "sd"), ("min", "max"), ("area", "pixels"))
TITLES = {
    "mean": noted("Mean"),
    "sd": noted("SD"),
    "min": noted("Min"),
    "max": noted("Max"),
    "area": noted("Area"),
    "length": noted("Length"),
    "pixel": noted("Pixel"),
    "pixels": noted("Pixels"),
    "value": noted("Value"),
    "angle": noted("Angle"),
    "other angle": noted("Other angle"),
    "cobb": noted("Cobb angle"),
    "long axis": noted("Long axis"),
    "short axis": noted("Short axis"),
    "distance": noted("Distance"),
    "first width": noted("First width"),
    "second width": noted("Second width"),
    "midline shift": noted("Midline shift"),
    "tilt": noted("Tilt"),
    "ratio": noted("Ratio"),
    "first length": noted("First length"),
    "second length": noted("Second length"),
    "heart": noted("Heart"),
    "chest": noted("Chest"),
    "difference": noted("Difference"),
    "first leg": noted("First leg"),
    "second leg": noted("Second leg"),
    "leg difference": noted("Leg difference"),
    "first trochanter": noted("First trochanter"),
    "second trochanter": noted("Second trochanter"),
    "first head": noted("First head"),
    "second head": noted("Second head"),
    "between centres": noted("Between centres"),
    "velocity": noted("Velocity"),
    "gradient": noted("Gradient"),
    "time": noted("Time"),
    "rate": noted("Rate"),
    "velocity change": noted("Velocity change"),
    "acceleration": noted("Acceleration"),
    "depth change": noted("Depth change"),
    "slope": noted("Slope"),
    "samples": noted("Samples"),
    "peak": noted("Peak (1 ml)"),
    "peak x": noted("Peak at x"),
    "peak y": noted("Peak at y"),
    "peak z": noted("Peak at z"),
    "median": noted("Median"),
    "percentile 5": noted("5th percentile"),
    "percentile 25": noted("25th percentile"),
    "percentile 75": noted("75th percentile"),
    "percentile 95": noted("95th percentile"),
    "sum": noted("Sum"),
    "skewness": noted("Skewness"),
    "kurtosis": noted("Excess kurtosis"),
    "entropy": noted("Entropy"),
    "perimeter": noted("Perimeter"),
    "area of pixels": noted("Area of the pixels"),
    "integral": noted("Mean × area"),
    "red": "R",  # as the status bar has them: in every language
    "green": "G",
    "blue": "B",
    "mean red": noted("Mean of red"),
    "mean green": noted("Mean of green"),
    "mean blue": noted("Mean of blue"),
}
NO_VALUE = "–"
VALUES = frozenset({"mean", "sd", "min", "max"})


def summary(kind: str, stats: Sequence[Stat]) -> list[str]:
    """Return the lines: a lone number without its name ("52.3 mm"), the others named, two to a line.

    A lone number without a value and a unit carries a refusal in its name, which becomes the line; other numbers
    without a value are left out. What a series that lies over the picture says is one line: "PT Mean 3.21 Max 5.40".
    """
    over = _over([stat for stat in stats if stat.series])
    stats = [stat for stat in stats if not stat.series]
    return [*_summary(kind, stats), *over]


def _over(stats: Sequence[Stat]) -> list[str]:
    """Return mean and maximum of another series, or its only number, in a line."""
    known = {stat.name: stat for stat in stats if not math.isnan(stat.value) and not stat.is_detail}
    row = [known[name] for name in ("mean", "max") if name in known]
    if row:
        return [f"{row[0].series} {_line(row)}"]
    return [f"{stat.series} {quantity(stat)}" for stat in known.values()] + remarks(stats)


def _summary(kind: str, stats: Sequence[Stat]) -> list[str]:
    if len(stats) == 1:
        stat = stats[0]
        if math.isnan(stat.value):
            return [NO_VALUE if stat.name == kind else told(stat.name)]
        return [quantity(stat)]
    known = {stat.name: stat for stat in stats if not math.isnan(stat.value) and not stat.is_detail}
    lines = remarks(stats)
    for names in (*PAIRS, *((name,) for name in known if not any(name in pair for pair in PAIRS))):
        row = [known[name] for name in names if name in known]
        if row:
            lines.append(_line(row))
    return lines


def remarks(stats: Sequence[Stat]) -> list[str]:
    """Return why numbers have no value, a sentence each."""
    return [told(stat.remark) for stat in stats if stat.remark and math.isnan(stat.value)]


def details(stats: Sequence[Stat]) -> list[str]:
    """Return the numbers that are told where there is room, a line each."""
    known = [stat for stat in stats if stat.is_detail and not math.isnan(stat.value)]
    return [f"{stat.series} {_named(stat)}".lstrip() for stat in known]


def pairs(stats: Sequence[Stat]) -> list[tuple[str, str]]:
    """Return all numbers that have a value, in detail too: what each is called, and the number with its unit."""
    known = [stat for stat in stats if not math.isnan(stat.value)]
    return [(_long_title(stat), _count(stat) if stat.name == "pixels" else quantity(stat)) for stat in known]


def as_read(stats: Sequence[Stat], length: LengthUnit) -> list[Stat]:
    """Return numbers with lengths and areas in the unit that people read; values of the picture stay as they are."""
    return [_in_unit(stat, length) for stat in stats]


def _in_unit(stat: Stat, length: LengthUnit) -> Stat:
    power = {"mm": 1, "mm²": 2, "mm³": 3}.get(stat.unit, 0)
    if not power or length is LengthUnit.MM or stat.name in VALUES:
        return stat
    return replace(stat, value=stat.value / 10**power, unit=stat.unit.replace("mm", "cm"))


def quantity(stat: Stat) -> str:
    """Return a number with its unit, with as many digits as it deserves."""
    return _with_unit(number(stat.value, decimals_of(stat)), stat.unit)


def number(value: float, decimals: int) -> str:
    """Return a number with a fixed count of decimals, never "-0"."""
    if not math.isfinite(value):
        return NO_VALUE
    text = f"{value:.{decimals}f}"
    return text.lstrip("-") if not text.strip("-0.") else text


def decimals_of(stat: Stat) -> int:
    """Return how many decimals a number deserves: none for counts, one for angles, three digits or so elsewhere."""
    size = abs(stat.value)
    if stat.name in ("pixels", "voxels", "samples") or not math.isfinite(size):
        return 0
    if stat.unit == "°":
        return 1
    if stat.name in ("min", "max") and size == int(size):
        return 0
    if size >= 1000 or size == 0:
        return 0
    if size >= 10:
        return 1
    return 2 if size >= 1 else min(8, 2 - math.floor(math.log10(size)))


def _line(row: list[Stat]) -> str:
    if row[-1].name in ("sd", "max"):
        # The two are compared with each other: the larger one sets the decimals of both.
        largest = max(row, key=lambda stat: abs(stat.value))
        decimals = decimals_of(largest)
        parts = [f"{_title(stat)} {number(stat.value, decimals)}" for stat in row]
        if row[-1].name == "max":
            parts[-1] = _with_unit(parts[-1], row[-1].unit)
        else:
            parts[0] = _with_unit(parts[0], row[0].unit)
        return "  ".join(parts)
    return "  ".join(_named(stat) for stat in row)


def _named(stat: Stat) -> str:
    if stat.name == "pixels":
        return say("{count} pixels", count=_count(stat))
    return f"{_title(stat)} {quantity(stat)}"


def _count(stat: Stat) -> str:
    """Return a number of pixels, one decimal where they count in part."""
    return number(stat.value, 0 if stat.value == int(stat.value) else 1)


def _title(stat: Stat) -> str:
    return say(TITLES.get(stat.name, stat.name[:1].upper() + stat.name[1:]))


def _long_title(stat: Stat) -> str:
    return f"{stat.series} {_title(stat)}".lstrip()


def _with_unit(text: str, unit: str) -> str:
    return f"{text}{'' if unit == '°' else ' '}{unit_words(unit)}".rstrip()
