"""Write resources/standard/attributes.json: which modules of the standard hold which attribute, and of what type.

The facts come from the tables that an unpacked highdicom wheel carries (MIT): `python packaging/standard.py FOLDER`.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parents[1] / "resources" / "standard" / "attributes.json"
CAPITALS = frozenset(
    re.findall(
        r"\w+",
        "2D 3D 4D B CI CR CT DVH DX IOD IP ICC IVUS LUT MPR MR NM OCT PET PR QA ROI RT SC SOP SR US UV VL VOI XA XRF",
    )
)
SECTIONS = {
    "patient": "C.7.1.1",
    "clinical-trial-subject": "C.7.1.3",
    "general-study": "C.7.2.1",
    "patient-study": "C.7.2.2",
    "clinical-trial-study": "C.7.2.3",
    "general-series": "C.7.3.1",
    "clinical-trial-series": "C.7.3.2",
    "frame-of-reference": "C.7.4.1",
    "synchronization": "C.7.4.2",
    "general-equipment": "C.7.5.1",
    "enhanced-general-equipment": "C.7.5.2",
    "general-image": "C.7.6.1",
    "image-plane": "C.7.6.2",
    "image-pixel": "C.7.6.3",
    "contrast-bolus": "C.7.6.4",
    "cine": "C.7.6.5",
    "multi-frame": "C.7.6.6",
    "frame-pointers": "C.7.6.9",
    "mask": "C.7.6.10",
    "display-shutter": "C.7.6.11",
    "device": "C.7.6.12",
    "intervention": "C.7.6.13",
    "acquisition-context": "C.7.6.14",
    "bitmap-display-shutter": "C.7.6.15",
    "multi-frame-functional-groups": "C.7.6.16",
    "multi-frame-dimension": "C.7.6.17",
    "specimen": "C.7.6.22",
    "cr-series": "C.8.1.1",
    "cr-image": "C.8.1.2",
    "ct-image": "C.8.2.1",
    "mr-image": "C.8.3.1",
    "nm-image": "C.8.4.9",
    "nm-isotope": "C.8.4.10",
    "nm-detector": "C.8.4.11",
    "us-region-calibration": "C.8.5.5",
    "us-image": "C.8.5.6",
    "sc-equipment": "C.8.6.1",
    "sc-image": "C.8.6.2",
    "x-ray-image": "C.8.7.1",
    "x-ray-acquisition": "C.8.7.2",
    "xa-positioner": "C.8.7.5",
    "structure-set": "C.8.8.5",
    "roi-contour": "C.8.8.6",
    "rt-dose": "C.8.8.3",
    "pet-series": "C.8.9.1",
    "pet-isotope": "C.8.9.2",
    "pet-image": "C.8.9.4",
    "dx-series": "C.8.11.1",
    "dx-anatomy-imaged": "C.8.11.2",
    "dx-image": "C.8.11.3",
    "dx-detector": "C.8.11.4",
    "mammography-series": "C.8.11.6",
    "mammography-image": "C.8.11.7",
    "enhanced-mr-image": "C.8.13.1",
    "enhanced-ct-image": "C.8.15.2",
    "segmentation-image": "C.8.20.2",
    "overlay-plane": "C.9.2",
    "modality-lut": "C.11.1",
    "voi-lut": "C.11.2",
    "softcopy-voi-lut": "C.11.8",
    "icc-profile": "C.11.15",
    "sop-common": "C.12.1",
    "common-instance-reference": "C.12.2",
    "sr-document-general": "C.17.2",
    "sr-document-content": "C.17.3",
    "hanging-protocol-definition": "C.23.1",
    "hanging-protocol-environment": "C.23.2",
    "hanging-protocol-display": "C.23.3",
}
"""Sections of PS3.3 of the modules that are met most."""


def title(key: str) -> str:
    """Return a module's name as it is written: 'ct-image' is 'CT Image'."""
    plain = re.sub("-+", " ", key).replace("x ray", "X-Ray").replace("multi frame", "Multi-frame")
    words = plain.replace("c arm", "C-Arm").replace("contrast bolus", "Contrast/Bolus").split()
    return " ".join(word.upper() if word.upper() in CAPITALS else word[:1].upper() + word[1:] for word in words)


def table(folder: Path) -> dict[str, Any]:
    """Return the modules, the attributes with what holds them, and the modules of each SOP class."""
    attributes, iods, classes = (
        json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        for name in ("module_attribute_map", "iod_module_map", "sop_class_iod_map")
    )
    modules = sorted(attributes)
    number = {key: index for index, key in enumerate(modules)}
    uses: dict[str, dict[int, str]] = {}
    for key in modules:
        for attribute in attributes[key]:
            name = ".".join([*attribute["path"][-1:], attribute["keyword"]])
            uses.setdefault(name, {}).setdefault(number[key], attribute["type"].replace("None", ""))
    sets: dict[tuple[tuple[int, str], ...], int] = {}
    found = {name: sets.setdefault(tuple(sorted(used.items())), len(sets)) for name, used in sorted(uses.items())}
    return {
        "modules": [[title(key), SECTIONS.get(key, "")] for key in modules],
        "sets": [list(used) for used in sets],
        "attributes": found,
        "classes": {
            uid: [title(iod), {number[m["key"]]: m["usage"][:1] for m in iods[iod] if m["key"] in number}]
            for uid, iod in sorted(classes.items())
            if iod in iods
        },
    }


def main() -> None:
    """Write the table."""
    found = table(Path(sys.argv[1]) / "highdicom" / "_standard")
    TARGET.parent.mkdir(exist_ok=True)
    lines = (f'"{name}": {json.dumps(part, separators=(",", ":"))}' for name, part in found.items())
    TARGET.write_text("{" + ",\n".join(lines) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
