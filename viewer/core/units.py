"""Units of values as people read them; the codes of files stay what is compared and written."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_WORDS: Mapping[str, str] = MappingProxyType(
    {
        # Units of positron emission (PS3.3 C.8.9.1.1.3).
        "CNTS": "counts",
        "NONE": "unitless",
        "CM2": "cm²",
        "CM2ML": "cm²/ml",
        "PCNT": "%",
        "CPS": "counts/s",
        "BQML": "Bq/ml",
        "MGMINML": "mg/min/ml",
        "UMOLMINML": "µmol/min/ml",
        "MLMING": "ml/min/g",
        "MLG": "ml/g",
        "1CM": "1/cm",
        "UMOLML": "µmol/ml",
        "PROPCNTS": "∝ counts",
        "PROPCPS": "∝ counts/s",
        "MLMINML": "ml/min/ml",
        "MLML": "ml/ml",
        "GML": "g/ml",
        "STDDEV": "SD",
        # Standardized uptake values (CID 85).
        "g/ml{SUVbw}": "SUVbw",
        "g/ml{SUVlbm}": "SUVlbm (James 120)",
        "g/ml{SUVlbm(James128)}": "SUVlbm (James 128)",
        "g/ml{SUVlbm(Janma)}": "SUVlbm (Janma)",
        "g/ml{SUVibw}": "SUVibw",
        "cm2/ml{SUVbsa}": "SUVbsa",
        # Rescale Type (C.11.1.1.2).
        "OD": "optical density × 1000",
        "MGML": "mg/ml",
        "Z_EFF": "effective Z",
        "ED": "10²³ electrons/ml",
        "EDW": "electron density of water",
        "HU_MOD": "HU (modified)",
        "PCT": "%",
        # Unified Code for Units of Measure.
        "[hnsf'U]": "HU",
        "um2/s": "µm²/s",
        "mm2/s": "mm²/s",
        "1/min": "1/min",
        "{counts}": "counts",
        "{counts}/s": "counts/s",
        "{propcounts}": "∝ counts",
        "{propcounts}/s": "∝ counts/s",
        "Cel": "°C",
        "1": "",
        "{ratio}": "",
    }
)


def unit_words(unit: str) -> str:
    """Return a unit in words: 'Bq/ml' for 'BQML'; one that is not known as it is."""
    return _WORDS.get(unit, unit)
