"""Names for the stacks of a series: what tells them apart, in words that a reader knows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

KINDS = {
    "M": "magnitude", "MAGNITUDE": "magnitude", "P": "phase", "PHASE": "phase", "R": "real", "REAL": "real",
    "I": "imaginary", "IMAGINARY": "imaginary", "W": "water", "WATER": "water", "F": "fat", "FAT": "fat",
    "IP": "in phase", "IN_PHASE": "in phase", "OP": "out of phase", "OUT_OF_PHASE": "out of phase",
    "OPP_PHASE": "out of phase", "FIELD_MAP": "field map", "DIFFUSION": "diffusion",
}  # fmt: skip
"""Values of Image Type, Frame Type (C.8.13.3.1.1, C.7.6.1.1.2) and Complex Image Component in words."""
_TYPES = frozenset(("ImageType", "FrameType", "ComplexImageComponent"))
_TIMES = frozenset(("AcquisitionTime", "ContentTime"))


def namer(keyword: str, values: Sequence[str], words: str) -> Callable[[str], str]:
    """Return what names each of these values of an element; `words` has a place for it."""
    if keyword == "DiffusionGradientOrientation":
        numbers = {value: number for number, value in enumerate(filter(None, values), start=1)}
        return lambda value: words.format(numbers[value]) if value else "no direction"
    shown = {value: _shown(keyword, value) for value in values}
    if keyword in _TYPES:
        shown = _types(values)
    elif any("\\" in value for value in values):
        shown = _differing(values)
    return lambda value: words.format(shown[value]) if shown[value] else "other"


def _shown(keyword: str, value: str) -> str:
    if keyword in _TIMES:
        return _clock(value)
    try:
        return f"{float(value):g}"
    except ValueError:
        return value


def _clock(value: str) -> str:
    """Return a TM value as 10:00:05, with its fraction of a second where it has one that counts."""
    whole, _, fraction = value.partition(".")
    if len(whole) != 6 or not whole.isdecimal():
        return value
    text = f"{whole[:2]}:{whole[2:4]}:{whole[4:]}"
    return f"{text}.{fraction.rstrip('0')}" if fraction.strip("0") else text


def _differing(values: Sequence[str]) -> dict[str, str]:
    """Return of several components ('ORIGINAL\\PRIMARY\\M') those alone that differ."""
    parts = {value: value.split("\\") for value in values}
    width = max(map(len, parts.values()))
    filled = {value: [*own, *[""] * (width - len(own))] for value, own in parts.items()}
    places = [at for at in range(width) if len({own[at] for own in filled.values()}) > 1]
    return {value: " ".join(own[at] for at in places if own[at]) for value, own in filled.items()}


def _types(values: Sequence[str]) -> dict[str, str]:
    """Return types by what they say of the picture's kind, where that tells them apart; else by what differs."""
    differing = _differing(values)
    named = {
        value: " ".join(dict.fromkeys(KINDS[part] for part in text.split(" ") if part in KINDS))
        for value, text in differing.items()
    }
    if all(named.values()) and len(set(named.values())) == len(values):
        return named
    return differing
