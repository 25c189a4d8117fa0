"""What the standard says of an element: its name, kind of value, how many, and the modules that hold it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from pydicom.datadict import (
    dictionary_description,
    dictionary_has_tag,
    dictionary_is_retired,
    dictionary_keyword,
    dictionary_VM,
    dictionary_VR,
    keyword_dict,
)
from pydicom.tag import BaseTag, Tag

from viewer.core import resources
from viewer.dicom.tags import Row

VR_WORDS = MappingProxyType(
    {
        "AE": "Application Entity: the name of a program on the network, up to 16 characters",
        "AS": "Age String: a number with D, W, M or Y, as 018M",
        "AT": "Attribute Tag: the tag of an element",
        "CS": "Code String: capital letters, digits, spaces, underscores, up to 16",
        "DA": "Date: year, month, day, as 20240131",
        "DS": "Decimal String: a number written as text, up to 16 characters",
        "DT": "Date Time: date, time and offset from UTC",
        "FL": "Floating Point Single: 4 bytes",
        "FD": "Floating Point Double: 8 bytes",
        "IS": "Integer String: a whole number written as text",
        "LO": "Long String: text of up to 64 characters",
        "LT": "Long Text: text of up to 10,240 characters",
        "OB": "Other Byte: bytes",
        "OD": "Other Double: numbers of 8 bytes",
        "OF": "Other Float: numbers of 4 bytes",
        "OL": "Other Long: words of 4 bytes",
        "OV": "Other Very Long: words of 8 bytes",
        "OW": "Other Word: words of 2 bytes",
        "PN": "Person Name: family, given, middle name, prefix, suffix; up to three scripts",
        "SH": "Short String: text of up to 16 characters",
        "SL": "Signed Long: a whole number of 4 bytes",
        "SQ": "Sequence: items that hold elements of their own",
        "SS": "Signed Short: a whole number of 2 bytes",
        "ST": "Short Text: text of up to 1,024 characters",
        "SV": "Signed Very Long: a whole number of 8 bytes",
        "TM": "Time: hours, minutes, seconds, as 134501.25",
        "UC": "Unlimited Characters: text of any length",
        "UI": "Unique Identifier: numbers with dots, up to 64 characters",
        "UL": "Unsigned Long: a whole number of 4 bytes",
        "UN": "Unknown: bytes whose kind the file does not say",
        "UR": "Universal Resource Identifier: an address",
        "US": "Unsigned Short: a whole number of 2 bytes",
        "UT": "Unlimited Text: text of any length",
        "UV": "Unsigned Very Long: a whole number of 8 bytes",
    }
)
"""Value representations in words (PS3.5 6.2)."""

TYPE_WORDS = MappingProxyType(
    {
        "1": "required, with a value",
        "1C": "required with a value, under a condition",
        "2": "required, may be empty",
        "2C": "required under a condition, may be empty",
        "3": "optional",
    }
)
"""Types of attributes in words (PS3.5 7.4)."""

_TAG = re.compile(r"\(?([0-9A-Fa-f]{4}),?\s?([0-9A-Fa-f]{4})\)?")


@dataclass(frozen=True, slots=True)
class Use:
    """A module that holds an attribute, with its section of PS3.3 and type (see `TYPE_WORDS`), '' where not known."""

    module: str
    section: str
    type: str


@dataclass(frozen=True, slots=True)
class Description:
    """What is known of an element. `vm` as the standard writes it ('1', '2-n'); `iod` names the kind of object.

    `uses` are the modules of that kind of object, or of all where it has none of them.
    """

    tag: str
    name: str
    keyword: str
    vr: str
    vm: str
    is_retired: bool
    creator: str = ""
    iod: str = ""
    uses: tuple[Use, ...] = ()

    @property
    def vr_words(self) -> str:
        """The kinds of value in words, one for each that the standard allows."""
        return "; ".join(VR_WORDS.get(part, part) for part in self.vr.split(" or ")) if self.vr else ""


def describe(tag: int, parent: str = "", sop_class_uid: str = "", creator: str = "") -> Description:
    """Return what the standard says of a tag.

    `parent` is the keyword of the sequence that it lies in; `creator` says whose private element it is.
    """
    base = BaseTag(tag)
    written = f"({base.group:04X},{base.element:04X})"
    if base.is_private:
        return _private(base, written, creator)
    if not dictionary_has_tag(base):
        return Description(written, "Unknown", "", "", "", is_retired=False)
    keyword = dictionary_keyword(base)
    iod, uses = _uses(".".join(filter(None, (parent, keyword))), sop_class_uid)
    return Description(
        written,
        dictionary_description(base),
        keyword,
        dictionary_VR(base),
        dictionary_VM(base),
        is_retired=dictionary_is_retired(base),
        iod=iod,
        uses=uses,
    )


def describe_row(rows: Sequence[Row], row: Row) -> Description:
    """Return what the standard says of an element of a file."""
    *above, own = row.path.split(".")
    parent = BaseTag(int(above[-1][:8], 16)) if above else None
    keyword = dictionary_keyword(parent) if parent is not None and dictionary_has_tag(parent) else ""
    sop_class = next((r.value for r in rows if r.path == "00080016"), "")
    return describe(int(own[:8], 16), keyword, _uid(sop_class), creator_of(rows, row))


def creator_of(rows: Sequence[Row], row: Row) -> str:
    """Return who reserved the block of a private element, '' where nobody did (PS3.5 7.8.1)."""
    if not row.is_private or len(row.tag) != 11:
        return ""
    prefix = row.path[: len(row.path) - 8]
    block = row.tag[6:8] if row.tag[6:8] != "00" else row.tag[8:10]
    wanted = f"{prefix}{row.tag[1:5]}00{block}"
    return next((r.value for r in rows if r.path == wanted), "")


def find(text: str) -> int | None:
    """Return the tag that a text names: '(0028,0030)', '00280030', 'PixelSpacing' or 'Pixel Spacing'; else None."""
    if match := _TAG.fullmatch(text.strip()):
        return int(match[1] + match[2], 16)
    plain = re.sub(r"[^a-z0-9]", "", text.lower())
    known = _keywords().get(plain)
    return int(Tag(known)) if known is not None else None


@cache
def _keywords() -> dict[str, int]:
    return {keyword.lower(): tag for keyword, tag in keyword_dict.items() if keyword}


def _uid(text: str) -> str:
    """Return a UID from how a row shows it."""
    return text.strip().split(" ")[0]


def _private(base: BaseTag, written: str, creator: str) -> Description:
    from pydicom.datadict import private_dictionary_description, private_dictionary_VM, private_dictionary_VR

    if base.is_private_creator:
        return Description(written, "Private creator", "", "LO", "1", is_retired=False, creator=creator)
    try:
        name = private_dictionary_description(base, creator)
        vr, vm = private_dictionary_VR(base, creator), private_dictionary_VM(base, creator)
    except KeyError:
        name, vr, vm = "Private element", "", ""
    return Description(written, name.strip("[]"), "", vr, vm, is_retired=False, creator=creator)


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = json.loads(resources.path("standard", "attributes.json").read_text(encoding="utf-8"))
    return table


def _uses(name: str, sop_class_uid: str) -> tuple[str, tuple[Use, ...]]:
    table = _table()
    index = table["attributes"].get(name)
    if index is None:
        return "", ()
    iod, modules = table["classes"].get(sop_class_uid, ("", {}))
    used = table["sets"][index]
    mine = [(module, kind) for module, kind in used if str(module) in modules]
    if not mine:
        iod = ""
    titles: list[tuple[str, str]] = table["modules"]
    return iod, tuple(Use(titles[module][0], titles[module][1], kind) for module, kind in mine or used)
