"""What objects without a picture are, in plain words."""

from __future__ import annotations

from functools import lru_cache

DIRECTORY = "1.2.840.10008.1.3.10"
REAL_WORLD_MAP = "1.2.840.10008.5.1.4.1.1.67"

_STORAGE = "1.2.840.10008.5.1.4.1.1."
WORDS = (
    ("88.59", "key object selection"),
    ("88", "structured report"),
    ("11", "presentation state"),
    ("9", "waveform"),
    ("104.1", "PDF document"),
    ("104.2", "clinical document"),
    ("104", "3D print model"),
    ("481.3", "radiotherapy structures"),
    ("481.5", "radiotherapy plan"),
    ("481.8", "radiotherapy plan"),
    ("481", "radiotherapy object"),
    ("66.1", "spatial registration"),
    ("66.3", "spatial registration"),
    ("66.5", "surface segmentation"),
    ("66", "raw data"),
    ("67", "real world value map"),
    ("4.2", "spectroscopy"),
    ("91.1", "microscopy annotations"),
)


@lru_cache(256)
def kind_of(sop_class_uid: str) -> str:
    """Return what an object of a SOP class is ('structured report'), its registered name if it is not listed here."""
    if sop_class_uid.startswith(_STORAGE):
        tail = sop_class_uid.removeprefix(_STORAGE)
        for prefix, word in WORDS:
            if tail == prefix or tail.startswith(prefix + "."):
                return word
    from pydicom.uid import UID

    name = UID(sop_class_uid).name
    return "" if name == sop_class_uid else name.removesuffix(" Storage")
