"""Codes of structured reports (PS3.16): names of items, of numbers, and units (UCUM)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from viewer.core.codes import Code
from viewer.core.protocols import Stat

REPORT = Code("126000", "DCM", "Imaging Measurement Report")
LANGUAGE = Code("121049", "DCM", "Language of Content Item and Descendants")
ENGLISH = Code("en", "RFC5646", "English")
OBSERVER_TYPE = Code("121005", "DCM", "Observer Type")
DEVICE = Code("121007", "DCM", "Device")
DEVICE_UID = Code("121012", "DCM", "Device Observer UID")
DEVICE_NAME = Code("121013", "DCM", "Device Observer Name")
PROCEDURE = Code("121058", "DCM", "Procedure reported")
LIBRARY = Code("111028", "DCM", "Image Library")
LIBRARY_GROUP = Code("126200", "DCM", "Image Library Group")
MEASUREMENTS = Code("126010", "DCM", "Imaging Measurements")
GROUP = Code("125007", "DCM", "Measurement Group")
TRACKING = Code("112039", "DCM", "Tracking Identifier")
TRACKING_UID = Code("112040", "DCM", "Tracking Unique Identifier")
FINDING = Code("121071", "DCM", "Finding")
REGION = Code("111030", "DCM", "Image Region")
COMMENT = Code("121106", "DCM", "Comment")
SOURCE = Code("111040", "DCM", "Original Source")
PATH = Code("121055", "DCM", "Path")
KEY_OBJECTS = Code("113000", "DCM", "Of Interest")
KEY_DESCRIPTION = Code("113012", "DCM", "Key Object Description")
IMAGING = Code("363679005", "SCT", "Imaging procedure")

_MEANS = (
    ("mean", "373098007", "SCT", "Mean"),
    ("sd", "386136009", "SCT", "Standard Deviation"),
    ("min", "255605001", "SCT", "Minimum"),
    ("max", "56851009", "SCT", "Maximum"),
    ("median", "373099004", "SCT", "Median"),
    ("area", "42798000", "SCT", "Area"),
    ("perimeter", "131191004", "SCT", "Perimeter"),
    ("length", "410668003", "SCT", "Length"),
    ("angle", "1483009", "SCT", "Angle"),
    ("volume", "118565006", "SCT", "Volume"),
)
NUMBERS: Mapping[str, Code] = MappingProxyType({name: Code(*code) for name, *code in _MEANS})
UNITS: Mapping[str, Code] = MappingProxyType(
    {
        "": Code("1", "UCUM", "no units"),
        "px": Code("{pixels}", "UCUM", "pixels"),
        "px²": Code("{pixels}2", "UCUM", "square pixels"),
        "mm": Code("mm", "UCUM", "millimeter"),
        "mm²": Code("mm2", "UCUM", "square millimeter"),
        "mm³": Code("mm3", "UCUM", "cubic millimeter"),
        "ml": Code("ml", "UCUM", "milliliter"),
        "°": Code("deg", "UCUM", "degree"),
        "%": Code("%", "UCUM", "percent"),
        "s": Code("s", "UCUM", "second"),
        "ms": Code("ms", "UCUM", "millisecond"),
        "cm/s": Code("cm/s", "UCUM", "centimeter per second"),
        "mmHg": Code("mm[Hg]", "UCUM", "millimeter of mercury"),
        "1/min": Code("/min", "UCUM", "per minute"),
        "HU": Code("[hnsf'U]", "UCUM", "Hounsfield unit"),
        "BQML": Code("Bq/ml", "UCUM", "Becquerels per milliliter"),
        "GML": Code("g/ml", "UCUM", "grams per milliliter"),
        "CNTS": Code("{counts}", "UCUM", "counts"),
        "luma": Code("{luma}", "UCUM", "luma"),
    }
)


def concept_of(stat: Stat) -> Code:
    """Return the code of a number: its own, that of its name, else a private one."""
    return stat.concept or NUMBERS.get(stat.name) or Code(stat.name[:16], "99HOUNSFIELD", stat.name)


def unit_of(stat: Stat) -> Code:
    """Return the code of a unit; one that UCUM does not know is an annotation in braces."""
    known = UNITS.get(stat.unit)
    if known is not None:
        return known
    first, dot, second = stat.unit.rpartition("·")
    if dot:  # a sum over an area: the unit of the values times that of the area
        parts = [unit_of(replace(stat, unit=unit)) for unit in (first, second)]
        return Code(".".join(part.value for part in parts), "UCUM", stat.unit)
    plain = "".join(letter for letter in stat.unit if letter.isascii() and letter.isprintable() and letter not in "{}")
    if plain[:1] in ("g", "c") and "/ml" in plain:  # standardized uptake values name theirs in UCUM (CID 85)
        return Code(stat.unit, "UCUM", stat.unit)
    return Code(f"{{{plain}}}", "UCUM", stat.unit)
