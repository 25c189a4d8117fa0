"""Makes `resources/vocabulary/terms.json` of the context groups of DICOM (PS3.16) that pydicom carries."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydicom.sr import _concepts_dict

TARGET = Path(__file__).resolve().parents[1] / "resources" / "vocabulary" / "terms.json"
ANATOMY = (4, 4031, 4030, 4028, 4009, 7192, 7601, 7602, 6149, 6300, 6116, 6114, 3010, 12103, 7160, 4013)
NODES = (7600,)
FINDINGS = (7159, 7199, 6101, 6104, 6105, 6054, 6014, 6201, 7168, 6339, 6341, 6343, 6345, 6328)
SCHEMES = ("SCT", "RADLEX", "DCM")


def terms() -> list[list[str]]:
    """Return value, scheme, meaning and kind ('anatomy', 'node' or 'finding') of each concept, by meaning."""
    kinds: dict[int, str] = {
        cid: kind for kind, cids in (("finding", FINDINGS), ("anatomy", ANATOMY), ("node", NODES)) for cid in cids
    }
    found: dict[tuple[str, str], list[str]] = {}
    concepts: Any = _concepts_dict.concepts
    for scheme in SCHEMES:
        for concept in concepts[scheme].values():
            for value, (meaning, cids) in concept.items():
                ranks = [kinds[cid] for cid in cids if cid in kinds]
                if ranks:
                    kind = next(one for one in ("node", "anatomy", "finding") if one in ranks)
                    found[scheme, value] = [value, scheme, meaning, kind]
    return sorted(found.values(), key=lambda row: (row[2].casefold(), row[0]))


def main() -> None:
    """Write the file."""
    TARGET.parent.mkdir(exist_ok=True)
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in terms())
    TARGET.write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
