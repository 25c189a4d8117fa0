"""The view of a mammogram by its code: the object must have one (PS3.3 C.8.11.7.1), View Position it need not have."""

from __future__ import annotations

from types import MappingProxyType

from pydicom.dataset import Dataset

# CID 4014 by SNOMED CT, and by the older codes of SNOMED RT.
_VIEWS = MappingProxyType(
    {
        "399162004": b"CC",
        "R-10242": b"CC",
        "399368009": b"MLO",
        "R-10226": b"MLO",
        "399260004": b"ML",
        "R-10224": b"ML",
        "399352003": b"LM",
        "R-10228": b"LM",
    }
)


def view_of_codes(dataset: Dataset) -> bytes:
    """Return the view position that a view code stands for, b'' where there is none, or it is not known."""
    items = dataset.get("ViewCodeSequence", None)
    if not items or not isinstance(items[0], Dataset):
        return b""
    return _VIEWS.get(str(items[0].get("CodeValue", "")).strip(), b"")
